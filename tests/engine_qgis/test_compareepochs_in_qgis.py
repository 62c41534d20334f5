"""Two dates of a real place compared through QGIS and the real engine: maps, heights, layers and their styles."""

from __future__ import annotations

import json
import shutil

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer

gdal.UseExceptions()


def edited(source, target, edit):
    """A copy of a raster whose first band was edited in place."""
    shutil.copyfile(source, target)
    dataset = gdal.Open(str(target), gdal.GA_Update)
    values = dataset.ReadAsArray()
    edit(values)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(target)


def test_classes_and_heights_of_a_real_place(provider, shared_data, tmp_path):
    """A field of 1 m labels is built over; of a surface of 2 m a block rises by 8 m, the rest by 0.6 m with noise."""

    def built(values):
        part = values[300:420, 150:330]
        part[part == 3] = 5

    def risen(values):
        values += np.random.default_rng(0).normal(0.6, 0.2, values.shape).astype(values.dtype)
        values[100:120, 100:130] += 8

    def nothing(_values):
        """The earlier date."""

    labels = shared_data / "chesapeake_naip_landcover" / "test_reference.tif"
    heights = shared_data / "alexandria_dsm_buildings" / "dsm.tif"
    dates = {"EARLIER_DATE": "2005", "LATER_DATE": "2013-07"}
    maps = processing.run(
        "landscribe:compareepochs",
        {
            **dates,
            "EARLIER_MAP": edited(labels, tmp_path / "2005.tif", nothing),
            "LATER_MAP": edited(labels, tmp_path / "2013.tif", built),
            "CHANGES": str(tmp_path / "changes.tif"),
            "POLYGONS": str(tmp_path / "changes.gpkg"),
            "REPORT": str(tmp_path / "report.html"),
        },
        feedback=QgsProcessingFeedback(),
    )
    (transition,) = json.loads(maps["TRANSITIONS"])
    assert (transition["from_class"], transition["to_class"], transition["value"]) == ("3", "5", 305)
    assert maps["CHANGED_AREA"] == pytest.approx(transition["area_m2"])
    assert maps["LEVEL_OF_DETECTION"] is None
    changes = QgsRasterLayer(maps["CHANGES"])
    labels_shown = {entry.label: entry.color.alpha() for entry in changes.renderer().classes()}
    assert labels_shown == {"no change": 0, "3 → 5": 255}
    polygons = QgsVectorLayer(f"{maps['POLYGONS']}|layername=changes")
    assert polygons.renderer().type() == "categorizedSymbol"
    area = sum(feature["area_m2"] for feature in polygons.getFeatures())
    assert area == pytest.approx(maps["CHANGED_AREA"], rel=1e-3)
    surfaces = processing.run(
        "landscribe:compareepochs",
        {
            **dates,
            "EARLIER_DSM": edited(heights, tmp_path / "dsm2005.tif", nothing),
            "LATER_DSM": edited(heights, tmp_path / "dsm2013.tif", risen),
            "CHANGES": str(tmp_path / "sank_or_rose.tif"),
            "HEIGHT_CHANGE": str(tmp_path / "heights.tif"),
            "MINIMUM_AREA": 100,
        },
        feedback=QgsProcessingFeedback(),
    )
    assert surfaces["NOISE"] == pytest.approx(0.2, rel=0.03)
    assert surfaces["VERTICAL_SHIFT"] == pytest.approx(0.6, abs=0.01)
    assert surfaces["VOLUME_GAINED"] == pytest.approx(20 * 30 * 4 * 8, rel=0.02)
    assert surfaces["VOLUME_LOST"] == pytest.approx(0, abs=1)
    style = QgsRasterLayer(surfaces["HEIGHT_CHANGE"]).renderer()
    assert style.classificationMax() == -style.classificationMin() > 1
