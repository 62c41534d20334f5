"""The geometric conditions of predicates that only the two objects decide.

Each takes pairs whose classes the predicate may join, subject first, and gives a score a pair: how well the condition
is met, 0 … 1, or :data:`NO`. What the numbers mean is told in ``docs/scene-graph.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, Optional

import numpy as np
import shapely

from ..contract.vocabulary import Predicate
from .measures import (
    Flags,
    Numbers,
    Shapes,
    axes,
    axes_apart,
    ends_gap,
    enters_and_leaves,
    falls_apart,
    lengths_near,
    linework,
    meet_inside,
)
from .scene import Pairs

PairRule = Callable[[Pairs, Predicate], Numbers]
NO = -1.0
"""The score of a pair for which the condition is not met."""


def part_of(pairs: Pairs, predicate: Predicate) -> Numbers:
    """Most of the subject lies in the larger object. Of several objects the smallest counts, which others decide."""
    areas = pairs.scene.areas
    larger = areas[pairs.objects] > areas[pairs.subjects]
    return _where(larger & (pairs.shares >= predicate.numbers["share"]), pairs.shares)


def inside(pairs: Pairs, predicate: Predicate) -> Numbers:
    """The subject lies in the object, and not the other way round."""
    least = predicate.numbers["share"]
    return _where((pairs.shares >= least) & (pairs.object_shares < least), pairs.shares)


def passing_under(pairs: Pairs, predicate: Predicate) -> Numbers:
    """The subject lies on both sides of a bridge that doesn't carry it."""
    least = pairs.scene.metres(predicate, "least_mm")
    holds = pairs.gaps_m == 0
    some = pairs.take(holds)
    holds[holds] = _goes_through(some.subject_shapes, some.subject_dims, _strips(some, least), least)
    carrying = pairs.scene.vocabulary.of_rule("carries")
    if carrying is not None:
        may = holds & pairs.scene.may_join(carrying, pairs.objects, pairs.subjects)
        holds[may] = carries(pairs.take(may).turned(), carrying) == NO
    return _where(holds, 1.0)


def carries(pairs: Pairs, predicate: Predicate) -> Numbers:
    """The object, a way, lies along the subject, a bridge."""
    least = pairs.scene.metres(predicate, "least_mm")
    scores = np.full(len(pairs), NO)
    meet = pairs.gaps_m == 0
    ways = pairs.take(meet).turned()
    pieces = shapely.intersection(linework(ways.subject_shapes), _strips(ways, least))
    apart = axes_apart(axes(pieces), axes(ways.object_shapes))
    along = (shapely.length(pieces) >= least) & (apart <= np.radians(predicate.numbers["angle_deg"]))
    scores[meet] = _where(along, np.cos(apart))
    return scores


def _strips(pairs: Pairs, width_m: float) -> Shapes:
    """The objects, lines as strips of that width."""
    shapes = pairs.object_shapes
    lines = pairs.object_dims < 2
    shapes[lines] = shapely.buffer(shapes[lines], width_m / 2, cap_style="flat")
    return shapes


def crosses(pairs: Pairs, predicate: Predicate) -> Numbers:
    """Two linear objects meet, and each goes on beyond the other."""
    end = pairs.scene.metres(predicate, "end_mm")
    one, other = pairs.subject_shapes, pairs.object_shapes
    line, other_line = pairs.subject_dims == 1, pairs.object_dims == 1
    meet = pairs.gaps_m == 0
    holds = np.zeros(len(pairs), bool)
    both, neither = meet & line & other_line, meet & ~line & ~other_line
    holds[both] = meet_inside(one[both], other[both], end)
    holds[neither] = falls_apart(one[neither], other[neither], end) & falls_apart(other[neither], one[neither], end)
    for lines, areas, which in ((one, other, meet & line & ~other_line), (other, one, meet & ~line & other_line)):
        holds[which] = enters_and_leaves(lines[which], areas[which], end)
    return _where(holds, 1.0)


def passing_through(pairs: Pairs, predicate: Predicate) -> Numbers:
    """A linear subject enters an area and leaves it again."""
    least = pairs.scene.metres(predicate, "least_mm")
    holds = (pairs.gaps_m == 0) & (pairs.object_dims == 2) & (pairs.subject_dims > 0)
    some = pairs.take(holds)
    holds[holds] = _goes_through(some.subject_shapes, some.subject_dims, some.object_shapes, least)
    return _where(holds, 1.0)


def _goes_through(shapes: Shapes, dims: np.ndarray, areas: Shapes, least_m: float) -> Flags:
    """Whether lines enter and leave areas, and whether areas fall apart without them."""
    through = np.zeros(len(shapes), bool)
    through[dims == 1] = enters_and_leaves(shapes[dims == 1], areas[dims == 1], least_m)
    through[dims == 2] = falls_apart(shapes[dims == 2], areas[dims == 2], least_m)
    return through


def overlaps(pairs: Pairs, predicate: Predicate) -> Numbers:
    """A part of the smaller one lies in the other."""
    share = np.maximum(pairs.shares, pairs.object_shares)
    return _where(share >= predicate.numbers["share"], share)


def running_along(pairs: Pairs, predicate: Predicate) -> Numbers:
    """Most of a linear subject lies close to the object."""
    gap, least = (pairs.scene.metres(predicate, number) for number in ("gap_mm", "least_mm"))
    scores = np.full(len(pairs), NO)
    may = (pairs.gaps_m <= gap) & (pairs.subject_dims > 0)
    some = pairs.take(may)
    lines = linework(some.subject_shapes)
    # An area has two long sides, and one of them is close to what it runs along.
    whole = shapely.length(lines) / np.where(some.subject_dims == 2, 2, 1)
    needed = np.maximum(least, predicate.numbers["share"] * whole)
    near = lengths_near(lines, some.object_shapes, gap, needed)
    scores[may] = _where(near > 0, np.minimum(1.0, near / whole))
    return scores


def adjacent_to(pairs: Pairs, predicate: Predicate) -> Numbers:
    """No gap that a map could show."""
    return _where(pairs.gaps_m <= pairs.scene.metres(predicate, "gap_mm"), 1.0)


def nearby(pairs: Pairs, predicate: Predicate) -> Numbers:
    """A small gap. Of several objects the nearest count, which others decide."""
    reach = pairs.near_m(predicate)
    return _where(pairs.gaps_m <= reach, 1 - pairs.gaps_m / np.maximum(2 * reach, 1e-9))


def connected_to(pairs: Pairs, predicate: Predicate) -> Numbers:
    """Two ways of a network meet at an end of one of them, or their areas touch; they don't cross."""
    gap = pairs.scene.metres(predicate, "gap_mm")
    holds = pairs.gaps_m <= gap
    lines = holds & (pairs.subject_dims == 1) & (pairs.object_dims == 1)
    one, other = pairs.subject_shapes[lines], pairs.object_shapes[lines]
    holds[lines] = np.minimum(ends_gap(one, other), ends_gap(other, one)) <= gap
    crossing = pairs.scene.vocabulary.of_rule("crosses")
    if crossing is not None:
        holds[holds] = crosses(pairs.take(holds), crossing) == NO
    return _where(holds, 1.0)


def flows_into(pairs: Pairs, predicate: Predicate) -> Numbers:
    """The last point of a line lies on the object, and its first one doesn't."""
    gap = pairs.scene.metres(predicate, "gap_mm")
    holds = (pairs.gaps_m <= gap) & (pairs.subject_dims == 1)
    lines, others = pairs.subject_shapes[holds], pairs.object_shapes[holds]
    first = shapely.get_point(shapely.get_geometry(lines, 0), 0)
    last = shapely.get_point(shapely.get_geometry(lines, -1), -1)
    holds[holds] = (shapely.distance(last, others) <= gap) & (shapely.distance(first, others) > gap)
    return _where(holds, 1.0)


PAIR_RULES: Mapping[Optional[str], PairRule] = {
    "part_of": part_of,
    "inside": inside,
    "passing_under": passing_under,
    "crosses": crosses,
    "passing_through": passing_through,
    "overlaps": overlaps,
    "running_along": running_along,
    "adjacent_to": adjacent_to,
    "nearby": nearby,
    "connected_to": connected_to,
    "carries": carries,
    "flows_into": flows_into,
}


def _where(holds: Flags, scores: object) -> Numbers:
    return np.where(holds, scores, NO)
