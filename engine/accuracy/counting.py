"""How often each class of the reference meets each class of the map."""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import TooManyClasses
from ..core.areas_of_interest import AreasOfInterest
from ..core.class_rasters import NO_CLASS, VALUES, read_classes, windows
from ..core.matching import Matching
from ..core.progress import Stage
from ..core.rasters import Raster
from .whole_references import WholeReference

MOST_CLASSES = 1000
"""With more, a raster is no class raster, but an image perhaps."""


class PairCounts:
    """Counts of pairs of keys, summed up piece by piece. Keys are 0 … ``VALUES`` - 1."""

    def __init__(self) -> None:
        self._reference = _Positions()
        self._mapped = _Positions()
        self._matrix = np.zeros((0, 0), np.int64)

    @property
    def reference(self) -> list[int]:
        """Keys of the reference that occur."""
        return self._reference.keys

    @property
    def mapped(self) -> list[int]:
        """Keys of the map that occur."""
        return self._mapped.keys

    def add(self, reference: NDArray[np.int32], mapped: NDArray[np.int32]) -> None:
        """Count pairs, from two arrays of one shape; those where one is ``NO_CLASS`` are left out.

        Raises:
            TooManyClasses: these are no classes.
        """
        known = (reference != NO_CLASS) & (mapped != NO_CLASS)
        rows, cols = self._reference.of(reference[known]), self._mapped.of(mapped[known])
        shape = len(self.reference), len(self.mapped)
        grown = np.zeros(shape, np.int64)
        grown[: self._matrix.shape[0], : self._matrix.shape[1]] = self._matrix
        self._matrix = grown + np.bincount(rows * shape[1] + cols, minlength=grown.size).reshape(shape)

    def confusion(self, matching: Matching) -> NDArray[np.int64]:
        """The confusion matrix ``(K, K)`` of the matched classes, rows = reference; without those that are left out."""
        matrix = np.zeros((len(matching.names),) * 2, np.int64)
        for row, key in enumerate(self.reference):
            for col, other in enumerate(self.mapped):
                if key in matching.reference and other in matching.mapped:
                    matrix[matching.reference[key], matching.mapped[other]] += self._matrix[row, col]
        return matrix


class _Positions:
    """Numbers the keys in the order in which they turn up."""

    def __init__(self) -> None:
        self.keys: list[int] = []
        self._table = np.full(VALUES, NO_CLASS, np.intp)

    def of(self, keys: NDArray[np.int32]) -> NDArray[np.intp]:
        """Positions of keys in :attr:`keys`, to which new ones are added."""
        occurring = np.flatnonzero(np.bincount(keys, minlength=VALUES))
        for key in occurring[self._table[occurring] == NO_CLASS].tolist():
            self._table[key] = len(self.keys)
            self.keys.append(key)
        if len(self.keys) > MOST_CLASSES:
            raise TooManyClasses(found=len(self.keys), most=MOST_CLASSES)
        return self._table[keys]


def count_pixels(
    raster: Raster, reference: WholeReference, areas: Optional[AreasOfInterest], progress: Stage
) -> PairCounts:
    """Compare every pixel of the map with the reference, window by window.

    Args:
        raster: the map.
        reference: what is truly there.
        areas: nothing outside them is compared; ``None``: everything is.
        progress: gets the fraction done.
    """
    counts = PairCounts()
    area = reference.window if areas is None else areas.window.intersection(reference.window)
    if area is None:
        return counts
    for window in windows(raster, area):
        truth = reference.read(window)
        if areas is not None:
            truth[~areas.mask(window)] = NO_CLASS
        if (truth != NO_CLASS).any():
            counts.add(truth, read_classes(raster, window))
        progress((window.bottom - area.row) / area.height)
    return counts
