"""The layers of objects and of centre lines, in GeoPackages that carry their styles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Transformer

from ..contract.model_card import ModelClass
from ..contract.schema import Json
from ..core.geopackages import GPKG_VERSION, store_style
from ..core.grids import Grid
from ..core.outputs import write_errors
from ..core.polygons import areas_m2, on_map
from ..core.styles import class_lines_qml, class_polygons_qml
from .objects import Objects

OBJECTS_LAYER, LINES_LAYER = "objects", "centre_lines"


class Lines(NamedTuple):
    """The centre lines of objects."""

    lines: NDArray[np.object_]
    """In pixels ``(k,)``."""
    widths_px: NDArray[np.float64]
    """In pixel widths ``(k,)``."""
    objects: NDArray[np.intp]
    """The object that each runs through ``(k,)``."""


class Measures(NamedTuple):
    """What is known of objects and lines, in metres; in pixels where there is no CRS."""

    areas: NDArray[np.float64]
    lengths: NDArray[np.float64]
    """Of the objects' centre lines together; NaN where they have none."""
    widths: NDArray[np.float64]
    """Their mean; NaN where they have none."""
    line_lengths: NDArray[np.float64]
    line_widths: NDArray[np.float64]


def measure(objects: Objects, lines: Lines, grid: Grid) -> Measures:
    """True areas, lengths and widths."""
    areas = areas_m2(objects.shapes, grid)
    lengths = _lengths(lines.lines, grid)
    squares = shapely.transform(lines.lines, lambda points: points * (1, grid.stretch))
    widths = lines.widths_px * np.divide(lengths, shapely.length(squares), where=lengths > 0, out=np.ones(len(lengths)))
    count = len(objects.shapes)
    total = np.bincount(lines.objects, lengths, minlength=count)
    total = np.where(total > 0, total, np.nan)
    return Measures(
        areas=shapely.area(objects.shapes) if areas is None else areas,
        lengths=total,
        widths=np.bincount(lines.objects, lengths * widths, minlength=count) / total,
        line_lengths=lengths,
        line_widths=widths,
    )


class Found(NamedTuple):
    """All that is written."""

    objects: Objects
    scores: NDArray[np.float64]
    """``(n,)``; NaN where they are not known."""
    lines: Lines
    measures: Measures
    classes: tuple[ModelClass, ...]
    grid: Grid


def write_objects(target: Path, found: Found) -> None:
    """Write ``id``, ``class``, ``class_value``, ``score``, ``area_m2``, ``length_m`` and ``width_m`` of the objects.

    Without a CRS the last three are called ``area_px``, ``length_px`` and ``width_px``.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    area, length, width = _measured_fields(found.grid)
    columns = {
        "id": np.arange(1, len(found.scores) + 1),
        **_class_columns(found.objects.values, found.classes),
        "score": found.scores,
        area: found.measures.areas,
        length: found.measures.lengths,
        width: found.measures.widths,
    }
    style = class_polygons_qml(_present(found.classes, found.objects.values), "class_value")
    _write(target, _frame(columns, found.objects.shapes, found.grid), OBJECTS_LAYER, style)


def write_lines(target: Path, found: Found) -> None:
    """Write ``id``, ``object_id``, ``class``, ``class_value``, ``length_m`` and ``width_m`` of the centre lines.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    _, length, width = _measured_fields(found.grid)
    values = found.objects.values[found.lines.objects]
    columns = {
        "id": np.arange(1, len(values) + 1),
        "object_id": found.lines.objects + 1,
        **_class_columns(values, found.classes),
        length: found.measures.line_lengths,
        width: found.measures.line_widths,
    }
    style = class_lines_qml(_present(found.classes, values), "class_value")
    _write(target, _frame(columns, found.lines.lines, found.grid), LINES_LAYER, style)


def class_summary(found: Found) -> list[dict[str, Json]]:
    """One row a class that has objects: ``value, name, color, objects, area_m2, length_m``."""
    rows: list[dict[str, Json]] = []
    for entry in _present(found.classes, found.objects.values):
        own = found.objects.values == entry.value
        length = float(np.nansum(found.measures.lengths[own]))
        rows.append(
            {
                "value": entry.value,
                "name": entry.name,
                "color": entry.color,
                "objects": int(own.sum()),
                "area_m2": float(found.measures.areas[own].sum()) if found.grid.crs_wkt else None,
                "length_m": length if found.grid.crs_wkt and length else None,
            }
        )
    return rows


def _lengths(lines: NDArray[np.object_], grid: Grid) -> NDArray[np.float64]:
    """True lengths on the ellipsoid ``(k,)``; in pixels without a CRS."""
    if not grid.crs_wkt:
        return shapely.length(lines)
    crs, placed = CRS.from_wkt(grid.crs_wkt), on_map(lines, grid)
    if not (crs.is_geographic or crs.is_projected) or crs.geodetic_crs is None:
        return shapely.length(placed)  # a local engineering CRS: its units are metres
    points, owners = shapely.get_coordinates(placed, return_index=True)
    lon, lat = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True).transform(*points.T)
    steps = crs.get_geod().inv(lon[:-1], lat[:-1], lon[1:], lat[1:])[2]
    within = owners[1:] == owners[:-1]
    return np.bincount(owners[1:][within], np.asarray(steps)[within], minlength=len(lines))


def _measured_fields(grid: Grid) -> tuple[str, str, str]:
    return ("area_m2", "length_m", "width_m") if grid.crs_wkt else ("area_px", "length_px", "width_px")


def _class_columns(values: NDArray[np.int32], classes: Sequence[ModelClass]) -> dict[str, Any]:
    names = {entry.value: entry.name for entry in classes}
    return {"class": np.array([names[value] for value in values.tolist()], object), "class_value": values}


def _present(classes: Sequence[ModelClass], values: NDArray[np.int32]) -> list[ModelClass]:
    found = set(values.tolist())
    return [entry for entry in classes if entry.value in found]


def _frame(columns: dict[str, Any], shapes: NDArray[np.object_], grid: Grid) -> geopandas.GeoDataFrame:
    frame = geopandas.GeoDataFrame(columns, geometry=on_map(shapes, grid), crs=grid.crs_wkt or None)
    return frame.astype({"class": "string"})


def _write(target: Path, frame: geopandas.GeoDataFrame, layer: str, style: str) -> None:
    kind = "LineString" if layer == LINES_LAYER else "Polygon"
    with write_errors(target):
        pyogrio.write_dataframe(frame, target, layer=layer, driver="GPKG", geometry_type=kind, VERSION=GPKG_VERSION)
        store_style(target, layer, style)
