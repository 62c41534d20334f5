"""Ask a scene graph, and write what it answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..contract.notices import NothingMatches, QueryUnderstood
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.outputs import checked_targets, whole_files
from ..core.progress import Stage
from ..core.spec_checks import check_numbers
from .graph_file import read_graph
from .queries import answer
from .query_language import parse_query
from .query_layer import LAYER_EXTENSIONS, TABLE_EXTENSIONS, write_answer, write_matches

if TYPE_CHECKING:
    from ..tasks.queryscenegraph import Spec


def ask(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find the matches. See :func:`..tasks.queryscenegraph.run`."""
    Stage(context, "preparing", 0.0, 0.01)
    check_numbers(spec, {"minimum_score": (0, 1)})
    targets = checked_targets(spec, {"output": LAYER_EXTENSIONS, "table": TABLE_EXTENSIONS}, [spec.graph])
    Stage(context, "reading_graph", 0.01, 0.4)
    graph = read_graph(Path(spec.graph))
    query = parse_query(spec.query, graph.vocabulary)
    context.notice(QueryUnderstood(query=str(query)))
    found = answer(query, graph, spec.minimum_score, Stage(context, "searching_graph", 0.4, 0.8))
    if found.matches.empty:
        context.notice(NothingMatches())
    Stage(context, "writing", 0.8, 1.0)
    with whole_files(targets) as paths:
        objects = write_answer(paths["output"], found, query, graph)
        if spec.table is not None:
            write_matches(paths["table"], found, graph)
    for role, target in targets.items():
        context.artifact(str(target), role)
    return {
        "matches": len(found.matches),
        "objects": objects,
        "relations": len(found.relations),
        "roles": {role: int(found.matches[role].nunique()) for role in found.matches.columns},
    }
