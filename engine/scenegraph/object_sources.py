"""Where objects come from: a class raster, traced as a whole, or a layer of polygons."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import NamedTuple, Optional

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import rasterio
import shapely
from affine import Affine
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import ClassFieldMissing, MapWithoutClasses, PolygonsUnreadable
from ..contract.model_card import ModelClass
from ..contract.notices import CrsUnknown, GeometriesSkipped, LayerCrsUnknown, OutlinesMended
from ..contract.sources import VectorSource
from ..contract.task import TaskContext
from ..core.class_rasters import NO_CLASS, read_classes, windows
from ..core.features import POLYGON, dimension, in_pixels, polygon_parts
from ..core.grids import Grid
from ..core.legends import read_legend
from ..core.outputs import write_errors
from ..core.palette import class_colors
from ..core.polygons import traced
from ..core.progress import Stage
from ..core.rasters import Raster
from .coverages import dissolved, faces, noded, topmost
from .objects import SPLINTER_PX, Objects

_SCRATCH = {"driver": "GTiff", "count": 1, "dtype": "int32", "nodata": NO_CLASS, "compress": "deflate", "zlevel": 1}
_SCRATCH |= {"tiled": True, "blockxsize": 512, "blockysize": 512, "BIGTIFF": "IF_SAFER"}
_PIXELS_ACROSS = 16
"""A polygon of the usual size is so many pixels wide on the grid that its layer gets."""


class Source(NamedTuple):
    """Objects as they come, and what is known of their classes."""

    path: str
    grid: Grid
    objects: Objects
    classes: tuple[ModelClass, ...]
    along_pixels: bool
    """They were traced along pixels."""
    least_m2: float
    """What counts as too small where nobody says so."""


def from_raster(raster: Raster, scratch: Path, target: Path, context: TaskContext) -> Source:
    """All areas of one class in a class raster. Memory grows with their outlines, not with the raster.

    Args:
        raster: its first band to read counts.
        scratch: path of a working file on the disk.
        target: the output beside which it lies, for errors.
        context: of the run.

    Raises:
        NoClassRaster, RasterUnreadable: as their names say.
        MapWithoutClasses: there is nothing but nodata.
        DiskFull, OutputNotWritable: the working file can't be written.
    """
    grid, found = raster.grid, set()
    size = grid.pixel_size_m
    if size is None:
        context.notice(CrsUnknown(path=raster.path))
    progress = Stage(context, "reading", 0.02, 0.15)
    place = {"width": grid.width, "height": grid.height, "transform": grid.transform}
    with write_errors(target):
        copy = rasterio.open(scratch, "w", **_SCRATCH, **place)
    with copy:
        for window in windows(raster, grid.window):
            values = read_classes(raster, window)
            found.update(np.unique(values).tolist())
            with write_errors(target):
                copy.write(values, 1, window=RasterioWindow(window.col, window.row, window.width, window.height))
            progress(window.bottom / grid.height)
    found -= {NO_CLASS}
    if not found:
        raise MapWithoutClasses(path=raster.path)
    Stage(context, "tracing_objects", 0.15, 0.3)
    with write_errors(target), rasterio.open(scratch) as copy:  # closing it says nothing where the disk is full
        shapes, values = traced(copy, sorted(found))
    legend = read_legend(raster.path)
    classes = legend.classes(sorted({*legend.names, *found}))
    pixel_m2 = size.width * size.height if size else 1.0
    return Source(
        raster.path, grid, Objects(noded(shapes), values), classes, along_pixels=True, least_m2=SPLINTER_PX * pixel_m2
    )


def from_layer(source: VectorSource, field: Optional[str], class_name: str, context: TaskContext) -> Source:
    """The polygons of a layer. Where they overlap, the later one is on top.

    Args:
        source: the layer.
        field: that holds the class; ``None``: all are of one class.
        class_name: that class.
        context: of the run, which is told of features that are left out or mended.

    Raises:
        PolygonsUnreadable: there is no such layer, or it has no polygons.
        ClassFieldMissing: it has no such field.
    """
    progress = Stage(context, "reading", 0.02, 0.3)
    frame = _read(source)
    names = [class_name] * len(frame) if field is None else _names(frame, field, source.path)
    if frame.crs is None:
        context.notice(LayerCrsUnknown(path=source.path))
    mended = int((~shapely.is_valid(frame.geometry.to_numpy())).sum())
    if mended:
        context.notice(OutlinesMended(path=source.path, count=mended))
    grid = _grid(frame)
    polygons, owners = polygon_parts(in_pixels(frame, grid, source.path))
    classed = np.array([name is not None for name in names], bool)[owners]
    polygons, owners = polygons[classed], owners[classed]
    skipped = len(frame) - len(np.unique(owners))
    if skipped:
        context.notice(GeometriesSkipped(path=source.path, count=skipped))
    if not len(polygons):
        raise PolygonsUnreadable(path=source.path, detail="no polygon with a class")
    progress(0.3)
    parts = faces(polygons)
    shapes, tops = dissolved(parts, topmost(parts, polygons))
    classes = _classes([names[i] for i in np.unique(owners)])
    by_name = {entry.name: entry.value for entry in classes}
    values = np.array([by_name[names[i]] for i in owners[tops]], np.int32)
    return Source(source.path, grid, Objects(shapes, values), classes, along_pixels=False, least_m2=0.0)


def _read(source: VectorSource) -> geopandas.GeoDataFrame:
    try:
        frame = pyogrio.read_dataframe(source.path, layer=source.layer)
    except (DataSourceError, DataLayerError) as error:
        raise PolygonsUnreadable(path=source.path, detail=str(error).rstrip(". ")) from error
    has_polygons = isinstance(frame, geopandas.GeoDataFrame) and dimension(frame) == POLYGON
    if not has_polygons or not np.isfinite(frame.total_bounds).all():  # the latter where all are empty
        raise PolygonsUnreadable(path=source.path, detail="no polygons")
    return frame


def _names(frame: geopandas.GeoDataFrame, field: str, path: str) -> list[Optional[str]]:
    """The class of each feature; ``None`` where it has none."""
    if field not in frame.columns:
        available = ", ".join(str(name) for name in frame.columns if name != frame.geometry.name)
        raise ClassFieldMissing(path=path, field=field, available=available)
    return [None if pd.isna(value) or not f"{value}".strip() else _text(value) for value in frame[field].tolist()]


def _text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else f"{value}".strip()


def _classes(names: list[Optional[str]]) -> tuple[ModelClass, ...]:
    """The classes of these names: their values are the names where all are numbers, else they are counted from 1."""
    found = sorted({name for name in names if name is not None})
    numbers = all(re.fullmatch(r"0|[1-9]\d{0,8}", name, re.ASCII) for name in found)
    values = [int(name) for name in found] if numbers else range(1, len(found) + 1)
    return tuple(ModelClass(*entry) for entry in zip(values, found, class_colors(found)))


def _grid(frame: geopandas.GeoDataFrame) -> Grid:
    """A grid around the polygons and a little more, fine enough for their shapes; without a CRS pixels are units."""
    left, bottom, right, top = frame.total_bounds
    areas = shapely.area(shapely.get_parts(frame.geometry.to_numpy()))
    usual = math.sqrt(np.median(areas[areas > 0])) if (areas > 0).any() else 1.0
    pixel = 1.0 if frame.crs is None else usual / _PIXELS_ACROSS
    left, top = left - usual, top + usual
    width, height = math.ceil((right + usual - left) / pixel), math.ceil((top + usual - bottom) / pixel)
    return Grid(frame.crs.to_wkt() if frame.crs else "", Affine(pixel, 0, left, 0, -pixel, top), width, height)
