"""A scene graph of a real place, made and learnt from in QGIS."""

from __future__ import annotations

import json
import shutil

import processing
import pytest
from qgis.core import QgsProcessingFeedback, QgsProject, QgsVectorLayer


@pytest.fixture
def place(shared_data, tmp_path):
    """Image and land cover; QGIS writes beside what it reads."""
    for name in ("test_image.tif", "test_reference.tif"):
        shutil.copy(shared_data / "chesapeake_naip_landcover" / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def objects(provider, place, tmp_path):
    """The land cover as objects of at least 150 m²."""
    found = processing.run(
        "landscribe:objects",
        {
            "INPUT": str(place / "test_reference.tif"),
            "MINIMUM_AREA": 150,
            "SPLIT_CLASSES": "-",
            "OUTPUT": str(tmp_path / "objects.gpkg"),
        },
        feedback=QgsProcessingFeedback(),
    )
    return found["OUTPUT"]


@pytest.mark.slow
def test_from_a_land_cover_to_a_model_and_back(provider, place, objects, shared_data, tmp_path):
    names = "1 = water; 2 = forest; 3 = grassland; 4 = bare_ground; 5 = pavement; 6 = road"
    values = {"LAYERS": [objects], "CLASS_FIELD": "class_value", "CLASS_NAMES": names, "SCALES": "5000; 25000"}
    feedback = QgsProcessingFeedback()
    graph = processing.run(
        "landscribe:scenegraph", {**values, "OUTPUT": str(tmp_path / "graph.gpkg")}, feedback=feedback
    )
    fine, coarse = json.loads(graph["LEVELS"])
    assert fine["objects"] > 2 * coarse["objects"] > 0
    assert json.loads(graph["PREDICATE_COUNTS"])["part_of"] > 0
    image, model = str(place / "test_image.tif"), str(tmp_path / "model.landscribe")
    trained = processing.run(
        "landscribe:trainscenegraph",
        {
            "IMAGES": [image],
            "GRAPHS": [graph["OUTPUT"]],
            "WEIGHTS": str(shared_data / "weights" / "dinov2_vits14" / "dinov2_vits14_timm_fp16.safetensors"),
            "RESOLUTION": 4,
            "EPOCHS": 3,
            "MODEL_OUTPUT": model,
            "REPORT": str(tmp_path / "report.html"),
        },
        feedback=feedback,
    )
    assert 0 < trained["RECALL"] <= 1
    assert "Mean recall@50" in (tmp_path / "report.html").read_text(encoding="utf-8")
    read = processing.run(
        "landscribe:scenegraph",
        {**values, "INPUT": image, "MODEL": model, "LEAST_SCORE": 0.3, "OUTPUT": str(tmp_path / "read.gpkg")},
        feedback=feedback,
    )
    assert json.loads(read["SOURCE_COUNTS"])["rule"] == graph["RELATION_COUNT"]
    project = QgsProject.instance()
    assert project.read(f"geopackage:{read['OUTPUT']}?projectName=scene graph")
    assert {layer.name() for layer in project.mapLayers().values()} == {"objects", "relations", "triplets"}
    assert QgsVectorLayer(read["RELATIONS"]).featureCount() == read["RELATION_COUNT"]
    project.clear()
