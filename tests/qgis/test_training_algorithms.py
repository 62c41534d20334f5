"""``landscribe:train`` and ``landscribe:finetune`` with the engine replaced: what they refuse, send and give back."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.errors import Cancelled
from landscribe.engine.contract.labels import LabelLayer
from landscribe.engine.contract.messages import Log, Metric, Progress, Result
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.notices import BestStateKept
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.training_set import (
    BandStatistics,
    SetBand,
    SetInput,
    SetTile,
    TrainingSet,
    write_training_set,
)
from landscribe.engine.tasks import finetune, train
from landscribe.plugin import environment, worker
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

CLASSES = [{"name": "water", "precision": 0.9, "recall": 0.8, "f1": 0.85, "iou": 0.7, "pixels": 100}]
METRICS = {"overall accuracy": 0.9, "mean F1": 0.8, "mean IoU": 0.7}
BEFORE = {"overall accuracy": 0.6, "mean F1": 0.5, "mean IoU": 0.4}
FIGURES = {"epochs": 12, "best_epoch": 9, "metric": "validation mean IoU", "best_value": 0.71, "classes": CLASSES}
TOOLS = ("train", "finetune")


class Feedback(QgsProcessingFeedback):
    """Remembers the lines of the log."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)


@pytest.fixture
def engine(monkeypatch):
    """A fake engine: says ``engine.messages``, then raises ``engine.error()`` or writes the package."""

    class Engine:
        def __init__(self) -> None:
            self.messages, self.error, self.metrics, self.grace_s = [], None, METRICS, None

        def run_job(self, tool, spec, *, feedback, listener, cancel_grace_s):
            self.spec = from_json(importlib.import_module(f"landscribe.engine.tasks.{tool}").Spec, spec)
            self.grace_s = cancel_grace_s
            for message in self.messages:
                listener(message)
            Path(self.spec.output).write_bytes(b"package")
            if self.error:
                raise self.error()
            return Result({**FIGURES, "metrics": self.metrics, "metrics_before": BEFORE})

    fake = Engine()
    monkeypatch.setattr(worker, "run_job", fake.run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return fake


@pytest.fixture
def make_set(tmp_path):
    """Writes the description of a training set."""

    def make(name="set", *, classes=("water", "land"), inputs=("image",), splits=("train", "test")) -> str:
        band = SetBand("red", "red", None, BandStatistics(0, 255, 100, 50, 10, 200))
        training_set = TrainingSet(
            inputs=tuple(SetInput(one, "uint8", (band,)) for one in inputs),
            classes=tuple(ModelClass(value, entry, "#112233") for value, entry in enumerate(classes)),
            tile_px=256,
            stride_px=256,
            resolution_m=1.0,
            tiles=tuple(SetTile(f"tile{n}", split, "image", 0, 0, 9) for n, split in enumerate(splits)),
        )
        folder = tmp_path / name
        folder.mkdir()
        write_training_set(folder, training_set)
        return str(folder)

    return make


@pytest.fixture
def make_values(provider, make_package, make_set, tmp_path):
    """The fewest parameters that make a run of a tool."""
    make_package(trainable=True)
    common = {"TRAINING_SET": make_set(), "MODEL_OUTPUT": str(tmp_path / "new.landscribe")}
    return {"train": common, "finetune": {"MODEL": "land-cover", **common}}


def run(tool, values, feedback=None):
    return processing.run(f"landscribe:{tool}", values, feedback=feedback or Feedback())


def refusal(provider, tool, values):
    fine, reason = provider.algorithm(tool).create().checkParameterValues(values, QgsProcessingContext())
    assert fine == (not reason)
    return reason


def test_fewest_parameters_give_the_default_specs(make_values, engine, landscribe_home):
    values = make_values["train"]
    run("train", values)
    folder, output = values["TRAINING_SET"], values["MODEL_OUTPUT"]
    assert engine.spec == train.Spec(output=output, training_set=folder)
    run("finetune", make_values["finetune"])
    model = str(landscribe_home / "models" / "land-cover.landscribe")
    assert engine.spec == finetune.Spec(model=model, output=output, training_set=folder)


COMMON = {"EPOCHS": 7, "LEARNING_RATE": 0.002, "BATCH": 3, "PATIENCE": 0, "CROP": 64, "TITLE": "Roofs", "RESUME": True}
COMMON |= {"PRECISION": "fp32", "DEVICE": "cpu"}
SPEC = {"epochs": 7, "learning_rate": 0.002, "batch": 3, "patience": 0, "crop_px": 64, "title": "Roofs", "resume": True}
SPEC |= {"precision": "fp32", "device": "cpu"}


def test_every_setting_reaches_a_training(make_values, engine, tmp_path):
    values, report = make_values["train"], str(tmp_path / "r.html")
    own = {"ARCHITECTURE": "resdeconv-50", "ENCODER": "resnet18", "PRETRAINED": "imagenet", "RECIPE": "lebris2020"}
    run("train", {**values, **COMMON, **own, "REPORT": report})
    assert engine.spec == train.Spec(
        output=values["MODEL_OUTPUT"],
        training_set=values["TRAINING_SET"],
        report=report,
        **SPEC,
        **{name.lower(): value for name, value in own.items()},
    )


def test_every_setting_reaches_a_fine_tuning(make_values, engine, tmp_path):
    values, report = make_values["finetune"], str(tmp_path / "r.html")
    own = {"RENAME": " water = lake; land=soil, bare ;", "NEW_CLASSES": "refuse", "DROP": "land", "FROZEN_EPOCHS": 2}
    folder = Path(values["TRAINING_SET"])
    write_set_of(folder, "Lake")
    run("finetune", {**values, **COMMON, **own, "NEW_STATISTICS": True, "REPORT": report})
    assert engine.spec == finetune.Spec(
        model=engine.spec.model,
        output=values["MODEL_OUTPUT"],
        training_set=str(folder),
        rename={"water": "lake", "land": "soil, bare"},
        new_classes="refuse",
        drop=("land",),
        frozen_epochs=2,
        new_statistics=True,
        report=report,
        **SPEC,
    )


def write_set_of(folder, *classes):
    """Give a training set other classes."""
    index = folder / "dataset.json"
    described = json.loads(index.read_text(encoding="utf-8"))
    described["classes"] = [{"value": n, "name": name, "color": "#112233"} for n, name in enumerate(classes)]
    index.write_text(json.dumps(described), encoding="utf-8")


@pytest.mark.parametrize("tool", TOOLS)
def test_images_and_labels_instead_of_a_training_set(make_values, engine, make_raster, tmp_path, tool):
    values = {**make_values[tool], "TRAINING_SET": None}
    image, labels = str(make_raster()), roofs(tmp_path)
    run(tool, {**values, "IMAGES": [image], "LABELS": [labels], "PATCHES": labels, "BACKGROUND": "other"})
    assert engine.spec.training_set is None
    assert [source.path for source in engine.spec.data.images] == [image]
    assert engine.spec.data.labels.background == "other"
    assert [type(layer) for layer in engine.spec.data.labels.layers] == [LabelLayer]
    assert engine.spec.data.areas.path == labels


def roofs(folder):
    path = folder / "roofs.geojson"
    ring = [[-75.0, 38.84], [-74.9, 38.84], [-74.9, 38.85], [-75.0, 38.85], [-75.0, 38.84]]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return str(path)


@pytest.fixture
def unfit(make_values, make_set, make_package, make_raster, tmp_path):
    """The values of good runs, beside a folder with what can't be used, or not for everything."""
    make_package("finished")
    make_set("untrained", splits=("test",))
    make_raster()
    (tmp_path / "image.onnx").write_bytes(b"onnx")
    roofs(tmp_path)
    return make_values, tmp_path.as_posix()


@pytest.mark.parametrize(
    ("tools", "change", "said"),
    [
        (TOOLS, {"TRAINING_SET": None}, "either"),
        (TOOLS, {"IMAGES": ["{folder}/image.tif"], "LABELS": ["{folder}/roofs.geojson"]}, "either"),
        (TOOLS, {"TRAINING_SET": None, "IMAGES": ["{folder}/image.tif"]}, "no labels"),
        (TOOLS, {"TRAINING_SET": "{folder}"}, "dataset.json"),
        (TOOLS, {"TRAINING_SET": "{folder}/nowhere"}, "nowhere"),
        (TOOLS, {"TRAINING_SET": "{folder}/untrained"}, "no tile"),
        (TOOLS, {"MODEL_OUTPUT": "{folder}/nowhere/new.landscribe"}, "nowhere"),
        (TOOLS, {"EPOCHS": 0}, "EPOCHS"),
        (["train"], {"ARCHITECTURE": "alexnet"}, "ARCHITECTURE"),
        (["train"], {"ARCHITECTURE": "fusenet"}, "2 raster"),
        (["finetune"], {"MODEL": "sea-ice"}, "land-cover"),
        (["finetune"], {"MODEL": "finished"}, "finished.landscribe"),
        (["finetune"], {"MODEL": "{folder}/image.onnx"}, "image.onnx"),
        (["finetune"], {"MODEL_OUTPUT": "{folder}/home/models/land-cover.landscribe"}, "also an input"),
        (["finetune"], {"RENAME": "water"}, "“water”"),
        (["finetune"], {"RENAME": "sea = lake"}, "no class sea"),
        (["finetune"], {"DROP": "water; ice"}, "no class ice"),
        (["finetune"], {"NEW_CLASSES": "refuse", "RENAME": "water = lake"}, "no class water"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_refusals(provider, unfit, tools, change, said):
    good, folder = unfit
    change = json.loads(json.dumps(change).replace("{folder}", folder))
    for tool in tools:
        assert refusal(provider, tool, good[tool]) == ""
        assert said in refusal(provider, tool, {**good[tool], **change})


@pytest.mark.parametrize("network", ["smp-unet", "unet-deconvnet", "resdeconv-18", "fusenet"])
def test_every_network_takes_heights(provider, make_values, make_set, network):
    values = {
        **make_values["train"],
        "ARCHITECTURE": network,
        "TRAINING_SET": make_set("two", inputs=("image", "height")),
    }
    assert refusal(provider, "train", values) == ""


def test_classes_that_the_model_lacks_are_learnt_unless_refused(provider, make_values, make_set):
    values = {**make_values["finetune"], "TRAINING_SET": make_set("new", classes=("Water", "roof"))}
    assert refusal(provider, "finetune", values) == ""
    assert "no class roof" in refusal(provider, "finetune", {**values, "NEW_CLASSES": "refuse"})


@pytest.mark.parametrize("tool", TOOLS)
def test_figures_come_back(make_values, engine, tool):
    results = run(tool, make_values[tool])
    assert results["MODEL_OUTPUT"] == make_values[tool]["MODEL_OUTPUT"]
    assert json.loads(results["CLASSES"]) == CLASSES
    figures = {"OVERALL_ACCURACY": 0.9, "MEAN_F1": 0.8, "MEAN_IOU": 0.7, "EPOCHS": 12, "BEST_EPOCH": 9}
    figures["BEST_VALUE"] = 0.71
    if tool == "finetune":
        figures |= {"OVERALL_ACCURACY_BEFORE": 0.6, "MEAN_F1_BEFORE": 0.5, "MEAN_IOU_BEFORE": 0.4}
    assert {name: results[name] for name in figures} == figures


def test_figures_that_are_not_known_are_no_numbers(make_values, engine):
    engine.metrics = {}
    assert run("train", make_values["train"])["MEAN_IOU"] is None


def test_each_epoch_is_one_line(make_values, engine):
    engine.messages = [
        Metric("loss", 0.4132, 1, "train"),
        Metric("mean IoU", 0.5, 1, "validation"),
        Progress(0.1, "training"),
        Metric("loss", 0.3, 2, "train"),
        Metric("loss", 0.25, 3, "train"),
        Metric("sharpness", 2.0, 3),
    ]
    feedback = Feedback()
    run("train", make_values["train"], feedback)
    lines = [line for line in feedback.lines if line.startswith("Epoch")]
    assert lines == [
        "Epoch 1: training loss 0.4132, validation mean IoU 0.5",
        "Epoch 2: training loss 0.3",
        "Epoch 3: training loss 0.25, sharpness 2",
    ]


def test_figures_without_an_epoch_are_shown_too(make_values, engine):
    engine.messages = [Metric("kappa", 0.8), Metric("loss", 0.3, 1, "train")]
    feedback = Feedback()
    run("train", make_values["train"], feedback)
    assert feedback.lines.index("kappa 0.8") < feedback.lines.index("Epoch 1: training loss 0.3")


@pytest.mark.parametrize("tool", TOOLS)
def test_a_cancelled_run_leaves_its_best_state_and_says_where(make_values, engine, tool):
    output = make_values[tool]["MODEL_OUTPUT"]
    notice = BestStateKept(path=output, epoch=4)
    engine.messages = [Metric("loss", 0.3, 5, "train"), Log(notice.level, notice.code, notice.params)]
    engine.error = Cancelled
    feedback = Feedback()
    assert run(tool, make_values[tool], feedback) == {}
    assert Path(output).read_bytes() == b"package"
    assert any(output in line and "Resume" in line for line in feedback.lines)
    assert engine.grace_s > 60


def test_the_last_epoch_of_a_failed_run_is_shown(make_values, engine):
    engine.messages = [Metric("loss", 9e9, 1, "train")]
    engine.error = MemoryError
    feedback = Feedback()
    with pytest.raises((QgsProcessingException, MemoryError)):
        run("train", make_values["train"], feedback)
    assert "Epoch 1: training loss 9e+09" in feedback.lines


@pytest.mark.parametrize("tool", TOOLS)
def test_the_dialog_proposes_a_new_file_among_the_models(provider, landscribe_home, tool):
    def proposed():
        algorithm = provider.algorithm(tool).create()
        definition = algorithm.parameterDefinition("MODEL_OUTPUT")
        assert definition.defaultValue() is None
        return Path(definition.guiDefaultValueOverride())

    first = proposed()
    assert first.parent == landscribe_home / "models"
    first.write_bytes(b"")
    second = proposed()
    assert second.parent == first.parent
    assert second != first


def test_the_folder_of_the_models_is_made(provider, make_values, landscribe_home):
    for package in (landscribe_home / "models").iterdir():
        package.unlink()
    (landscribe_home / "models").rmdir()
    values = {**make_values["train"], "MODEL_OUTPUT": str(landscribe_home / "models" / "first.landscribe")}
    assert refusal(provider, "train", values) == ""
    assert (landscribe_home / "models").is_dir()
