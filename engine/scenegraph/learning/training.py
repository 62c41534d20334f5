"""A whole training, from images and graphs to the package of the model."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio
import torch

from ...contract.errors import ObjectsOutsideImages, RelationsMissing, VocabulariesUnlike
from ...contract.notices import BestStateKept, NothingKeptBack, ObjectsNotShown, RunningOn, ScenesPlanned
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...core.devices import Device, choose_device
from ...core.outputs import Draft
from ...core.progress import Stage
from ...core.provenance import versions
from ...core.rasters import GDAL_OPTIONS
from ...core.training_loop import Outcome, TrainingLoop, forget, resumable, state_folder, trained_precision
from ...models.vision_transformers import VisionTransformer, open_transformer
from ..graph import SceneGraph
from ..graph_file import read_graph
from ..measures import Positions
from ..metric_plane import plane_of
from ..network import SceneGraphNetwork
from ..pictures import opened_picture
from ..prior import count_relations, log_prior
from ..relation_model import Design, ids_of
from ..visual_grid import Eye, VisualGrid
from .checks import check_spec
from .examples import Annotation, Examples, Sources, examples_of
from .module import SceneGraphModule
from .products import Products, metrics_of, predicate_rows
from .results import Result
from .sampling import Balance
from .scenes import LearntScene, SceneBatches, split_scenes
from .validating import MONITOR, validation_figures

if TYPE_CHECKING:
    from ...tasks.trainscenegraph import Spec


def train_relations(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a training. See :func:`...tasks.trainscenegraph.run`."""
    Stage(context, "preparing", 0.0, 0.01)
    check_spec(spec)
    graphs = _read_graphs(spec.graphs)
    device = choose_device(spec.device, context)
    precision = trained_precision(spec.precision, device)
    context.notice(RunningOn(device.name, device.memory_mb, precision, f"torch {versions()['torch']}"))
    transformer = open_transformer(spec.network, spec.weights)
    transformer.module.half().float()  # as the package will hold it
    draft = Draft(Path(spec.output))
    try:
        with rasterio.Env(**GDAL_OPTIONS):
            grids = _look(spec, transformer, device, draft, context)
        every = _examples(spec, graphs, grids, draft, context)
        return RelationTraining(spec, context, device, transformer, every, grids).run()
    finally:
        draft.discard()


def _read_graphs(paths: Sequence[str]) -> dict[str, SceneGraph]:
    """The graphs, by their files.

    Raises:
        VocabulariesUnlike: two have different classes or predicates.
        EngineError: as :func:`..graph_file.read_graph`.
    """
    graphs = {path: read_graph(Path(path)) for path in paths}
    first = next(iter(graphs))
    for path, graph in graphs.items():
        if ids_of(graph.vocabulary) != ids_of(graphs[first].vocabulary):
            raise VocabulariesUnlike(path=path, other=first)
    return graphs


def _look(
    spec: Spec, transformer: VisionTransformer, device: Device, draft: Draft, context: TaskContext
) -> list[VisualGrid]:
    """What the transformer sees of the images, all at the same ground resolution."""
    eye = Eye(transformer, device, "fp32")
    grids, resolution_m = [], spec.resolution_m
    for number, source in enumerate(spec.images):
        length = 0.4 / len(spec.images)
        with opened_picture(source, context, resolution_m) as raster:
            start = 0.01 + number * length
            progress = Stage(context, "looking_at_images", start, start + length)
            grids.append(eye.look(raster, draft.scratch(f"image{number}.npy"), context, progress))
            size = raster.grid.pixel_size_m
        resolution_m = resolution_m or (size and round((size.width * size.height) ** 0.5, 4))
    return grids


def _examples(
    spec: Spec, graphs: dict[str, SceneGraph], grids: Sequence[VisualGrid], draft: Draft, context: TaskContext
) -> list[Examples]:
    """All that can be learnt from.

    Raises:
        ObjectsOutsideImages: no image shows an object of a graph.
        RelationsMissing: there is no relation.
    """
    sources, found = Sources(grids, spec.scene_m, context.seed), []
    for number, (path, graph) in enumerate(graphs.items()):
        annotation = Annotation(path, graph, plane_of([graph.objects.geometry]))
        length = 0.1 / len(graphs)
        progress = Stage(context, "preparing_relations", 0.41 + number * length, 0.41 + (number + 1) * length)
        mine = []
        for scale in graph.scales:
            file = draft.scratch(f"pairs{number}-{scale.level}.npy")
            mine.append(examples_of(annotation, scale, sources, file, progress))
        seen = [each for each in mine if each is not None]
        if not seen:
            raise ObjectsOutsideImages(path=path)
        unseen = len(graph.objects) - sum(len(each.classes) for each in seen)
        if unseen:
            context.notice(ObjectsNotShown(path=path, count=unseen))
        found += seen
    if not any(len(each.relations) for each in found):
        raise RelationsMissing(paths=", ".join(spec.graphs))
    return found


@dataclass(frozen=True)
class RelationTraining:
    """A network, and what it learns from."""

    spec: Spec
    context: TaskContext
    device: Device
    transformer: VisionTransformer
    every: Sequence[Examples]
    grids: Sequence[VisualGrid]

    def run(self) -> dict[str, Json]:
        """Train, assess, and write. However it ends, the package then holds the best state so far."""
        spec, context = self.spec, self.context
        learnt, kept_back = split_scenes(self.every, spec.validation_percent / 100, context.seed)
        learnt = [scene for scene in learnt if len(scene.edges)]
        if not any(scene.examples.answers[scene.edges, 1:].any() for scene in learnt):
            raise RelationsMissing(paths=", ".join(spec.graphs))
        measured = [scene for scene in kept_back if len(scene.given.truth.relations)]
        if not measured:
            context.notice(NothingKeptBack())
        context.notice(ScenesPlanned(len(learnt), len(measured), sum(len(scene.edges) for scene in learnt)))
        torch.manual_seed(context.seed)  # of the first weights
        network = self._network(learnt)
        outcome = Outcome(MONITOR)
        with self._best_state_kept(outcome):
            self._fit(network, learnt, measured, outcome)
            network.load_state_dict(outcome.best_weights)
            assessing = Stage(context, "assessing", 0.95, 0.98)
            result = Result.of(network.cpu().eval(), learnt, measured, outcome, assessing)
            Stage(context, "writing", 0.98, 1.0)
            self._products.write_model(outcome, result)
        forget(state_folder(spec.output))
        self._products.write_report(result, self.device)
        return {
            "epochs": outcome.epochs,
            "best_epoch": outcome.best_epoch,
            "metric": outcome.monitor,
            "best_value": outcome.best_value,
            "metrics": metrics_of(result),
            "predicates": predicate_rows(result),
        }

    @property
    def _products(self) -> Products:
        size = self.grids[0].grid.pixel_size_m
        seen_m = round((size.width * size.height) ** 0.5 / self.transformer.patch_px, 4) if size else None
        return Products(self.spec, self.context, self._design, self.transformer, self.spec.resolution_m or seen_m)

    @property
    def _design(self) -> Design:
        return Design(
            transformer=self.spec.network,
            block=self.transformer.module.block,
            features=self.grids[0].features.shape[2],
            width=self.spec.width,
            rounds=self.spec.rounds,
            scales=tuple(sorted({each.denominator for each in self.every})),
            vocabulary=self.every[0].vocabulary,
        )

    def _network(self, learnt: Sequence[LearntScene]) -> SceneGraphNetwork:
        """A new network, with the frequencies of the scenes to learn from."""
        network, words = self._design.network(), self.every[0].vocabulary
        counts = count_relations(map(_known, learnt), len(words.classes), len(words.predicates))
        network.counts.copy_(torch.from_numpy(counts))
        network.log_prior.copy_(torch.from_numpy(log_prior(counts)))
        return network

    def _fit(
        self,
        network: SceneGraphNetwork,
        learnt: Sequence[LearntScene],
        measured: Sequence[LearntScene],
        outcome: Outcome,
    ) -> None:
        spec, context = self.spec, self.context
        counts = sum(scene.examples.answers[scene.edges, 1:].sum(axis=0) for scene in learnt)
        batches = SceneBatches(learnt, Balance.of(np.asarray(counts)), context.seed)
        steps = spec.epochs * len(batches)
        module = SceneGraphModule(network, learning_rate=spec.learning_rate, steps=steps, seed=context.seed)
        state, identity = state_folder(spec.output), self._identity(learnt)
        loop = TrainingLoop(spec.epochs, spec.patience, self.device, spec.precision, state, identity)
        loop.run(
            module,
            batches,
            None,
            outcome,
            context,
            measure=lambda: _measure(module, measured),
            resume=spec.resume,
            progress=Stage(context, "training", 0.51, 0.95),
        )

    def _identity(self, learnt: Sequence[LearntScene]) -> Json:
        """What makes this training another one than the next."""
        spec = replace(self.spec, resume=False, output="", report=None, title="", device="auto")
        told = [[each.classes.tolist(), each.relations.tolist()] for each in self.every]
        return [spec, told, [len(scene.edges) for scene in learnt], self.transformer.sha256, self.context.seed]

    @contextlib.contextmanager
    def _best_state_kept(self, outcome: Outcome) -> Iterator[None]:
        """Write the best state so far if something ends the run, and leave nothing that it could not go on from."""
        whole, state = False, state_folder(self.spec.output)
        try:
            yield
            whole = True
        finally:
            if not whole:
                if not resumable(state):
                    forget(state)
                if outcome.best_epoch:
                    self._products.write_model(outcome, None)
                    self.context.notice(BestStateKept(path=self.spec.output, epoch=outcome.best_epoch))


def _known(scene: LearntScene) -> tuple[Positions, Positions]:
    """The classes of a scene's pairs, and their answers, one a row."""
    edge, answer = np.nonzero(scene.examples.answers[scene.edges])
    return scene.examples.classes[scene.examples.pairs[scene.edges[edge]]], answer


def _measure(module: SceneGraphModule, measured: Sequence[LearntScene]) -> dict[str, float]:
    """The figures of an epoch."""
    loss = float(torch.stack(module.train_loss).mean())
    return {"train loss": loss, **validation_figures(module.network.eval(), measured)}
