"""A scene graph as a GeoPackage that QGIS opens, shows and edits, and back.

Layers: ``objects`` (polygons), ``relations`` (lines), ``triplets`` (a view: the relations in words, always up to date),
``scales``, ``about`` (vocabulary and provenance); ``layer_styles``, and a project whose relations tie the layers.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path

import geopandas
import pandas as pd
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from ..contract.errors import GraphUnreadable
from ..contract.schema import to_json
from ..contract.vocabulary import Vocabulary, read_vocabulary, vocabulary_json, vocabulary_of
from ..core.geopackages import GPKG_VERSION, store_style
from ..core.outputs import write_errors
from ..core.styles import qml
from .graph import Scale, SceneGraph
from .graph_checks import checked_objects, checked_relations
from .graph_project import NAME, project_content, project_metadata
from .graph_styles import OBJECTS, RELATIONS, TRIPLETS, objects_style, relations_style, triplets_style

GRAPH_EXTENSIONS = (".gpkg",)
SCALES, ABOUT = "scales", "about"
VOCABULARY, PROVENANCE = "vocabulary", "provenance"
"""Keys of the table ``about``."""


def write_graph(target: Path, graph: SceneGraph) -> None:
    """Write a graph.

    Args:
        target: a new file; its name stays, its folder may change (see :func:`.outputs.whole_files`).
        graph: is not changed.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    lines = graph.relation_lines()
    relations = geopandas.GeoDataFrame(graph.relations, geometry=lines, crs=graph.objects.crs)
    scales = pd.DataFrame({"level": [s.level for s in graph.scales], "scale": [s.denominator for s in graph.scales]})
    about = {VOCABULARY: vocabulary_json(graph.vocabulary), PROVENANCE: json.dumps(to_json(dict(graph.provenance)))}
    tables = {
        SCALES: scales.assign(objects=[int((graph.objects["level"] == s.level).sum()) for s in graph.scales]),
        ABOUT: pd.DataFrame({"key": list(about), "value": list(about.values())}),
    }
    with write_errors(target):
        # What QGIS opens by itself of several layers is the first one.
        _write(target, graph.objects.reset_index(), OBJECTS, "MultiPolygon", FID="id")
        _write(target, relations, RELATIONS, "LineString")
        for name, table in tables.items():
            pyogrio.write_dataframe(table, target, layer=name, driver="GPKG")
        _add_views_and_styles(target, graph)


def read_graph(path: Path) -> SceneGraph:
    """Read a graph, as a user may have edited it in QGIS.

    Classes and predicates may be called by their titles; a new object has the usual values where nothing was entered;
    a new relation without ids gets those of the objects at the ends of its line. Crossed outlines are made valid.

    Raises:
        GraphUnreadable: the file is no graph, or a value of it makes no sense.
        VocabularyUnreadable: the vocabulary in it is damaged.
        ObjectClassUnknown, PredicateUnknown: as their names say.
        GraphObjectMissing: an id is that of no object.
        RelationWithoutObjects: a relation without ids does not begin or end at an object.
    """
    about = _read(path, ABOUT) if ABOUT in _layers(path) else pd.DataFrame({"key": [], "value": []})
    texts = dict(zip(about["key"], about["value"]))
    try:
        told = {key: json.loads(text) for key, text in texts.items() if key in (VOCABULARY, PROVENANCE)}
    except (ValueError, RecursionError) as error:
        raise GraphUnreadable(path=str(path), detail=f"{ABOUT}: {error}") from error
    vocabulary = vocabulary_of(told[VOCABULARY], str(path)) if VOCABULARY in told else read_vocabulary()
    objects = checked_objects(_read(path, OBJECTS), vocabulary, str(path))
    relations = checked_relations(_read(path, RELATIONS), objects, vocabulary, str(path))
    return SceneGraph(objects, relations, _scales(path), vocabulary, told.get(PROVENANCE, {}))


def _scales(path: Path) -> tuple[Scale, ...]:
    table = _read(path, SCALES)
    if not {"level", "scale"} <= set(table) or table[["level", "scale"]].isna().any(axis=None):
        raise GraphUnreadable(path=str(path), detail=f"{SCALES}: level or scale is missing")
    rows = zip(table["level"].tolist(), table["scale"].tolist())
    return tuple(Scale(int(level), float(denominator)) for level, denominator in rows)


def _layers(path: Path) -> set[str]:
    try:
        return {str(name) for name, _ in pyogrio.list_layers(path)}
    except DataSourceError as error:
        raise GraphUnreadable(path=str(path), detail=str(error).rstrip(". ")) from error


def _read(path: Path, layer: str) -> pd.DataFrame:
    """A layer; its index is the feature's id."""
    try:
        return pyogrio.read_dataframe(path, layer=layer, fid_as_index=True)
    except (DataSourceError, DataLayerError) as error:
        raise GraphUnreadable(path=str(path), detail=str(error).rstrip(". ")) from error


def _write(target: Path, frame: geopandas.GeoDataFrame, layer: str, kind: str, **options: str) -> None:
    """Write a layer; options are those of GDAL's driver."""
    multi = kind.startswith("Multi")
    pyogrio.write_dataframe(
        frame,
        target,
        layer=layer,
        driver="GPKG",
        geometry_type=kind,
        promote_to_multi=multi,
        VERSION=GPKG_VERSION,
        **options,
    )


def _add_views_and_styles(target: Path, graph: SceneGraph) -> None:
    styles = {
        OBJECTS: objects_style(graph.vocabulary, set(graph.objects["class"])),
        RELATIONS: relations_style(graph.vocabulary, set(graph.relations["predicate"])),
    }
    for layer, style in styles.items():
        store_style(target, layer, qml(style))
    crs = graph.objects.crs
    wkt, bounds = crs.to_wkt() if crs else "", graph.objects.total_bounds.tolist()
    content = project_content(target.name, {**styles, TRIPLETS: triplets_style()}, wkt, bounds)
    time = datetime.now(timezone.utc).isoformat(timespec="seconds")
    with contextlib.closing(sqlite3.connect(target)) as package, package:
        for column in ("subject_id", "object_id"):
            package.execute(f"CREATE INDEX relations_{column} ON {RELATIONS} ({column})")
        package.execute(_triplets_view(graph.vocabulary))
        package.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
            " VALUES (?, 'attributes', ?, '', 0)",
            (TRIPLETS, TRIPLETS),
        )
        package.execute("CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)")
        package.execute("INSERT INTO qgis_projects VALUES (?, ?, ?)", (NAME, project_metadata(time), content))


def _triplets_view(vocabulary: Vocabulary) -> str:
    """The relations in words, as SQL. A view takes no parameters; the titles in it are quoted."""
    classes = {entry.id: entry.title for entry in vocabulary.classes}
    predicates = {entry.id: entry.title for entry in vocabulary.predicates}
    subject, other = (f"{_titles(f'{side}.class', classes)} || ' ' || {side}.id" for side in ("s", "o"))
    words = _titles("r.predicate", predicates)
    return (
        f"CREATE VIEW {TRIPLETS} AS SELECT r.fid AS OGC_FID, r.subject_id, {subject} AS subject, {words} AS predicate,"  # noqa: S608 # nosec B608
        f" r.object_id, {other} AS object, r.score, r.source FROM {RELATIONS} r"
        f" LEFT JOIN {OBJECTS} s ON s.id = r.subject_id LEFT JOIN {OBJECTS} o ON o.id = r.object_id"
    )


def _titles(column: str, titles: Mapping[str, str]) -> str:
    """The title of an id, as SQL; an id that has none stays."""
    cases = " ".join(f"WHEN {_quoted(key)} THEN {_quoted(title)}" for key, title in titles.items())
    return f"CASE {column} {cases} ELSE {column} END"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''").replace("\0", "") + "'"
