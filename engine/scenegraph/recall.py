"""How much of the true relations a scene graph finds among those it is surest of: the recalls that the field reports.

All of them follow from one number for each true relation, its *rank*: how many relations are surer than the first one
that says the same. ``R@k`` is the share of ranks below ``k``.

Sources: Lu et al. 2016 (visual relationship detection; phrases), Xu et al. 2017 (predicates and classes for given
objects), Zellers et al. 2018 (with and without graph constraint), Chen et al. 2019 and Tang et al. 2019 (mean recall),
Tang et al. 2020 (zero-shot recall).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray

SAME_PLACE = 0.5
"""From this intersection over union on, two boxes mean the same thing (Lu et al. 2016, section 4.1)."""
NEVER = np.iinfo(np.int64).max
"""The rank of a relation that is not found at all."""
_COMPARED = 1 << 20
"""Pairs of relations that are compared at a time, for the memory."""

Kind = tuple[int, int, int]
"""Class of the subject, predicate, class of the object."""


@dataclass(frozen=True)
class Scene:
    """The objects and relations of one place, true or predicted."""

    boxes: NDArray[np.float64]
    """``(n, 4)``: xmin, ymin, xmax, ymax of each object."""
    classes: NDArray[np.intp]
    """``(n,)``"""
    relations: NDArray[np.intp]
    """``(m, 3)``: subject and object are positions in :attr:`boxes`; subject, predicate, object."""
    scores: NDArray[np.float64]
    """``(m,)``: how sure each relation is; of no account in the truth."""

    @property
    def kinds(self) -> NDArray[np.intp]:
        """``(m, 3)``: class of the subject, predicate, class of the object."""
        subjects, predicates, objects = self.relations.T
        return np.stack([self.classes[subjects], predicates, self.classes[objects]], axis=1)

    def take(self, objects: NDArray[np.intp]) -> Scene:
        """Some objects, each once, and the relations among them, which name positions in ``objects``."""
        place = np.full(len(self.classes), -1, np.intp)
        place[objects] = np.arange(len(objects))
        within = (place[self.relations[:, [0, 2]]] >= 0).all(axis=1)
        relations = self.relations[within].copy()
        relations[:, [0, 2]] = place[relations[:, [0, 2]]]
        return Scene(self.boxes[objects], self.classes[objects], relations, self.scores[within])

    def at(self, objects: NDArray[np.bool_]) -> Scene:
        """The relations of which at least one end is among some objects ``(n,)``."""
        touching = objects[self.relations[:, 0]] | objects[self.relations[:, 2]]
        return replace(self, relations=self.relations[touching], scores=self.scores[touching])

    def best_first(self, *, one_a_pair: bool) -> Scene:
        """The relations in falling order of their scores; equal ones keep their order.

        Args:
            one_a_pair: keep the surest predicate of each pair of objects only (the graph constraint).
        """
        order = np.argsort(-self.scores, kind="stable")
        if one_a_pair:
            _, first = np.unique(self.relations[order][:, [0, 2]], axis=0, return_index=True)
            order = order[np.sort(first)]
        return replace(self, relations=self.relations[order], scores=self.scores[order])


def ranks(truth: Scene, predicted: Scene, *, phrases: bool = False, one_a_pair: bool = True) -> NDArray[np.int64]:
    """The rank of each true relation ``(m,)``; ``NEVER`` where no prediction says the same.

    A prediction says the same as a true relation if its subject, predicate and object are of the same kinds and both
    objects lie in the same place. One prediction may say the same as several true relations.

    Args:
        truth: what is there.
        predicted: what was found, in any order.
        phrases: the box around both objects has to be in the same place, not each of them (phrase detection).
        one_a_pair: see :meth:`Scene.best_first`.
    """
    found = predicted.best_first(one_a_pair=one_a_pair)
    first = np.full(len(truth.relations), NEVER, np.int64)
    if not len(first) or not len(found.relations):
        return first
    everything = np.concatenate([truth.kinds, found.kinds])
    _, kinds = np.unique(everything, axis=0, return_inverse=True)
    true_kinds, found_kinds = np.split(kinds.reshape(-1), [len(first)])
    for kind in np.intersect1d(true_kinds, found_kinds):
        theirs = np.flatnonzero(found_kinds == kind)
        step = max(1, _COMPARED // len(theirs))
        every = np.flatnonzero(true_kinds == kind)
        for mine in (every[start : start + step] for start in range(0, len(every), step)):
            same = _same_place(truth, mine, found, theirs, phrases=phrases)
            hit = same.any(axis=1)
            first[mine[hit]] = theirs[same[hit].argmax(axis=1)]
    return first


def _same_place(
    truth: Scene, mine: NDArray[np.intp], found: Scene, theirs: NDArray[np.intp], *, phrases: bool
) -> NDArray[np.bool_]:
    """Which relations of the truth lie where which of those that were found do ``(mine, theirs)``."""
    (true_s, true_o), (found_s, found_o) = _ends(truth, mine), _ends(found, theirs)
    if phrases:
        return overlaps(around(true_s, true_o), around(found_s, found_o)) >= SAME_PLACE
    return (overlaps(true_s, found_s) >= SAME_PLACE) & (overlaps(true_o, found_o) >= SAME_PLACE)


def _ends(scene: Scene, chosen: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    return scene.boxes[scene.relations[chosen, 0]], scene.boxes[scene.relations[chosen, 2]]


def around(boxes: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """The box around each two boxes, ``(n, 4)``."""
    return np.concatenate([np.minimum(boxes[:, :2], others[:, :2]), np.maximum(boxes[:, 2:], others[:, 2:])], axis=1)


def overlaps(boxes: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """Intersection over union of every two boxes, ``(n, m)``; 0 where both have no area."""
    low = np.maximum(boxes[:, None, :2], others[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], others[None, :, 2:])
    common = np.clip(high - low, 0, None).prod(axis=2)
    union = _areas(boxes)[:, None] + _areas(others)[None] - common
    return np.divide(common, union, out=np.zeros_like(common), where=union > 0)


def _areas(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    return (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)


@dataclass(frozen=True)
class Recalls:
    """The recalls over many scenes. What is not defined, for want of true relations, is ``None``."""

    recall: Mapping[int, Optional[float]]
    """``k`` → mean over the scenes of the share of true relations among the first ``k``."""
    mean_recall: Mapping[int, Optional[float]]
    """``k`` → mean over the predicates of their recalls."""
    of_predicates: Mapping[int, Mapping[int, Optional[float]]]
    """``k`` → predicate → mean over the scenes that have it of the share of its relations among the first ``k``."""
    zero_shot: Mapping[int, Optional[float]]
    """``k`` → recall of the relations of kinds that the training has not seen."""
    relations: Mapping[int, int]
    """Predicate → number of true relations."""


def recalls(
    found: Sequence[tuple[Scene, NDArray[np.int64]]], ks: Sequence[int], seen: Optional[Collection[Kind]] = None
) -> Recalls:
    """The recalls of some scenes.

    Args:
        found: each scene's truth, and the :func:`ranks` of its relations. Scenes without a relation don't count.
        ks: how many of the surest relations of a scene are looked at.
        seen: the kinds of relations in the training; ``None``: not known, then nothing is zero-shot.
    """
    everything = [np.ones(len(rank), bool) for _, rank in found]
    of_each = {
        predicate: [truth.relations[:, 1] == predicate for truth, _ in found] for predicate in _predicates(found)
    }
    new = [_unseen(truth, seen) for truth, _ in found]
    of_predicates = {k: {p: _mean_share(found, chosen, k) for p, chosen in of_each.items()} for k in ks}
    return Recalls(
        recall={k: _mean_share(found, everything, k) for k in ks},
        mean_recall={k: float(np.mean(list(each.values()))) if each else None for k, each in of_predicates.items()},
        of_predicates=of_predicates,
        zero_shot={k: _mean_share(found, new, k) for k in ks},
        relations={p: int(sum(map(np.count_nonzero, chosen))) for p, chosen in of_each.items()},
    )


def _predicates(found: Sequence[tuple[Scene, NDArray[np.int64]]]) -> list[int]:
    return sorted({predicate for truth, _ in found for predicate in truth.relations[:, 1].tolist()})


def _unseen(truth: Scene, seen: Optional[Collection[Kind]]) -> NDArray[np.bool_]:
    known = None if seen is None else set(seen)
    return np.array([known is not None and tuple(kind) not in known for kind in truth.kinds.tolist()], bool)


def _mean_share(
    found: Sequence[tuple[Scene, NDArray[np.int64]]], chosen: Sequence[NDArray[np.bool_]], k: int
) -> Optional[float]:
    """The mean over the scenes of the share of their chosen relations whose rank is below ``k``."""
    shares = [(rank[mask] < k).mean() for (_, rank), mask in zip(found, chosen) if mask.any()]
    return float(np.mean(shares)) if shares else None
