"""Which tiles are cut where, and what each of them is for."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...contract.labels import IGNORE
from ...contract.training_set import Split
from ...core.grids import Window
from .blocks import Block, block_windows, tile_windows
from .overlaps import SharedGround
from .scenes import Scene
from .splitting import share_out
from .working_labels import WorkingLabels, box_of, joined

_WANTED_BLOCKS = 24
"""So many can be shared out well among three splits."""
_LARGEST_BLOCK_PX = 2048


@dataclass(frozen=True)
class PlannedTile:
    """A tile to cut."""

    block: int
    split: Split
    scene: int
    window: Window
    """On the grid of the image; it may reach beyond one that is smaller than a tile."""


class PatchPlan:
    """The blocks of ground that are labelled, their splits and tiles.

    Args:
        scenes: the images.
        labels: of each of them.
        tile_px: side of a tile.
        stride_px: at most so far it is from one tile to the next.
        block_px: wanted side of a block; 0: so that there are enough blocks to share out.
        shares: of the splits.
        seed: decides between equal choices.
    """

    def __init__(
        self,
        scenes: Sequence[Scene],
        labels: Sequence[WorkingLabels],
        *,
        tile_px: int,
        stride_px: int,
        block_px: int,
        shares: Mapping[Split, float],
        seed: int,
    ) -> None:
        self._labels = labels
        side = block_px or _block_side(sum(one.labelled_px for one in labels), tile_px)
        self.blocks = [
            block
            for number, scene in enumerate(scenes)
            for window in _windows(scene, labels[number], side, tile_px)
            if (block := _block(number, window, labels[number])) is not None
        ]
        self._shared = SharedGround(self.blocks, [scene.grid for scene in scenes])
        groups = self._shared.groups()
        counts = np.array([block.counts for block in self.blocks])
        of_groups = np.zeros((groups.max() + 1, counts.shape[1]), np.int64)
        np.add.at(of_groups, groups, counts)
        given = share_out(of_groups, shares, seed)
        self.splits = [given[group] for group in groups]
        self.tiles = [
            PlannedTile(number, split, block.scene, window)
            for number, (block, split) in enumerate(zip(self.blocks, self.splits))
            for window in tile_windows(block.window, block.labelled, tile_px, stride_px)
        ]

    @property
    def codes(self) -> list[int]:
        """The codes of the classes that are labelled somewhere."""
        return np.flatnonzero(sum(block.counts for block in self.blocks)).tolist()

    def labels(self, tile: PlannedTile) -> NDArray[np.uint8]:
        """The codes of a tile, without what belongs to a stricter split of another image, ``(rows, columns)``."""
        codes = self._labels[tile.scene].read(tile.window)
        self._shared.forget_assessed(tile.block, self.splits, tile.window, codes)
        return codes


def _block_side(labelled_px: int, tile_px: int) -> int:
    return max(tile_px, min(math.isqrt(labelled_px // _WANTED_BLOCKS), _LARGEST_BLOCK_PX))


def _windows(scene: Scene, labels: WorkingLabels, side: int, tile_px: int) -> list[Window]:
    """The blocks of an image: around its patches, or around all that is labelled."""
    if labels.box is None:
        return []
    places = [labels.box]
    if scene.areas is not None:
        places = [window for window in scene.areas.windows if window.intersection(labels.box)]
    return block_windows(places, scene.grid.window, side, tile_px)


def _block(scene: int, window: Window, labels: WorkingLabels) -> Optional[Block]:
    """A block with what is labelled in it; ``None`` where nothing is."""
    box: Optional[Window] = None
    counts = np.zeros(IGNORE + 1, np.int64)
    for piece, codes in labels.rows(window):
        box = joined(box, box_of(codes != IGNORE, piece))
        counts += np.bincount(codes.reshape(-1), minlength=IGNORE + 1)
    return None if box is None else Block(scene, window, box, counts[:IGNORE])
