"""Compare epochs: what changed between two dates, from class maps, surface models or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.choices import MatchBy
from ..contract.schema import Json
from ..contract.sources import RasterSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One comparison. There must be both maps, both surface models, or all four."""

    earlier_date: str
    """A year, a month or a day: ``1981``, ``1981-07`` or ``1981-07-14``; so is the later one."""
    later_date: str
    changes: str
    """Raster of changes from class to class; without maps, of what became lower or higher."""
    earlier_map: Optional[RasterSource] = None
    later_map: Optional[RasterSource] = None
    """Its grid is that of the result; without maps it is that of the later surface model."""
    earlier_dsm: Optional[RasterSource] = None
    later_dsm: Optional[RasterSource] = None
    match_by: MatchBy = "auto"
    """How a class of the earlier map is found in the later one; ``auto``: by name where both have names."""
    remapping: str = ""
    """Classes that match otherwise: ``earlier = later; …``. An empty side leaves a class out."""
    tolerance_px: int = 0
    """A border that moved by no more than this many pixels has not moved."""
    minimum_area_m2: float = 0.0
    """Smaller patches of change are none. Without a CRS a pixel counts as 1 m²."""
    threshold_m: Optional[float] = None
    """Smaller height changes are none; ``None``: the level of detection from the noise of the stable ground."""
    confidence_percent: float = 95.0
    """Of that level: 95 % is 1.96 times the noise."""
    stable_classes: str = ""
    """Classes that keep their height, with semicolons between them; empty: all that stayed the same class."""
    keep_shift: bool = False
    """Leave the heights as they are where one date lies higher than the other on stable ground."""
    earlier_to_metres: float = 1.0
    """What to multiply the earlier heights by, such as 0.3048 for feet."""
    later_to_metres: float = 1.0
    polygons: Optional[str] = None
    """GeoPackage."""
    height_change: Optional[str] = None
    """Raster of later − earlier, in metres."""
    table: Optional[str] = None
    """CSV file."""
    report: Optional[str] = None
    """HTML page."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Compare, and return the figures.

    Returns:
        ``changed_area_m2`` (``None`` without a CRS) and ``changed_percent``, of the classes, without maps of the
        surface; ``transitions``: a list of ``{from_class, to_class, value, area_m2, percent}``, the largest first;
        with surface models (else ``None``) ``level_of_detection_m``, ``noise_m``, ``vertical_shift_m``,
        ``volume_gained_m3`` and ``volume_lost_m3``.
    """
    from ..history.comparing import compare

    return compare(spec, context)
