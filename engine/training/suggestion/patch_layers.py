"""The layers that a suggestion makes: the patches, and an empty one to draw on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Optional

import geopandas
import pyogrio
from shapely import Polygon

from ...contract.model_card import ModelClass
from ...core.digitising import drawing_qml, patches_qml
from ...core.geopackages import GPKG_VERSION, store_style
from ...core.grids import Grid, Window
from ...core.outputs import write_errors

PATCHES_LAYER, LABELS_LAYER = "patches", "labels"
CLASS_FIELD = "class"


class Suggestion(NamedTuple):
    """A patch that is worth labelling."""

    window: Window
    """Its pixels."""
    uncertainty: float
    main_class: Optional[str]
    """The class that covers most of it, as far as the model sees."""


def write_patches(target: Path, suggestions: Sequence[Suggestion], grid: Grid) -> None:
    """Write the patches: ``rank`` (from 1), ``uncertainty``, ``main_class`` and ``done``, to be ticked by the analyst.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    columns = {
        "rank": range(1, len(suggestions) + 1),
        "uncertainty": [entry.uncertainty for entry in suggestions],
        "main_class": [entry.main_class for entry in suggestions],
        "done": [False] * len(suggestions),
    }
    outlines = [_outline(entry.window, grid) for entry in suggestions]
    frame = geopandas.GeoDataFrame(columns, geometry=outlines, crs=grid.crs_wkt or None)
    _write(target, frame.astype({"main_class": "string"}), PATCHES_LAYER, patches_qml(done="done", label="rank"))


def write_empty_labels(target: Path, classes: Sequence[ModelClass], grid: Grid) -> None:
    """Write a layer without polygons, whose field ``class`` is chosen from the classes.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    frame = geopandas.GeoDataFrame({CLASS_FIELD: []}, geometry=[], crs=grid.crs_wkt or None)
    _write(target, frame.astype({CLASS_FIELD: "string"}), LABELS_LAYER, drawing_qml(classes, CLASS_FIELD))


def _write(target: Path, frame: geopandas.GeoDataFrame, layer: str, qml: str) -> None:
    with write_errors(target):
        pyogrio.write_dataframe(
            frame, target, layer=layer, driver="GPKG", geometry_type="Polygon", VERSION=GPKG_VERSION
        )
        store_style(target, layer, qml)


def _outline(window: Window, grid: Grid) -> Polygon:
    corners = [
        (window.col, window.row),
        (window.right, window.row),
        (window.right, window.bottom),
        (window.col, window.bottom),
    ]
    return Polygon([grid.transform @ corner for corner in corners])
