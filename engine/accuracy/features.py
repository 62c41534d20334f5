"""Features of a layer with their classes, placed on the pixels of a map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from pyproj import CRS

from ..contract.errors import CrsMissing, ReferenceFieldMissing, ReferenceUnreadable
from ..contract.sources import VectorSource
from ..core.extents import surroundings
from ..core.grids import Grid
from .matching import Label
from .reading import NO_CLASS

POINT, POLYGON = 0, 2
"""Dimensions of geometries."""


def read_features(source: VectorSource) -> geopandas.GeoDataFrame:
    """All features of a layer.

    Raises:
        ReferenceUnreadable: there is no such layer, or it has neither polygons nor points.
    """
    try:
        frame = pyogrio.read_dataframe(source.path, layer=source.layer)
    except (DataSourceError, DataLayerError) as error:
        raise ReferenceUnreadable(path=source.path, detail=str(error).rstrip(". ")) from error
    if not isinstance(frame, geopandas.GeoDataFrame) or dimension(frame) not in (POINT, POLYGON):
        raise ReferenceUnreadable(path=source.path, detail="no polygons or points")
    return frame


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


@dataclass(frozen=True)
class ClassColumn:
    """The classes of features."""

    keys: NDArray[np.int32]
    """One a feature, a position in :attr:`labels`; ``NO_CLASS`` where the feature has no class."""
    labels: tuple[Label, ...]


def class_column(frame: geopandas.GeoDataFrame, field: str, path: str) -> ClassColumn:
    """The classes in a field. Texts are names, unless all are whole numbers: those are values, as numbers are.

    Raises:
        ReferenceFieldMissing: there is no such field.
    """
    if field not in frame.columns:
        raise field_missing(frame, field, path)
    texts = [_class_text(value) for value in frame[field].tolist()]
    found = sorted({text for text in texts if text is not None})
    labels = tuple(_label(key, text, all_numbers=all(map(_is_number, found))) for key, text in enumerate(found))
    positions = {text: key for key, text in enumerate(found)}
    keys = [NO_CLASS if text is None else positions[text] for text in texts]
    return ClassColumn(np.array(keys, np.int32), labels)


def one_class(count: int, name: str) -> ClassColumn:
    """So many features of one class."""
    return ClassColumn(np.zeros(count, np.int32), (Label(0, name, None),))


def field_missing(frame: geopandas.GeoDataFrame, field: str, path: str) -> ReferenceFieldMissing:
    """What to raise where a layer does not have a field; an empty name: where one has to be chosen."""
    available = ", ".join(str(name) for name in frame.columns if name != frame.geometry.name)
    return ReferenceFieldMissing(path=path, field=field, available=available)


def _class_text(value: object) -> Optional[str]:
    if value is None or pd.isna(value):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _label(key: int, text: str, *, all_numbers: bool) -> Label:
    return Label(key, None, int(text)) if all_numbers else Label(key, text, None)


def polygon_parts(shapes: Sequence[shapely.Geometry]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """The polygons in geometries of any kind, and which of the geometries each is from."""
    parts, owners = shapely.get_parts(np.asarray(shapes, object), return_index=True)
    parts, inner = shapely.get_parts(parts, return_index=True)  # a made-valid polygon may be a collection of multi-ones
    polygons = shapely.area(parts) > 0
    return parts[polygons], owners[inner][polygons]
