"""An image of a training set, at its resolution, with everything that labels it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

from ...contract.labels import IGNORE, Labels
from ...core.areas_of_interest import AreasOfInterest
from ...core.grids import Grid, Size, Window
from ...core.legends import Legend
from ...core.rasters import Raster
from .class_list import AROUND, FROM_RASTER, ClassList, around_class
from .drawings import DrawnLabels


@dataclass(frozen=True)
class ClassRaster:
    """A class raster on the grid of an image."""

    raster: Raster
    legend: Legend

    def draw(self, window: Window, labels: NDArray[np.uint8], classes: ClassList) -> None:
        """Draw the codes of its classes over ``labels`` ``(rows, columns)``, where it has data."""
        pixels = self.raster.read(window)
        found = np.rint(pixels.values[0]).astype(np.int64)
        valid = np.ones(labels.shape, bool) if pixels.valid is None else pixels.valid
        values, places = np.unique(found[valid], return_inverse=True)
        names, colors = self.legend.names, self.legend.colors
        codes = [
            classes.code(names.get(value, f"class {value}"), FROM_RASTER, value, colors.get(value))
            for value in values.tolist()
        ]
        labels[valid] = np.array(codes, dtype=np.uint8)[places]


@dataclass(frozen=True)
class Scene:
    """An image at the resolution of the training set, and its labels."""

    name: str
    """Of its tiles."""
    inputs: tuple[Raster, ...]
    """The image, and the heights on its grid."""
    labels: Labels
    classes: ClassList
    drawn: DrawnLabels
    class_rasters: tuple[ClassRaster, ...]
    areas: Optional[AreasOfInterest]
    """``None``: all of the image."""
    unlabelled: int
    """What a pixel is that nothing labels: the code of the background, or ``IGNORE``."""

    @property
    def grid(self) -> Grid:
        """Of the image, at the resolution of the set."""
        return self.inputs[0].grid

    @property
    def window(self) -> Window:
        """Where there may be labels."""
        return self.grid.window if self.areas is None else self.areas.window

    def codes(self, window: Window) -> NDArray[np.uint8]:
        """The codes of the classes of a window, and ``IGNORE`` where nothing is known, ``(rows, columns)``."""
        if self.areas is None:
            inside = None
        elif not (inside := self.areas.mask(window)).any():
            return np.full((window.height, window.width), IGNORE, np.uint8)
        codes = self._with_surroundings(window)
        for known in (inside, *(raster.read(window).valid for raster in self.inputs)):
            if known is not None:
                codes[~known] = IGNORE
        return codes

    def _with_surroundings(self, window: Window) -> NDArray[np.uint8]:
        """The classes, and around some of them the class of their surroundings (Le Bris et al. 2020, section 3.3)."""
        size = self.grid.pixel_size_m or Size(1.0, 1.0)
        wanted = [name for name in self.labels.buffer_classes if self.classes.find(name) is not None]
        farthest = self.labels.buffer_m + min(size) / 2  # from the middle of a pixel to that of its neighbour
        reach = int(np.ceil(farthest / min(size))) if wanted else 0
        codes = self._drawn(window.grown(reach))
        free = (codes == self.unlabelled) & (not self.class_rasters or self.unlabelled != IGNORE)
        for name in wanted:
            away = codes != self.classes.find(name)
            if away.all():
                continue
            near = distance_transform_edt(away, sampling=(size.height, size.width)) <= farthest
            around = self.classes.code(around_class(name), AROUND)
            codes[near & free] = around
            free &= ~near
        return codes[reach : reach + window.height, reach : reach + window.width].copy()

    def _drawn(self, window: Window) -> NDArray[np.uint8]:
        empty = IGNORE if self.class_rasters else self.unlabelled
        codes = np.full((window.height, window.width), empty, np.uint8)
        for raster in self.class_rasters[::-1]:
            raster.draw(window, codes, self.classes)
        self.drawn.draw(window, codes)
        return codes
