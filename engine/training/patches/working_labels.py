"""The labels of one image on the disk, while the training set is made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Callable, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow

from ...contract.labels import IGNORE
from ...core.grids import Window
from ...core.outputs import write_errors
from .scenes import Scene

_BLOCK_PX = 512


class WorkingLabels:
    """Codes of the classes of an image, drawn once; places without labels take no room.

    Args:
        scene: the image.
        path: of the working file.
        progress: gets the fraction done; may raise to cancel.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """

    def __init__(self, scene: Scene, path: Path, progress: Callable[[float], None]) -> None:
        self._window = scene.grid.window
        self._path = path
        self.labelled_px = 0
        """Pixels that are not ignored."""
        self.box: Optional[Window] = None
        """Around all of them."""
        profile = {
            "driver": "GTiff",
            "width": scene.grid.width,
            "height": scene.grid.height,
            "crs": scene.grid.crs_wkt or None,
            "transform": scene.grid.transform,
            "count": 1,
            "dtype": "uint8",
            "nodata": IGNORE,
            "tiled": True,
            "blockxsize": _BLOCK_PX,
            "blockysize": _BLOCK_PX,
            "compress": "deflate",
            "zlevel": 1,
            "sparse_ok": True,
            "BIGTIFF": "IF_SAFER",
        }
        windows = list(_cells(scene.window, scene.grid.window))
        with write_errors(path), rasterio.open(path, "w", **profile) as file:
            for number, window in enumerate(windows):
                codes = scene.codes(window)
                box = box_of(codes != IGNORE, window)
                if box is not None:
                    file.write(codes, 1, window=_rasterio(window))
                    self.box = joined(self.box, box)
                    self.labelled_px += int((codes != IGNORE).sum())
                progress((number + 1) / len(windows))

    def read(self, window: Window) -> NDArray[np.uint8]:
        """The codes of a window, which may reach beyond the image, ``(rows, columns)``."""
        codes = np.full((window.height, window.width), IGNORE, np.uint8)
        inside = window.intersection(self._window)
        if inside is not None:
            with rasterio.open(self._path) as file:
                codes[inside.moved(-window.col, -window.row).slices] = file.read(1, window=_rasterio(inside))
        return codes

    def rows(self, window: Window) -> Iterator[tuple[Window, NDArray[np.uint8]]]:
        """The window in pieces of some rows, so that memory does not grow with it."""
        for row in range(window.row, window.bottom, _BLOCK_PX):
            piece = Window(window.col, row, window.width, min(_BLOCK_PX, window.bottom - row))
            yield piece, self.read(piece)


def box_of(wanted: NDArray[np.bool_], window: Window) -> Optional[Window]:
    """The box around the wanted pixels of a window; ``None`` where there are none."""
    rows, cols = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
    if not len(rows):
        return None
    top, left = int(rows[0]), int(cols[0])
    return Window(window.col + left, window.row + top, int(cols[-1]) + 1 - left, int(rows[-1]) + 1 - top)


def joined(one: Optional[Window], other: Optional[Window]) -> Optional[Window]:
    """The box around two boxes."""
    if one is None or other is None:
        return one or other
    col, row = min(one.col, other.col), min(one.row, other.row)
    return Window(col, row, max(one.right, other.right) - col, max(one.bottom, other.bottom) - row)


def _cells(area: Window, grid: Window) -> Iterator[Window]:
    """The blocks of the file that an area touches."""
    for row in range(area.row // _BLOCK_PX * _BLOCK_PX, area.bottom, _BLOCK_PX):
        for col in range(area.col // _BLOCK_PX * _BLOCK_PX, area.right, _BLOCK_PX):
            cell = Window(col, row, _BLOCK_PX, _BLOCK_PX).intersection(grid)
            if cell is not None:
                yield cell


def _rasterio(window: Window) -> RasterioWindow:
    return RasterioWindow(window.col, window.row, window.width, window.height)
