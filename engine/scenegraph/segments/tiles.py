"""The image, tile by tile: its pixels, and what the transformer says of its patches."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, Optional

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ...contract.errors import DeviceOutOfMemory, MemoryExhausted, RasterBelowPatch
from ...contract.model_card import Scaling
from ...contract.notices import BatchHalved
from ...contract.task import TaskContext
from ...core.areas_of_interest import AreasOfInterest
from ...core.grids import Window
from ...core.rasters import Raster
from ...core.tiling import Axis, Tile, TilePlan
from ...models.runtimes import TileShapes
from ...models.runtimes.base import scale_and_offset
from ...models.runtimes.tensors import TorchNetwork
from ..pictures import CHANNELS

_LONGEST_SIDE_PX = 2048
"""Where the transformer sees coarser pixels than those of the raster, tiles are made smaller than this."""
_LARGEST_TILE_PX = 1 << 26
"""Pixels of the raster in a single patch."""
_PANEL_BYTES = 64 << 20
"""What the overlaps of a row of tiles may take while they wait for the next row."""
_LEAST_DATA = 0.5
"""Share of a patch that must hold data for it to be learnt from."""


@dataclass(frozen=True)
class Tiling:
    """How an area is cut into tiles, and these into patches."""

    area: Window
    """In pixels of the raster."""
    plan: TilePlan
    """Over the area."""
    read: tuple[int, int]
    """Rows and columns of the raster that are read for a tile; beyond the raster it is mirrored."""
    network_px: int
    """Side of the tile that the transformer sees."""
    patch_px: int

    @property
    def side(self) -> int:
        """Patches along a side of a tile."""
        return self.network_px // self.patch_px

    @property
    def patch_rows(self) -> float:
        """Rows of the raster in a patch."""
        return self.read[0] / self.side

    def window(self, tile: Tile) -> Window:
        """The pixels of the raster that are read for a tile."""
        window = self.plan.window(tile).moved(self.area.col, self.area.row)
        return Window(window.col, window.row, self.read[1], self.read[0])

    def tiles(self) -> Iterator[Tile]:
        """All tiles in the order in which they are stitched."""
        for panel in self.plan.panels():
            for row in range(len(self.plan.rows)):
                yield from (Tile(row, col) for col in panel)


def cut(
    raster: Raster, area: Window, patch_px: int, *, scale: tuple[float, float], tile_px: int, overlap_percent: float
) -> Tiling:
    """Cut an area into tiles, no larger than it needs.

    Args:
        raster: of the area.
        area: the pixels that are wanted.
        patch_px: side of the patches that the transformer sees.
        scale: pixels of the raster that make one of the transformer, down and across.
        tile_px: side of a tile in pixels of the transformer; made a multiple of a patch.
        overlap_percent: of a tile.

    Raises:
        RasterBelowPatch: the area is smaller than a patch.
        MemoryExhausted: the resolution is so coarse that the pixels of a single patch would fill the memory.
    """
    rows, cols = area.height / scale[0], area.width / scale[1]
    if min(rows, cols) < patch_px:
        raise RasterBelowPatch(
            path=raster.path,
            width_px=area.width,
            height_px=area.height,
            patch_width_px=math.ceil(patch_px * scale[1]),
            patch_height_px=math.ceil(patch_px * scale[0]),
        )
    longest = int(_LONGEST_SIDE_PX / (patch_px * max(scale)))
    patches = max(1, min(tile_px // patch_px, math.ceil(max(rows, cols) / patch_px), longest))
    read = (round(patches * patch_px * scale[0]), round(patches * patch_px * scale[1]))
    if read[0] * read[1] > _LARGEST_TILE_PX:
        raise MemoryExhausted
    overlaps = [round(size * overlap_percent / 100) for size in read]
    down, across = Axis.spread(area.height, read[0], overlaps[0]), Axis.spread(area.width, read[1], overlaps[1])
    return Tiling(area, TilePlan(down, across, len(across)), read, patches * patch_px, patch_px)


def in_panels(tiling: Tiling, segments: int) -> Tiling:
    """The same tiles, in panels that bound the memory for so many maps of segments."""
    plan = tiling.plan
    overlap = plan.rows.length - min(plan.rows.finished(0), plan.rows.length)
    column_bytes = 4 * segments * max(1, overlap) * plan.cols.finished(0)
    panel = TilePlan(plan.rows, plan.cols, max(1, _PANEL_BYTES // column_bytes))
    return replace(tiling, plan=panel)


class TilePixels(NamedTuple):
    """What is read for a tile."""

    tile: Tile
    values: NDArray[np.generic]
    """``(3, rows, columns)``"""
    valid: Optional[NDArray[np.bool_]]
    """``(rows, columns)``; ``None`` where every pixel holds data."""

    @property
    def any_data(self) -> bool:
        """Whether a pixel holds data."""
        return self.valid is None or bool(self.valid.any())


class Patches(NamedTuple):
    """The patches of a tile, row by row."""

    features: Tensor
    """``(N, D)``"""
    known: Tensor
    """Whether enough of a patch holds data, ``(N,)``."""


class TileReader:
    """Reads tiles and feeds the transformer.

    Args:
        raster: with one band or three.
        areas: polygons to stay inside.
        tiling: of the raster.
        scaling: of the raster's values.
        network: the transformer.
        batch: tiles at a time; 0: as many as suit the device.
        context: is told when the device runs out of memory.
    """

    def __init__(
        self,
        raster: Raster,
        areas: Optional[AreasOfInterest],
        tiling: Tiling,
        *,
        scaling: Scaling,
        network: TorchNetwork,
        batch: int,
        context: TaskContext,
    ) -> None:
        self.tiling = tiling
        self.raster, self._areas, self._context = raster, areas, context
        side = tiling.side
        shapes = TileShapes(tiling.read, (tiling.network_px, tiling.network_px), (side, side))
        self._session = network.session(shapes, [raster.pixel_type], [scaling])
        self.device = network.device.id
        mean, divisor = (torch.tensor(values).view(-1, 1, 1) for values in scale_and_offset(scaling, CHANNELS))
        self._mean, self._divisor = mean.to(self.device), divisor.to(self.device)
        self.batch = min(batch or self._session.max_batch, self._session.max_batch)
        """Tiles at a time; halved where the device runs out of memory."""

    def read(self, tile: Tile) -> TilePixels:
        """The pixels of a tile."""
        window = self.tiling.window(tile)
        values, valid = self.raster.read(window)
        inside = window.intersection(self.raster.grid.window)
        if valid is not None and valid.any() and inside is not None:
            _fill(values, ~valid, inside.moved(-window.col, -window.row))
        if len(values) == 1:
            values = np.repeat(values, CHANNELS, axis=0)
        if self._areas is not None:
            inside = self._areas.mask(window)
            valid = inside if valid is None else valid & inside
        return TilePixels(tile, values, valid)

    def image(self, pixels: TilePixels) -> Tensor:
        """The pixels of a tile as the transformer's values, ``(3, rows, columns)`` on the device."""
        values = torch.from_numpy(np.ascontiguousarray(pixels.values)).to(self.device).float()
        return (values - self._mean) / self._divisor

    def patches(self, tiles: list[TilePixels]) -> list[Patches]:
        """What the transformer says of some tiles.

        Raises:
            DeviceOutOfMemory: not even one tile fits.
        """
        try:
            maps = self._session.results(self._session.start([np.stack([pixels.values for pixels in tiles])]))[0]
        except DeviceOutOfMemory:
            if len(tiles) == 1:
                raise
            self.batch = max(1, len(tiles) // 2)
            self._context.notice(BatchHalved(batch=self.batch))
            return self.patches(tiles[: self.batch]) + self.patches(tiles[self.batch :])
        return [self._patches(features, pixels) for features, pixels in zip(maps, tiles)]

    def _patches(self, features: Tensor, pixels: TilePixels) -> Patches:
        flat = features.flatten(1).T.float()
        if pixels.valid is None:
            return Patches(flat, torch.ones(len(flat), dtype=torch.bool, device=self.device))
        valid = torch.from_numpy(pixels.valid).to(self.device).float()
        share = functional.adaptive_avg_pool2d(valid[None], features.shape[1:])
        return Patches(flat, share.flatten() >= _LEAST_DATA)


def _fill(values: NDArray[np.generic], missing: NDArray[np.bool_], inside: Window) -> None:
    """Put the mean colour where data are missing, so that the transformer sees no edge; what is mirrored stays."""
    rows, cols = inside.slices
    mean = values[:, ~missing].mean(axis=1, keepdims=True)
    values[:, rows, cols][:, missing[rows, cols]] = mean.astype(values.dtype)
