"""Smooth outlines for polygons that were traced along pixels. Borders that two polygons share stay shared.

All coordinates are pixels (column, row) of the class raster, whose corners lie at whole numbers.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

_FACTORS = (0.5, -0.53) * 10
"""Steps of Taubin's smoothing (A signal processing approach to fair surface design, 1995): one inwards, then a little
more outwards, so that shapes don't shrink."""
_TOLERANCE_PX = 0.6


def smoothed(polygons: NDArray[np.object_], width: int, height: int) -> NDArray[np.object_]:
    """Polygons without the steps of the pixels.

    Places where three borders meet, and the frame of the raster, stay where they are. Should borders cross after all,
    everything stays as it is.

    Args:
        polygons: from the tracing of one raster.
        width: columns of the raster.
        height: rows of the raster.
    """
    stepped = shapely.segmentize(polygons, 1.0)  # a vertex at each pixel corner, so that neighbours have the same ones
    vertices, numbers = np.unique(shapely.get_coordinates(stepped), axis=0, return_inverse=True)
    numbers = numbers.reshape(-1)
    pieces = _border_pieces(stepped, numbers)
    on_frame = np.isin(vertices[:, 0], (0, width)) | np.isin(vertices[:, 1], (0, height))
    free = (np.bincount(pieces.ravel(), minlength=len(vertices)) == 2) & ~on_frame
    moved = _relaxed(vertices, pieces, free)
    rounded = shapely.set_coordinates(stepped, moved[numbers])
    if not shapely.is_valid(rounded).all():
        return polygons
    return shapely.coverage_simplify(rounded, _TOLERANCE_PX)


def _border_pieces(polygons: NDArray[np.object_], numbers: NDArray[np.intp]) -> NDArray[np.intp]:
    """The pieces of border between two vertices, each once: ``(pieces, 2)`` numbers of vertices."""
    starts = np.ones(len(numbers), bool)
    starts[np.cumsum(shapely.get_num_coordinates(shapely.get_rings(polygons))) - 1] = False  # the last point of a ring
    first = np.flatnonzero(starts)
    return np.unique(np.sort(np.stack([numbers[first], numbers[first + 1]], axis=1), axis=1), axis=0)


def _relaxed(vertices: NDArray[np.float64], pieces: NDArray[np.intp], free: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Move each free vertex to and fro along the way to the middle of its two neighbours."""
    ends, others = pieces.ravel(), pieces[:, ::-1].ravel()
    moved = vertices.copy()
    for factor in _FACTORS:
        sums = [np.bincount(ends, weights=moved[others, axis], minlength=len(moved)) for axis in (0, 1)]
        middles = np.stack(sums, axis=1) / 2
        moved[free] += factor * (middles[free] - moved[free])
    return moved
