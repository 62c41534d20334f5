"""Features of a layer, placed on the pixels of a raster."""

from __future__ import annotations

from collections.abc import Sequence

import geopandas
import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS

from ..contract.errors import CrsMissing
from .extents import surroundings
from .grids import Grid

POINT, POLYGON = 0, 2
"""Dimensions of geometries."""


def dimension(frame: geopandas.GeoDataFrame) -> int:
    """The largest dimension of the geometries; -1 where there are none."""
    return int(shapely.get_dimensions(frame.geometry.to_numpy()).max(initial=-1))


def is_elsewhere(frame: geopandas.GeoDataFrame, grid: Grid) -> bool:
    """Whether the features have to be transformed to be placed on a grid."""
    if frame.crs is None or not grid.crs_wkt:
        return False
    return not CRS(frame.crs).equals(CRS.from_wkt(grid.crs_wkt), ignore_axis_order=True)


def in_pixels(frame: geopandas.GeoDataFrame, grid: Grid, raster_path: str) -> NDArray[np.object_]:
    """The geometries in pixels (column, row) of a grid, two-dimensional and valid; a missing one stays missing.

    Areas are cut off far from the grid. A point that the CRS of the grid can't express gets infinite coordinates.

    Raises:
        CrsMissing: the layer has a CRS and the grid has none.
    """
    if frame.crs is not None and not grid.crs_wkt:
        raise CrsMissing(path=raster_path)
    shapes = shapely.make_valid(shapely.force_2d(frame.geometry.to_numpy()))
    if is_elsewhere(frame, grid):
        near = surroundings(grid, CRS(frame.crs).to_wkt())
        if near is not None and dimension(frame) != POINT:  # far off the CRS of the grid may not be defined
            shapes = shapely.intersection(shapes, shapely.box(*near))
        shapes = geopandas.GeoSeries(shapes, crs=frame.crs).to_crs(grid.crs_wkt).to_numpy()
    a, b, c, d, e, f = tuple(~grid.transform)[:6]
    return shapely.transform(shapes, lambda x, y: (a * x + b * y + c, d * x + e * y + f), interleaved=False)


def polygon_parts(shapes: Sequence[shapely.Geometry]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """The polygons in geometries of any kind, and which of the geometries each is from."""
    parts, owners = shapely.get_parts(np.asarray(shapes, object), return_index=True)
    parts, inner = shapely.get_parts(parts, return_index=True)  # a made-valid polygon may be a collection of multi-ones
    polygons = shapely.area(parts) > 0
    return parts[polygons], owners[inner][polygons]
