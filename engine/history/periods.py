"""The dates that objects come out with: what their timelines say, in words and in the bounds of the building."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.dates import ImageDate
from .timelines import Timelines

UNSURE = "unsure"


class Period(NamedTuple):
    """When an object was built: after ``begin`` and not after ``end``, as far as that is known."""

    begin: Optional[str]
    end: Optional[str]
    last: Optional[str]
    """The last date of which there is evidence."""
    sure: bool

    @property
    def label(self) -> str:
        """``before 1981``, the date at which it is first seen, ``after 2018`` or ``unsure``."""
        if not self.sure:
            return UNSURE
        if self.begin is None:
            return f"before {self.end}"
        return f"after {self.begin}" if self.begin == self.last else str(self.end)


@dataclass(frozen=True)
class Dating:
    """When all objects were built."""

    dates: Sequence[ImageDate]
    """Of the epochs, ``T``."""
    class_name: str
    timelines: Timelines
    periods: Sequence[Period]
    """Of the objects, ``N``."""
    confidence: float
    """That is wanted."""

    @property
    def labels(self) -> list[str]:
        """Of the objects."""
        return [period.label for period in self.periods]

    @property
    def seen(self) -> NDArray[np.bool_]:
        """Whether an epoch says something of the object ``(N,)``."""
        return ~np.isnan(self.timelines.confidence)

    @property
    def stands(self) -> NDArray[np.float64]:
        """Whether an object stood at each epoch ``(N, T)``: 1, 0, or NaN where that is not sure."""
        standing = np.where(self.seen[:, None], self.timelines.standing, np.nan)
        sure = np.maximum(standing, 1 - standing) >= self.confidence
        return np.where(sure, np.round(standing), np.nan)

    @property
    def ordered_labels(self) -> list[str]:
        """The labels that occur, from old to new; ``unsure`` comes last."""
        dates = [date.text for date in self.dates]
        order = [label for date in dates for label in (f"before {date}", date, f"after {date}")]
        return [label for label in (*order, UNSURE) if label in set(self.labels)]


def dating(
    found: Timelines, dates: Sequence[ImageDate], database: Optional[ImageDate], class_name: str, confidence: float
) -> Dating:
    """Put what was found into dates.

    Args:
        found: when the objects were built.
        dates: of the epochs.
        database: date of the database, in which all objects stand.
        class_name: of the objects.
        confidence: that is wanted.
    """
    texts = [date.text for date in dates]
    begins: list[Optional[str]] = [*texts, None]  # -1 is the last one
    ends: list[Optional[str]] = [*texts, database.text if database else None]
    sure = found.confidence >= confidence
    periods = []
    for i, epochs in enumerate(~np.isnan(found.evidence)):
        last = texts[np.flatnonzero(epochs)[-1]] if epochs.any() else None
        periods.append(Period(begins[found.begin[i]], ends[found.end[i]], last, bool(sure[i])))
    return Dating(dates, class_name, found, periods, confidence)
