"""Objects of a real land cover, through QGIS and the real engine."""

from __future__ import annotations

import json
import shutil

import processing
import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsProcessingFeedback, QgsVectorLayer


def test_objects_and_centre_lines_of_a_real_place(provider, shared_data, tmp_path):
    land_cover = tmp_path / "map.tif"  # QGIS writes beside what it reads
    shutil.copy(shared_data / "chesapeake_naip_landcover" / "test_reference.tif", land_cover)
    values = {
        "INPUT": str(land_cover),
        "MINIMUM_AREA": 50,
        "LINEAR": "6",
        "OUTPUT": str(tmp_path / "objects.gpkg"),
        "CENTRE_LINES": str(tmp_path / "lines.gpkg"),
    }
    found = processing.run("landscribe:objects", values, feedback=QgsProcessingFeedback())
    objects, lines = QgsVectorLayer(found["OUTPUT"]), QgsVectorLayer(found["CENTRE_LINES"])
    classes = {entry["value"]: entry for entry in json.loads(found["CLASS_OBJECTS"])}
    assert objects.featureCount() == found["OBJECT_COUNT"] == sum(entry["objects"] for entry in classes.values())
    assert lines.featureCount() == found["LINE_COUNT"] > 3
    assert min(feature["area_m2"] for feature in objects.getFeatures()) > 40  # 50 before the outlines were smoothed
    assert sum(entry["area_m2"] for entry in classes.values()) == pytest.approx(1024 * 1024, rel=2e-3)
    assert 1500 < classes[6]["length_m"] < 3500
    for layer in (objects, lines):
        assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        assert layer.renderer().classAttribute() == "class_value"
