"""What the values of a band become, so that images of different dates, films and scanners look alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .histograms import Histogram


@dataclass(frozen=True)
class Curve:
    """Old values and new ones: linear between these, constant beyond."""

    values: NDArray[np.float64]
    """In ascending order."""
    results: NDArray[np.float64]

    def __call__(self, pixels: NDArray[Any]) -> NDArray[np.float64]:
        """The new values of pixels of any shape and type."""
        return np.interp(pixels, self.values, self.results)


def stretch(low: float, high: float, results: tuple[float, float]) -> Curve:
    """From ``low`` … ``high`` to the two results, cut off beyond (Le Bris et al. 2020, section 2.4)."""
    return Curve(np.array([low, high]), np.array(results))


def match(band: Histogram, reference: Histogram) -> Curve:
    """Histogram matching: each value becomes the one of the same rank in the reference.

    ``F_reference⁻¹(F(x))``, with the share of the pixels up to a value for *F* (Gonzalez and Woods 2018, section 3.3;
    as ``skimage.exposure.match_histograms`` has it).
    """
    return Curve(band.values, np.interp(band.shares, reference.shares, reference.values))
