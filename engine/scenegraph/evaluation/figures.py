"""The figures of an evaluation: for each task the ranks of true relations, and the recalls that follow from them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...contract.schema import Json
from ...contract.vocabulary import Vocabulary
from ..recall import Kind, Recalls, Scene, ranks, recalls
from .scenes import TrueScene

KS = (20, 50, 100)
"""How many of the surest relations of a scene are looked at, as usual in the field."""


@dataclass(frozen=True)
class Ranks:
    """The ranks of the true relations of a scene, see :func:`..recall.ranks`."""

    scene: TrueScene
    constrained: NDArray[np.int64]
    """With one predicate a pair of objects ``(m,)``."""
    free: NDArray[np.int64]
    """With several (no graph constraint)."""

    @classmethod
    def of(cls, scene: TrueScene, found: Scene, *, phrases: bool = False) -> Ranks:
        """Compare what was found with what is there."""
        constrained, free = (
            ranks(scene.truth, found, phrases=phrases, one_a_pair=one_a_pair) for one_a_pair in (True, False)
        )
        return cls(scene, constrained, free)


FoundRanks = dict[str, list[Ranks]]
"""Task → the ranks of each scene."""


@dataclass(frozen=True)
class TaskFigures:
    """How well a task was done."""

    ranks: Sequence[Ranks]
    """Scene by scene."""
    constrained: Recalls
    free: Recalls

    @classmethod
    def of(cls, every: Sequence[Ranks], seen: Optional[Collection[Kind]]) -> TaskFigures:
        """The figures of some scenes.

        Args:
            every: the ranks of each.
            seen: the kinds of relations that were learnt from; ``None``: not known.
        """
        constrained, free = (
            recalls([(one.scene.truth, values) for one, values in zip(every, part)], KS, seen)
            for part in ([one.constrained for one in every], [one.free for one in every])
        )
        return cls(every, constrained, free)


@dataclass(frozen=True)
class Evaluation:
    """All that was found."""

    vocabulary: Vocabulary
    tasks: Mapping[str, TaskFigures]
    """``SGDet``, ``PhrDet``, ``PredCls``, ``SGCls``, ``by frequency`` → figures, as far as they were asked for."""
    scenes: int
    relations: int
    """True ones, each counted once."""
    objects_found: Optional[float]
    """Share of the true objects of all scenes; ``None``: no graph was compared."""
    seen_known: bool
    """Whether it is known what was learnt from."""

    @property
    def main(self) -> str:
        """The task that the user looks at first."""
        return next(iter(self.tasks))

    @property
    def metrics(self) -> dict[str, float]:
        """Such as ``PredCls R@50``, ``… mR@50``, ``… zR@50``, ``… ng-R@50``; what is not defined is left out."""
        values: dict[str, Optional[float]] = {}
        for task, figures in self.tasks.items():
            for k in KS:
                for prefix, found in (("", figures.constrained), ("ng-", figures.free)):
                    values[f"{task} {prefix}R@{k}"] = found.recall[k]
                    values[f"{task} {prefix}mR@{k}"] = found.mean_recall[k]
                    values[f"{task} {prefix}zR@{k}"] = found.zero_shot[k]
        return {name: value for name, value in values.items() if value is not None}

    @property
    def predicates(self) -> list[dict[str, Json]]:
        """One row a predicate that is there: ``id, title, relations``, and its recall in the main task, ``recall``."""
        found = self.tasks[self.main].constrained
        rows: list[dict[str, Json]] = []
        for position, count in found.relations.items():
            entry = self.vocabulary.predicates[position]
            recall = found.of_predicates[KS[-1]][position]
            rows.append({"id": entry.id, "title": entry.title, "relations": count, "recall": recall})
        return rows

    def missed_kinds(self, most: int) -> list[tuple[Kind, int, int]]:
        """The kinds of relations that the main task misses most often: kind, true ones, missed ones."""
        kinds = np.concatenate([one.scene.truth.kinds for one in self.tasks[self.main].ranks])
        missed = np.concatenate([one.constrained >= KS[-1] for one in self.tasks[self.main].ranks])
        every, at, counts = np.unique(kinds, axis=0, return_inverse=True, return_counts=True)
        lost = np.bincount(at.reshape(-1), missed).astype(int)
        first = np.argsort(-lost, kind="stable")[:most]
        return [(tuple(every[i].tolist()), int(counts[i]), int(lost[i])) for i in first.tolist() if lost[i]]
