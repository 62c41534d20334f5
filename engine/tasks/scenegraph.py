"""Make a scene graph of objects, of one map scale or several, with rules and with a trained model."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Optional

from ..contract.schema import Json
from ..contract.sources import Precision, RasterSource, VectorSource
from ..contract.task import TaskContext
from .relations import ObjectLayer


@dataclass(frozen=True)
class Spec:
    """One scene graph. Either ``layers`` or ``segmentation`` gives the objects."""

    output: str
    """The graph (GeoPackage), in the CRS of the first layer."""
    image: Optional[RasterSource] = None
    """What the objects are seen in; needed by both models."""
    layers: tuple[ObjectLayer, ...] = ()
    class_field: Optional[str] = None
    """Field of all layers that holds the class; ``None``: each layer is a class, or tags of OpenStreetMap tell it."""
    class_names: dict[str, str] = field(default_factory=dict)
    """Name or value of a class → class of the vocabulary; empty: it is no object."""
    segmentation: Optional[str] = None
    """A segmentation model, which finds the objects where there are no layers."""
    model: Optional[str] = None
    """A scene-graph model; ``None``: only rules find relations."""
    scales: tuple[float, ...] = (5000.0,)
    """Denominators of the map scales."""
    rules: bool = True
    """Whether rules find relations too."""
    least_score: float = 0.5
    """Relations of the model that are less likely are left out."""
    nearest: int = 3
    """How many nearby objects of each object count in the rules."""
    line_width_m: float = 4.0
    """How broad lines and points are drawn as objects."""
    vocabulary: Optional[str] = None
    """A file of classes and predicates; ``None``: that of the model, else Landscribe's own."""
    precision: Precision = "auto"
    device: str = "auto"


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find objects and relations, and write the graph.

    Returns:
        ``objects``, ``relations``: how many; ``classes``, ``predicates``: how many of each, by id; ``sources``: how
        many relations rules and the model have found; ``levels``: a list of ``{level, scale, objects}``.
    """
    from ..scenegraph.generating import check_spec, generate

    check_spec(spec)
    if spec.layers:
        return generate(spec, context, 0.0)
    if spec.image is None or spec.segmentation is None:
        raise ValueError("check_spec sees to it")
    with _segmented(spec.image, spec.segmentation, spec, context) as layers:
        return generate(replace(spec, layers=layers, class_field="class"), context, 0.6)


@contextlib.contextmanager
def _segmented(image: RasterSource, model: str, spec: Spec, context: TaskContext) -> Iterator[tuple[ObjectLayer, ...]]:
    """The objects that a segmentation model finds in the image, in a layer that is there for this run."""
    from ..core.outputs import Draft
    from ..core.progress import PartOfRun
    from . import objects, segment

    draft = Draft(Path(spec.output))
    try:
        paths = {name: str(draft.scratch(name)) for name in ("classes.tif", "confidence.tif", "objects.gpkg")}
        classes, confidence, layer = paths.values()
        wanted = segment.Spec(
            image, model, classes, confidence=confidence, device=spec.device, precision=spec.precision
        )
        segment.run(wanted, PartOfRun(context, 0.0, 0.4))
        found = objects.Spec(layer, raster=RasterSource(classes), confidence=RasterSource(confidence))
        objects.run(found, PartOfRun(context, 0.4, 0.6))
        yield (ObjectLayer(VectorSource(layer, "objects"), "objects"),)
    finally:
        draft.discard()
