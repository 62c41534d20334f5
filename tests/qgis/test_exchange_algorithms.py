"""The export and import of models with the engine replaced: what the tools refuse, send and give back."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.tasks import exportmodel, importmodel
from landscribe.engine.tasks.importmodel import ClassName
from landscribe.plugin import environment, worker
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback

RESULTS = {
    "exportmodel": {"size_mb": 3.5, "largest_difference": 1e-5},
    "importmodel": {
        "id": "delta",
        "title": "Delta",
        "classes": ["Wasser", "Bäume"],
        "bands": [["r"]],
        "format": "onnx",
    },
}


@pytest.fixture
def engine(monkeypatch):
    """A fake engine, which keeps the spec."""

    class Engine:
        def run_job(self, tool, spec, **_):
            self.spec = from_json(importlib.import_module(f"landscribe.engine.tasks.{tool}").Spec, spec)
            Path(self.spec.output).write_bytes(b"model")
            return Result(RESULTS[tool])

    fake = Engine()
    monkeypatch.setattr(worker, "run_job", fake.run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return fake


def run(tool, **values):
    return processing.run(f"landscribe:{tool}", values, feedback=QgsProcessingFeedback())


def refusal(provider, tool, **values):
    fine, reason = provider.algorithm(tool).create().checkParameterValues(values, QgsProcessingContext())
    assert fine == (not reason)
    return reason


def test_export(provider, engine, make_package, tmp_path):
    model, target = str(make_package()), str(tmp_path / "model.onnx")
    results = run("exportmodel", MODEL="land-cover", OUTPUT=target)
    assert engine.spec == exportmodel.Spec(model, target)
    assert results == {"OUTPUT": target, "SIZE_MB": 3.5, "LARGEST_DIFFERENCE": 1e-5}
    run("exportmodel", MODEL=model, OUTPUT=target, HALF=True, TILE_SIZE=256, FREE_SIDES=True)
    assert engine.spec == exportmodel.Spec(model, target, half=True, tile_px=256, free_sides=True)


def test_export_of_what_is_no_model(provider, tmp_path):
    (tmp_path / "model.pt").write_bytes(b"\x80\x02")
    target = str(tmp_path / "model.onnx")
    assert "missing" in refusal(provider, "exportmodel", MODEL="missing", OUTPUT=target)
    assert "pickle" in refusal(provider, "exportmodel", MODEL=str(tmp_path / "model.pt"), OUTPUT=target)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "delta.onnx"
    path.write_bytes(b"onnx")
    return str(path)


def test_import_with_the_fewest_values(provider, engine, source, tmp_path):
    target = str(tmp_path / "delta.landscribe")
    results = run("importmodel", INPUT=source, MODEL_OUTPUT=target)
    assert engine.spec == importmodel.Spec(source, target)
    assert json.loads(results["CLASS_NAMES"]) == ["Wasser", "Bäume"]
    assert (results["MODEL_OUTPUT"], results["MODEL_ID"], results["CLASS_COUNT"]) == (target, "delta", 2)


def test_import_with_all_values(provider, engine, source, tmp_path):
    target = str(tmp_path / "delta.landscribe")
    run(
        "importmodel",
        INPUT=source,
        MODEL_OUTPUT=target,
        TITLE="Delta",
        CLASSES="open water #3B82C4; trees;built #up; road #d9534f;",
        BANDS="red, green ,blue; height",
        RESOLUTION=0.5,
        LICENCE="CC0-1.0",
        TRAINING_DATA="Photographs",
        MAX_PIXEL_VALUE=10000,
        MEAN="0.485, 0.456, 0.406; 120",
        STD=".229,.224,.225;30",
        TILE_SIZE=256,
        ARCHITECTURE="fusenet",
        ENCODER="resnet18",
    )
    names = ("open water", "trees", "built #up", "road")
    colors = ("#3b82c4", None, None, "#d9534f")
    assert engine.spec == importmodel.Spec(
        source,
        target,
        title="Delta",
        licence="CC0-1.0",
        training_data="Photographs",
        classes=tuple(ClassName(name, color) for name, color in zip(names, colors)),
        bands=(("red", "green", "blue"), ("height",)),
        resolution_m=0.5,
        max_pixel_value=10000.0,
        mean=((0.485, 0.456, 0.406), (120.0,)),
        std=((0.229, 0.224, 0.225), (30.0,)),
        tile_px=256,
        architecture="fusenet",
        encoder="resnet18",
    )


@pytest.mark.parametrize("values", [{"MEAN": "0,5 0,4"}, {"STD": "many"}])
def test_import_with_what_is_no_number(values, provider, source, tmp_path):
    target = str(tmp_path / "delta.landscribe")
    reason = refusal(provider, "importmodel", INPUT=source, MODEL_OUTPUT=target, **values)
    assert next(iter(values.values())) in reason


def test_ids_never_change(provider):
    def names(tool):
        parameters = provider.algorithm(tool).parameterDefinitions()
        advanced = {p.name() for p in parameters if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
        return {p.name() for p in parameters} - advanced, advanced

    assert names("exportmodel") == ({"MODEL", "OUTPUT"}, {"HALF", "TILE_SIZE", "FREE_SIDES"})
    assert names("importmodel") == (
        {"INPUT", "TITLE", "CLASSES", "BANDS", "RESOLUTION", "LICENCE", "MODEL_OUTPUT"},
        {"MAX_PIXEL_VALUE", "MEAN", "STD", "TILE_SIZE", "TRAINING_DATA", "ARCHITECTURE", "ENCODER"},
    )
