"""A whole scene graph: objects of one map scale or several, the relations among them, and what is a part of what."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import pandas as pd
import rasterio

from ..contract.errors import ImageNeeded, JobInvalid, MapScaleInvalid, ObjectsOrSegmentationNeeded
from ..contract.notices import DistancesCoarse, ObjectsNotShown, RunningOn, ScaleNotLearnt
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..contract.vocabulary import Vocabulary, read_vocabulary
from ..core.devices import choose_device
from ..core.outputs import Draft, check_target, whole_files
from ..core.progress import Stage
from ..core.provenance import provenance, versions
from ..core.rasters import GDAL_OPTIONS
from ..core.spec_checks import check_numbers
from .annotating import COARSE, SCALES, counts_of, objects_of, read_layers
from .fusing import by_network, by_rule, fused
from .graph import SceneGraph, relation_table
from .graph_file import GRAPH_EXTENSIONS, write_graph
from .levels import Level, levels_of, parents, part_relations
from .metric_plane import MetricPlane, plane_of
from .network import SceneGraphNetwork
from .predicting import NO_RELATIONS, predict, relations_of
from .regions import NOWHERE, regions_of
from .relating import relate
from .relation_model import RelationModel, certain, model_facts, on_device, open_relation_model, reach_m
from .scene import Scene
from .visual_grid import Eye, VisualGrid

if TYPE_CHECKING:
    from ..tasks.scenegraph import Spec

_RANGES = {"nearest": (0, 1000), "line_width_m": (0.01, 1000), "least_score": (0, 1)}


def check_spec(spec: Spec) -> None:
    """Look at what goes in and comes out, before any work is done.

    Raises:
        ObjectsOrSegmentationNeeded: nothing gives the objects.
        ImageNeeded: a model has nothing to see.
        MapScaleInvalid: there is no such scale.
        JobInvalid: a number is out of its range, or nothing finds relations.
        EngineError: one of the ``Output…`` conditions.
    """
    check_numbers(spec, _RANGES)
    if not spec.layers and not spec.segmentation:
        raise ObjectsOrSegmentationNeeded
    if spec.image is None and (spec.model or not spec.layers):
        raise ImageNeeded
    if not spec.scales or not (spec.rules or spec.model):
        raise JobInvalid(detail="scales, rules: at least one scale, and rules or a model are needed")
    for scale in spec.scales:
        if not SCALES[0] <= scale <= SCALES[1]:
            raise MapScaleInvalid(scale=scale)
    inputs = [layer.source.path for layer in spec.layers] + ([spec.image.path] if spec.image else [])
    check_target(Path(spec.output), inputs, GRAPH_EXTENSIONS)


def generate(spec: Spec, context: TaskContext, start: float) -> dict[str, Json]:
    """Make a graph. See :func:`..tasks.scenegraph.run`.

    Args:
        spec: with layers of objects, and checked.
        context: of the run.
        start: share of the run that is done.
    """
    Stage(context, "preparing", start, start + 0.01)
    model = open_relation_model(spec.model) if spec.model else None
    vocabulary = _vocabulary(spec, model)
    layers = read_layers(spec, vocabulary, context, Stage(context, "reading_objects", start + 0.01, start + 0.05))
    plane = plane_of([layer.shapes for layer in layers])
    if plane.excess > COARSE:
        context.notice(DistancesCoarse(percent=100 * plane.excess))
    table, shapes = objects_of(layers, plane, spec, context)
    levels = levels_of(table, shapes, plane, vocabulary, sorted(set(spec.scales)))
    done = start + (0.9 - start) / 2
    draft = Draft(Path(spec.output))
    try:
        relating = _Relating(spec, context, vocabulary, plane, model)
        if model is not None:
            relating.look(draft, Stage(context, "looking_at_images", start + 0.05, done))
        tables = [part_relations(levels, vocabulary)]
        for number, level in enumerate(levels):
            share = (0.95 - done) / len(levels)
            tables.append(relating.relations(level, done + number * share, share))
    finally:
        draft.discard()
    graph = _graph(spec, levels, tables, vocabulary, model)
    Stage(context, "writing", 0.95, 1.0)
    with contextlib.ExitStack() as stack:
        target = stack.enter_context(whole_files({"output": Path(spec.output)}))["output"]
        write_graph(target, graph)
    context.artifact(spec.output, "output")
    return {
        "objects": len(graph.objects),
        "relations": len(graph.relations),
        "classes": counts_of(graph.objects["class"]),
        "predicates": counts_of(graph.relations["predicate"]),
        "sources": counts_of(graph.relations["source"]),
        "levels": [
            {"level": level.scale.level, "scale": level.scale.denominator, "objects": len(level.table)}
            for level in levels
        ],
    }


def _vocabulary(spec: Spec, model: Optional[RelationModel]) -> Vocabulary:
    """The vocabulary of the user, of the model, or our own.

    Raises:
        VocabulariesUnlike: that of the user is not that of the model.
        VocabularyUnreadable: that of the user can't be read.
    """
    if spec.vocabulary is None and model is not None:
        return model.design.vocabulary
    vocabulary = read_vocabulary(Path(spec.vocabulary) if spec.vocabulary else None)
    if model is not None:
        model.check_vocabulary(vocabulary, str(spec.vocabulary))
    return vocabulary


class _Relating:
    """Finds relations by rule, and with a model."""

    def __init__(
        self,
        spec: Spec,
        context: TaskContext,
        vocabulary: Vocabulary,
        plane: MetricPlane,
        model: Optional[RelationModel],
    ) -> None:
        self._spec, self._context = spec, context
        self._vocabulary, self._plane, self._model = vocabulary, plane, model
        self._grids: list[VisualGrid] = []
        self._network: Optional[SceneGraphNetwork] = None

    def look(self, draft: Draft, progress: Stage) -> None:
        """Let the model see the image."""
        device = choose_device(self._spec.device, self._context)
        self._context.notice(RunningOn(device.name, device.memory_mb, "fp32", f"torch {versions()['torch']}"))
        self._network = on_device(self._model, device.id)
        eye = Eye(self._model.transformer, device, "fp32", self._model.card.resolution_m)
        with rasterio.Env(**GDAL_OPTIONS), eye.opened(self._spec.image, self._context) as raster:
            self._grids = [eye.look(raster, draft.scratch("image.npy"), self._context, progress)]

    def relations(self, level: Level, start: float, share: float) -> pd.DataFrame:
        """The relations among the objects of a map scale, those by rule first."""
        tables = [relation_table({"subject_id": [], "predicate": [], "object_id": []})]
        if self._spec.rules:
            stage = Stage(self._context, "relating", start, start + share / 2)
            scene = Scene(level.shapes, level.classes(self._vocabulary), self._vocabulary, level.scale.denominator)
            tables.append(by_rule(relate(scene, nearest=self._spec.nearest, progress=stage), level.table.index))
        if self._model is not None:
            tables.append(self._learned(level, Stage(self._context, "predicting", start + share / 2, start + share)))
        return fused(tables, self._vocabulary)

    def _learned(self, level: Level, progress: Stage) -> pd.DataFrame:
        """The relations that the model finds, where it has learnt maps of this scale."""
        scale = level.scale.denominator
        if not self._model.knows(scale):
            learnt = ", ".join(f"1 : {known:.0f}" for known in self._model.design.scales)
            self._context.notice(ScaleNotLearnt(scale=scale, learnt=learnt))
            return by_network(NO_RELATIONS, self._vocabulary, level.table.index)
        regions = regions_of(level.table.geometry, self._grids, self._plane)
        shown = regions.images != NOWHERE
        if not shown.all():
            self._context.notice(ObjectsNotShown(path=self._spec.image.path, count=int((~shown).sum())))
        table = level.table[shown]
        if table.empty:
            return by_network(NO_RELATIONS, self._vocabulary, table.index)
        known = certain(
            level.classes(self._vocabulary)[shown], table["score"].to_numpy(), len(self._vocabulary.classes)
        )
        prediction = predict(self._network, regions.take(shown), known, reach_m(scale), progress)
        return by_network(
            relations_of(prediction, self._vocabulary, self._spec.least_score), self._vocabulary, table.index
        )


def _graph(
    spec: Spec,
    levels: Sequence[Level],
    tables: Sequence[pd.DataFrame],
    vocabulary: Vocabulary,
    model: Optional[RelationModel],
) -> SceneGraph:
    relations = pd.concat(tables, ignore_index=True)
    objects = pd.concat([level.table for level in levels]).assign(parent_id=parents(levels, relations, vocabulary))
    origin = provenance(tool="scenegraph", spec=spec, model=model_facts(model) if model else {}, device={})
    return SceneGraph(objects, relations, tuple(level.scale for level in levels), vocabulary, origin)
