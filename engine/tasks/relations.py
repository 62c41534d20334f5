"""Find relations between objects by exact geometric rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ..contract.schema import Json
from ..contract.sources import VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class ObjectLayer:
    """A layer of polygons, lines or points."""

    source: VectorSource
    name: str
    """The layer's name, which may be that of a class."""


@dataclass(frozen=True)
class Spec:
    """One scene graph."""

    layers: tuple[ObjectLayer, ...]
    output: str
    """The graph (GeoPackage), in the CRS of the first layer."""
    class_field: Optional[str] = None
    """Field of all layers that holds the class; ``None``: each layer is a class, or tags of OpenStreetMap tell it."""
    class_names: dict[str, str] = field(default_factory=dict)
    """Name or value in that field → class of the vocabulary; empty: it is no object."""
    scale: float = 5000.0
    """Denominator of the map scale: what is near follows it."""
    predicates: tuple[str, ...] = ()
    """Those to keep; empty: all."""
    nearest: int = 3
    """How many nearby objects of each object count."""
    line_width_m: float = 4.0
    """How broad lines and points are drawn as objects. Relations are those of the lines and points themselves."""
    vocabulary: Optional[str] = None
    """A file of classes and predicates; ``None``: Landscribe's own."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find the relations, and write the graph.

    Returns:
        ``objects``, ``relations``: how many; ``classes``, ``predicates``: how many of each, by id, those that are
        there.
    """
    from ..scenegraph.annotating import annotate

    return annotate(spec, context)
