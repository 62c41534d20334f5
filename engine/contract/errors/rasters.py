"""Rasters, and layers that become rasters."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class RasterMissing(EngineError):
    """There is nothing at ``path``."""

    path: str


@dataclass(eq=False)
class RasterUnreadable(EngineError):
    """GDAL can't open the raster, or a block of it is damaged."""

    path: str
    detail: str


@dataclass(eq=False)
class RasterEmpty(EngineError):
    """The raster has no pixel or no band."""

    path: str


@dataclass(eq=False)
class BandMissing(EngineError):
    """A band was asked for that the raster does not have."""

    path: str
    band: int
    count: int


@dataclass(eq=False)
class BandListInvalid(EngineError):
    """What was entered is no list of band numbers."""

    text: str


@dataclass(eq=False)
class BandCountMismatch(EngineError):
    """The model wants ``needed`` bands, ``found`` were chosen."""

    path: str
    needed: int
    found: int


@dataclass(eq=False)
class PixelTypeUnsupported(EngineError):
    """Complex numbers and the like can't be fed to a network."""

    path: str
    pixel_type: str


@dataclass(eq=False)
class ExtentOutside(EngineError):
    """The extent or the areas of interest don't touch the raster."""

    path: str


@dataclass(eq=False)
class CrsMissing(EngineError):
    """Something in another CRS has to be placed on a raster that has none."""

    path: str


@dataclass(eq=False)
class RastersApart(EngineError):
    """The second raster does not cover the first one."""

    path: str
    other: str


@dataclass(eq=False)
class AreasUnreadable(EngineError):
    """The areas of interest can't be read."""

    path: str
    detail: str


@dataclass(eq=False)
class LayerExtentNeeded(EngineError):
    """A layer without a file (a tile server, …) has to be copied, and is too large without an extent."""

    layer: str


@dataclass(eq=False)
class LayerResolutionNeeded(EngineError):
    """A layer without pixels of its own (WMS) has to be copied, and nobody said how large a pixel shall be."""

    layer: str


@dataclass(eq=False)
class LayerTooLarge(EngineError):
    """The copy of a layer without a file would have ``mpx`` million pixels."""

    layer: str
    mpx: float
    limit_mpx: float


@dataclass(eq=False)
class LayerExportFailed(EngineError):
    """QGIS could not copy a layer to a file."""

    layer: str
    detail: str
