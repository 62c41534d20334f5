"""The rasters that a segmentation writes, filled piece by piece in a thread of their own."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Callable, NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.model_card import ModelOutput
from ..core.decisions import classify, confidence, entropy, host
from ..core.grids import Window
from ..core.raster_outputs import ClassRasterWriter, FloatRasterWriter, RasterWriter
from .inference import Array, Piece, Valid

Measure = Callable[[Array, ModelOutput], Array]
MEASURES: dict[str, Measure] = {
    "probabilities": lambda probabilities, _output: probabilities,
    "confidence": lambda probabilities, output: confidence(probabilities, output)[None],
    "entropy": lambda probabilities, _output: entropy(probabilities)[None],
}
"""What can be mapped besides the class, from probabilities ``(K, rows, columns)``; ``(bands, rows, columns)``."""

_WAITING_PIECES = 8
"""How many pieces may wait for the disk before the computing waits too."""


class OutputMaps(NamedTuple):
    """The maps of one output of the network."""

    output: ModelOutput
    classes: ClassRasterWriter
    measures: dict[str, FloatRasterWriter]
    """By their name in :data:`MEASURES`."""

    @property
    def writers(self) -> list[RasterWriter]:
        """All rasters of this output."""
        return [self.classes, *self.measures.values()]


class Maps:
    """Takes the pieces of a segmentation and writes the maps of all outputs.

    The probabilities are decided on at once, because they do not last; the disk is waited for in a thread.

    Args:
        maps: one entry an output of the network.
        nodata: value of the class rasters where there is no data.
        offset: column and row of the maps' first pixel in the raster.
    """

    def __init__(self, maps: Sequence[OutputMaps], nodata: int, offset: tuple[int, int]) -> None:
        self._maps = maps
        self._nodata = nodata
        self._offset = offset
        self._values = [_lookup(entry) for entry in maps]
        self._rows = [_RowOfPieces(entry.classes) for entry in maps]
        self._thread = ThreadPoolExecutor(1)
        self._waiting: deque[Future[None]] = deque()
        self.any_data = False
        """Whether anything but nodata was written."""

    def __enter__(self) -> Maps:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._thread.shutdown(cancel_futures=True)

    def write(self, piece: Piece) -> None:
        """Write a piece to all maps."""
        window = piece.window.moved(-self._offset[0], -self._offset[1])
        for i, entry in enumerate(self._maps):
            probabilities = piece.outputs[i] if piece.outputs else None
            self._write_classes(i, window, probabilities, piece.valid)
            for name, writer in entry.measures.items():
                values = None if probabilities is None else MEASURES[name](probabilities, entry.output)
                self._write_measure(writer, window, values, piece.valid)

    def flush(self) -> None:
        """Wait until everything is written."""
        for row in self._rows:
            self._submit(row.write)
        while self._waiting:
            self._waiting.popleft().result()

    def _write_classes(self, i: int, window: Window, probabilities: Array, valid: Valid) -> None:
        entry = self._maps[i]
        if probabilities is None:
            empty = np.full((window.height, window.width), self._nodata, entry.classes.dtype)
            self._submit(self._rows[i].add, window, empty)
            return
        self.any_data = True
        index = classify(probabilities, entry.output)
        self._submit(self._finish_classes, i, window, index, valid)

    def _finish_classes(self, i: int, window: Window, index: Array, valid: Valid) -> None:
        values = self._values[i]
        classes = host(index) if values is None else values[host(index)]
        if valid is not None:
            classes = np.where(valid, classes, self._nodata).astype(self._maps[i].classes.dtype)
        self._rows[i].add(window, classes)

    def _write_measure(self, writer: FloatRasterWriter, window: Window, measured: Array, valid: Valid) -> None:
        if measured is None:
            values = np.full((writer.band_count, window.height, window.width), np.nan, np.float32)
        else:
            values = np.array(host(measured), np.float32)  # a copy: the probabilities do not last
            if valid is not None:
                values[:, ~valid] = np.nan
        self._submit(writer.write, window, values)

    def _submit(self, write: Callable[..., None], *arguments: Any) -> None:
        while len(self._waiting) >= _WAITING_PIECES:
            self._waiting.popleft().result()
        self._waiting.append(self._thread.submit(write, *arguments))


class _RowOfPieces:
    """Puts the pieces of a row together, because the file takes one large piece faster than many small ones."""

    def __init__(self, writer: ClassRasterWriter) -> None:
        self._writer = writer
        self._windows: list[Window] = []
        self._pieces: list[NDArray[np.integer]] = []

    def add(self, window: Window, classes: NDArray[np.integer]) -> None:
        if self._windows and (self._windows[-1].row, self._windows[-1].right) != (window.row, window.col):
            self.write()
        self._windows.append(window)
        self._pieces.append(classes)

    def write(self) -> None:
        first, last = self._windows[0], self._windows[-1]
        window = Window(first.col, first.row, last.right - first.col, first.height)
        self._writer.write(window, np.concatenate(self._pieces, axis=1))
        self._windows, self._pieces = [], []


def _lookup(entry: OutputMaps) -> Optional[NDArray[np.integer]]:
    """Class value of each channel; ``None`` where they are the same."""
    values = np.array([one.value for one in entry.output.classes], entry.classes.dtype)
    return None if np.array_equal(values, np.arange(len(values))) else values
