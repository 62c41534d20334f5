"""The map of the segments: every tile gets the same segments, and the tiles are stitched."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import numpy as np
from torch import Tensor
from torch.nn import functional

from ...core.raster_outputs import ClassRasterWriter
from ...core.stitching import Stitcher
from ...core.tiling import Tile
from .learning import Learnt
from .refining import guided_filter
from .tiles import Patches, TilePixels, TileReader

NODATA = 0
_RADIUS = 0.75
"""Of the filter that finds the borders, in patches: as far as a border may be from where the patches have it."""


class SegmentMapper:
    """Maps the segments of a raster.

    Args:
        reader: of the raster.
        learnt: what its segments are.
        refined: let the borders follow those in the image.
    """

    def __init__(self, reader: TileReader, learnt: Learnt, *, refined: bool = True) -> None:
        self._reader, self._learnt = reader, learnt
        self._radius = round(_RADIUS * reader.tiling.patch_rows) if refined else 0

    def write(self, writer: ClassRasterWriter, scratch: Path, check: Callable[[float], None]) -> None:
        """Write the map, 1 … K.

        Args:
            writer: of the area.
            scratch: folder for temporary files.
            check: gets the fraction done; may raise to cancel.

        Raises:
            DeviceOutOfMemory: not even one tile fits.
        """
        plan = self._reader.tiling.plan
        with Stitcher(plan, "cosine", scratch) as stitcher:
            for done, (pixels, shares) in enumerate(self._tiles(), 1):
                stitched = stitcher.feed(pixels.tile, shares)
                self._write_tile(writer, pixels, stitched)
                check(done / len(plan))

    def _tiles(self) -> Iterator[tuple[TilePixels, Tensor | None]]:
        """Every tile, with its maps ``(K, rows, columns)``; ``None`` where it has no data."""
        tiles: Iterator[Tile] = self._reader.tiling.tiles()
        while batch := [self._reader.read(tile) for tile in itertools.islice(tiles, self._reader.batch)]:
            full = [pixels for pixels in batch if pixels.any_data]
            patches = iter(self._reader.patches(full) if full else [])
            for pixels in batch:
                yield pixels, self._maps(pixels, next(patches)) if pixels.any_data else None

    def _maps(self, pixels: TilePixels, patches: Patches) -> Tensor:
        tiling = self._reader.tiling
        coarse = self._learnt.shares(patches).T.unflatten(1, (tiling.side, tiling.side))
        shares = functional.interpolate(coarse[None], size=tiling.read, mode="bilinear", align_corners=False)[0]
        refined = guided_filter(shares, self._reader.image(pixels), self._radius)
        return refined[:, : tiling.plan.rows.length, : tiling.plan.cols.length].contiguous()

    def _write_tile(self, writer: ClassRasterWriter, pixels: TilePixels, stitched: Tensor | None) -> None:
        window = self._reader.tiling.plan.finished(pixels.tile)
        if stitched is None:
            writer.write(window, np.full((window.height, window.width), NODATA, writer.dtype))
            return
        values = (stitched.argmax(0) + 1).cpu().numpy().astype(writer.dtype)
        if pixels.valid is not None:
            values[~pixels.valid[: window.height, : window.width]] = NODATA
        writer.write(window, values)
