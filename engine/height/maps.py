"""The maps that a derivation writes, and what is told of them."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.grids import Grid, Window
from ..core.progress import Stage
from ..core.raster_outputs import ClassRasterWriter, FloatRasterWriter, RasterWriter
from ..core.statistics import SAMPLE_PX
from ..core.styles import ramp_qml
from .features import LOOKS, SHADOW, SHADOW_CLASSES, SHADOW_NODATA, Look

_LEAST_SPAN = 0.01
"""Of the values that are drawn: a flat map has none."""


class Maps:
    """The wanted maps, written together.

    Args:
        targets: what to write, by the maps' names.
        grid: of all of them.
        provenance: see :class:`..core.raster_outputs.RasterWriter`.
        stack: throws away what is not finished.
    """

    def __init__(
        self, targets: Mapping[str, Path], grid: Grid, provenance: Mapping[str, Json], stack: contextlib.ExitStack
    ) -> None:
        self._numbers = {
            name: stack.enter_context(FloatRasterWriter(target, grid, [name], provenance, unit=LOOKS[name].unit))
            for name, target in targets.items()
            if name != SHADOW
        }
        self._shadow: Optional[ClassRasterWriter] = None
        if SHADOW in targets:
            self._shadow = stack.enter_context(
                ClassRasterWriter(targets[SHADOW], grid, SHADOW_CLASSES, SHADOW_NODATA, provenance, band_name=SHADOW)
            )
        self._samples = {name: _Sample(grid) for name in self._numbers}

    def write(self, window: Window, values: Mapping[str, NDArray[np.generic]]) -> None:
        """Write a tile of all maps ``(rows, columns)``."""
        for name, writer in self._numbers.items():
            writer.write(window, values[name])
            self._samples[name].add(window, values[name])
        if self._shadow:
            self._shadow.write(window, values[SHADOW])

    def finish(self, context: TaskContext, start: float) -> None:
        """Make the files, and report progress from ``start`` to 1."""
        for name, numbers in self._numbers.items():
            numbers.style = _style(LOOKS[name], self._samples[name])
        writers: list[RasterWriter] = [*self._numbers.values()]
        if self._shadow:
            writers.append(self._shadow)
        step = (1 - start) / len(writers)
        for done, writer in enumerate(writers):
            writer.finish(Stage(context, "writing", start + done * step, start + (done + 1) * step))

    def highest(self, name: str) -> Optional[float]:
        """The largest value of a map of numbers; ``None`` where it is nodata or was not asked for."""
        return self._samples[name].highest if name in self._samples else None

    @property
    def shadow_percent(self) -> Optional[float]:
        """Share of the ground in the shadow; ``None`` without such a map or without data. Once it is finished."""
        if self._shadow is None or not self._shadow.found.pixels:
            return None
        return float(self._shadow.table[1]["percent"])


class _Sample:
    """Values of a map that are spread evenly over it."""

    def __init__(self, grid: Grid) -> None:
        self._step = math.ceil(math.sqrt(grid.width * grid.height / SAMPLE_PX))
        self._values: list[NDArray[np.float32]] = []
        self._highest = -math.inf

    def add(self, window: Window, values: NDArray[np.generic]) -> None:
        """Look at a tile ``(rows, columns)``."""
        known = values[~np.isnan(values)]
        self._highest = max(self._highest, float(known.max(initial=-math.inf)))
        rows, cols = -window.row % self._step, -window.col % self._step
        chosen = values[rows :: self._step, cols :: self._step]
        self._values.append(chosen[~np.isnan(chosen)])

    @property
    def highest(self) -> Optional[float]:
        """The largest value of the whole map; ``None`` where it is nodata."""
        return self._highest if self._highest > -math.inf else None

    def quantile(self, share: float) -> Optional[float]:
        """What that share of the values is below; ``None`` where there is none."""
        values = np.concatenate(self._values)
        return float(np.quantile(values, share)) if values.size else None


def _style(look: Look, sample: _Sample) -> str:
    low = sample.quantile(0.01) if look.low is None else look.low
    high = sample.quantile(0.99) if look.high is None else look.high
    low, high = low or 0.0, high or 0.0
    if look.low is None:
        low = min(low, high - _LEAST_SPAN)
    return ramp_qml(low, max(high, low + _LEAST_SPAN), look.colors, look.unit)
