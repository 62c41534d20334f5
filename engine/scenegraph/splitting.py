"""Objects that have grown together are split where they are narrow, or where a segmentation was less sure.

The watershed of a relief inside the object does it. The relief is the distance to the outline, or the confidence; its
summits are the parts. Two summits are of two parts where the pass between them is lower than a share of the lower
summit: h-maxima (Soille, Morphological Image Analysis, 2003, section 6.3.4) of the relief's logarithm, so that the size
of the object does not matter.
"""

from __future__ import annotations

import math
from typing import Callable, NamedTuple, Optional

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray
from scipy import ndimage
from skimage.morphology import local_maxima, reconstruction
from skimage.segmentation import expand_labels, watershed

from ..core.grids import Window
from ..core.rasters import Raster

_LARGEST_PX = 1 << 24
"""Objects whose surrounding rectangle has more pixels are left whole, so that memory stays small."""
_LEAST_HALF_WIDTH_PX = 3.0
"""A part that is nowhere wider than twice this is none: of few pixels no shape can be told."""
_BEYOND_PX = 3
"""So far over the outline parts reach before they are cut along it."""
_SMOOTHING_PX = 1.0
_LEAST_CONFIDENCE = 1e-3
_NOWHERE = -50.0
"""Logarithm of the relief outside the object."""


class Split(NamedTuple):
    """What came out."""

    polygons: NDArray[np.object_]
    origins: NDArray[np.intp]
    """Which polygon each is a part of, or is, in ascending order."""
    left_whole: int
    """How many were too large to be looked at."""


class Splitter:
    """Splits polygons in pixels of a grid.

    Args:
        neck: two parts are split where the pass between them is lower than this share of the lower summit.
        stretch: height of a pixel divided by its width.
        confidence: the relief, on the same grid; ``None``: the distance to the outline is.
        along_pixels: the polygons were traced along pixels, and so will be the parts.
        progress: gets the fraction done; may raise to cancel.
    """

    def __init__(
        self,
        neck: float,
        stretch: float,
        confidence: Optional[Raster],
        *,
        along_pixels: bool,
        progress: Callable[[float], None],
    ) -> None:
        self._depth = -math.log(neck)
        self._stretch = stretch
        self._confidence = confidence
        self.along_pixels = along_pixels
        self._progress = progress

    def split(self, polygons: NDArray[np.object_], wanted: NDArray[np.bool_]) -> Split:
        """Split those that are wanted ``(n,)``."""
        left, top, right, bottom = shapely.bounds(polygons).T
        fits = (right - left) * (bottom - top) <= _LARGEST_PX
        parts = [[polygon] for polygon in polygons]
        for i in np.flatnonzero(wanted & fits):
            parts[i] = self.parts(polygons[i])
            self._progress(i / len(polygons))
        counts = [len(pieces) for pieces in parts]
        together = np.array([piece for pieces in parts for piece in pieces], object)
        return Split(together, np.repeat(np.arange(len(polygons)), counts), int((wanted & ~fits).sum()))

    def parts(self, polygon: shapely.Polygon) -> list[shapely.Polygon]:
        """The parts of a polygon: itself where it is one."""
        window = _around(polygon)
        place = Affine.translation(window.col, window.row)
        inside = rasterio.features.rasterize([polygon], (window.height, window.width), transform=place, dtype="uint8")
        labels = self._labels(inside.astype(bool), window)
        if labels.max() < 2:
            return [polygon]
        if self.along_pixels:
            return _traced(labels, place)
        pieces = _traced(expand_labels(labels, _BEYOND_PX), place)
        cut = shapely.intersection(pieces, polygon)
        rest = polygon.difference(shapely.union_all(cut))  # behind a neck that is narrower than a pixel
        parts = shapely.get_parts([*cut, rest])
        return list(parts[shapely.area(parts) > 0])

    def _labels(self, inside: NDArray[np.bool_], window: Window) -> NDArray[np.int32]:
        """The parts of a mask ``(rows, columns)``, numbered from 1."""
        distances = ndimage.distance_transform_edt(inside, sampling=(self._stretch, 1.0))
        relief = distances if self._confidence is None else _smooth_confidence(self._confidence, inside, window)
        heights = np.where(inside, np.log(np.maximum(relief, _LEAST_CONFIDENCE)), _NOWHERE)
        summits = local_maxima(reconstruction(heights - self._depth, heights)) & inside
        numbers, count = ndimage.label(summits, np.ones((3, 3)))
        widest = ndimage.maximum(distances, numbers, np.arange(count + 1))
        wide = widest >= _LEAST_HALF_WIDTH_PX
        wide[0] = False
        return watershed(-heights, np.where(wide[numbers], numbers, 0), mask=inside)


def _around(polygon: shapely.Polygon) -> Window:
    """The pixels that a polygon touches, and one more on each side."""
    left, top, right, bottom = polygon.bounds
    col, row = math.floor(left), math.floor(top)
    return Window(col, row, math.ceil(right) - col, math.ceil(bottom) - row).grown(1)


def _smooth_confidence(raster: Raster, inside: NDArray[np.bool_], window: Window) -> NDArray[np.float64]:
    """Means of the pixels around each, those inside alone."""
    pixels = raster.read(window)
    known = inside if pixels.valid is None else inside & pixels.valid
    values = ndimage.gaussian_filter(np.where(known, pixels.values[0], 0.0).astype(np.float64), _SMOOTHING_PX)
    weights = ndimage.gaussian_filter(known.astype(np.float64), _SMOOTHING_PX)
    return np.divide(values, weights, out=np.zeros_like(values), where=weights > 0)


def _traced(labels: NDArray[np.int32], place: Affine) -> list[shapely.Polygon]:
    """The outlines of the labels."""
    found = rasterio.features.shapes(labels, mask=labels > 0, connectivity=4, transform=place)
    return [shapely.geometry.shape(shape) for shape, _ in found]
