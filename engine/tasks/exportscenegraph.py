"""Write a scene graph for other programs: RDF with GeoSPARQL geometries, GraphML, or tables."""

from __future__ import annotations

from dataclasses import dataclass

from ..contract.schema import Json
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One export."""

    graph: str
    """The scene graph (GeoPackage)."""
    output: str
    """``.ttl`` (Turtle), ``.jsonld`` (JSON-LD), ``.graphml``, or ``.csv`` (relations; a table of the objects comes
    beside it)."""
    base_iri: str = "https://example.org/graph/"
    """The beginning of all names in Turtle and JSON-LD."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Write the file.

    Returns:
        ``objects``, ``relations``: how many; ``objects_table``: path of the table of the objects, ``None`` for formats
        that hold both.
    """
    from ..scenegraph.exchange.exporting import export

    return export(spec, context)
