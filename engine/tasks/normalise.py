"""Normalise radiometry: old and faded images get the contrast that a network, or a person, expects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.choices import PixelType
from ..contract.schema import Json
from ..contract.sources import RasterSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One normalisation."""

    raster: RasterSource
    output: str
    """The normalised image (GeoTIFF)."""
    reference: Optional[RasterSource] = None
    """Match the histogram of each band to that of this raster's band, of any place, grid and type; ``None``: stretch
    between the quantiles."""
    low_percent: float = 2.0
    """Percentage of the pixels that become dark (Le Bris et al. 2020, section 2.4)."""
    high_percent: float = 98.0
    """From this percentage on they become bright."""
    pixel_type: PixelType = "uint8"
    """Of a stretched image: from 1 to the largest value with whole numbers, from 0 to 1 with ``float32``. A matched one
    has the type of the reference."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Write the normalised image.

    Returns:
        ``bands``: a list of ``{name, low, high}``: the values at the two quantiles before.
    """
    from ..history.normalising import normalise

    return normalise(spec, context)
