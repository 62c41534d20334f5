"""Coverages: polygons that share their borders, with the same vertices on both sides, and don't overlap.

All coordinates are pixels (column, row). Arrays of polygons are ``(n,)``.
"""

from __future__ import annotations

import heapq
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

NOBODY = -1
_SNAP_PX = 1 / 1024
"""Coordinates are rounded to this where lines are crossed, so that crossings are exact."""


class Borders(NamedTuple):
    """The borders that polygons of a coverage share."""

    pairs: NDArray[np.intp]
    """Two polygons that touch along a line ``(m, 2)``, the lower number first."""
    lengths: NDArray[np.float64]
    """How long they do, in pixels ``(m,)``."""


def noded(traced: NDArray[np.object_]) -> NDArray[np.object_]:
    """Polygons that were traced along pixels, as a coverage: each gets the corners of its neighbours."""
    stepped = shapely.segmentize(traced, 1.0)  # a vertex at each pixel corner
    kind, points, (rings, polygons) = shapely.to_ragged_array(stepped)
    kept = np.isin(_keys(points), _keys(shapely.get_coordinates(traced)))
    rings = np.concatenate([[0], np.cumsum(kept)])[rings]
    return shapely.from_ragged_array(kind, points[kept], (rings, polygons))


def _keys(points: NDArray[np.float64]) -> NDArray[np.complex128]:
    return points[:, 0] + 1j * points[:, 1]


def borders(coverage: NDArray[np.object_]) -> Borders:
    """Which polygons touch along lines, and how long."""
    rings, ring_owners = shapely.get_rings(coverage, return_index=True)
    points, point_rings = shapely.get_coordinates(rings, return_index=True)
    inside_ring = point_rings[1:] == point_rings[:-1]
    lengths = np.hypot(*np.diff(points, axis=0).T)[inside_ring]
    _, numbers = np.unique(_keys(points), return_inverse=True)
    edges = np.sort(np.stack([numbers[:-1], numbers[1:]], axis=1)[inside_ring], axis=1)
    owners = ring_owners[point_rings[:-1]][inside_ring]
    order = np.lexsort(edges.T)
    edges, owners, lengths = edges[order], owners[order], lengths[order]
    shared = np.flatnonzero((edges[1:] == edges[:-1]).all(axis=1))
    both = np.sort(np.stack([owners[shared], owners[shared + 1]], axis=1), axis=1)
    pairs, which = np.unique(both, axis=0, return_inverse=True)
    return Borders(pairs, np.bincount(which.reshape(-1), weights=lengths[shared], minlength=len(pairs)))


def open_lengths(coverage: NDArray[np.object_], touching: Borders) -> NDArray[np.float64]:
    """How much of each polygon's border nobody shares ``(n,)``."""
    shared = np.bincount(touching.pairs.ravel(), np.repeat(touching.lengths, 2), minlength=len(coverage))
    return shapely.length(coverage) - shared


def faces(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """The coverage of all areas into which the outlines of polygons cut the plane, gaps that they enclose too."""
    lines = shapely.union_all(shapely.boundary(shapes), grid_size=_SNAP_PX)
    return shapely.get_parts(shapely.polygonize([lines]))


def topmost(parts: NDArray[np.object_], shapes: NDArray[np.object_]) -> NDArray[np.intp]:
    """The last of the shapes in which each of the parts lies ``(n,)``; ``NOBODY`` where there is none."""
    owners = np.full(len(parts), NOBODY, np.intp)
    part, shape = shapely.STRtree(shapes).query(shapely.point_on_surface(parts), predicate="within")
    np.maximum.at(owners, part, shape)
    return owners


def dissolved(parts: NDArray[np.object_], owners: NDArray[np.intp]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Unite the parts of a coverage that have the same owner; those of ``NOBODY`` are left out.

    Returns:
        The polygons, of which an owner may have several, and the owner of each, in ascending order.
    """
    order = np.argsort(owners, kind="stable")[np.count_nonzero(owners == NOBODY) :]
    found, starts, counts = np.unique(owners[order], return_index=True, return_counts=True)
    united = parts[order[starts]]
    for i in np.flatnonzero(counts > 1):
        united[i] = shapely.coverage_union_all(parts[order[starts[i] : starts[i] + counts[i]]])
    polygons, which = shapely.get_parts(united, return_index=True)
    return polygons, found[which]


def absorbers(
    sizes: NDArray[np.float64],
    least: NDArray[np.float64],
    kinds: NDArray[np.integer],
    touching: Borders,
    open_px: NDArray[np.float64],
) -> NDArray[np.intp]:
    """For each polygon the one that it becomes part of: itself, unless it is too small.

    The smallest goes first, into a neighbour of its own kind if there is one, and of those into the one with which it
    shares most of its border. What has grown large enough on the way stays. ``NOBODY`` stands for what has no
    neighbour, or lies mostly at open ground.

    Args:
        sizes: of the polygons ``(n,)``.
        least: what is smaller than this is too small ``(n,)``.
        kinds: class of each ``(n,)``.
        touching: their borders.
        open_px: length of the border of each behind which there is ground that nobody has ``(n,)``.
    """
    neighbours: list[dict[int, float]] = [{} for _ in range(len(sizes))]
    for (a, b), length in zip(touching.pairs.tolist(), touching.lengths.tolist()):
        neighbours[a][b] = neighbours[b][a] = length
    size, free = sizes.tolist(), open_px.tolist()
    into = list(range(len(size)))
    waiting = [(size[i], i) for i in np.flatnonzero(sizes < least).tolist()]
    heapq.heapify(waiting)
    while waiting:
        known_size, i = heapq.heappop(waiting)
        if into[i] != i or size[i] != known_size or size[i] >= least[i]:  # gone, or grown since
            continue
        into[i] = _absorber(i, neighbours[i], kinds, free[i])
        for other, length in neighbours[i].items():
            del neighbours[other][i]
            if into[i] == NOBODY:
                free[other] += length
            elif into[i] != other:
                neighbours[other][into[i]] = neighbours[into[i]][other] = neighbours[other].get(into[i], 0.0) + length
        if into[i] != NOBODY:
            size[into[i]] += size[i]
            free[into[i]] += free[i]
            heapq.heappush(waiting, (size[into[i]], into[i]))
    return _followed(np.array(into, np.intp))


def _absorber(i: int, neighbours: dict[int, float], kinds: NDArray[np.integer], open_px: float) -> int:
    best = max(neighbours, key=lambda other: (kinds[other] == kinds[i], neighbours[other]), default=NOBODY)
    if best != NOBODY and (kinds[best] == kinds[i] or neighbours[best] >= open_px):
        return best
    return NOBODY


def _followed(into: NDArray[np.intp]) -> NDArray[np.intp]:
    """Where chains of absorbers end."""
    while True:
        further = np.where(into == NOBODY, NOBODY, into[into])
        if (further == into).all():
            return into
        into = further


def holes_of(coverage: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """The holes of polygons, as polygons ``(k,)``, and the polygon that each is in."""
    rings, owners = shapely.get_rings(coverage, return_index=True)
    inner = np.flatnonzero(owners[1:] == owners[:-1]) + 1
    return shapely.polygons(rings[inner]), owners[inner]


def without_holes(coverage: NDArray[np.object_], closed: NDArray[np.bool_]) -> NDArray[np.object_]:
    """Close some of the holes of :func:`holes_of` ``(k,)``."""
    holes, owners = holes_of(coverage)
    filled = coverage.copy()
    for i in np.unique(owners[closed]):
        kept = holes[(owners == i) & ~closed]
        filled[i] = shapely.Polygon(coverage[i].exterior, [hole.exterior for hole in kept])
    return filled
