"""Without a screen, as on a server: scene graphs, heights and dates of real places by ``qgis_process``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from landscribe.plugin import environment
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
WINDOW = [512, 0, 400, 400]
"""Column, row, width and height in pixels of 1 m: a village with its yards, woods and fields."""
CLASS_NAMES = "1 = water; 2 = forest; 3 = grassland; 4 = bare_ground; 5 = pavement; 6 = road"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def run():
    """Runs a tool, and returns its results; a list is given as several values."""
    state = environment.state()
    if not state.ready:
        pytest.skip(state.reason)
    variables = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(ROOT / "build" / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    subprocess.run(["qgis_process", "plugins", "enable", "landscribe"], env=variables, check=False, capture_output=True)

    def run(tool, **values):
        pairs = [(name, one) for name, value in values.items() for one in (value if type(value) is list else [value])]
        arguments = [f"--{name}={value}" for name, value in pairs]
        command = ["qgis_process", "--json", "run", f"landscribe:{tool}", *arguments]
        done = subprocess.run(command, env=variables, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    return run


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("server")


@pytest.fixture(scope="module")
def place(shared_data, folder):
    """The paths of image and land cover."""
    paths = {}
    for name in ("image", "reference"):
        paths[name] = str(folder / f"{name}.tif")
        scene = shared_data / "chesapeake_naip_landcover" / f"test_{name}.tif"
        gdal.Translate(paths[name], gdal.Open(str(scene)), srcWin=WINDOW)
    return paths


@pytest.fixture(scope="module")
def weights(shared_data):
    return str(shared_data / "weights" / "dinov2_vits14" / "dinov2_vits14_timm_fp16.safetensors")


@pytest.fixture(scope="module")
def objects(run, place, folder):
    output = str(folder / "objects.gpkg")
    values = {"MINIMUM_AREA": 100, "SPLIT_CLASSES": "-", "OUTPUT": output}
    results = run("objects", INPUT=place["reference"], **values)
    assert count(output) == results["OBJECT_COUNT"] > 30
    return output


@pytest.fixture(scope="module")
def graph(run, objects, folder):
    """By rule."""
    output = str(folder / "graph.gpkg")
    named = {"CLASS_FIELD": "class_value", "CLASS_NAMES": CLASS_NAMES}
    results = run("relations", LAYERS=objects, **named, OUTPUT=output)
    assert count(output, "objects") == results["OBJECT_COUNT"] == count(objects)
    assert count(output, "relations") == results["RELATION_COUNT"] > results["OBJECT_COUNT"]
    return f"{output}|layername=objects"


@pytest.fixture(scope="module")
def model(run, place, graph, weights, folder):
    output = str(folder / "model.landscribe")
    values = {"WEIGHTS": weights, "RESOLUTION": 4, "SCENE_SIZE": 100, "EPOCHS": 5, "MODEL_OUTPUT": output}
    results = run("trainscenegraph", IMAGES=place["image"], GRAPHS=graph, **values)
    assert Path(output).stat().st_size > 10_000_000
    assert 0 < results["RECALL"] <= 1
    return output


@pytest.fixture(scope="module")
def judged(run, place, objects, model, folder):
    """The model, its image, and a graph with what it reads out of it."""
    output = str(folder / "read.gpkg")
    values = {"CLASS_FIELD": "class_value", "CLASS_NAMES": CLASS_NAMES, "MODEL": model, "LEAST_SCORE": 0.1}
    results = run("scenegraph", LAYERS=objects, INPUT=place["image"], **values, OUTPUT=output)
    sources = json.loads(results["SOURCE_COUNTS"])
    assert sources["learned"] > 0
    assert sum(sources.values()) == count(output, "relations")
    return {"GRAPH": f"{output}|layername=objects", "MODEL": model, "INPUT": place["image"]}


def count(path, layer=None):
    """The number of features of a layer that QGIS opens."""
    layer = QgsVectorLayer(f"{path}|layername={layer}" if layer else path)
    assert layer.isValid()
    return layer.featureCount()


# --- scene graphs ----------------------------------------------------------------------------------------------------


def test_segments(run, place, weights, folder):
    output = str(folder / "segments.tif")
    quick = {"METHOD": "ncut", "RESOLUTION": 4, "OVERLAP": 0}
    results = run("segments", INPUT=place["image"], SEGMENTS=5, WEIGHTS=weights, **quick, OUTPUT=output)
    values = gdal.Open(output).ReadAsArray()
    assert values.shape == (400, 400)
    assert len(set(values.ravel().tolist())) == results["SEGMENT_COUNT"] > 1


def test_an_evaluation(run, graph, judged, folder):
    """The graph repeats all true relations by rule, and the model has learnt from them."""
    report, layer = folder / "report.html", str(folder / "true_relations.gpkg")
    results = run("evaluatescenegraph", TRUTH=graph, **judged, SCENE_SIZE=100, REPORT=report, OUTPUT=layer)
    metrics = json.loads(results["METRICS"])
    assert results["TASK"] == "SGDet"
    assert metrics["SGDet ng-R@100"] > 0.8
    assert metrics["PhrDet ng-R@100"] >= metrics["SGDet ng-R@100"]
    assert 0 < metrics["SGCls R@100"] <= metrics["PredCls R@100"] < 1
    assert count(layer) == results["RELATION_COUNT"]
    assert "Nothing given (SGDet)" in report.read_text(encoding="utf-8")


def test_a_question(run, graph, folder):
    output = str(folder / "found.gpkg")
    results = run("queryscenegraph", GRAPH=graph, QUERY="?p pavement, ?r road, ?p adjacent to ?r", OUTPUT=output)
    found = QgsVectorLayer(f"{output}|layername=matches").getFeatures()
    kinds = {(feature["roles"], feature["class"]) for feature in found}
    assert kinds == {("p", "pavement"), ("r", "road")}
    assert count(output, "matches") == results["OBJECT_COUNT"]


def test_out_and_back(run, graph, folder):
    """A relation that was deleted in a spreadsheet is gone."""
    table = folder / "edges.csv"
    before = run("exportscenegraph", GRAPH=graph, OUTPUT=table)["RELATION_COUNT"]
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join(lines[:-1]), encoding="utf-8")
    output = str(folder / "back.gpkg")
    results = run("importscenegraph", GRAPH=graph, TABLE=table, OUTPUT=output)
    assert (results["REMOVED"], results["ADDED"]) == (1, 0)
    assert count(output, "relations") == before - 1


def test_turtle(run, graph, folder):
    results = run("exportscenegraph", GRAPH=graph, OUTPUT=folder / "graph.ttl")
    text = (folder / "graph.ttl").read_text(encoding="utf-8")
    assert text.count("geo:asWKT") == results["OBJECT_COUNT"]


def test_a_description(run, graph, folder):
    results = run("describe", GRAPH=graph, REPORT=folder / "description.html")
    assert "road" in results["DESCRIPTION"]
    assert results["DESCRIPTION"] in (folder / "description.html").read_text(encoding="utf-8")


# --- heights and dates -----------------------------------------------------------------------------------------------


def test_height_features(run, shared_data, folder):
    dsm, ndsm = str(folder / "dsm.tif"), str(folder / "ndsm.tif")
    shutil.copy(shared_data / "alexandria_dsm_buildings" / "dsm.tif", dsm)
    results = run("heightfeatures", DSM=dsm, NDSM=ndsm, SHADOW=folder / "shadow.tif")
    heights = gdal.Open(ndsm).ReadAsArray()
    assert np.nanmax(heights) == pytest.approx(results["MAXIMUM_HEIGHT"], abs=1e-4)
    assert results["MAXIMUM_HEIGHT"] > 5
    assert 0 < np.nanmedian(heights + 1) < 3, "most of the ground is low"


def test_normalisation(run, place, folder):
    output = str(folder / "normal.tif")
    run("normalise", INPUT=place["image"], OUTPUT=output)
    before, after = gdal.Open(place["image"]).ReadAsArray()[:3], gdal.Open(output).ReadAsArray()
    assert after.shape == before.shape
    for old, new in zip(before, after):
        low, high = np.percentile(old, (2, 98))
        expected = np.clip((old - low) / (high - low), 0, 1) * 255
        assert np.abs(new - expected).max() < 2


def test_epochs_and_dates(run, place, objects, folder):
    """The paved ground of the west half is new."""
    then = str(folder / "then.tif")
    shutil.copy(place["reference"], then)
    raster = gdal.Open(then, gdal.GA_Update)
    values = raster.ReadAsArray()
    new = values[:, :200] == 5
    values[:, :200][new] = 3
    raster.GetRasterBand(1).WriteArray(values)
    del raster
    dates = {"EARLIER_DATE": "1981", "LATER_DATE": "2018"}
    maps = {"EARLIER_MAP": then, "LATER_MAP": place["reference"]}
    changes = str(folder / "changes.tif")
    results = run("compareepochs", **maps, **dates, CHANGES=changes)
    changed = gdal.Open(changes).ReadAsArray() != 0
    assert (changed[:, :200] == new).all()
    assert not changed[:, 200:].any()
    # The grid of the projection (UTM) is a little finer than the ground.
    assert results["CHANGED_AREA"] == pytest.approx(int(new.sum()), rel=0.001)
    output = str(folder / "dated.gpkg")
    rasters = [then, place["reference"]]
    results = run("dateobjects", OBJECTS=objects, RASTERS=rasters, DATES="1981; 2018", CLASS="5", OUTPUT=output)
    assert count(output) == results["OBJECT_COUNT"] == count(objects)
    middle = QgsRasterLayer(then).extent().center().x()
    paved = [feature for feature in QgsVectorLayer(output).getFeatures() if feature["class_value"] == 5]
    west = [feature for feature in paved if feature.geometry().boundingBox().xMaximum() <= middle]
    east = [feature for feature in paved if feature.geometry().boundingBox().xMinimum() >= middle]
    assert west
    assert east
    assert {(feature["stands_1981"], feature["stands_2018"]) for feature in west} == {(0, 1)}
    assert {(feature["stands_1981"], feature["stands_2018"]) for feature in east} == {(1, 1)}
