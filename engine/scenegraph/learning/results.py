"""What a training has reached on the scenes that were kept back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ...contract.vocabulary import Vocabulary
from ...core.training_loop import Outcome
from ..assessing import TASKS, ranked
from ..network import SceneGraphNetwork
from ..recall import Recalls, recalls
from .scenes import LearntScene

KS = (50, 100)
"""How many of the surest relations of a scene are looked at, as in Knyaz et al. 2025, section 4."""


@dataclass(frozen=True)
class Result:
    """The course of a training, and the recalls of its best state."""

    curves: dict[str, tuple[float, ...]]
    best_epoch: int
    metric: str
    best_value: Optional[float]
    vocabulary: Vocabulary
    learnt: int
    """Squares that were learnt from."""
    kept_back: int
    """Squares that the recalls are of."""
    trained: dict[str, int]
    """Predicate → relations that were learnt from."""
    recalls: dict[str, Recalls]
    """``PredCls``, ``SGCls`` and ``by frequency`` → recalls; empty where nothing was kept back."""

    @classmethod
    def of(
        cls,
        network: SceneGraphNetwork,
        learnt: Sequence[LearntScene],
        measured: Sequence[LearntScene],
        outcome: Outcome,
        progress: Callable[[float], None],
    ) -> Result:
        """Assess a network, in evaluation mode and on the processor."""
        found = {}
        for number, (name, predict) in enumerate(TASKS.items() if measured else ()):
            found[name] = recalls(ranked(predict, network, [scene.given for scene in measured]), KS)
            progress((number + 1) / len(TASKS))
        vocabulary = learnt[0].examples.vocabulary
        counts = sum(
            np.bincount(scene.given.truth.relations[:, 1], minlength=len(vocabulary.predicates)) for scene in learnt
        )
        return cls(
            curves={name: tuple(values) for name, values in outcome.curves.items()},
            best_epoch=outcome.best_epoch,
            metric=outcome.monitor,
            best_value=outcome.best_value,
            vocabulary=vocabulary,
            learnt=len(learnt),
            kept_back=len(measured),
            trained={entry.id: int(count) for entry, count in zip(vocabulary.predicates, np.asarray(counts))},
            recalls=found,
        )
