"""Rectangles in any CRS, placed on a grid."""

from __future__ import annotations

from typing import Optional

import numpy as np
from rasterio._err import CPLE_BaseError  # rasterio.warp lets GDAL's own errors through
from rasterio.errors import RasterioError
from rasterio.warp import transform, transform_bounds

from ..contract.errors import ExtentOutside
from .grids import Grid, Window

Bounds = tuple[float, float, float, float]
"""``(xmin, ymin, xmax, ymax)``"""


def extent_window(grid: Grid, bounds: Bounds, crs_wkt: str, path: str) -> Window:
    """The pixels of a grid that a rectangle touches.

    Args:
        grid: of the raster.
        bounds: the rectangle.
        crs_wkt: its CRS; empty: that of the grid.
        path: of the raster, for the error.

    Raises:
        ExtentOutside: none.
    """
    xs, ys = _outline(bounds)
    if crs_wkt and grid.crs_wkt and crs_wkt != grid.crs_wkt:
        near = surroundings(grid, crs_wkt)
        if near is not None:
            xs, ys = np.clip(xs, near[0], near[2]).tolist(), np.clip(ys, near[1], near[3]).tolist()
        try:
            xs, ys = transform(crs_wkt, grid.crs_wkt, xs, ys)
        except CPLE_BaseError as error:  # one of the two is not defined there
            raise ExtentOutside(path=path) from error
    points = np.array([~grid.transform @ (x, y) for x, y in zip(xs, ys)])
    points = points[np.isfinite(points).all(axis=1)]
    if not len(points):
        raise ExtentOutside(path=path)
    # A thousandth of a pixel of slack: an extent that follows the pixel edges must not gain a row by rounding.
    (col, row), (right, bottom) = np.floor(points.min(0) + 1e-3), np.ceil(points.max(0) - 1e-3)
    window = Window(int(col), int(row), int(right - col), int(bottom - row)).intersection(grid.window)
    if window is None:
        raise ExtentOutside(path=path)
    return window


def surroundings(grid: Grid, crs_wkt: str) -> Optional[Bounds]:
    """A rectangle in another CRS around the grid and its neighbourhood; ``None`` where no single one can be told.

    What lies beyond it may be where the CRS of the grid is not defined.
    """
    corners = np.array(
        [grid.transform @ corner for corner in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height))]
    )
    try:
        left, bottom, right, top = transform_bounds(grid.crs_wkt, crs_wkt, *corners.min(0), *corners.max(0))
    except (CPLE_BaseError, RasterioError):
        return None
    if left > right or not np.isfinite([left, bottom, right, top]).all():  # across the date line, or nowhere
        return None
    margin = right - left + top - bottom
    return left - margin, bottom - margin, right + margin, top + margin


def _outline(bounds: Bounds, steps: int = 21) -> tuple[list[float], list[float]]:
    """Points along a rectangle, dense enough to follow it into another CRS."""
    xmin, ymin, xmax, ymax = bounds
    xs, ys = np.linspace(xmin, xmax, steps), np.linspace(ymin, ymax, steps)
    ring = [(x, y) for x in xs for y in (ymin, ymax)] + [(x, y) for y in ys for x in (xmin, xmax)]
    return [x for x, _ in ring], [y for _, y in ring]
