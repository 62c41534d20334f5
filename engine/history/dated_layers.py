"""The layers of dated objects: the database with their dates, and what stood at each epoch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import geopandas
import matplotlib as mpl
import numpy as np
import pandas as pd
import pyogrio
import shapely
from matplotlib.colors import to_hex

from ..contract.model_card import ModelClass
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


def write_dated(target: Path, objects: geopandas.GeoDataFrame, found: Dating) -> dict[str, str]:
    """Write the database with all its fields, and with the dates of its objects.

    Args:
        target: the GeoPackage.
        objects: the database.
        found: when its objects were built.

    Returns:
        Our fields that go by another name, as the database has one of theirs.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    return _write(target, LAYER, objects, _fields(found), found)


def write_epochs(target: Path, objects: geopandas.GeoDataFrame, found: Dating) -> None:
    """Write a layer for each epoch: the objects that stood then, with their class, ready to be labels of its image.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    stands, labels = found.stands, np.array(found.labels, object)
    for number, date in enumerate(found.dates):
        stood = stands[:, number] == 1
        fields = {
            "class": pd.array([found.class_name] * int(stood.sum()), "string"),
            _FIRST_SEEN: pd.array(labels[stood], "string"),
            "p_stands": found.timelines.standing[stood, number],
        }
        _write(target, date.text, objects[stood], fields, found)


def _fields(found: Dating) -> dict[str, Sequence[object]]:
    """The fields that the objects get, by their names."""
    fields: dict[str, Sequence[object]] = {}
    stands = found.stands
    for number, date in enumerate(found.dates):
        suffix = date.text.replace("-", "_")
        fields[f"p_{suffix}"] = found.timelines.evidence[:, number]
        fields[f"stands_{suffix}"] = pd.array(stands[:, number], "Int32")
    fields[_FIRST_SEEN] = pd.array(found.labels, "string")
    fields["not_before"] = pd.array([period.begin for period in found.periods], "string")
    fields["not_after"] = pd.array([period.end for period in found.periods], "string")
    fields["confidence"] = found.timelines.confidence
    return fields


def _write(
    target: Path, layer: str, objects: geopandas.GeoDataFrame, fields: dict[str, Sequence[object]], found: Dating
) -> dict[str, str]:
    names = _free_names(fields, [*map(str, objects.columns), "fid", "geom"])
    frame = objects.assign(**{names[name]: values for name, values in fields.items()})
    own = {str(name).casefold() for name in objects.columns}
    columns = {name: _free_names([name], own)[name] for name in ("fid", "geom")}
    kinds = set(shapely.get_type_id(frame.geometry[~frame.geometry.isna()]))
    with write_errors(target):
        pyogrio.write_dataframe(
            frame,
            target,
            layer=layer,
            driver="GPKG",
            geometry_type=None if kinds else objects.geometry.geom_type.dropna().iloc[0],
            promote_to_multi=len(kinds) > 1,
            append=target.exists(),
            VERSION=GPKG_VERSION,
            FID=columns["fid"],
            GEOMETRY_NAME=columns["geom"],
        )
        style = period_qml(names[_FIRST_SEEN], found.ordered_labels, dimension(objects))
        store_style(target, layer, style, geometry=columns["geom"])
    return {name: other for name, other in names.items() if other != name}


def _free_names(wanted: Iterable[str], taken: Iterable[str]) -> dict[str, str]:
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
