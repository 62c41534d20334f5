"""A sample drawn, labelled and assessed on a real place, through QGIS and the real engine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer, edit

gdal.UseExceptions()


@pytest.fixture
def truth(shared_data, tmp_path):
    """A real land cover of 1 m; QGIS writes beside what it reads."""
    path = tmp_path / "truth.tif"
    shutil.copy(shared_data / "chesapeake_naip_landcover" / "test_reference.tif", path)
    return str(path)


@pytest.fixture
def degraded(truth, tmp_path):
    """A map of the same place on the same grid, but as coarse as 16 m."""
    coarse = gdal.Translate("", truth, format="MEM", width=64, height=64, resampleAlg="nearest")
    path = str(tmp_path / "map.tif")
    gdal.Translate(path, coarse, width=1024, height=1024, resampleAlg="nearest")
    return path


def run(tool, **values):
    return processing.run(f"landscribe:{tool}", values, feedback=QgsProcessingFeedback())


def test_a_sample_tells_what_all_pixels_tell(provider, truth, degraded, tmp_path):
    report = tmp_path / "report.html"
    everything = run("accuracy", MAP=degraded, REFERENCE_RASTER=truth, TABLE=str(tmp_path / "table.csv"))
    assert everything["COMPARED"] == 1024 * 1024
    assert 0.7 < everything["OVERALL_ACCURACY"] < 0.95
    sample = run("accuracysample", MAP=degraded, STANDARD_ERROR=0.015, OUTPUT=str(tmp_path / "sample.gpkg"))
    layer = QgsVectorLayer(sample["OUTPUT"])
    assert layer.featureCount() == sample["POINT_COUNT"] > 500
    interpret(layer, QgsRasterLayer(truth))
    estimated = run("accuracy", MAP=degraded, REFERENCE=layer, REPORT=str(report))
    error = abs(estimated["OVERALL_ACCURACY"] - everything["OVERALL_ACCURACY"])
    assert error < 1.5 * estimated["OVERALL_ACCURACY_INTERVAL"] < 0.06
    true_px = {entry["name"]: entry["reference"] for entry in json.loads(everything["CLASSES"])}
    for entry in json.loads(estimated["CLASSES"]):
        assert abs(entry["area_m2"] - true_px[entry["name"]]) < 2 * entry["area_half_width_m2"] + 2000
    assert "Olofsson" in report.read_text(encoding="utf-8")


def interpret(layer: QgsVectorLayer, truth: QgsRasterLayer) -> None:
    """Fill in the true class of each point, as somebody who makes no mistake would."""
    field = layer.fields().indexOf("reference")
    assert layer.editorWidgetSetup(field).type() == "ValueMap"
    assert layer.editorWidgetSetup(layer.fields().indexOf("stratum")).type() == "Hidden"
    with edit(layer):
        for feature in layer.getFeatures():
            value, known = truth.dataProvider().sample(feature.geometry().asPoint(), 1)
            assert known
            layer.changeAttributeValue(feature.id(), field, str(int(value)))
    assert Path(layer.source().split("|")[0]).exists()
