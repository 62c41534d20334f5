"""What an image shows inside a region: the features of a vision network, averaged over an object or a box.

Features lie on a coarse grid, one vector for each patch of the image. Shapes and boxes are in cells of that grid:
``(0, 0)`` is its upper left corner, ``x`` counts columns.
"""

from __future__ import annotations

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray

_BOX_SAMPLES = 4
"""Points along each side of a box at which the grid is sampled."""
_BOXES_AT_A_TIME = 4096
_MARGIN = 2
"""Cells around an object that are looked at with it: smaller ones than a cell lie between the centres of several."""


def pool_shapes(grid: NDArray[np.floating], shapes: NDArray[np.object_]) -> NDArray[np.float32]:
    """The mean features of each object ``(n, F)``; of one that holds no cell's centre: those at its own centre.

    Args:
        grid: ``(rows, columns, F)``, NaN where the image has no data; may lie on the disk.
        shapes: the objects; those beside the grid get zeros, as do those without data.
    """
    found = np.zeros((len(shapes), grid.shape[2]), np.float32)
    for i, shape in enumerate(shapes):
        rows, cols = _window(shape, grid.shape)
        if rows.stop <= rows.start or cols.stop <= cols.start:
            continue
        part = np.asarray(grid[rows, cols], np.float32)
        inside = rasterio.features.geometry_mask(
            [shape], part.shape[:2], Affine.translation(cols.start, rows.start), invert=True
        )
        inside &= np.isfinite(part[..., 0])
        found[i] = part[inside].mean(axis=0) if inside.any() else _nearest(part, shape, cols.start, rows.start)
    return found


def _window(shape: shapely.Geometry, size: tuple[int, ...]) -> tuple[slice, slice]:
    left, top, right, bottom = shape.bounds
    rows = slice(max(0, int(np.floor(top)) - _MARGIN), min(size[0], int(np.ceil(bottom)) + _MARGIN))
    cols = slice(max(0, int(np.floor(left)) - _MARGIN), min(size[1], int(np.ceil(right)) + _MARGIN))
    return rows, cols


def _nearest(part: NDArray[np.float32], shape: shapely.Geometry, left: int, top: int) -> NDArray[np.float32]:
    """The features of the cell nearest to the centre of a shape, of those that have data; zeros without any."""
    centre = shape.centroid
    rows, cols = np.nonzero(np.isfinite(part[..., 0]))
    if not len(rows):
        return np.zeros(part.shape[2], np.float32)
    nearest = np.hypot(cols + 0.5 + left - centre.x, rows + 0.5 + top - centre.y).argmin()
    return part[rows[nearest], cols[nearest]]


def pool_boxes(grid: NDArray[np.floating], boxes: NDArray[np.float64]) -> NDArray[np.float32]:
    """The mean features of each box ``(e, F)``, sampled bilinearly at 4 × 4 points (RoIAlign, He et al. 2017).

    Only the cells around the points are read, however large a box and the grid are.

    Args:
        grid: as for :func:`pool_shapes`; cells without data count as zeros.
        boxes: ``(e, 4)``: left, top, right, bottom.
    """
    found = np.zeros((len(boxes), grid.shape[2]), np.float32)
    steps = (np.arange(_BOX_SAMPLES) + 0.5) / _BOX_SAMPLES
    for start in range(0, len(boxes), _BOXES_AT_A_TIME):
        left, top, right, bottom = boxes[start : start + _BOXES_AT_A_TIME].T[..., None]
        columns, rows = left + steps * (right - left), top + steps * (bottom - top)
        part = found[start : start + _BOXES_AT_A_TIME]
        for row, col in np.ndindex(_BOX_SAMPLES, _BOX_SAMPLES):
            part += _sampled(grid, rows[:, row], columns[:, col])
    return found / _BOX_SAMPLES**2


def _sampled(
    grid: NDArray[np.floating], rows: NDArray[np.float64], columns: NDArray[np.float64]
) -> NDArray[np.float32]:
    """The features at points ``(b, F)``, between the centres of the cells; beyond the grid those of its border."""
    found = np.zeros((len(rows), grid.shape[2]), np.float32)
    (low_rows, row_parts), (low_cols, col_parts) = _below(rows, grid.shape[0]), _below(columns, grid.shape[1])
    for down, of_row in ((0, 1 - row_parts), (1, row_parts)):
        for across, of_col in ((0, 1 - col_parts), (1, col_parts)):
            at_rows = np.minimum(low_rows + down, grid.shape[0] - 1)
            at_cols = np.minimum(low_cols + across, grid.shape[1] - 1)
            cells = np.nan_to_num(np.asarray(grid[at_rows, at_cols], np.float32))
            found += (of_row * of_col).astype(np.float32)[:, None] * cells
    return found


def _below(places: NDArray[np.float64], length: int) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """The cell whose centre comes before each place, and how far towards the next one the place lies (0 … 1)."""
    inside = np.clip(places - 0.5, 0, length - 1)
    low = inside.astype(np.intp)
    return low, inside - low
