"""Which class became which: the pair of classes of each pixel, and the areas of all pairs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

from ..contract.model_card import ModelClass
from ..core.areas import ClassAreas
from ..core.class_rasters import NO_CLASS, VALUES, windows
from ..core.grids import Grid
from ..core.patches import row_bands
from ..core.progress import Stage
from .class_matching import MatchedClasses
from .epochs import Maps

STRIDE = 256
"""A pair is ``earlier * STRIDE + later``, from the numbers of its classes."""
UNKNOWN = VALUES - 1
"""Where a class is not known at both dates. No pair has this number, as there are at most 255 classes."""
_DECIMAL = 100


class Transition(NamedTuple):
    """From one class to another."""

    earlier: ModelClass
    later: ModelClass
    pair: int
    """Of the numbers of the two classes."""
    value: int
    """In the raster of changes."""
    area: float

    @property
    def name(self) -> str:
        """What the user reads."""
        return f"{self.earlier.name} → {self.later.name}"


@dataclass(frozen=True)
class Transitions:
    """What became of the classes that occur."""

    classes: tuple[ModelClass, ...]
    """K of them."""
    areas: NDArray[np.float64]
    """``(K, K)``: rows = earlier, columns = later, in m², or in pixels without a CRS."""
    pairs: NDArray[np.int64]
    """``(K, K)``"""
    values: NDArray[np.int64]
    """``(K, K)``: of the pairs in the raster of changes."""
    in_m2: bool
    left_out: float
    """Area where the maps differ, but which does not count as changed: too small, or within the tolerance."""

    @property
    def total(self) -> float:
        """Area where both dates are known."""
        return float(self.areas.sum())

    @property
    def persistence(self) -> NDArray[np.float64]:
        """Area of each class that stayed as it was ``(K,)``."""
        return self.areas.diagonal()

    @property
    def changed(self) -> float:
        """Area that became another class."""
        return self.total - float(self.persistence.sum())

    @property
    def earlier(self) -> NDArray[np.float64]:
        """Area of each class at the earlier date ``(K,)``."""
        return self.areas.sum(axis=1)

    @property
    def later(self) -> NDArray[np.float64]:
        """Area of each class at the later date ``(K,)``."""
        return self.areas.sum(axis=0)

    @property
    def gains(self) -> NDArray[np.float64]:
        """Area that became each class ``(K,)``."""
        return self.later - self.persistence

    @property
    def losses(self) -> NDArray[np.float64]:
        """Area that each class lost ``(K,)``."""
        return self.earlier - self.persistence

    @property
    def net(self) -> NDArray[np.float64]:
        """Gains minus losses ``(K,)``."""
        return self.later - self.earlier

    @cached_property
    def changes(self) -> list[Transition]:
        """The changes that occur, the largest first."""
        found = [
            Transition(earlier, later, int(self.pairs[i, j]), int(self.values[i, j]), float(self.areas[i, j]))
            for i, earlier in enumerate(self.classes)
            for j, later in enumerate(self.classes)
            if i != j and self.areas[i, j]
        ]
        return sorted(found, key=lambda change: -change.area)


def pair_values(classes: tuple[ModelClass, ...]) -> NDArray[np.int64]:
    """The value of each pair in the raster of changes ``(K, K)``, the same for all rasters with these classes.

    Where all class values have two digits it can be read: 305 is from 3 to 5. Else the pairs are numbered from 1.
    """
    values = np.array([entry.value for entry in classes])
    if values.max() < _DECIMAL:
        return _DECIMAL * values[:, None] + values
    numbers = np.arange(len(classes))
    return 1 + len(classes) * numbers[:, None] + numbers


def unchanged_pairs() -> NDArray[np.uint16]:
    """Each pair → what it is without the change: the earlier class stayed, as in the updates of Corine Land Cover."""
    pairs = np.arange(VALUES)
    unchanged = pairs // STRIDE * (STRIDE + 1)
    unchanged[UNKNOWN] = UNKNOWN
    return unchanged.astype(np.uint16)


def write_pairs(
    pairs: NDArray[np.uint16],
    maps: Maps,
    matched: MatchedClasses,
    *,
    reach: int,
    row_areas: NDArray[np.float64],
    progress: Stage,
) -> float:
    """Fill the raster of pairs.

    Args:
        pairs: ``(rows, columns)``, to be filled.
        maps: on the grid of the pairs.
        matched: their classes.
        reach: tolerance in pixels, see :func:`pairs_of`.
        row_areas: area of a pixel in each row.
        progress: gets the fraction done.

    Returns:
        The area where the maps differ, tolerated or not.
    """
    differing = 0.0
    for window in windows(maps.later, maps.later.grid.window):
        earlier, later = matched.read(maps, window.grown(reach))
        pairs[window.slices] = pairs_of(earlier, later, reach)
        inner = np.s_[reach : reach + window.height, reach : reach + window.width]
        differs = (earlier != later) & (earlier != NO_CLASS) & (later != NO_CLASS)
        differing += float(differs[inner].sum(axis=1) @ row_areas[window.row : window.bottom])
        progress(window.bottom / maps.later.grid.height)
    return differing


def pairs_of(earlier: NDArray[np.int32], later: NDArray[np.int32], reach: int) -> NDArray[np.uint16]:
    """The pair of classes of each pixel.

    Where maps lie a little beside each other, the border of each object seems to move: a pixel has a new class that was
    beside it before, and its old class is beside it still. Such a pixel counts as unchanged. A new object amid
    another class counts whole, as its class was not there before.

    Args:
        earlier: numbers of classes ``(rows + 2 * reach, columns + 2 * reach)``.
        later: of the same shape.
        reach: how many pixels, in each direction, are still beside.

    Returns:
        ``(rows, columns)``.
    """
    known = (earlier != NO_CLASS) & (later != NO_CLASS)
    if reach:
        differs = known & (earlier != later)
        shifted = differs & _near(earlier, later, differs, reach) & _near(later, earlier, differs, reach)
        later = np.where(shifted, earlier, later)
    pairs = np.where(known, earlier * STRIDE + later, UNKNOWN).astype(np.uint16)
    rows, columns = pairs.shape
    return pairs[reach : rows - reach, reach : columns - reach]


def _near(
    classes: NDArray[np.int32], wanted: NDArray[np.int32], where: NDArray[np.bool_], reach: int
) -> NDArray[np.bool_]:
    """Whether a pixel's ``wanted`` class is among the ``classes`` at most so many pixels away."""
    near = np.zeros(classes.shape, bool)
    for number in np.unique(wanted[where]):
        around = maximum_filter((classes == number).view(np.uint8), 2 * reach + 1).view(bool)
        near |= around & (wanted == number)
    return near


def transitions(
    pairs: NDArray[np.uint16],
    classes: tuple[ModelClass, ...],
    grid: Grid,
    *,
    row_areas: NDArray[np.float64],
    differing: float,
) -> Transitions:
    """Sum up the areas of all pairs.

    Args:
        pairs: ``(rows, columns)``.
        classes: that the numbers mean.
        grid: of the pairs.
        row_areas: area of a pixel in each row.
        differing: area where the maps differ.
    """
    found, unchanged, changed = ClassAreas(grid, VALUES), unchanged_pairs(), 0.0
    for band in row_bands(grid.width, grid.height):
        of_band = pairs[band.slices]
        found.add(band, of_band)
        changed += float((unchanged[of_band] != of_band).sum(axis=1) @ row_areas[band.row : band.bottom])
    amounts = found.pixels if found.area_m2 is None else found.area_m2
    areas = np.zeros((len(classes), len(classes)))
    for pair, amount in amounts.items():
        if pair != UNKNOWN:
            areas[divmod(pair, STRIDE)] = amount
    kept = np.flatnonzero(areas.any(axis=0) | areas.any(axis=1))
    square = np.ix_(kept, kept)
    return Transitions(
        classes=tuple(classes[i] for i in kept),
        areas=areas[square],
        pairs=kept[:, None] * STRIDE + kept,
        values=pair_values(classes)[square],
        in_m2=found.area_m2 is not None,
        left_out=max(0.0, round(differing - changed, 3)),
    )
