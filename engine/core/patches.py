"""Tidying a class raster on the disk: a median filter, and the merging of patches below the minimum mapping unit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import numpy as np
import rasterio
from rasterio.features import sieve
from rasterio.io import DatasetWriter
from rasterio.windows import Window as RasterioWindow

from .grids import Window

_BAND_PX = 1 << 22
"""Pixels worked on at a time."""


def row_bands(width: int, height: int, least_rows: int = 1) -> Iterator[Window]:
    """Windows of whole rows, from top to bottom, that hold some million pixels each."""
    rows = max(least_rows, _BAND_PX // width)
    for row in range(0, height, rows):
        yield Window(0, row, width, min(rows, height - row))


def filter_median(raster: DatasetWriter, size_px: int, progress: Callable[[float], None]) -> None:
    """Replace each value of the first band by the median of the square around it, in place.

    Args:
        raster: opened for update.
        size_px: side of the square, odd.
        progress: gets the fraction done; may raise to cancel.

    Nodata stays nodata and spreads nowhere.
    """
    from scipy.ndimage import median_filter  # slow to import

    radius = size_px // 2
    above = np.empty((0, raster.width), raster.dtypes[0])  # the rows above the window, as they were
    for window in row_bands(raster.width, raster.height, least_rows=radius):
        below = min(raster.height, window.bottom + radius)
        rows = raster.read(1, window=RasterioWindow(0, window.row, window.width, below - window.row))
        padded = np.vstack([above, rows])
        own = slice(len(above), len(above) + window.height)
        medians = median_filter(padded, size_px, mode="nearest")[own]
        before = padded[own]
        kept = (before == raster.nodata) | (medians == raster.nodata)
        raster.write(np.where(kept, before, medians), 1, window=_rasterio(window))
        above = padded[max(0, own.stop - radius) : own.stop]
        progress(window.bottom / raster.height)


def merge_small_patches(raster: DatasetWriter, least_px: int, scratch: Path, progress: Callable[[float], None]) -> None:
    """Merge patches of fewer than ``least_px`` pixels into their largest neighbour, in place.

    Patches hang together along pixel sides. A patch that has only small neighbours stays, as does one amid nodata.

    Args:
        raster: opened for update; its first band is tidied.
        least_px: size of the smallest patch that stays.
        scratch: path of a working file on the disk, through which memory stays flat.
        progress: gets the fraction done; may raise to cancel.
    """
    merged = np.memmap(scratch, raster.dtypes[0], "w+", shape=raster.shape)
    valid_path = scratch.with_suffix(".valid")
    valid = np.memmap(valid_path, np.uint8, "w+", shape=raster.shape)
    for window in row_bands(raster.width, raster.height):
        valid[window.slices] = raster.read(1, window=_rasterio(window)) != raster.nodata
        progress(0.2 * window.bottom / raster.height)
    sieve(rasterio.band(raster, 1), least_px, out=merged, mask=valid)
    for window in row_bands(raster.width, raster.height):
        raster.write(merged[window.slices], 1, window=_rasterio(window))
        progress(0.8 + 0.2 * window.bottom / raster.height)
    del merged, valid
    scratch.unlink()
    valid_path.unlink()


def _rasterio(window: Window) -> RasterioWindow:
    return RasterioWindow(window.col, window.row, window.width, window.height)
