"""Relations by rule: from objects to all that holds between them, without a look at every pair.

Objects are taken block by block; a tree gives those that are close to each. Each pair is measured once, and the rules
look at the measures. What is held in memory is the objects, some pairs, and the relations that were found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import numpy as np
import shapely

from ..contract.vocabulary import Predicate
from .choice_rules import around, distant, serves
from .measures import Flags, Numbers, Positions
from .pair_rules import NO, PAIR_RULES
from .scene import Found, Pairs, Scene, first_of_each, measured_pairs

Progress = Callable[[float], None]

_BLOCK = 1_000
"""Objects whose neighbours are looked for together."""
_MOST_PAIRS = 100_000
"""Pairs that are measured together."""
_MOST_NEARBY = 1_000_000
"""Pairs that are near each other and held before all but the nearest are let go."""


def relate(scene: Scene, *, nearest: int, progress: Progress = lambda _: None) -> dict[str, Found]:
    """All relations that the rules of the vocabulary find.

    Args:
        scene: the objects.
        nearest: how many nearby objects of each object count; a pair counts if it is among those of either.
        progress: gets the fraction done; may raise to cancel.

    Returns:
        The relations of each predicate, by its id. Positions are those of the scene. A symmetric relation is there
        once, with the first object as its subject.
    """
    words = scene.vocabulary
    found: dict[str, Found] = {}
    enclosing = words.of_rule("around")
    if enclosing is not None:
        found[enclosing.id] = around(scene, enclosing, _part(progress, 0.0, 0.1))
    finder = _Finder(scene, nearest, Found.joined(list(found.values())))
    for part, pairs in _close_pairs(scene):
        finder.look_at(pairs)
        progress(0.1 + 0.6 * part)
    found = {**finder.found(), **found}
    serving, far = words.of_rule("serves"), words.of_rule("distant")
    if serving is not None:
        found[serving.id] = serves(scene, serving, _part(progress, 0.7, 0.15))
    if far is not None:
        found[far.id] = distant(scene, far, finder.has_near, _part(progress, 0.85, 0.15))
    return found


def _part(progress: Progress, start: float, length: float) -> Progress:
    """Reports the progress of a part as that of the whole."""
    return lambda fraction: progress(start + length * fraction)


def _close_pairs(scene: Scene) -> Iterator[tuple[float, Pairs]]:
    """Each pair of objects that are as close as a rule could want, once, and the fraction done."""
    reach = _reach_m(scene)
    order = np.argsort(-shapely.get_num_coordinates(scene.shapes), kind="stable")
    rank = np.empty(len(scene), np.intp)
    rank[order] = np.arange(len(scene))
    for start in range(0, len(scene), _BLOCK):
        block = order[start : start + _BLOCK]
        shapes = scene.shapes[block]
        shapely.prepare(shapes)
        at, others = scene.tree.query(shapes, predicate="dwithin", distance=reach[block])
        later = rank[others] > rank[block[at]]  # the one with more vertices comes first: it is prepared
        subjects, others = block[at[later]], others[later]
        for first in range(0, len(subjects), _MOST_PAIRS):
            some = slice(first, first + _MOST_PAIRS)
            yield start / len(scene), measured_pairs(scene, subjects[some], others[some])
        shapely.destroy_prepared(shapes)


def _reach_m(scene: Scene) -> Numbers:
    """How far around each object to look for others: no rule that looks at pairs holds farther away."""
    reach = np.zeros(len(scene))
    for predicate in scene.vocabulary.predicates:
        if predicate.rule == "nearby":
            reach = np.maximum(reach, scene.near_m(predicate, scene.sizes))
        elif predicate.rule in PAIR_RULES and "gap_mm" in predicate.numbers:
            reach = np.maximum(reach, scene.metres(predicate, "gap_mm"))
    return reach


class _Finder:
    """Looks at pairs, and keeps what holds between them."""

    def __init__(self, scene: Scene, nearest: int, surrounding: Found) -> None:
        self._scene = scene
        self._nearest = nearest
        self._parts: dict[str, list[Found]] = {entry.id: [] for entry in scene.vocabulary.predicates}
        self._surrounded = np.sort(self._keys(surrounding.subjects, surrounding.objects))
        self._waiting = 0
        self._near = scene.vocabulary.of_rule("nearby")
        self.has_near: Flags = np.zeros((len(scene), len(scene.vocabulary.classes)), bool)
        """Whether an object of a class is near, or touches ``(objects, classes)``."""

    def look_at(self, pairs: Pairs) -> None:
        """Find what holds between some pairs."""
        self._note_near(pairs)
        free = ~np.isin(self._keys(pairs.subjects, pairs.objects), self._surrounded)
        for predicate in self._scene.vocabulary.predicates:
            if predicate.rule not in PAIR_RULES:
                continue
            if predicate.family == "function":
                self._add(predicate, _holding(pairs, predicate)[0])
            else:
                found, holds = _holding(pairs.take(free), predicate)
                self._add(predicate, found)
                free[free] = ~holds

    def found(self) -> dict[str, Found]:
        """What was found, by the ids of the predicates."""
        found = {name: Found.joined(parts) for name, parts in self._parts.items()}
        for predicate in self._scene.vocabulary.predicates:
            relations = found[predicate.id]
            if predicate.rule == "nearby":
                found[predicate.id] = self._nearest_of(relations)
            elif predicate.rule == "part_of":
                smallest = first_of_each(relations.subjects, self._scene.areas[relations.objects], relations.objects)
                found[predicate.id] = relations.take(smallest)
        return found

    def _add(self, predicate: Predicate, found: Found) -> None:
        parts = self._parts[predicate.id]
        parts.append(found)
        if predicate.rule == "nearby":
            self._waiting += len(found)
            if self._waiting > _MOST_NEARBY:
                parts[:] = [self._nearest_of(Found.joined(parts))]
                self._waiting = 0

    def _nearest_of(self, found: Found) -> Found:
        """Those that are among the nearest of one of their two objects; of several as near the first object counts."""
        one = np.concatenate([found.subjects, found.objects])
        other = np.concatenate([found.objects, found.subjects])
        order = np.lexsort((other, np.tile(found.gaps_m, 2), one))
        begins = np.flatnonzero(np.diff(one[order], prepend=-1))
        place = np.arange(len(order)) - np.repeat(begins, np.diff(begins, append=len(order)))
        return found.take(np.unique(order[place < self._nearest] % max(1, len(found))))

    def _note_near(self, pairs: Pairs) -> None:
        near = pairs.gaps_m <= (pairs.near_m(self._near) if self._near is not None else 0)
        for one, other in ((pairs.subjects[near], pairs.objects[near]), (pairs.objects[near], pairs.subjects[near])):
            self.has_near[one, self._scene.classes[other]] = True

    def _keys(self, one: Positions, other: Positions) -> Positions:
        """A number for each pair, whichever comes first."""
        return np.minimum(one, other) * len(self._scene) + np.maximum(one, other)


def _holding(pairs: Pairs, predicate: Predicate) -> tuple[Found, Flags]:
    """The relations of a predicate between pairs, and for which of the pairs it holds.

    Where it holds in both directions the better one counts; of two as good ones, and of a symmetric predicate, the one
    with the first object as its subject.
    """
    first = pairs.subjects < pairs.objects
    low, high = np.where(first, pairs.subjects, pairs.objects), np.where(first, pairs.objects, pairs.subjects)
    one, other = _scores(pairs, predicate), np.full(len(pairs), NO)
    if predicate.symmetric:
        ahead = one
    else:
        other = _scores(pairs.turned(), predicate)
        ahead, other = np.where(first, one, other), np.where(first, other, one)
    scores = np.maximum(ahead, other)
    holds = scores >= 0
    turned = other > ahead
    found = Found(np.where(turned, high, low), np.where(turned, low, high), scores, pairs.gaps_m)
    return found.take(holds), holds


def _scores(pairs: Pairs, predicate: Predicate) -> Numbers:
    """The score of each pair, subject first; -1 where the predicate does not hold or may not join the classes."""
    scores = np.full(len(pairs), NO)
    may = pairs.scene.may_join(predicate, pairs.subjects, pairs.objects)
    scores[may] = PAIR_RULES[predicate.rule](pairs.take(may), predicate)
    return scores
