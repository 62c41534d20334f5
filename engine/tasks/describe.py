"""Describe areas of a scene graph in sentences: what is there, how it relates, and what is unsure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ..contract.phrases import Phrases
from ..contract.schema import Json
from ..contract.sources import Extent, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One description."""

    graph: str
    """The scene graph (GeoPackage)."""
    phrases: Phrases
    """The sentences, in the user's language."""
    words: dict[str, str] = field(default_factory=dict)
    """Title of a class or predicate → what it is called in the user's language; others are called by their titles."""
    areas: Optional[VectorSource] = None
    """Polygons, each of which is described; ``None``: one description of all."""
    name_field: Optional[str] = None
    """Field of the areas that holds their names; ``None``: they are numbered."""
    extent: Optional[Extent] = None
    """Describe only what is inside; ``None``: everything."""
    unsure_below: float = 0.5
    """Objects and relations with a lower score are unsure."""
    report: Optional[str] = None
    """HTML page."""
    output: Optional[str] = None
    """The areas with their descriptions (GeoPackage)."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Describe.

    Returns:
        ``description``: the sentences, of several areas with their names above; ``areas``: how many were described;
        ``objects``, ``relations``: how many lie in them, each counted once.
    """
    from ..scenegraph.describing import describe

    return describe(spec, context)
