"""The shipped model that makes a scene graph of an image and asks it, on a real place, with the real engine."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsProcessingModelAlgorithm, QgsRasterLayer, QgsVectorLayer

gdal.UseExceptions()
CHAIN = Path(__file__).resolve().parents[2] / "resources" / "models3" / "segment_to_scene_graph.model3"
CLASSES = {"water", "forest", "grassland", "bare_ground", "pavement", "road"}
"""What the starter model tells apart, in the words of the vocabulary."""


@pytest.fixture(scope="module")
def chain(provider):
    chain = QgsProcessingModelAlgorithm()
    assert chain.fromFile(str(CHAIN))
    return chain


@pytest.fixture(scope="module")
def made(chain, shared_data, tmp_path_factory):
    """All outputs of the chain, for the southern half of the scene, with the question that it proposes."""
    folder = tmp_path_factory.mktemp("chain")
    image = str(folder / "image.tif")
    scene = shared_data / "chesapeake_naip_landcover" / "test_image.tif"
    gdal.Translate(image, gdal.Open(str(scene)), srcWin=[0, 512, 1024, 512])
    paths = {
        "classes": str(folder / "classes.tif"),
        "objects": str(folder / "objects.gpkg"),
        "scene_graph": str(folder / "graph.gpkg"),
        "matching_objects": str(folder / "found.gpkg"),
    }
    (question,) = [one.defaultValue() for one in chain.parameterDefinitions() if one.name() == "question"]
    values = {"image": image, "model": "landcover-1m-rgb", "smallest": 50, "scales": "5000; 25000"}
    values |= {"question": question, **paths}
    processing.run(chain, values, feedback=QgsProcessingFeedback())
    return paths


def rows(path, layer=None):
    layer = QgsVectorLayer(f"{path}|layername={layer}" if layer else path)
    assert layer.isValid()
    return {feature.id(): feature for feature in layer.getFeatures()}.values()


@pytest.mark.slow
def test_the_graph_holds_the_objects_of_the_map(made):
    assert QgsRasterLayer(made["classes"]).width() == 1024
    objects = rows(made["objects"])
    assert all(feature["area_m2"] >= 45 for feature in objects), "50, before outlines are smoothed"
    nodes = rows(made["scene_graph"], "objects")
    assert {feature["class"] for feature in nodes} >= CLASSES
    finest = [feature for feature in nodes if feature["level"] == 0]
    assert len(finest) == len(objects) > 50
    assert 0 < len(nodes) - len(finest) < len(finest)
    # The confidence of the segmentation has become the score of the objects.
    assert 0.3 < min(feature["score"] for feature in finest) < max(feature["score"] for feature in finest) <= 1


@pytest.mark.slow
def test_each_match_is_in_the_graph(made):
    classes = {feature["id"]: feature["class"] for feature in rows(made["scene_graph"], "objects")}
    near = set()
    for feature in rows(made["scene_graph"], "relations"):
        if feature["predicate"] == "nearby":
            near |= {(feature["subject_id"], feature["object_id"]), (feature["object_id"], feature["subject_id"])}
    wet = {one for one, other in near if classes[other] == "water"}
    at_roads = {pair for pair in near if classes[pair[0]] == "pavement" and classes[pair[1]] == "road"}
    wanted = {(yard, road) for yard, road in at_roads if yard not in wet}
    roles = {feature["id"]: feature["roles"] for feature in rows(made["matching_objects"])}
    assert 0 < len(wanted) < len(at_roads)
    assert roles == {**{yard: "b" for yard, _ in wanted}, **{road: "r" for _, road in wanted}}


@pytest.mark.slow
def test_qgis_proposes_models_and_lays_the_answer_on_top(chain):
    (model,) = [definition for definition in chain.parameterDefinitions() if definition.name() == "model"]
    assert model.metadata()["widget_wrapper"]["task"] == "semantic-segmentation"
    assert [output.name() for output in chain.orderedOutputs()][-1] == "Matching objects"
    destinations = [definition.name() for definition in chain.destinationParameterDefinitions()]
    assert destinations == ["classes", "objects", "scene_graph", "matching_objects"]
