"""The loop of a training: what it leaves behind, how it is interrupted and goes on, and what it refuses."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
import torch
from landscribe.engine.contract.errors import (
    Cancelled,
    DiskFull,
    MemoryExhausted,
    OutputFolderNotEmpty,
    ResumeImpossible,
    TrainingDiverged,
)
from landscribe.engine.contract.messages import Log, Metric
from landscribe.engine.contract.package_file import read_card
from landscribe.engine.core import training_loop
from landscribe.engine.jobs import JobContext
from landscribe.engine.models import architectures
from landscribe.engine.models.sources import open_model
from landscribe.engine.tasks.train import Spec
from landscribe.engine.training import module, session, training
from landscribe.engine.training.training import train
from safetensors.torch import load_file
from training_sets import make_set


@pytest.fixture(autouse=True)
def small_networks(monkeypatch):
    """Networks of the paper's shape with few maps."""

    def describe(name, *, encoder, bands, classes):
        found = architectures.describe(name, encoder=encoder, bands=bands, classes=classes)
        small = {"depth": 2, "width": 8} if name in ("unet-deconvnet", "fusenet") else {}
        return replace(found, options={**found.options, **small})

    monkeypatch.setattr(training, "describe", describe)


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
        recipe="landscribe",
        epochs=3,
        batch=2,
        device="cpu",
    )


class Recorder(JobContext):
    """Keeps what a task tells, and cancels when it is told of a certain epoch."""

    def __init__(self, cancel_after=None):
        self.sent = []
        self._cancel = threading.Event()
        self._cancel_after = cancel_after
        super().__init__(7, self._cancel, self._take)

    def _take(self, message):
        self.sent.append(message)
        if isinstance(message, Metric) and message.epoch == self._cancel_after:
            self._cancel.set()

    @property
    def notices(self):
        return [message.code for message in self.sent if isinstance(message, Log)]


def weights_of(package):
    return load_file(open_model(str(package), []).weights)


def test_a_training_learns_and_says_how_well(spec, tmp_path):
    context = Recorder()
    values = train(replace(spec, epochs=24, report=str(tmp_path / "report.html")), context)
    card = read_card(tmp_path / "model.landscribe")
    assert values["metrics"]["overall accuracy"] > 0.9
    assert card.metrics == values["metrics"]
    assert len(card.curves["validation mean IoU"]) == values["epochs"] == 24
    assert card.curves["train loss"][-1] < card.curves["train loss"][0]
    assert max(card.curves["validation mean IoU"]) == values["best_value"]
    assert [entry.name for entry in card.outputs[0].classes] == ["dark", "bright"]
    assert card.provenance["tool"] == "train"
    assert {message.epoch for message in context.sent if isinstance(message, Metric)} == set(range(1, 25))
    assert "Confusion matrix" in (tmp_path / "report.html").read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.landscribe", "report.html", "set"]


@pytest.mark.parametrize("recipe", ["lebris2020", "ghassemi2018"])
def test_the_recipes_of_the_papers_run(spec, tmp_path, recipe):
    values = train(replace(spec, recipe=recipe, epochs=2), Recorder())
    scaling = read_card(tmp_path / "model.landscribe").inputs[0].scaling
    assert values["epochs"] == 2
    assert (scaling.quantiles is not None) == (recipe == "lebris2020")


def test_two_inputs(spec, tmp_path):
    make_set(tmp_path / "two", inputs=("image", "height"))
    train(replace(spec, training_set=str(tmp_path / "two"), architecture="fusenet", epochs=1), Recorder())
    assert [one.name for one in read_card(tmp_path / "model.landscribe").inputs] == ["image", "height"]


@pytest.fixture
def saved_each_epoch(monkeypatch):
    monkeypatch.setattr(training_loop, "SAVE_INTERVAL_S", 0.0)


@pytest.mark.usefixtures("saved_each_epoch")
def test_a_resumed_training_ends_with_the_weights_of_an_unbroken_one(spec, tmp_path):
    unbroken = replace(spec, output=str(tmp_path / "unbroken.landscribe"))
    train(unbroken, Recorder())
    with pytest.raises(Cancelled):
        train(spec, Recorder(cancel_after=2))
    values = train(replace(spec, resume=True), Recorder())
    one, other = weights_of(unbroken.output), weights_of(spec.output)
    assert values["epochs"] == 3
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert read_card(tmp_path / "model.landscribe").curves == read_card(tmp_path / "unbroken.landscribe").curves


@pytest.mark.usefixtures("saved_each_epoch")
def test_a_cancel_keeps_the_best_state(spec, tmp_path):
    context = Recorder(cancel_after=2)
    with pytest.raises(Cancelled):
        train(spec, context)
    card = read_card(tmp_path / "model.landscribe")
    assert len(card.curves["train loss"]) == 2
    assert "best-state-kept" in context.notices
    assert (tmp_path / "model.landscribe.training" / "last.ckpt").is_file()


def test_a_cancel_before_the_first_epoch_leaves_no_package(spec, tmp_path):
    context = Recorder()
    context._cancel.set()
    with pytest.raises(Cancelled):
        train(spec, context)
    assert not (tmp_path / "model.landscribe").exists()


@pytest.mark.usefixtures("saved_each_epoch")
def test_another_training_is_not_resumed(spec):
    with pytest.raises(Cancelled):
        train(spec, Recorder(cancel_after=1))
    for change in ({"learning_rate": 0.5}, {"frozen_epochs": 1}):
        with pytest.raises(ResumeImpossible):
            train(replace(spec, resume=True, **change), Recorder())


@pytest.mark.usefixtures("saved_each_epoch")
def test_a_damaged_state_is_told(spec, tmp_path):
    with pytest.raises(Cancelled):
        train(spec, Recorder(cancel_after=1))
    checkpoint = tmp_path / "model.landscribe.training" / "last.ckpt"
    checkpoint.write_bytes(checkpoint.read_bytes()[:-100])
    with pytest.raises(ResumeImpossible):
        train(replace(spec, resume=True), Recorder())
    assert checkpoint.is_file()


@pytest.mark.usefixtures("saved_each_epoch")
def test_a_state_that_can_not_be_saved_does_not_end_the_training(spec, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(training_loop.Trainer, "save_checkpoint", full)
    context = Recorder()
    assert train(spec, context)["epochs"] == 3
    assert context.notices.count("state-not-saved") == 1


def test_a_folder_that_is_no_state_stays(spec, tmp_path):
    folder = tmp_path / "model.landscribe.training"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputFolderNotEmpty):
        train(spec, Recorder())
    training_loop.forget(folder)
    assert (folder / "thesis.txt").is_file()


@pytest.mark.usefixtures("saved_each_epoch")
@pytest.mark.parametrize("error", [Cancelled, RuntimeError])
def test_what_happens_after_the_last_epoch_does_not_cost_the_model(spec, tmp_path, monkeypatch, error):
    def ended(*_, **__):
        raise error

    monkeypatch.setattr(session, "evaluate", ended)
    with pytest.raises(error):
        train(spec, Recorder())
    assert len(read_card(tmp_path / "model.landscribe").curves["train loss"]) == 3


def test_an_error_before_the_first_epoch_leaves_nothing(spec, tmp_path, monkeypatch):
    def broken(*_):
        raise RuntimeError

    monkeypatch.setattr(module.SegmentationLoss, "forward", broken)
    with pytest.raises(RuntimeError):
        train(spec, Recorder())
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_without_anything_to_resume_a_training_starts(spec):
    assert train(replace(spec, resume=True, epochs=1), Recorder())["epochs"] == 1


def test_it_stops_when_the_validation_does_not_improve(spec):
    context = Recorder()
    values = train(replace(spec, epochs=50, patience=2, learning_rate=1e-12), context)
    assert values["epochs"] <= 4
    assert "stopped-early" in context.notices


def test_without_validation_the_last_epoch_counts(spec, tmp_path):
    make_set(tmp_path / "few", splits=("train",))
    context = Recorder()
    values = train(replace(spec, training_set=str(tmp_path / "few"), epochs=2), context)
    assert (values["best_epoch"], values["best_value"], values["split"]) == (2, None, "train")
    assert "split-incomplete" in context.notices


def test_a_batch_that_does_not_fit_is_halved(spec, monkeypatch):
    compute, sizes = module.SegmentationLoss.forward, []

    def short_of_memory(loss, logits, target):
        if torch.is_grad_enabled():
            sizes.append(len(target))
            if len(target) > 1:
                raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return compute(loss, logits, target)

    monkeypatch.setattr(module.SegmentationLoss, "forward", short_of_memory)
    context = Recorder()
    train(replace(spec, epochs=1), context)
    assert sizes == [2, 1, 1, 1]  # three tiles: the batch of two is cut, and so are all others from then on
    assert context.notices.count("batch-halved") == 1


def test_a_tile_that_does_not_fit_ends_the_training(spec, monkeypatch):
    def out_of_memory(*_):
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(module.SegmentationLoss, "forward", out_of_memory)
    with pytest.raises(MemoryExhausted):
        train(spec, Recorder())


def test_a_full_disk_leaves_no_half_package(spec, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("landscribe.engine.training.products.save_file", full)
    with pytest.raises(DiskFull):
        train(replace(spec, epochs=1), Recorder())
    assert not (tmp_path / "model.landscribe").exists()


def test_a_loss_that_explodes_is_told(spec):
    with pytest.raises(TrainingDiverged):
        train(replace(spec, recipe="ghassemi2018", learning_rate=1e30, epochs=5), Recorder())


def test_where_nothing_can_be_validated_the_last_epoch_counts(spec, tmp_path):
    make_set(tmp_path / "margin", ignored_columns=28)  # nothing is labelled in the middle of the tiles
    values = train(replace(spec, training_set=str(tmp_path / "margin"), crop_px=16, epochs=2), Recorder())
    assert (values["best_epoch"], values["best_value"]) == (2, None)


def test_all_of_the_network_is_in_training_mode(spec):
    train(replace(spec, epochs=1), Recorder())
    counted = {name: value for name, value in weights_of(spec.output).items() if name.endswith("num_batches_tracked")}
    assert {name.split(".")[0] for name in counted} == {"encoder", "deepest_floor", "decoder"}
    assert set(map(int, counted.values())) == {2}  # three tiles, two a step


def test_mixed_precision_moves_no_pixel(spec, monkeypatch):
    """Autocast would round the grid of the crops to eight bits."""
    crops = {}
    compute = module.SegmentationModule._backward

    def seen(trained, inputs, labels, optimizer):
        crops.setdefault(precision, inputs[0].clone())
        return compute(trained, inputs, labels, optimizer)

    monkeypatch.setattr(module.SegmentationModule, "_backward", seen)
    for precision in ("fp32", "bf16"):
        train(replace(spec, epochs=1, precision=precision), Recorder())
    assert torch.equal(crops["fp32"], crops["bf16"])
