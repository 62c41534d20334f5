"""Tiles of a raster, computed in several threads."""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable, TypeVar

import torch

from ..core.grids import Window

Result = TypeVar("Result")

_MOST_THREADS = 8
"""Each holds a tile with its halo."""


def tiles(area: Window, side_px: int) -> Iterator[Window]:
    """Squares that cover an area, smaller ones at its right and its lower edge."""
    for row in range(area.row, area.bottom, side_px):
        for col in range(area.col, area.right, side_px):
            yield Window(col, row, min(side_px, area.right - col), min(side_px, area.bottom - row))


def in_order(compute: Callable[..., Result], inputs: Iterable[tuple[Any, ...]], threads: int = 0) -> Iterator[Result]:
    """What ``compute`` makes of each of the inputs, in their order, while others are computed.

    The inputs are fetched in the thread of the caller, which may therefore read them from a raster.

    Args:
        compute: whose time is spent in libraries that let other threads run.
        inputs: its arguments.
        threads: how many; 0: as many as the processor has cores, within reason.
    """
    threads = threads or min(_MOST_THREADS, os.cpu_count() or 1)
    waiting: deque[Future[Result]] = deque()
    pool = ThreadPoolExecutor(threads)
    try:
        for arguments in inputs:
            waiting.append(pool.submit(compute, *arguments))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


@contextlib.contextmanager
def one_thread_an_operation() -> Iterator[None]:
    """Let torch's operations run in the thread that calls them.

    Several tiles at a time are faster than several threads a tile, which wait for each other at every operation.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
