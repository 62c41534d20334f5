"""A whole scene graph: objects of one map scale or several, the relations among them, and what is a part of what."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import pandas as pd

from ..contract.errors import ImageNeeded, JobInvalid, MapScaleInvalid, ObjectsOrSegmentationNeeded
from ..contract.notices import DistancesCoarse
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..contract.vocabulary import Vocabulary, read_vocabulary
from ..core.outputs import Draft, check_target, whole_files
from ..core.progress import Stage
from ..core.provenance import provenance
from ..core.spec_checks import check_numbers
from .annotating import COARSE, SCALES, counts_of, objects_of, read_layers
from .fusing import by_rule, fused
from .graph import SceneGraph
from .graph_file import GRAPH_EXTENSIONS, write_graph
from .levels import Levels, levels_of, parents, part_relations
from .metric_plane import plane_of
from .reading import Reader
from .relating import relate
from .relation_model import RelationModel, model_facts, open_relation_model
from .scene import Scene

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
    middle = start + (0.9 - start) / 2
    draft = Draft(Path(spec.output))
    try:
        reader = None
        if model is not None and spec.image is not None:
            looking = Stage(context, "looking_at_images", start + 0.05, middle)
            file = draft.scratch("image.npy")
            reader = Reader.of(model, spec.image, plane, context, device=spec.device, file=file, progress=looking)
        stages = _Stages(context, middle, 0.95, 2 * len(levels.all))
        relations = _relations(spec, levels, vocabulary, reader, stages)
    finally:
        draft.discard()
    graph = _graph(spec, levels, relations, vocabulary, model)
    Stage(context, "writing", 0.95, 1.0)
    with contextlib.ExitStack() as stack:
        write_graph(stack.enter_context(whole_files({"output": Path(spec.output)}))["output"], graph)
    context.artifact(spec.output, "output")
    return {
        "objects": len(graph.objects),
        "relations": len(graph.relations),
        "classes": counts_of(graph.objects["class"]),
        "predicates": counts_of(graph.relations["predicate"]),
        "sources": counts_of(graph.relations["source"]),
        "levels": [
            {"level": level.scale.level, "scale": level.scale.denominator, "objects": len(level.table)}
            for level in levels.all
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


def _relations(
    spec: Spec, levels: Levels, vocabulary: Vocabulary, reader: Optional[Reader], stages: _Stages
) -> pd.DataFrame:
    """All relations: those between the levels, and on each level those by rule and those of the model."""
    tables = [part_relations(levels, vocabulary)]
    for level in levels.all:
        found = [tables[0][:0]]
        if spec.rules:
            scene = Scene(level.shapes, level.classes(vocabulary), vocabulary, level.scale.denominator)
            relations = relate(scene, nearest=spec.nearest, progress=stages.next("relating"))
            found.append(by_rule(relations, level.table.index))
        if reader is not None:
            found.append(reader.relations(level, spec.least_score, stages.next("predicting")))
        tables.append(fused(found, vocabulary))
    return pd.concat(tables, ignore_index=True)


class _Stages:
    """Parts of a run that are as long as each other."""

    def __init__(self, context: TaskContext, start: float, end: float, count: int) -> None:
        self._context, self._at, self._length = context, start, (end - start) / count

    def next(self, step: str) -> Stage:
        """The next part."""
        self._at += self._length
        return Stage(self._context, step, self._at - self._length, self._at)


def _graph(
    spec: Spec, levels: Levels, relations: pd.DataFrame, vocabulary: Vocabulary, model: Optional[RelationModel]
) -> SceneGraph:
    objects = pd.concat([level.table for level in levels.all]).assign(parent_id=parents(levels, relations, vocabulary))
    origin = provenance(tool="scenegraph", spec=spec, model=model_facts(model) if model else {}, device={})
    return SceneGraph(objects, relations, tuple(level.scale for level in levels.all), vocabulary, origin)
