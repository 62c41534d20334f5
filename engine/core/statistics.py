"""What the pixel values of a whole raster are like, told from a sample of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.model_card import Scaling
from ..contract.notices import ValuesStretched
from ..contract.task import TaskContext
from .grids import Grid, Window
from .rasters import Raster

SAMPLE_PX = 1 << 20
"""Pixels of the sample."""
_SAMPLE_VALUES = 1 << 25
"""Values of the sample in all bands together, so that hundreds of bands don't fill the memory."""
_WINDOWS = 256
"""Places of a large raster that are read: few enough for a raster on a server."""


def band_quantiles(
    raster: Raster, quantiles: Sequence[float], *, empty: Optional[float] = None
) -> list[tuple[float, ...]]:
    """Quantiles of each band's values, over the valid pixels of the whole raster.

    A small raster is read whole; of a large one windows that are spread evenly, at its full resolution: overviews are
    averages, which lack the darkest and brightest pixels.

    Args:
        raster: with the bands that are wanted.
        quantiles: between 0 and 1.
        empty: what stands for each where there is no data; ``None``: the ``quantiles`` themselves.

    Returns:
        For each band as many values as there are ``quantiles``.
    """
    sample = [_valid_values(raster, window) for window in sample_windows(raster.grid, len(raster.bands))]
    values = np.concatenate(sample, axis=1)
    if not values.size:
        return [tuple(quantiles) if empty is None else (empty,) * len(quantiles)] * len(raster.bands)
    return [tuple(float(value) for value in np.quantile(band, quantiles)) for band in values]


def resolved(scaling: Scaling, ranges: Sequence[tuple[float, ...]]) -> Scaling:
    """The scaling for one raster, with fixed values in place of quantiles.

    A value becomes ``x' = (x - low) / (high - low)`` and then ``(x' - mean) / std`` (Le Bris et al. 2020, section 2.4);
    both steps make one of the same form. A band without contrast is only moved.

    Args:
        scaling: of the model.
        ranges: low and high of each band, from :func:`band_quantiles`.
    """
    means, stds = (np.resize(values, len(ranges)).tolist() for values in (scaling.mean, scaling.std))
    spans = [(high - low) or 1.0 for low, high in ranges]
    return replace(
        scaling,
        quantiles=None,
        mean=tuple(low + mean * span for (low, _), mean, span in zip(ranges, means, spans)),
        std=tuple(std * span for std, span in zip(stds, spans)),
    )


def stretched(scaling: Scaling, raster: Raster, context: TaskContext) -> Scaling:
    """The scaling with the quantiles of a raster in their place, told to the user; itself where it has none."""
    if scaling.quantiles is None:
        return scaling
    ranges = band_quantiles(raster, scaling.quantiles)
    told = ", ".join(f"{low:.6g} to {high:.6g}" for low, high in ranges)
    context.notice(ValuesStretched(path=raster.path, ranges=told))
    return resolved(scaling, ranges)


def sample_windows(grid: Grid, bands: int) -> Iterator[Window]:
    """Windows that are spread evenly over a grid: always the same ones, together at most ``SAMPLE_PX`` pixels."""
    most_px = min(SAMPLE_PX, _SAMPLE_VALUES // bands)
    if grid.width * grid.height <= most_px:
        yield grid.window
        return
    side = max(1, math.isqrt(most_px // _WINDOWS))
    rows = min(math.isqrt(_WINDOWS), max(1, grid.height // side))
    cols = min(_WINDOWS // rows, max(1, grid.width // side))
    rows = min(_WINDOWS // cols, max(1, grid.height // side))
    for row in _starts(grid.height, side, rows):
        for col in _starts(grid.width, side, cols):
            yield Window(col, row, min(side, grid.width), min(side, grid.height))


def _starts(total: int, side: int, count: int) -> list[int]:
    """The first pixels of windows in the middles of ``count`` equal parts."""
    return [min(max(0, round((i + 0.5) * total / count - side / 2)), max(0, total - side)) for i in range(count)]


def _valid_values(raster: Raster, window: Window) -> NDArray[np.generic]:
    values, valid = raster.read(window)
    return values.reshape(len(values), -1) if valid is None else values[:, valid]
