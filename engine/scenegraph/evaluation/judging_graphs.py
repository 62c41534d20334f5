"""How much of the truth a scene graph has: nothing was given to whoever made it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...contract.errors import LayersWithoutCrs, ScalesUnlike, VocabulariesUnlike
from ...contract.notices import ScaleNotFound
from ...contract.task import TaskContext
from ...core.progress import Stage
from ..graph_file import read_graph
from ..relation_model import ids_of
from .figures import FoundRanks, Ranks
from .scenes import found_scenes, levels_of_graph, objects_found
from .truth import Truth, scale_names

GRAPH_TASKS = ("SGDet", "PhrDet")


def ranks_of_graph(path: str, truth: Truth, context: TaskContext) -> tuple[FoundRanks, float]:
    """The ranks of the true relations in a graph, and the share of the true objects that it has.

    Raises:
        VocabulariesUnlike: it has other classes or predicates.
        LayersWithoutCrs: only one of both graphs has a CRS.
        ScalesUnlike: both have no map scale in common.
        EngineError: as :func:`..graph_file.read_graph`.
    """
    graph = read_graph(Path(path))
    if ids_of(graph.vocabulary) != ids_of(truth.graph.vocabulary):
        raise VocabulariesUnlike(path=path, other=truth.path)
    if (graph.objects.crs is None) != (truth.graph.objects.crs is None):
        raise LayersWithoutCrs(path=path if graph.objects.crs is None else truth.path)
    levels = {round(level.denominator): level for level in levels_of_graph(graph, truth.plane, truth.places)}
    found: FoundRanks = {task: [] for task in GRAPH_TASKS}
    hits = []
    progress, done = Stage(context, "searching_graph", 0.05, 0.1), 0
    for true, scenes in truth.levels:
        level = levels.get(round(true.denominator))
        if level is None:
            context.notice(ScaleNotFound(path=path, scale=true.denominator))
            continue
        for scene, said in zip(scenes, found_scenes(scenes, level)):
            for task in GRAPH_TASKS:
                found[task].append(Ranks.of(scene, said, phrases=task == "PhrDet"))
            done += 1
            progress(done / truth.scenes)
        hits.append(objects_found(true.scene, level.scene)[true.places >= 0])
    if not hits:
        scales = scale_names(level.denominator for level in levels.values())
        raise ScalesUnlike(path=path, scales=scales, other=truth.path, others=truth.scale_names)
    return found, float(np.concatenate(hits).mean())
