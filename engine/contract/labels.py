"""What an analyst has labelled: images, the classes drawn on them, and where these are complete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .model_card import ModelClass
from .sources import RasterSource, VectorSource

IGNORE = 255
"""Value of the pixels of a label image that nothing is known of: they teach nothing and are not assessed."""


@dataclass(frozen=True)
class LabelLayer:
    """Polygons or lines that were drawn on the images."""

    source: VectorSource
    class_name: str
    """The class of all features where there is no field with the class: the layer's name."""


@dataclass(frozen=True)
class Labels:
    """The classes of the ground: layers of features, or class rasters. One of both must be there."""

    layers: tuple[LabelLayer, ...] = ()
    rasters: tuple[RasterSource, ...] = ()
    """Class rasters, of any place and CRS; names and colours are read from their category names and colour tables."""
    raster_classes: tuple[ModelClass, ...] = ()
    """Classes of values whose names and colours are known better than the rasters know them."""
    class_field: Optional[str] = None
    """Field of the layers that holds the class; ``None``: each layer is a class."""
    line_width_m: float = 4.0
    """How broad a line is drawn."""
    background: str = "background"
    """Class of what is labelled, but by no feature; empty: such pixels are ignored."""
    buffer_classes: tuple[str, ...] = ()
    """Classes that get a class *around* them (Le Bris et al. 2020, section 3.3), named ``around <class>``."""
    buffer_m: float = 5.0
    """How far that class reaches."""


@dataclass(frozen=True)
class LabelledImages:
    """Images, of one place or several, and their labels."""

    images: tuple[RasterSource, ...]
    labels: Labels
    heights: tuple[RasterSource, ...] = ()
    """For networks with two inputs: a second raster for each image, in the same order, on any grid."""
    areas: Optional[VectorSource] = None
    """Polygons inside which the labels are complete; ``None``: they are wherever there is an image (with class rasters:
    wherever these have data). Polygons whose field ``done`` is not ticked are left out, where there is such a field."""
