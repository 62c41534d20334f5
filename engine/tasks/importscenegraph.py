"""Take what was changed in an exported table of relations back into a scene graph."""

from __future__ import annotations

from dataclasses import dataclass

from ..contract.schema import Json
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One import."""

    graph: str
    """The scene graph that was exported (GeoPackage)."""
    edges: str
    """The table of relations (CSV): ``subject_id``, ``predicate``, ``object_id``, perhaps ``score``."""
    output: str
    """The changed graph (GeoPackage)."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Write the changed graph.

    Returns:
        ``relations``: how many it has; ``added``, ``removed``, ``rescored``: how many are new, are gone, and have
        another score.
    """
    from ..scenegraph.exchange.importing import import_edges

    return import_edges(spec, context)
