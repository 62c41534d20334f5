"""The tools that train and make scene graphs, with the engine replaced: what they send, and make of the answer."""

from __future__ import annotations

import json
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.tasks import evaluatescenegraph, scenegraph, trainscenegraph
from landscribe.engine.tasks.relations import ObjectLayer
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingContext

GRAPH = {
    "objects": 3,
    "relations": 2,
    "classes": {"building": 3},
    "predicates": {"nearby": 2},
    "sources": {"rule": 1, "learned": 1},
    "levels": [{"level": 0, "scale": 5000.0, "objects": 3}],
}
TRAINED = {
    "epochs": 9,
    "best_epoch": 7,
    "metric": "validation score",
    "best_value": 0.5,
    "metrics": {"PredCls R@100": 0.8, "PredCls mR@100": 0.6},
    "predicates": [{"id": "nearby", "title": "nearby", "relations": 5, "recall": 0.8}],
}
EVALUATED = {
    "scenes": 4,
    "relations": 50,
    "task": "SGDet",
    "metrics": {"SGDet R@100": 0.3, "SGDet mR@100": 0.2, "PredCls R@100": 0.8},
    "predicates": [{"id": "nearby", "title": "nearby", "relations": 50, "recall": 0.3}],
}


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes an empty graph."""
    found = []

    def run_job(tool, spec, **_others):
        if tool == "trainscenegraph":
            found.append(from_json(trainscenegraph.Spec, spec))
            return Result(TRAINED)
        if tool == "evaluatescenegraph":
            found.append(from_json(evaluatescenegraph.Spec, spec))
            return Result(EVALUATED)
        found.append(from_json(scenegraph.Spec, spec))
        package = gdal.GetDriverByName("GPKG").Create(found[-1].output, 0, 0, 0)
        for name in ("objects", "relations"):
            package.CreateLayer(name)
        return Result(GRAPH)

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


@pytest.fixture
def houses(tmp_path):
    path = str(tmp_path / "houses.gpkg")
    layer = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0).CreateLayer("houses")
    del layer
    return path


@pytest.fixture
def image(tmp_path):
    path = str(tmp_path / "image.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 20, 20, 3)
    raster.SetGeoTransform((500_000, 1, 0, 4_100_000, 0, -1))
    del raster
    return path


def ids(tool):
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    return {p.name() for p in tool.parameterDefinitions()} - advanced, advanced


def test_ids_never_change(provider):
    plain, advanced = ids(provider.algorithm("scenegraph"))
    assert plain == {"LAYERS", "CLASS_FIELD", "INPUT", "MODEL", "SCALES", "OUTPUT"}
    assert advanced == {
        *("SEGMENTATION", "CLASS_NAMES", "LINE_WIDTH", "MODEL_ONLY", "LEAST_SCORE", "NEAREST", "VOCABULARY"),
        *("DEVICE", "PRECISION"),
    }
    plain, advanced = ids(provider.algorithm("trainscenegraph"))
    assert plain == {"IMAGES", "GRAPHS", "WEIGHTS", "SCENE_SIZE", "MODEL_OUTPUT", "REPORT"}
    assert advanced == {
        *("NETWORK", "RESOLUTION", "WIDTH", "ROUNDS", "VALIDATION", "EPOCHS", "PATIENCE", "LEARNING_RATE"),
        *("TITLE", "RESUME", "DEVICE", "PRECISION"),
    }

    plain, advanced = ids(provider.algorithm("evaluatescenegraph"))
    assert plain == {"TRUTH", "GRAPH", "MODEL", "INPUT", "AREAS", "SCENE_SIZE", "REPORT", "TABLE", "OUTPUT"}
    assert advanced == {"DEVICE"}


def test_layers_are_enough(provider, houses, specs, tmp_path):
    output = str(tmp_path / "graph.gpkg")
    results = processing.run("landscribe:scenegraph", {"LAYERS": [houses], "OUTPUT": output})
    assert specs == [scenegraph.Spec(output, layers=(ObjectLayer(VectorSource(houses), "houses"),))]
    assert results["RELATIONS"] == f"{output}|layername=relations"
    assert (results["OBJECT_COUNT"], results["RELATION_COUNT"]) == (3, 2)
    assert json.loads(results["SOURCE_COUNTS"]) == {"rule": 1, "learned": 1}
    assert json.loads(results["LEVELS"])[0]["objects"] == 3


def test_everything_is_handed_on(provider, houses, image, specs, tmp_path):
    values = {
        "LAYERS": [houses],
        "CLASS_FIELD": "kind",
        "INPUT": image,
        "MODEL": "relations",
        "SCALES": "5000; 1:25 000",
        "CLASS_NAMES": "3 = forest",
        "LINE_WIDTH": 7.5,
        "MODEL_ONLY": True,
        "LEAST_SCORE": 0.2,
        "NEAREST": 5,
        "OUTPUT": str(tmp_path / "graph.gpkg"),
    }
    processing.run("landscribe:scenegraph", values)
    (spec,) = specs
    assert (spec.image, spec.model, spec.scales) == (RasterSource(image), "relations", (5000, 25_000))
    assert (spec.class_field, spec.class_names, spec.line_width_m) == ("kind", {"3": "forest"}, 7.5)
    assert (spec.rules, spec.least_score, spec.nearest) == (False, 0.2, 5)


def test_a_training(provider, houses, image, specs, tmp_path):
    values = {
        "IMAGES": [image],
        "GRAPHS": [houses, houses],
        "WEIGHTS": str(tmp_path / "w.safetensors"),
        "EPOCHS": 9,
        "ROUNDS": 0,
        "MODEL_OUTPUT": str(tmp_path / "model.landscribe"),
    }
    Path(values["WEIGHTS"]).touch()
    results = processing.run("landscribe:trainscenegraph", values)
    (spec,) = specs
    assert spec == trainscenegraph.Spec(
        images=(RasterSource(image),),
        graphs=(houses,),
        output=values["MODEL_OUTPUT"],
        weights=values["WEIGHTS"],
        epochs=9,
        rounds=0,
    )
    assert (results["RECALL"], results["MEAN_RECALL"], results["BEST_EPOCH"]) == (0.8, 0.6, 7)
    assert json.loads(results["PREDICATES"])[0]["id"] == "nearby"


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"LAYERS": []}, "nothing that gives the objects"),
        ({"MODEL": "relations"}, "no image"),
        ({"SCALES": "large"}, "“large” names no map scale"),
        ({"SCALES": "5000; 7"}, "no map at 1 : 7"),
        ({"CLASS_NAMES": "3 = forrest"}, "no class “forrest”"),
    ],
)
def test_nonsense_is_refused_at_once(provider, houses, tmp_path, values, says):
    parameters = {"LAYERS": [houses], "OUTPUT": str(tmp_path / "graph.gpkg"), **values}
    tool = provider.algorithm("scenegraph")
    fine, reason = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert says in reason


def test_an_evaluation(provider, houses, image, specs, tmp_path):
    other = str(tmp_path / "other.gpkg")
    gdal.GetDriverByName("GPKG").Create(other, 0, 0, 0).CreateLayer("objects")
    values = {"TRUTH": houses, "GRAPH": other, "SCENE_SIZE": 500, "REPORT": str(tmp_path / "report.html")}
    results = processing.run("landscribe:evaluatescenegraph", values)
    processing.run("landscribe:evaluatescenegraph", {"TRUTH": houses, "MODEL": "relations", "INPUT": image})
    assert specs == [
        evaluatescenegraph.Spec(houses, graph=other, scene_m=500, report=values["REPORT"]),
        evaluatescenegraph.Spec(houses, model="relations", image=RasterSource(image)),
    ]
    assert (results["TASK"], results["RECALL"], results["MEAN_RECALL"]) == ("SGDet", 0.3, 0.2)
    assert (results["SCENE_COUNT"], results["RELATION_COUNT"]) == (4, 50)
    assert json.loads(results["METRICS"])["PredCls R@100"] == 0.8
    assert json.loads(results["PREDICATES"])[0]["relations"] == 50


@pytest.mark.parametrize(
    ("values", "says"), [({}, "nothing to judge"), ({"MODEL": "relations"}, "no image for it to look at")]
)
def test_an_evaluation_of_nothing_is_refused_at_once(provider, houses, values, says):
    tool = provider.algorithm("evaluatescenegraph")
    fine, reason = tool.checkParameterValues({"TRUTH": houses, **values}, QgsProcessingContext())
    assert not fine
    assert says in reason
