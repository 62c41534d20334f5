"""Figures of a confusion matrix, against torchmetrics."""

import numpy as np
import pytest
from landscribe.engine.core.confusion import figures, kappa

NAMES = ("water", "trees", "grass", "road")


@pytest.fixture(scope="module")
def torchmetrics():
    return pytest.importorskip("torchmetrics")


def pairs(matrix):
    """Reference and map, pixel by pixel, that give the matrix."""
    import torch

    index = np.repeat(np.arange(matrix.size), matrix.ravel())
    return (torch.from_numpy(part.copy()) for part in np.unravel_index(index, matrix.shape))


@pytest.mark.parametrize(
    "absent",
    [
        pytest.param((), id="all classes"),
        pytest.param(("reference",), id="one class only in the map"),
        pytest.param(("map",), id="one class only in the reference"),
        pytest.param(("reference", "map"), id="one class in neither"),
    ],
)
def test_figures_are_those_of_torchmetrics(torchmetrics, absent):
    matrix = np.random.default_rng(1).integers(1, 50, (4, 4))
    if "reference" in absent:
        matrix[2] = 0
    if "map" in absent:
        matrix[:, 2] = 0
    found = figures(matrix, NAMES)
    reference, mapped = pairs(matrix)
    functional = torchmetrics.functional.classification

    def expected(name, average):
        return getattr(functional, f"multiclass_{name}")(mapped, reference, num_classes=4, average=average)

    assert found.overall_accuracy == pytest.approx(expected("accuracy", "micro").item())
    assert found.mean_f1 == pytest.approx(expected("f1_score", "macro").item())
    present = [entry for entry in found.classes if entry.iou is not None]
    assert found.mean_iou == pytest.approx(np.mean([entry.iou for entry in present]))
    for figure, metric in (
        ("precision", "precision"),
        ("recall", "recall"),
        ("f1", "f1_score"),
        ("iou", "jaccard_index"),
    ):
        ours = [getattr(entry, figure) or 0.0 for entry in found.classes]  # torchmetrics says 0 for the undefined
        assert ours == pytest.approx(expected(metric, None).tolist())
    chance_corrected = functional.multiclass_cohen_kappa(mapped, reference, num_classes=4).item()
    assert kappa(matrix) == pytest.approx(chance_corrected, abs=1e-6)  # torchmetrics has float32


def test_what_is_undefined_is_none():
    matrix = np.array([[5, 0, 2, 0], [0, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    water, trees, grass, road = figures(matrix, NAMES).classes
    assert (water.precision, water.recall) == (1, 5 / 7)
    assert (trees.precision, trees.recall, trees.f1, trees.iou) == (None, 0, 0, 0)
    assert (grass.precision, grass.recall, grass.f1, grass.iou) == (0, None, 0, 0)
    assert (road.precision, road.recall, road.f1, road.iou) == (None, None, None, None)
    assert (grass.reference_px, grass.mapped_px) == (0, 3)
    assert figures(matrix, NAMES).mean_f1 == pytest.approx(water.f1 / 3)


def test_nothing_compared():
    found = figures(np.zeros((2, 2), np.int64), NAMES[:2])
    assert (found.overall_accuracy, found.mean_f1, found.mean_iou) == (None, None, None)
    assert kappa(np.zeros((2, 2), np.int64)) is None


def test_kappa_of_one_class_is_undefined():
    assert kappa(np.array([[7, 0], [0, 0]])) is None
