"""Objects: areas of a class that form a coverage. How they are cleaned, split, and get their final outlines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, NamedTuple, Union

import numpy as np
import shapely
from numpy.typing import NDArray

from ..core.grids import Grid
from ..core.outlines import smoothed
from ..core.polygons import areas_m2
from ..core.right_angles import right_angled_on_ground
from .coverages import (
    NOBODY,
    Borders,
    absorbers,
    borders,
    dissolved,
    faces,
    holes_of,
    noded,
    open_lengths,
    topmost,
    without_holes,
)
from .splitting import Splitter

SPLINTER_PX = 9.0
"""Smaller parts that come out of cutting are none."""
_TOUCH_PX = 1e-6
"""Lengths below are none."""

Progress = Callable[[float], None]


class Objects(NamedTuple):
    """Objects in pixels of a grid."""

    shapes: NDArray[np.object_]
    """A coverage ``(n,)``."""
    values: NDArray[np.int32]
    """The class of each ``(n,)``."""

    def of(self, values: Sequence[int]) -> NDArray[np.bool_]:
        """Which are of one of these classes ``(n,)``."""
        return np.isin(self.values, values)

    def only(self, kept: NDArray[np.bool_]) -> Objects:
        """Those that are kept ``(n,)``."""
        return Objects(self.shapes[kept], self.values[kept])


def sizes(shapes: NDArray[np.object_], grid: Grid) -> NDArray[np.float64]:
    """True areas in m² ``(n,)``; without a CRS in pixels."""
    areas = areas_m2(shapes, grid)
    return shapely.area(shapes) if areas is None else areas


def merge_small(
    objects: Objects, grid: Grid, least: Union[float, NDArray[np.float64]], *, open_ground: bool
) -> Objects:
    """Let objects that are too small become part of a neighbour (see :func:`.coverages.absorbers`).

    Args:
        objects: of all classes.
        grid: whose pixels they are in.
        least: the smallest size that stays, in m²; one for all, or one each ``(n,)``.
        open_ground: what no object covers is ground as well: a small object that lies mostly in it goes, where it
            would else become part of what it only just touches.
    """
    touching = borders(objects.shapes)
    open_px = open_lengths(objects.shapes, touching) if open_ground else np.zeros(len(objects.shapes))
    found = sizes(objects.shapes, grid)
    into = absorbers(found, np.broadcast_to(least, found.shape), objects.values, touching, open_px)
    shapes, owners = dissolved(objects.shapes, into)
    return Objects(shapes, objects.values[owners])


def close_holes(objects: Objects, grid: Grid, least_m2: float) -> Objects:
    """Close the holes that are smaller, unless an object lies in them."""
    holes, _ = holes_of(objects.shapes)
    if not len(holes):
        return objects
    inhabited = shapely.STRtree(shapely.point_on_surface(objects.shapes)).query(holes, predicate="contains")[0]
    closed = sizes(holes, grid) < least_m2
    closed[inhabited] = False
    return objects._replace(shapes=without_holes(objects.shapes, closed))


class Parted(NamedTuple):
    """Objects that were split."""

    objects: Objects
    split: int
    """How many were."""
    left_whole: int
    """How many were too large to be looked at."""


def split(objects: Objects, grid: Grid, splitter: Splitter, wanted: NDArray[np.bool_], least_m2: float) -> Parted:
    """Split those that are wanted ``(n,)``; what would be smaller than ``least_m2`` stays with its sibling."""
    found = splitter.split(objects.shapes, wanted)
    values_of_parts = objects.values[found.origins]
    if splitter.along_pixels:
        shapes, owners = noded(found.polygons), np.arange(len(found.polygons))
    else:
        parts = faces(found.polygons)
        shapes, owners = dissolved(parts, topmost(parts, found.polygons))
    parted = Objects(shapes, values_of_parts[owners])
    has_siblings = np.bincount(found.origins)[found.origins] > 1
    pixel_m2 = sizes(np.array([shapely.box(0, 0, 1, 1)]), grid)[0]
    least = np.where(has_siblings[owners], max(least_m2, SPLINTER_PX * pixel_m2), 0.0)
    merged = merge_small(parted, grid, least, open_ground=False)
    return Parted(merged, int((np.bincount(found.origins) > 1).sum()), found.left_whole)


def smooth_outlines(
    shapes: NDArray[np.object_], grid: Grid, tolerance_px: float, *, along_pixels: bool
) -> NDArray[np.object_]:
    """Outlines without the steps of the pixels, and without corners that stand out by less than a tolerance.

    The area of the triangle at a corner that is left out is below the tolerance squared (Visvalingam and Whyatt, Line
    generalisation by repeated elimination of points, 1993). Borders stay shared.
    """
    if along_pixels:
        shapes = smoothed(shapes, grid.width, grid.height)
    return shapely.coverage_simplify(shapes, tolerance_px) if tolerance_px else shapes


def lay_right_angles(
    shapes: NDArray[np.object_],
    traced: NDArray[np.object_],
    which: NDArray[np.intp],
    grid: Grid,
    progress: Progress,
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Give some objects right angles and fit their neighbours to them, so that no gap opens and nothing overlaps.

    Args:
        shapes: all objects, with their final outlines.
        traced: the same objects as they were before, along pixels: the steps tell more than smooth corners.
        which: of them get right angles.
        grid: whose pixels they are in.
        progress: gets the fraction done; may raise to cancel.

    Returns:
        The objects, of which some may be in several parts now, and which of the old ones each is (part of).
    """
    if not len(which):
        return shapes, np.arange(len(shapes))
    squared = []
    for done, i in enumerate(which):
        squared.append(right_angled_on_ground(traced[i], grid.stretch))
        progress(done / len(which))
    frame = shapely.box(0, 0, grid.width, grid.height)
    layers = np.concatenate([shapes, shapely.intersection(np.array(squared, object), frame)])
    parts = faces(layers)
    owners = topmost(parts, layers)
    inside = owners >= len(shapes)
    owners[inside] = which[owners[inside] - len(shapes)]
    given_up = ~inside & np.isin(owners, which)
    owners = _handed_on(parts, owners, given_up, ~np.isin(owners, which))
    parts, owners = dissolved(parts, owners)
    splinters = (shapely.area(parts) < SPLINTER_PX) & (np.bincount(owners)[owners] > 1)
    return dissolved(parts, _handed_on(parts, owners, splinters, ~splinters & ~np.isin(owners, which)))


def _handed_on(
    parts: NDArray[np.object_], owners: NDArray[np.intp], orphans: NDArray[np.bool_], takers: NDArray[np.bool_]
) -> NDArray[np.intp]:
    """New owners of parts: an orphan goes to the taker that it touches most.

    One that touches no taker goes to whoever is around it, or to nobody where open ground is.
    """
    touching = borders(parts)
    new = _taken(owners, touching, orphans, takers)
    enclosed = orphans & (new == NOBODY) & (open_lengths(parts, touching) < _TOUCH_PX)
    return np.where(enclosed, _taken(new, touching, enclosed, new != NOBODY), new)


def _taken(
    owners: NDArray[np.intp], touching: Borders, orphans: NDArray[np.bool_], takers: NDArray[np.bool_]
) -> NDArray[np.intp]:
    order = np.argsort(touching.lengths, kind="stable")  # the longest comes last, and stands
    pairs = touching.pairs[order]
    pairs = np.stack([pairs, pairs[:, ::-1]], axis=1).reshape(-1, 2)
    pairs = pairs[orphans[pairs[:, 0]] & takers[pairs[:, 1]]]
    new = np.where(orphans, NOBODY, owners)
    new[pairs[:, 0]] = owners[pairs[:, 1]]
    return new
