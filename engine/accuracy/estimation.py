"""What a random sample of points says of a whole map: areas and accuracies with their confidence intervals.

The estimator is the stratified one of Stehman 2014 (International Journal of Remote Sensing 35(13), 4923–4939), whose
strata may be any: those of an older map, for example. Where they are the classes of the map it is that of Olofsson et
al. 2014 (Remote Sensing of Environment 148, 42–57, equations 1–11). With the classes of the map as strata it also holds
for a simple random or a systematic sample (Olofsson et al. 2014, section 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

_Z_95 = 1.96
"""How many standard errors the 95 % confidence interval reaches to either side, as in Olofsson et al. 2014."""


@dataclass(frozen=True)
class Sample:
    """The points of a sample, and the ground that they stand for."""

    strata: NDArray[np.intp]
    """Stratum of each point ``(n,)``, a position in :attr:`stratum_areas`. Every stratum has two points or more."""
    reference: NDArray[np.intp]
    """True class of each point ``(n,)``, a position in the list of classes."""
    mapped: NDArray[np.intp]
    """Class of each point in the map ``(n,)``."""
    stratum_areas: NDArray[np.float64]
    """Area of each stratum ``(H,)``, in any unit."""


@dataclass(frozen=True)
class Estimate:
    """A figure that was estimated."""

    value: float
    standard_error: float

    @property
    def half_width(self) -> float:
        """How far the 95 % confidence interval reaches to either side."""
        return _Z_95 * self.standard_error


@dataclass(frozen=True)
class Estimates:
    """What the sample says of the map. Per class; ``None`` where there is nothing to compute it from."""

    shares: NDArray[np.float64]
    """The confusion matrix in shares of the area ``(K, K)``: rows = reference, columns = map; its sum is 1."""
    overall_accuracy: Estimate
    users_accuracies: tuple[Optional[Estimate], ...]
    producers_accuracies: tuple[Optional[Estimate], ...]
    areas: tuple[Estimate, ...]
    """True area of each class, in the unit of the strata's areas."""


def estimate(sample: Sample, classes: int) -> Estimates:
    """Estimate areas and accuracies.

    Args:
        sample: the points.
        classes: the number K of classes.
    """
    everywhere = np.ones(len(sample.strata))
    truly = [(sample.reference == i).astype(float) for i in range(classes)]
    mapped = [(sample.mapped == i).astype(float) for i in range(classes)]
    hits = [one * other for one, other in zip(truly, mapped)]
    total = sample.stratum_areas.sum()
    shares = [_ratio(sample, one, everywhere) for one in truly]
    return Estimates(
        shares=np.array([[_total(sample, one * other) / total for other in mapped] for one in truly]),
        overall_accuracy=_ratio(sample, sum(hits), everywhere),
        users_accuracies=tuple(_defined_ratio(sample, *pair) for pair in zip(hits, mapped)),
        producers_accuracies=tuple(_defined_ratio(sample, *pair) for pair in zip(hits, truly)),
        areas=tuple(Estimate(share.value * total, share.standard_error * total) for share in shares),
    )


def _defined_ratio(sample: Sample, part: NDArray[np.float64], whole: NDArray[np.float64]) -> Optional[Estimate]:
    return _ratio(sample, part, whole) if whole.any() else None


def _ratio(sample: Sample, part: NDArray[np.float64], whole: NDArray[np.float64]) -> Estimate:
    """The ratio of two totals over the whole ground, both known at the points ``(n,)`` (Stehman 2014, eqs. 27 and 28).

    The variance is that of the residuals in each stratum. That a sample takes away from
    what is left to sample is neglected, as in the papers.
    """
    total = _total(sample, whole)
    ratio = _total(sample, part) / total
    residuals = part - ratio * whole
    variance = 0.0
    for stratum, area in enumerate(sample.stratum_areas):
        own = residuals[sample.strata == stratum]
        variance += area**2 * own.var(ddof=1) / len(own)
    return Estimate(float(ratio), float(np.sqrt(variance) / total))


def _total(sample: Sample, values: NDArray[np.float64]) -> float:
    """The sum over the whole ground of what is known at the points ``(n,)``."""
    counts = np.bincount(sample.strata, minlength=len(sample.stratum_areas))
    sums = np.bincount(sample.strata, weights=values, minlength=len(sample.stratum_areas))
    return float(sample.stratum_areas @ (sums / counts))
