"""How well a class raster agrees with a reference."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def assess(found: np.ndarray, reference: np.ndarray, names: Sequence[str]) -> dict[str, float]:
    """Overall accuracy, mean IoU, and IoU and F1 of each class.

    Args:
        found: class values ``(H, W)``, 1 for the first name.
        reference: the same; pixels with other values are left out.
        names: the classes.
    """
    count = len(names)
    known = (reference >= 1) & (reference <= count)
    pairs = (reference[known].astype(int) - 1) * count + found[known] - 1
    matrix = np.bincount(pairs, minlength=count**2).reshape(count, count)
    hits, either = matrix.diagonal(), matrix.sum(0) + matrix.sum(1) - matrix.diagonal()
    iou = hits / np.maximum(either, 1)
    figures = {"overall_accuracy": hits.sum() / matrix.sum(), "mean_iou": iou[matrix.sum(1) > 0].mean()}
    for name, value in zip(names, iou):
        key = name.replace(",", "").replace(" ", "_")
        figures[f"iou_{key}"] = value
        figures[f"f1_{key}"] = 2 * value / (1 + value)
    return {name: float(value) for name, value in figures.items()}
