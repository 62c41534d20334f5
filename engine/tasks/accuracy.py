"""Assess the accuracy of a map: compare its classes with what is truly there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.choices import MatchBy
from ..contract.schema import Json
from ..contract.sources import RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One assessment. The reference is a layer of features or a class raster: one of both must be there."""

    map: RasterSource
    """The class raster to assess."""
    reference: Optional[VectorSource] = None
    """Polygons or points."""
    class_field: Optional[str] = None
    """Field of the reference that holds the class; ``None``: the one that a drawn sample has for it."""
    class_name: str = ""
    """Class of all polygons where there is no field with the class: the layer's name; empty: there must be a field."""
    reference_raster: Optional[RasterSource] = None
    areas: Optional[VectorSource] = None
    """Polygons inside which the reference is complete; ``None``: it is wherever it has a class."""
    background: str = ""
    """True class of what no polygon of the reference covers; empty: nothing is known of it."""
    random_sample: bool = False
    """The points were drawn at random or systematically over the whole map, so they tell of all of it."""
    match_by: MatchBy = "auto"
    """How a class of the reference is found in the map; ``auto``: by name where both have names, else by value."""
    remapping: str = ""
    """Classes that match otherwise: ``reference = map; …``. An empty side leaves a class out."""
    kappa: bool = False
    report: Optional[str] = None
    """HTML page."""
    table: Optional[str] = None
    """CSV file."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Compare, and return the figures of the map.

    Returns:
        ``overall_accuracy``, ``mean_f1``, ``mean_iou``, ``kappa`` (``None`` where they are not defined or not wanted),
        ``overall_accuracy_half_width`` (of the 95 % confidence interval; ``None`` without a random sample),
        ``compared`` (number of pixels or points) and ``classes``: a list of ``{name, color, precision, recall, f1,
        iou, reference, mapped}``, with a random sample also ``precision_half_width, recall_half_width, mapped_area_m2,
        area_m2, area_half_width_m2``. With a random sample all figures are estimates for the whole map.
    """
    from ..accuracy.assessing import assess

    return assess(spec, context)
