"""The objects of a current database, and the places on a raster that tell whether they stood."""

from __future__ import annotations

from functools import cached_property
from typing import Optional

import geopandas
import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from ..contract.errors import NoObjects, ObjectsUnreadable
from ..contract.sources import VectorSource
from ..core.features import in_pixels
from ..core.grids import Grid, Size

_RING_M = 8.0
"""How broad the ring of ground around an object is."""
_CORNER = 3
"""Edges for a quarter of a circle: the ring need not be round."""
_LEAST_LEFT = 1 / 3
"""An object is not narrowed where less of it would be left."""
_WITH_NULLS = {"bool": "boolean", "int16": "Int16", "int32": "Int32", "int64": "Int64"}
"""Types of fields that hold no missing value in numpy, and their counterparts in pandas that do."""


def read_objects(source: VectorSource) -> geopandas.GeoDataFrame:
    """All features of a layer, with all their fields in their own types; the index is their number in the layer.

    Raises:
        ObjectsUnreadable: there is no such layer, or it has no geometries.
        NoObjects: it is empty.
    """
    try:
        info = pyogrio.read_info(source.path, layer=source.layer)
        frame = pyogrio.read_dataframe(source.path, layer=source.layer)
    except (DataSourceError, DataLayerError) as error:
        raise ObjectsUnreadable(path=source.path, detail=str(error).rstrip(". ")) from error
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise ObjectsUnreadable(path=source.path, detail="no geometries")
    if frame.empty:
        raise NoObjects(path=source.path)
    types = zip(info["fields"], info["dtypes"])
    return frame.astype({name: _WITH_NULLS[kind] for name, kind in types if kind in _WITH_NULLS and name in frame})


class Places:
    """Where the objects lie on a raster: polygons in its pixels ``(objects,)``, empty where an object has none.

    Args:
        frame: the objects: polygons, or lines and points, which get a width.
        grid: of the raster.
        raster_path: for the error.
        width_m: how broad a line, and a point, is.
        shift_m: how far the raster may be shifted; ``None``: by a pixel. Without a CRS metres are pixels.

    Raises:
        CrsMissing: the objects have a CRS and the raster has none.
    """

    def __init__(
        self, frame: geopandas.GeoDataFrame, grid: Grid, raster_path: str, *, width_m: float, shift_m: Optional[float]
    ) -> None:
        self._size = grid.pixel_size_m or Size(1.0, 1.0)
        self._shift_m = max(self._size) if shift_m is None else shift_m
        shapes = in_pixels(frame, grid, raster_path)
        unknown = ~np.isfinite(shapely.bounds(shapes)).all(axis=1)  # missing, empty, or where the CRS is not defined
        shapes[unknown] = shapely.Polygon()
        in_metres = shapely.transform(shapes, lambda points: points * self._size)  # pixels need not be square there
        self._ground = _broad(in_metres, width_m)

    @cached_property
    def inner(self) -> NDArray[np.object_]:
        """The objects, narrowed by the shift where they are large enough, so that they hold on a shifted raster too."""
        narrow = shapely.buffer(self._ground, -self._shift_m)
        large = shapely.area(narrow) >= _LEAST_LEFT * shapely.area(self._ground)
        return _at_least_a_pixel(self._in_pixels(np.where(large, narrow, self._ground)))

    @property
    def inner_px(self) -> NDArray[np.float64]:
        """Size of the inner parts, in pixels."""
        return shapely.area(self.inner)

    @cached_property
    def rings(self) -> NDArray[np.object_]:
        """The ground around the objects, beyond the shift."""
        around = shapely.buffer(self._ground, self._shift_m, quad_segs=_CORNER)
        return self._in_pixels(shapely.difference(shapely.buffer(around, _RING_M, quad_segs=_CORNER), around))

    def _in_pixels(self, shapes: NDArray[np.object_]) -> NDArray[np.object_]:
        return shapely.transform(shapes, lambda points: points / self._size)


def _broad(shapes: NDArray[np.object_], width: float) -> NDArray[np.object_]:
    """Polygons as they are, lines and points with a width."""
    dimensions = shapely.get_dimensions(shapes)
    for dimension, ends in enumerate(("round", "flat")):
        thin = dimensions == dimension
        shapes[thin] = shapely.buffer(shapes[thin], width / 2, cap_style=ends)
    return shapes


def _at_least_a_pixel(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Shapes smaller than a pixel become the pixel in which they lie, as they may hold the centre of none."""
    small = (shapely.area(shapes) < 1) & ~shapely.is_empty(shapes)
    corners = np.floor(shapely.get_coordinates(shapely.point_on_surface(shapes[small])))
    shapes[small] = shapely.box(*corners.T, *(corners + 1).T)
    return shapes
