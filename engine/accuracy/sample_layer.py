"""The layer of a sample: points ready to be labelled in QGIS."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # XML is written here, never parsed
from collections.abc import Mapping, Sequence
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import shapely

from ..contract.model_card import ModelClass
from ..contract.schema import Json
from ..core.digitising import add_choice, add_widget
from ..core.geopackages import GPKG_VERSION, store_style
from ..core.grids import Grid
from ..core.outputs import whole_file, write_errors
from ..core.styles import qml
from .drawing import Pixel
from .sample_fields import REFERENCE, STRATUM, STRATUM_M2, STRATUM_NAME, STRATUM_PX

SAMPLE_EXTENSIONS = (".gpkg",)
LAYER = "sample"
ID = "id"
_FIELDS = ("fid", ID, REFERENCE, STRATUM, STRATUM_NAME, STRATUM_PX, STRATUM_M2)
_TO_DO, _DONE = "to label", "labelled"
_COLORS = {_TO_DO: "255,212,0,255", _DONE: "26,150,65,255"}
_RING = {
    "name": "circle",
    "color": "0,0,0,0",
    "size": "4",
    "size_unit": "MM",
    "outline_style": "solid",
    "outline_width": "0.7",
    "outline_width_unit": "MM",
}


def write_sample(
    target: Path, drawn: Sequence[Pixel], strata: Sequence[Mapping[str, Json]], grid: Grid, *, show_map_class: bool
) -> None:
    """Write the points at the centres of their pixels, with an empty field for the true class.

    The class of the map is in the layer, because the estimates need it, but hidden from the form, the attribute table
    and the map: who sees it tends to agree with it.

    Args:
        target: the GeoPackage.
        drawn: the pixels, in the order in which they shall be labelled.
        strata: the classes of the map: ``{value, name, color, pixels, area_m2, …}``.
        grid: of the map.
        show_map_class: show the class of the map all the same.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    table = pd.DataFrame(list(strata)).set_index("value").loc[[pixel.value for pixel in drawn]]
    centres = np.array([grid.transform @ (pixel.col + 0.5, pixel.row + 0.5) for pixel in drawn])
    frame = geopandas.GeoDataFrame(
        {
            ID: np.arange(1, len(drawn) + 1),
            REFERENCE: pd.Series([None] * len(drawn), dtype=object),
            STRATUM: table.index.to_numpy(),
            STRATUM_NAME: table["name"].to_numpy(),
            STRATUM_PX: table["pixels"].to_numpy(),
            STRATUM_M2: table["area_m2"].to_numpy(float),
        },
        geometry=shapely.points(centres),
        crs=grid.crs_wkt or None,
    )
    classes = [ModelClass(int(entry["value"]), str(entry["name"]), str(entry["color"])) for entry in strata]
    with whole_file(target) as path, write_errors(target):
        pyogrio.write_dataframe(frame, path, layer=LAYER, driver="GPKG", geometry_type="Point", VERSION=GPKG_VERSION)
        store_style(path, LAYER, sample_qml(classes, show_map_class=show_map_class))


def sample_qml(classes: Sequence[ModelClass], *, show_map_class: bool) -> str:
    """The style: yellow points to be labelled, green ones that are, and a form with a list of the classes."""
    root = ET.Element("qgis", {"styleCategories": "Symbology|Fields|Forms|AttributeTable"})
    _add_renderer(root)
    shown = (ID, REFERENCE, STRATUM_NAME) if show_map_class else (ID, REFERENCE)
    fields, editable = ET.SubElement(root, "fieldConfiguration"), ET.SubElement(root, "editable")
    columns = ET.SubElement(ET.SubElement(root, "attributetableconfig"), "columns")
    for field in _FIELDS:
        if field == REFERENCE:
            add_choice(fields, field, classes)
        else:
            add_widget(fields, field, "TextEdit" if field in shown else "Hidden")
            ET.SubElement(editable, "field", {"name": field, "editable": "0"})
        hidden = "0" if field in shown else "1"
        ET.SubElement(columns, "column", {"name": field, "type": "field", "hidden": hidden, "width": "-1"})
    ET.SubElement(root, "layerGeometryType").text = "0"
    return qml(root)


def _add_renderer(root: ET.Element) -> None:
    """Rings, through which the pixel can be seen, in two colours."""
    expression = f"if(coalesce(\"{REFERENCE}\", '') = '', '{_TO_DO}', '{_DONE}')"
    renderer = ET.SubElement(root, "renderer-v2", {"type": "categorizedSymbol", "attr": expression})
    entries, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    for i, (state, color) in enumerate(_COLORS.items()):
        values = {"value": state, "type": "string", "symbol": str(i), "label": state, "render": "true"}
        ET.SubElement(entries, "category", values)
        symbol = ET.SubElement(symbols, "symbol", {"type": "marker", "name": str(i), "alpha": "1"})
        marker = ET.SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1"})
        marker.set("pass", "0")  # not in the dictionary: scanners would take it for a password
        options = ET.SubElement(marker, "Option", {"type": "Map"})
        for name, value in {**_RING, "outline_color": color}.items():
            ET.SubElement(options, "Option", {"name": name, "type": "QString", "value": value})
