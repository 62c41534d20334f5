"""Squares of ground, each of which is learnt from, or kept back, as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..assessing import GivenScene
from ..measures import Positions
from ..prior import NO_RELATION
from ..relation_model import certain, unknown
from .examples import Examples
from .sampling import Balance

MOST_OBJECTS = 600
"""Of a scene that are learnt from at a time; of a larger one a part, another one each time."""


@dataclass(frozen=True)
class LearntScene:
    """The objects of a square."""

    examples: Examples
    objects: Positions
    """Those in the square."""
    edges: Positions
    """Positions of pairs whose subject is in the square, and whose object is in a square of the same part."""

    @cached_property
    def given(self) -> GivenScene:
        """The objects of the square, with the relations among them."""
        examples, objects = self.examples, self.objects
        regions, truth = examples.regions.take(objects), examples.truth(objects)
        return GivenScene(regions, examples.vocabulary, examples.denominator, examples.scores[objects], truth)


def split_scenes(every: Sequence[Examples], share: float, seed: int) -> tuple[list[LearntScene], list[LearntScene]]:
    """The scenes to learn from, and those to measure on. No pair has an object in both.

    A square goes as a whole, with the objects of all scales in it.

    Args:
        every: examples of all graphs and scales.
        share: of the squares that is kept back.
        seed: of the choice.
    """
    squares = sorted({(each.name, *square) for each in every for square in np.unique(each.squares, axis=0).tolist()})
    count = min(len(squares) - 1, max(1, round(share * len(squares)))) if share > 0 else 0
    chosen = np.random.default_rng(seed).permutation(len(squares))[:count]
    kept_back = {squares[i] for i in chosen.tolist()}
    parts: tuple[list[LearntScene], list[LearntScene]] = [], []
    for each in every:
        back = np.array([(each.name, *square) in kept_back for square in each.squares.tolist()])
        for part, mine in zip(parts, (~back, back)):
            part.extend(_scenes(each, mine))
    return parts


def _scenes(examples: Examples, mine: NDArray[np.bool_]) -> Iterator[LearntScene]:
    """The scenes of the objects that belong to a part."""
    edges = np.flatnonzero(mine[examples.pairs].all(axis=1))
    _, square = np.unique(examples.squares, axis=0, return_inverse=True)
    square = square.reshape(-1)
    for number in np.unique(square[mine]):
        objects = np.flatnonzero(mine & (square == number))
        yield LearntScene(examples, objects, edges[square[examples.pairs[edges, 0]] == number])


class SceneTensors(NamedTuple):
    """A scene as the network learns from it: ``n`` objects of which ``o`` are in the square, ``e`` pairs."""

    nodes: Tensor
    beforehand: Tensor
    """What is told of the classes ``(n, C)``."""
    classes: Tensor
    """The true ones ``(n,)``."""
    pairs: Tensor
    edges: Tensor
    targets: Tensor
    """The share of each answer ``(e, P + 1)``: a pair may have several."""
    counted: Tensor
    """Whether a pair counts in the loss ``(e,)``."""
    inner: Tensor
    """Positions of the objects in the square ``(o,)``."""
    gaps: Tensor
    """How far apart those are, in their sizes ``(o, o)``."""
    related: Tensor
    """Whether they have a relation ``(o, o)``."""


def tensors_of(scene: LearntScene, balance: Balance, generator: np.random.Generator) -> SceneTensors:
    """A scene to learn from: half of the times its classes are told, else the network has to find them."""
    examples = scene.examples
    objects, edges = _some(scene, generator)
    nodes = np.union1d(objects, examples.pairs[edges])
    pairs, answers = np.searchsorted(nodes, examples.pairs[edges]), examples.answers[edges]
    classes, count = examples.classes[nodes], len(examples.vocabulary.classes)
    told = generator.random() < 0.5
    beforehand = certain(classes, examples.scores[nodes], count) if told else unknown(len(nodes), count)
    inner = np.searchsorted(nodes, objects)
    related = np.zeros((len(nodes), len(nodes)), bool)
    related[tuple(pairs[~answers[:, NO_RELATION]].T)] = True
    gaps = examples.regions.in_sizes(examples.regions.gaps_m(objects, objects), objects, objects)
    arrays = (
        examples.nodes[nodes],
        beforehand,
        classes,
        pairs,
        np.asarray(examples.edges[edges], np.float32),
        answers / answers.sum(axis=1, keepdims=True, dtype=np.float32),
        balance.counted(answers, generator),
        inner,
        gaps,
        related[np.ix_(inner, inner)],
    )
    return SceneTensors(*(torch.from_numpy(np.ascontiguousarray(array)) for array in arrays))


def _some(scene: LearntScene, generator: np.random.Generator) -> tuple[Positions, Positions]:
    """All of a scene, or of a large one the objects nearest to one of them, and the pairs among these."""
    if len(scene.objects) <= MOST_OBJECTS:
        return scene.objects, scene.edges
    left, bottom, right, top = scene.examples.regions.boxes[scene.objects].T
    centres = np.stack([left + right, bottom + top], axis=1) / 2
    apart = np.hypot(*(centres - centres[generator.integers(len(centres))]).T)
    objects = np.sort(scene.objects[np.argsort(apart, kind="stable")[:MOST_OBJECTS]])
    within = np.isin(scene.examples.pairs[scene.edges], objects).all(axis=1)
    return objects, scene.edges[within]


class SceneBatches:
    """The scenes of an epoch, one at a time; those with rare predicates come more often."""

    def __init__(self, scenes: Sequence[LearntScene], balance: Balance, seed: int) -> None:
        self.epoch = 0
        self._scenes, self._balance, self._seed = scenes, balance, seed
        weights = np.array([balance.weight(scene.examples.answers[scene.edges]) for scene in scenes])
        self._odds = weights / weights.sum()

    def __len__(self) -> int:
        return len(self._scenes)

    def __iter__(self) -> Iterator[SceneTensors]:
        generator = np.random.default_rng([self._seed, self.epoch])
        for number in generator.choice(len(self._scenes), len(self._scenes), p=self._odds):
            yield tensors_of(self._scenes[number], self._balance, generator)
