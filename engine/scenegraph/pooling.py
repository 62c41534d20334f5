"""What an image shows inside a region: the features of a vision network, averaged over an object or a box.

Features lie on a coarse grid, one vector for each patch of the image. Shapes and boxes are in cells of that grid:
``(0, 0)`` is its upper left corner, ``x`` counts columns.
"""

from __future__ import annotations

import numpy as np
import rasterio.features
import shapely
import torch
from affine import Affine
from numpy.typing import NDArray
from torchvision.ops import roi_align

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

    Args:
        grid: as for :func:`pool_shapes`; cells without data count as zeros.
        boxes: ``(e, 4)``: left, top, right, bottom.
    """
    image = torch.from_numpy(np.nan_to_num(np.asarray(grid, np.float32))).permute(2, 0, 1)[None]
    parts = [
        roi_align(
            image,
            [torch.from_numpy(boxes[start : start + _BOXES_AT_A_TIME].astype(np.float32))],
            output_size=_BOX_SAMPLES,
            sampling_ratio=1,
            aligned=True,
        ).mean(dim=(2, 3))
        for start in range(0, len(boxes), _BOXES_AT_A_TIME)
    ]
    return torch.cat(parts).numpy() if parts else np.zeros((0, grid.shape[2]), np.float32)
