"""How often a predicate joins two classes: what can be said of a relation without a look at the image.

Zellers et al. 2018 (Neural Motifs, section 3) found that this alone is hard to beat, and added it to the network's
answer as a bias.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

NO_RELATION = 0
"""Position of *no relation* among the answers; predicate ``p`` stands at ``p + 1``."""
_LEAST = 1e-3
"""Share that is left to what was never seen (Zellers et al. 2018, their code)."""


def count_relations(
    relations: Iterable[tuple[NDArray[np.intp], NDArray[np.intp]]], classes: int, predicates: int
) -> NDArray[np.int64]:
    """How often each answer joins two classes ``(C, C, P + 1)``.

    Args:
        relations: for each scene the classes of its pairs ``(m, 2)`` and their answers ``(m,)``, of which
            ``NO_RELATION`` is one.
        classes: number C of classes.
        predicates: number P of predicates.
    """
    counts = np.zeros((classes, classes, predicates + 1), np.int64)
    for pairs, answers in relations:
        np.add.at(counts, (pairs[:, 0], pairs[:, 1], answers), 1)
    return counts


def log_prior(counts: NDArray[np.number]) -> NDArray[np.float32]:
    """The logarithm of each answer's share for two classes ``(C, C, P + 1)``.

    Two classes that were never seen together have the shares of all pairs.
    """
    pairs = counts.sum(axis=2, keepdims=True)
    everywhere = counts.sum(axis=(0, 1)) / max(1, counts.sum())
    shares = np.where(pairs > 0, counts / np.maximum(pairs, 1), everywhere)
    return np.log(shares + _LEAST).astype(np.float32)
