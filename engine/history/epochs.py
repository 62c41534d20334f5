"""The rasters of two dates, on one grid."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..contract.dates import ImageDate, check_ascending, read_date
from ..contract.errors import PairIncomplete
from ..contract.notices import CrsUnknown, ResolutionsUnlike
from ..contract.sources import RasterSource
from ..contract.task import TaskContext
from ..core.grids import Grid
from ..core.heights import Heights
from ..core.rasters import Raster

if TYPE_CHECKING:
    from ..tasks.compareepochs import Spec

_MUCH_COARSER = 1.5
"""Pixels this many times as wide as the others can't show what these do."""
_DAYS_PER_YEAR = 365.25


class Maps(NamedTuple):
    """Class rasters."""

    earlier: Raster
    later: Raster


class SurfaceModels(NamedTuple):
    """Heights of the ground with all that stands on it."""

    earlier: Heights
    later: Heights


@dataclass(frozen=True)
class Epochs:
    """What is known of two dates: maps, surface models or both."""

    earlier: ImageDate
    later: ImageDate
    maps: Optional[Maps]
    dsms: Optional[SurfaceModels]

    @property
    def rasters(self) -> list[Raster]:
        """All of them; the first is the one whose grid they share."""
        heights = self.dsms[::-1] if self.dsms else ()
        return [*(self.maps[::-1] if self.maps else ()), *(entry.raster for entry in heights)]

    @property
    def grid(self) -> Grid:
        """That of the later map, without maps that of the later surface model."""
        return self.rasters[0].grid

    @property
    def years(self) -> float:
        """From the middle of what the earlier date may mean to the middle of the later one."""
        ends = [date.toordinal() for one in (self.later, self.earlier) for date in (one.first, one.last)]
        return (ends[0] + ends[1] - ends[2] - ends[3]) / 2 / _DAYS_PER_YEAR


def open_epochs(spec: Spec, stack: contextlib.ExitStack, context: TaskContext) -> Epochs:
    """Open the rasters of a comparison, the others as if they lay on the grid of the later map (or surface model).

    Raises:
        PairIncomplete: there is neither a whole pair of maps nor one of surface models, or half a pair.
        DateUnreadable, DatesNotAscending: as their names say.
        HeightsEmpty: a surface model holds nothing but nodata.
        EngineError: a raster can't be opened (see :class:`..core.rasters.Raster`).
    """
    dates = read_date(spec.earlier_date), read_date(spec.later_date)
    check_ascending(dates)
    map_sources, dsm_sources = (spec.earlier_map, spec.later_map), (spec.earlier_dsm, spec.later_dsm)
    if not any(map(_is_whole, (map_sources, dsm_sources))) or any(map(_is_half, (map_sources, dsm_sources))):
        raise PairIncomplete
    maps = _opened(map_sources, None, stack, context, classes=True)
    reference = maps[1] if maps else None
    dsms = _opened(dsm_sources, reference, stack, context, classes=False)
    factors = (spec.earlier_to_metres, spec.later_to_metres)
    heights = [Heights(raster, factor) for raster, factor in zip(dsms, factors)]
    for entry in heights:
        entry.check(context)
    epochs = Epochs(*dates, Maps(*maps) if maps else None, SurfaceModels(*heights) if heights else None)
    if epochs.grid.pixel_size_m is None:
        context.notice(CrsUnknown(path=epochs.rasters[0].path))
    return epochs


def _is_whole(pair: tuple[Optional[RasterSource], Optional[RasterSource]]) -> bool:
    return None not in pair


def _is_half(pair: tuple[Optional[RasterSource], Optional[RasterSource]]) -> bool:
    return (pair[0] is None) != (pair[1] is None)


def _opened(
    pair: tuple[Optional[RasterSource], Optional[RasterSource]],
    onto: Optional[Raster],
    stack: contextlib.ExitStack,
    context: TaskContext,
    *,
    classes: bool,
) -> list[Raster]:
    """Earlier and later raster; none where there is no pair."""
    earlier, later = pair
    if earlier is None or later is None:
        return []
    newer = stack.enter_context(Raster(later.path, later.bands or (1,), onto, classes=classes))
    older = stack.enter_context(Raster(earlier.path, earlier.bands or (1,), onto or newer, classes=classes))
    own, other = older.own_grid.pixel_size_m, newer.own_grid.pixel_size_m
    if own and other and own.width > _MUCH_COARSER * other.width:
        context.notice(ResolutionsUnlike(older.path, own_m=round(own.width, 3), other_m=round(other.width, 3)))
    return [older, newer]
