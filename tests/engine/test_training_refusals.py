"""What a training refuses before it begins."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from landscribe.engine.contract.errors import (
    JobInvalid,
    ModelCardInvalid,
    OutputFormatUnsupported,
    PrecisionUnsupported,
    RecipeUnknown,
    TileTooSmall,
    TooFewClasses,
    TrainingDataMissing,
    TrainingSetEmpty,
    TrainingSetUnreadable,
)
from landscribe.engine.contract.messages import Metric
from landscribe.engine.tasks.train import Spec
from landscribe.engine.training.training import train
from test_training import Recorder
from training_sets import make_set


@pytest.fixture
def training_set(tmp_path):
    make_set(tmp_path / "set")
    return tmp_path / "set"


@pytest.fixture
def spec(tmp_path, training_set):
    return Spec(
        output=str(tmp_path / "model.landscribe"),
        training_set=str(training_set),
        architecture="unet-deconvnet",
        epochs=1,
        device="cpu",
    )


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"training_set": None}, TrainingDataMissing),
        ({"training_set": "/nowhere"}, TrainingSetUnreadable),
        ({"recipe": "cake"}, RecipeUnknown),
        ({"output": "/tmp/model.zip"}, OutputFormatUnsupported),
        ({"architecture": "resdeconv-18", "crop_px": 16}, TileTooSmall),
        ({"title": "a" * 201}, ModelCardInvalid),
        ({"precision": "fp16"}, PrecisionUnsupported),
        ({"epochs": 0}, JobInvalid),
        ({"batch": 0}, JobInvalid),
        ({"patience": -1}, JobInvalid),
        ({"crop_px": -32}, JobInvalid),
        ({"learning_rate": float("nan")}, JobInvalid),
    ],
)
def test_refusals(spec, change, error):
    context = Recorder()
    with pytest.raises(error):
        train(replace(spec, **change), context)
    assert not any(isinstance(message, Metric) for message in context.sent)


def _without_a_label(described):
    described["classes"] = [described["classes"][0], {**described["classes"][1], "value": 7}]


def _without_a_mean(described):
    described["inputs"][0]["bands"][0]["statistics"]["mean"] = math.nan


def _with_a_path(described):
    described["tiles"][0]["name"] = "../../etc/passwd"


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda described: described["tiles"].clear(), TrainingSetEmpty),
        (lambda described: described["classes"].pop(), TooFewClasses),
        (lambda described: described.update(tile_px=64), TrainingSetUnreadable),
        (
            lambda described: described["inputs"][0]["bands"][0]["statistics"].update(mean=math.nan),
            TrainingSetUnreadable,
        ),
        (lambda described: described["inputs"][0]["bands"].clear(), TrainingSetUnreadable),
        (lambda described: described["sources"][0].update(quantiles=[[]]), TrainingSetUnreadable),
        (lambda described: described["classes"][1].update(value=255), TrainingSetUnreadable),
        (lambda described: described["classes"][1].update(value=300), TrainingSetUnreadable),
        (lambda described: described["classes"][1].update(name="Dark"), TrainingSetUnreadable),
        (_without_a_label, TrainingSetUnreadable),
        (_with_a_path, TrainingSetUnreadable),
    ],
)
def test_descriptions_that_make_no_sense(spec, training_set, damage, error):
    index = training_set / "dataset.json"
    described = json.loads(index.read_text())
    damage(described)
    index.write_text(json.dumps(described))
    context = Recorder()
    with pytest.raises(error):
        train(spec, context)
    assert not any(isinstance(message, Metric) for message in context.sent)


def test_damaged_files(spec, training_set):
    (training_set / "images" / "tile0.tif").unlink()
    with pytest.raises(TrainingSetUnreadable):
        train(spec, Recorder())
    (training_set / "dataset.json").write_text("{")
    with pytest.raises(TrainingSetUnreadable):
        train(spec, Recorder())


def test_a_set_without_a_single_label(spec, tmp_path):
    make_set(tmp_path / "blank", ignored_columns=32)
    with pytest.raises(TrainingSetEmpty):
        train(replace(spec, training_set=str(tmp_path / "blank")), Recorder())
