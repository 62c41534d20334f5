"""Maps of the past."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class DateUnreadable(EngineError):
    """What was entered is no date."""

    text: str


@dataclass(eq=False)
class DatesMismatch(EngineError):
    """Not as many dates as layers."""

    layers: int
    dates: int


@dataclass(eq=False)
class DatesNotAscending(EngineError):
    """A date is not later than the one before it."""

    earlier: str
    later: str


@dataclass(eq=False)
class PairIncomplete(EngineError):
    """Neither two maps nor two surface models were chosen, or only one of a pair."""


@dataclass(eq=False)
class SurfaceModelsMissing(EngineError):
    """A raster of height changes was asked for without surface models."""


@dataclass(eq=False)
class EpochsApart(EngineError):
    """Nowhere do the rasters of both dates have data."""

    earlier: str
    later: str


@dataclass(eq=False)
class ClassesApart(EngineError):
    """The maps of both dates have no class in common."""

    earlier: str
    later: str


@dataclass(eq=False)
class TooManyMapClasses(EngineError):
    """The maps of both dates have too many classes together; perhaps they are images."""

    found: int
    most: int


@dataclass(eq=False)
class StableClassUnknown(EngineError):
    """A class that shall keep its height is none of the maps' classes."""

    class_name: str
    known: str


@dataclass(eq=False)
class NoObjects(EngineError):
    """The layer of the objects to date is empty."""

    path: str


@dataclass(eq=False)
class ObjectsOutside(EngineError):
    """None of the objects lies on any of the rasters."""

    path: str


@dataclass(eq=False)
class NothingSeen(EngineError):
    """No raster has data where the objects are."""

    path: str


@dataclass(eq=False)
class RasterClassUnknown(EngineError):
    """A raster does not have the class of the objects, or it has to be chosen (an empty ``class_name``)."""

    path: str
    class_name: str
    known: str


@dataclass(eq=False)
class ProbabilitiesUnlike(EngineError):
    """A raster that should hold probabilities has values that are not between 0 and 1."""

    path: str
    lowest: float
    highest: float


@dataclass(eq=False)
class RasterWithoutData(EngineError):
    """There is nothing but nodata in a raster."""

    path: str


@dataclass(eq=False)
class BandConstant(EngineError):
    """A band has the same value (nearly) everywhere."""

    path: str
    band: int
    value: float
