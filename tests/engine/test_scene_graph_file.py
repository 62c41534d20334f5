"""The scene graph as a GeoPackage: what is written comes back, also after edits, and nonsense is named."""

from __future__ import annotations

import contextlib
import io
import sqlite3
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
import pytest
import shapely
from landscribe.engine.contract.errors import (
    GraphObjectMissing,
    GraphUnreadable,
    ObjectClassUnknown,
    PredicateUnknown,
    RelationWithoutObjects,
)
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph.graph import Scale, SceneGraph, object_table, relation_table
from landscribe.engine.scenegraph.graph_file import read_graph, write_graph
from rasters import UTM
from shapely import box

LEFT, BOTTOM = 500_000, 4_100_000


def square(x, y, side=10):
    return box(LEFT + x, BOTTOM + y, LEFT + x + side, BOTTOM + y + side)


@pytest.fixture
def graph():
    """A house (1) and a shed (7) in a village (3)."""
    objects = object_table(
        {
            "id": [1, 7, 3],
            "class": ["building", "building", "settlement"],
            "score": [1, 0.5, 1],
            "parent_id": [3, 3, None],
            "attributes": ['{"floors": 2}', "{}", "{}"],
        },
        [square(10, 10), square(40, 10, 5), square(0, 0, 100)],
        UTM,
    )
    relations = relation_table(
        {
            "subject_id": [7, 1, 7],
            "predicate": ["belongs_to", "part_of", "part_of"],
            "object_id": [1, 3, 3],
            "score": [0.6, 1, 1],
            "source": ["user", "rule", "rule"],
        }
    )
    return SceneGraph(objects, relations, (Scale(0, 5000.0),), read_vocabulary(), {"tool": "by hand"})


@pytest.fixture
def path(graph, tmp_path):
    write_graph(tmp_path / "graph.gpkg", graph)
    return tmp_path / "graph.gpkg"


def execute(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as package, package:
        for name in ("objects", "relations"):  # they keep the spatial index, and need functions of GDAL
            for (trigger,) in package.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (name,)
            ).fetchall():
                package.execute(f'DROP TRIGGER "{trigger}"')
        for statement in statements:
            package.execute(statement)


def test_what_is_written_comes_back(graph, path):
    read = read_graph(path)
    pd.testing.assert_frame_equal(read.relations, graph.relations)
    plain, back = (pd.DataFrame(one.objects.drop(columns="geometry")) for one in (graph, read))
    pd.testing.assert_frame_equal(back.sort_index(), plain.sort_index())
    assert shapely.equals(read.objects.loc[7].geometry, square(40, 10, 5))
    assert read.objects.crs == UTM
    assert (read.scales, read.vocabulary, read.provenance) == (graph.scales, graph.vocabulary, graph.provenance)


def test_relations_are_lines_from_object_to_object(graph, path):
    lines = pyogrio.read_dataframe(path, layer="relations")
    for line, subject, other in zip(lines.geometry, lines.subject_id, lines.object_id):
        assert graph.objects.loc[subject].geometry.contains(shapely.get_point(line, 0))
        assert graph.objects.loc[other].geometry.contains(shapely.get_point(line, -1))


def test_a_relation_with_something_much_larger_ends_at_its_border(graph):
    """Both directions; from the house's middle to the wood it is 85 m, to the wood's middle it would be 1 km."""
    objects = object_table({"class": ["building", "forest"]}, [square(0, 0), square(90, -1000, 2000)], UTM)
    pairs = {"subject_id": [1, 2], "predicate": ["nearby", "around"], "object_id": [2, 1]}
    lines = replace(graph, objects=objects, relations=relation_table(pairs)).relation_lines()
    np.testing.assert_allclose(shapely.length(lines), 85)
    assert shapely.get_x(shapely.get_point(lines, 0)).tolist() == [LEFT + 5, LEFT + 90]


def test_triplets_are_in_words_and_follow_edits(graph, path):
    wanted = [
        ("building 7", "belongs to", "building 1"),
        ("building 1", "part of", "settlement 3"),
        ("building 7", "part of", "settlement 3"),
    ]
    assert list(graph.triplets().itertuples(index=False, name=None)) == wanted
    read = pyogrio.read_dataframe(path, layer="triplets")
    assert list(zip(read["subject"], read["predicate"], read["object"])) == wanted
    execute(path, "UPDATE relations SET predicate = 'nearby' WHERE fid = 1", "DELETE FROM relations WHERE fid = 2")
    read = pyogrio.read_dataframe(path, layer="triplets")
    assert list(zip(read["subject"], read["predicate"], read["object"])) == [
        ("building 7", "nearby", "building 1"),
        wanted[2],
    ]


def test_a_title_with_quotes_does_no_harm(graph, tmp_path):
    words = graph.vocabulary
    nasty = replace(words.classes[0], title="d'Artagnan's \"house\"; DROP TABLE objects; --")
    write_graph(tmp_path / "graph.gpkg", replace(graph, vocabulary=replace(words, classes=(nasty, *words.classes[1:]))))
    triplets = pyogrio.read_dataframe(tmp_path / "graph.gpkg", layer="triplets")
    assert triplets["subject"][0] == f"{nasty.title} 7"
    assert len(read_graph(tmp_path / "graph.gpkg").objects) == 3


def test_styles_and_the_project_are_inside(path):
    with contextlib.closing(sqlite3.connect(path)) as package:
        styles = dict(package.execute("SELECT f_table_name, styleQML FROM layer_styles"))
        (content,) = package.execute("SELECT content FROM qgis_projects").fetchone()
    assert set(styles) == {"objects", "relations"}
    assert 'value="building"' in styles["objects"]
    project = zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))).read("project.qgs").decode()
    assert "./graph.gpkg|layername=objects" in project
    assert str(path.parent) not in project


def test_a_graph_without_relations_or_crs_is_one_too(graph, tmp_path):
    empty = relation_table({"subject_id": [], "predicate": [], "object_id": []})
    bare = replace(graph, objects=graph.objects.set_crs(None, allow_override=True), relations=empty)
    write_graph(tmp_path / "graph.gpkg", bare)
    read = read_graph(tmp_path / "graph.gpkg")
    assert read.objects.crs is None
    assert len(read.relations) == 0
    pd.testing.assert_series_equal(read.relations.dtypes, graph.relations.dtypes)


# --- edits in QGIS ---------------------------------------------------------------------------------------------------


def test_what_a_user_draws_gets_what_is_missing(path):
    """A relation drawn from the shed to the house, without ids; a class by its title; nothing else filled in."""
    drawn = shapely.linestrings([[LEFT + 42, BOTTOM + 12], [LEFT + 15, BOTTOM + 15]])
    frame = pyogrio.read_dataframe(path, layer="relations").iloc[:1].assign(geometry=[drawn], predicate="Adjacent to")
    frame[["subject_id", "object_id", "score", "source"]] = None
    pyogrio.write_dataframe(frame, path, layer="relations", append=True)
    execute(path, "UPDATE objects SET class = 'Settlement', level = NULL, attributes = NULL WHERE id = 3")
    read = read_graph(path)
    assert read.relations.iloc[-1].tolist() == [7, "adjacent_to", 1, 1.0, "user"]
    assert read.objects.loc[3, ["class", "level", "attributes"]].tolist() == ["settlement", 0, "{}"]


def test_crossed_outlines_are_made_valid(graph, tmp_path):
    bow = shapely.Polygon([(LEFT, BOTTOM), (LEFT + 10, BOTTOM + 10), (LEFT + 10, BOTTOM), (LEFT, BOTTOM + 10)])
    shapes = graph.objects.geometry.to_numpy().copy()
    shapes[0] = bow
    write_graph(tmp_path / "graph.gpkg", replace(graph, objects=graph.objects.set_geometry(shapes, crs=UTM)))
    read = read_graph(tmp_path / "graph.gpkg").objects
    assert read.is_valid.all()
    assert read.loc[1].geometry.area == pytest.approx(50)


@pytest.mark.parametrize(
    ("edit", "error", "says"),
    [
        ("UPDATE objects SET class = 'buidling' WHERE id = 7", ObjectClassUnknown, "'nearest': 'building"),
        ("UPDATE objects SET class = NULL WHERE id = 7", GraphUnreadable, "object 7 has no class"),
        ("UPDATE objects SET geom = NULL WHERE id = 7", GraphUnreadable, "object 7 has no area"),
        ("UPDATE objects SET score = 3 WHERE id = 7", GraphUnreadable, "object 7 has a score"),
        ("UPDATE objects SET parent_id = 99 WHERE id = 7", GraphObjectMissing, "'place': 'object 7', 'object_id': 99"),
        ("UPDATE objects SET parent_id = 1 WHERE id = 3", GraphUnreadable, "is a part of itself"),
        ("UPDATE relations SET predicate = 'nerby'", PredicateUnknown, "'nearest': 'nearby'"),
        ("UPDATE relations SET predicate = NULL WHERE fid = 2", GraphUnreadable, "relation 2 has no predicate"),
        ("UPDATE relations SET source = 'me' WHERE fid = 2", GraphUnreadable, "relation 2 has an unknown source"),
        ("DELETE FROM objects WHERE id = 1", GraphObjectMissing, "'place': 'relation 2', 'object_id': 1"),
        ("UPDATE relations SET subject_id = NULL, geom = NULL", RelationWithoutObjects, "'relation': 1"),
        ("UPDATE scales SET scale = NULL", GraphUnreadable, "scale is missing"),
        ("UPDATE about SET value = '{'", GraphUnreadable, "about"),
        ("DROP VIEW triplets", None, ""),
    ],
)
def test_nonsense_is_named(path, edit, error, says):
    execute(path, edit)
    if error is None:  # what nobody needs for reading
        assert len(read_graph(path).relations) == 3
        return
    with pytest.raises(error) as raised:
        read_graph(path)
    assert says in str(raised.value)


def test_other_files_are_no_graphs(tmp_path):
    (tmp_path / "text.gpkg").write_text("nothing")
    other = tmp_path / "other.gpkg"
    pyogrio.write_dataframe(pd.DataFrame({"a": np.arange(3)}), other, layer="table", driver="GPKG")
    for path in (tmp_path / "missing.gpkg", tmp_path / "text.gpkg", other):
        with pytest.raises(GraphUnreadable):
            read_graph(path)
