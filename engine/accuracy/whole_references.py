"""References that tell the class of whole areas: a class raster, or polygons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray

from ..contract.errors import NothingToCompare
from ..core.class_rasters import NO_CLASS, read_classes
from ..core.grids import Grid, Window
from ..core.legends import Legend, read_legend
from ..core.matching import Label
from ..core.rasters import Raster


class WholeReference(Protocol):
    """What is known of areas, on the pixels of a map."""

    @property
    def window(self) -> Window:
        """Beyond it nothing is known."""

    def read(self, window: Window) -> NDArray[np.int32]:
        """Keys of the classes in a window ``(rows, columns)``; ``NO_CLASS`` where nothing is known."""

    def labels(self, _found: Iterable[int]) -> list[Label]:
        """The classes, with those of the keys that were found."""


def raster_labels(legend: Legend, found: Iterable[int]) -> list[Label]:
    """The classes of a class raster: those that it names, and those that were found in it. Keys are the values."""
    return [Label(value, legend.names.get(value), value) for value in sorted({*legend.names, *found})]


class RasterReference:
    """A class raster, opened on the grid of the map."""

    def __init__(self, raster: Raster) -> None:
        self._raster = raster
        self._legend = read_legend(raster.path)

    @property
    def window(self) -> Window:
        """The whole grid."""
        return self._raster.grid.window

    def read(self, window: Window) -> NDArray[np.int32]:
        """The values of a window."""
        return read_classes(self._raster, window)

    def labels(self, _found: Iterable[int]) -> list[Label]:
        """The classes that the raster names, and the values that were found."""
        return raster_labels(self._legend, _found)


class PolygonReference:
    """Polygons. Where they overlap, the later one is on top.

    Args:
        polygons: in pixels of the map's grid ``(n,)``.
        keys: the class of each ``(n,)``.
        labels: the classes.
        background: true class of what no polygon covers; empty: nothing is known of it.
        grid: of the map.

    Raises:
        NothingToCompare: none touches the map.
    """

    def __init__(
        self, polygons: NDArray[np.object_], keys: Sequence[int], labels: Sequence[Label], background: str, grid: Grid
    ) -> None:
        self._polygons = polygons
        self._keys = np.asarray(keys)
        self._labels = list(labels)
        self._tree = shapely.STRtree(polygons)
        self._outside = self._key_of(background) if background else NO_CLASS
        self.window = grid.window if background else self._touched(grid)

    def _key_of(self, name: str) -> int:
        for label in self._labels:
            if label.is_called(name):
                return label.key
        key = len(self._labels)
        self._labels.append(Label(key, name, None))
        return key

    def _touched(self, grid: Grid) -> Window:
        left, top, right, bottom = shapely.total_bounds(self._polygons)
        col, row = int(np.floor(left)), int(np.floor(top))
        around = Window(col, row, int(np.ceil(right)) - col, int(np.ceil(bottom)) - row)
        touched = around.intersection(grid.window)
        if touched is None:
            raise NothingToCompare
        return touched

    def read(self, window: Window) -> NDArray[np.int32]:
        """Keys in a window: a pixel belongs to the polygon in which its centre lies."""
        keys = np.full((window.height, window.width), self._outside, np.int32)
        found = np.sort(self._tree.query(shapely.box(window.col, window.row, window.right, window.bottom)))
        if len(found):
            shapes = zip(self._polygons[found], self._keys[found].tolist())
            rasterio.features.rasterize(shapes, out=keys, transform=Affine.translation(window.col, window.row))
        return keys

    def labels(self, _found: Iterable[int]) -> list[Label]:
        """The classes of all polygons, and that of the background."""
        return self._labels
