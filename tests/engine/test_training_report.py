"""The page of a training: its figures are those of the matrix, gains are told, odd results do no harm."""

import base64
import io
import re

import numpy as np
import pytest
from landscribe.engine.contract.labels import IGNORE
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.training.plots import examples_picture
from landscribe.engine.training.report import write_training_report
from landscribe.engine.training.results import Example, TrainingResult
from matplotlib.image import imread

CLASSES = (ModelClass(1, "water", "#0000ff"), ModelClass(2, "<b>land</b>", "#00ff00"))
MATRIX = np.array([[30, 10], [0, 60]])


def result(**changes):
    usual = {
        "title": "Lakes",
        "curves": {"train loss": (1.0, 0.5, 0.4), "validation loss": (1.1, 0.6, 0.7)},
        "best_epoch": 2,
        "metric": "validation loss",
        "best_value": 0.6,
        "split": "test",
        "matrix": MATRIX,
        "classes": CLASSES,
        "examples": (example(),),
        "facts": {"Device": "CPU"},
    }
    return TrainingResult(**{**usual, **changes})


def example(side=32):
    image = np.full((side, side, 3), 40, np.uint8)
    reference = np.zeros((side, side), np.uint8)
    reference[:, side // 2 :] = IGNORE
    return Example(image, reference, np.ones((side, side), np.uint8), "tile_1")


def page(folder, found):
    write_training_report(folder / "r.html", found)
    return (folder / "r.html").read_text(encoding="utf-8")


def pictures(text):
    return [base64.b64decode(data) for data in re.findall(r"data:image/png;base64,([^\"]+)", text)]


def texts(page):
    return [text.strip() for text in re.findall(r">([^<]*)<", page) if text.strip()]


def test_figures_of_the_matrix(tmp_path):
    found = texts(page(tmp_path, result()))
    overall, f1, iou = 0.9, (60 / 70 + 120 / 130) / 2, (30 / 40 + 60 / 70) / 2
    start = found.index("Overall accuracy") + 3
    assert found[start : start + 3] == [f"{overall:.3f}", f"{f1:.3f}", f"{iou:.3f}"]
    assert {"Lakes", "water", "&lt;b&gt;land&lt;/b&gt;", "Device", "CPU"} <= set(found)
    assert "The model is the state after epoch 2 of 3, the best one: validation loss 0.600." in found
    assert any(text.startswith("On the test tiles") for text in found)
    assert "Before" not in found


def test_a_fine_tuning_tells_its_gain(tmp_path):
    found = texts(page(tmp_path, result(before=np.array([[40, 0], [30, 30]]))))
    assert found[found.index("Before") + 1] == "0.700"
    assert found[found.index("After") + 1] == "0.900"
    assert found[found.index("Gain") + 1] == "+0.200"


def test_a_loss_is_told_too(tmp_path):
    found = texts(page(tmp_path, result(before=np.array([[40, 0], [0, 60]]))))
    assert found[found.index("Gain") + 1] == "−0.100"


@pytest.mark.parametrize(
    "changes",
    [
        {"curves": {"train loss": (0.5,)}, "best_epoch": 1, "best_value": None, "split": "train", "examples": ()},
        {"matrix": np.zeros((2, 2), np.int64)},
        {"before": np.zeros((2, 2), np.int64)},
        {"curves": {"train loss": (1.0, float("nan"), 0.2), "validation mean IoU": (0.1, 0.2, 0.1)}},
        {"examples": tuple(example() for _ in range(9))},
        {"classes": tuple(ModelClass(i, f"class {i}", "#112233") for i in range(2))},
    ],
    ids=["one epoch", "nothing compared", "nothing before", "a gap", "many examples", "one colour"],
)
def test_odd_results_have_a_page(tmp_path, changes):
    found = result(**changes)
    shown = pictures(page(tmp_path, found))
    assert len(shown) == 1 + bool(found.examples)
    assert all(png.startswith(b"\x89PNG") for png in shown)


def test_examples_show_classes_in_their_colours_and_ignored_pixels_white():
    picture = imread(io.BytesIO(examples_picture([example()], CLASSES)))[..., :3]
    height, width = picture.shape[:2]
    middle, labels, mapped = height // 2, width // 2, width * 5 // 6
    assert picture[middle, labels - 60] == pytest.approx([0, 0, 1])
    assert picture[middle, labels + 60] == pytest.approx([1, 1, 1])
    assert picture[middle, mapped] == pytest.approx([0, 1, 0])
    assert picture[middle, width // 6] == pytest.approx([40 / 255] * 3, abs=0.01)
