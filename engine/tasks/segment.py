"""Segment a raster: every pixel gets the class that a network sees there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.sources import Blending, Extent, Outline, Precision, RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One segmentation. Paths that are ``None`` are outputs that nobody asked for."""

    raster: RasterSource
    model: str
    """A model package, an ONNX file, or the id of an installed model."""
    output: str
    """The class raster (GeoTIFF)."""
    second_raster: Optional[RasterSource] = None
    extent: Optional[Extent] = None
    areas: Optional[VectorSource] = None
    """Polygons; outside them the result is nodata."""
    resolution_m: Optional[float] = None
    """Ground size of a pixel that the model sees; ``None``: what the model card says."""
    tile_px: Optional[int] = None
    """Side of a tile, in pixels of the model; ``None``: model card."""
    overlap_percent: Optional[float] = None
    """Overlap of two tiles in percent of a tile; ``None``: model card."""
    blending: Blending = "mean"
    symmetries: bool = False
    """Average over the 8 symmetries of the square (test-time augmentation)."""
    batch: int = 0
    """Tiles at a time; 0: chosen by device and memory."""
    precision: Precision = "auto"
    device: str = "auto"
    """``auto``, ``cpu`` or ``cuda:N``."""
    nodata_class: int = 255
    """Value of the class raster where there is no data."""
    minimum_mapping_unit_m2: float = 0.0
    """Smaller patches are merged into their largest neighbour; 0: none."""
    max_pixel_value: Optional[float] = None
    """The pixel value that stands for 1.0; ``None``: what the model card says."""
    probabilities: Optional[str] = None
    confidence: Optional[str] = None
    entropy: Optional[str] = None
    polygons: Optional[str] = None
    """GeoPackage of the classes' areas."""
    outline: Outline = "exact"
    minimum_area_m2: float = 0.0
    """Smaller polygons are left out; 0: none."""
    report: Optional[str] = None
    """HTML page with the area of each class."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Segment, and return the areas and counts of the classes.

    Returns:
        ``classes``: a list of ``{value, name, color, pixels, area_m2, percent}``; ``total_area_m2``: of all classes
        together (areas are ``None`` without a CRS); ``extra_outputs``: paths of the class rasters of further outputs of
        the network.
    """
    from ..segmentation.segmenting import segment

    return segment(spec, context)
