"""Draw the stratified random sample from which the accuracy of a map can be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.choices import Allocation
from ..contract.schema import Json
from ..contract.sources import RasterSource, VectorSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One sample. Its strata are the classes of the map."""

    map: RasterSource
    """The class raster."""
    output: str
    """GeoPackage of points."""
    areas: Optional[VectorSource] = None
    """Polygons to draw from; ``None``: the whole map."""
    points: Optional[int] = None
    """How many; ``None``: as many as :attr:`standard_error` asks for."""
    standard_error: float = 0.02
    """Of the overall accuracy, that the sample shall reach."""
    expected_accuracy: float = 0.8
    """What is guessed of the user's accuracy of the classes."""
    expected_accuracies: str = ""
    """Of single classes, where it is guessed otherwise: ``class = accuracy; …``."""
    allocation: Allocation = "olofsson"
    """How the points are shared out: ``proportional`` to the areas, ``equal``, or ``olofsson``: a minimum for the rare
    classes and the rest proportional (Olofsson et al. 2014, section 5.1)."""
    minimum: int = 50
    """The least number of points in a class, for ``olofsson``."""
    show_map_class: bool = False
    """Show the class of the map to the interpreter, who then is no longer impartial."""
    seed: int = 0
    """The same seed gives the same points."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Draw the sample, and write it as a layer ready to be labelled.

    Returns:
        ``points``: how many; ``strata``: a list of ``{value, name, color, pixels, area_m2, points}``.
    """
    from ..accuracy.sampling import draw_sample

    return draw_sample(spec, context)
