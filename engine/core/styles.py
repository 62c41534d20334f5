"""Styles that QGIS loads by itself: QML documents and the side file in which GDAL keeps class names."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # nosec B405 # XML is written here, never parsed
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, Optional

from ..contract.model_card import ModelClass

_QML_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
VIRIDIS = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")
RED_TO_BLUE = ("#ca0020", "#f4a582", "#f7f7f7", "#92c5de", "#0571b0")
"""From loss over none to gain (ColorBrewer's RdBu); colour-blind people tell the sides apart."""
_LABEL_DECIMALS = 2
_SHAPES = ("marker", "line", "fill")
"""In the order in which QGIS numbers the kinds of geometries."""
_MAX_CATEGORIES = 4096
"""Beyond this highest value a list of category names, which starts at 0, would be mostly empty."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML can't hold, not even escaped; a class name may have any."""
_RAT_COLUMNS = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8), ("Count", 1, 1))
"""Name, type (0 integer, 1 real, 2 text) and usage of the columns, in GDAL's codes."""


def rgb(color: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 … 255, of ``#rrggbb``."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def class_raster_qml(classes: Sequence[ModelClass], clear: Collection[int] = ()) -> str:
    """Style of a class raster: one colour and name a class. Those with the values ``clear`` are transparent."""
    root, renderer = _raster_style("paletted")
    palette = ET.SubElement(renderer, "colorPalette")
    for entry in classes:
        alpha = "0" if entry.value in clear else "255"
        values = {"value": str(entry.value), "color": entry.color, "label": entry.name, "alpha": alpha}
        ET.SubElement(palette, "paletteEntry", values)
    return qml(root)


def ramp_qml(low: float, high: float, colors: Sequence[str] = VIRIDIS, unit: str = "") -> str:
    """Style of the first band of a raster of numbers: colours spread evenly from ``low`` to ``high``."""
    limits = {"classificationMin": str(low), "classificationMax": str(high)}
    root, renderer = _raster_style("singlebandpseudocolor", limits)
    shader = ET.SubElement(ET.SubElement(renderer, "rastershader"), "colorrampshader")
    shader.attrib |= {"colorRampType": "INTERPOLATED", "classificationMode": "1", "clip": "0"}
    shader.attrib |= {"minimumValue": str(low), "maximumValue": str(high)}
    for i, color in enumerate(colors):
        value = low + (high - low) * i / (len(colors) - 1)
        label = f"{value:.{_LABEL_DECIMALS}f} {unit}".rstrip()
        ET.SubElement(shader, "item", {"value": str(value), "color": color, "label": label, "alpha": "255"})
    return qml(root)


def class_polygons_qml(classes: Sequence[ModelClass], field: str) -> str:
    """Style of polygons whose ``field`` holds the class value: one colour and name a class."""
    categories = [Category(str(entry.value), "long", entry.name, class_fill(entry)) for entry in classes]
    return qml(categorized_polygons(field, categories))


def class_lines_qml(classes: Sequence[ModelClass], field: str) -> str:
    """Style of lines whose ``field`` holds the class value: a darker shade of the colour of each class."""
    categories = []
    for entry in classes:
        color = ",".join(str(channel // 2) for channel in rgb(entry.color))
        line = {"line_color": f"{color},255", "line_width": "0.5", "line_width_unit": "MM", "capstyle": "round"}
        categories.append(Category(str(entry.value), "long", entry.name, line))
    return qml(categorized(field, categories, "line"))


class Category(NamedTuple):
    """Features that look alike."""

    value: str
    """Of the field that tells them apart."""
    kind: str
    """QGIS's name of the field's type."""
    label: str
    symbol: Mapping[str, str]
    """Properties of QGIS's simple fill, or of its simple line or marker."""


def class_fill(entry: ModelClass) -> dict[str, str]:
    """A fill in the colour of a class, with a darker outline."""
    red, green, blue = rgb(entry.color)
    return {
        "color": f"{red},{green},{blue},255",
        "style": "solid",
        "outline_color": f"{red * 2 // 3},{green * 2 // 3},{blue * 2 // 3},255",
        "outline_style": "solid",
        "outline_width": "0.1",
        "outline_width_unit": "MM",
    }


def categorized_polygons(field: str, categories: Sequence[Category], opacity: float = 1.0) -> ET.Element:
    """A document with the style of polygons whose ``field`` tells the categories apart; more may be added to it."""
    return categorized(field, categories, "fill", opacity)


def categorized(field: str, categories: Sequence[Category], shape: str, opacity: float = 1.0) -> ET.Element:
    """As :func:`categorized_polygons`, for features that are drawn as ``marker``, ``line`` or ``fill``."""
    root = ET.Element("qgis", {"styleCategories": "Symbology"})
    renderer = ET.SubElement(root, "renderer-v2", {"type": "categorizedSymbol", "attr": field})
    entries, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    for i, category in enumerate(categories):
        values = {"value": category.value, "type": category.kind, "symbol": str(i), "label": category.label}
        ET.SubElement(entries, "category", {**values, "render": "true"})
        symbol = ET.SubElement(symbols, "symbol", {"type": shape, "name": str(i), "alpha": f"{opacity:g}"})
        layer = ET.SubElement(symbol, "layer", {"class": f"Simple{shape.capitalize()}", "enabled": "1"})
        layer.set("pass", "0")  # not in the dictionary: scanners would take it for a password
        options = ET.SubElement(layer, "Option", {"type": "Map"})
        for name, value in category.symbol.items():
            ET.SubElement(options, "Option", {"name": name, "type": "QString", "value": value})
    ET.SubElement(root, "layerGeometryType").text = str(_SHAPES.index(shape))
    return root


def class_raster_side_file(classes: Sequence[ModelClass], counts: Mapping[int, int]) -> str:
    """The ``.aux.xml`` of a class raster, as GDAL has it: category names, and an attribute table with pixel counts."""
    root = ET.Element("PAMDataset")
    band = ET.SubElement(root, "PAMRasterBand", {"band": "1"})
    names = {entry.value: entry.name for entry in classes}
    if max(names) <= _MAX_CATEGORIES:
        categories = ET.SubElement(band, "CategoryNames")
        for value in range(max(names) + 1):
            ET.SubElement(categories, "Category").text = names.get(value, "")
    table = ET.SubElement(band, "GDALRasterAttributeTable", {"tableType": "thematic"})
    for i, (name, kind, usage) in enumerate(_RAT_COLUMNS):
        column = ET.SubElement(table, "FieldDefn", {"index": str(i)})
        for tag, text in (("Name", name), ("Type", kind), ("Usage", usage)):
            ET.SubElement(column, tag).text = str(text)
    for i, entry in enumerate(classes):
        row = ET.SubElement(table, "Row", {"index": str(i)})
        for cell in (entry.value, entry.name, *rgb(entry.color), counts.get(entry.value, 0)):
            ET.SubElement(row, "F").text = str(cell)
    return _text(root)


def _raster_style(kind: str, attributes: Optional[Mapping[str, str]] = None) -> tuple[ET.Element, ET.Element]:
    """The document and its renderer, to be filled."""
    root = ET.Element("qgis", {"styleCategories": "Symbology"})
    pipe = ET.SubElement(root, "pipe")
    common = {"type": kind, "band": "1", "opacity": "1", "alphaBand": "-1"}
    return root, ET.SubElement(pipe, "rasterrenderer", {**common, **(attributes or {})})


def qml(root: ET.Element) -> str:
    """The text of a style document."""
    return _QML_HEAD + _text(root)


def _text(root: ET.Element) -> str:
    ET.indent(root)
    return _FORBIDDEN.sub("", ET.tostring(root, encoding="unicode")) + "\n"
