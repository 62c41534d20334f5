"""The objects among which relations are looked for, and pairs of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from ..contract.vocabulary import Predicate, Vocabulary
from .measures import Flags, Numbers, Positions, Shapes, shares, sizes


class Scene:
    """Objects in metres of a plane.

    Args:
        shapes: valid polygons, lines and points, one an object ``(objects,)``.
        classes: their classes, as positions in the vocabulary ``(objects,)``.
        vocabulary: of the graph.
        denominator: of the map scale, 5000 for 1 : 5 000.
    """

    def __init__(self, shapes: Shapes, classes: Positions, vocabulary: Vocabulary, denominator: float) -> None:
        self.shapes = shapes
        self.classes = classes
        self.vocabulary = vocabulary
        self.metres_per_mm = denominator / 1000
        """What a millimetre on the map is on the ground."""
        self.dims = shapely.get_dimensions(shapes)
        self.sizes = sizes(shapes)
        self.areas = shapely.area(shapes)

    def __len__(self) -> int:
        return len(self.shapes)

    @cached_property
    def tree(self) -> shapely.STRtree:
        """Of all shapes."""
        return shapely.STRtree(self.shapes)

    def metres(self, predicate: Predicate, number: str) -> float:
        """A number of a predicate's rule that is in millimetres on the map, in metres."""
        return predicate.numbers[number] * self.metres_per_mm

    def near_m(self, predicate: Predicate, sizes_m: Numbers) -> Numbers:
        """How far apart objects may be to be near each other, by the size of the smaller one."""
        reach = self.metres(predicate, "gap_mm") + predicate.numbers["sizes"] * sizes_m
        return np.minimum(reach, self.metres(predicate, "most_mm"))

    def may_join(self, predicate: Predicate, subjects: Positions, objects: Positions) -> Flags:
        """For each pair of objects, whether the predicate may join their classes."""
        return self._allowed[predicate.id][self.classes[subjects], self.classes[objects]]

    @cached_property
    def _allowed(self) -> dict[str, Flags]:
        """Predicate → which classes it may join ``(subjects, objects)``."""
        words, kinds = self.vocabulary, self.vocabulary.classes
        return {
            predicate.id: np.array([[words.allows(predicate, one, two) for two in kinds] for one in kinds])
            for predicate in words.predicates
        }


@dataclass(frozen=True)
class Pairs:
    """Pairs of objects that are close to each other, each with its subject first."""

    scene: Scene
    subjects: Positions
    """Positions of objects ``(pairs,)``."""
    objects: Positions
    gaps_m: Numbers
    """The least distance between both."""
    shares: Numbers
    """Which part of the subject lies in the object."""
    object_shares: Numbers
    """Which part of the object lies in the subject."""

    def __len__(self) -> int:
        return len(self.subjects)

    def take(self, which: Flags) -> Pairs:
        """Some of the pairs."""
        columns = (self.subjects, self.objects, self.gaps_m, self.shares, self.object_shares)
        return Pairs(self.scene, *(column[which] for column in columns))

    def turned(self) -> Pairs:
        """With subjects and objects changed over."""
        return Pairs(self.scene, self.objects, self.subjects, self.gaps_m, self.object_shares, self.shares)

    def near_m(self, predicate: Predicate) -> Numbers:
        """How far apart both may be to be near each other."""
        sizes_m = np.minimum(self.scene.sizes[self.subjects], self.scene.sizes[self.objects])
        return self.scene.near_m(predicate, sizes_m)

    @property
    def subject_shapes(self) -> Shapes:
        """A new array ``(pairs,)``."""
        return self.scene.shapes[self.subjects]

    @property
    def object_shapes(self) -> Shapes:
        """A new array ``(pairs,)``."""
        return self.scene.shapes[self.objects]

    @property
    def subject_dims(self) -> NDArray[np.int32]:
        """0 points, 1 lines, 2 areas."""
        return self.scene.dims[self.subjects]

    @property
    def object_dims(self) -> NDArray[np.int32]:
        """0 points, 1 lines, 2 areas."""
        return self.scene.dims[self.objects]


def measured_pairs(scene: Scene, subjects: Positions, objects: Positions) -> Pairs:
    """Pairs with their gaps and shares.

    Args:
        scene: of the objects.
        subjects: those with more vertices; they are prepared.
        objects: the others.
    """
    one, other = scene.shapes[subjects], scene.shapes[objects]
    meet = shapely.intersects(one, other)
    gaps = np.zeros(len(meet))
    gaps[~meet] = shapely.distance(one[~meet], other[~meet])
    of_subjects, of_objects = np.zeros((2, len(meet)))
    of_subjects[meet], of_objects[meet] = shares(one[meet], other[meet])
    return Pairs(scene, subjects, objects, gaps, of_subjects, of_objects)


@dataclass(frozen=True)
class Found:
    """Relations of one predicate."""

    subjects: Positions
    """Positions of objects ``(relations,)``."""
    objects: Positions
    scores: Numbers
    gaps_m: Numbers
    """The least distance between both; NaN where nobody has measured it."""

    def __len__(self) -> int:
        return len(self.subjects)

    def take(self, which: Flags | Positions) -> Found:
        """Some of the relations."""
        return Found(self.subjects[which], self.objects[which], self.scores[which], self.gaps_m[which])

    @staticmethod
    def joined(parts: Sequence[Found]) -> Found:
        """All relations of several; none of none."""
        return Found(
            np.concatenate([np.empty(0, np.intp), *(part.subjects for part in parts)]),
            np.concatenate([np.empty(0, np.intp), *(part.objects for part in parts)]),
            np.concatenate([np.empty(0), *(part.scores for part in parts)]),
            np.concatenate([np.empty(0), *(part.gaps_m for part in parts)]),
        )


def first_of_each(groups: Positions, *keys: NDArray[np.generic]) -> Positions:
    """The position of the first member of each group, by the keys, the first of which counts most."""
    order = np.lexsort((*keys[::-1], groups))
    return order[np.unique(groups[order], return_index=True)[1]]
