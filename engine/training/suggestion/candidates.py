"""Every place where a patch could lie, and what is there: summed up window by window, so that memory stays flat."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray

from ...core.areas_of_interest import AreasOfInterest
from ...core.grids import Grid, Window
from ...core.rasters import Raster

_WINDOW_PX = 1 << 21
"""Pixels looked at together."""
_LEAST_DATA = 0.95
"""Share of a patch that must hold data and lie inside the areas of interest."""


@dataclass(frozen=True)
class PatchGrid:
    """Patches that overlap by half: each is made of 2 × 2 cells of a grid, which lies in the middle of the raster."""

    cell: tuple[int, int]
    """Rows and columns of pixels in a cell."""
    start: tuple[int, int]
    """Row and column of the first pixel."""
    shape: tuple[int, int]
    """Rows and columns of cells."""

    @classmethod
    def over(cls, grid: Grid, side: tuple[float, float]) -> PatchGrid:
        """Patches of ``side`` rows and columns of pixels over a raster."""
        down, across = (max(1, round(pixels / 2)) for pixels in side)
        rows, cols = grid.height // down, grid.width // across
        start = ((grid.height - rows * down) // 2, (grid.width - cols * across) // 2)
        return cls((down, across), start, (rows, cols))

    def patch(self, row: int, col: int) -> Window:
        """The pixels of the patch whose upper left cell is that one."""
        (down, across), (top, left) = self.cell, self.start
        return Window(left + col * across, top + row * down, 2 * across, 2 * down)

    def pieces(self, row: int) -> Iterator[tuple[slice, Window]]:
        """Windows that together make a row of cells, each with the cells that it covers."""
        (down, across), (top, left) = self.cell, self.start
        step = max(1, _WINDOW_PX // (down * across))
        for first in range(0, self.shape[1], step):
            cells = slice(first, min(first + step, self.shape[1]))
            width = (cells.stop - first) * across
            lines = max(1, _WINDOW_PX // width)
            for line in range(0, down, lines):
                place = Window(left + first * across, top + row * down + line, width, min(lines, down - line))
                yield cells, place


@dataclass(frozen=True)
class Rasters:
    """What is looked at, on one grid."""

    uncertainty: Raster
    is_confidence: bool
    image: Optional[Raster]
    classes: Optional[Raster]
    class_values: tuple[int, ...]
    areas: Optional[AreasOfInterest]

    @property
    def bands(self) -> int:
        """Bands of the image."""
        return len(self.image.bands) if self.image else 0

    def quantities(self, window: Window) -> Iterator[NDArray[np.generic]]:
        """What is to be summed up, ``(rows, columns)`` each: data, uncertainty, bands, their squares, classes."""
        uncertainty, known = self.uncertainty.read(window)
        valid = np.ones(uncertainty.shape[1:], bool) if known is None else known
        if self.areas is not None:
            valid = valid & self.areas.mask(window)
        image, known = self.image.read(window) if self.image else (np.empty((0, *valid.shape)), None)
        if known is not None:
            valid = valid & known
        yield valid
        yield np.where(valid, 1 - uncertainty[0] if self.is_confidence else uncertainty[0], 0)
        bands = [np.where(valid, band, 0).astype(np.float64) for band in image]
        yield from bands
        yield from (band**2 for band in bands)
        if self.classes is not None:
            classes, known = self.classes.read(window)
            held = valid if known is None else valid & known
            yield from ((classes[0] == value) & held for value in self.class_values)


class Patches(NamedTuple):
    """Places where a patch could lie; one entry each."""

    rows: NDArray[np.intp]
    cols: NDArray[np.intp]
    """Of the upper left cell."""
    uncertainty: NDArray[np.float64]
    """Mean, 0 … 1."""
    appearance: NDArray[np.float64]
    """Mean and standard deviation of each band, ``(patches, 2 × bands)``."""
    shares: NDArray[np.float64]
    """Of each class, ``(patches, classes)``."""

    def part(self, index: NDArray[np.generic]) -> Patches:
        """Some of them."""
        return Patches(*(values[index] for values in self))

    @property
    def size(self) -> int:
        """How many."""
        return len(self.rows)

    @classmethod
    def none(cls, rasters: Rasters) -> Patches:
        """No place at all."""
        nothing = np.empty(0, np.intp)
        appearance, shares = np.empty((0, 2 * rasters.bands)), np.empty((0, len(rasters.class_values)))
        return cls(nothing, nothing, np.empty(0), appearance, shares)

    @staticmethod
    def joined(parts: list[Patches]) -> Patches:
        """All of several parts."""
        return Patches(*(np.concatenate(values) for values in zip(*parts)))


def patches_in_rows(rasters: Rasters, grid: PatchGrid) -> Iterator[Patches]:
    """The places with enough data, one row of the grid after the other."""
    above: Optional[NDArray[np.float64]] = None
    for row in range(grid.shape[0]):
        cells = _cell_sums(rasters, grid, row)
        if above is not None:
            pairs = above + cells
            yield _patches(row - 1, pairs[:, :-1] + pairs[:, 1:], rasters.bands, 4 * math.prod(grid.cell))
        above = cells


def _cell_sums(rasters: Rasters, grid: PatchGrid, row: int) -> NDArray[np.float64]:
    """What there is in each cell of a row, ``(quantities, cells)``."""
    sums = np.zeros((2 + 2 * rasters.bands + len(rasters.class_values), grid.shape[1]))
    across = grid.cell[1]
    for cells, window in grid.pieces(row):
        for quantity, pixels in zip(sums, rasters.quantities(window)):
            columns = pixels.sum(axis=0, dtype=np.float64)
            quantity[cells] += columns.reshape(-1, across).sum(axis=1)
    return sums


def _patches(row: int, sums: NDArray[np.float64], bands: int, pixels: int) -> Patches:
    cols = np.flatnonzero(sums[0] >= _LEAST_DATA * pixels)
    count, uncertainty, values = sums[0, cols], sums[1, cols], sums[2:, cols]
    means, squares, shares = np.split(values / count, [bands, 2 * bands])
    deviations = np.sqrt(np.maximum(squares - means**2, 0))
    appearance = np.concatenate([means, deviations])
    return Patches(np.full(len(cols), row), cols, uncertainty / count, appearance.T, shares.T)
