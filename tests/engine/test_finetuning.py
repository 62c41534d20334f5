"""Fine-tuning: what the model keeps, learns and gives up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from landscribe.engine.contract.errors import (
    Cancelled,
    ClassesUnknownToModel,
    ModelNotTrainable,
    ResumeImpossible,
    TrainingSetUnlike,
)
from landscribe.engine.contract.model_card import (
    Architecture,
    Band,
    ModelCard,
    ModelClass,
    ModelInput,
    ModelOutput,
    Scaling,
)
from landscribe.engine.contract.package_file import read_card
from landscribe.engine.core import training_loop
from landscribe.engine.models.architectures import build
from landscribe.engine.models.package import write_package
from landscribe.engine.tasks.finetune import Spec
from landscribe.engine.training.finetuning import _matching_bands, finetune
from onnx_models import network, saved
from safetensors.torch import save_file
from test_training import Recorder, weights_of
from training_sets import CLASSES, make_set

SMALL = {"bands": 1, "depth": 2, "width": 8}


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """A model with random weights that tells three classes apart, two of which the labels have."""
    folder = tmp_path_factory.mktemp("start")
    architecture = Architecture("unet-deconvnet", {**SMALL, "classes": 3})
    torch.manual_seed(3)
    network = build(architecture, folder)
    save_file(network.state_dict(), folder / "weights.safetensors")
    classes = (*(replace(one, value=one.value + 1) for one in CLASSES), ModelClass(9, "water", "#0000ff"))
    card = ModelCard(
        id="start",
        title="Start",
        licence="CC0-1.0",
        training_data="Somewhere",
        inputs=(ModelInput("image", (Band("red"),), Scaling(255.0, (0.5,), (0.25,))),),
        outputs=(ModelOutput("scores", classes),),
        resolution_m=1.0,
        tile_px=32,
        tile_multiple_px=4,
        architecture=architecture,
    )
    write_package(folder / "start.landscribe", card, folder / "weights.safetensors")
    return folder / "start.landscribe"


@pytest.fixture
def spec(start, tmp_path):
    make_set(tmp_path / "set")
    return Spec(
        model=str(start),
        output=str(tmp_path / "tuned.landscribe"),
        training_set=str(tmp_path / "set"),
        epochs=1,
        learning_rate=1e-3,
        batch=2,
        device="cpu",
    )


def test_it_gets_better_and_says_from_where_it_came(spec, tmp_path):
    values = finetune(replace(spec, epochs=20), Recorder())
    card = read_card(tmp_path / "tuned.landscribe")
    assert values["metrics"]["overall accuracy"] > values["metrics_before"]["overall accuracy"] + 0.1
    assert [(one.value, one.name) for one in card.outputs[0].classes] == [(1, "dark"), (2, "bright"), (9, "water")]
    assert card.inputs[0].scaling == Scaling(255.0, (0.5,), (0.25,))
    assert card.licence == "CC0-1.0"
    assert card.training_data.endswith("Before: Somewhere")
    assert card.resolution_m == 1.0


def test_nothing_moves_without_a_learning_rate(spec, start):
    finetune(replace(spec, learning_rate=1e-12), Recorder())
    before, after = weights_of(start), weights_of(spec.output)
    assert all(torch.allclose(before[name], after[name]) for name in before)


def test_batch_statistics_stay(spec, start):
    finetune(spec, Recorder())
    before, after = weights_of(start), weights_of(spec.output)
    statistics = [name for name in before if "running_" in name]
    assert statistics
    assert all(torch.equal(before[name], after[name]) for name in statistics)


def test_a_frozen_encoder_stays(spec, start):
    finetune(replace(spec, frozen_epochs=1), Recorder())
    before, after = weights_of(start), weights_of(spec.output)
    moved = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    assert "encoder" not in moved
    assert "decoder" in moved


def test_the_encoder_thaws(spec, start):
    finetune(replace(spec, epochs=2, frozen_epochs=1), Recorder())
    before, after = weights_of(start), weights_of(spec.output)
    assert any(name.startswith("encoder") and not torch.equal(before[name], after[name]) for name in before)


def test_one_small_patch_does_not_destroy_the_model(spec, tmp_path):
    finetune(replace(spec, epochs=20), Recorder())
    learnt = replace(spec, model=spec.output, output=str(tmp_path / "again.landscribe"))
    make_set(tmp_path / "patch", splits=("train", "test", "test"), ignored_columns=28)  # four columns, all bright
    make_set(tmp_path / "all", splits=("train", "test", "test"))
    for name in ("tile1", "tile2"):  # assessed as a whole
        (tmp_path / "all" / "labels" / f"{name}.tif").replace(tmp_path / "patch" / "labels" / f"{name}.tif")
    values = finetune(replace(learnt, training_set=str(tmp_path / "patch"), epochs=40), Recorder())
    assert values["metrics_before"]["overall accuracy"] > 0.9
    assert values["metrics"]["overall accuracy"] > values["metrics_before"]["overall accuracy"] - 0.05


def test_classes_are_renamed_dropped_and_added(spec, start, tmp_path):
    make_set(tmp_path / "set", classes=(ModelClass(0, "ground", "#aa8855"), ModelClass(1, "roof", "#cc0000")))
    context = Recorder()
    finetune(replace(spec, rename={"bright": "roof"}, drop=("dark",), learning_rate=1e-12), context)
    card = read_card(tmp_path / "tuned.landscribe")
    assert [one.name for one in card.outputs[0].classes] == ["roof", "water", "ground"]
    before, after = weights_of(start), weights_of(spec.output)
    weight, renewed = before["segmentation_head.weight"], after["segmentation_head.weight"]
    np.testing.assert_allclose(renewed[0], weight[1], rtol=1e-5)
    np.testing.assert_allclose(renewed[2], weight.mean(0), rtol=1e-5)
    assert "weights-renewed" in context.notices


def test_new_statistics(spec, tmp_path):
    finetune(replace(spec, new_statistics=True), Recorder())
    scaling = read_card(tmp_path / "tuned.landscribe").inputs[0].scaling
    assert scaling.mean == pytest.approx((130 / 255,))
    assert scaling.std == pytest.approx((60 / 255,))


def test_a_set_with_more_bands_is_matched_by_name(spec, tmp_path):
    make_set(tmp_path / "four", bands=4)
    report = tmp_path / "report.html"
    finetune(replace(spec, training_set=str(tmp_path / "four"), report=str(report)), Recorder())
    assert "Examples" in report.read_text()
    assert [band.name for band in read_card(tmp_path / "tuned.landscribe").inputs[0].bands] == ["red"]


def test_bands_of_one_common_name_stay_apart(tmp_path):
    found = make_set(tmp_path, bands=2)
    bands = tuple(replace(band, common_name="rededge") for band in found.inputs[0].bands)
    found = replace(found, inputs=(replace(found.inputs[0], bands=bands),))
    model = ModelInput("image", (Band("B5", "rededge"), Band("B6", "rededge")))
    assert _matching_bands(found, [model]) == ((0, 1),)


def test_another_model_is_not_what_is_resumed(spec, tmp_path, monkeypatch):
    monkeypatch.setattr(training_loop, "SAVE_INTERVAL_S", 0.0)
    with pytest.raises(Cancelled):
        finetune(replace(spec, epochs=3), Recorder(cancel_after=1))
    finetune(replace(spec, output=str(tmp_path / "other.landscribe")), Recorder())
    with pytest.raises(ResumeImpossible):
        finetune(replace(spec, epochs=3, model=str(tmp_path / "other.landscribe"), resume=True), Recorder())


def test_refusals(spec, tmp_path, start):
    make_set(tmp_path / "two", inputs=("image", "height"))
    with pytest.raises(TrainingSetUnlike):
        finetune(replace(spec, training_set=str(tmp_path / "two")), Recorder())
    make_set(tmp_path / "set", classes=(ModelClass(0, "ground", "#aa8855"), ModelClass(1, "roof", "#cc0000")))
    with pytest.raises(ClassesUnknownToModel):
        finetune(replace(spec, new_classes="refuse"), Recorder())


def test_a_finished_graph_can_not_be_trained(spec, tmp_path):
    graph = saved(network(), tmp_path / "graph.onnx")
    with pytest.raises(ModelNotTrainable):
        finetune(replace(spec, model=str(graph)), Recorder())
