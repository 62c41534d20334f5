"""Centre lines of long areas such as roads and rivers: their medial axis, from the Voronoi diagram of the outline.

It takes the outline alone, so no raster has to be held in memory, however far a network of roads reaches. Branches that
only unevenness of the outline causes are told by their chord residual: how much longer the way along the outline is,
between the two points that an edge of the diagram lies between, than the straight one (Ogniewicz and Kübler,
Hierarchic Voronoi skeletons, Pattern Recognition 28, 1995, section 3). It grows from the tips of the axis inwards, so
what is left hangs together.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import Voronoi, cKDTree
from shapely import Polygon

_STEP_PX = 0.5
"""From point to point along the outline."""
_LEAST_RESIDUAL_PX = 3.0
_SIMPLIFY_PX = 0.4
_BACK = 1.0
"""So many widths before its end, the direction is measured in which a line is made longer."""


class CentreLines(NamedTuple):
    """The centre lines of a polygon, from junction to junction."""

    lines: NDArray[np.object_]
    """``(k,)``"""
    widths_px: NDArray[np.float64]
    """The median width along each ``(k,)``, in pixel widths."""


def centre_lines(polygon: Polygon, stretch: float) -> CentreLines:
    """The centre lines of a polygon in pixels.

    A branch is kept that is longer than the polygon is wide for the most part; ends are drawn out to the outline. Lines
    are smoothed over about half that width, and still meet where they met.

    Args:
        polygon: valid.
        stretch: height of a pixel divided by its width.
    """
    square = shapely.transform(polygon, lambda points: points * (1, stretch))
    width = 2 * square.area / square.length
    outline = _Outline(square)
    lines = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(outline.axis(2 * width))))
    if not len(lines):
        return CentreLines(np.array([], object), np.array([]))
    points, owners = shapely.get_coordinates(lines, return_index=True)
    radii = cKDTree(outline.points).query(points)[0]
    widths = 2 * np.array([np.median(radii[owners == i]) for i in range(len(lines))])
    smooth = [_smoothed(line, width / 2) for line in _drawn_out(lines, square, width)]
    simple = shapely.simplify(np.array(smooth, object), _SIMPLIFY_PX)
    return CentreLines(shapely.transform(simple, lambda points: points / (1, stretch)), widths)


class _Outline:
    """Points along the rings of a polygon."""

    def __init__(self, polygon: Polygon) -> None:
        rings = shapely.segmentize(shapely.get_rings(polygon), _STEP_PX)
        points, owners = shapely.get_coordinates(rings, return_index=True)
        steps = np.hypot(*np.diff(points, axis=0, prepend=points[:1]).T)
        first = np.concatenate([[True], owners[1:] != owners[:-1]])
        along = np.cumsum(np.where(first, 0.0, steps))
        along -= along[first][owners]
        closing = np.concatenate([owners[1:] != owners[:-1], [True]])  # the last point of a ring is the first one
        self.polygon = polygon
        self.points: NDArray[np.float64] = points[~closing]
        self._rings = owners[~closing]
        self._along = along[~closing]
        self._lengths = shapely.length(rings)

    def axis(self, least_residual: float) -> NDArray[np.float64]:
        """The edges of the medial axis whose chord residual is large ``(m, 2, 2)``."""
        if len(self.points) < 4:
            return np.empty((0, 2, 2))
        diagram = Voronoi(self.points)
        ends = np.asarray(diagram.ridge_vertices)
        shapely.prepare(self.polygon)
        inside = shapely.contains_xy(self.polygon, diagram.vertices)
        kept = (ends >= 0).all(axis=1) & inside[ends].all(axis=1)
        kept[kept] = self._residuals(diagram.ridge_points[kept]) > max(least_residual, _LEAST_RESIDUAL_PX)
        return diagram.vertices[ends[kept]]

    def _residuals(self, sites: NDArray[np.intp]) -> NDArray[np.float64]:
        """Way along the outline minus chord, between pairs of points ``(m, 2)``; infinite between two rings."""
        a, b = sites.T
        chords = np.hypot(*(self.points[a] - self.points[b]).T)
        ways = np.abs(self._along[a] - self._along[b])
        ways = np.minimum(ways, self._lengths[self._rings[a]] - ways)
        return np.where(self._rings[a] == self._rings[b], ways - chords, np.inf)


def _drawn_out(lines: NDArray[np.object_], polygon: Polygon, width: float) -> NDArray[np.object_]:
    """The lines, those that end in the open made longer to the outline."""
    ends = np.concatenate([shapely.get_coordinates(shapely.get_point(lines, place)) for place in (0, -1)])
    _, which, counts = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    free = (counts[which.reshape(-1)] == 1).reshape(2, -1)
    longer = []
    for line, starts_free, stops_free in zip(lines, *free):
        points = shapely.get_coordinates(line)
        if stops_free:
            points = _with_end(points, polygon, width)
        if starts_free:
            points = _with_end(points[::-1], polygon, width)[::-1]
        longer.append(shapely.LineString(points))
    return np.array(longer, object)


def _smoothed(line: shapely.LineString, sigma_px: float) -> shapely.LineString:
    """The line under a Gaussian, with its ends where they were."""
    count = max(2, round(line.length / _STEP_PX) + 1)
    points = shapely.get_coordinates(line.interpolate(np.linspace(0, line.length, count)))
    sigma = sigma_px / _STEP_PX
    beyond = min(count - 1, round(4 * sigma))
    longer = np.pad(points, ((beyond, beyond), (0, 0)), mode="reflect", reflect_type="odd")  # turned about the ends
    smooth = gaussian_filter1d(longer, sigma, axis=0, mode="nearest")[beyond : beyond + count]
    smooth[[0, -1]] = shapely.get_coordinates(line)[[0, -1]]  # to the last digit, for lines to meet
    return shapely.LineString(smooth)


def _with_end(points: NDArray[np.float64], polygon: Polygon, width: float) -> NDArray[np.float64]:
    """A line ``(p, 2)`` with one more point, where its direction meets the outline."""
    end = points[-1]
    line = shapely.LineString(points)
    before = shapely.get_coordinates(line.interpolate(max(0.0, line.length - _BACK * width)))[0]
    way = end - before
    if not way.any():
        return points
    ray = shapely.LineString([end, end + way / np.hypot(*way) * 2 * width])
    inside = shapely.get_parts(shapely.intersection(ray, polygon))
    reached = [shapely.get_coordinates(part) for part in inside if part.distance(shapely.Point(end)) < 1e-6]
    if not reached or len(reached[0]) < 2:
        return points
    far = max(reached[0], key=lambda point: np.hypot(*(point - end)))
    return np.vstack([points, far])
