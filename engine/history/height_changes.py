"""How much higher or lower the surface became, where that is more than noise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from scipy.stats import norm

from ..contract.errors import EpochsApart, StableClassUnknown
from ..contract.model_card import ModelClass
from ..contract.notices import StableGroundSmall
from ..contract.task import TaskContext
from ..core.class_rasters import VALUES, windows
from ..core.grids import Grid, Window
from ..core.patches import row_bands
from ..core.progress import Stage
from ..core.statistics import sample_windows
from .class_changes import STRIDE, UNKNOWN
from .epochs import SurfaceModels

if TYPE_CHECKING:
    from ..tasks.compareepochs import Spec

SAME, LOWER, HIGHER, NO_HEIGHT = range(4)
"""Kinds of change of the surface; the last is where a height is not known."""
UNCHANGED = np.array([SAME, SAME, SAME, NO_HEIGHT], np.uint8)
"""Kind → what it is without the change."""
_NMAD = 1.4826
"""Makes the median absolute deviation of a normal distribution its standard deviation."""
_OUTLIER = 3.0
_LEAST_STABLE_PX = 100
_ROUNDING_M = 0.001
"""By less than this, heights may differ by the rounding of their unit and their pixel type."""
_SPAN = 0.98
_LEAST_SPAN_M = 0.01

Stable = Optional[tuple[NDArray[np.uint16], NDArray[np.bool_]]]
"""The raster of pairs, and which pairs are stable ground; ``None``: all ground counts."""


class Noise(NamedTuple):
    """What two surface models differ by where nothing changed, in metres."""

    shift_m: float
    """Median of later − earlier."""
    nmad_m: float
    """Normalised median absolute deviation: a standard deviation that outliers don't touch."""
    pixels: int
    """That it was estimated from."""


@dataclass(frozen=True)
class SurfaceChange:
    """All of the surface that became lower, or higher."""

    pixels: int = 0
    area_m2: Optional[float] = None
    """``None`` without a CRS, as is the volume."""
    volume_m3: Optional[float] = None
    """Positive."""


@dataclass(frozen=True)
class HeightFigures:
    """What was found about the heights."""

    noise: Noise
    level_m: float
    """Level of detection: less is noise."""
    shift_removed: bool
    pixels: int
    """Where both heights are known."""
    lower: SurfaceChange
    higher: SurfaceChange
    span_m: float
    """See :func:`height_span`."""
    means_m: dict[int, float]
    """Pair of classes → mean difference, where there are maps."""


class HeightRasters(NamedTuple):
    """Later − earlier ``(rows, columns)``; may be files that are mapped into memory."""

    differences: NDArray[np.float32]
    """In metres; NaN where a height is not known."""
    kinds: NDArray[np.uint8]
    """``SAME``, ``LOWER``, ``HIGHER`` or ``NO_HEIGHT``."""


def stable_pairs(classes: tuple[ModelClass, ...], names: str) -> NDArray[np.bool_]:
    """Which pairs of classes are stable ground: the same class at both dates, one of some.

    Args:
        classes: that the numbers in pairs mean.
        names: of classes that keep their height, with semicolons or commas between them; empty: all do.

    Raises:
        StableClassUnknown: one is none of the classes.
    """
    stable = np.zeros(VALUES, bool)
    known = {text.casefold(): i for i, entry in enumerate(classes) for text in (str(entry.value), entry.name)}
    wanted = [text.strip() for text in names.replace(",", ";").split(";") if text.strip()]
    for text in wanted:
        if text.casefold() not in known:
            raise StableClassUnknown(class_name=text, known=", ".join(entry.name for entry in classes))
    numbers = [known[text.casefold()] for text in wanted] or range(len(classes))
    stable[[number * (STRIDE + 1) for number in numbers]] = True
    return stable


def estimate_noise(dsms: SurfaceModels, grid: Grid, stable: Stable, context: TaskContext) -> Noise:
    """The noise of the difference of two surface models, from a sample of the stable ground.

    Raises:
        EpochsApart: nowhere in the sample are both heights known.
    """
    differences, steady = [], []
    for window in sample_windows(grid, 1):
        difference = _difference(dsms, window)
        known = np.isfinite(difference)
        differences.append(difference[known])
        if stable is not None:
            pairs, is_stable = stable
            steady.append(difference[known & is_stable[pairs[window.slices]]])
    everything = np.concatenate(differences)
    if not everything.size:
        raise EpochsApart(earlier=dsms.earlier.raster.path, later=dsms.later.raster.path)
    chosen = np.concatenate(steady) if steady else everything
    if steady and chosen.size < _LEAST_STABLE_PX:
        context.notice(StableGroundSmall(pixels=int(chosen.size)))
        chosen = everything
    return noise_of(chosen)


def noise_of(differences: NDArray[np.float32]) -> Noise:
    """Median and NMAD (Höhle & Höhle 2009) of differences ``(N,)``, without those that are true changes.

    What lies more than 3 NMAD from the median is left out, until that is nothing more: the NMAD alone would still grow
    with the share of the ground that changed.
    """
    while True:
        shift = float(np.median(differences))
        distances = np.abs(differences - shift)
        nmad = _NMAD * float(np.median(distances))
        inside = distances <= _OUTLIER * nmad
        if inside.all():
            return Noise(shift, nmad, len(differences))
        differences = differences[inside]


def detection_level(noise: Noise, spec: Spec) -> float:
    """What a height change must exceed, in metres: the user's threshold, or else the noise times a critical value.

    The minimum level of detection of Lane et al. 2003 and Wheaton et al. 2010; the NMAD of the difference stands for
    the propagated error of both models. 1.96 times the noise at a confidence of 95 %.
    """
    if spec.threshold_m is not None:
        return spec.threshold_m
    return max(_ROUNDING_M, float(norm.ppf(0.5 + spec.confidence_percent / 200)) * noise.nmad_m)


def write_heights(rasters: HeightRasters, dsms: SurfaceModels, shift_m: float, level_m: float, progress: Stage) -> None:
    """Fill the rasters of differences and of kinds.

    Args:
        rasters: to be filled.
        dsms: on the grid of the rasters.
        shift_m: is taken off all differences.
        level_m: level of detection.
        progress: gets the fraction done.
    """
    area = dsms.later.raster.grid.window
    for window in windows(dsms.later.raster, area):
        difference = _difference(dsms, window) - np.float32(shift_m)
        rasters.differences[window.slices] = difference
        kinds = np.where(np.isfinite(difference), SAME, NO_HEIGHT).astype(np.uint8)
        kinds[difference > level_m] = HIGHER
        kinds[difference < -level_m] = LOWER
        rasters.kinds[window.slices] = kinds
        progress(window.bottom / area.height)


class HeightSums:
    """Areas, volumes and means, summed up band by band.

    Args:
        row_areas_m2: area of a pixel in each row; ``None`` without a CRS.
    """

    def __init__(self, row_areas_m2: Optional[NDArray[np.float64]]) -> None:
        self._row_areas = row_areas_m2
        self._pixels = np.zeros(4, np.int64)
        self._areas = np.zeros(4)
        self._volumes = np.zeros(4)
        self._pair_sums = np.zeros(VALUES)
        self._pair_counts = np.zeros(VALUES, np.int64)

    def add(
        self, row: int, kinds: NDArray[np.uint8], differences: NDArray[np.float32], pairs: Optional[NDArray[np.uint16]]
    ) -> None:
        """Add some whole rows, the first of which is ``row``."""
        for kind in (SAME, LOWER, HIGHER):
            is_kind = kinds == kind
            counts = is_kind.sum(axis=1)
            self._pixels[kind] += counts.sum()
            if self._row_areas is not None:
                areas = self._row_areas[row : row + len(kinds)]
                self._areas[kind] += counts @ areas
                self._volumes[kind] += np.where(is_kind, differences, 0).sum(axis=1, dtype=np.float64) @ areas
        if pairs is not None:
            known = kinds != NO_HEIGHT
            self._pair_sums += np.bincount(pairs[known], differences[known], minlength=VALUES)
            self._pair_counts += np.bincount(pairs[known], minlength=VALUES)

    @property
    def pixels(self) -> int:
        """Where both heights are known."""
        return int(self._pixels.sum())

    @property
    def means_m(self) -> dict[int, float]:
        """Mean difference of each pair of classes that occurs."""
        occurring = np.flatnonzero(self._pair_counts[:UNKNOWN])
        return {int(pair): float(self._pair_sums[pair] / self._pair_counts[pair]) for pair in occurring}

    def change(self, kind: int) -> SurfaceChange:
        """What became lower, or higher."""
        if self._row_areas is None:
            return SurfaceChange(int(self._pixels[kind]))
        return SurfaceChange(int(self._pixels[kind]), float(self._areas[kind]), abs(float(self._volumes[kind])))


def height_span(rasters: HeightRasters, level_m: float) -> float:
    """A change in metres that few changed pixels of a sample exceed: where the colours of a map of them end."""
    height, width = rasters.kinds.shape
    found = []
    for window in sample_windows(Grid("", Affine.identity(), width, height), 1):
        kinds = rasters.kinds[window.slices]
        found.append(np.abs(rasters.differences[window.slices][(kinds == LOWER) | (kinds == HIGHER)]))
    changes = np.concatenate(found)
    return max(float(np.quantile(changes, _SPAN)) if changes.size else 0.0, level_m, _LEAST_SPAN_M)


def sum_up(rasters: HeightRasters, pairs: Optional[NDArray[np.uint16]], sums: HeightSums, progress: Stage) -> None:
    """Sum up the heights, with the pairs of classes where there are maps."""
    height, width = rasters.kinds.shape
    for band in row_bands(width, height):
        of_band = None if pairs is None else np.array(pairs[band.slices])
        sums.add(band.row, np.array(rasters.kinds[band.slices]), np.array(rasters.differences[band.slices]), of_band)
        progress(band.bottom / height)


def _difference(dsms: SurfaceModels, window: Window) -> NDArray[np.float32]:
    return dsms.later.read(window) - dsms.earlier.read(window)
