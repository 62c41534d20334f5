"""The layers of dated objects: the database with their dates, and what stood at each epoch."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import geopandas
import matplotlib as mpl
import numpy as np
import pandas as pd
import pyogrio
from matplotlib.colors import to_hex

from ..contract.model_card import ModelClass
from ..contract.schema import Json
from ..core.features import dimension
from ..core.geopackages import GPKG_VERSION, store_style
from ..core.outputs import write_errors
from ..core.styles import Category, categorized, class_fill, qml, rgb
from .periods import UNSURE, Dating

DATED_EXTENSIONS = (".gpkg",)
LAYER = "dated objects"
_FIRST_SEEN = "first_seen"
_UNSURE_COLOR = "#b4b4b4"
_SYMBOLS = ("marker", "line", "fill")
"""By the dimension of the geometries."""


class DatedLayers:
    """Writes the layers.

    Args:
        objects: the database.
        found: when its objects were built.
        provenance: goes into the metadata of the layers.
    """

    def __init__(self, objects: geopandas.GeoDataFrame, found: Dating, provenance: Mapping[str, Json]) -> None:
        self._objects, self._found = objects, found
        self._metadata = {"LANDSCRIBE_PROVENANCE": json.dumps(provenance, ensure_ascii=False)}
        own = [str(name) for name in objects.columns]
        self._columns = {name: free_names([name], own)[name] for name in ("fid", "geom")}
        self._taken = [*own, *self._columns.values()]
        self._kind = _geometry_kind(objects)

    def write_database(self, target: Path) -> dict[str, str]:
        """Write the database with all its fields, and with the dates of its objects.

        Returns:
            Our fields that go by another name, as the database has one of theirs.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        return self._write(target, LAYER, self._objects, self._dates())

    def write_epochs(self, target: Path) -> None:
        """Write a layer for each epoch: the objects that stood then, with their class, ready to be labels of its image.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        found, labels = self._found, np.array(self._found.labels, object)
        for number, date in enumerate(found.dates):
            stood = found.stands[:, number] == 1
            fields = {
                "class": pd.array([found.class_name] * int(stood.sum()), "string"),
                _FIRST_SEEN: pd.array(labels[stood], "string"),
                "p_stands": found.timelines.standing[stood, number],
            }
            self._write(target, date.text, self._objects[stood], fields)

    def _dates(self) -> dict[str, Sequence[object]]:
        """The fields that the objects get, by their names."""
        found, fields = self._found, {}
        for number, date in enumerate(found.dates):
            suffix = date.text.replace("-", "_")
            fields[f"p_{suffix}"] = found.timelines.evidence[:, number]
            fields[f"stands_{suffix}"] = pd.array(found.stands[:, number], "Int32")
        fields[_FIRST_SEEN] = pd.array(found.labels, "string")
        fields["not_before"] = pd.array([period.begin for period in found.periods], "string")
        fields["not_after"] = pd.array([period.end for period in found.periods], "string")
        fields["confidence"] = found.timelines.confidence
        return fields

    def _write(
        self, target: Path, layer: str, objects: geopandas.GeoDataFrame, fields: Mapping[str, Sequence[object]]
    ) -> dict[str, str]:
        names = free_names(fields, self._taken)
        frame = objects.assign(**{names[name]: values for name, values in fields.items()})
        style = period_qml(names[_FIRST_SEEN], self._found.ordered_labels, dimension(self._objects))
        with write_errors(target):
            pyogrio.write_dataframe(
                frame,
                target,
                layer=layer,
                driver="GPKG",
                geometry_type=self._kind,
                promote_to_multi=self._kind.startswith("Multi"),
                append=target.exists(),
                layer_metadata=self._metadata,
                VERSION=GPKG_VERSION,
                FID=self._columns["fid"],
                GEOMETRY_NAME=self._columns["geom"],
            )
            store_style(target, layer, style, geometry=self._columns["geom"])
        return {name: other for name, other in names.items() if other != name}


def _geometry_kind(objects: geopandas.GeoDataFrame) -> str:
    """The kind of geometry that all objects have, as GDAL calls it; simple ones become multiple among multiple ones."""
    kinds = set(objects.geom_type.dropna())
    multiple = {kind if kind.startswith("Multi") else f"Multi{kind}" for kind in kinds}
    kind = min(kinds if len(kinds) == 1 else multiple) if len(multiple) == 1 else "Unknown"
    return f"{kind} Z" if objects.has_z.any() and kind != "Unknown" else kind


def free_names(wanted: Iterable[str], taken: Iterable[str]) -> dict[str, str]:
    """Names that are not taken, whatever their case: with a number behind them where they would be."""
    used, names = {name.casefold() for name in taken}, {}
    for name in wanted:
        free, number = name, 2
        while free.casefold() in used:
            free, number = f"{name}_{number}", number + 1
        used.add(free.casefold())
        names[name] = free
    return names


def period_qml(field: str, labels: Sequence[str], dimensions: int) -> str:
    """Style of dated objects in the colours of :func:`period_colors`."""
    symbol, colors = _SYMBOLS[dimensions], period_colors(labels)
    categories = [Category(label, "string", label, _drawn(symbol, colors[label])) for label in labels]
    return qml(categorized(field, categories, symbol))


def period_colors(labels: Sequence[str]) -> dict[str, str]:
    """Colours ``#rrggbb`` of ordered labels: from dark (old) to bright (new), grey where the date is not sure."""
    dated = [label for label in labels if label != UNSURE]
    places = np.linspace(0, 1, max(2, len(dated)))
    colors = {label: to_hex(mpl.colormaps["viridis"](place)) for label, place in zip(dated, places)}
    return {**colors, UNSURE: _UNSURE_COLOR}


def _drawn(symbol: str, color: str) -> dict[str, str]:
    """Properties of QGIS's simple symbol."""
    if symbol == "fill":
        return class_fill(ModelClass(0, "", color))
    own = ",".join(map(str, (*rgb(color), 255)))
    if symbol == "line":
        return {"line_color": own, "line_style": "solid", "line_width": "0.8", "line_width_unit": "MM"}
    return {"name": "circle", "color": own, "size": "2.4", "size_unit": "MM", "outline_color": "60,60,60,255"}
