"""Inputs and choices that several tools share, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

Blending = Literal["mean", "cosine", "crop"]
Precision = Literal["auto", "fp32", "bf16", "fp16"]
Outline = Literal["exact", "smooth", "right_angles"]


@dataclass(frozen=True)
class RasterSource:
    """A raster that GDAL can open."""

    path: str
    """A file, a ``/vsi…`` path or a subdataset."""
    bands: tuple[int, ...] = ()
    """Bands to read, counted from 1, in the order of the model's bands; empty: chosen by the model card."""


@dataclass(frozen=True)
class VectorSource:
    """A layer of features that GDAL can open."""

    path: str
    layer: Optional[str] = None


@dataclass(frozen=True)
class Extent:
    """A rectangle along the axes of its CRS."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs_wkt: str
    """Empty: the CRS of the raster."""
