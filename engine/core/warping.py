"""Reading a raster on another grid than its own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Optional

import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader, MemoryFile
from rasterio.vrt import WarpedVRT

from ..contract.errors import ExtentOutside
from .extents import extent_window
from .grids import SAME_RESOLUTION, Grid


def grid_of(dataset: DatasetReader) -> Grid:
    """The grid of an open raster."""
    crs = dataset.crs.to_wkt() if dataset.crs else ""
    return Grid(crs, dataset.transform, dataset.width, dataset.height)


def touches(own: Grid, other: Grid) -> bool:
    """Whether two grids cover common ground. Where one has no CRS they do if they have the same size."""
    if not (own.crs_wkt and other.crs_wkt):
        return own.shape == other.shape
    corners = [own.transform @ corner for corner in ((0, 0), (own.width, 0), (0, own.height), (own.width, own.height))]
    xs, ys = zip(*corners)
    try:
        extent_window(other, (min(xs), min(ys), max(xs), max(ys)), own.crs_wkt, "")
    except ExtentOutside:
        return False
    return True


@contextlib.contextmanager
def warped(dataset: DatasetReader, grid: Grid, bands: Sequence[int], *, classes: bool) -> Iterator[DatasetReader]:
    """The dataset on a grid.

    Numbers are averaged where the grid is coarser, and interpolated bilinearly elsewhere. Of classes the most frequent
    or the nearest is taken.

    Args:
        dataset: an open raster.
        grid: with a CRS if the raster has one.
        bands: that are to be read, counted from 1. A transparency band among them is one of the image.
        classes: the values are classes.
    """
    with contextlib.ExitStack() as stack:
        colors = dataset.colorinterp
        if any(colors[band - 1] == ColorInterp.alpha for band in bands):
            dataset = stack.enter_context(_opaque(dataset))
            colors = dataset.colorinterp
        yield stack.enter_context(
            WarpedVRT(
                dataset,
                resampling=_resampling(grid_of(dataset), grid, classes=classes),
                crs=grid.crs_wkt or None,
                transform=grid.transform,
                width=grid.width,
                height=grid.height,
                # tells the pixels that it does not cover from those that are 0
                add_alpha=dataset.nodata is None and ColorInterp.alpha not in colors,
            )
        )


def coverage_band(dataset: DatasetReader) -> Optional[int]:
    """The band that tells which pixels a warped raster covers; ``None`` where nodata values or nothing do.

    GDAL makes a mask of such a band only where the raster has two or four.
    """
    if not isinstance(dataset, WarpedVRT) or ColorInterp.alpha not in dataset.colorinterp:
        return None
    return dataset.colorinterp.index(ColorInterp.alpha) + 1


def _resampling(own: Grid, grid: Grid, *, classes: bool) -> Resampling:
    own_size, size = own.pixel_size_m, grid.pixel_size_m
    coarser = own_size and size and size.width * size.height > own_size.width * own_size.height * (1 + SAME_RESOLUTION)
    if classes:
        return Resampling.mode if coarser else Resampling.nearest
    return Resampling.average if coarser else Resampling.bilinear


@contextlib.contextmanager
def _opaque(dataset: DatasetReader) -> Iterator[DatasetReader]:
    """The dataset without a transparency band: GDAL would leave out the pixels where that band is 0."""
    with MemoryFile(ext=".vrt") as memory:
        rasterio.shutil.copy(dataset, memory.name, driver="VRT")
        description = bytes(memory.read()).decode().replace("<ColorInterp>Alpha</ColorInterp>", "")
    with rasterio.open(description) as opaque:
        yield opaque
