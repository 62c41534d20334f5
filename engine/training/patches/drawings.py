"""Polygons and lines with a class, drawn on the grid of an image."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import geopandas
import numpy as np
import pyogrio
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from pyproj import CRS

from ...contract.errors import ClassFieldMissing, CrsMissing, LabelsUnreadable
from ...contract.labels import LabelLayer
from ...contract.notices import GeometriesSkipped
from ...contract.task import TaskContext
from ...core.extents import surroundings
from ...core.grids import Grid, Size, Window
from .class_list import DRAWN, ClassList

_ONE_METRE = Size(1.0, 1.0)
_LINE, _POLYGON = 1, 2
"""Dimensions of geometries."""


@dataclass(frozen=True)
class Drawing:
    """The usable features of a layer, in its CRS."""

    path: str
    crs: Optional[CRS]
    shapes: NDArray[np.object_]
    """Polygons and lines that are valid and not empty."""
    codes: NDArray[np.uint8]
    """Of their classes."""


def read_drawing(layer: LabelLayer, class_field: Optional[str], classes: ClassList, context: TaskContext) -> Drawing:
    """Read a layer, and add its classes.

    Args:
        layer: polygons or lines; other geometries are left out.
        class_field: of the class; ``None``: the layer is one class.
        classes: is added to.
        context: is told how many features can't be used.

    Raises:
        LabelsUnreadable: the layer can't be read, or has no geometries.
        ClassFieldMissing: there is no such field.
        TooManyClasses: with those that were there before.
    """
    frame = read_features(layer, class_field)
    shapes = _usable(np.asarray(frame.geometry, dtype=object))
    names = class_names(frame, layer, class_field)
    good = ~shapely.is_empty(shapes) & np.array([name != "" for name in names], dtype=bool)
    if not good.all():
        context.notice(GeometriesSkipped(path=layer.source.path, count=int((~good).sum())))
    kept = [name for name, fine in zip(names, good) if fine]
    for name in sorted(set(kept), key=_natural):
        classes.code(name, DRAWN)
    codes = np.array([classes.code(name, DRAWN) for name in kept], dtype=np.uint8)
    return Drawing(layer.source.path, frame.crs, shapes[good], codes)


def read_features(layer: LabelLayer, class_field: Optional[str], *, all_fields: bool = False) -> geopandas.GeoDataFrame:
    """The features of a layer with the field of the class, or with all that they have.

    Raises:
        LabelsUnreadable: the layer can't be read, or has no geometries.
        ClassFieldMissing: there is no such field.
    """
    path, name = layer.source.path, layer.source.layer
    try:
        fields = [str(field) for field in pyogrio.read_info(path, layer=name)["fields"]]
        if class_field is not None and class_field not in fields:
            raise ClassFieldMissing(path=path, field=class_field, available=", ".join(fields))
        wanted = None if all_fields else [] if class_field is None else [class_field]
        frame = geopandas.read_file(path, layer=name, columns=wanted)
    except (DataSourceError, DataLayerError) as error:
        raise LabelsUnreadable(path=path, detail=str(error).rstrip(". ")) from error
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise LabelsUnreadable(path=path, detail="no geometries")
    return frame


def class_names(frame: geopandas.GeoDataFrame, layer: LabelLayer, class_field: Optional[str]) -> list[str]:
    """The class of each feature; empty where it has none."""
    return [layer.class_name] * len(frame) if class_field is None else [_text(value) for value in frame[class_field]]


def _usable(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """The polygons and lines, made valid; empty where a geometry is missing, empty or of another kind."""
    kind = shapely.get_dimensions(shapes)
    valid = shapely.make_valid(shapely.force_2d(shapes))
    # Making a polygon valid may leave lines and points beside it.
    mixed = shapely.get_type_id(valid) == shapely.GeometryType.GEOMETRYCOLLECTION
    valid[mixed] = [_of_dimension(shape, one) for shape, one in zip(valid[mixed], kind[mixed])]
    bounds = shapely.bounds(valid)
    good = np.isin(kind, (_LINE, _POLYGON)) & np.isfinite(bounds).all(axis=1)
    return np.where(good, valid, shapely.Polygon())


def _of_dimension(shape: shapely.Geometry, dimension: int) -> shapely.Geometry:
    parts = shapely.get_parts(shapely.get_parts(shape))
    return shapely.union_all(parts[shapely.get_dimensions(parts) == dimension])


def _text(value: object) -> str:
    """The name of a class: a whole number without a decimal point, and empty for no value."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def _natural(name: str) -> tuple[int, float, str]:
    """A key that sorts numbers by size, before words."""
    return (0, float(name), name) if name.lstrip("-").isdigit() else (1, 0.0, name)


class DrawnLabels:
    """Features on the grid of an image.

    Args:
        drawings: the first one lies on top; in a drawing the last feature does.
        grid: of the image.
        line_width_m: how broad lines are.
        image_path: for the error.

    Raises:
        CrsMissing: a drawing has a CRS and the image has none.
    """

    def __init__(self, drawings: Sequence[Drawing], grid: Grid, line_width_m: float, image_path: str) -> None:
        placed = [_placed(drawing, grid, line_width_m, image_path) for drawing in drawings]
        self.touching = [touching for _, touching in placed]
        """For each drawing: which of its features touch the image, ``(features,)``."""
        lowest_first = list(zip(placed, drawings))[::-1]
        self._shapes = np.concatenate([shapes for (shapes, _), _ in lowest_first] or [np.empty(0, object)])
        self._codes = np.concatenate(
            [drawing.codes[touching] for (_, touching), drawing in lowest_first] or [np.empty(0, np.uint8)]
        )
        self._tree = shapely.STRtree(self._shapes)

    def draw(self, window: Window, labels: NDArray[np.uint8]) -> None:
        """Draw the codes of the features over ``labels`` ``(rows, columns)``: in pixels whose centres they cover."""
        found = np.sort(self._tree.query(shapely.box(window.col, window.row, window.right, window.bottom)))
        if len(found):
            pairs = zip(self._shapes[found], self._codes[found].tolist())
            rasterio.features.rasterize(pairs, out=labels, transform=Affine.translation(window.col, window.row))


def _placed(
    drawing: Drawing, grid: Grid, line_width_m: float, image_path: str
) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """The shapes that touch the grid, in its pixels and lines with their width, and which ones these are."""
    shapes = _in_pixels(drawing, grid, image_path)
    size = grid.pixel_size_m or _ONE_METRE
    lines = shapely.get_dimensions(shapes) == _LINE
    # Widths are metres on the ground, and pixels need not be square there.
    on_ground = shapely.transform(shapes[lines], lambda points: points * size)
    broad = shapely.buffer(on_ground, line_width_m / 2, cap_style="flat")
    shapes[lines] = shapely.transform(broad, lambda points: points / size)
    touching = shapely.intersects(shapes, shapely.box(0, 0, grid.width, grid.height))
    return shapes[touching], touching


def _in_pixels(drawing: Drawing, grid: Grid, image_path: str) -> NDArray[np.object_]:
    """The shapes in pixels of a grid; empty where they lie far from it."""
    shapes = drawing.shapes.copy()
    if drawing.crs is not None:
        if not grid.crs_wkt:
            raise CrsMissing(path=image_path)
        near = surroundings(grid, drawing.crs.to_wkt())
        if near is not None:  # what lies beyond may be where the CRS of the grid is not defined
            shapes = shapely.intersection(shapes, shapely.box(*near))
        shapes = np.asarray(geopandas.GeoSeries(shapes, crs=drawing.crs).to_crs(grid.crs_wkt), dtype=object)
    to_pixels = ~grid.transform
    matrix = np.array([[to_pixels.a, to_pixels.b], [to_pixels.d, to_pixels.e]])
    offset = np.array([to_pixels.xoff, to_pixels.yoff])
    return shapely.make_valid(shapely.transform(shapes, lambda points: points @ matrix.T + offset))
