"""Suggest the patches whose labelling would teach a model most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.choices import Measure
from ..contract.schema import Json
from ..contract.sources import RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One search for patches."""

    uncertainty: RasterSource
    """What a segmentation was unsure of: its entropy, or its confidence. The first band counts."""
    output: str
    """The patches (GeoPackage)."""
    measure: Measure = "auto"
    """What the raster says; ``auto``: its band's name tells."""
    image: Optional[RasterSource] = None
    """The patches shall look unlike in this image."""
    classes: Optional[RasterSource] = None
    """The patches shall hold unlike shares of the classes of this map."""
    count: int = 6
    patch_size: Optional[float] = None
    """Side of a patch in metres (in pixels where there is no CRS); ``None``: 256 pixels of the raster."""
    minimum_distance: float = 0.0
    """From patch to patch, in the same unit."""
    areas: Optional[VectorSource] = None
    """Polygons to stay inside."""
    patches: Optional[VectorSource] = None
    """Patches that are labelled already: to stay away from, and to differ from."""
    labels: Optional[str] = None
    """An empty layer to digitise on (GeoPackage), with the classes of the map to choose from."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find the patches, and write them.

    Returns:
        ``patches``: how many were found; ``uncertainty``: their mean, 0 (sure) … 1; ``overall_uncertainty``: the same
        of all places where a patch could lie.
    """
    from ..training.suggestion.suggesting import suggest

    return suggest(spec, context)
