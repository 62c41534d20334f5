"""Part an image into segments that look alike, without a model that was trained on classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.choices import SegmentMethod
from ..contract.schema import Json
from ..contract.sources import Extent, Outline, Precision, RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One search for segments."""

    raster: RasterSource
    """Three bands, or one; empty: red, green and blue."""
    output: str
    """The segments (GeoTIFF): 1 … K, the most frequent ones first; 0 where there is no data."""
    network: str = "vit_small_patch14_dinov2.lvd142m"
    """A vision transformer of timm."""
    weights: Optional[str] = None
    """Safetensors file of its weights; ``None``: timm fetches its own."""
    segments: Optional[int] = None
    """How many kinds of segments; ``None``: told by the eigengap, 2 … 12."""
    method: SegmentMethod = "graph-network"
    extent: Optional[Extent] = None
    areas: Optional[VectorSource] = None
    """Polygons; outside them the result is nodata."""
    resolution_m: Optional[float] = None
    """Ground size of a pixel that the transformer sees; ``None``: that of the raster."""
    tile_px: int = 336
    """Side of a tile, in pixels of the transformer."""
    overlap_percent: float = 50.0
    """Overlap of two tiles in percent of a tile."""
    minimum_mapping_unit_m2: float = 0.0
    """Smaller patches are merged into their largest neighbour; 0: none."""
    polygons: Optional[str] = None
    """GeoPackage of the segments' areas."""
    outline: Outline = "exact"
    minimum_area_m2: float = 0.0
    """Smaller polygons are left out; 0: none."""
    batch: int = 0
    """Tiles at a time; 0: chosen by device and memory."""
    precision: Precision = "auto"
    device: str = "auto"
    """``auto``, ``cpu`` or ``cuda:N``."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find the segments, and write their map.

    Returns:
        ``segments``: how many kinds of segments were found; ``classes``: a list of ``{value, name, color, pixels,
        area_m2, percent}`` (areas are ``None`` without a CRS).
    """
    from ..scenegraph.segments.segmenting import find_segments

    return find_segments(spec, context)
