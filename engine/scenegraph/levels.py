"""The objects of several map scales, each made of those of the next larger scale, and what is a part of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import geopandas
import numpy as np
import pandas as pd

from ..contract.vocabulary import Vocabulary
from .generalising import NOTHING, Generalised, MapObjects, generalise
from .graph import Scale, object_table, relation_table
from .measures import Positions, Shapes
from .metric_plane import MetricPlane


@dataclass(frozen=True)
class Level:
    """The objects of a map scale."""

    scale: Scale
    table: geopandas.GeoDataFrame
    """As :attr:`.graph.SceneGraph.objects`; no other level has its ids."""
    shapes: Shapes
    """In metres: areas, and on the finest level also lines and points."""

    def classes(self, vocabulary: Vocabulary) -> Positions:
        """The classes of the objects, as positions in the vocabulary."""
        places = {entry.id: i for i, entry in enumerate(vocabulary.classes)}
        return self.table["class"].map(places).to_numpy(np.intp)


@dataclass(frozen=True)
class Levels:
    """The objects of all scales."""

    all: Sequence[Level]
    """The finest first."""
    steps: Sequence[Generalised]
    """How each level is shown on the next one; one less than there are levels."""

    def __iter__(self) -> Iterator[tuple[Level, Level, Generalised]]:
        """Each level but the last, with the next one and how it is shown there."""
        return zip(self.all, self.all[1:], self.steps)


def levels_of(
    table: geopandas.GeoDataFrame, shapes: Shapes, plane: MetricPlane, vocabulary: Vocabulary, scales: Sequence[float]
) -> Levels:
    """The objects of all scales. There are fewer levels where a map shows nothing any more.

    Args:
        table: the objects of the finest level, as they are.
        shapes: in metres.
        plane: of those.
        vocabulary: with the rules of generalisation.
        scales: denominators, in rising order.
    """
    levels, steps = [Level(Scale(0, scales[0]), table, shapes)], []
    areas = plane.shapes(table.geometry)  # lines and points count with the width that they are drawn with
    for number, denominator in enumerate(scales[1:], start=1):
        above = levels[-1]
        step = generalise(
            MapObjects(areas, above.classes(vocabulary), above.table["score"].to_numpy()), vocabulary, denominator
        )
        if not len(step.objects):
            break
        areas = step.objects.shapes
        steps.append(step)
        levels.append(Level(Scale(number, denominator), _table(above, step.objects, plane, vocabulary), areas))
    return Levels(levels, steps)


def _table(level: Level, shown: MapObjects, plane: MetricPlane, vocabulary: Vocabulary) -> geopandas.GeoDataFrame:
    """The table of the next level; its ids follow those of this one."""
    names = np.array([entry.id for entry in vocabulary.classes], object)
    columns = {
        "id": level.table.index[-1] + 1 + np.arange(len(shown)),
        "class": names[shown.classes],
        "level": np.full(len(shown), level.scale.level + 1),
        "score": shown.scores,
    }
    crs = level.table.crs
    return object_table(columns, plane.back(shown.shapes, crs), crs.to_wkt() if crs else None)


def part_relations(levels: Levels, vocabulary: Vocabulary) -> pd.DataFrame:
    """What an object is a part of on the next level, where that shows more than a copy of it."""
    predicate = vocabulary.of_rule("part_of")
    subjects, objects = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for level, larger, step in levels:
        wholes = step.wholes
        parts = np.flatnonzero(wholes != NOTHING)
        kept = parts[step.merged[wholes[parts]]]
        subjects.append(level.table.index.to_numpy()[kept])
        objects.append(larger.table.index.to_numpy()[wholes[kept]])
    one, other = (np.concatenate(ids) if predicate else np.empty(0, np.int64) for ids in (subjects, objects))
    names = [predicate.id if predicate else ""] * len(one)
    return relation_table({"subject_id": one, "predicate": names, "object_id": other})


def parents(levels: Levels, relations: pd.DataFrame, vocabulary: Vocabulary) -> pd.Series:
    """The whole of each object: what shows it on the next level, else what it is a part of on its own."""
    ids = np.concatenate([level.table.index.to_numpy() for level in levels.all])
    found = pd.Series(pd.NA, pd.Index(ids, name="id"), dtype="Int64")
    predicate = vocabulary.of_rule("part_of")
    if predicate is not None:
        parts = relations[(relations["predicate"] == predicate.id) & (relations["source"] == "rule")]
        found.loc[parts["subject_id"]] = parts["object_id"].to_numpy()
    for level, larger, step in levels:
        shown = step.wholes != NOTHING
        found.loc[level.table.index[shown]] = larger.table.index.to_numpy()[step.wholes[shown]]
    return found
