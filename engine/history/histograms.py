"""How often each value occurs in a whole raster, counted while it streams by: memory does not grow with the raster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Union

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import RasterWithoutData
from ..core.class_rasters import windows
from ..core.rasters import Raster

_HALF_BITS = 16
_HALF = 1 << _HALF_BITS
"""Values of 16 bits, and the first half of a floating point number."""
_SIGN = 1 << 31
_BINS = 1 << 20
"""Room for the floating point numbers of a band."""

Progress = Callable[[float], None]
Keys = Union[NDArray[np.uint8], NDArray[np.uint16], NDArray[np.uint32]]


@dataclass(frozen=True)
class Histogram:
    """The values of a band, and how often each occurs."""

    values: NDArray[np.float64]
    """In ascending order."""
    counts: NDArray[np.int64]

    @property
    def pixels(self) -> int:
        """Valid pixels of the band."""
        return int(self.counts.sum())

    @property
    def shares(self) -> NDArray[np.float64]:
        """For each value the share of the pixels that have it or a smaller one."""
        return np.cumsum(self.counts) / self.pixels

    def quantile(self, share: float) -> float:
        """The quantile as numpy has it: the two values nearest in rank, linearly interpolated."""
        rank = share * (self.pixels - 1)
        low, high = self.values[_holders(self.counts, (share,))]
        return float(low + (high - low) * (rank - np.floor(rank)))


def histograms(raster: Raster, progress: Progress, quantiles: Sequence[float] = ()) -> list[Histogram]:
    """The histogram of each band, over all valid pixels.

    Values of up to 16 bits are counted one by one, in one pass. Of floating point numbers a first pass counts the first
    16 of their 32 bits. In a second pass further bits count: with ``quantiles`` all of them where these lie, so that
    they are exact; else as many as a million bins have room for. A bin is then never wider than 1/2048 of its value, or
    than 1/50000 where the values lie within a factor of 1000 of each other.

    Args:
        raster: with the bands that are wanted.
        progress: gets the fraction done; may raise to cancel.
        quantiles: that have to be exact; of floating point numbers all else is then coarse.

    Raises:
        RasterWithoutData: there is nothing but nodata.
        RasterUnreadable: a block is damaged.
    """
    if np.dtype(raster.pixel_type).kind != "f":
        counts = _counted(raster, [_WHOLE_VALUES] * len(raster.bands), progress)
        return [_WHOLE_VALUES.histogram(band, raster.pixel_type) for band in counts]
    coarse = _counted(raster, [_Bins(np.zeros(_HALF, np.int64))] * len(raster.bands), lambda done: progress(done / 2))
    fine = [_Bins(_bits_at(band, quantiles) if quantiles else _bits_everywhere(band)) for band in coarse]
    counts = _counted(raster, fine, lambda done: progress((1 + done) / 2))
    return [bins.histogram(band, raster.pixel_type) for bins, band in zip(fine, counts)]


class _Bins:
    """Bins over the values of a pixel type, whose bits, put in the order of the values, are its *keys*.

    Args:
        bits: for each first half of a key, how many bits of its second half count too: 0 to 16.
    """

    def __init__(self, bits: NDArray[np.int64]) -> None:
        self._shift = (_HALF_BITS - bits).astype(np.uint32)
        sizes = np.left_shift(1, bits)
        self._starts = np.cumsum(sizes) - sizes
        self.count = int(sizes.sum())

    def places(self, keys: Keys) -> NDArray[np.intp]:
        """The bin of each key."""
        first = keys >> _HALF_BITS
        return self._starts[first] + ((keys & (_HALF - 1)) >> self._shift[first])

    def histogram(self, counts: NDArray[np.int64], pixel_type: str) -> Histogram:
        """The bins that hold pixels; the middle of a bin stands for its values."""
        places = np.flatnonzero(counts)
        first = np.searchsorted(self._starts, places, side="right") - 1
        shift = self._shift[first].astype(np.int64)
        lowest = (first << _HALF_BITS) + ((places - self._starts[first]) << shift)
        low, high = (_values_of(keys, pixel_type) for keys in (lowest, lowest + (1 << shift) - 1))
        return Histogram(low + (high - low) / 2, counts[places])


class _WholeValues:
    """A bin for each value of up to 16 bits."""

    count = _HALF

    def places(self, keys: Keys) -> NDArray[np.intp]:
        return keys.astype(np.intp)

    def histogram(self, counts: NDArray[np.int64], pixel_type: str) -> Histogram:
        places = np.flatnonzero(counts)
        return Histogram(_values_of(places, pixel_type), counts[places])


_WHOLE_VALUES = _WholeValues()


def _counted(raster: Raster, bins: Sequence[Union[_Bins, _WholeValues]], progress: Progress) -> list[NDArray[np.int64]]:
    """How many valid pixels of each band fall into each of its bins."""
    counts = [np.zeros(one.count, np.int64) for one in bins]
    done, total = 0, raster.grid.width * raster.grid.height
    for window in windows(raster, raster.grid.window):
        pixels = raster.read(window)
        known = pixels.values.reshape(len(bins), -1) if pixels.valid is None else pixels.values[:, pixels.valid]
        for band, (one, values) in enumerate(zip(bins, known)):
            counts[band] += np.bincount(one.places(_keys_of(values)), minlength=one.count)
        done += window.width * window.height
        progress(done / total)
    if not counts[0].any():
        raise RasterWithoutData(path=raster.path)
    return counts


def _keys_of(values: NDArray[np.generic]) -> Keys:
    """Whole numbers in the order of the values, of as many bits."""
    if values.dtype.kind == "f":
        bits = np.ascontiguousarray(values).view(np.uint32)
        return bits ^ np.where(bits >= _SIGN, np.uint32(0xFFFFFFFF), np.uint32(_SIGN))  # of negative ones all bits
    if values.dtype.kind == "i":
        return (values.astype(np.int32) + (_HALF >> 1)).astype(np.uint16)
    return values


def _values_of(keys: NDArray[np.int64], pixel_type: str) -> NDArray[np.float64]:
    """What :func:`_keys_of` was given."""
    if pixel_type == "float32":
        bits = np.where(keys >= _SIGN, keys ^ _SIGN, keys ^ 0xFFFFFFFF).astype(np.uint32)
        return bits.view(np.float32).astype(np.float64)
    return (keys - (_HALF >> 1 if pixel_type == "int16" else 0)).astype(np.float64)


def _holders(counts: NDArray[np.int64], quantiles: Sequence[float]) -> NDArray[np.intp]:
    """The bins that hold the two pixels next in rank to each quantile."""
    ranks = np.array(quantiles) * (counts.sum() - 1)
    return np.searchsorted(np.cumsum(counts), np.concatenate([np.floor(ranks), np.ceil(ranks)]), side="right")


def _bits_at(counts: NDArray[np.int64], quantiles: Sequence[float]) -> NDArray[np.int64]:
    bits = np.zeros(_HALF, np.int64)
    bits[_holders(counts, quantiles)] = _HALF_BITS
    return bits


def _bits_everywhere(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    held = counts > 0
    return np.where(held, min(_HALF_BITS, int(np.log2(_BINS / held.sum()))), 0)
