"""Date the objects of a current database: find out at which of several past epochs each of them stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.sources import RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One dating. Rasters, dates and surfaces are in one order, the oldest first."""

    objects: VectorSource
    """The database: polygons, lines or points."""
    rasters: tuple[RasterSource, ...]
    """For each epoch a class raster, or one of probabilities."""
    dates: str
    """Of the epochs: ``1981; 2001; 2018``."""
    output: str
    """The database with its dates (GeoPackage)."""
    layer_name: str = ""
    """Of the database."""
    class_name: str = ""
    """Name or value of the objects' class in the rasters; empty: the one that is called as the layer is."""
    database_date: str = ""
    """When the database was up to date; empty: after the last epoch."""
    surfaces: tuple[RasterSource, ...] = ()
    """A surface model for each epoch, as further evidence of objects that stand up."""
    terrain: Optional[RasterSource] = None
    """A terrain model; ``None``: the ground is told from the ring around each object."""
    height_factor: float = 1.0
    """What to multiply all heights by to have metres."""
    least_height_m: float = 2.5
    """Of an object that stands."""
    width_m: float = 4.0
    """How broad lines and points are."""
    shift_m: Optional[float] = None
    """How far the rasters may be shifted; ``None``: one pixel."""
    confidence: float = 0.7
    """That a date needs."""
    epochs: Optional[str] = None
    """A layer for each epoch with the objects that stood then (GeoPackage)."""
    report: Optional[str] = None
    """HTML page."""
    table: Optional[str] = None
    """CSV file."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Date the objects, and write them.

    Returns:
        ``class_name``; ``objects``, ``dated`` and ``unsure``: how many; ``epochs``: a list of ``{date, stood, absent,
        unsure, estimated, change_percent, found, mistaken}``; ``periods``: a list of ``{first_seen, objects, percent,
        area_m2}``; ``epoch_layers``: the names of the layers in :attr:`Spec.epochs`.
    """
    from ..history.dating import date_objects

    return date_objects(spec, context)
