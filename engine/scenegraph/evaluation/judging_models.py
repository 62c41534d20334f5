"""How much of the truth a model finds that is told what lies where."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...contract.errors import ObjectsOutsideImages, ScalesUnlike
from ...contract.notices import ModelMayKnowTruth, ObjectsNotShown, ScaleNotLearnt
from ...contract.task import TaskContext
from ...core.progress import Stage
from ..assessing import GivenScene, by_frequency, predcls, sgcls
from ..network import SceneGraphNetwork
from ..reading import Reader
from ..recall import Kind
from ..regions import NOWHERE, regions_of
from ..relation_model import RelationModel
from ..visual_grid import VisualGrid
from .figures import FoundRanks, Ranks
from .scenes import GraphLevel, TrueScene
from .truth import Truth, scale_names

if TYPE_CHECKING:
    from ...tasks.evaluatescenegraph import Spec

MODEL_TASKS = {"PredCls": predcls, "SGCls": sgcls, "by frequency": by_frequency}


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
        with tempfile.TemporaryDirectory() as folder:
            grid = self._look(Path(folder) / "image.npy")
            given = [scene for level, scenes in levels for scene in self._given(level, scenes, grid)]
            if not given:
                raise ObjectsOutsideImages(path=self.truth.path)
            found: FoundRanks = {task: [] for task in MODEL_TASKS}
            progress = Stage(self.context, "predicting", 0.5, 0.95)
            for number, (scene, told) in enumerate(given):
                for task, find in MODEL_TASKS.items():
                    found[task].append(Ranks.of(scene, find(self.model.network, told)))
                progress((number + 1) / len(given))
            return found

    def _tell_what_is_known(self) -> None:
        """Say so if the model has learnt from a file of the same name."""
        learnt = set(re.split(r"; images |, ", self.model.card.training_data))
        if Path(self.truth.path).name in learnt:
            self.context.notice(ModelMayKnowTruth(path=self.truth.path))

    def _known_levels(self) -> Iterator[tuple[GraphLevel, list[TrueScene]]]:
        """The levels at whose map scales the model has learnt, and their scenes."""
        learnt, known = scale_names(self.model.design.scales), 0
        for level, scenes in self.truth.by_level():
            if self.model.knows(level.denominator):
                known += 1
                yield level, scenes
            else:
                self.context.notice(ScaleNotLearnt(scale=level.denominator, learnt=learnt))
        if not known:
            raise ScalesUnlike(
                path=self.model.path, scales=learnt, other=self.truth.path, others=self.truth.scale_names
            )

    def _look(self, file: Path) -> VisualGrid:
        if self.spec.image is None:
            raise ValueError("check_spec sees to it")
        looking = Stage(self.context, "looking_at_images", 0.1, 0.5)
        image, plane, device = self.spec.image, self.truth.plane, self.spec.device
        return Reader.of(self.model, image, plane, self.context, device=device, file=file, progress=looking).grid

    def _given(
        self, level: GraphLevel, scenes: Sequence[TrueScene], grid: VisualGrid
    ) -> Iterator[tuple[TrueScene, GivenScene]]:
        """What the image shows of scenes: those that still have relations."""
        regions = regions_of(level.table.geometry, [grid], self.truth.plane)
        shown = regions.images != NOWHERE
        if not shown.all():
            self.context.notice(ObjectsNotShown(path=self.truth.path, count=int((~shown).sum())))
        sure, words = level.table["score"].to_numpy(np.float64), self.truth.graph.vocabulary
        for scene in (scene.shown(shown) for scene in scenes):
            if len(scene.truth.relations):
                part = regions.take(scene.objects)
                yield scene, GivenScene(part, words, level.denominator, sure[scene.objects], scene.truth)
