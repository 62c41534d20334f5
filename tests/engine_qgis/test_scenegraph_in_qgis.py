"""A real place as a scene graph: asked, exported, edited, described, through QGIS and the real engine."""

from __future__ import annotations

import csv
from pathlib import Path

import processing
import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def graph(provider, shared_data, tmp_path_factory):
    """520 buildings of a Brazilian town."""
    buildings = QgsVectorLayer(str(shared_data / "dsg_brazil_buildings" / "buildings.geojson"), "buildings")
    output = str(tmp_path_factory.mktemp("graph") / "graph.gpkg")
    return run("relations", LAYERS=[buildings], SCALE=2000, OUTPUT=output)["OUTPUT"]


def run(tool, **values):
    return processing.run(f"landscribe:{tool}", values, feedback=QgsProcessingFeedback())


def features(source):
    layer = QgsVectorLayer(source)
    assert layer.isValid()
    return layer, list(layer.getFeatures())


def test_a_question_gives_styled_layers(graph, tmp_path):
    query = "?a building, ?b building, ?a nearby ?b, ?a area > 300, ?b area < 60"
    found = run("queryscenegraph", GRAPH=graph, QUERY=query, OUTPUT=str(tmp_path / "found.gpkg"))
    layer, objects = features(found["OUTPUT"])
    _, relations = features(found["RELATIONS"])
    assert len(objects) == found["OBJECT_COUNT"] > 0
    roles = {feature["id"]: feature["roles"] for feature in objects}
    # The same question, asked of the layers of the graph with QGIS's own means.
    areas = {feature["id"]: measured(feature) for feature in features(f"{graph}|layername=objects")[1]}
    near = [
        (feature["subject_id"], feature["object_id"])
        for feature in features(f"{graph}|layername=relations")[1]
        if feature["predicate"] == "nearby"
    ]
    wanted = {(a, b) for pair in near for a, b in (pair, pair[::-1]) if areas[a] > 300 and areas[b] < 60}
    assert found["MATCH_COUNT"] == len(wanted) == len(relations)
    assert {i for i, role in roles.items() if role == "a"} == {a for a, _ in wanted}
    assert {i for i, role in roles.items() if role == "b"} == {b for _, b in wanted}
    assert {category.value() for category in layer.renderer().categories()} == {"a", "b"}


def measured(feature):
    """Area in UTM; that on the ground differs by less than 0.1 %, and no building is so near to the limits."""
    return feature.geometry().area()


def test_edits_in_a_table_come_back(graph, tmp_path):
    table = tmp_path / "edges.csv"
    exported = run("exportscenegraph", GRAPH=graph, OUTPUT=str(table))
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == exported["RELATION_COUNT"]
    assert Path(exported["OBJECTS_TABLE"]).is_file()
    rows[0]["predicate"] = "belongs to"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows[:-1])
    edited = run("importscenegraph", GRAPH=graph, TABLE=str(table), OUTPUT=str(tmp_path / "edited.gpkg"))
    assert (edited["ADDED"], edited["REMOVED"], edited["RESCORED"]) == (1, 2, 0)
    _, relations = features(edited["RELATIONS"])
    assert [feature["subject_id"] for feature in relations if feature["source"] == "user"] == [
        int(rows[0]["subject_id"])
    ]


def test_triples_hold_the_town(graph, tmp_path):
    exported = run("exportscenegraph", GRAPH=graph, OUTPUT=str(tmp_path / "town.ttl"))
    text = (tmp_path / "town.ttl").read_text(encoding="utf-8")
    assert text.count("a geo:Geometry") == exported["OBJECT_COUNT"] == 520
    assert text.count("a rdf:Statement") == exported["RELATION_COUNT"]


def test_a_part_of_the_town_is_described(graph, tmp_path):
    objects, _ = features(f"{graph}|layername=objects")
    box = objects.extent()
    half = f"{box.xMinimum()},{box.center().x()},{box.yMinimum()},{box.yMaximum()} [{objects.crs().authid()}]"
    whole = run("describe", GRAPH=graph)
    report, output = str(tmp_path / "report.html"), str(tmp_path / "described.gpkg")
    part = run("describe", GRAPH=graph, EXTENT=half, REPORT=report, OUTPUT=output)
    assert whole["DESCRIPTION"].startswith("Objects: 520, namely 520 × building (")
    assert 0 < part["OBJECT_COUNT"] < whole["OBJECT_COUNT"] == 520
    assert part["DESCRIPTION"] in Path(report).read_text(encoding="utf-8")
    layer, (feature,) = features(output)
    assert feature["description"] == part["DESCRIPTION"]
    assert "description" in layer.mapTipTemplate()
