"""How well a map agrees with its reference: the usual figures, from a confusion matrix.

The matrix is ``(K, K)``: rows are the classes of the reference, columns those of the map. It holds counts, or what a
sample estimates them to be. The figures are those of Le Bris et al. 2020 (section 4.2): overall accuracy, mean F score
and mean intersection over union, and those of each class.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class ClassFigures:
    """What is known of one class. All of it is ``None`` for a class that is neither in the reference nor in the map."""

    name: str
    precision: Optional[float]
    """Share of what is mapped so that is right: the user's accuracy. ``None`` where nothing is mapped so."""
    recall: Optional[float]
    """Share of what is truly so that is mapped so: the producer's accuracy. ``None`` where nothing is truly so."""
    f1: Optional[float]
    iou: Optional[float]
    """Intersection over union."""
    reference_px: float
    mapped_px: float
    """A count, or what a sample estimates."""


@dataclass(frozen=True)
class Figures:
    """The figures of a map. The first three are ``None`` where nothing was compared."""

    overall_accuracy: Optional[float]
    mean_f1: Optional[float]
    mean_iou: Optional[float]
    classes: tuple[ClassFigures, ...]


def figures(matrix: NDArray[np.number], names: Sequence[str]) -> Figures:
    """The figures of a confusion matrix.

    A class that occurs in the reference only or in the map only has no hit: its F1 and IoU are 0 and count in the means
    (as torchmetrics and scikit-learn have it), while its precision or recall, 0 divided by 0, stays undefined. A class
    that occurs in neither has no figures and does not count.

    Args:
        matrix: counts ``(K, K)``, rows = reference, columns = map.
        names: of the K classes, in the order of the matrix.
    """
    hits, reference, mapped = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)
    classes = tuple(
        _class_figures(name, *counts)
        for name, *counts in zip(names, hits.tolist(), reference.tolist(), mapped.tolist())
    )
    return Figures(
        overall_accuracy=_ratio(hits.sum().item(), matrix.sum().item()),
        mean_f1=_mean([entry.f1 for entry in classes]),
        mean_iou=_mean([entry.iou for entry in classes]),
        classes=classes,
    )


def kappa(matrix: NDArray[np.number]) -> Optional[float]:
    """Cohen's kappa: the agreement beyond that of two maps drawn by chance with the same shares of classes.

    ``None`` where nothing was compared, or where both have one and the same class only.
    """
    total = matrix.sum()
    if not total:
        return None
    agreement = np.trace(matrix) / total
    by_chance = float(matrix.sum(axis=0) / total @ (matrix.sum(axis=1) / total))
    return None if by_chance == 1 else float((agreement - by_chance) / (1 - by_chance))


def _class_figures(name: str, hits: float, reference: float, mapped: float) -> ClassFigures:
    return ClassFigures(
        name=name,
        precision=_ratio(hits, mapped),
        recall=_ratio(hits, reference),
        f1=_ratio(2 * hits, reference + mapped),
        iou=_ratio(hits, reference + mapped - hits),
        reference_px=reference,
        mapped_px=mapped,
    )


def _ratio(part: float, whole: float) -> Optional[float]:
    return part / whole if whole else None


def _mean(values: Sequence[Optional[float]]) -> Optional[float]:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
