"""Compare a scene graph, or what a model says, with a graph that is true."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...contract.errors import GraphOrModelNeeded, ImageNeeded
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...core.outputs import checked_targets
from ...core.pages import PAGE_EXTENSIONS
from ...core.progress import Stage
from ...core.spec_checks import check_numbers
from ...core.table_files import TABLE_EXTENSIONS
from ..graph_file import GRAPH_EXTENSIONS
from ..relation_model import open_relation_model
from .figures import Evaluation, FoundRanks, TaskFigures
from .judging_graphs import ranks_of_graph
from .judging_models import ModelJudge, seen_kinds
from .products import write_products
from .truth import Truth

if TYPE_CHECKING:
    from ...tasks.evaluatescenegraph import Spec


def evaluate(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Compare. See :func:`...tasks.evaluatescenegraph.run`."""
    Stage(context, "preparing", 0.0, 0.01)
    targets = _checked_targets(spec)
    model = open_relation_model(spec.model) if spec.model else None
    Stage(context, "reading_graph", 0.01, 0.05)
    truth = Truth.read(spec)
    found: FoundRanks = {}
    share = None
    if spec.graph is not None:
        found, share = ranks_of_graph(spec.graph, truth, context)
    if model is not None:
        found |= ModelJudge(spec, context, truth, model).ranks()
    seen = None if model is None else seen_kinds(model.network)
    result = Evaluation(
        vocabulary=truth.graph.vocabulary,
        tasks={task: TaskFigures.of(every, seen) for task, every in found.items()},
        scenes=truth.scenes,
        relations=truth.relations,
        objects_found=share,
        seen_known=seen is not None,
    )
    Stage(context, "writing", 0.95, 1.0)
    write_products(targets, result, truth.graph, spec)
    for role, target in targets.items():
        context.artifact(str(target), role)
    return {
        "scenes": result.scenes,
        "relations": result.relations,
        "task": result.main,
        "metrics": result.metrics,
        "predicates": result.predicates,
    }


def _checked_targets(spec: Spec) -> dict[str, Path]:
    """The outputs that are wanted.

    Raises:
        GraphOrModelNeeded: there is nothing to judge.
        ImageNeeded: the model has nothing to see.
        JobInvalid: a number is out of its range.
        EngineError: one of the ``Output…`` conditions.
    """
    if spec.graph is None and spec.model is None:
        raise GraphOrModelNeeded
    if spec.model is not None and spec.image is None:
        raise ImageNeeded
    check_numbers(spec, {"scene_m": (1e-3, 1e7)})
    sources = (spec.image, spec.areas)
    inputs = [spec.truth, *filter(None, [spec.graph]), *(source.path for source in sources if source is not None)]
    return checked_targets(
        spec, {"report": PAGE_EXTENSIONS, "table": TABLE_EXTENSIONS, "output": GRAPH_EXTENSIONS}, inputs
    )
