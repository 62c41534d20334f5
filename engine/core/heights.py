"""Rasters of heights, read in metres, with what looks wrong about them."""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from ..contract.errors import HeightsEmpty
from ..contract.notices import HeightsUnlike, HeightUnitUnlike
from ..contract.task import TaskContext
from .grids import Window
from .rasters import Raster
from .statistics import band_quantiles

_LOWEST_M, _HIGHEST_M = -500.0, 9000.0
"""From the shore of the Dead Sea to the top of Mount Everest, with some room."""
_METRES = ("m", "metre", "meter", "metres", "meters")


class Heights:
    """A raster of heights.

    Args:
        raster: open; its first band to read counts.
        to_metres: what to multiply its values by, such as 0.3048 for feet.
    """

    def __init__(self, raster: Raster, to_metres: float = 1.0) -> None:
        self.raster = raster
        self._to_metres = to_metres

    def read(self, window: Window) -> NDArray[np.float32]:
        """The heights of a window in metres ``(rows, columns)``; NaN where there are none.

        The window may reach beyond the raster: there are none.

        Raises:
            RasterUnreadable: a block is damaged.
        """
        pixels = self.raster.read(window)
        heights = pixels.values[0].astype(np.float32) * np.float32(self._to_metres)
        if pixels.valid is not None:
            heights[~pixels.valid] = np.nan
        return heights

    def check(self, context: TaskContext) -> None:
        """Look at a sample of the values, and tell the user where they can't be metres.

        Raises:
            HeightsEmpty: there is nothing but nodata.
        """
        (lowest, highest), *_ = band_quantiles(self.raster, (0.01, 0.99), empty=np.nan)
        if np.isnan(lowest):
            raise HeightsEmpty(path=self.raster.path)
        lowest, highest = lowest * self._to_metres, highest * self._to_metres
        unit = self._stated_unit()
        if unit is not None and self._to_metres == 1.0:
            context.notice(HeightUnitUnlike(path=self.raster.path, unit=unit))
        elif lowest < _LOWEST_M or highest > _HIGHEST_M:
            context.notice(HeightsUnlike(path=self.raster.path, lowest=round(lowest, 1), highest=round(highest, 1)))

    def _stated_unit(self) -> Optional[str]:
        """The unit that the file states for its heights, where it is not the metre."""
        unit = self.raster.units[0]
        if unit:
            return None if unit.lower() in _METRES else unit
        if not self.raster.own_grid.crs_wkt:
            return None
        axes = CRS.from_wkt(self.raster.own_grid.crs_wkt).axis_info
        return next((a.unit_name for a in axes if a.direction == "up" and a.unit_conversion_factor != 1.0), None)
