"""Which of many patches to label: unsure ones that are unlike each other and unlike what is labelled already."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .candidates import Patches
from .search import Pool, Scale


def common_space(groups: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """One space for features of different kinds, in which each kind counts alike.

    Args:
        groups: features of a kind each, ``(patches, features)``; those of a kind are comparable with each other.

    Returns:
        ``(patches, features of all groups)``; the patches' mean squared distance from their middle is 1 in each group.
    """
    scaled = []
    for group in groups:
        centred = group - group.mean(axis=0)
        spread = np.sqrt((centred**2).sum(axis=1).mean())
        scaled.append(centred / spread if spread > 0 else centred)
    return np.concatenate(scaled, axis=1)


def standardised(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Features ``(patches, features)`` of different units, made comparable: mean 0 and standard deviation 1."""
    deviation = features.std(axis=0)
    return (features - features.mean(axis=0)) / np.where(deviation > 0, deviation, 1)


class Selection:
    """Chooses one patch after the other: the one with the largest product of uncertainty and novelty.

    Novelty is the distance in feature space to the nearest patch that is labelled or chosen. Without the uncertainty
    this is the greedy solution of the k-centre problem (Gonzalez 1985), by which Sener and Savarese (2018, "Active
    learning for convolutional neural networks: a core-set approach", algorithm 1) choose what to label; the factor
    keeps it from patches that are odd, but which the model is sure of.

    Args:
        uncertainty: of each patch, ``(patches,)``.
        features: ``(patches, features)``.
        labelled: the features of what is labelled already, ``(labelled, features)``.
    """

    def __init__(
        self, uncertainty: NDArray[np.float64], features: NDArray[np.float64], labelled: NDArray[np.float64]
    ) -> None:
        self._uncertainty = uncertainty
        self._features = features
        self._novelty = np.full(len(features), np.inf)
        for known in labelled:
            self._learn(known)
        self._free = np.ones(len(features), bool)

    def next(self) -> int:
        """The best patch that is left; -1 where none is. The first is the most uncertain, if nothing is labelled."""
        if not self._free.any():
            return -1
        known = np.isfinite(self._novelty).all()
        score = self._uncertainty * self._novelty if known else self._uncertainty
        best = int(np.where(self._free, score, -1).argmax())
        self._learn(self._features[best])
        return best

    def exclude(self, patches: NDArray[np.bool_]) -> None:
        """Choose none of these any more."""
        self._free &= ~patches

    def _learn(self, known: NDArray[np.float64]) -> None:
        distance = np.sqrt(((self._features - known) ** 2).sum(axis=1))
        np.minimum(self._novelty, distance, out=self._novelty)


def choose(pool: Pool, scale: Scale, count: int, distance: float) -> list[int]:
    """Which of the candidates to label, the most telling first; fewer than ``count`` where there is no room.

    Args:
        pool: candidates, and what is labelled already.
        scale: how large patches are, in the unit of ``distance``.
        count: how many are wanted.
        distance: from patch to patch; they never overlap.
    """
    candidates = pool.candidates
    everything = Patches.joined([candidates, pool.labelled])
    features = common_space(
        [standardised(everything.appearance), np.sqrt(everything.shares), scale.corners(everything)]
    )
    selection = Selection(candidates.uncertainty, features[: candidates.size], features[candidates.size :])
    corners = scale.corners(candidates)
    chosen: list[int] = []
    while len(chosen) < count and (best := selection.next()) >= 0:
        chosen.append(best)
        gaps = np.maximum(np.abs(corners - corners[best]) - scale.side, 0)
        rows, cols = np.abs(candidates.rows - candidates.rows[best]), np.abs(candidates.cols - candidates.cols[best])
        selection.exclude(((rows < 2) & (cols < 2)) | (np.hypot(*gaps.T) < distance))
    return chosen
