"""The answer to a question as layers of QGIS: the objects, coloured by their role, and the relations between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyogrio

from ..core.geopackages import GPKG_VERSION, store_style
from ..core.outputs import write_errors
from ..core.palette import DISTINCT
from ..core.styles import Category, categorized_polygons, qml, rgb
from .graph import SceneGraph, relation_table
from .graph_styles import RELATIONS, relations_style
from .queries import Answer
from .query_language import Query

LAYER_EXTENSIONS = (".gpkg",)
TABLE_EXTENSIONS = (".csv",)
LAYER = "matches"
_FILL_ALPHA = 90
"""Of 255: what was found must not hide the image below."""


def write_answer(target: Path, found: Answer, query: Query, graph: SceneGraph) -> int:
    """Write the layers ``matches`` (one feature an object) and, if there are any, ``relations``.

    Args:
        target: a new GeoPackage.
        found: the answer.
        query: the question.
        graph: what was asked.

    Returns:
        The number of objects.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    objects = matching_objects(found, graph)
    with write_errors(target):
        _write(target, objects, LAYER, "MultiPolygon")
        store_style(target, LAYER, _matches_qml(_labels(objects["roles"], query, graph)))
        if len(found.relations):
            lines = replace(graph, relations=relation_table(found.relations)).relation_lines()
            _write(target, geopandas.GeoDataFrame(found.relations, geometry=lines, crs=graph.objects.crs), RELATIONS)
            store_style(target, RELATIONS, qml(relations_style(graph.vocabulary, set(found.relations["predicate"]))))
    return len(objects)


def matching_objects(found: Answer, graph: SceneGraph) -> geopandas.GeoDataFrame:
    """The objects of the matches, each once.

    Returns:
        ``id``, ``class``, ``roles`` (names of the variables that it stands for, without “?”), ``matches`` (in how many
        it is), ``match_score`` (that of the best one), and ``level``, ``score``, ``parent_id``, ``attributes`` of the
        graph.
    """
    parts = [
        pd.DataFrame({"id": found.matches[role].to_numpy(), "roles": role, "match_score": found.scores})
        for role in found.matches.columns
    ]
    uses = pd.concat(parts)
    used = uses.groupby("id").agg(matches=("roles", "size"), match_score=("match_score", "max"))
    used.insert(0, "roles", uses.drop_duplicates(["id", "roles"]).groupby("id")["roles"].agg(", ".join))
    objects = graph.objects.loc[used.index]
    columns = {"id": objects.index, "class": objects["class"].to_numpy(), **{name: used[name] for name in used}}
    rest = {name: objects[name] for name in ("level", "score", "parent_id", "attributes")}
    frame = pd.DataFrame({name: np.asarray(values) for name, values in {**columns, **rest}.items()})
    frame = frame.astype({"roles": str, "matches": np.int64, "parent_id": "Int64"})
    return geopandas.GeoDataFrame(frame, geometry=objects.geometry.to_numpy(), crs=objects.crs)


def write_matches(target: Path, found: Answer, graph: SceneGraph) -> None:
    """Write one row a match: for each variable the id and the class of its object, and the score.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    columns = {}
    for role in found.matches.columns:
        columns[role] = found.matches[role]
        columns[f"{role}_class"] = graph.objects["class"].loc[found.matches[role]].to_numpy()
    with write_errors(target):
        pd.DataFrame({**columns, "match_score": found.scores}).to_csv(target, index=False, encoding="utf-8-sig")


def _labels(roles: pd.Series, query: Query, graph: SceneGraph) -> dict[str, str]:
    """What the legend says of each combination of roles that occurs: ``b: building``."""
    titles = {entry.id: entry.title for entry in graph.vocabulary.classes}
    kinds = {name[1:]: " / ".join(titles[kind] for kind in sorted(wanted)) for name, wanted in query.classes.items()}
    return {
        some: "; ".join(f"{role}: {kinds[role]}" if kinds[role] else role for role in some.split(", "))
        for some in sorted(roles.unique())
    }


def _matches_qml(labels: Mapping[str, str]) -> str:
    categories = [
        Category(roles, "string", label, _highlight(DISTINCT[i % len(DISTINCT)]))
        for i, (roles, label) in enumerate(labels.items())
    ]
    return qml(categorized_polygons("roles", categories))


def _highlight(color: str) -> dict[str, str]:
    """A light fill in a strong outline of the same colour."""
    letters = ",".join(map(str, rgb(color)))
    outline = {"outline_color": f"{letters},255", "outline_style": "solid", "outline_width": "0.6"}
    return {"color": f"{letters},{_FILL_ALPHA}", "style": "solid", **outline, "outline_width_unit": "MM"}


def _write(target: Path, frame: geopandas.GeoDataFrame, layer: str, kind: str = "LineString") -> None:
    pyogrio.write_dataframe(
        frame,
        target,
        layer=layer,
        driver="GPKG",
        geometry_type=kind,
        promote_to_multi=kind.startswith("Multi"),
        VERSION=GPKG_VERSION,
    )
