"""What an assessment has found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.model_card import ModelClass
from ..contract.schema import Json
from ..core import confusion
from ..core.confusion import Figures
from .estimation import Estimate, Estimates

Unit = Literal["pixels", "points"]


@dataclass(frozen=True)
class Assessment:
    """The comparison of a map with its reference."""

    classes: tuple[ModelClass, ...]
    """Those that occur; their values are those of the map."""
    counts: NDArray[np.int64]
    """What was compared ``(K, K)``: rows = reference, columns = map."""
    unit: Unit
    estimates: Optional[Estimates] = None
    """What the points tell of the whole map; ``None`` where they are no random sample."""
    mapped_areas: Optional[NDArray[np.float64]] = None
    """With estimates: area of each class in the map ``(K,)``, in the unit of the estimated areas."""
    in_m2: bool = True
    """Whether areas are in m²; else they are in pixels."""

    @property
    def names(self) -> list[str]:
        """Names of the classes."""
        return [entry.name for entry in self.classes]

    @property
    def _matrix(self) -> NDArray[np.number]:
        return self.counts if self.estimates is None else self.estimates.shares

    @cached_property
    def figures(self) -> Figures:
        """The figures of what was compared; with a random sample those of the whole map, estimated."""
        return confusion.figures(self._matrix, self.names)

    @property
    def kappa(self) -> Optional[float]:
        """Cohen's kappa, in the same sense."""
        return confusion.kappa(self._matrix)

    def values(self, *, with_kappa: bool) -> dict[str, Json]:
        """The result of the task, see :func:`...tasks.accuracy.run`."""
        found = self.figures
        return {
            "overall_accuracy": found.overall_accuracy,
            "overall_accuracy_half_width": None
            if self.estimates is None
            else self.estimates.overall_accuracy.half_width,
            "mean_f1": found.mean_f1,
            "mean_iou": found.mean_iou,
            "kappa": self.kappa if with_kappa else None,
            "compared": int(self.counts.sum()),
            "classes": [self._class_values(i) for i in range(len(self.classes))],
        }

    def _class_values(self, i: int) -> dict[str, Json]:
        entry, found = self.classes[i], self.figures.classes[i]
        values: dict[str, Json] = {
            "name": entry.name,
            "color": entry.color,
            "precision": found.precision,
            "recall": found.recall,
            "f1": found.f1,
            "iou": found.iou,
            "reference": int(self.counts[i].sum()),
            "mapped": int(self.counts[:, i].sum()),
        }
        if self.estimates is None:
            return values
        area = self.estimates.areas[i]
        return {
            **values,
            "precision_half_width": _half_width(self.estimates.users_accuracies[i]),
            "recall_half_width": _half_width(self.estimates.producers_accuracies[i]),
            "mapped_area_m2": self._m2(None if self.mapped_areas is None else float(self.mapped_areas[i])),
            "area_m2": self._m2(area.value),
            "area_half_width_m2": self._m2(area.half_width),
        }

    def _m2(self, area: Optional[float]) -> Optional[float]:
        return area if self.in_m2 else None


def _half_width(estimate: Optional[Estimate]) -> Optional[float]:
    return None if estimate is None else estimate.half_width
