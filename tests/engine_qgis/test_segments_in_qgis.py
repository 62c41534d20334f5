"""Unsupervised segments of a real image, through QGIS and the real engine."""

from __future__ import annotations

import json

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer

gdal.UseExceptions()


@pytest.mark.slow
def test_a_forest_a_road_and_a_pit(provider, shared_data, tmp_path):
    image = str(tmp_path / "image.tif")
    place = shared_data / "chesapeake_naip_landcover"
    gdal.Translate(image, str(place / "train_image.tif"), srcWin=[0, 0, 400, 400])
    values = {
        "INPUT": image,
        "SEGMENTS": 4,
        "NETWORK": "vit_small_patch14_dinov2",
        "WEIGHTS": str(shared_data / "weights" / "dinov2_vits14" / "dinov2_vits14_timm_fp16.safetensors"),
        "OUTPUT": str(tmp_path / "segments.tif"),
        "POLYGONS": str(tmp_path / "segments.gpkg"),
    }
    results = processing.run("landscribe:segments", values, feedback=QgsProcessingFeedback())
    raster, polygons = QgsRasterLayer(results["OUTPUT"]), QgsVectorLayer(results["POLYGONS"] + "|layername=classes")
    areas = json.loads(results["SEGMENT_AREAS"])
    assert results["SEGMENT_COUNT"] == 4
    assert sum(entry["pixels"] for entry in areas) == 400 * 400
    assert [entry.label for entry in raster.renderer().classes()] == [f"segment {i}" for i in range(1, 5)]
    assert {category.label() for category in polygons.renderer().categories()} >= {"segment 1", "segment 4"}
    total_m2 = sum(feature["area_m2"] for feature in polygons.getFeatures())
    assert total_m2 == pytest.approx(sum(entry["area_m2"] for entry in areas), rel=1e-6)
