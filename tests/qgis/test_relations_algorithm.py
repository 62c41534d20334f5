"""``landscribe:relations`` with the engine replaced: what it sends, and what it makes of the answer."""

from __future__ import annotations

import json
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import VectorSource
from landscribe.engine.tasks.relations import ObjectLayer, Spec
from landscribe.plugin import environment, worker
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

VALUES = {"objects": 3, "relations": 2, "classes": {"building": 3}, "predicates": {"nearby": 2}}


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes an empty graph."""
    found = []

    def run_job(_tool, spec, **_others):
        found.append(from_json(Spec, spec))
        package = gdal.GetDriverByName("GPKG").Create(found[-1].output, 0, 0, 0)
        for name in ("objects", "relations"):
            package.CreateLayer(name)
        return Result(VALUES)

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


@pytest.fixture
def houses(tmp_path):
    path = str(tmp_path / "houses.gpkg")
    layer = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0).CreateLayer("houses", None, ogr.wkbPolygon)
    del layer
    return path


def test_ids_never_change(provider):
    tool = provider.algorithm("relations")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {"LAYERS", "CLASS_FIELD", "SCALE", "OUTPUT"}
    assert advanced == {"CLASS_NAMES", "PREDICATES", "NEAREST", "LINE_WIDTH", "VOCABULARY"}
    outputs = {output.name() for output in tool.outputDefinitions()} - plain
    assert outputs == {"RELATIONS", "OBJECT_COUNT", "RELATION_COUNT", "CLASS_COUNTS", "PREDICATE_COUNTS"}


def test_layers_are_enough(provider, houses, specs, tmp_path):
    output = str(tmp_path / "graph.gpkg")
    results = processing.run("landscribe:relations", {"LAYERS": [houses], "OUTPUT": output})
    assert specs == [Spec((ObjectLayer(VectorSource(houses), "houses"),), output)]
    assert results["RELATIONS"] == f"{output}|layername=relations"
    assert (results["OBJECT_COUNT"], results["RELATION_COUNT"]) == (3, 2)
    assert json.loads(results["PREDICATE_COUNTS"]) == {"nearby": 2}
    assert QgsVectorLayer(results["RELATIONS"]).isValid()


def test_everything_is_handed_on(provider, houses, specs, tmp_path):
    drawn = QgsVectorLayer("Polygon?crs=EPSG:32618&field=kind:string", "sheds", "memory")
    feature = QgsFeature(drawn.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 4_299_990, 500_010, 4_300_000)))
    drawn.dataProvider().addFeature(feature)
    values = {
        "LAYERS": [drawn, houses],
        "CLASS_FIELD": "kind",
        "SCALE": 25_000,
        "CLASS_NAMES": "3 = forest; clouds =",
        "PREDICATES": "part of, nearby",
        "NEAREST": 5,
        "LINE_WIDTH": 7.5,
        "OUTPUT": str(tmp_path / "graph.gpkg"),
    }
    processing.run("landscribe:relations", values)
    (spec,) = specs
    assert [layer.name for layer in spec.layers] == ["sheds", "houses"]
    assert QgsVectorLayer(spec.layers[0].source.path).featureCount() == 1
    assert (spec.class_field, spec.scale, spec.nearest, spec.line_width_m) == ("kind", 25_000, 5, 7.5)
    assert spec.class_names == {"3": "forest", "clouds": ""}
    assert spec.predicates == ("part of", "nearby")


def test_the_relations_are_loaded_with_the_objects(provider, houses, specs, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    output = str(tmp_path / "graph.gpkg")
    details = QgsProcessingContext.LayerDetails("Scene graph", context.project(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    processing.run("landscribe:relations", {"LAYERS": [houses], "OUTPUT": output}, context=context)
    to_load = context.layersToLoadOnCompletion()
    assert set(to_load) == {output, f"{output}|layername=relations"}


def test_a_loaded_layer_gets_the_style_in_its_file(provider, houses, specs, tmp_path):
    """Processing opens layers without it."""
    styled = QgsVectorLayer(houses, "houses")
    styled.setOpacity(0.25)
    assert not styled.saveStyleToDatabase("own", "", True, "")  # no error
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    output = str(tmp_path / "graph.gpkg")
    details = QgsProcessingContext.LayerDetails("Scene graph", context.project(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    processing.run("landscribe:relations", {"LAYERS": [houses], "OUTPUT": output}, context=context)
    layer = QgsProcessingUtils.mapLayerFromString(houses, context)
    assert layer.opacity() == 1
    for found in context.layersToLoadOnCompletion().values():
        found.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert layer.opacity() == 0.25


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"PREDICATES": "near by"}, "no predicate “near by”. Names like it are: nearby"),
        ({"CLASS_NAMES": "3 = forrest"}, "no class “forrest”. Names like it are: forest"),
        ({"CLASS_NAMES": "forest"}, "“forest” doesn't say which class"),
        ({"VOCABULARY": "words.json"}, "can't be used"),
        ({"SCALE": 0}, "SCALE"),
    ],
)
def test_nonsense_is_refused_at_once(provider, houses, tmp_path, values, says):
    tool = provider.algorithm("relations")
    if "VOCABULARY" in values:
        values = {"VOCABULARY": str(tmp_path / values["VOCABULARY"])}
        Path(values["VOCABULARY"]).write_text("[]", encoding="utf-8")
    parameters = {"LAYERS": [houses], "OUTPUT": str(tmp_path / "graph.gpkg"), **values}
    fine, reason = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert says in reason
