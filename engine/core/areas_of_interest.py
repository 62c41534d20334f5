"""Polygons that say where a map is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import AreasUnreadable, CrsMissing, ExtentOutside, NoPatchDone
from ..contract.sources import VectorSource
from .extents import surroundings
from .grids import Grid, Window

if TYPE_CHECKING:
    from pandas import DataFrame


DONE_FIELD = "done"
"""Field that an analyst ticks once everything inside an area is labelled."""


class AreasOfInterest:
    """The polygons of a layer, ready to be drawn on a grid.

    Args:
        source: the layer.
        grid: of a raster.
        raster_path: of the raster, for errors.
        labelled: leave out the polygons whose field ``done`` is not ticked, where the layer has such a field.

    Raises:
        AreasUnreadable: the layer can't be read or holds no polygon.
        NoPatchDone: no polygon is ticked.
        CrsMissing: the layer has a CRS and the raster has none.
        ExtentOutside: no polygon touches the grid.
    """

    def __init__(self, source: VectorSource, grid: Grid, raster_path: str, *, labelled: bool = False) -> None:
        import shapely
        from shapely.affinity import affine_transform

        polygons = _read(source, grid, raster_path, labelled)
        to_pixels = ~grid.transform
        matrix = [to_pixels.a, to_pixels.b, to_pixels.d, to_pixels.e, to_pixels.xoff, to_pixels.yoff]
        self._polygons = [affine_transform(polygon, matrix) for polygon in polygons]
        self._tree = shapely.STRtree(self._polygons)
        self.window = self._bounds(grid, raster_path)
        """The pixels that the polygons touch."""

    @property
    def polygons(self) -> list[object]:
        """The polygons, in pixels (column, row) of the grid."""
        return self._polygons

    @property
    def windows(self) -> list[Window]:
        """The pixels that each polygon touches; some may lie beyond the grid."""
        return [_around(*polygon.bounds) for polygon in self._polygons]

    def mask(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of the window lie inside, ``(rows, columns)``: those whose centre does."""
        import rasterio.features
        import shapely
        from affine import Affine

        found = self._tree.query(shapely.box(window.col, window.row, window.right, window.bottom))
        shape = (window.height, window.width)
        if not len(found):
            return np.zeros(shape, bool)
        shapes = [self._polygons[i] for i in found]
        place = Affine.translation(window.col, window.row)
        return rasterio.features.rasterize(shapes, shape, transform=place, dtype="uint8").astype(bool)

    def _bounds(self, grid: Grid, raster_path: str) -> Window:
        import shapely

        if not self._polygons:
            raise ExtentOutside(path=raster_path)
        window = _around(*shapely.total_bounds(self._polygons)).intersection(grid.window)
        if window is None:
            raise ExtentOutside(path=raster_path)
        return window


def _around(left: float, top: float, right: float, bottom: float) -> Window:
    """The pixels that a rectangle in pixel coordinates touches."""
    col, row = int(np.floor(left)), int(np.floor(top))
    return Window(col, row, int(np.ceil(right)) - col, int(np.ceil(bottom)) - row)


def count_not_done(source: VectorSource) -> int:
    """How many features of a layer have a field ``done`` that is not ticked.

    Raises:
        AreasUnreadable: the layer can't be read.
    """
    return int((~_ticked(_frame(source))).sum())


def _read(source: VectorSource, grid: Grid, raster_path: str, labelled: bool) -> list[object]:
    import geopandas
    import shapely

    frame = _frame(source)
    if labelled and len(frame):
        frame = frame[_ticked(frame)]
        if frame.empty:
            raise NoPatchDone(path=source.path)
    shapes = list(frame.geometry) if isinstance(frame, geopandas.GeoDataFrame) else []  # a table has no geometry
    polygons = [polygon for shape in shapes for polygon in _polygons(shape)]
    if not polygons:
        raise AreasUnreadable(path=source.path, detail="no polygon")
    if frame.crs is None:
        return polygons
    if not grid.crs_wkt:
        raise CrsMissing(path=raster_path)
    near = surroundings(grid, frame.crs.to_wkt())
    if near is not None:
        clipped = shapely.intersection(polygons, shapely.box(*near))
        polygons = list(clipped[~shapely.is_empty(clipped)])
    on_map = geopandas.GeoSeries(polygons, crs=frame.crs).to_crs(grid.crs_wkt)
    return [shapely.make_valid(polygon) for polygon in on_map]


def _frame(source: VectorSource) -> DataFrame:
    """The features, with the field ``done`` where there is one."""
    import geopandas
    from pyogrio.errors import DataLayerError, DataSourceError

    try:
        return geopandas.read_file(source.path, layer=source.layer, columns=[DONE_FIELD])
    except (DataSourceError, DataLayerError) as error:
        raise AreasUnreadable(path=source.path, detail=str(error).rstrip(". ")) from error


def _ticked(frame: DataFrame) -> NDArray[np.bool_]:
    """Which features are done: all where no tick says so."""
    ticks = list(frame.get(DONE_FIELD, [True] * len(frame)))
    if any(isinstance(tick, str) for tick in ticks):  # a field of that name for something else
        return np.ones(len(ticks), bool)
    return np.isin(ticks, [True])  # also 1; neither None nor NaN


def _polygons(shape: object) -> list[object]:
    """The valid polygons of a geometry, which may be missing, empty, crossed or of another kind."""
    import shapely

    parts = shapely.get_parts(shapely.make_valid(shape)) if shape is not None else []
    return [part for part in parts if part.area > 0]
