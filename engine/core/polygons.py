"""The polygons of a class raster, in a GeoPackage that carries its style.

The raster is traced as a whole, so no tile leaves a seam. What is held in memory is the outlines, not the raster:
some hundred bytes a corner. Arrays of polygons hold shapely polygons in pixels (column, row) of the raster.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any, Callable, NamedTuple, Optional

import geopandas
import numpy as np
import pyogrio
import rasterio
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.io import DatasetReader

from ..contract.model_card import ModelClass
from ..contract.sources import Outline
from . import styles
from .areas import equal_area_transformer
from .geopackages import GPKG_VERSION, store_style
from .grids import Grid, Window
from .outlines import smoothed
from .outputs import whole_file, write_errors
from .patches import row_bands
from .rasters import Raster
from .right_angles import right_angled_on_ground
from .zones import Zones, zone_means

POLYGON_EXTENSIONS = (".gpkg",)
LAYER = "classes"
_LONGEST_EDGE_PX = 256
"""Edges are cut to this length before they are projected: a straight line on one map is bent on another."""

Progress = Callable[[float], None]


class Band(NamedTuple):
    """A band of a raster, counted from 1."""

    path: Path
    number: int = 1


def write_polygons(
    target: Path,
    class_raster: Path,
    classes: Sequence[ModelClass],
    *,
    confidence: Optional[Path] = None,
    outline: Outline = "exact",
    minimum_area_m2: float = 0.0,
    progress: Progress = lambda _: None,
) -> int:
    """Write the polygons of a class raster: ``class_value``, ``class_name``, ``area_m2``, ``confidence``.

    With right angles, outlines part from those of their neighbours, and the class that covers most keeps its pixels'
    outlines: it is what the others stand on. Smooth outlines still share their borders.

    Args:
        target: the GeoPackage.
        class_raster: with a nodata value; nodata gets no polygon.
        classes: the classes that get polygons, with their names and colours.
        confidence: raster on the same grid, whose mean over the pixels of each polygon is written.
        outline: ``exact`` (along pixels), ``smooth`` or ``right_angles``.
        minimum_area_m2: smaller polygons are left out. Without a CRS a pixel counts as 1 m².
        progress: gets the fraction done; may raise to cancel.

    Returns:
        The number of polygons.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    frame = class_polygons(
        class_raster,
        classes,
        means_of={} if confidence is None else {"confidence": Band(confidence)},
        outline=outline,
        minimum_area_m2=minimum_area_m2,
        progress=progress,
    )
    write_layer(target, frame, LAYER, styles.class_polygons_qml(classes, "class_value"))
    progress(1.0)
    return len(frame)


def class_polygons(
    class_raster: Path,
    classes: Sequence[ModelClass],
    *,
    means_of: Mapping[str, Band] = MappingProxyType({}),
    outline: Outline = "exact",
    minimum_area_m2: float = 0.0,
    progress: Progress = lambda _: None,
) -> geopandas.GeoDataFrame:
    """The polygons of a class raster: ``class_value``, ``class_name``, ``area_m2``, and a field for each ``means_of``.

    Args:
        class_raster: see :func:`write_polygons`, as the other arguments.
        classes: see there.
        means_of: field → band of a raster on the same grid, whose mean over the pixels of each polygon is told.
        outline: see there.
        minimum_area_m2: see there.
        progress: gets the fraction done, up to 0.85; may raise to cancel.
    """
    with rasterio.open(class_raster) as raster:
        grid = Grid(raster.crs.to_wkt() if raster.crs else "", raster.transform, raster.width, raster.height)
        polygons, values = traced(raster, [entry.value for entry in classes])
    progress(0.4)
    areas = areas_m2(polygons, grid)
    kept = (shapely.area(polygons) if areas is None else areas) >= minimum_area_m2
    polygons, values = polygons[kept], values[kept]
    columns: dict[str, Any] = {"class_value": values, "class_name": _names(values, classes), "area_m2": np.nan}
    for field, band in means_of.items():
        with Raster(str(band.path), (band.number,)) as raster:
            columns[field] = means(polygons, raster, lambda fraction: progress(0.4 + 0.2 * fraction))
    shaped = _with_outline(polygons, values, outline, grid, lambda fraction: progress(0.6 + 0.2 * fraction))
    areas = areas_m2(shaped, grid)
    if areas is not None:
        columns["area_m2"] = areas
    geometry = on_map(shaped, grid)
    progress(0.85)
    return geopandas.GeoDataFrame(columns, geometry=geometry, crs=grid.crs_wkt or None)


def write_layer(target: Path, polygons: geopandas.GeoDataFrame, layer: str, qml: str) -> None:
    """Write polygons to a GeoPackage, with the style of their layer.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    options = {"driver": "GPKG", "geometry_type": "Polygon", "VERSION": GPKG_VERSION}
    with whole_file(target) as path, write_errors(target):
        pyogrio.write_dataframe(polygons, path, layer=layer, **options)
        store_style(path, layer, qml)


def traced(raster: DatasetReader, values: Sequence[int]) -> tuple[NDArray[np.object_], NDArray[np.int32]]:
    """The outlines of all patches of those values, in pixels, and the value of each."""
    wanted = set(values) - {raster.nodata}
    points, points_in_ring, rings_in_polygon, found = array("d"), array("q"), array("q"), array("i")
    for shape, value in rasterio.features.shapes(rasterio.band(raster, 1), connectivity=4):
        if value in wanted:
            for ring in shape["coordinates"]:
                points.extend(chain.from_iterable(ring))
                points_in_ring.append(len(ring))
            rings_in_polygon.append(len(shape["coordinates"]))
            found.append(int(value))
    offsets = (_offsets(points_in_ring), _offsets(rings_in_polygon))
    on_map = np.array(points).reshape(-1, 2)  # GDAL gives map coordinates, which are not exactly on the corners
    corners = np.stack(_applied(~raster.transform, *on_map.T), axis=1).round()
    polygons = shapely.from_ragged_array(shapely.GeometryType.POLYGON, corners, offsets)
    return polygons, np.array(found, np.int32)


def _offsets(sizes: Sequence[int]) -> NDArray[np.int64]:
    return np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)


def _names(values: NDArray[np.int32], classes: Sequence[ModelClass]) -> list[str]:
    names = {entry.value: entry.name for entry in classes}
    return [names[value] for value in values.tolist()]


def on_map(polygons: NDArray[np.object_], grid: Grid) -> NDArray[np.object_]:
    """Geometries in pixels of a grid, in its CRS."""
    return shapely.transform(polygons, lambda x, y: _applied(grid.transform, x, y), interleaved=False)


def _applied(
    transform: Affine, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    a, b, c, d, e, f = tuple(transform)[:6]
    return a * x + b * y + c, d * x + e * y + f


def areas_m2(polygons: NDArray[np.object_], grid: Grid) -> Optional[NDArray[np.float64]]:
    """True areas on the ellipsoid; ``None`` without a CRS."""
    if not grid.crs_wkt:
        return None
    to_plane = equal_area_transformer(grid)
    if to_plane is None:  # a local engineering CRS: its units are taken for metres
        return shapely.area(polygons) * abs(grid.transform.determinant)
    fine = on_map(shapely.segmentize(polygons, _LONGEST_EDGE_PX), grid)
    return shapely.area(shapely.transform(fine, to_plane.transform, interleaved=False))


def _with_outline(
    polygons: NDArray[np.object_], values: NDArray[np.int32], outline: Outline, grid: Grid, progress: Progress
) -> NDArray[np.object_]:
    if outline == "smooth":
        return smoothed(polygons, grid.width, grid.height)
    if outline == "right_angles":
        return _right_angled(polygons, values, grid, progress)
    return polygons


def _right_angled(
    polygons: NDArray[np.object_], values: NDArray[np.int32], grid: Grid, progress: Progress
) -> NDArray[np.object_]:
    """Right angles for all classes but the one that covers most, if there are several."""
    present, cover = np.unique(values), np.bincount(values, weights=shapely.area(polygons))
    ground = cover.argmax() if len(present) > 1 else -1
    shaped = polygons.copy()
    for i in np.flatnonzero(values != ground):
        shaped[i] = right_angled_on_ground(polygons[i], grid.stretch)
        progress(i / len(polygons))
    return shaped


def means(polygons: NDArray[np.object_], raster: Raster, progress: Progress) -> NDArray[np.float64]:
    """The mean of a raster's first band to read over the pixels of each polygon; NaN where it holds no data.

    Args:
        polygons: in pixels of the raster; they don't overlap.
        raster: open.
        progress: gets the fraction done; may raise to cancel.
    """

    def read(window: Window) -> NDArray[np.floating]:
        values, valid = raster.read(window)
        return values[0] if valid is None else np.where(valid, values[0], np.nan)

    grid = raster.grid
    bands = row_bands(grid.width, grid.height)
    zones = Zones(polygons, overlapping=False)
    return zone_means(zones, bands, read, progress=lambda window: progress(window.bottom / grid.height)).means
