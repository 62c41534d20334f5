"""How a grid is cut into overlapping tiles, and the order in which they are processed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..contract.sources import Blending
from .grids import Window


class Tile(NamedTuple):
    """A tile by its place in the plan."""

    row: int
    col: int


@dataclass(frozen=True)
class Axis:
    """Tiles of equal length along one axis, spread evenly, so that the last one is no special case.

    >>> Axis.spread(total=1000, length=512, overlap=77)
    Axis(starts=(0, 244, 488), length=512, total=1000)
    """

    starts: tuple[int, ...]
    length: int
    total: int

    @classmethod
    def spread(cls, total: int, length: int, overlap: int) -> Axis:
        """As few tiles as cover ``total`` pixels with at least ``overlap`` pixels in common."""
        if total <= length:
            return cls((0,), total, total)
        gaps = -(-(total - length) // max(1, length - overlap))
        starts = tuple(round(i * (total - length) / gaps) for i in range(gaps + 1))
        return cls(starts, length, total)

    def __len__(self) -> int:
        return len(self.starts)

    def finished(self, index: int) -> int:
        """How many of the tile's first pixels no later tile touches."""
        last = index + 1 == len(self.starts)
        return (self.total if last else self.starts[index + 1]) - self.starts[index]

    def weights(self, blending: Blending) -> list[NDArray[np.float32]]:
        """Weights of each tile's pixels; at every pixel of the axis those of all tiles add up to 1."""
        raw = _profile(self.length, blending)
        best: NDArray[np.float64] = np.zeros(self.total)
        if blending == "crop":
            for start in self.starts:
                part = best[start : start + self.length]
                np.maximum(part, raw, out=part)
            profiles = [(raw == best[start : start + self.length]).astype(float) for start in self.starts]
        else:
            profiles = [raw] * len(self.starts)
        total = np.zeros(self.total)
        for start, profile in zip(self.starts, profiles):
            total[start : start + self.length] += profile
        return [
            (profile / total[start : start + self.length]).astype(np.float32)
            for start, profile in zip(self.starts, profiles)
        ]


def _profile(length: int, blending: Blending) -> NDArray[np.float64]:
    """Weight along a tile before the weights of all tiles are scaled to 1."""
    middle = (np.arange(length) + 0.5) / length
    if blending == "mean":
        return np.ones(length)
    if blending == "cosine":
        return np.sin(np.pi * middle) ** 2
    return np.minimum(middle, 1 - middle)  # crop: the tile whose edge is farthest wins


@dataclass(frozen=True)
class TilePlan:
    """Tiles over a grid, in panels of whole tile columns that bound the memory for a raster of any width."""

    rows: Axis
    cols: Axis
    panel_cols: int
    """Tile columns of a panel."""

    def __len__(self) -> int:
        return len(self.rows) * len(self.cols)

    def panels(self) -> Iterator[range]:
        """Tile columns of each panel, from left to right."""
        for first in range(0, len(self.cols), self.panel_cols):
            yield range(first, min(first + self.panel_cols, len(self.cols)))

    def window(self, tile: Tile) -> Window:
        """The pixels that the tile covers."""
        return Window(self.cols.starts[tile.col], self.rows.starts[tile.row], self.cols.length, self.rows.length)

    def finished(self, tile: Tile) -> Window:
        """The pixels that are final once the tile and all before it are done."""
        width, height = self.cols.finished(tile.col), self.rows.finished(tile.row)
        return Window(self.cols.starts[tile.col], self.rows.starts[tile.row], width, height)

    def strip(self, row: int, panel: range) -> Window:
        """The pixels of a row of tiles within a panel."""
        first = self.cols.starts[panel[0]]
        right = self.cols.starts[panel[-1]] + self.cols.length
        return Window(first, self.rows.starts[row], right - first, self.rows.length)
