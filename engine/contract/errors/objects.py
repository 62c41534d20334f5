"""Objects from a segmentation."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class ObjectSourceMissing(EngineError):
    """Neither a class raster nor a layer of polygons to make objects of, or both."""


@dataclass(eq=False)
class PolygonsUnreadable(EngineError):
    """The layer to make objects of can't be read, or has no polygons."""

    path: str
    detail: str


@dataclass(eq=False)
class ChosenClassUnknown(EngineError):
    """A list of classes names some that are not there."""

    classes: str
    known: str


@dataclass(eq=False)
class SplitConfidenceMissing(EngineError):
    """Objects shall be split by the confidence, but there is none, or no class raster that it goes with."""


@dataclass(eq=False)
class NoObjectLeft(EngineError):
    """No object of the chosen classes is large enough; ``smallest`` is in m², or in pixels without a CRS."""

    path: str
    smallest: float
