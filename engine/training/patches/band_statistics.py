"""Statistics of the bands of a training set, gathered tile by tile."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...contract.training_set import QUANTILES, BandStatistics

_SAMPLE_VALUES = 1 << 24
"""Values of all bands together that the quantiles are told from."""


class StatisticsCollector:
    """Minimum, maximum, mean and standard deviation of all pixels, and quantiles of a sample of them.

    Args:
        bands: how many there are.
        tiles: how many will be added, so that each gives its part of the sample.
        seed: of the sample.
    """

    def __init__(self, bands: int, tiles: int, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._sample_px = max(16, _SAMPLE_VALUES // (bands * max(1, tiles)))
        self._samples: list[NDArray[np.generic]] = []
        self._count = 0
        self._mean: NDArray[np.float64] = np.zeros(bands)
        self._squares: NDArray[np.float64] = np.zeros(bands)
        self._minimum: NDArray[np.float64] = np.full(bands, np.inf)
        self._maximum: NDArray[np.float64] = np.full(bands, -np.inf)

    def add(self, values: NDArray[np.generic]) -> None:
        """Add the pixels ``(bands, pixels)`` of a tile."""
        count = values.shape[1]
        if not count:
            return
        exact = values.astype(np.float64)
        mean = exact.mean(axis=1)
        # Sums of squares of two parts, by their means (Chan, Golub and LeVeque 1979): no digits are lost.
        apart = mean - self._mean
        total = self._count + count
        self._squares += ((exact - mean[:, None]) ** 2).sum(axis=1) + apart**2 * self._count * count / total
        self._mean += apart * count / total
        self._count = total
        self._minimum = np.minimum(self._minimum, exact.min(axis=1))
        self._maximum = np.maximum(self._maximum, exact.max(axis=1))
        chosen = self._random.integers(0, count, min(count, self._sample_px))
        self._samples.append(values[:, chosen])

    def result(self) -> list[BandStatistics]:
        """The statistics of each band; those of a band of zeros where nothing was added."""
        if not self._count:
            return [BandStatistics(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)] * len(self._mean)
        low, high = np.quantile(np.concatenate(self._samples, axis=1), QUANTILES, axis=1)
        std = np.sqrt(self._squares / self._count)
        rows = np.stack([self._minimum, self._maximum, self._mean, std, low, high], axis=1)
        return [BandStatistics(*row) for row in rows.tolist()]
