"""A raster through a network: reading, computing and stitching at the same time."""

from __future__ import annotations

import contextlib
import itertools
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, NamedTuple, Optional, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import DeviceOutOfMemory
from ..contract.notices import BatchHalved
from ..contract.sources import Blending
from ..contract.task import TaskContext
from ..core.areas_of_interest import AreasOfInterest
from ..core.grids import Window
from ..core.rasters import Raster
from ..core.stitching import Stitcher
from ..core.tiling import Tile, TilePlan
from ..models.runtimes.base import Session

T = TypeVar("T")
Array = Any
"""A numpy array or a torch tensor."""
Valid = Optional[NDArray[np.bool_]]


class Piece(NamedTuple):
    """A part of the raster that is done."""

    window: Window
    """In pixels of the raster."""
    outputs: list[Array]
    """Probabilities ``(K, rows, columns)`` of each network output, good until the next piece; empty without data."""
    valid: Valid
    """``(rows, columns)``; ``None`` where every pixel holds data."""


@dataclass(frozen=True)
class Inference:
    """What is to be computed, and how it is cut."""

    rasters: Sequence[Raster]
    area: Window
    """The pixels of the first raster that are wanted."""
    areas: Optional[AreasOfInterest]
    plan: TilePlan
    """Tiles over ``area``."""
    tile: tuple[int, int]
    """Rows and columns that the session takes; more than the plan's tiles where the raster is smaller, or where the
    network drops a margin."""
    margin: tuple[int, int]
    """Rows and columns that the network drops on each side."""
    outputs: int
    """How many outputs the network has."""
    blending: Blending
    batch: int
    """Tiles at a time; 0: chosen by the session."""
    scratch: Path
    """Folder for temporary files."""

    def run(self, session: Session, context: TaskContext, progress: Callable[[float], None]) -> Iterator[Piece]:
        """The pieces of the area, each pixel once; every output is stitched on its own.

        Raises:
            DeviceOutOfMemory: not even one tile fits.
            Cancelled: the user cancelled.
        """
        feeder = _Feeder(session, self.batch, context)
        done = 0
        with contextlib.ExitStack() as stack:
            stitchers = [
                stack.enter_context(Stitcher(self.plan, self.blending, self.scratch)) for _ in range(self.outputs)
            ]
            # closed with the run: after an error nobody may read from rasters that are about to be closed
            strips = stack.enter_context(contextlib.closing(_ahead(self._strips())))
            for cut, values in feeder.predict(itertools.chain.from_iterable(strips)):
                yield self._piece(cut, values, stitchers)
                done += 1
                progress(done / len(self.plan))

    def _piece(self, cut: _Cut, values: Optional[list[Array]], stitchers: list[Stitcher]) -> Piece:
        rows, cols = self.plan.rows.length, self.plan.cols.length
        done = [
            stitcher.feed(cut.tile, None if values is None else values[i][:, :rows, :cols])
            for i, stitcher in enumerate(stitchers)
        ]
        window = self.plan.finished(cut.tile).moved(self.area.col, self.area.row)
        return Piece(window, [part for part in done if part is not None], cut.valid)

    def _strips(self) -> Iterator[list[_Cut]]:
        """The tiles of each row of each panel. Rows that two rows of tiles share are read once."""
        for panel in self.plan.panels():
            strip: Optional[_Strip] = None
            for row in range(len(self.plan.rows)):
                strip = self._read_strip(self.plan.strip(row, panel), strip)
                yield [self._cut(strip, Tile(row, col)) for col in panel]

    def _read_strip(self, window: Window, before: Optional[_Strip]) -> _Strip:
        top, left = self.margin
        extra_rows = self.tile[0] - self.plan.rows.length
        extra_cols = self.tile[1] - self.plan.cols.length
        wanted = Window(
            window.col + self.area.col - left,
            window.row + self.area.row - top,
            window.width + extra_cols,
            window.height + extra_rows,
        )
        shared = 0 if before is None else max(0, before.window.bottom - wanted.row)
        fresh = Window(wanted.col, wanted.row + shared, wanted.width, wanted.height - shared)
        parts = [raster.read(fresh) for raster in self.rasters]
        valid = _all_valid([part.valid for part in parts])
        if self.areas is not None:
            valid = _all_valid([valid, self.areas.mask(fresh)])
        if not shared or before is None:
            return _Strip(wanted, [part.values for part in parts], valid)
        values = [np.concatenate((old[:, -shared:], part.values), 1) for old, part in zip(before.values, parts)]
        return _Strip(wanted, values, _joined(before.valid, shared, valid, wanted))

    def _cut(self, strip: _Strip, tile: Tile) -> _Cut:
        window = self.plan.window(tile).moved(self.area.col, self.area.row)
        place = Window(window.col - self.margin[1] - strip.window.col, 0, self.tile[1], self.tile[0])
        final = self.plan.finished(tile)
        inner = Window(place.col + self.margin[1], self.margin[0], final.width, final.height)
        rows, cols = place.slices
        if strip.valid is None:
            return _Cut(tile, [values[:, rows, cols] for values in strip.values], None)
        some = strip.valid[rows, cols].any()
        inputs = [values[:, rows, cols] for values in strip.values] if some else None
        return _Cut(tile, inputs, strip.valid[inner.slices])


class _Strip(NamedTuple):
    """A row of tiles, as read."""

    window: Window
    values: list[NDArray[np.generic]]
    valid: Valid


class _Cut(NamedTuple):
    """A tile on its way into the network."""

    tile: Tile
    inputs: Optional[list[NDArray[np.generic]]]
    """``(C, rows, columns)`` of each raster; ``None`` without any data."""
    valid: Valid
    """Of the pixels that the tile finishes."""


class _Feeder:
    """Keeps a session busy with batches and hands back the results in order."""

    def __init__(self, session: Session, batch: int, context: TaskContext) -> None:
        self._session = session
        self._batch = min(batch or session.max_batch, session.max_batch)
        self._context = context

    def predict(self, cuts: Iterator[_Cut]) -> Iterator[tuple[_Cut, Optional[list[Array]]]]:
        started: deque[tuple[list[_Cut], Any]] = deque()
        while batch := list(itertools.islice(cuts, self._batch)):
            if len(started) >= self._session.slots:
                yield from self._take(*started.popleft())
            started.extend(self._start(batch))
        while started:
            yield from self._take(*started.popleft())

    def _start(self, cuts: list[_Cut]) -> list[tuple[list[_Cut], Any]]:
        full = [cut.inputs for cut in cuts if cut.inputs is not None]
        if not full:
            return [(cuts, None)]
        try:
            inputs = [np.stack(tiles) if len(tiles) > 1 else tiles[0][None] for tiles in zip(*full)]
            return [(cuts, self._session.start(inputs))]
        except DeviceOutOfMemory:
            if len(cuts) == 1:
                raise
        half = len(cuts) // 2
        if half < self._batch:
            self._batch = half
            self._context.notice(BatchHalved(batch=half))
        return self._start(cuts[:half]) + self._start(cuts[half:])

    def _take(self, cuts: list[_Cut], ticket: Any) -> Iterator[tuple[_Cut, Optional[list[Array]]]]:
        outputs = None if ticket is None else self._session.results(ticket)
        index = 0
        for cut in cuts:
            if cut.inputs is None or outputs is None:
                yield cut, None
                continue
            yield cut, [values[index] for values in outputs]
            index += 1


def _ahead(items: Iterator[T]) -> Generator[T, None, None]:
    """The same items, the next one being made in a thread while one is used."""
    with ThreadPoolExecutor(1) as pool:
        end: Any = object()
        waiting = pool.submit(next, items, end)
        while (item := waiting.result()) is not end:
            waiting = pool.submit(next, items, end)
            yield item


def _all_valid(masks: Iterable[Valid]) -> Valid:
    known = [mask for mask in masks if mask is not None]
    return np.logical_and.reduce(known) if known else None


def _joined(before: Valid, shared: int, fresh: Valid, window: Window) -> Valid:
    if before is None and fresh is None:
        return None
    old = np.ones((shared, window.width), bool) if before is None else before[-shared:]
    new = np.ones((window.height - shared, window.width), bool) if fresh is None else fresh
    return np.concatenate((old, new))
