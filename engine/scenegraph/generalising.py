"""What a smaller map shows of the objects of a larger one: wholes in place of their members, and nothing too small.

The rules are those of the vocabulary (:class:`..contract.vocabulary.Generalisation`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..contract.vocabulary import Aggregation, Vocabulary
from .graph_checks import areas_of
from .measures import Flags, Numbers, Positions, Shapes, extents

NOTHING = -1
"""The whole of an object that has none."""
_SMOOTH_MM = 0.1
"""Outlines are simplified by so much on the map, which nobody can see."""
_ROUNDNESS = 4
"""Segments of a quarter of a circle, where gaps are closed."""


@dataclass(frozen=True)
class MapObjects:
    """The objects of a map."""

    shapes: Shapes
    """Areas in metres of a plane."""
    classes: Positions
    """As positions in the vocabulary."""
    scores: Numbers

    def __len__(self) -> int:
        return len(self.shapes)


@dataclass(frozen=True)
class Generalised:
    """The objects of a smaller map."""

    objects: MapObjects
    wholes: Positions
    """For each object of the larger map the one that shows it, or in which it lies; :data:`NOTHING`: none."""
    merged: Flags
    """Whether an object of the smaller map is more than a copy of one of the larger map."""


def generalise(objects: MapObjects, vocabulary: Vocabulary, denominator: float) -> Generalised:
    """The objects that a map shows.

    Args:
        objects: of a larger map.
        vocabulary: with the rules.
        denominator: of the scale of the smaller map.
    """
    metres_per_mm = denominator / 1000
    groups = _groups(objects, vocabulary, denominator)
    order = np.argsort(groups.of, kind="stable")
    starts = np.flatnonzero(np.diff(groups.of[order], prepend=-1))
    members = np.split(order, starts[1:])
    shapes = np.array(
        [_whole(objects.shapes[some], gap * metres_per_mm) for some, gap in zip(members, groups.gaps_mm)], object
    )
    shapes = areas_of(shapely.simplify(shapes, _SMOOTH_MM * metres_per_mm))
    scores = np.array([objects.scores[some].mean() for some in members])
    shown = _large_enough(shapes, groups.classes, vocabulary, metres_per_mm)
    place = np.where(shown, np.cumsum(shown) - 1, NOTHING)
    wholes = place[groups.of]
    found = MapObjects(shapes[shown], groups.classes[shown], scores[shown])
    lost = wholes == NOTHING
    wholes[lost] = _around(objects.shapes[lost], found)
    counts = np.array([len(some) for some in members])
    return Generalised(found, wholes, (counts > 1)[shown])


@dataclass(frozen=True)
class _Groups:
    """Objects that become one."""

    of: Positions
    """The group of each object."""
    classes: Positions
    """Of each group."""
    gaps_mm: list[float]
    """The gaps that are closed in each group; 0: none."""


def _groups(objects: MapObjects, vocabulary: Vocabulary, denominator: float) -> _Groups:
    """Which objects belong together: each to the first rule that takes it, all others to themselves."""
    places = {entry.id: i for i, entry in enumerate(vocabulary.classes)}
    of = np.full(len(objects), NOTHING, np.intp)
    classes: list[int] = []
    gaps: list[float] = []
    for rule in vocabulary.generalisation.aggregations:
        if denominator < rule.from_scale:
            continue
        free = np.flatnonzero((of == NOTHING) & np.isin(objects.classes, [places[name] for name in rule.members]))
        for cluster in _clusters(objects.shapes[free], rule, denominator / 1000):
            of[free[cluster]] = len(classes)
            classes.append(places[rule.into])
            gaps.append(rule.gap_mm if rule.closed else 0.0)
    alone = np.flatnonzero(of == NOTHING)
    of[alone] = len(classes) + np.arange(len(alone))
    return _Groups(of, np.concatenate([classes, objects.classes[alone]]).astype(np.intp), [*gaps, *[0.0] * len(alone)])


def _clusters(shapes: Shapes, rule: Aggregation, metres_per_mm: float) -> list[Positions]:
    """Positions of shapes that are chained by small gaps, where there are enough of them."""
    if not len(shapes):
        return []
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=rule.gap_mm * metres_per_mm)
    links = coo_matrix((np.ones(len(one), bool), (one, other)), shape=(len(shapes), len(shapes)))
    count, label = connected_components(links, directed=False)
    order = np.argsort(label, kind="stable")
    clusters = np.split(order, np.cumsum(np.bincount(label, minlength=count))[:-1])
    return [cluster for cluster in clusters if len(cluster) >= rule.least]


def _whole(shapes: Shapes, gap_m: float) -> shapely.Geometry:
    """The area of several objects, with the gaps between them up to a size."""
    if len(shapes) == 1 or not gap_m:
        return shapely.union_all(shapes)
    broad = shapely.union_all(shapely.buffer(shapes, gap_m, quad_segs=_ROUNDNESS))
    closed = shapely.buffer(broad, -gap_m, quad_segs=_ROUNDNESS)
    return shapely.union_all([closed, *shapes])


def _large_enough(shapes: Shapes, classes: Positions, vocabulary: Vocabulary, metres_per_mm: float) -> Flags:
    """Whether a map can show each object."""
    rules = vocabulary.generalisation
    linear = np.array([entry.geometry == "line" for entry in vocabulary.classes])[classes]
    long = extents(shapes) >= rules.least_mm * metres_per_mm
    broad = shapely.area(shapes) >= rules.least_mm2 * metres_per_mm**2
    return np.where(linear, long, broad) & ~shapely.is_empty(shapes)


def _around(shapes: Shapes, found: MapObjects) -> Positions:
    """The smallest object of the smaller map in which a point inside each shape lies; :data:`NOTHING`: none."""
    around = np.full(len(shapes), NOTHING, np.intp)
    if len(shapes) and len(found):
        at, hit = shapely.STRtree(found.shapes).query(shapely.point_on_surface(shapes), predicate="intersects")
        largest_first = np.argsort(-shapely.area(found.shapes[hit]), kind="stable")
        around[at[largest_first]] = hit[largest_first]
    return around
