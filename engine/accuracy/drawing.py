"""Drawing pixels of each class at random, in two passes over a raster of any size."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray

from ..core.areas import ClassAreas, row_areas_m2
from ..core.areas_of_interest import AreasOfInterest
from ..core.class_rasters import NO_CLASS, VALUES, read_classes, windows
from ..core.grids import Window
from ..core.progress import Stage
from ..core.rasters import Raster

_SPARE = 1.5
"""How many more pixels are looked at than should be needed."""
_SPARE_PX = 50


class Pixel(NamedTuple):
    """A pixel that was drawn."""

    value: int
    col: int
    row: int


class Drawing:
    """A class raster from which pixels are drawn.

    Args:
        raster: the class raster.
        areas: pixels outside them are not drawn; ``None``: any may be.
    """

    def __init__(self, raster: Raster, areas: Optional[AreasOfInterest]) -> None:
        self._raster = raster
        self._areas = areas
        self._window = raster.grid.window if areas is None else areas.window

    def count(self, progress: Stage) -> ClassAreas:
        """Pixels and areas of the classes: the first pass. Pixels that can't be drawn count as the value ``VALUES``."""
        found = ClassAreas(self._raster.grid, VALUES + 1)
        for window in windows(self._raster, self._window):
            classes = self._read(window)
            found.add(window, np.where(classes == NO_CLASS, VALUES, classes))
            progress(self._done(window))
        return found

    def draw(
        self, wanted: Mapping[int, int], pixels: Mapping[int, int], generator: np.random.Generator, progress: Stage
    ) -> list[Pixel]:
        """Draw pixels: the second pass. All ground of a class is equally probable, also where pixels differ in size.

        Args:
            wanted: how many of each class.
            pixels: how many each class has.
            generator: of the random numbers.
            progress: gets the fraction done.

        Returns:
            Different pixels, in random order.
        """
        row_areas = row_areas_m2(self._raster.grid)
        rows = slice(self._window.row, self._window.bottom)
        chances = None if row_areas is None else row_areas / row_areas[rows].max()
        spare = _SPARE if chances is None else _SPARE / chances[rows].mean()
        ranks = {}
        for value, number in wanted.items():
            candidates = min(pixels[value], math.ceil(number * spare) + _SPARE_PX)
            ranks[value] = np.sort(generator.choice(pixels[value], candidates, replace=False, shuffle=False))
        places = self._places(ranks, progress)
        drawn = [
            Pixel(value, col, row)
            for value, number in wanted.items()
            for col, row in _chosen(places[value], number, chances, generator)
        ]
        return [drawn[i] for i in generator.permutation(len(drawn))]

    def _places(self, ranks: Mapping[int, NDArray[np.int64]], progress: Stage) -> dict[int, NDArray[np.int64]]:
        """Column and row ``(n, 2)`` of pixels that are given by their rank among those of their class."""
        seen = dict.fromkeys(ranks, 0)
        places: dict[int, list[NDArray[np.int64]]] = {value: [np.empty((0, 2), np.int64)] for value in ranks}
        for window in windows(self._raster, self._window):
            classes = self._read(window).ravel()
            counts = np.bincount(classes[classes != NO_CLASS], minlength=VALUES)
            for value, own in ranks.items():
                first, last = np.searchsorted(own, (seen[value], seen[value] + counts[value]))
                if last > first:
                    inside = np.flatnonzero(classes == value)[own[first:last] - seen[value]]
                    row, col = np.divmod(inside, window.width)
                    places[value].append(np.stack([col + window.col, row + window.row], axis=1))
                seen[value] += int(counts[value])
            progress(self._done(window))
        return {value: np.concatenate(parts) for value, parts in places.items()}

    def _read(self, window: Window) -> NDArray[np.int32]:
        classes = read_classes(self._raster, window)
        if self._areas is not None:
            classes[~self._areas.mask(window)] = NO_CLASS
        return classes

    def _done(self, window: Window) -> float:
        return (window.bottom - self._window.row) / self._window.height


def _chosen(
    places: NDArray[np.int64], number: int, chances: Optional[NDArray[np.float64]], generator: np.random.Generator
) -> list[tuple[int, int]]:
    """So many of the places ``(n, 2)``, in random order; the chance of each is that of its row."""
    order = generator.permutation(len(places))
    if chances is not None:
        lucky = generator.random(len(places)) < chances[places[order, 1]]
        order = np.concatenate([order[lucky], order[~lucky]])  # the unlucky ones only where there are too few others
    return [(int(col), int(row)) for col, row in places[order[:number]]]
