"""Real land cover, as at two dates, dates real patches of it, through QGIS and the real engine."""

from __future__ import annotations

import json
import shutil

import processing
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingFeedback, QgsVectorLayer

gdal.UseExceptions()
IMPERVIOUS = 5


@pytest.fixture
def now(shared_data, tmp_path):
    """A real land cover of 1 m; QGIS writes beside what it reads."""
    path = tmp_path / "2018.tif"
    shutil.copy(shared_data / "chesapeake_naip_landcover" / "test_reference.tif", path)
    return str(path)


@pytest.fixture
def objects(now, tmp_path):
    """What is built on: the larger patches of one class."""
    traced = {"INPUT": now, "BAND": 1, "FIELD": "class", "OUTPUT": "TEMPORARY_OUTPUT"}
    patches = processing.run("gdal:polygonize", traced)["OUTPUT"]
    expression = f'"class" = {IMPERVIOUS} AND $area > 100'
    chosen = {"INPUT": patches, "EXPRESSION": expression, "OUTPUT": str(tmp_path / "built.gpkg")}
    return processing.run("native:extractbyexpression", chosen)["OUTPUT"]


@pytest.fixture
def then(now, tmp_path):
    """The same place with a meadow in the west half, where nothing was built yet."""
    path = str(tmp_path / "1981.tif")
    shutil.copy(now, path)
    raster = gdal.Open(path, gdal.GA_Update)
    values = raster.ReadAsArray()
    values[:, :512][values[:, :512] == IMPERVIOUS] = 3
    raster.GetRasterBand(1).WriteArray(values)
    del raster
    return path


def test_what_was_built_in_the_west_is_new(provider, objects, then, now, tmp_path):
    values = {
        "OBJECTS": objects,
        "RASTERS": [then, now],
        "DATES": "1981; 2018",
        "CLASS": str(IMPERVIOUS),
        "OUTPUT": str(tmp_path / "dated.gpkg"),
        "EPOCHS": str(tmp_path / "epochs.gpkg"),
        "REPORT": str(tmp_path / "report.html"),
    }
    results = processing.run("landscribe:dateobjects", values, feedback=QgsProcessingFeedback())
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.featureCount() == results["OBJECT_COUNT"] > 30
    assert layer.renderer().type() == "categorizedSymbol"
    assert [entry.label() for entry in layer.renderer().categories()][:2] == ["before 1981", "2018"]
    raster = gdal.Open(now)
    left, size = raster.GetGeoTransform()[0], raster.GetGeoTransform()[1]
    wrong = 0
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        west, east = box.xMaximum() < left + 512 * size, box.xMinimum() > left + 512 * size
        wrong += (west and feature["first_seen"] != "2018") + (east and feature["first_seen"] != "before 1981")
    assert wrong <= 0.02 * layer.featureCount()
    figures = json.loads(results["EPOCH_FIGURES"])
    for entry in figures:
        epoch = QgsVectorLayer(f"{values['EPOCHS']}|layername={entry['date']}")
        assert epoch.featureCount() == entry["stood"]
        assert epoch.geometryType() == Qgis.GeometryType.Polygon
        assert epoch.renderer().type() == "categorizedSymbol"
