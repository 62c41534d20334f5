"""Derive maps from heights: height above ground, sky-view factor, shadows and others that networks and eyes can use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.sources import RasterSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One derivation. Paths that are ``None`` are outputs that nobody asked for; one at least must be asked for."""

    dsm: RasterSource
    """Heights of the surface, with what stands on the ground. The first band counts."""
    dtm: Optional[RasterSource] = None
    """Heights of the bare ground; ``None``: estimated from the surface where it is needed."""
    ndsm: Optional[str] = None
    """Height above ground, metres."""
    shading: Optional[str] = None
    """Sky-view factor, darkened in the shadow; 0 … 1."""
    sky_view: Optional[str] = None
    """Sky-view factor, 0 … 1."""
    shadow: Optional[str] = None
    """Classes: 0 lit, 1 shadow."""
    slope: Optional[str] = None
    """Degrees."""
    hillshade: Optional[str] = None
    """Cosine of the angle between the sun and the slope's normal, 0 … 1."""
    openness: Optional[str] = None
    """Positive openness, degrees."""
    negative_openness: Optional[str] = None
    """Degrees."""
    terrain: Optional[str] = None
    """The bare ground on the grid of the surface, metres."""
    directions: int = 16
    """In which the horizon is searched for."""
    radius_m: float = 10.0
    """How far it is searched for."""
    sun_azimuth: float = 315.0
    """Degrees clockwise from the grid's north."""
    sun_elevation: float = 35.0
    """Degrees above the horizon."""
    dsm_to_metres: float = 1.0
    """What to multiply the surface's heights by."""
    dtm_to_metres: Optional[float] = None
    """The same for the bare ground; ``None``: as for the surface."""
    object_width_m: float = 50.0
    """Of the widest building that the estimated ground must not climb."""
    ground_tolerance_m: float = 0.5
    """How far above the opened surface a place may lie and still be ground."""
    device: str = "auto"
    """``auto``, ``cpu`` or ``cuda:N``."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Derive, and write the maps.

    Returns:
        ``highest_m``: the largest height above ground; ``shadow_percent``: share of the ground in the shadow. ``None``
        where the map was not asked for.
    """
    from ..height.deriving import derive

    return derive(spec, context)
