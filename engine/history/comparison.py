"""What a comparison of two dates has found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from .class_changes import Transitions
from .epochs import Epochs
from .height_changes import HeightFigures


@dataclass(frozen=True)
class Comparison:
    """The figures of a comparison: of the classes, of the heights or of both."""

    epochs: Epochs
    transitions: Optional[Transitions]
    heights: Optional[HeightFigures]

    @property
    def changed_percent(self) -> float:
        """Share of what was compared that changed."""
        if self.transitions is not None:
            return 100 * self.transitions.changed / self.transitions.total
        if self.heights is None:
            return 0.0
        return 100 * (self.heights.lower.pixels + self.heights.higher.pixels) / self.heights.pixels

    @property
    def changed_area_m2(self) -> Optional[float]:
        """``None`` without a CRS."""
        if self.transitions is not None:
            return self.transitions.changed if self.transitions.in_m2 else None
        if self.heights is None or self.heights.lower.area_m2 is None or self.heights.higher.area_m2 is None:
            return None
        return self.heights.lower.area_m2 + self.heights.higher.area_m2

    def values(self) -> dict[str, Json]:
        """The result of the task, see :func:`...tasks.compareepochs.run`."""
        heights = self.heights
        return {
            "changed_area_m2": self.changed_area_m2,
            "changed_percent": self.changed_percent,
            "transitions": self._transitions(),
            "level_of_detection_m": heights and heights.level_m,
            "noise_m": heights and heights.noise.nmad_m,
            "vertical_shift_m": heights and heights.noise.shift_m,
            "volume_gained_m3": heights and heights.higher.volume_m3,
            "volume_lost_m3": heights and heights.lower.volume_m3,
        }

    def _transitions(self) -> list[Json]:
        found = self.transitions
        if found is None:
            return []
        return [
            {
                "from_class": change.earlier.name,
                "to_class": change.later.name,
                "value": change.value,
                "area_m2": change.area if found.in_m2 else None,
                "percent": 100 * change.area / found.total,
            }
            for change in found.changes
        ]
