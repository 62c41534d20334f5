"""What the values of a class raster mean: names and colours as GDAL has them, whatever the format is."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # GDAL wrote what is parsed here
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import rasterio
import rasterio.shutil
from rasterio.io import DatasetReader, MemoryFile

from ..contract.model_card import ModelClass
from .palette import class_colors

_MIN, _NAME, _MIN_MAX, _RGB = "3", "2", "5", ("6", "7", "8")
"""GDAL's codes of what a column of an attribute table is used for."""
_TITLES = {"value": ("value",), "name": ("class_name", "class")}
_BLACK = "#000000"
"""GDAL gives it to every value that a colour table leaves out."""


@dataclass(frozen=True)
class Legend:
    """The classes of a raster by their values. Values that have no name or colour are missing."""

    names: Mapping[int, str]
    colors: Mapping[int, str]
    """``#rrggbb``"""

    def classes(self, values: Iterable[int]) -> tuple[ModelClass, ...]:
        """These classes, in this order; one without a name is called by its value, one without a colour gets one."""
        values = tuple(values)
        names = [self.names.get(value, str(value)) for value in values]
        free = class_colors(names)
        return tuple(
            ModelClass(value, name, self.colors.get(value, color)) for value, name, color in zip(values, names, free)
        )


def read_legend(path: str) -> Legend:
    """The legend of a raster that can be opened: category names, attribute table and colour table of its first band."""
    with rasterio.open(path) as raster:
        band = _described(raster)
    names, colors = _attribute_table(band)
    colors.update(_color_table(band))
    categories = enumerate(entry.text or "" for entry in band.iterfind("CategoryNames/Category"))
    names.update((value, text.strip()) for value, text in categories if text.strip())
    return Legend(names, colors)


def _described(raster: DatasetReader) -> ET.Element:
    """GDAL's description of the first band. rasterio tells nothing of names, but the virtual copy of a raster does."""
    with MemoryFile(ext=".vrt") as file:
        rasterio.shutil.copy(raster, file.name, driver="VRT")
        return next(ET.fromstring(file.read()).iter("VRTRasterBand"))  # noqa: S314 # nosec B314 # GDAL wrote it


def _color_table(band: ET.Element) -> dict[int, str]:
    entries = enumerate(band.iterfind("ColorTable/Entry"))
    colors = {value: _hex(entry.get(channel, "0") for channel in ("c1", "c2", "c3")) for value, entry in entries}
    return {value: color for value, color in colors.items() if color != _BLACK}


def _attribute_table(band: ET.Element) -> tuple[dict[int, str], dict[int, str]]:
    """Names and colours by value. Without a column of values the rows are numbered."""
    names: dict[int, str] = {}
    colors: dict[int, str] = {}
    table = band.find("GDALRasterAttributeTable")
    if table is None:
        return names, colors
    columns = _columns(table)
    first, step = float(table.get("Row0Min", "0")), float(table.get("BinSize", "1"))
    for row, entry in enumerate(table.iterfind("Row")):
        cells = [cell.text or "" for cell in entry.iterfind("F")]
        value = int(float(cells[columns["value"]])) if "value" in columns else int(first + step * row)
        if "name" in columns and cells[columns["name"]].strip():
            names[value] = cells[columns["name"]].strip()
        if set(_RGB) <= set(columns):
            colors[value] = _hex(cells[columns[channel]] for channel in _RGB)
    return names, {value: color for value, color in colors.items() if color != _BLACK}


def _columns(table: ET.Element) -> dict[str, int]:
    """Where ``value``, ``name`` and the channels stand: by GDAL's usage, or else by the names that are common."""
    usages, titles = {}, {}
    for i, field in enumerate(table.iterfind("FieldDefn")):
        usages[field.findtext("Usage", "")] = i
        titles[field.findtext("Name", "").lower()] = i
    found = {channel: usages[channel] for channel in _RGB if channel in usages}
    for role, known in (("value", (_MIN_MAX, _MIN)), ("name", (_NAME,))):
        places = [usages.get(usage) for usage in known] + [titles.get(title) for title in _TITLES[role]]
        found.update((role, place) for place in reversed(places) if place is not None)
    return found


def _hex(channels: Iterable[str]) -> str:
    return "#" + "".join(f"{min(255, max(0, round(float(channel)))):02x}" for channel in channels)
