"""What there is to say of an area of a scene graph: plain figures and ids, before they become sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from .graph import SceneGraph
from .measures import Shapes

_TOUCHING = 1e-3
"""An object that has less of itself in an area, and covers less of the area, only touches it."""


@dataclass(frozen=True)
class ClassFact:
    """The objects of a class in an area."""

    id: str
    count: int
    area_m2: float
    """Of their parts inside the area."""


@dataclass(frozen=True)
class RelationFact:
    """Relations of one kind."""

    subject: str
    """Id of a class, as ``object``."""
    predicate: str
    object: str
    count: int


@dataclass(frozen=True)
class WholeFact:
    """A whole and its parts in an area."""

    id: int
    parts: Sequence[ClassFact]
    """The most frequent class first."""


@dataclass(frozen=True)
class AreaFacts:
    """All that is known of one area. Sequences begin with what matters most."""

    area_m2: Optional[float]
    """``None``: everything was asked for."""
    objects: Sequence[int]
    """Ids."""
    classes: Sequence[ClassFact]
    largest: Optional[tuple[int, float]]
    """The id of the object that covers most of the area, and how many m² of it."""
    relations: pd.DataFrame
    """Rows of the graph's relations whose both ends are in the area; without those that say only “distant”."""
    kinds: Sequence[RelationFact]
    most_related: Optional[tuple[int, int]]
    """The id of the object with most relations, and how many these are."""
    wholes: Sequence[WholeFact]
    unsure_objects: Sequence[int]
    unsure_relations: pd.DataFrame


class FactFinder:
    """Looks at areas of a graph.

    Objects of its most detailed level count: those of the others are the same ground, generalised.

    Args:
        graph: the graph.
        shapes: of its objects, in metres of a plane ``(objects,)``.
        unsure_below: objects and relations with a lower score are unsure.
    """

    def __init__(self, graph: SceneGraph, shapes: Shapes, unsure_below: float) -> None:
        self._graph = graph
        self._shapes = shapes
        self._unsure_below = unsure_below
        levels = graph.objects["level"].to_numpy()
        self._detailed = levels == (levels.min() if len(levels) else 0)
        self._tree = shapely.STRtree(shapes)
        far = graph.vocabulary.of_rule("distant")
        told = graph.relations["predicate"] != (far.id if far else "")
        self._relations = graph.relations[told]
        self._ends = [graph.rows(self._relations[end]) for end in ("subject_id", "object_id")]

    def facts(self, area: Optional[shapely.Geometry]) -> AreaFacts:
        """The facts of an area in the same plane; ``None``: of everything."""
        covered = self._covered(area)
        rows = np.flatnonzero(covered > 0)
        objects = self._graph.objects.iloc[rows]
        inside = np.zeros(len(covered), bool)
        inside[rows] = True
        relations = self._relations[inside[self._ends[0]] & inside[self._ends[1]]]
        largest = rows[np.argmax(covered[rows])] if len(rows) else None
        return AreaFacts(
            area_m2=None if area is None else float(shapely.area(area)),
            objects=objects.index.tolist(),
            classes=_classes(objects["class"], covered[rows]),
            largest=None if largest is None else (int(self._graph.objects.index[largest]), float(covered[largest])),
            relations=relations,
            kinds=self._kinds(relations),
            most_related=_most_related(relations),
            wholes=self._wholes(objects, covered[rows]),
            unsure_objects=_by_score(objects[objects["score"] < self._unsure_below]).index.tolist(),
            unsure_relations=_by_score(relations[relations["score"] < self._unsure_below]),
        )

    def _covered(self, area: Optional[shapely.Geometry]) -> NDArray[np.float64]:
        """How many m² of the area each object covers ``(objects,)``."""
        if area is None:
            return np.where(self._detailed, shapely.area(self._shapes), 0.0)
        covered = np.zeros(len(self._shapes))
        found = self._tree.query(area, predicate="intersects")
        found = found[self._detailed[found]]
        covered[found] = shapely.area(shapely.intersection(self._shapes[found], area))
        sizes = np.minimum(shapely.area(self._shapes), shapely.area(area))
        return np.where(covered > _TOUCHING * sizes, covered, 0.0)

    def _kinds(self, relations: pd.DataFrame) -> list[RelationFact]:
        """How many relations there are of each kind; a symmetric one is read from the class that comes first."""
        classes = self._graph.objects["class"]
        order = {entry.id: i for i, entry in enumerate(self._graph.vocabulary.classes)}
        symmetric = {entry.id for entry in self._graph.vocabulary.predicates if entry.symmetric}
        counts: dict[tuple[str, str, str], int] = {}
        ends = (classes.loc[relations[end]] for end in ("subject_id", "object_id"))
        for one, predicate, other in zip(next(ends), relations["predicate"], next(ends)):
            turned = predicate in symmetric and order[one] > order[other]
            kind = (other, predicate, one) if turned else (one, predicate, other)
            counts[kind] = counts.get(kind, 0) + 1
        return [RelationFact(*kind, count) for kind, count in sorted(counts.items(), key=lambda item: -item[1])]

    def _wholes(self, objects: pd.DataFrame, covered: NDArray[np.float64]) -> list[WholeFact]:
        parents = objects["parent_id"]
        found = [
            WholeFact(int(parent), _classes(objects["class"][of_it], covered[of_it], by_count=True))
            for parent in parents.dropna().unique()
            for of_it in [(parents == parent).fillna(value=False).to_numpy(bool)]
        ]
        return sorted(found, key=lambda whole: -sum(part.count for part in whole.parts))


def _classes(classes: pd.Series, covered: NDArray[np.float64], *, by_count: bool = False) -> list[ClassFact]:
    """Each class that occurs; the one that covers most, or is the most frequent, first."""
    sums = pd.DataFrame({"class": classes.to_numpy(), "area": covered}).groupby("class")["area"].agg(["size", "sum"])
    sums = sums.sort_values("size" if by_count else "sum", ascending=False, kind="stable")
    return [ClassFact(str(name), int(row["size"]), float(row["sum"])) for name, row in sums.iterrows()]


def _most_related(relations: pd.DataFrame) -> Optional[tuple[int, int]]:
    if relations.empty:
        return None
    counts = pd.concat([relations["subject_id"], relations["object_id"]]).value_counts(sort=False).sort_index()
    return int(counts.idxmax()), int(counts.max())


def _by_score(table: pd.DataFrame) -> pd.DataFrame:
    return table.sort_values("score", kind="stable")
