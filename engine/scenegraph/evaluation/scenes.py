"""The objects and relations of a graph, scale by scale and scene by scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import geopandas
import numpy as np
import pandas as pd
import shapely

from ..graph import Scale, SceneGraph
from ..known_relations import known_relations
from ..measures import Flags, Positions
from ..metric_plane import MetricPlane
from ..recall import SAME_PLACE, Scene
from .places import Places, counterparts, scenes_of_found


@dataclass(frozen=True)
class GraphLevel:
    """All objects of a map scale, and where they lie."""

    denominator: float
    table: geopandas.GeoDataFrame
    """As :attr:`..graph.SceneGraph.objects`."""
    scene: Scene
    """The same objects, with the relations among them; these are as sure as they and both their ends are."""
    places: Positions
    """The scene of each object ``(n,)``; below 0: none."""
    names: Sequence[str]
    """Of the scenes."""


@dataclass(frozen=True)
class TrueScene:
    """A part of the ground, and what is there."""

    level: GraphLevel
    number: int
    """Which scene of the level it is."""
    objects: Positions
    """Positions in the table of the level."""

    @property
    def name(self) -> str:
        """As ``1:5000, square 3/4``."""
        return f"1:{self.level.denominator:.0f}, {self.level.names[self.number]}"

    @cached_property
    def truth(self) -> Scene:
        """Objects and relations."""
        return self.level.scene.take(self.objects)

    @property
    def ids(self) -> pd.Index:
        """Of the objects."""
        return self.level.table.index[self.objects]

    def shown(self, shown: Flags) -> TrueScene:
        """The same scene without the objects of the level that are not ``shown``."""
        return replace(self, objects=self.objects[shown[self.objects]])


def levels_of_graph(graph: SceneGraph, plane: MetricPlane, places: Places) -> list[GraphLevel]:
    """The map scales of a graph that have objects.

    Args:
        graph: to look at.
        plane: where objects are measured.
        places: what the scenes are.
    """
    levels = [_level(graph, scale, plane, places) for scale in graph.scales]
    return [level for level in levels if len(level.table)]


def _level(graph: SceneGraph, scale: Scale, plane: MetricPlane, places: Places) -> GraphLevel:
    table = graph.objects[graph.objects["level"] == scale.level]
    shapes = plane.shapes(table.geometry)
    classes = {entry.id: i for i, entry in enumerate(graph.vocabulary.classes)}
    known = known_relations(graph, table.index)
    sure = table["score"].to_numpy(np.float64)
    scene = Scene(
        boxes=shapely.bounds(shapes).reshape(-1, 4),
        classes=table["class"].map(classes).to_numpy(np.intp),
        relations=np.stack([known.subjects, known.predicates, known.objects], axis=1),
        scores=known.scores * sure[known.subjects] * sure[known.objects],
    )
    return GraphLevel(scale.denominator, table, scene, *places.scenes_of(shapely.point_on_surface(shapes)))


def true_scenes(level: GraphLevel) -> list[TrueScene]:
    """The scenes of a level that have relations."""
    every = [TrueScene(level, number, np.flatnonzero(level.places == number)) for number in range(len(level.names))]
    return [scene for scene in every if len(scene.truth.relations)]


def found_scenes(scenes: Sequence[TrueScene], found: GraphLevel) -> Iterator[Scene]:
    """What a graph says of scenes of the truth, all of one level.

    Args:
        scenes: of the truth.
        found: the same map scale of the graph, with the same scenes.
    """
    true = scenes[0].level
    names = {name: number for number, name in enumerate(true.names)}
    own = np.array([*(names.get(name, -1) for name in found.names), -1], np.intp)[found.places]
    places = scenes_of_found(found.scene.boxes, own, true.scene.boxes, true.places)
    return (found.scene.take(np.flatnonzero(places == scene.number)) for scene in scenes)


def objects_found(truth: Scene, found: Scene) -> Flags:
    """Which true objects were found: one of the same class lies in the same place ``(n,)``."""
    hit = np.zeros(len(truth.classes), bool)
    for kind in np.intersect1d(truth.classes, found.classes):
        mine = np.flatnonzero(truth.classes == kind)
        hit[mine] = counterparts(truth.boxes[mine], found.boxes[found.classes == kind])[1] >= SAME_PLACE
    return hit
