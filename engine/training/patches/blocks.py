"""Blocks of ground, each of which goes as a whole to training, validation or test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.grids import Window
from ...core.tiling import Axis


@dataclass(frozen=True)
class Block:
    """A block, on the grid of its image. No two blocks of an image have a pixel in common."""

    scene: int
    """Number of the image."""
    window: Window
    """At least a tile; beyond the image only where that is smaller than a tile."""
    labelled: Window
    """The box around the labelled pixels in it."""
    counts: NDArray[np.int64]
    """Labelled pixels of each code ``(codes,)``."""


def block_windows(labelled: Sequence[Window], grid: Window, block_px: int, tile_px: int) -> list[Window]:
    """Cut the ground around labelled places into blocks.

    Places that are nearer to each other than a tile are taken together. Each is cut evenly, so that no narrow block is
    left at its end.

    Args:
        labelled: boxes around labelled places; they may overlap.
        grid: the whole image.
        block_px: wanted side of a block.
        tile_px: side of a tile; no block is smaller.
    """
    regions = _disjoint([_grown(place, grid, tile_px) for place in labelled])
    return [
        Window(col, row, width, height)
        for region in regions
        for row, height in _parts(region.row, region.height, block_px, tile_px)
        for col, width in _parts(region.col, region.width, block_px, tile_px)
    ]


def tile_windows(block: Window, labelled: Window, tile_px: int, stride_px: int) -> list[Window]:
    """The tiles of a block, all of them inside it, so that they cover what is labelled.

    They are spread evenly, at most ``stride_px`` apart. Where what is labelled is smaller than a tile, a single tile
    has it in its middle, as far as the block allows.
    """
    rows = _starts(labelled.row, labelled.height, (block.row, block.bottom), tile_px, stride_px)
    cols = _starts(labelled.col, labelled.width, (block.col, block.right), tile_px, stride_px)
    return [Window(col, row, tile_px, tile_px) for row in rows for col in cols]


def _starts(first: int, length: int, within: tuple[int, int], tile_px: int, stride_px: int) -> list[int]:
    if length > tile_px:
        return [first + start for start in Axis.spread(length, tile_px, tile_px - stride_px).starts]
    middle = first + (length - tile_px) // 2
    return [max(within[0], min(middle, within[1] - tile_px))]


def _grown(place: Window, grid: Window, tile_px: int) -> Window:
    """At least as large as a tile, and inside the image where that is as large."""
    inside = place.intersection(grid) or place
    col, width = _side(inside.col, inside.width, grid.width, tile_px)
    row, height = _side(inside.row, inside.height, grid.height, tile_px)
    return Window(col, row, width, height)


def _side(first: int, length: int, total: int, tile_px: int) -> tuple[int, int]:
    if length >= tile_px:
        return first, length
    if total < tile_px:
        return (total - tile_px) // 2, tile_px
    middle = first + (length - tile_px) // 2
    return max(0, min(middle, total - tile_px)), tile_px


def _disjoint(windows: Sequence[Window]) -> list[Window]:
    """Boxes around groups of windows that overlap; no two of the boxes do."""
    boxes = [shapely.box(one.col, one.row, one.right, one.bottom) for one in windows]
    while len(groups := shapely.get_parts(shapely.union_all(boxes))) < len(boxes):
        boxes = [shapely.box(*group.bounds) for group in groups]
    bounds = np.array([box.bounds for box in boxes]).astype(int).tolist()
    return sorted(
        (Window(left, top, right - left, bottom - top) for left, top, right, bottom in bounds),
        key=lambda window: (window.row, window.col),
    )


def _parts(first: int, length: int, block_px: int, tile_px: int) -> list[tuple[int, int]]:
    """Starts and lengths of about ``block_px``, and at least ``tile_px``."""
    count = max(1, min(round(length / block_px), length // tile_px))
    edges = [first + i * length // count for i in range(count + 1)]
    return [(start, end - start) for start, end in zip(edges[:-1], edges[1:])]
