"""Small scene graphs for the tests: a hamlet whose answers can be worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import shapely
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph.graph import Scale, SceneGraph, object_table, relation_table
from landscribe.engine.scenegraph.graph_file import write_graph
from rasters import UTM

LEFT, BOTTOM = 500_000, 4_100_000

HAMLET: Sequence[tuple[int, str, tuple[float, float, float, float], float, Optional[int], str]] = (
    (1, "building", (10, 10, 20, 20), 1.0, 6, '{"floors": 2, "Name": "Mill"}'),
    (2, "building", (40, 10, 50, 20), 0.9, 6, '{"floors": 1}'),
    (3, "building", (200, 10, 220, 30), 1.0, None, "{}"),
    (4, "road", (0, 30, 300, 36), 1.0, None, "{}"),
    (5, "water", (20, 60, 60, 100), 0.4, None, "{}"),
    (6, "settlement", (0, 0, 120, 50), 1.0, None, "{}"),
    (7, "building", (60, 12, 65, 17), 0.3, None, "{}"),
)
"""Id, class, box in metres (left, bottom, right, top), score, parent, attributes. The shed is a part of the house 2."""

RELATIONS: Sequence[tuple[int, str, int, float, str]] = (
    (1, "nearby", 4, 0.8, "rule"),
    (4, "nearby", 2, 0.9, "rule"),
    (3, "nearby", 4, 0.6, "learned"),
    (1, "nearby", 5, 0.5, "rule"),
    (4, "serves", 1, 1.0, "rule"),
    (4, "serves", 2, 1.0, "rule"),
    (7, "part_of", 2, 0.7, "user"),
    (1, "part_of", 6, 1.0, "rule"),
    (1, "nearby", 2, 0.9, "rule"),
)
"""Subject, predicate, object, score, source."""


def square(left: float, bottom: float, right: float, top: float) -> shapely.Polygon:
    """A box in metres of the hamlet."""
    return shapely.box(LEFT + left, BOTTOM + bottom, LEFT + right, BOTTOM + top)


def make_graph(
    objects: Sequence[Sequence[Any]] = HAMLET,
    relations: Sequence[Sequence[Any]] = RELATIONS,
    crs: Optional[str] = UTM,
) -> SceneGraph:
    """A graph of boxes; by default the hamlet."""
    names = ("id", "class", "box", "score", "parent_id", "attributes")
    columns = dict(zip(names, map(list, zip(*objects))))
    shapes = [square(*corners) for corners in columns.pop("box")]
    table = {name: [row[i] for row in relations] for i, name in enumerate(("subject_id", "predicate", "object_id"))}
    table |= {"score": [row[3] for row in relations], "source": [row[4] for row in relations]}
    origin = {"software": "by hand"}
    return SceneGraph(
        object_table(columns, shapes, crs), relation_table(table), (Scale(0, 5000.0),), read_vocabulary(), origin
    )


def written(folder: Path, graph: Optional[SceneGraph] = None, name: str = "graph.gpkg") -> str:
    """The path of a graph that was written."""
    (folder / name).unlink(missing_ok=True)
    write_graph(folder / name, graph or make_graph())
    return str(folder / name)
