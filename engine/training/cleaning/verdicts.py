"""From what networks and heights say to which objects stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .folds import Fold
from .judging import Answers
from .objects import NONE

LEAST_OBJECTS = 5
"""Of a class in the ground of one network: fewer don't tell what is typical of them."""
KEPT_ROUND = -1
KEPT, IMAGE, HEIGHTS, BOTH, NOT_JUDGED = "kept", "image", "heights", "both", "not judged"


def image_evidence(folds: Sequence[Fold], answers: Sequence[Answers], classes: NDArray[np.intp]) -> NDArray[np.float64]:
    """How much the images speak for each object, 0…1 ``(objects,)``; NaN where they can't.

    It is the mean probability of the object's class inside it, as a share of that of a typical object: the median of
    its class among those that the same network judges. So, as in confident learning (Northcutt et al. 2021, eq. 2), an
    object is measured by how sure the network is of its class in general, be it well or poorly trained; the median is
    not moved much by the wrong ones among them. A network that finds the typical object no more likely than other
    ground can't judge the class.

    Args:
        folds: who judges which objects.
        answers: of each of them.
        classes: position of the class of each object ``(objects,)``.
    """
    evidence = np.full(len(classes), np.nan)
    for fold, answer in zip(folds, answers):
        for place in set(classes[fold.objects].tolist()) - {NONE}:
            asked = np.flatnonzero(fold.objects & (classes == place) & np.isfinite(answer.own))
            if len(asked) < LEAST_OBJECTS:
                continue
            typical = np.median(answer.own[asked])
            if typical > answer.elsewhere[place] or np.isnan(answer.elsewhere[place]):
                evidence[asked] = np.minimum(answer.own[asked] / typical, 1.0)
    return evidence


@dataclass(frozen=True)
class Verdict:
    """What is thought of all objects after a round."""

    image: NDArray[np.float64]
    """Evidence ``(objects,)``, 0…1; NaN: not judged."""
    heights: NDArray[np.float64]
    least: float
    """Objects with less evidence are dropped."""

    @property
    def evidence(self) -> NDArray[np.float64]:
        """The weaker of both, for one contradiction is enough; NaN: not judged."""
        return np.fmin(self.image, self.heights)

    @property
    def removed(self) -> NDArray[np.bool_]:
        """Which objects are dropped."""
        return self.evidence < self.least

    @property
    def reasons(self) -> NDArray[np.object_]:
        """Why each object is dropped, ``KEPT`` or ``NOT_JUDGED``."""
        image, heights = self.image < self.least, self.heights < self.least
        found = np.select([image & heights, image, heights], [BOTH, IMAGE, HEIGHTS], KEPT)
        return np.where(np.isnan(self.evidence), NOT_JUDGED, found).astype(object)


class History:
    """The verdicts of all rounds.

    Args:
        heights: evidence of the heights ``(objects,)``, NaN where they say nothing. They are known before any network
            is trained: theirs is the verdict of round 0.
        least: objects with less evidence are dropped.
    """

    def __init__(self, heights: NDArray[np.float64], least: float) -> None:
        self._heights = heights
        self._least = least
        self.verdicts = [Verdict(np.full(len(heights), np.nan), heights, least)]
        """Of round 0 and all that were run."""

    @property
    def last(self) -> Verdict:
        """The verdict that counts."""
        return self.verdicts[-1]

    @property
    def removed_in(self) -> NDArray[np.int64]:
        """The round in which each object was dropped for good ``(objects,)``; ``KEPT_ROUND``: it is kept."""
        rounds = np.full(len(self._heights), KEPT_ROUND)
        for number, verdict in enumerate(self.verdicts):
            dropped_now = np.where(rounds == KEPT_ROUND, number, rounds)
            rounds = np.where(verdict.removed, dropped_now, KEPT_ROUND)
        return rounds

    def add(self, image: NDArray[np.float64]) -> tuple[int, int]:
        """Take what the images say in the next round ``(objects,)``.

        Returns:
            How many objects were dropped by it, and how many came back.
        """
        before = self.last.removed
        self.verdicts.append(Verdict(image, self._heights, self._least))
        now = self.last.removed
        return int((now & ~before).sum()), int((before & ~now).sum())
