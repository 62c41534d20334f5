"""The tools that ask, exchange and describe scene graphs, with the engine replaced: what they send and give back."""

from __future__ import annotations

import json

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import VectorSource
from landscribe.engine.tasks import describe, exportscenegraph, importscenegraph, queryscenegraph
from landscribe.plugin import environment, worker
from landscribe.plugin.description_phrases import phrases
from osgeo import gdal
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsRectangle, QgsVectorLayer

TASKS = {
    "queryscenegraph": queryscenegraph,
    "exportscenegraph": exportscenegraph,
    "importscenegraph": importscenegraph,
    "describe": describe,
}
VALUES = {
    "queryscenegraph": {"matches": 2, "objects": 3, "relations": 2, "roles": {"b": 2, "r": 1}},
    "exportscenegraph": {"objects": 3, "relations": 2, "objects_table": None},
    "importscenegraph": {"relations": 2, "added": 1, "removed": 0, "rescored": 0},
    "describe": {"description": "Objects: 3.", "areas": 1, "objects": 3, "relations": 2},
}


def make_package(path, *layers):
    package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0)
    for name in layers:
        package.CreateLayer(name)


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes empty layers."""
    found = []

    def run_job(tool, spec, **_others):
        found.append(from_json(TASKS[tool].Spec, spec))
        if tool in ("queryscenegraph", "importscenegraph"):
            make_package(found[-1].output, "objects", "relations")
        return Result(VALUES[tool])

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


@pytest.fixture
def graph(tmp_path):
    make_package(tmp_path / "graph.gpkg", "objects", "relations")
    return str(tmp_path / "graph.gpkg")


@pytest.mark.parametrize(
    ("tool", "plain", "advanced", "more"),
    [
        (
            "queryscenegraph",
            {"GRAPH", "QUERY", "MINIMUM_SCORE", "OUTPUT", "TABLE"},
            set(),
            {"RELATIONS", "MATCH_COUNT", "OBJECT_COUNT", "ROLE_COUNTS"},
        ),
        ("exportscenegraph", {"GRAPH", "OUTPUT"}, {"BASE_IRI"}, {"OBJECTS_TABLE", "OBJECT_COUNT", "RELATION_COUNT"}),
        (
            "importscenegraph",
            {"GRAPH", "TABLE", "OUTPUT"},
            set(),
            {"RELATIONS", "RELATION_COUNT", "ADDED", "REMOVED", "RESCORED"},
        ),
        (
            "describe",
            {"GRAPH", "AREAS", "NAME_FIELD", "EXTENT", "REPORT", "OUTPUT"},
            {"UNSURE_BELOW"},
            {"DESCRIPTION", "AREA_COUNT", "OBJECT_COUNT", "RELATION_COUNT"},
        ),
    ],
)
def test_ids_never_change(provider, tool, plain, advanced, more):
    algorithm = provider.algorithm(tool)
    flag = Qgis.ProcessingParameterFlag.Advanced
    assert {p.name() for p in algorithm.parameterDefinitions() if not p.flags() & flag} == plain
    assert {p.name() for p in algorithm.parameterDefinitions() if p.flags() & flag} == advanced
    assert {output.name() for output in algorithm.outputDefinitions()} - plain == more


@pytest.mark.parametrize("chosen", ["{}", "{}|layername=relations"])
def test_a_question_goes_to_the_file_of_any_layer(provider, graph, specs, tmp_path, chosen):
    output, table = str(tmp_path / "found.gpkg"), str(tmp_path / "found.csv")
    values = {"GRAPH": chosen.format(graph), "QUERY": "?b building", "MINIMUM_SCORE": 0.3}
    results = processing.run("landscribe:queryscenegraph", {**values, "OUTPUT": output, "TABLE": table})
    assert specs == [queryscenegraph.Spec(graph, "?b building", output, 0.3, table)]
    assert (results["MATCH_COUNT"], results["OBJECT_COUNT"]) == (2, 3)
    assert json.loads(results["ROLE_COUNTS"]) == {"b": 2, "r": 1}
    assert results["RELATIONS"] == f"{output}|layername=relations"


def test_the_default_question_is_that_of_the_manual(provider, graph, specs, tmp_path):
    processing.run("landscribe:queryscenegraph", {"GRAPH": graph, "OUTPUT": str(tmp_path / "found.gpkg")})
    assert specs[0].query == "?b building, ?r road, ?b nearby ?r, not ?b nearby ?water"


def test_relations_are_loaded_only_if_there_are_some(provider, graph, specs, tmp_path, monkeypatch):
    output = str(tmp_path / "found.gpkg")
    for count in (2, 0):
        monkeypatch.setitem(VALUES, "queryscenegraph", {**VALUES["queryscenegraph"], "relations": count})
        context = QgsProcessingContext()
        context.setProject(QgsProject())
        details = QgsProcessingContext.LayerDetails("Found", context.project(), "OUTPUT")
        context.addLayerToLoadOnCompletion(output, details)
        values = {"GRAPH": graph, "OUTPUT": output}
        results = processing.run("landscribe:queryscenegraph", values, context=context)
        assert len(context.layersToLoadOnCompletion()) == (2 if count else 1)
        assert (results["RELATIONS"] is not None) == bool(count)


def test_an_export_and_an_import(provider, graph, specs, tmp_path):
    target, edges = str(tmp_path / "graph.ttl"), tmp_path / "edges.csv"
    edges.write_text("subject_id,predicate,object_id\n", encoding="utf-8")
    results = processing.run("landscribe:exportscenegraph", {"GRAPH": graph, "OUTPUT": target})
    assert specs.pop() == exportscenegraph.Spec(graph, target)
    assert (results["OBJECT_COUNT"], results["OBJECTS_TABLE"]) == (3, None)
    output = str(tmp_path / "edited.gpkg")
    results = processing.run("landscribe:importscenegraph", {"GRAPH": graph, "TABLE": str(edges), "OUTPUT": output})
    assert specs.pop() == importscenegraph.Spec(graph, str(edges), output)
    assert (results["ADDED"], results["RELATIONS"]) == (1, f"{output}|layername=relations")


def test_a_graph_alone_is_described(provider, graph, specs):
    results = processing.run("landscribe:describe", {"GRAPH": graph})
    (spec,) = specs
    assert (spec.graph, spec.phrases, spec.areas, spec.extent, spec.unsure_below) == (
        graph,
        phrases(str),
        None,
        None,
        0.5,
    )
    assert spec.words["car park"] == "car park"
    assert results["DESCRIPTION"] == "Objects: 3."


def test_areas_are_handed_on(provider, graph, specs, tmp_path):
    areas = QgsVectorLayer("Polygon?crs=EPSG:32618&field=town:string", "towns", "memory")
    feature = QgsFeature(areas.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 4_100_000, 500_010, 4_100_010)))
    areas.dataProvider().addFeature(feature)
    report, output = str(tmp_path / "report.html"), str(tmp_path / "described.gpkg")
    values = {"GRAPH": graph, "AREAS": areas, "NAME_FIELD": "town", "EXTENT": "0,10,0,20 [EPSG:4326]"}
    processing.run("landscribe:describe", {**values, "UNSURE_BELOW": 0.2, "REPORT": report, "OUTPUT": output})
    (spec,) = specs
    assert isinstance(spec.areas, VectorSource)
    assert (spec.name_field, spec.unsure_below, spec.report, spec.output) == ("town", 0.2, report, output)
    assert (spec.extent.xmax, spec.extent.ymax) == (10, 20)


@pytest.mark.parametrize("tool", TASKS)
def test_edits_must_be_saved_first(provider, graph, tmp_path, tool):
    layer = QgsVectorLayer(f"{graph}|layername=relations", "relations")
    assert layer.startEditing()
    assert layer.addFeature(QgsFeature(layer.fields()))
    (tmp_path / "table.csv").touch()
    output = str(tmp_path / ("out.ttl" if tool == "exportscenegraph" else "out.gpkg"))
    values = {"GRAPH": layer, "TABLE": str(tmp_path / "table.csv"), "OUTPUT": output}
    fine, reason = provider.algorithm(tool).checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert "edits that are not saved" in reason
    layer.rollBack()
    assert provider.algorithm(tool).checkParameterValues(values, QgsProcessingContext())[0]


def test_a_layer_without_a_file_is_no_graph(provider, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618", "drawn", "memory")
    values = {"GRAPH": layer, "OUTPUT": str(tmp_path / "out.ttl")}
    fine, reason = provider.algorithm("exportscenegraph").checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert "the layer has no file" in reason


def test_the_graph_is_not_overwritten(provider, graph, tmp_path):
    (tmp_path / "table.csv").touch()
    values = {"GRAPH": graph, "OUTPUT": graph, "TABLE": str(tmp_path / "table.csv")}
    fine, reason = provider.algorithm("importscenegraph").checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert "graph.gpkg" in reason
