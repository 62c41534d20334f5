"""Where pixels lie: small immutable types that make a mix-up of rows and columns impossible.

A size is ``(width, height)``, an array is ``(bands, rows, columns)``; windows count in pixels of their grid.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Optional

from affine import Affine

SAME_RESOLUTION = 0.05
"""Up to this difference a raster is read as it is: in a projection no pixel has quite the size that it states."""


class Size(NamedTuple):
    """Width and height, in pixels or in metres."""

    width: float
    height: float


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels."""

    col: int
    row: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column beyond."""
        return self.col + self.width

    @property
    def bottom(self) -> int:
        """The first row beyond."""
        return self.row + self.height

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to index the last two axes of an array."""
        return slice(self.row, self.bottom), slice(self.col, self.right)

    def intersection(self, other: Window) -> Optional[Window]:
        """The common part, or ``None``."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        width, height = min(self.right, other.right) - col, min(self.bottom, other.bottom) - row
        return Window(col, row, width, height) if width > 0 and height > 0 else None

    def moved(self, cols: int, rows: int) -> Window:
        """The same rectangle elsewhere."""
        return Window(self.col + cols, self.row + rows, self.width, self.height)

    def grown(self, margin: int) -> Window:
        """With so many pixels more on each side."""
        return Window(self.col - margin, self.row - margin, self.width + 2 * margin, self.height + 2 * margin)


@dataclass(frozen=True)
class Grid:
    """CRS, affine transform (pixel corner to map) and size of a raster. It may be rotated."""

    crs_wkt: str
    """Empty where the CRS is not known."""
    transform: Affine
    width: int
    height: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width

    @property
    def window(self) -> Window:
        """The whole grid."""
        return Window(0, 0, self.width, self.height)

    def part(self, window: Window) -> Grid:
        """The grid of a window."""
        moved = self.transform @ Affine.translation(window.col, window.row)
        return Grid(self.crs_wkt, moved, window.width, window.height)

    def at_resolution(self, resolution_m: Optional[float]) -> Grid:
        """The same ground in pixels of that true size; itself where it has them, or where their size can't be told."""
        own = self.pixel_size_m
        if own is None or resolution_m is None:
            return self
        across, down = _whole(resolution_m / own.width), _whole(resolution_m / own.height)
        if across == down == 1:
            return self
        width, height = max(1, round(self.width / across)), max(1, round(self.height / down))
        return Grid(self.crs_wkt, self.transform @ Affine.scale(across, down), width, height)

    @cached_property
    def pixel_size_m(self) -> Optional[Size]:
        """True ground width and height of the pixel in the middle, in metres; ``None`` where that can't be told.

        It can't without a CRS, and where the CRS is not defined: a picture with pixels that are taken for degrees.

        Measured on the ellipsoid, so it also holds for a CRS in degrees or feet and for Web Mercator.
        """
        return self.pixel_size_m_at(self.height / 2)

    @property
    def stretch(self) -> float:
        """How many times as high as wide the pixel in the middle is on the ground; 1 where that can't be told."""
        size = self.pixel_size_m
        return size.height / size.width if size else 1.0

    def pixel_size_m_at(self, row: float) -> Optional[Size]:
        """True ground size of a pixel in the middle column of a row; ``None`` as for :attr:`pixel_size_m`."""
        if not self.crs_wkt:
            return None
        from pyproj import CRS, Transformer

        crs = CRS.from_wkt(self.crs_wkt)
        if not (crs.is_geographic or crs.is_projected) or crs.geodetic_crs is None:
            along_row, along_col = (self.transform.a, self.transform.d), (self.transform.b, self.transform.e)
            return Size(math.hypot(*along_row), math.hypot(*along_col))  # a local engineering CRS: its units are metres
        to_degrees = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
        x, y = self.width / 2, row
        corners = [self.transform @ point for point in ((x, y), (x + 1, y), (x, y + 1))]
        (lon, lat), (lon_x, lat_x), (lon_y, lat_y) = (to_degrees.transform(*corner) for corner in corners)
        geod = crs.get_geod()
        size = Size(geod.inv(lon, lat, lon_x, lat_x)[2], geod.inv(lon, lat, lon_y, lat_y)[2])
        return size if all(0 < side < math.inf for side in size) else None


def _whole(ratio: float) -> float:
    """A ratio of pixel sizes, made whole (or one by a whole number) where it nearly is: pixels then fall together."""
    whole = float(round(ratio)) if ratio >= 1 else 1 / round(1 / ratio)
    return whole if abs(ratio / whole - 1) <= SAME_RESOLUTION else ratio
