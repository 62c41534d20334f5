"""Polygons that say where a map is wanted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import AreasUnreadable, CrsMissing, ExtentOutside
from ..contract.sources import VectorSource
from .grids import Grid, Window


class AreasOfInterest:
    """The polygons of a layer, ready to be drawn on a grid.

    Raises:
        AreasUnreadable: the layer can't be read or holds no polygon.
        CrsMissing: the layer has a CRS and the raster has none.
        ExtentOutside: no polygon touches the grid.
    """

    def __init__(self, source: VectorSource, grid: Grid, raster_path: str) -> None:
        import shapely
        from shapely.affinity import affine_transform

        polygons = _read(source, grid, raster_path)
        to_pixels = ~grid.transform
        matrix = [to_pixels.a, to_pixels.b, to_pixels.d, to_pixels.e, to_pixels.xoff, to_pixels.yoff]
        self._polygons = [affine_transform(polygon, matrix) for polygon in polygons]
        self._tree = shapely.STRtree(self._polygons)
        self.window = self._bounds(grid, raster_path)
        """The pixels that the polygons touch."""

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

        left, top, right, bottom = shapely.total_bounds(self._polygons)
        col, row = int(np.floor(left)), int(np.floor(top))
        window = Window(col, row, int(np.ceil(right)) - col, int(np.ceil(bottom)) - row).intersection(grid.window)
        if window is None:
            raise ExtentOutside(path=raster_path)
        return window


def _read(source: VectorSource, grid: Grid, raster_path: str) -> list[object]:
    import geopandas
    import shapely
    from pyogrio.errors import DataSourceError

    try:
        frame = geopandas.read_file(source.path, layer=source.layer, columns=[])
    except DataSourceError as error:
        raise AreasUnreadable(path=source.path, detail=str(error)) from error
    if frame.crs is not None:
        if not grid.crs_wkt:
            raise CrsMissing(path=raster_path)
        frame = frame.to_crs(grid.crs_wkt)
    polygons = [shape for shape in frame.geometry if shape is not None and shape.area > 0]
    if not polygons:
        raise AreasUnreadable(path=source.path, detail="no polygon")
    return [shapely.make_valid(polygon) for polygon in polygons]
