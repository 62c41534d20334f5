"""How a raster is cut for a model: tiles in the model's pixels, planned on the raster's."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..contract.errors import DeviceOutOfMemory, ModelOutputUnsupported, TileTooSmall
from ..contract.model_card import ModelCard, ModelClass, ModelOutput
from ..contract.notices import ClassesUnnamed, TilesPlanned
from ..contract.task import TaskContext
from ..core.grids import Window
from ..core.palette import class_colors
from ..core.rasters import Raster
from ..core.tiling import Axis, TilePlan
from ..models.runtimes.base import Network, TileShapes

_LONGEST_SIDE_PX = 2048
"""A coarse model on a fine raster gets smaller tiles, so that one tile does not fill the memory."""
_LARGEST_TILE_PX = 1 << 27
"""Pixels of the raster in a tile, where the network takes no smaller one."""
_PANEL_BYTES = 12 << 20
"""What a row of tiles may take while it is read and stitched."""


@dataclass(frozen=True)
class Cutting:
    """The tiles of a run."""

    shapes: TileShapes
    margin: tuple[int, int]
    """Rows and columns of the raster that the network drops on each side of a tile."""
    plan: TilePlan
    channels: list[int]
    """Channels of each output of the network."""


def cut(
    network: Network,
    card: ModelCard,
    *,
    raster: Raster,
    area: Window,
    scale: tuple[float, float],
    tile_px: Optional[int],
    overlap_percent: Optional[float],
    context: TaskContext,
) -> Cutting:
    """The tiles over an area of a raster.

    Args:
        network: it says how large its outputs are.
        card: of the model.
        raster: the first input.
        area: the pixels that are wanted.
        scale: pixels of the raster that make one of the model, down and across.
        tile_px: side of a tile in pixels of the model; ``None``: model card.
        overlap_percent: of a tile; ``None``: model card.
        context: is told the plan.

    Raises:
        TileTooSmall: the network does not take tiles of that size.
        ModelOutputUnsupported: the outputs have different sizes, are larger than the tile, or not as many as the card
            describes.
        DeviceOutOfMemory: the model is so much coarser than the raster that a tile would fill the memory.
    """
    tile = _tile_side(network, card, area, scale, tile_px)
    outputs = network.output_shapes((tile, tile))
    sizes = {(rows, cols) for _, rows, cols in outputs}
    if len(outputs) != len(card.outputs) or len(sizes) != 1 or max(map(max, sizes)) > tile:
        raise ModelOutputUnsupported(path=card.title, shape=", ".join(map(str, outputs)))
    rows, cols = sizes.pop()
    margin = (round((tile - rows) // 2 * scale[0]), round((tile - cols) // 2 * scale[1]))
    read = (
        max(_whole_side(tile, scale[0]), 2 * margin[0] + 1),  # a tile can be smaller than a pixel of the raster
        max(_whole_side(tile, scale[1]), 2 * margin[1] + 1),
    )
    if read[0] * read[1] > _LARGEST_TILE_PX:
        raise DeviceOutOfMemory(device=network.device.name, tile_px=max(read))
    write = (read[0] - 2 * margin[0], read[1] - 2 * margin[1])
    percent = card.overlap_percent if overlap_percent is None else overlap_percent
    overlaps = [min(size - 1, round(size * percent / 100)) for size in write]
    down, across = Axis.spread(area.height, write[0], overlaps[0]), Axis.spread(area.width, write[1], overlaps[1])
    channels = [count for count, _, _ in outputs]
    plan = TilePlan(down, across, _panel_cols(raster, read, across, overlaps[0], sum(channels)))
    context.notice(TilesPlanned(tiles=len(plan), tile_px=tile, overlap_px=round(tile * percent / 100)))
    return Cutting(TileShapes(read, (tile, tile), write), margin, plan, channels)


def fit_classes(output: ModelOutput, channels: int, context: TaskContext) -> ModelOutput:
    """The output with as many classes as the network has channels; a single channel means *no* and *yes*."""
    wanted = max(2, channels)
    if len(output.classes) == wanted:
        return output
    context.notice(ClassesUnnamed(named=len(output.classes), found=wanted))
    known = output.classes[:wanted]
    names = [entry.name for entry in known] + [f"Class {i}" for i in range(len(known), wanted)]
    used = {entry.value for entry in known}
    values = (value for value in itertools.count(len(known)) if value not in used)
    named = zip(values, names[len(known) :], class_colors(names)[len(known) :])
    return replace(output, classes=(*known, *(ModelClass(*entry) for entry in named)))


def _tile_side(
    network: Network, card: ModelCard, area: Window, scale: tuple[float, float], tile_px: Optional[int]
) -> int:
    """Side of a tile in pixels of the model: no larger than the area needs, where the network can do with less."""
    multiple = card.tile_multiple_px
    tile = tile_px or card.tile_px
    if multiple == 0:
        if tile != card.tile_px:
            raise TileTooSmall(tile_px=tile, multiple_px=card.tile_px)
        return tile
    if tile % multiple:
        raise TileTooSmall(tile_px=tile, multiple_px=multiple)
    longest = math.floor(_LONGEST_SIDE_PX / max(scale) / multiple) * multiple
    tile = max(multiple, min(tile, longest))
    dropped = tile - min(min(rows, cols) for _, rows, cols in network.output_shapes((tile, tile)))
    needed = max(area.height / scale[0], area.width / scale[1]) + dropped
    return min(tile, math.ceil(needed / multiple) * multiple)


def _whole_side(tile: int, scale: float) -> int:
    """Side of a tile in pixels of the raster: a multiple of those that are averaged for a pixel of the model."""
    pooling = max(1, int(scale))
    return round(tile * scale / pooling) * pooling


def _panel_cols(raster: Raster, read: tuple[int, int], across: Axis, overlap: int, channels: int) -> int:
    """Tile columns whose pixels and overlaps stay within the memory for a panel.

    A raster that is stored in whole lines is read in whole lines, unless they are very long.
    """
    pixel_bytes = len(raster.bands) * np.dtype(raster.pixel_type).itemsize
    budget = _PANEL_BYTES * (8 if raster.block_width == raster.grid.width > _LONGEST_SIDE_PX else 1)
    width = budget // (pixel_bytes * read[0] + 4 * channels * max(1, overlap))
    step = across.finished(0)
    return max(1, (width - read[1]) // step + 1)
