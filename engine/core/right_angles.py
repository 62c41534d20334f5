"""Outlines with right angles, for things that people build.

A ring is cut at the corners of its simplified form. Each part runs along or across the main direction of the polygon
and is replaced by a straight wall in that direction, through the mean of the part, where the steps of the pixels
cancel out; the corners are where the walls cross. Walls that are too short give way to their neighbours.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LinearRing, Polygon
from shapely.affinity import rotate

_TOLERANCE_PX = 1.2
_SHORTEST_WALL_PX = 2.0
_LEAST_IOU = 0.8
_MOST_CORNERS = 200
"""An outline that has more after simplification is nothing that people build."""


class _Wall(NamedTuple):
    across: bool
    """It runs along y, not along x."""
    offset: float
    """Its x where it runs across, else its y."""
    weight: float
    """Length of the outline that it stands for."""


def right_angled(polygon: Polygon) -> Polygon:
    """The polygon with right angles, or as it is where they would change it too much (IoU below 0.8).

    Args:
        polygon: in pixels, or in another frame of that scale in which right angles look right.
    """
    best, best_iou = polygon, _LEAST_IOU
    if shapely.get_num_coordinates(polygon.simplify(_TOLERANCE_PX)) > _MOST_CORNERS:
        return polygon
    for angle in _main_directions(polygon):
        squared = _squared(rotate(polygon, -angle, origin=(0, 0)))
        if squared is None:
            continue
        candidate = rotate(squared, angle, origin=(0, 0))
        iou = candidate.intersection(polygon).area / candidate.union(polygon).area
        if iou >= best_iou:
            best, best_iou = candidate, iou
    return best


def right_angled_on_ground(polygon: Polygon, stretch: float) -> Polygon:
    """As :func:`right_angled`, where pixels are no squares.

    Args:
        polygon: in pixels.
        stretch: height of a pixel divided by its width.
    """
    square = shapely.transform(polygon, lambda points: points * (1, stretch))
    return shapely.transform(right_angled(square), lambda points: points / (1, stretch))


def _main_directions(polygon: Polygon) -> tuple[float, float]:
    """Two guesses in degrees: the mean direction of the outline, and that of the smallest rectangle around it."""
    outline = polygon.exterior.simplify(_TOLERANCE_PX)
    return _mean_direction(outline), _mean_direction(polygon.minimum_rotated_rectangle.exterior)


def _mean_direction(ring: LinearRing) -> float:
    """Mean direction of the edges modulo 90°; long ones count more."""
    x, y = np.diff(shapely.get_coordinates(ring), axis=0).T
    fourfold = np.hypot(x, y) ** 2 * np.exp(4j * np.arctan2(y, x))
    return math.degrees(np.angle(fourfold.sum())) / 4


def _squared(polygon: Polygon) -> Optional[Polygon]:
    """The polygon with walls along the axes; ``None`` where nothing sensible comes out."""
    shell = _squared_ring(polygon.exterior)
    if shell is None:
        return None
    holes = [hole for hole in map(_squared_ring, polygon.interiors) if hole is not None]
    squared = Polygon(shell, holes)
    return squared if squared.is_valid else None


def _squared_ring(ring: LinearRing) -> Optional[NDArray[np.float64]]:
    """Corners ``(n, 2)`` of the ring with walls along the axes; ``None`` where fewer than four walls are left."""
    walls = _joined(_walls(ring))
    while len(walls) >= 4:
        lengths = [_length(walls, i) for i in range(len(walls))]
        shortest = int(np.argmin(lengths))
        if lengths[shortest] >= _SHORTEST_WALL_PX:
            return _corners(walls)
        walls = _joined(walls[:shortest] + walls[shortest + 1 :])
    return None


def _walls(ring: LinearRing) -> list[_Wall]:
    """One wall for each part of the ring between two corners of its simplified form."""
    points = shapely.get_coordinates(shapely.segmentize(ring, 1.0))[:-1]
    corners = {tuple(corner) for corner in shapely.get_coordinates(ring.simplify(_TOLERANCE_PX)).tolist()}
    cuts = [i for i, point in enumerate(points.tolist()) if tuple(point) in corners]
    points = np.roll(points, -cuts[0], axis=0)  # start at a corner, and end there
    points, cuts = np.vstack([points, points[:1]]), [cut - cuts[0] for cut in cuts] + [len(points)]
    middles, lengths = (points[1:] + points[:-1]) / 2, np.hypot(*np.diff(points, axis=0).T)
    walls = []
    for start, stop in zip(cuts[:-1], cuts[1:]):
        run, rise = np.abs(points[stop] - points[start])
        axis = 0 if rise > run else 1
        offset = middles[start:stop, axis] @ lengths[start:stop] / lengths[start:stop].sum()
        walls.append(_Wall(axis == 0, float(offset), float(max(run, rise))))
    return walls


def _joined(walls: list[_Wall]) -> list[_Wall]:
    """Neighbours in the same direction become one wall, so that the directions alternate all around."""
    joined: list[_Wall] = []
    for wall in walls:
        if joined and joined[-1].across == wall.across:
            joined[-1] = _join(joined[-1], wall)
        else:
            joined.append(wall)
    if len(joined) > 1 and joined[0].across == joined[-1].across:
        joined[0] = _join(joined.pop(), joined[0])
    return joined


def _join(a: _Wall, b: _Wall) -> _Wall:
    weight = a.weight + b.weight
    return _Wall(a.across, (a.offset * a.weight + b.offset * b.weight) / weight, weight)


def _length(walls: list[_Wall], i: int) -> float:
    return abs(walls[i - 1].offset - walls[(i + 1) % len(walls)].offset)


def _corners(walls: list[_Wall]) -> NDArray[np.float64]:
    pairs = zip(walls, walls[1:] + walls[:1])
    return np.array([(a.offset, b.offset) if a.across else (b.offset, a.offset) for a, b in pairs])
