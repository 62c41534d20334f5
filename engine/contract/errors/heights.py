"""Heights."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class HeightsEmpty(EngineError):
    """A raster of heights holds nothing but nodata."""

    path: str


@dataclass(eq=False)
class NoFeatureAsked(EngineError):
    """None of the maps that can be derived from heights was asked for."""


@dataclass(eq=False)
class SearchRadiusUnfit(EngineError):
    """The horizon is to be searched for within less than a pixel, or within too many."""

    path: str
    radius_m: float
    least_m: float
    most_m: float


@dataclass(eq=False)
class HeightDateMissing(EngineError):
    """Heights of one date were given where those of two are compared."""


@dataclass(eq=False)
class HeightsElsewhere(EngineError):
    """No object lies where there are heights of both dates."""

    path: str
