"""The surface and the terrain that the user gives, opened and looked at."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple, Optional

import numpy as np

from ..contract.errors import RastersApart
from ..contract.notices import CrsUnknown, TerrainOff, TerrainPartial
from ..contract.sources import RasterSource
from ..contract.task import TaskContext
from ..core.heights import Heights
from ..core.rasters import Raster
from ..core.statistics import sample_windows

if TYPE_CHECKING:
    from ..tasks.heightfeatures import Spec

_NEARLY_ALL = 99.0
"""Percent of the surface below which the terrain should be known."""
_OFF_M = 5.0
"""So far from the terrain the lowest places of a surface hardly are."""


class Inputs(NamedTuple):
    """What goes in."""

    surface: Heights
    terrain: Optional[Heights]
    """On the grid of the surface."""

    @property
    def files(self) -> list[str]:
        """All files that are read."""
        return [file for heights in self if heights for file in heights.raster.files]


def open_inputs(spec: Spec, stack: contextlib.ExitStack, *, with_terrain: bool) -> Inputs:
    """Open the rasters.

    Args:
        spec: of the task.
        stack: closes them.
        with_terrain: it is needed, where it is given.

    Raises:
        RasterMissing, RasterUnreadable, RasterEmpty, BandMissing, PixelTypeUnsupported: as their names say.
        RastersApart: the terrain does not touch the surface.
    """
    surface = stack.enter_context(first_band(spec.dsm))
    terrain = None
    if with_terrain and spec.dtm is not None:
        to_metres = spec.dsm_to_metres if spec.dtm_to_metres is None else spec.dtm_to_metres
        terrain = Heights(stack.enter_context(first_band(spec.dtm, onto=surface)), to_metres)
    return Inputs(Heights(surface, spec.dsm_to_metres), terrain)


def first_band(source: RasterSource, *, onto: Optional[Raster] = None, resolution_m: Optional[float] = None) -> Raster:
    """A raster of which one band counts: the first one that is named, or its first. Arguments as of ``Raster``."""
    return Raster(source.path, source.bands[:1] or (1,), onto, resolution_m=resolution_m)


def check_inputs(inputs: Inputs, context: TaskContext) -> None:
    """Tell the user what looks wrong.

    Raises:
        HeightsEmpty: there is nothing but nodata in the surface, or in the terrain below it.
        RastersApart: nowhere are both known.
    """
    surface, terrain = inputs
    if surface.raster.grid.pixel_size_m is None:
        context.notice(CrsUnknown(path=surface.raster.path))
    surface.check(context)
    if terrain is not None:
        terrain.check(context)
        _check_difference(surface, terrain, context)


def _check_difference(surface: Heights, terrain: Heights, context: TaskContext) -> None:
    """Look at a sample of what lies above the terrain."""
    sample, known_px = [], 0
    for window in sample_windows(surface.raster.grid, 1):
        heights = surface.read(window)
        above = heights - terrain.read(window)
        known_px += np.count_nonzero(~np.isnan(heights))
        sample.append(above[~np.isnan(above)])
    above = np.concatenate(sample)
    if not above.size:
        raise RastersApart(path=surface.raster.path, other=terrain.raster.path)
    percent = 100 * above.size / known_px
    if percent < _NEARLY_ALL:
        context.notice(TerrainPartial(path=terrain.raster.path, percent=round(percent, 1)))
    offset_m = float(np.quantile(above, 0.05))
    if abs(offset_m) > _OFF_M:
        context.notice(TerrainOff(path=terrain.raster.path, offset_m=round(offset_m, 1)))
