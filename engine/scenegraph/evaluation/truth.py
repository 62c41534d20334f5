"""The graph that is true, in scenes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...contract.errors import SceneTooLarge, TrueRelationsMissing
from ..area_layers import in_plane, read_areas
from ..graph import SceneGraph
from ..graph_file import read_graph
from ..metric_plane import MetricPlane, plane_of
from .places import Areas, Places, Squares
from .scenes import GraphLevel, TrueScene, levels_of_graph

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
    """Where objects are measured."""
    places: Places
    levels: Sequence[tuple[GraphLevel, list[TrueScene]]]
    """The map scales that have scenes with relations, and these."""

    @classmethod
    def read(cls, spec: Spec) -> Truth:
        """Read it.

        Raises:
            TrueRelationsMissing: no scene has a relation.
            SceneTooLarge: a scene has too many objects.
            EngineError: as :func:`..graph_file.read_graph` and :func:`..area_layers.read_areas`.
        """
        graph = read_graph(Path(spec.truth))
        if not len(graph.objects):
            raise TrueRelationsMissing(path=spec.truth)
        plane = plane_of([graph.objects.geometry])
        places: Places = Squares(spec.scene_m)
        if spec.areas is not None:
            polygons = in_plane(read_areas(spec.areas).geometry, spec.areas.path, graph, plane)
            places = Areas(np.asarray(polygons, object))
        every = [(level, level.scenes()) for level in levels_of_graph(graph, plane, places)]
        levels = [(level, scenes) for level, scenes in every if scenes]
        if not levels:
            raise TrueRelationsMissing(path=spec.truth)
        for scene in (scene for _, scenes in levels for scene in scenes):
            objects = int(np.count_nonzero(scene.objects))
            if objects > MOST_OBJECTS:
                raise SceneTooLarge(name=scene.name, objects=objects, most=MOST_OBJECTS)
        return cls(spec.truth, graph, plane, places, levels)

    @property
    def scenes(self) -> int:
        """How many there are."""
        return sum(len(scenes) for _, scenes in self.levels)

    @property
    def relations(self) -> int:
        """How many the scenes have; one between two scenes is counted once here."""
        return sum(len(level.scene.at(level.places >= 0).relations) for level, _ in self.levels)

    @property
    def scale_names(self) -> str:
        """Of the levels."""
        return scale_names(level.denominator for level, _ in self.levels)


def scale_names(denominators: Iterable[float]) -> str:
    """Map scales as a user writes them: ``1 : 5000, 1 : 25000``."""
    return ", ".join(f"1 : {denominator:.0f}" for denominator in denominators) or "–"
