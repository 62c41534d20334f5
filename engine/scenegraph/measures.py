"""Measures of shapes and of pairs of shapes, in metres of a plane. Arrays hold shapely geometries, one an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray

if TYPE_CHECKING:
    from typing import TypeAlias

Shapes: TypeAlias = NDArray[np.object_]
Numbers: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]
Positions: TypeAlias = NDArray[np.intp]


def sizes(shapes: Shapes) -> Numbers:
    """How broad shapes are: four times the area by the perimeter. The side of a square; 0 for lines and points."""
    perimeters = shapely.length(shapes)
    return np.divide(4 * shapely.area(shapes), perimeters, out=np.zeros(len(shapes)), where=perimeters > 0)


def extents(shapes: Shapes) -> Numbers:
    """The longer side of the box around each shape; 0 where there is none."""
    left, bottom, right, top = shapely.bounds(shapes).T
    return np.nan_to_num(np.maximum(right - left, top - bottom))


def linework(shapes: Shapes) -> Shapes:
    """Lines as they are, and the outlines of areas."""
    return np.where(shapely.get_dimensions(shapes) == 2, shapely.boundary(shapes), shapes)


def shares(larger: Shapes, other: Shapes) -> tuple[Numbers, Numbers]:
    """Which part of each shape lies in the other one: ``(pairs,)`` of the first and of the second.

    Parts of areas by area, of lines by length; a point lies in an area or not. An area has no part in a line.

    Args:
        larger: the shapes with more vertices: they should be prepared.
        other: those they meet.
    """
    dims, other_dims = shapely.get_dimensions(larger), shapely.get_dimensions(other)
    low, same = np.minimum(dims, other_dims), dims == other_dims
    common = np.zeros(len(larger))
    within = shapely.contains(larger, other) & (other_dims == low)
    common[within] = _measures(other[within], low[within])
    cut = ~within & (low > 0) & ~shapely.touches(larger, other)
    common[cut] = _measures(shapely.intersection(larger[cut], other[cut]), low[cut])
    whole, other_whole = _measures(larger, dims), _measures(other, other_dims)
    low_in_area = (low > 0) | (np.maximum(dims, other_dims) == 2)
    of_first = np.where((dims == low) & (same | low_in_area), _ratio(common, whole), 0)
    of_second = np.where((other_dims == low) & (same | low_in_area), _ratio(common, other_whole), 0)
    return of_first, of_second


def _measures(shapes: Shapes, dims: NDArray[np.int32]) -> Numbers:
    """The area, the length or (of points) 1, as the dimension says."""
    return np.choose(dims, [np.ones(len(shapes)), shapely.length(shapes), shapely.area(shapes)])


def _ratio(part: Numbers, whole: Numbers) -> Numbers:
    return np.minimum(1.0, np.divide(part, whole, out=np.zeros(len(part)), where=whole > 0))


def falls_apart(shapes: Shapes, without: Shapes, least_m: float) -> Flags:
    """Whether areas have more parts of some length without those other areas than with them."""
    return _parts(shapely.difference(shapes, without), least_m) > np.maximum(1, _parts(shapes, least_m))


def _parts(shapes: Shapes, least_m: float) -> NDArray[np.intp]:
    parts, owners = shapely.get_parts(shapes, return_index=True)
    return np.bincount(owners[extents(parts) >= least_m], minlength=len(shapes))


def enters_and_leaves(lines: Shapes, areas: Shapes, least_m: float) -> Flags:
    """Whether a part of a line begins and ends outside the area, at some distance, and lies in it for some length."""
    parts, owners = shapely.get_parts(lines, return_index=True)
    inside = shapely.length(shapely.intersection(parts, areas[owners])) >= least_m
    for end in (0, -1):
        inside &= shapely.distance(shapely.get_point(parts, end), areas[owners]) >= least_m
    return np.bincount(owners, weights=inside, minlength=len(lines)) > 0


def meet_inside(lines: Shapes, others: Shapes, end_m: float) -> Flags:
    """Whether lines have a point in common that is farther than ``end_m`` from the ends of both."""
    found = shapely.crosses(lines, others)
    points, owners = shapely.get_parts(shapely.intersection(lines[found], others[found]), return_index=True)
    inner = np.ones(len(points), bool)
    for ends in (shapely.boundary(lines[found]), shapely.boundary(others[found])):
        inner &= ~(shapely.distance(points, ends[owners]) <= end_m)  # NaN where a line is closed and has no ends
    inner &= shapely.get_dimensions(points) == 0
    found[found] = np.bincount(owners, weights=inner, minlength=int(found.sum())) > 0
    return found


def ends_gap(lines: Shapes, others: Shapes) -> Numbers:
    """The distance of the nearest end of each line to the other shape; infinite where it has none."""
    return np.nan_to_num(shapely.distance(shapely.boundary(lines), others), nan=np.inf)


def axes(shapes: Shapes) -> Numbers:
    """The direction in which each shape mostly runs, in radians modulo pi: that of its lines or of its outline.

    The mean of the doubled angles of its edges, weighted by length (Mardia and Jupp, Directional Statistics, 2000,
    section 9.1 on axial data).
    """
    parts, owners = shapely.get_parts(linework(shapes), return_index=True)
    points, at = shapely.get_coordinates(parts, return_index=True)
    steps = np.diff(points[:, 0] + 1j * points[:, 1])
    inside = (at[1:] == at[:-1]) & (steps != 0)
    doubled = steps[inside] ** 2 / np.abs(steps[inside])
    of = owners[at[1:][inside]]
    real, imaginary = (np.bincount(of, weights=part, minlength=len(shapes)) for part in (doubled.real, doubled.imag))
    return np.arctan2(imaginary, real) / 2


def axes_apart(one: Numbers, other: Numbers) -> Numbers:
    """The angle between two axes, 0 … pi / 2."""
    difference = np.abs(one - other) % np.pi
    return np.minimum(difference, np.pi - difference)


def lengths_near(lines: Shapes, others: Shapes, gap_m: float, least_m: Numbers) -> Numbers:
    """How long a part of each line lies within ``gap_m`` of the other shape; 0 where it is less than ``least_m``."""
    found = np.zeros(len(lines))
    may = shapely.length(shapely.intersection(lines, _boxes(others, gap_m))) >= least_m
    # Of a large shape only what is around the line counts: to broaden all of it would take long.
    near = shapely.buffer(shapely.intersection(others[may], _boxes(lines[may], gap_m)), gap_m)
    found[may] = shapely.length(shapely.intersection(lines[may], near))
    return np.where(found >= least_m, found, 0.0)


def _boxes(shapes: Shapes, margin_m: float) -> Shapes:
    left, bottom, right, top = shapely.bounds(shapes).T
    return shapely.box(left - margin_m, bottom - margin_m, right + margin_m, top + margin_m)
