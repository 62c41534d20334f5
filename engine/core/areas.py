"""True areas on the ellipsoid, whatever the CRS is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.crs import ProjectedCRS
from pyproj.crs.coordinate_operation import LambertCylindricalEqualAreaConversion

from ..contract.model_card import ModelClass
from ..contract.schema import Json
from .grids import Grid, Window

_SAMPLED_ROWS = 257
_SAMPLED_COLUMNS = 5
_SAME_AREA = 1e-5
"""Rows whose pixel areas differ less than this (relatively) are counted together."""
_CHUNK_PX = 1 << 20
"""Pixels counted at a time: few enough to stay in the processor's cache."""


def equal_area_transformer(grid: Grid) -> Optional[Transformer]:
    """From the grid's CRS to a plane in metres where areas are true: Lambert's cylindrical one on the same ellipsoid.

    Its central meridian runs through the middle of the grid, so that a grid across the date line is not torn.
    ``None`` without a CRS, or where the CRS is not tied to the Earth (a local engineering CRS).
    """
    if not grid.crs_wkt:
        return None
    crs = CRS.from_wkt(grid.crs_wkt)
    geodetic = crs.geodetic_crs
    if geodetic is None:
        return None
    middle = grid.transform @ (grid.width / 2, grid.height / 2)
    lon, _ = Transformer.from_crs(crs, geodetic, always_xy=True).transform(*middle)
    meridian = math.degrees(lon * geodetic.axis_info[0].unit_conversion_factor) if math.isfinite(lon) else 0.0
    conversion = LambertCylindricalEqualAreaConversion(longitude_natural_origin=meridian)
    plane = ProjectedCRS(conversion, geodetic_crs=geodetic.to_2d())
    return Transformer.from_crs(crs, plane, always_xy=True)


def row_areas_m2(grid: Grid) -> Optional[NDArray[np.float64]]:
    """The true area of a pixel in each row, in m² ``(rows,)``; ``None`` without a CRS.

    It is the mean along the row, measured at some columns of some rows and interpolated between the rows. In a local
    engineering CRS the units are taken for metres.
    """
    if not grid.crs_wkt:
        return None
    to_plane = equal_area_transformer(grid)
    if to_plane is None:
        return np.full(grid.height, abs(grid.transform.determinant))
    rows = np.linspace(0, grid.height - 1, min(grid.height, _SAMPLED_ROWS))
    columns = (np.arange(_SAMPLED_COLUMNS) + 0.5) / _SAMPLED_COLUMNS * grid.width - 0.5
    sampled = _pixel_areas(grid, to_plane, *np.meshgrid(columns, rows))
    known = np.isfinite(sampled).any(axis=1)
    if not known.any():
        return None  # the grid lies where its CRS is not defined
    return np.interp(np.arange(grid.height), rows[known], np.nanmean(sampled[known], axis=1))


def _pixel_areas(
    grid: Grid, to_plane: Transformer, columns: NDArray[np.float64], rows: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Areas of the pixels whose upper left corners lie at those columns and rows; NaN where the CRS is not defined."""
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    corners = [(columns + i, rows + j) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))]
    x, y = np.array(
        [to_plane.transform(a * col + b * row + c, d * col + e * row + f) for col, row in corners]
    ).swapaxes(0, 1)
    with np.errstate(invalid="ignore"):
        area = np.abs((x[2] - x[0]) * (y[3] - y[1]) - (x[3] - x[1]) * (y[2] - y[0])) / 2  # cross product of diagonals
    return np.where(np.isfinite(area), area, np.nan)


class ClassAreas:
    """Pixels and true area of each value of a class raster, summed up window by window."""

    def __init__(self, grid: Grid, values: int) -> None:
        """Args: ``values`` is the number of different values that may occur (256 for uint8)."""
        self._row_areas = row_areas_m2(grid)
        self._pixels = np.zeros(values, np.int64)
        self._area_m2 = np.zeros(values, np.float64)

    @property
    def pixel_area_m2(self) -> Optional[float]:
        """The mean area of a pixel; ``None`` without a CRS."""
        return None if self._row_areas is None else float(self._row_areas.mean())

    @property
    def pixels(self) -> dict[int, int]:
        """Number of pixels of each value that occurs."""
        return {int(value): int(self._pixels[value]) for value in np.flatnonzero(self._pixels)}

    @property
    def area_m2(self) -> Optional[dict[int, float]]:
        """Area of each value that occurs; ``None`` without a CRS."""
        if self._row_areas is None:
            return None
        return {int(value): float(self._area_m2[value]) for value in np.flatnonzero(self._pixels)}

    def add(self, window: Window, values: NDArray[np.generic]) -> None:
        """Count the values ``(rows, columns)`` of a window."""
        for start, stop in self._bands(window):
            counts = _count(values[start:stop], len(self._pixels))
            self._pixels += counts
            if self._row_areas is not None:
                self._area_m2 += counts * self._row_areas[window.row + start : window.row + stop].mean()

    def _bands(self, window: Window) -> list[tuple[int, int]]:
        """Ranges of the window's rows, each of (nearly) one pixel area and small enough to be counted fast."""
        parts = math.ceil(window.width * window.height / _CHUNK_PX)
        if self._row_areas is not None:
            areas = self._row_areas[window.row : window.bottom]
            parts = max(parts, math.ceil(float(np.ptp(areas) / areas.mean()) / _SAME_AREA))
        edges = np.linspace(0, window.height, min(parts, window.height) + 1).astype(int)
        return list(zip(edges[:-1].tolist(), edges[1:].tolist()))


def _count(values: NDArray[np.generic], size: int) -> NDArray[np.int64]:
    """How often each of the values 0 … ``size`` - 1 occurs."""
    flat = np.ascontiguousarray(values).reshape(-1)
    if flat.dtype != np.uint8:
        return np.bincount(flat.astype(np.intp, copy=False), minlength=size)
    paired = flat.size - flat.size % 2  # counting pairs of bytes takes half the time
    pairs = np.bincount(flat[:paired].view(np.uint16), minlength=1 << 16).reshape(256, 256)
    return pairs.sum(axis=0) + pairs.sum(axis=1) + np.bincount(flat[paired:], minlength=256)


def class_table(classes: Sequence[ModelClass], found: ClassAreas) -> list[dict[str, Json]]:
    """One row a class: ``value``, ``name``, ``color``, ``pixels``, ``area_m2`` (``None`` without a CRS), ``percent``.

    Percents are shares of the area of all classes together (of their pixels without a CRS), nodata left out.
    """
    pixels, areas = found.pixels, found.area_m2
    shares = {entry.value: (pixels if areas is None else areas).get(entry.value, 0) for entry in classes}
    total = sum(shares.values())
    return [
        {
            "value": entry.value,
            "name": entry.name,
            "color": entry.color,
            "pixels": pixels.get(entry.value, 0),
            "area_m2": None if areas is None else areas.get(entry.value, 0.0),
            "percent": 100 * shares[entry.value] / total if total else 0.0,
        }
        for entry in classes
    ]
