"""What a file says of a scene graph, looked at closely: a user may have edited it."""

from __future__ import annotations

from typing import Any, Callable

import geopandas
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ..contract.errors import GraphObjectMissing, GraphUnreadable, RelationWithoutObjects
from ..contract.vocabulary import Vocabulary
from .graph import SOURCES, object_table, relation_table

_MOST_STEPS = 100
"""From an object up to the largest whole that it is a part of."""


def checked_objects(read: pd.DataFrame, vocabulary: Vocabulary, path: str) -> geopandas.GeoDataFrame:
    """The table of objects of :class:`.graph.SceneGraph`.

    Args:
        read: the layer ``objects``; the index holds the ids.
        vocabulary: for the classes.
        path: of the file, for errors.

    Raises:
        GraphUnreadable: an object has no area or no class, a score is not between 0 and 1, or an object is, over
            however many steps, a part of itself.
        ObjectClassUnknown: as its name says.
        GraphObjectMissing: a parent is not there.
    """
    if not isinstance(read, geopandas.GeoDataFrame) or "class" not in read:
        raise GraphUnreadable(path=path, detail="objects: no polygons, or no field “class”")
    shapes = areas_of(read.geometry.to_numpy())
    _refuse(shapely.is_empty(shapes), read.index, path, "object {} has no area")
    columns = {
        "id": read.index,
        "class": _known(read["class"], lambda name: vocabulary.object_class(name).id, path, "object {} has no class"),
        "level": _numbers(read, "level", 0).astype(np.int64),
        "score": _scores(read, path, "object {}"),
        "parent_id": _numbers(read, "parent_id", np.nan),
        "attributes": _column(read, "attributes", "{}").fillna("{}"),
    }
    objects = object_table(columns, shapes, read.crs.to_wkt() if read.crs else None)
    _check_parents(objects, path)
    return objects


def checked_relations(
    read: pd.DataFrame, objects: geopandas.GeoDataFrame, vocabulary: Vocabulary, path: str
) -> pd.DataFrame:
    """The table of relations of :class:`.graph.SceneGraph`.

    Args:
        read: the layer ``relations``.
        objects: those of the graph.
        vocabulary: for the predicates.
        path: of the file, for errors.

    Raises:
        GraphUnreadable: a relation has no predicate, an unknown source, or a score that is not between 0 and 1.
        PredicateUnknown: as its name says.
        GraphObjectMissing: an id is that of no object.
        RelationWithoutObjects: a relation without ids does not begin or end at an object.
    """
    if not isinstance(read, geopandas.GeoDataFrame) or "predicate" not in read:
        raise GraphUnreadable(path=path, detail="relations: no lines, or no field “predicate”")
    source = _column(read, "source", "user").fillna("user")
    _refuse(~source.isin(SOURCES).to_numpy(), read.index, path, "relation {} has an unknown source")
    columns = {
        "subject_id": _ends(read, "subject_id", 0, objects, path),
        "predicate": _known(
            read["predicate"], lambda name: vocabulary.predicate(name).id, path, "relation {} has no predicate"
        ),
        "object_id": _ends(read, "object_id", -1, objects, path),
        "score": _scores(read, path, "relation {}"),
        "source": source,
    }
    return relation_table(columns)


def areas_of(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """The areas of geometries, made valid and two-dimensional; an empty polygon where there is none."""
    valid = shapely.make_valid(shapely.force_2d(shapes))
    valid[shapely.is_missing(valid)] = shapely.Polygon()
    mixed = shapely.get_type_id(valid) == shapely.GeometryType.GEOMETRYCOLLECTION
    valid[mixed] = [_areas(shape) for shape in valid[mixed]]
    valid[shapely.get_dimensions(valid) < 2] = shapely.Polygon()
    return valid


def _areas(shape: shapely.Geometry) -> shapely.Geometry:
    """The areas in a collection, which making a polygon valid may leave."""
    parts = shapely.get_parts(shapely.get_parts(shape))
    return shapely.union_all(parts[shapely.get_dimensions(parts) == 2])


def _known(names: pd.Series, find: Callable[[str], str], path: str, missing: str) -> NDArray[np.object_]:
    """The ids of names; each different one is looked up once."""
    _refuse(names.isna().to_numpy(), names.index, path, missing)
    return names.map({name: find(str(name)) for name in names.unique()}).to_numpy()


def _ends(
    read: geopandas.GeoDataFrame, field: str, end: int, objects: geopandas.GeoDataFrame, path: str
) -> NDArray[np.int64]:
    """The ids in a field; where there are none, those of the objects at that end of the lines, the smallest first."""
    ids = _numbers(read, field, np.nan)
    drawn = np.flatnonzero(np.isnan(ids))
    if len(drawn):
        points = shapely.get_point(read.geometry.to_numpy()[drawn], end)
        ids[drawn] = _smallest_at(points, objects)
        lost = drawn[np.isnan(ids[drawn])]
        if len(lost):
            raise RelationWithoutObjects(path=path, relation=int(read.index[lost[0]]))
    missing = np.flatnonzero(~np.isin(ids, objects.index))
    if len(missing):
        place = f"relation {read.index[missing[0]]}"
        raise GraphObjectMissing(path=path, place=place, object_id=int(ids[missing[0]]))
    return ids.astype(np.int64)


def _smallest_at(points: NDArray[np.object_], objects: geopandas.GeoDataFrame) -> NDArray[np.float64]:
    """The id of the smallest object at each point; NaN where there is none."""
    found = np.full(len(points), np.nan)
    shapes = objects.geometry.to_numpy()
    at, hit = shapely.STRtree(shapes).query(points, predicate="intersects")
    largest_first = np.argsort(-shapely.area(shapes[hit]), kind="stable")
    found[at[largest_first]] = objects.index.to_numpy()[hit[largest_first]]
    return found


def _check_parents(objects: geopandas.GeoDataFrame, path: str) -> None:
    parents = objects["parent_id"].dropna()
    missing = parents[~parents.isin(objects.index)]
    if len(missing):
        place = f"object {missing.index[0]}"
        raise GraphObjectMissing(path=path, place=place, object_id=int(missing.iloc[0]))
    reached = parents
    for _ in range(_MOST_STEPS):  # each goes up once more from all objects that have a parent left
        if reached.empty:
            return
        looped = reached[reached.to_numpy() == reached.index]
        if len(looped):
            break
        reached = reached.map(parents).dropna()
    raise GraphUnreadable(path=path, detail=f"object {reached.index[0]} is a part of itself")


def _column(read: pd.DataFrame, name: str, otherwise: Any) -> pd.Series:
    return read[name] if name in read else pd.Series(otherwise, read.index)


def _numbers(read: pd.DataFrame, name: str, otherwise: float) -> NDArray[np.float64]:
    """The numbers of a field, and a usual one where there is none."""
    numbers = pd.to_numeric(_column(read, name, otherwise), errors="coerce").to_numpy(np.float64, copy=True)
    numbers[np.isnan(numbers)] = otherwise
    return numbers


def _scores(read: pd.DataFrame, path: str, place: str) -> NDArray[np.float64]:
    scores = _numbers(read, "score", 1.0)
    _refuse(~((scores >= 0) & (scores <= 1)), read.index, path, place + " has a score that is not between 0 and 1")
    return scores


def _refuse(wrong: NDArray[np.bool_], ids: pd.Index, path: str, sentence: str) -> None:
    """Raise for the first feature that is wrong; the sentence has a blank for its id."""
    if wrong.any():
        raise GraphUnreadable(path=path, detail=sentence.format(ids[int(wrong.argmax())]))
