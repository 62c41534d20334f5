"""How much of the truth a model finds that is told what lies where."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...contract.errors import ObjectsOutsideImages, ScalesUnlike
from ...contract.notices import ModelMayKnowTruth, ObjectsNotShown, ScaleNotLearnt
from ...contract.task import TaskContext
from ...core.progress import Stage
from ..assessing import TASKS, GivenScene
from ..network import SceneGraphNetwork
from ..predicting import scene_of
from ..reading import Reader
from ..recall import Kind
from ..regions import NOWHERE, regions_of
from ..relation_model import RelationModel
from ..visual_grid import VisualGrid
from .figures import FoundRanks, Ranks
from .scenes import GraphLevel
from .truth import Truth, scale_names

if TYPE_CHECKING:
    from ...tasks.evaluatescenegraph import Spec


def seen_kinds(network: SceneGraphNetwork) -> set[Kind]:
    """The kinds of relations that a network has learnt from."""
    seen = np.argwhere(network.counts[:, :, 1:].cpu().numpy() > 0)
    return {(subject, predicate, other) for subject, other, predicate in seen.tolist()}


@dataclass(frozen=True)
class ModelJudge:
    """Lets a model look at the true objects."""

    spec: Spec
    context: TaskContext
    truth: Truth
    model: RelationModel

    def ranks(self) -> FoundRanks:
        """The ranks of the true relations in what it says, task by task.

        Raises:
            VocabulariesUnlike: the model has other classes or predicates.
            ScalesUnlike: it has learnt none of the map scales.
            ObjectsOutsideImages: the image shows no true relation.
            EngineError: as :meth:`..reading.Reader.of`.
        """
        self.model.check_vocabulary(self.truth.graph.vocabulary, self.truth.path)
        self._tell_what_is_known()
        levels = list(self._known_levels())
        found: FoundRanks = {task: [] for task in TASKS}
        with tempfile.TemporaryDirectory() as folder:
            grid = self._look(Path(folder) / "image.npy")
            for number, level in enumerate(levels):
                start, end = (0.5 + 0.45 * part / len(levels) for part in (number, number + 1))
                for task, ranks in self._level_ranks(level, grid, start, end).items():
                    found[task] += ranks
        if not any(found.values()):
            raise ObjectsOutsideImages(path=self.truth.path)
        return found

    def _tell_what_is_known(self) -> None:
        """Say so if the model has learnt from a file of the same name."""
        learnt = set(re.split(r"; images |, ", self.model.card.training_data))
        if Path(self.truth.path).name in learnt:
            self.context.notice(ModelMayKnowTruth(path=self.truth.path))

    def _known_levels(self) -> Iterator[GraphLevel]:
        """The levels at whose map scales the model has learnt."""
        learnt, known = scale_names(self.model.design.scales), 0
        for level, _ in self.truth.levels:
            if self.model.knows(level.denominator):
                known += 1
                yield level
            else:
                self.context.notice(ScaleNotLearnt(scale=level.denominator, learnt=learnt))
        if not known:
            raise ScalesUnlike(
                path=self.model.path, scales=learnt, other=self.truth.path, others=self.truth.scale_names
            )

    def _look(self, file: Path) -> VisualGrid:
        if self.spec.image is None:
            raise ValueError("evaluating sees to it")
        looking = Stage(self.context, "looking_at_images", 0.1, 0.5)
        image, plane, device = self.spec.image, self.truth.plane, self.spec.device
        return Reader.of(self.model, image, plane, self.context, device=device, file=file, progress=looking).grid

    def _level_ranks(self, level: GraphLevel, grid: VisualGrid, start: float, end: float) -> FoundRanks:
        """The ranks of the relations between objects that the image shows."""
        regions = regions_of(level.table.geometry, [grid], self.truth.plane)
        shown = regions.images != NOWHERE
        if not shown.all():
            self.context.notice(ObjectsNotShown(path=self.truth.path, count=int((~shown).sum())))
        level, regions, words = level.take(shown), regions.take(shown), self.truth.graph.vocabulary
        scenes, sure = level.scenes(), level.table["score"].to_numpy(np.float64)
        given = GivenScene(regions, words, level.denominator, sure, level.scene)
        found: FoundRanks = {task: [] for task in TASKS}
        for number, (task, predict) in enumerate(TASKS.items() if scenes else ()):
            length = (end - start) / len(TASKS)
            progress = Stage(self.context, "predicting", start + number * length, start + (number + 1) * length)
            prediction = predict(self.model.network, given)
            for count, scene in enumerate(scenes):
                said = scene_of(prediction.at(scene.objects), regions, words)
                found[task].append(Ranks.of(scene, said))
                progress((count + 1) / len(scenes))
        return found
