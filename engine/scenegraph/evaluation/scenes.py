"""The objects and relations of a graph, scale by scale and scene by scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import geopandas
import numpy as np
import shapely

from ..graph import Scale, SceneGraph
from ..known_relations import known_relations
from ..measures import Flags, Positions
from ..metric_plane import MetricPlane
from ..recall import SAME_PLACE, Scene
from .places import NOWHERE, Places, counterparts, scenes_of_found


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

    def take(self, some: Flags) -> GraphLevel:
        """Some of the objects, and the relations among them."""
        scene = self.scene.take(np.flatnonzero(some))
        return replace(self, table=self.table[some], scene=scene, places=self.places[some])

    def scenes(self) -> list[TrueScene]:
        """The scenes that have relations."""
        every = [TrueScene(self, number) for number in range(len(self.names))]
        return [scene for scene in every if len(scene.truth.relations)]


@dataclass(frozen=True)
class TrueScene:
    """A part of the ground. All relations that have an end in it belong to it."""

    level: GraphLevel
    number: int
    """Which scene of the level it is."""

    @property
    def name(self) -> str:
        """As ``1 : 5000, square 3/4``."""
        return f"1 : {self.level.denominator:.0f}, {self.level.names[self.number]}"

    @property
    def objects(self) -> Flags:
        """Which objects of the level lie in it."""
        return self.level.places == self.number

    @cached_property
    def truth(self) -> Scene:
        """All objects of the level, and the relations of the scene."""
        return self.level.scene.at(self.objects)


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


def found_scenes(scenes: Sequence[TrueScene], found: GraphLevel) -> Iterator[Scene]:
    """What a graph says of scenes of the truth, all of one level.

    Args:
        scenes: of the truth.
        found: the same map scale of the graph, with the same kind of scenes.
    """
    true = scenes[0].level
    numbers = {name: number for number, name in enumerate(true.names)}
    own = np.array([*(numbers.get(name, NOWHERE) for name in found.names), NOWHERE], np.intp)[found.places]
    places = scenes_of_found(found.scene.boxes, own, true.scene.boxes, true.places)
    return (found.scene.at(places == scene.number) for scene in scenes)


def objects_found(truth: Scene, found: Scene) -> Flags:
    """Which true objects were found: one of the same class lies in the same place ``(n,)``."""
    hit = np.zeros(len(truth.classes), bool)
    for kind in np.intersect1d(truth.classes, found.classes):
        mine = np.flatnonzero(truth.classes == kind)
        hit[mine] = counterparts(truth.boxes[mine], found.boxes[found.classes == kind])[1] >= SAME_PLACE
    return hit
