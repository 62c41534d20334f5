"""The objects of a current database, and the places on a raster that tell whether they stood."""

from __future__ import annotations

from typing import NamedTuple

import geopandas
import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from ..contract.errors import NoObjects, ObjectsUnreadable
from ..contract.sources import VectorSource
from ..core.features import POLYGON, in_pixels
from ..core.grids import Grid, Size

_RING_M = 8.0
"""How broad the ring of ground around an object is."""
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


class Places(NamedTuple):
    """Where the objects lie on a raster: polygons in its pixels ``(objects,)``, empty where an object has none."""

    inner: NDArray[np.object_]
    """The objects, narrowed where they are large enough, so that they hold on a map that is a little shifted."""
    rings: NDArray[np.object_]
    """The ground around them."""

    @property
    def inner_px(self) -> NDArray[np.float64]:
        """Size of the inner parts, in pixels."""
        return shapely.area(self.inner)


def placed(frame: geopandas.GeoDataFrame, grid: Grid, raster_path: str, *, width_m: float, shift_m: float) -> Places:
    """Place the objects on a raster.

    Args:
        frame: the objects: polygons, or lines and points, which get a width.
        grid: of the raster.
        raster_path: for the error.
        width_m: how broad a line, and a point, is.
        shift_m: how far the raster may be shifted: objects are narrowed by so much, and the ring begins so far away.
            Without a CRS metres are pixels.

    Raises:
        CrsMissing: the objects have a CRS and the raster has none.
    """
    size = grid.pixel_size_m or Size(1.0, 1.0)
    shapes = in_pixels(frame, grid, raster_path)
    unknown = ~np.isfinite(shapely.bounds(shapes)).all(axis=1)  # missing, empty, or where the CRS is not defined
    shapes[unknown] = shapely.Polygon()
    ground = shapely.transform(shapes, lambda points: points * size)  # in metres: pixels need not be square
    thin = shapely.get_dimensions(ground) < POLYGON
    ends = np.where(shapely.get_dimensions(ground) == 0, "round", "flat")
    for style in ("round", "flat"):
        these = thin & (ends == style)
        ground[these] = shapely.buffer(ground[these], width_m / 2, cap_style=style)
    narrow = shapely.buffer(ground, -shift_m)
    inner = np.where(shapely.area(narrow) >= _LEAST_LEFT * shapely.area(ground), narrow, ground)
    around = shapely.buffer(ground, shift_m)
    rings = shapely.difference(shapely.buffer(around, _RING_M), around)
    inner, rings = (shapely.transform(part, lambda points: points / size) for part in (inner, rings))
    return Places(_at_least_a_pixel(inner), rings)


def _at_least_a_pixel(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Shapes smaller than a pixel become the pixel in which they lie, as they may hold the centre of none."""
    small = (shapely.area(shapes) < 1) & ~shapely.is_empty(shapes)
    corners = np.floor(shapely.get_coordinates(shapely.point_on_surface(shapes[small])))
    shapes[small] = shapely.box(*corners.T, *(corners + 1).T)
    return shapes
