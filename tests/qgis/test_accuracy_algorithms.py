"""``landscribe:accuracy`` and ``accuracysample`` with the engine replaced: what they refuse, send and give back."""

from __future__ import annotations

import json

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks import accuracy, accuracysample
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingContext, QgsVectorLayer

FIGURES = {
    "overall_accuracy": 0.9,
    "overall_accuracy_half_width": 0.03,
    "mean_f1": 0.8,
    "mean_iou": 0.7,
    "kappa": None,
    "compared": 400,
    "classes": [{"name": "Straße", "f1": 0.8}],
}


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for, by tool; it writes empty files."""
    found = {}

    def run_job(tool, spec, **_others):
        if tool == "accuracysample":
            found[tool] = from_json(accuracysample.Spec, spec)
            gdal.GetDriverByName("GPKG").Create(found[tool].output, 0, 0, 0).CreateLayer("sample")
            return Result({"points": 400, "strata": [{"name": "Straße", "points": 400}]})
        found[tool] = from_json(accuracy.Spec, spec)
        return Result(FIGURES)

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


def layer(kind, name="truth"):
    """A layer in memory with one feature of the class 1."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32618&field=kind:integer", name, "memory")
    feature = QgsFeature(layer.fields())
    wkt = {"Point": "POINT(500005 4299995)", "Polygon": "POLYGON((500000 4299990, 500010 4299990, 500000 4300000))"}
    feature.setGeometry(QgsGeometry.fromWkt(wkt[kind]))
    feature.setAttribute("kind", 1)
    layer.dataProvider().addFeature(feature)
    return layer


def names(tool):
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    return plain, advanced, {output.name() for output in tool.outputDefinitions()} - plain


def test_ids_of_accuracy_never_change(provider):
    assert names(provider.algorithm("accuracy")) == (
        {"MAP", "REFERENCE", "CLASS_FIELD", "REFERENCE_RASTER", "AREAS", "REMAPPING", "REPORT", "TABLE"},
        {"BACKGROUND", "RANDOM_SAMPLE", "MATCH_BY", "KAPPA"},
        {"OVERALL_ACCURACY", "OVERALL_ACCURACY_INTERVAL", "MEAN_F1", "MEAN_IOU", "KAPPA", "COMPARED", "CLASSES"},
    )


def test_ids_of_accuracysample_never_change(provider):
    assert names(provider.algorithm("accuracysample")) == (
        {"MAP", "AREAS", "POINTS", "STANDARD_ERROR", "ALLOCATION", "OUTPUT"},
        {"MINIMUM", "EXPECTED_ACCURACY", "EXPECTED_ACCURACIES", "SHOW_MAP_CLASS", "SEED"},
        {"POINT_COUNT", "STRATA"},
    )


def test_a_map_and_a_raster_are_enough(provider, make_raster, specs):
    mapped, truth = str(make_raster("map.tif", bands=1)), str(make_raster("truth.tif", bands=1))
    results = processing.run("landscribe:accuracy", {"MAP": mapped, "REFERENCE_RASTER": truth})
    assert specs["accuracy"] == accuracy.Spec(RasterSource(mapped), reference_raster=RasterSource(truth))
    assert (results["OVERALL_ACCURACY"], results["OVERALL_ACCURACY_INTERVAL"]) == (0.9, 0.03)
    assert (results["MEAN_F1"], results["MEAN_IOU"], results["COMPARED"]) == (0.8, 0.7, 400)
    assert json.loads(results["CLASSES"]) == FIGURES["classes"]


def test_everything_is_handed_on(provider, make_raster, specs, tmp_path):
    values = {
        "MAP": str(make_raster("map.tif", bands=1)),
        "REFERENCE": layer("Polygon", "houses"),
        "CLASS_FIELD": "kind",
        "AREAS": layer("Polygon"),
        "REMAPPING": "1 = 2; 3 =",
        "BACKGROUND": "rest",
        "RANDOM_SAMPLE": True,
        "MATCH_BY": "value",
        "KAPPA": True,
        "REPORT": str(tmp_path / "report.html"),
        "TABLE": str(tmp_path / "table.csv"),
    }
    processing.run("landscribe:accuracy", values)
    spec = specs["accuracy"]
    assert (spec.class_field, spec.class_name, spec.remapping, spec.background) == (
        "kind",
        "houses",
        "1 = 2; 3 =",
        "rest",
    )
    assert (spec.random_sample, spec.match_by, spec.kappa) == (True, "value", True)
    assert (spec.report, spec.table) == (values["REPORT"], values["TABLE"])
    assert spec.reference_raster is None
    for source in (spec.reference, spec.areas):
        assert QgsVectorLayer(source.path).featureCount() == 1


@pytest.mark.parametrize("both", [False, True])
def test_one_reference_is_needed(provider, make_raster, specs, both):
    values = {"MAP": str(make_raster("map.tif", bands=1))}
    if both:
        values |= {"REFERENCE": layer("Point"), "REFERENCE_RASTER": str(make_raster("truth.tif", bands=1))}
    fine, reason = provider.algorithm("accuracy").create().checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert "only one" in reason


def test_a_map_is_enough_for_a_sample(provider, make_raster, specs, tmp_path):
    mapped, output = str(make_raster("map.tif", bands=1)), str(tmp_path / "sample.gpkg")
    results = processing.run("landscribe:accuracysample", {"MAP": mapped, "OUTPUT": output})
    assert specs["accuracysample"] == accuracysample.Spec(RasterSource(mapped), output)
    assert results["POINT_COUNT"] == 400
    assert json.loads(results["STRATA"])[0]["name"] == "Straße"


def test_wishes_for_a_sample_are_handed_on(provider, make_raster, specs, tmp_path):
    values = {
        "MAP": str(make_raster("map.tif", bands=1)),
        "AREAS": layer("Polygon"),
        "POINTS": 120,
        "STANDARD_ERROR": 0.01,
        "ALLOCATION": "equal",
        "MINIMUM": 30,
        "EXPECTED_ACCURACY": 0.9,
        "EXPECTED_ACCURACIES": "road = 0.5",
        "SHOW_MAP_CLASS": True,
        "SEED": 7,
        "OUTPUT": str(tmp_path / "sample.gpkg"),
    }
    processing.run("landscribe:accuracysample", values)
    spec = specs["accuracysample"]
    assert (spec.points, spec.standard_error, spec.allocation, spec.minimum) == (120, 0.01, "equal", 30)
    assert (spec.expected_accuracy, spec.expected_accuracies) == (0.9, "road = 0.5")
    assert (spec.show_map_class, spec.seed) == (True, 7)
    assert QgsVectorLayer(spec.areas.path).featureCount() == 1
