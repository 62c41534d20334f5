"""Features of a layer with their classes, placed on the pixels of a map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import geopandas
import numpy as np
import pandas as pd
import pyogrio
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from ..contract.errors import ReferenceFieldMissing, ReferenceUnreadable
from ..contract.sources import VectorSource
from ..core.class_rasters import NO_CLASS
from ..core.features import POINT, POLYGON, dimension
from ..core.matching import Label


def read_features(source: VectorSource) -> geopandas.GeoDataFrame:
    """All features of a layer.

    Raises:
        ReferenceUnreadable: there is no such layer, or it has neither polygons nor points.
    """
    try:
        frame = pyogrio.read_dataframe(source.path, layer=source.layer)
    except (DataSourceError, DataLayerError) as error:
        raise ReferenceUnreadable(path=source.path, detail=str(error).rstrip(". ")) from error
    if not isinstance(frame, geopandas.GeoDataFrame) or dimension(frame) not in (POINT, POLYGON):
        raise ReferenceUnreadable(path=source.path, detail="no polygons or points")
    return frame


@dataclass(frozen=True)
class ClassColumn:
    """The classes of features."""

    keys: NDArray[np.int32]
    """One a feature, a position in :attr:`labels`; ``NO_CLASS`` where the feature has no class."""
    labels: tuple[Label, ...]


def class_column(frame: geopandas.GeoDataFrame, field: str, path: str) -> ClassColumn:
    """The classes in a field. Texts are names, unless all are whole numbers: those are values, as numbers are.

    Raises:
        ReferenceFieldMissing: there is no such field.
    """
    if field not in frame.columns:
        raise field_missing(frame, field, path)
    texts = [_class_text(value) for value in frame[field].tolist()]
    found = sorted({text for text in texts if text is not None})
    labels = tuple(_label(key, text, all_numbers=all(map(_is_number, found))) for key, text in enumerate(found))
    positions = {text: key for key, text in enumerate(found)}
    keys = [NO_CLASS if text is None else positions[text] for text in texts]
    return ClassColumn(np.array(keys, np.int32), labels)


def one_class(count: int, name: str) -> ClassColumn:
    """So many features of one class."""
    return ClassColumn(np.zeros(count, np.int32), (Label(0, name, None),))


def field_missing(frame: geopandas.GeoDataFrame, field: str, path: str) -> ReferenceFieldMissing:
    """What to raise where a layer does not have a field; an empty name: where one has to be chosen."""
    available = ", ".join(str(name) for name in frame.columns if name != frame.geometry.name)
    return ReferenceFieldMissing(path=path, field=field, available=available)


def _class_text(value: object) -> Optional[str]:
    if value is None or pd.isna(value):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _label(key: int, text: str, *, all_numbers: bool) -> Label:
    return Label(key, None, int(text)) if all_numbers else Label(key, text, None)
