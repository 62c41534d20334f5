"""The graph that is true, in scenes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...contract.errors import SceneTooLarge, TrueRelationsMissing
from ...contract.notices import RelationsBetweenScenes
from ...contract.task import TaskContext
from ..area_layers import in_plane, read_areas
from ..graph import SceneGraph
from ..graph_file import read_graph
from ..metric_plane import MetricPlane, plane_of
from .places import Areas, Places, Squares
from .scenes import GraphLevel, TrueScene, levels_of_graph, true_scenes

if TYPE_CHECKING:
    from ...tasks.evaluatescenegraph import Spec

MOST_OBJECTS = 5000
"""Of a scene. Of so many objects a hundred relations say nothing, and all that a model can think of needs memory."""


@dataclass(frozen=True)
class Truth:
    """The true graph, in scenes."""

    path: str
    graph: SceneGraph
    plane: MetricPlane
    places: Places
    levels: Sequence[GraphLevel]
    scenes: Sequence[TrueScene]
    """With relations, of all levels."""
    context: TaskContext

    @classmethod
    def read(cls, spec: Spec, context: TaskContext) -> Truth:
        """Read it.

        Raises:
            TrueRelationsMissing: no scene has a relation.
            SceneTooLarge: a scene has too many objects.
            EngineError: as :func:`..graph_file.read_graph` and :func:`..area_layers.read_areas`.
        """
        graph = read_graph(Path(spec.truth))
        if not len(graph.objects) or not len(graph.relations):
            raise TrueRelationsMissing(path=spec.truth)
        plane = plane_of([graph.objects.geometry])
        places: Places = Squares(spec.scene_m)
        if spec.areas is not None:
            polygons = in_plane(read_areas(spec.areas).geometry, spec.areas.path, graph, plane)
            places = Areas(np.asarray(polygons, object))
        levels = levels_of_graph(graph, plane, places)
        scenes = [scene for level in levels for scene in true_scenes(level)]
        if not scenes:
            raise TrueRelationsMissing(path=spec.truth)
        largest = max(scenes, key=lambda scene: len(scene.objects))
        if len(largest.objects) > MOST_OBJECTS:
            raise SceneTooLarge(name=largest.name, objects=len(largest.objects), most=MOST_OBJECTS)
        truth = cls(spec.truth, graph, plane, places, levels, scenes, context)
        if truth.left_out:
            context.notice(RelationsBetweenScenes(count=truth.left_out, total=truth.known))
        return truth

    @property
    def known(self) -> int:
        """Relations of all levels, wherever they lie."""
        return sum(len(level.scene.relations) for level in self.levels)

    @property
    def left_out(self) -> int:
        """Relations that are in no scene."""
        return self.known - sum(len(scene.truth.relations) for scene in self.scenes)

    @property
    def scale_names(self) -> str:
        """The map scales that have scenes."""
        return scale_names(level.denominator for level, _ in self.by_level())

    def by_level(self) -> Iterator[tuple[GraphLevel, list[TrueScene]]]:
        """The levels that have scenes, and these."""
        for level in self.levels:
            mine = [scene for scene in self.scenes if scene.level is level]
            if mine:
                yield level, mine


def scale_names(denominators: Iterable[float]) -> str:
    """Map scales as a user writes them: ``1 : 5000, 1 : 25000``."""
    return ", ".join(f"1 : {denominator:.0f}" for denominator in denominators) or "–"
