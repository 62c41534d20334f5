"""What a step of one pixel is on the ground, whatever the grid: oblong, rotated, in feet or in degrees."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple, Optional

from affine import Affine
from pyproj import CRS

from ..core.grids import Grid, Size

_AS_STATED = 0.01
"""A projection whose scale is off by less is believed, as other programs do: 1 m is 0.9996 m … in its middle."""
_ALIKE = 0.002
"""Up to this difference of pixel sizes, rows count as one zone."""


@dataclass(frozen=True)
class Ground:
    """The ground vectors of pixel steps, in metres to the east and to the north of the grid."""

    column: tuple[float, float] = (1.0, 0.0)
    """From a pixel to the next one of its row."""
    row: tuple[float, float] = (0.0, -1.0)
    """From a pixel to the one below."""

    @property
    def finest_m(self) -> float:
        """The shorter side of a pixel."""
        return min(math.hypot(*self.column), math.hypot(*self.row))

    def metres(self, rows: float, cols: float) -> tuple[float, float]:
        """East and north of a step over pixels."""
        return (
            rows * self.row[0] + cols * self.column[0],
            rows * self.row[1] + cols * self.column[1],
        )

    def pixels(self, azimuth: float, distance_m: float) -> tuple[float, float]:
        """Rows and columns of a step over the ground.

        Args:
            azimuth: degrees clockwise from the grid's north.
            distance_m: its length.
        """
        east, north = (distance_m * part for part in direction(azimuth))
        (a, d), (b, e) = self.column, self.row
        area = a * e - b * d
        return (a * north - d * east) / area, (e * east - b * north) / area


class Zone(NamedTuple):
    """Rows of a grid that share their ground."""

    start: int
    stop: int
    ground: Ground


def direction(azimuth: float) -> tuple[float, float]:
    """East and north of the unit vector that points to an azimuth, in degrees."""
    return math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))


def ground_zones(grid: Grid) -> list[Zone]:
    """The zones of a grid, from top to bottom: one, but in degrees and in Web Mercator, where pixels shrink polewards.

    They depend on the grid alone, so that no result depends on how it is cut into tiles. Without a CRS a pixel counts
    as a square metre.
    """
    if grid.pixel_size_m is None:
        return [Zone(0, grid.height, Ground())]
    unit = _stated_unit_m(grid)
    if unit is not None:
        return [Zone(0, grid.height, _ground(grid, unit))]
    return _split(grid, 0, grid.height)


def _stated_unit_m(grid: Grid) -> Optional[Size]:
    """Metres of a map unit in a projection that is true to scale; ``None`` in all others."""
    crs = CRS.from_wkt(grid.crs_wkt)
    if not crs.is_projected:
        return None
    factor = crs.axis_info[0].unit_conversion_factor
    for row in (0, grid.height / 2, grid.height):
        unit = _unit_m(grid, row)
        if unit is None or any(abs(side / factor - 1) > _AS_STATED for side in unit):
            return None
    return Size(factor, factor)


def _split(grid: Grid, start: int, stop: int) -> list[Zone]:
    top, bottom = _unit_m(grid, start), _unit_m(grid, stop)
    if top is None or bottom is None or stop - start == 1 or _alike(top, bottom):
        unit = _unit_m(grid, (start + stop) / 2) or top or bottom or Size(1.0, 1.0)
        return [Zone(start, stop, _ground(grid, unit))]
    middle = (start + stop) // 2
    return [*_split(grid, start, middle), *_split(grid, middle, stop)]


def _alike(one: Size, other: Size) -> bool:
    return all(abs(a / b - 1) <= _ALIKE for a, b in zip(one, other))


def _unit_m(grid: Grid, row: float) -> Optional[Size]:
    """True metres of a map unit to the east and to the north, in the middle of a row."""
    x, y = grid.transform @ (grid.width / 2, row)
    step = math.hypot(grid.transform.a, grid.transform.d)
    size = Grid(grid.crs_wkt, Affine(step, 0, x, 0, -step, y), 1, 1).pixel_size_m_at(0)
    return size and Size(size.width / step, size.height / step)


def _ground(grid: Grid, unit_m: Size) -> Ground:
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    return Ground((a * unit_m.width, d * unit_m.height), (b * unit_m.width, e * unit_m.height))
