"""A scene graph in memory: tables of objects, relations and scales, with the vocabulary of their words.

Nothing of a graph is changed in place: who changes it makes a new one (:func:`dataclasses.replace`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Optional, get_args

import geopandas
import numpy as np
import pandas as pd
import shapely
from numpy.typing import ArrayLike, NDArray

from ..contract.schema import Json
from ..contract.vocabulary import Vocabulary

Source = Literal["rule", "learned", "user"]
"""Who says that a relation holds."""
SOURCES: tuple[str, ...] = get_args(Source)

_OBJECT_TYPES = {"class": "str", "level": "int64", "score": "float64", "parent_id": "Int64", "attributes": "str"}
_RELATION_TYPES = {
    "subject_id": "int64",
    "predicate": "str",
    "object_id": "int64",
    "score": "float64",
    "source": "str",
}
_NO_VALUES: Mapping[str, Any] = {"level": 0, "score": 1.0, "parent_id": pd.NA, "attributes": "{}", "source": "rule"}
"""What stands in the columns that are not given."""
_MUCH_LARGER = 4.0
"""As many times as long an object is, for relations to be drawn to its border."""


@dataclass(frozen=True)
class Scale:
    """A map scale for which the graph has objects."""

    level: int
    """What :attr:`SceneGraph.objects` calls it; 0 is the finest, with the most detail."""
    denominator: float
    """5000 for 1 : 5 000."""


@dataclass(frozen=True)
class SceneGraph:
    """Objects, and what holds between them."""

    objects: geopandas.GeoDataFrame
    """Index ``id``; ``class`` (id of the vocabulary), ``level``, ``score`` 0 … 1, ``parent_id`` (the whole of which the
    object is a part; ``<NA>``: none), ``attributes`` (a JSON object as text), ``geometry`` (polygons)."""
    relations: pd.DataFrame
    """``subject_id``, ``predicate`` (id of the vocabulary), ``object_id``, ``score`` 0 … 1, ``source``."""
    scales: tuple[Scale, ...]
    vocabulary: Vocabulary
    provenance: Mapping[str, Json] = field(default_factory=dict)

    def rows(self, ids: ArrayLike) -> NDArray[np.intp]:
        """Positions of objects in the table, by their ids; -1 for ids that are not there."""
        return self.objects.index.get_indexer(np.asarray(ids))

    def relation_lines(self) -> NDArray[np.object_]:
        """A line from subject to object for each relation ``(relations,)``, between points inside both.

        Where one is much larger and does not hold the point of the other, the line ends at its border: else all lines
        of a large object would run across the map to one point.
        """
        shapes = self.objects.geometry.to_numpy()
        points = shapely.point_on_surface(shapes)
        left, bottom, right, top = shapely.bounds(shapes).T
        extents = np.maximum(right - left, top - bottom)
        ends = [self.rows(self.relations[column]) for column in ("subject_id", "object_id")]
        places = [shapely.get_coordinates(points[end]) for end in ends]
        for large, small, end in ((ends[0], ends[1], 0), (ends[1], ends[0], 1)):
            which = extents[large] > _MUCH_LARGER * extents[small]
            ways = shapely.shortest_line(shapes[large[which]], points[small[which]])
            apart = shapely.length(ways) > 0
            which[which] = apart
            places[end][which] = shapely.get_coordinates(shapely.get_point(ways[apart], 0))
        return shapely.linestrings(np.stack(places, axis=1))

    def triplets(self) -> pd.DataFrame:
        """The relations in words: ``subject``, ``predicate``, ``object``, such as *building 12, nearby, road 3*."""
        titles = {entry.id: entry.title for entry in self.vocabulary.classes}
        words = {entry.id: entry.title for entry in self.vocabulary.predicates}
        names = self.objects["class"].map(titles) + " " + self.objects.index.astype(str)
        return pd.DataFrame(
            {
                "subject": names.to_numpy()[self.rows(self.relations["subject_id"])],
                "predicate": self.relations["predicate"].map(words).to_numpy(),
                "object": names.to_numpy()[self.rows(self.relations["object_id"])],
            },
            index=self.relations.index,
        )


def object_table(columns: Mapping[str, Any], shapes: ArrayLike, crs_wkt: Optional[str]) -> geopandas.GeoDataFrame:
    """The table of objects, with the columns and types of :attr:`SceneGraph.objects`.

    Args:
        columns: ``id`` (missing: numbered from 1), ``class``, and others of the table; the rest gets usual values.
        shapes: polygons or multi-polygons, one an object.
        crs_wkt: ``None`` or empty: not known.
    """
    frame = _typed(columns, _OBJECT_TYPES, len(np.asarray(shapes, object)))
    ids = columns.get("id", np.arange(1, len(frame) + 1))
    frame.index = pd.Index(np.asarray(ids, np.int64), name="id")
    return geopandas.GeoDataFrame(frame, geometry=np.asarray(shapes, object), crs=crs_wkt or None)


def relation_table(columns: Mapping[str, Any]) -> pd.DataFrame:
    """The table of relations, with the columns and types of :attr:`SceneGraph.relations`.

    Args:
        columns: ``subject_id``, ``predicate``, ``object_id``; ``score`` is 1 and ``source`` is “rule” where missing.
    """
    return _typed(columns, _RELATION_TYPES, len(columns["subject_id"]))


def _typed(columns: Mapping[str, Any], types: Mapping[str, str], rows: int) -> pd.DataFrame:
    given = {name: columns[name] if name in columns else [_NO_VALUES[name]] * rows for name in types}
    return pd.DataFrame({name: pd.Series(values).to_numpy() for name, values in given.items()}).astype(dict(types))
