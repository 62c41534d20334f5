"""Ask a scene graph for the objects that relate to each other in a certain way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One question."""

    graph: str
    """The scene graph (GeoPackage)."""
    query: str
    """Classes of variables, triplets, negated triplets and comparisons, between commas:
    ``?b building, ?r road, ?b nearby ?r, not ?b nearby ?water``."""
    output: str
    """The objects that match, and the relations between them (GeoPackage)."""
    minimum_score: float = 0.0
    """Relations with less are taken as not there."""
    table: Optional[str] = None
    """One row a match (CSV)."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find the matches, and write them.

    Returns:
        ``matches``, ``objects``, ``relations``: how many; ``roles``: variable, without “?” → how many objects stand for
        it.
    """
    from ..scenegraph.querying import ask

    return ask(spec, context)
