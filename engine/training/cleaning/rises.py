"""Objects on ground that was lower when the images were taken: they have been built since."""

from __future__ import annotations

import contextlib
from typing import Callable

import geopandas
import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray

from ...contract.errors import HeightsElsewhere
from ...contract.sources import RasterSource
from ...contract.task import TaskContext
from ...core.features import in_pixels
from ...core.grids import Grid, Window
from ...core.heights import Heights
from ...core.rasters import Raster
from ...core.statistics import sample_windows

_PIECE_PX = 1024


def height_evidence(
    frame: geopandas.GeoDataFrame,
    then: RasterSource,
    now: RasterSource,
    *,
    to_metres: float,
    least_rise_m: float,
    context: TaskContext,
    progress: Callable[[float], None],
) -> NDArray[np.float64]:
    """How much the heights speak for each object: the share of its ground that did not rise ``(objects,)``.

    Ground has risen where it is at least ``least_rise_m`` higher at the date of the labels, beyond what most of the
    ground differs by: two height models seldom have quite the same zero. (Le Bris et al. 2020, section 5, name the
    comparison of height models of two dates as a way to clean labels.)

    Args:
        frame: the objects.
        then: heights at the date of the images.
        now: heights at the date of the labels, on any grid.
        to_metres: what to multiply both by.
        least_rise_m: in metres.
        context: is told what looks wrong about the heights.
        progress: gets the fraction done; may raise to cancel.

    Returns:
        0…1; NaN where the heights of one date are missing.

    Raises:
        RastersApart: the heights show different places.
        HeightsEmpty: there is nothing but nodata.
        HeightsElsewhere: there are heights of both dates under no object.
        EngineError: a raster can't be read.
    """
    with contextlib.ExitStack() as stack:
        first = stack.enter_context(Raster(then.path, then.bands[:1] or (1,)))
        second = stack.enter_context(Raster(now.path, now.bands[:1] or (1,), onto=first))
        pair = _Pair(Heights(first, to_metres), Heights(second, to_metres))
        pair.earlier.check(context)
        pair.later.check(context)
        shapes = in_pixels(frame, first.grid, first.path)
        risen, known = _counted(pair, shapes, least_rise_m, progress)
    if not known.any():
        raise HeightsElsewhere(path=then.path)
    with np.errstate(invalid="ignore"):
        return 1 - risen / known


class _Pair:
    """Heights of two dates on one grid."""

    def __init__(self, earlier: Heights, later: Heights) -> None:
        self.earlier, self.later = earlier, later
        sample = [self._difference(window) for window in sample_windows(self.grid, 2)]
        known = np.concatenate([part[np.isfinite(part)] for part in sample])
        self._usual = float(np.median(known)) if len(known) else 0.0

    @property
    def grid(self) -> Grid:
        return self.earlier.raster.grid

    def rise(self, window: Window) -> NDArray[np.float32]:
        """Metres that the ground rose by, more than most of it does ``(rows, columns)``; NaN where it isn't known."""
        return self._difference(window) - self._usual

    def _difference(self, window: Window) -> NDArray[np.float32]:
        return self.later.read(window) - self.earlier.read(window)


def _counted(
    pair: _Pair, shapes: NDArray[np.object_], least_rise_m: float, progress: Callable[[float], None]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pixels of each object that have risen, and those that are known. Where objects overlap, the last one counts."""
    risen, known = np.zeros((2, len(shapes)), np.int64)
    tree = shapely.STRtree(shapes)
    pieces = list(_pieces(pair.grid))
    for done, window in enumerate(pieces, 1):
        found = np.sort(tree.query(shapely.box(window.col, window.row, window.right, window.bottom), "intersects"))
        if len(found):
            numbers = rasterio.features.rasterize(
                ((shapes[number], number + 1) for number in found.tolist()),
                (window.height, window.width),
                transform=Affine.translation(window.col, window.row),
                dtype="int32",
            )
            rise = pair.rise(window)
            there = (numbers > 0) & np.isfinite(rise)
            known += np.bincount(numbers[there] - 1, minlength=len(shapes))
            risen += np.bincount(numbers[there & (rise >= least_rise_m)] - 1, minlength=len(shapes))
        progress(done / len(pieces))
    return risen, known


def _pieces(grid: Grid) -> list[Window]:
    windows = (
        Window(col, row, _PIECE_PX, _PIECE_PX).intersection(grid.window)
        for row in range(0, grid.height, _PIECE_PX)
        for col in range(0, grid.width, _PIECE_PX)
    )
    return [window for window in windows if window is not None]
