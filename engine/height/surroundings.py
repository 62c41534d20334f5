"""A tile of heights with all that lies around it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import torch

from ..core.grids import Window


class Halo(NamedTuple):
    """How many pixels around a tile are looked at."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0

    @classmethod
    def around(cls, offsets: Iterable[tuple[float, float]]) -> Halo:
        """What holds these offsets ``(rows, columns)`` of every pixel."""
        rows, cols = zip((0, 0), *offsets)
        return cls(*map(math.ceil, (-min(rows), max(rows), -min(cols), max(cols))))

    def joined(self, other: Halo) -> Halo:
        """What holds both."""
        return Halo(*map(max, self, other))

    def grown(self, window: Window) -> Window:
        """The window with the halo."""
        width, height = window.width + self.left + self.right, window.height + self.top + self.bottom
        return Window(window.col - self.left, window.row - self.top, width, height)


class Surroundings(NamedTuple):
    """Heights of a tile and of its halo."""

    heights: torch.Tensor
    """``(rows, columns)`` of both, metres; NaN where nothing is known."""
    tile: Window
    """Where the tile lies in them."""

    @property
    def own(self) -> torch.Tensor:
        """The heights of the tile ``(rows, columns)``."""
        return self.shifted(0, 0)

    def shifted(self, rows: int, cols: int) -> torch.Tensor:
        """The heights so many rows and columns beside each pixel of the tile ``(rows, columns)``, without a copy."""
        return self.heights[self.tile.moved(cols, rows).slices]

    def strips(self, pixels: int) -> Iterator[Surroundings]:
        """The tile in strips of whole rows with about so many pixels each, without a copy."""
        rows = max(1, pixels // self.tile.width)
        for row in range(self.tile.row, self.tile.bottom, rows):
            part = Window(self.tile.col, row, self.tile.width, min(rows, self.tile.bottom - row))
            yield Surroundings(self.heights, part)
