"""Make clean objects of a class raster or of polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.choices import SplitBy
from ..contract.schema import Json
from ..contract.sources import RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One making of objects, of a class raster or of polygons: one of both must be there.

    Lists of classes hold names or values, with semicolons between them; ``-`` is a list of none. Without a CRS, metres
    are pixels of the raster or units of the layer.
    """

    output: str
    """GeoPackage of the objects."""
    raster: Optional[RasterSource] = None
    """The class raster; its first band counts."""
    polygons: Optional[VectorSource] = None
    class_field: Optional[str] = None
    """Field of the polygons that holds the class; ``None``: all are of one class."""
    class_name: str = ""
    """The class where there is no such field."""
    confidence: Optional[RasterSource] = None
    """A probability for each pixel, on any grid: its mean is the score of an object."""
    classes: str = ""
    """Classes that become objects; empty: all."""
    minimum_area_m2: Optional[float] = None
    """Smaller objects become part of a neighbour; ``None``: nine pixels of the raster, 0 for polygons."""
    largest_hole_m2: Optional[float] = None
    """Holes below this are closed, unless an object lies in them; ``None``: as the smallest object."""
    split_by: SplitBy = "shape"
    """What shows where objects that touch have grown together."""
    split_classes: str = ""
    """Classes whose objects are split; empty: the buildings."""
    neck_percent: float = 80.0
    """Objects are split where they are narrower, or less sure, than so much of the smaller part."""
    right_angles: bool = False
    """Give buildings right angles."""
    buildings: str = ""
    """Classes that are buildings; empty: those whose names say so."""
    linear: str = ""
    """Classes that are long, such as roads; empty: those whose names say so."""
    simplify_m: Optional[float] = None
    """How coarse outlines may become; 0: as they are; ``None``: the steps of the pixels are smoothed, no more."""
    centre_lines: Optional[str] = None
    """GeoPackage of the centre lines of the linear classes."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Make the objects, and write them.

    Returns:
        ``objects``, ``lines``: how many; ``classes``: a list of ``{value, name, color, objects, area_m2, length_m}``,
        with ``None`` for areas and lengths where there is no CRS, and for lengths of what is not linear.
    """
    from ..scenegraph.object_making import make_objects

    return make_objects(spec, context)
