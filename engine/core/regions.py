"""The part of a raster that a user wants."""

from __future__ import annotations

from typing import Optional

from ..contract.errors import ExtentOutside
from ..contract.sources import Extent, VectorSource
from .areas_of_interest import AreasOfInterest
from .extents import extent_window
from .grids import Window
from .rasters import Raster


def wanted_area(
    raster: Raster, extent: Optional[Extent], areas: Optional[VectorSource]
) -> tuple[Window, Optional[AreasOfInterest]]:
    """The pixels that a rectangle and polygons leave, and the polygons.

    Args:
        raster: of the run.
        extent: a rectangle; ``None``: the whole raster.
        areas: polygons to stay inside.

    Raises:
        ExtentOutside: nothing is left.
        AreasUnreadable, CrsMissing: as their names say, of the polygons.
    """
    window = raster.grid.window
    if extent is not None:
        bounds = (extent.xmin, extent.ymin, extent.xmax, extent.ymax)
        window = extent_window(raster.grid, bounds, extent.crs_wkt, raster.path)
    if areas is None:
        return window, None
    polygons = AreasOfInterest(areas, raster.grid, raster.path)
    common = polygons.window.intersection(window)
    if common is None:
        raise ExtentOutside(path=raster.path)
    return common, polygons
