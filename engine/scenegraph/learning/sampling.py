"""Rare predicates get their chance: scenes that have them come more often, and frequent ones count less in a scene.

Bi-level resampling of Li et al. 2021 (Bipartite graph network with adaptive message passing, section 3.4), which takes
the factor of a scene from Gupta et al. 2019 (LVIS, section 5).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..prior import NO_RELATION

_USUAL_SHARE = 0.07
"""A predicate with a smaller share of all relations is rare (t)."""
_STRENGTH = 0.7
"""How strongly frequent predicates are left out beside rare ones (gamma)."""
_WITHOUT = 3
"""Pairs without a relation for each one with a relation, as usual (Zellers et al. 2018)."""
_LEAST_WITHOUT = 16


@dataclass(frozen=True)
class Balance:
    """How rare each predicate is."""

    factors: NDArray[np.float64]
    """``(P,)``: 1 for a frequent one, more for a rare one, 0 for one that is not there."""

    @classmethod
    def of(cls, counts: NDArray[np.integer]) -> Balance:
        """The factors of predicates with so many relations ``(P,)``."""
        shares = counts / max(1, counts.sum())
        rare = np.sqrt(np.divide(_USUAL_SHARE, shares, out=np.zeros(len(shares)), where=shares > 0))
        return cls(np.where(counts > 0, np.maximum(1.0, rare), 0.0))

    def weight(self, answers: NDArray[np.bool_]) -> float:
        """How often a scene with such answers ``(e, P + 1)`` comes; that of its rarest predicate."""
        return max(1.0, float((answers[:, 1:].any(axis=0) * self.factors).max(initial=0.0)))

    def counted(self, answers: NDArray[np.bool_], generator: np.random.Generator) -> NDArray[np.bool_]:
        """Which pairs of a scene count in the loss this time ``(e,)``."""
        scene, own = self.weight(answers), (answers[:, 1:] * self.factors).max(axis=1, initial=0.0)
        drop = np.clip((scene - own) / scene * _STRENGTH, 0, 1)
        counted = ~answers[:, NO_RELATION] & (generator.random(len(answers)) >= drop)
        without = np.flatnonzero(answers[:, NO_RELATION])
        most = max(_LEAST_WITHOUT, _WITHOUT * int(counted.sum()))
        counted[generator.permutation(without)[:most]] = True
        return counted
