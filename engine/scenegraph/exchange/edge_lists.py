"""A scene graph as tables: one row a relation, and one row an object."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ...core.outputs import write_errors
from ..graph import SceneGraph
from ..object_facts import areas_m2
from .places import in_degrees, names_of_axes, points, wkt

EDGE_EXTENSION = ".csv"
_ENCODING = "utf-8-sig"
"""With the mark without which Excel takes it for another encoding."""


def write_edges(target: Path, graph: SceneGraph) -> None:
    """Write the relations: ids, predicate, score and source, then the triplet in words.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    words = graph.triplets().rename(columns={"predicate": "reads"})
    with write_errors(target):
        pd.concat([graph.relations, words], axis=1).to_csv(target, index=False, encoding=_ENCODING)


def write_nodes(target: Path, graph: SceneGraph) -> None:
    """Write the objects with their places and outlines (WKT), in longitude and latitude where there is a CRS.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    placed = in_degrees(graph)
    places = points(placed)
    columns = {
        "area_m2": areas_m2(graph),
        **dict(zip(names_of_axes(graph), places.T)),
        "wkt": wkt(placed.objects.geometry),
    }
    with write_errors(target):
        plain = pd.DataFrame(graph.objects.drop(columns="geometry"))
        plain.assign(**columns).to_csv(target, encoding=_ENCODING)
