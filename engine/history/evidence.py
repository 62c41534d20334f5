"""What the raster of an epoch says of each object: the share of its pixels that are of its class, or its height."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable, NamedTuple, Optional, Union

import numpy as np
import shapely
from numpy.typing import NDArray

from ..contract.class_names import key
from ..contract.errors import ProbabilitiesUnlike, RasterClassUnknown
from ..contract.sources import RasterSource
from ..core.class_rasters import NO_CLASS, read_classes, windows
from ..core.grids import Window
from ..core.heights import Heights
from ..core.legends import read_legend
from ..core.rasters import Raster
from ..core.statistics import band_quantiles, sample_windows
from ..core.zones import ZoneMeans, Zones, zone_means
from .objects import Places

_BACKGROUND = "0"
"""What rasters without names mostly mean by this value."""
_LEAST_SEEN = 0.5
"""Share of an object's pixels that must hold data."""
_ROUNDING = 1e-3
"""How far a probability may be from 0 … 1."""
_STEEPNESS = 8.0
"""Of the step from *not seen* to *seen*: 2 % at a share of 0, 12 % at a quarter, 50 % at half, 98 % at 1."""

Progress = Callable[[float], None]


@dataclass
class ClassRaster:
    """A class raster, of which one value counts."""

    raster: Raster
    class_name: str
    """As the raster calls it."""
    value: int
    found: set[int] = field(default_factory=set)
    """The values that were read."""

    def read(self, window: Window) -> NDArray[np.float32]:
        """1 where the class is, 0 elsewhere ``(rows, columns)``; NaN where nothing is known."""
        classes = read_classes(self.raster, window)
        self.found.update(np.unique(classes).tolist())
        return np.where(classes == NO_CLASS, np.nan, classes == self.value).astype(np.float32)


@dataclass(frozen=True)
class ProbabilityRaster:
    """A raster of the probabilities of a class, open with that band alone."""

    raster: Raster
    class_name: str

    def read(self, window: Window) -> NDArray[np.float32]:
        """The probabilities ``(rows, columns)``; NaN where nothing is known."""
        values, valid = self.raster.read(window)
        numbers = values[0].astype(np.float32)
        if valid is not None:
            numbers[~valid] = np.nan
        return numbers


ClassMap = Union[ClassRaster, ProbabilityRaster]


def open_class_map(source: RasterSource, wanted: str, layer_name: str, stack: contextlib.ExitStack) -> ClassMap:
    """Open a class raster, or one of probabilities: one with several bands, or with decimal numbers up to 1.

    Args:
        source: the raster.
        wanted: name or value of the class; empty: the one that is called as the layer is, or the only one.
        layer_name: of the objects.
        stack: closes the raster.

    Raises:
        RasterClassUnknown: the raster has no such class.
        ProbabilitiesUnlike: it should hold probabilities, but they are not between 0 and 1.
        RasterMissing, RasterUnreadable, …: see :class:`..core.rasters.Raster`.
    """
    raster = stack.enter_context(Raster(source.path, source.bands))
    if len(raster.bands) > 1:
        names = {band: entry.name for band, entry in zip(raster.bands, raster.described_bands())}
        band = _class_of(names, wanted, layer_name, raster.path)
        raster = stack.enter_context(Raster(source.path, (band,)))
        _check_probabilities(raster)
        return ProbabilityRaster(raster, names[band])
    if raster.dtype.startswith("float") and not _range(raster)[1] > 1 + _ROUNDING:
        _check_probabilities(raster)
        return ProbabilityRaster(raster, wanted or layer_name)
    legend = read_legend(raster.path).names
    if wanted.strip().isdecimal() and (not legend or int(wanted) in legend):
        value = int(wanted)
    else:
        value = _class_of(legend or _values(raster), wanted, layer_name, raster.path)
    return ClassRaster(raster, legend.get(value, wanted or layer_name), value)


def _class_of(names: Mapping[int, str], wanted: str, layer_name: str, path: str) -> int:
    """The number whose name is wanted. Without a wish: the one called as the layer is, else the only one."""
    called = {_singular(name): number for number, name in names.items()}
    found = called.get(_singular(wanted or layer_name))
    others = [number for number, name in names.items() if name != _BACKGROUND]
    if found is None and not wanted and len(others) == 1:
        return others[0]
    if found is None:
        raise RasterClassUnknown(path=path, class_name=wanted, known=", ".join(names.values()))
    return found


def _singular(name: str) -> str:
    return key(name).rstrip("s")


def _values(raster: Raster) -> dict[int, str]:
    """The values in a sample of a class raster that does not name its classes, as their names."""
    found: set[int] = set()
    for window in sample_windows(raster.grid, 1):
        found.update(np.unique(read_classes(raster, window)).tolist())
    return {value: str(value) for value in sorted(found - {NO_CLASS})}


def _range(raster: Raster) -> tuple[float, ...]:
    return band_quantiles(raster, (0.0, 1.0), empty=np.nan)[0]


def _check_probabilities(raster: Raster) -> None:
    lowest, highest = _range(raster)
    if lowest < -_ROUNDING or highest > 1 + _ROUNDING:
        raise ProbabilitiesUnlike(path=raster.path, lowest=round(lowest, 3), highest=round(highest, 3))


def class_shares(shown: ClassMap, places: Places, progress: Progress) -> NDArray[np.float64]:
    """How much of each object is of the class ``(objects,)``; NaN where half of it or more holds no data."""
    found = _means(shown.raster, places.inner, shown.read, progress)
    return np.where(found.counts >= _LEAST_SEEN * places.inner_px, found.means, np.nan)


class Relief(NamedTuple):
    """The heights of an epoch."""

    surface: Heights
    terrain: Optional[Heights]
    """The ground, on the pixels of the surface; ``None``: it is told from the ring around each object."""


def heights_above_ground(relief: Relief, places: Places, progress: Progress) -> NDArray[np.float64]:
    """How high the surface of each object lies above the ground, in metres ``(objects,)``; NaN where that is unknown.

    Without a terrain the ground is the lower part of the ring around the object: the mean of those heights in it that
    do not exceed its mean. Trees and houses beside the object are so left out.
    """
    surface, terrain = relief
    raster = surface.raster

    def above_terrain(window: Window) -> NDArray[np.float32]:
        return surface.read(window) - terrain.read(window) if terrain else surface.read(window)

    tops = _means(raster, places.inner, above_terrain, lambda fraction: progress(fraction / 3))
    heights = np.where(tops.counts >= _LEAST_SEEN * places.inner_px, tops.means, np.nan)
    if terrain is not None:
        return heights
    ring = _means(raster, places.rings, surface.read, lambda fraction: progress((1 + fraction) / 3))
    ground = _means(
        raster, places.rings, surface.read, lambda fraction: progress((2 + fraction) / 3), at_most=ring.means
    )
    return heights - ground.means


def _means(
    raster: Raster,
    shapes: NDArray[np.object_],
    read: Callable[[Window], NDArray[np.float32]],
    progress: Progress,
    at_most: Optional[NDArray[np.float64]] = None,
) -> ZoneMeans:
    """The means over the objects, from the part of the raster where they lie."""
    area = _window_around(shapes, raster)
    if area is None:
        return ZoneMeans(np.full(len(shapes), np.nan), np.zeros(len(shapes), np.int64))
    return zone_means(
        Zones(shapes),
        windows(raster, area),
        read,
        at_most=at_most,
        progress=lambda done: progress((done.bottom - area.row) / area.height),
    )


def _window_around(shapes: NDArray[np.object_], raster: Raster) -> Optional[Window]:
    """The part of a raster that the shapes touch, if they do."""
    bounds = shapely.total_bounds(shapes)
    if not np.isfinite(bounds).all():
        return None
    left, top = np.floor(bounds[:2]).astype(int).tolist()
    right, bottom = np.ceil(bounds[2:]).astype(int).tolist()
    return Window(left, top, right - left, bottom - top).intersection(raster.grid.window)


def seen(share: NDArray[np.float64]) -> NDArray[np.float64]:
    """How surely an object was seen, 0 … 1, where a share of it (0 … 1) speaks for it: a smooth step at half."""
    return 1 / (1 + np.exp(-_STEEPNESS * (share - 0.5)))


def stands_up(height_m: NDArray[np.float64], least_m: float) -> NDArray[np.float64]:
    """The share that :func:`seen` takes, of a height: half where the object is just high enough, 1 at twice that."""
    return np.clip(height_m / (2 * least_m), 0, 1)
