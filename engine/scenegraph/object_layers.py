"""Layers of features of any kind as objects of a scene graph: their classes, shapes and attributes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from ..contract.class_names import key
from ..contract.errors import ObjectClassUnknown, ObjectFieldMissing, ObjectsUnreadable
from ..contract.notices import GeometriesRepaired, GeometriesSkipped
from ..contract.sources import VectorSource
from ..contract.task import TaskContext
from ..contract.vocabulary import Vocabulary
from .graph_checks import areas_of
from .measures import Shapes

if TYPE_CHECKING:
    from ..tasks.relations import ObjectLayer

_CLASS_FIELDS = ("class", "class_name")
"""Fields that Landscribe's own tools write."""
_SCORE_FIELDS = ("score", "confidence")


@dataclass(frozen=True)
class ReadLayer:
    """The usable features of a layer."""

    path: str
    shapes: geopandas.GeoSeries
    """Valid polygons, lines and points, in the layer's CRS."""
    classes: NDArray[np.object_]
    """Ids of the vocabulary."""
    scores: NDArray[np.float64]
    attributes: NDArray[np.object_]
    """A JSON object each, as text."""

    def take(self, which: NDArray[np.bool_]) -> ReadLayer:
        """Some of the features."""
        columns = (self.shapes[which], self.classes[which], self.scores[which], self.attributes[which])
        return ReadLayer(self.path, *columns)


def read_objects(
    layer: ObjectLayer,
    class_field: Optional[str],
    class_names: Mapping[str, str],
    vocabulary: Vocabulary,
    context: TaskContext,
) -> ReadLayer:
    """Read a layer of polygons, lines or points.

    The class of a feature stands in ``class_field``; without one, in a field of Landscribe's own tools, else the
    layer's name is that of a class, else tags of OpenStreetMap in fields of their names tell it.

    Args:
        layer: to read.
        class_field: ``None``: see above.
        class_names: what stands in the field → what the vocabulary calls it; empty: it is no object.
        vocabulary: of the graph.
        context: is told what was repaired and left out.

    Raises:
        ObjectsUnreadable: there is no such layer, or it has no geometries.
        ObjectFieldMissing: it does not have that field.
        ObjectClassUnknown: the vocabulary does not have a class.
    """
    frame, path = _read(layer.source), layer.source.path
    classes = _classes(frame, layer, class_field, class_names, vocabulary)
    shapes = shapely.force_2d(frame.geometry.to_numpy())
    invalid = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    shapes = usable(shapes)
    good = ~shapely.is_empty(shapes) & (classes != "")
    repaired, skipped = int((invalid & good).sum()), int((~good).sum())
    if repaired:
        context.notice(GeometriesRepaired(path=path, count=repaired))
    if skipped:
        context.notice(GeometriesSkipped(path=path, count=skipped))
    kept = frame[good]
    geometry = geopandas.GeoSeries(shapes[good], crs=frame.crs)
    return ReadLayer(path, geometry, classes[good], _scores(kept), _attributes(kept, layer.name))


def _read(source: VectorSource) -> geopandas.GeoDataFrame:
    try:
        frame = pyogrio.read_dataframe(source.path, layer=source.layer)
    except (DataSourceError, DataLayerError) as error:
        raise ObjectsUnreadable(path=source.path, detail=str(error).rstrip(". ")) from error
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise ObjectsUnreadable(path=source.path, detail="no geometries")
    return frame


def usable(shapes: Shapes) -> Shapes:
    """Polygons, lines and points made valid, each of one kind; empty where there is nothing."""
    dims = shapely.get_dimensions(shapes)
    usable = shapes.copy()
    usable[dims < 0] = shapely.Polygon()
    usable[dims == 2] = areas_of(usable[dims == 2])
    lines = (dims == 1) & (shapely.length(usable) > 0)
    usable[(dims == 1) & ~lines] = shapely.Polygon()
    mixed = shapely.get_type_id(usable) == shapely.GeometryType.GEOMETRYCOLLECTION
    usable[mixed & lines] = [_lines(shape) for shape in usable[mixed & lines]]
    usable[mixed & (dims == 0)] = shapely.point_on_surface(usable[mixed & (dims == 0)])
    usable[~np.isfinite(shapely.bounds(usable)).all(axis=1)] = shapely.Polygon()
    return usable


def _lines(shape: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(shapely.get_parts(shape))
    return shapely.multilinestrings(parts[shapely.get_dimensions(parts) == 1])


def _classes(
    frame: geopandas.GeoDataFrame,
    layer: ObjectLayer,
    class_field: Optional[str],
    class_names: Mapping[str, str],
    vocabulary: Vocabulary,
) -> NDArray[np.object_]:
    """The class of each feature; empty: it has none, or one that is no object."""
    field = class_field or next((name for name in _CLASS_FIELDS if name in frame), None)
    if field is not None:
        if field not in frame:
            available = ", ".join(str(name) for name in frame.columns if name != frame.geometry.name)
            raise ObjectFieldMissing(path=layer.source.path, field=field, available=available)
        return _looked_up([_text(value) for value in frame[field].tolist()], class_names, vocabulary)
    tags = _tag_columns(frame, vocabulary)
    try:
        return _looked_up([layer.name] * len(frame), class_names, vocabulary)
    except ObjectClassUnknown:
        if not tags:
            raise
    return _by_tags(frame, tags, vocabulary)


def _looked_up(names: Sequence[str], class_names: Mapping[str, str], vocabulary: Vocabulary) -> NDArray[np.object_]:
    """The ids of classes by their names; each different name is looked up once."""
    renamed = {key(name): meant for name, meant in class_names.items()}
    found, unknown, nearest = {"": ""}, [], []
    for name in sorted(set(names) - {""}):
        meant = renamed.get(key(name), name)
        try:
            found[name] = "" if not meant or vocabulary.ignores(meant) else vocabulary.object_class(meant).id
        except ObjectClassUnknown as error:
            unknown.append(meant)
            nearest += [error.nearest] * bool(error.nearest)
    if unknown:
        raise ObjectClassUnknown(name=", ".join(unknown), nearest="; ".join(nearest))
    return np.array([found[name] for name in names], object)


def _text(value: object) -> str:
    """The name of a class: a whole number without a decimal point, and empty for no value."""
    if value is None or pd.isna(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def _tag_columns(frame: geopandas.GeoDataFrame, vocabulary: Vocabulary) -> list[str]:
    """The fields that are keys of OpenStreetMap, those first whose classes come first."""
    keys = [tag.partition("=")[0] for entry in vocabulary.classes for tag in entry.osm]
    return [name for name in dict.fromkeys(keys) if name in frame]


def _by_tags(frame: geopandas.GeoDataFrame, columns: Sequence[str], vocabulary: Vocabulary) -> NDArray[np.object_]:
    """The class of each feature by its tags: the first key that tells one decides."""
    tags = {tag: entry.id for entry in reversed(vocabulary.classes) for tag in entry.osm}
    classes = np.full(len(frame), "", object)
    for name in columns:
        values = [_text(value) for value in frame[name].tolist()]
        meant = {text: tags.get(f"{name}={text}", tags.get(f"{name}=*", "")) for text in set(values) - {"", "no"}}
        told = np.array([meant.get(text, "") for text in values], object)
        classes = np.where(classes == "", told, classes)
    return classes


def _scores(frame: geopandas.GeoDataFrame) -> NDArray[np.float64]:
    """How sure the objects are, where the layer tells; else 1."""
    field = next((name for name in _SCORE_FIELDS if name in frame), None)
    if field is None:
        return np.ones(len(frame))
    scores = pd.to_numeric(frame[field], errors="coerce").fillna(1.0).to_numpy(np.float64)
    return scores if ((scores >= 0) & (scores <= 1)).all() else np.ones(len(frame))


def _attributes(frame: geopandas.GeoDataFrame, name: str) -> NDArray[np.object_]:
    """All fields that have a value, and the layer's name, as JSON."""
    rows = pd.DataFrame(frame.drop(columns=frame.geometry.name)).to_dict("records")
    texts = [json.dumps({"layer": name, **_plain(row)}, ensure_ascii=False, default=str) for row in rows]
    return np.array(texts, object)


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(field): value for field, value in row.items() if value is not None and not _is_nothing(value)}


def _is_nothing(value: Any) -> bool:
    """NaN and the like, which JSON does not have."""
    return value is pd.NaT or value is pd.NA or (isinstance(value, float) and not math.isfinite(value))
