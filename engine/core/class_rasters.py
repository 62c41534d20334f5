"""Class rasters, read in windows: their values as whole numbers."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import NoClassRaster
from .grids import Window
from .patches import row_bands
from .rasters import Raster

VALUES = 1 << 16
"""Class values are 0 … 65535."""
NO_CLASS = -1
_WINDOW_PX = 2048


def read_classes(raster: Raster, window: Window) -> NDArray[np.int32]:
    """The values of a window ``(rows, columns)``; ``NO_CLASS`` where there is no data.

    Raises:
        NoClassRaster: a value is not a whole number from 0 to 65535.
        RasterUnreadable: a block is damaged.
    """
    pixels = raster.read(window)
    values = pixels.values[0]
    if values.dtype.kind == "f" or values.min() < 0:
        unfit = (values < 0) | (values >= VALUES) | (values != np.floor(values))
        if unfit.any():
            raise NoClassRaster(path=raster.path, value=f"{values[unfit][0]:g}")
    classes = values.astype(np.int32)
    if pixels.valid is not None:
        classes[~pixels.valid] = NO_CLASS
    return classes


def windows(raster: Raster, area: Window) -> Iterator[Window]:
    """Windows of some million pixels that cover an area, made of whole blocks, so that none is read twice."""
    if raster.block_width >= raster.grid.width or raster.block_width > _WINDOW_PX:
        for band in row_bands(area.width, area.height):
            yield band.moved(area.col, area.row)
        return
    side = _WINDOW_PX // raster.block_width * raster.block_width
    for row in range(area.row // side * side, area.bottom, side):
        for col in range(area.col // side * side, area.right, side):
            inside = Window(col, row, side, side).intersection(area)
            if inside is not None:
                yield inside
