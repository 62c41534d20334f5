"""Write a scene graph for other programs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from ...contract.errors import BaseIriInvalid, GraphWithoutCrs
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...core.outputs import check_distinct, check_target, whole_files
from ...core.progress import Stage
from ..graph_file import read_graph
from .edge_lists import EDGE_EXTENSION, write_edges, write_nodes
from .graphml import GRAPHML_EXTENSION, write_graphml
from .rdf import JSON_LD_EXTENSION, TURTLE_EXTENSION, write_rdf

if TYPE_CHECKING:
    from ...tasks.exportscenegraph import Spec

_RDF = (TURTLE_EXTENSION, JSON_LD_EXTENSION)
_EXTENSIONS = (*_RDF, GRAPHML_EXTENSION, EDGE_EXTENSION)
_IRI = re.compile(r"""[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>"{}|\\^`]*[/#:]""")
"""That other names can be joined to."""


def export(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Write the graph. See :func:`..tasks.exportscenegraph.run`."""
    Stage(context, "preparing", 0.0, 0.01)
    target = Path(spec.output)
    check_target(target, [spec.graph], _EXTENSIONS)
    if not _IRI.fullmatch(spec.base_iri):
        raise BaseIriInvalid(iri=spec.base_iri)
    kind, targets = target.suffix.lower(), {"output": target}
    if kind == EDGE_EXTENSION:
        targets["objects"] = target.with_name(f"{target.stem}_objects{target.suffix}")
        check_target(targets["objects"], [spec.graph], (EDGE_EXTENSION,))
        check_distinct(targets.values())
    Stage(context, "reading_graph", 0.01, 0.4)
    graph = read_graph(Path(spec.graph))
    if kind in _RDF and graph.objects.crs is None:
        raise GraphWithoutCrs(path=spec.graph)
    progress = Stage(context, "exporting_graph", 0.4, 1.0)
    with whole_files(targets) as paths:
        if kind in _RDF:
            write_rdf(paths["output"], graph, spec.base_iri, progress)
        elif kind == GRAPHML_EXTENSION:
            write_graphml(paths["output"], graph)
        else:
            write_edges(paths["output"], graph)
            write_nodes(paths["objects"], graph)
    for role, path in targets.items():
        context.artifact(str(path), role)
    return {
        "objects": len(graph.objects),
        "relations": len(graph.relations),
        "objects_table": str(targets["objects"]) if "objects" in targets else None,
    }
