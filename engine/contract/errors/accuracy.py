"""The assessment of maps."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class ReferenceMissing(EngineError):
    """Neither a layer nor a raster says what is truly there, or both do."""


@dataclass(eq=False)
class ReferenceUnreadable(EngineError):
    """The layer of the reference can't be read, or has neither polygons nor points."""

    path: str
    detail: str


@dataclass(eq=False)
class ReferenceFieldMissing(EngineError):
    """The reference does not have the field that holds the class, or it has to be chosen."""

    path: str
    field: str
    available: str


@dataclass(eq=False)
class NoClassRaster(EngineError):
    """A value of a raster is not a whole number from 0 to 65535, so it is no class."""

    path: str
    value: str


@dataclass(eq=False)
class MapWithoutClasses(EngineError):
    """The map has no data, or none inside the areas of interest."""

    path: str


@dataclass(eq=False)
class NothingToCompare(EngineError):
    """Nowhere are both the class of the map and the true one known."""


@dataclass(eq=False)
class ClassesUnmatched(EngineError):
    """The reference has classes that the map lacks."""

    classes: str
    known: str


@dataclass(eq=False)
class RemappingUnreadable(EngineError):
    """An entry that says which classes match is not ``reference = map``."""

    text: str


@dataclass(eq=False)
class RemappingClassUnknown(EngineError):
    """Such an entry names a class that its side does not have."""

    class_name: str
    known: str


@dataclass(eq=False)
class AreasWithPoints(EngineError):
    """Areas that say where a reference is complete make no sense with points."""


@dataclass(eq=False)
class SampleNeedsPoints(EngineError):
    """Polygons or a raster were said to be a random sample."""

    path: str


@dataclass(eq=False)
class SampleEmpty(EngineError):
    """No point has a class."""

    path: str
    field: str


@dataclass(eq=False)
class ExpectedAccuracyInvalid(EngineError):
    """An entry that guesses the accuracy of a class is not ``class = accuracy``."""

    text: str
    classes: str
