"""Overlapping tiles become one seamless raster, in a memory that does not grow with it.

Tiles come row by row. Each is weighted so that the weights of all tiles add up to 1 at every pixel, what earlier tiles
left of its pixels is added, and then its first rows and columns, which no later tile touches, are finished. The rest is
carried: the columns to the right on to the next tile of the row, the rows below on to the tile beneath. So only one row
of overlaps is ever in memory; between panels the right-hand overlaps wait in a file.

Source: Ghassemi et al. 2018, section IV-A (overlapping tiles, averaged where they overlap).
"""

from __future__ import annotations

import tempfile
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.sources import Blending
from .tiling import Tile, TilePlan

Array = Any
"""A numpy array or a torch tensor, ``(K, rows, columns)``."""


class Stitcher:
    """Blends tiles of class probabilities ``(K, rows, columns)``, numpy arrays or torch tensors alike.

    Args:
        plan: the tiles, fed in the order panel, row, column.
        blending: how overlapping tiles share their pixels.
        scratch: folder for what waits between two panels.
    """

    def __init__(self, plan: TilePlan, blending: Blending, scratch: Path) -> None:
        self._plan = plan
        self._row_weights = [_Weights(w) for w in plan.rows.weights(blending)]
        self._col_weights = [_Weights(w) for w in plan.cols.weights(blending)]
        self._below: dict[int, Array] = {}
        self._right: Array = None
        self._edges = _Edges(scratch)

    def __enter__(self) -> Stitcher:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._edges.close()

    def feed(self, tile: Tile, values: Array) -> Array:
        """The finished part of the raster that the tile completes: the pixels of ``plan.finished(tile)``.

        ``values`` is changed in place; the result is a view of it. A tile without any data is ``None``, and so is the
        result where no tile brought data.
        """
        if values is not None:
            self._row_weights[tile.row].scale_rows(values)
            self._col_weights[tile.col].scale_cols(values)
        values = _add(values, self._below.pop(tile.col, None), self._plan, along="rows")
        values = _add(values, self._from_left(tile), self._plan, along="cols")
        height, width = self._plan.rows.finished(tile.row), self._plan.cols.finished(tile.col)
        if values is None:
            self._carry_right(tile, None)
            return None
        self._carry_right(tile, _copy(values[:, :, width:]) if width < values.shape[2] else None)
        if height < values.shape[1]:
            self._below[tile.col] = _copy(values[:, height:, :width])
        return values[:, :height, :width]

    def _from_left(self, tile: Tile) -> Array:
        if tile.col == 0:
            return None
        if tile.col % self._plan.panel_cols == 0:
            return self._edges.pop()
        return self._right

    def _carry_right(self, tile: Tile, edge: Array) -> None:
        last = tile.col + 1
        if last < len(self._plan.cols) and last % self._plan.panel_cols == 0:
            self._edges.push(edge)
        else:
            self._right = edge


def _copy(values: Array) -> Array:
    return values.copy() if isinstance(values, np.ndarray) else values.clone()


def _add(values: Array, carried: Array, plan: TilePlan, *, along: str) -> Array:
    """Add what was carried to the first rows or columns; a tile without data starts from zero."""
    if carried is None:
        return values
    if values is None:
        shape = (carried.shape[0], plan.rows.length, plan.cols.length)
        values = np.zeros(shape, np.float32) if isinstance(carried, np.ndarray) else carried.new_zeros(shape)
    rows = carried.shape[1] if along == "rows" else None
    values[:, :rows, : carried.shape[2]] += carried
    return values


class _Weights:
    """The weights of a tile along one axis, applied only where they are not 1."""

    def __init__(self, weights: NDArray[np.float32]) -> None:
        whole = weights == 1
        first = int(whole.argmax()) if whole.any() else len(weights)
        last = len(weights) - int(whole[::-1].argmax()) if whole.any() else len(weights)
        self._runs: list[tuple[slice, Array]] = [
            (slice(a, b), weights[a:b]) for a, b in ((0, first), (last, len(weights))) if a < b
        ]
        self._device_runs: Optional[list[tuple[slice, Array]]] = None

    def scale_rows(self, values: Array) -> None:
        for run, weights in self._runs_for(values):
            values[:, run, :] *= weights[None, :, None]

    def scale_cols(self, values: Array) -> None:
        for run, weights in self._runs_for(values):
            values[:, :, run] *= weights[None, None, :]

    def _runs_for(self, values: Array) -> list[tuple[slice, Array]]:
        """The weights where the values lie. To copy them for each tile would wait for the device each time."""
        if isinstance(values, np.ndarray):
            return self._runs
        if self._device_runs is None:
            self._device_runs = [(run, values.new_tensor(weights)) for run, weights in self._runs]
        return self._device_runs


class _Edges:
    """The right-hand overlaps of a panel, waiting in a file for the next panel, which needs them in the same order."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written = _EdgeFile(folder)
        self._waiting = _EdgeFile(folder)
        self._like: Array = None

    def push(self, edge: Array) -> None:
        self._like = self._like if edge is None else edge
        self._written.append(edge if edge is None or isinstance(edge, np.ndarray) else edge.cpu().numpy())

    def pop(self) -> Array:
        if not self._waiting.shapes:  # a panel begins: it gets what the one before has left
            self._waiting.close()
            self._waiting, self._written = self._written, _EdgeFile(self._folder)
            self._waiting.rewind()
        edge = self._waiting.pop()
        return edge if edge is None or isinstance(self._like, np.ndarray) else self._like.new_tensor(edge)

    def close(self) -> None:
        self._written.close()
        self._waiting.close()


class _EdgeFile:
    """Arrays in a temporary file: first all are written, then all are read in the same order."""

    def __init__(self, folder: Path) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115  (outlives the call)
        self.shapes: deque[Optional[tuple[int, ...]]] = deque()

    def append(self, edge: Optional[NDArray[np.float32]]) -> None:
        self.shapes.append(None if edge is None else edge.shape)
        if edge is not None:
            self._file.write(edge.tobytes())

    def rewind(self) -> None:
        self._file.seek(0)

    def pop(self) -> Optional[NDArray[np.float32]]:
        shape = self.shapes.popleft()
        if shape is None:
            return None
        return np.frombuffer(self._file.read(4 * int(np.prod(shape))), np.float32).reshape(shape)

    def close(self) -> None:
        self._file.close()
