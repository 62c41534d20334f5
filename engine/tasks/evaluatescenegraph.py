"""Tell how good a scene graph, or a scene-graph model, is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.sources import RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One evaluation, of a graph, of a model, or of both."""

    truth: str
    """The scene graph (GeoPackage) whose objects and relations are true."""
    graph: Optional[str] = None
    """A scene graph of the same place, to be compared: *SGDet* and *PhrDet*."""
    model: Optional[str] = None
    """A scene-graph model, to be tried on the true objects: *PredCls* and *SGCls*."""
    image: Optional[RasterSource] = None
    """What the model sees."""
    areas: Optional[VectorSource] = None
    """Polygons, each of which is a scene; ``None``: squares are."""
    scene_m: float = 250.0
    """Side of the squares."""
    report: Optional[str] = None
    """HTML page."""
    table: Optional[str] = None
    """All figures (CSV)."""
    output: Optional[str] = None
    """The true relations, with their ranks (GeoPackage)."""
    device: str = "auto"


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find out which true relations are among the surest 20, 50 and 100 of each scene.

    Returns:
        ``scenes``, ``relations``: how many are counted; ``task``: what is looked at first, such as ``SGDet``;
        ``metrics``: such as ``SGDet R@50`` → value, see :attr:`..scenegraph.evaluation.figures.Evaluation.metrics`;
        ``predicates``: a list of ``{id, title, relations, recall}`` of that task.
    """
    from ..scenegraph.evaluation.evaluating import evaluate

    return evaluate(spec, context)
