"""The tiles of a training set on their way to the network."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, NamedTuple, Optional

import numpy as np
import psutil
import rasterio
import torch
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from torch import Tensor

from ..contract.errors import TrainingSetUnreadable
from ..contract.labels import IGNORE
from ..contract.model_card import Scaling
from ..contract.training_set import INPUT_FOLDERS, LABEL_FOLDER, SetTile, TrainingSet
from ..core.statistics import resolved
from ..models.runtimes.base import scale_and_offset
from .losses import UNLABELLED

_SHARE_OF_MEMORY = 0.25
"""Of the free memory: a training set that takes less is kept there once it was read."""
_READERS = 4

Revise = Callable[[SetTile, NDArray[np.uint8]], None]


class Batch(NamedTuple):
    """Some tiles of a training set."""

    inputs: list[Tensor]
    """Pixel values ``(N, C, T, T)`` as in the files, one tensor an input; where they are no numbers the mean."""
    means: list[Tensor]
    """``(N, C, 1, 1)``: normalised values are ``(x - mean) / divisor``."""
    divisors: list[Tensor]
    labels: Tensor
    """Indices of the network's channels ``(N, T, T)``, int64."""
    number: int
    """Of the batch in its epoch, from 0."""
    epoch: int


class Tiles:
    """The tiles of one split, read when they are wanted and kept where memory allows.

    Args:
        folder: of the training set.
        training_set: its description.
        tiles: those to use.
        scalings: of each input.
        bands: of each input the positions in the files of the bands to use.
        channels: value in the label images → channel of the network; values that are not there are not labelled.
        revise: changes the label image ``(T, T)`` of a tile in place, before it is used.
    """

    def __init__(
        self,
        folder: Path,
        training_set: TrainingSet,
        tiles: Sequence[SetTile],
        *,
        scalings: Sequence[Scaling],
        bands: Sequence[Sequence[int]],
        channels: dict[int, int],
        revise: Optional[Revise] = None,
    ) -> None:
        self.tiles = tiles
        self._folder = folder
        self._set = training_set
        self._revise = revise
        self._bands = [list(positions) for positions in bands]
        self._scales = {name: self._scales_of(name, scalings) for name in {tile.source for tile in tiles}}
        self._channels = np.full(IGNORE + 1, UNLABELLED, np.int64)
        for value, channel in channels.items():
            self._channels[value] = channel
        self._kept: Optional[dict[int, list[NDArray[np.generic]]]] = {} if self._fits_in_memory() else None

    def __len__(self) -> int:
        return len(self.tiles)

    def class_pixels(self, classes: int, progress: Callable[[float], None]) -> list[int]:
        """Pixels of each of the network's classes, counted in all label images.

        Raises:
            TrainingSetUnreadable: a label image is missing, damaged, or holds a value that is no class.
        """
        values = [entry.value for entry in self._set.classes]
        total = np.zeros(IGNORE + 1, np.int64)
        for number, tile in enumerate(self.tiles):
            counts = np.bincount(self._read_labels(tile).reshape(-1), minlength=IGNORE + 1)
            strange = set(np.flatnonzero(counts).tolist()) - {*values, IGNORE}
            if strange:
                detail = f"{LABEL_FOLDER}/{tile.name}.tif: {min(strange)} is no class"
                raise TrainingSetUnreadable(path=str(self._folder), detail=detail)
            total += counts
            progress((number + 1) / len(self.tiles))
        pixels = [0] * classes
        for value, channel in enumerate(self._channels.tolist()):
            if channel != UNLABELLED:
                pixels[channel] += int(total[value])
        return pixels

    def batches(self, order: Sequence[int], size: int, epoch: int = 0) -> Iterator[Batch]:
        """The tiles in that order, ``size`` at a time; the next batch is read while one is used.

        Raises:
            TrainingSetUnreadable: a tile is missing or damaged.
        """
        groups = [order[start : start + size] for start in range(0, len(order), size)]
        with ThreadPoolExecutor(_READERS) as pool:
            waiting = [pool.submit(self._read, index) for index in groups[0]] if groups else []
            for number, group in enumerate(groups):
                files = [one.result() for one in waiting]
                following = groups[number + 1] if number + 1 < len(groups) else []
                waiting = [pool.submit(self._read, index) for index in following]
                yield self._batch(files, group, number, epoch)

    def _batch(self, files: list[list[NDArray[np.generic]]], group: Sequence[int], number: int, epoch: int) -> Batch:
        *inputs, labels = (np.stack(arrays) for arrays in zip(*files))
        scales = [self._scales[self.tiles[index].source] for index in group]
        return Batch(
            [torch.from_numpy(values) for values in inputs],
            [torch.stack([mean for mean, _ in one_input]) for one_input in zip(*scales)],
            [torch.stack([divisor for _, divisor in one_input]) for one_input in zip(*scales)],
            torch.from_numpy(self._channels[labels]),
            number,
            epoch,
        )

    def _scales_of(self, source: str, scalings: Sequence[Scaling]) -> list[tuple[Tensor, Tensor]]:
        """Mean and divisor ``(C, 1, 1)`` of each input, for the tiles of one image."""
        ranges = {one.name: one.quantiles for one in self._set.sources}
        scales = []
        for i, scaling in enumerate(scalings):
            if scaling.quantiles is not None and (source not in ranges or len(ranges[source]) != len(scalings)):
                raise TrainingSetUnreadable(path=str(self._folder), detail=f"no quantiles of the image {source}")
            own = [ranges[source][i][band] for band in self._bands[i]] if scaling.quantiles else []
            fixed = resolved(scaling, own) if own else scaling
            mean, divisor = scale_and_offset(fixed, len(self._bands[i]))
            scales.append((torch.tensor(mean).view(-1, 1, 1), torch.tensor(divisor).view(-1, 1, 1)))
        return scales

    def _read(self, index: int) -> list[NDArray[np.generic]]:
        """The arrays of a tile: ``(C, T, T)`` for each input, and the label image ``(T, T)``."""
        if self._kept is not None and index in self._kept:
            return self._kept[index]
        tile, labels = self.tiles[index], self._read_labels(self.tiles[index])
        arrays = []
        scales = self._scales[tile.source]
        for folder, one, bands, (mean, _) in zip(INPUT_FOLDERS, self._set.inputs, self._bands, scales):
            values = self._read_file(f"{folder}/{tile.name}.tif")
            if len(values) != len(one.bands):
                detail = f"{folder}/{tile.name}.tif: {len(values)} band(s)"
                raise TrainingSetUnreadable(path=str(self._folder), detail=detail)
            values = values[bands]
            if values.dtype != np.uint8:
                known = np.isfinite(values)
                values = np.where(known, values, mean.numpy())
                labels[~known.all(axis=0)] = IGNORE
            arrays.append(values)
        arrays.append(labels)
        if self._kept is not None:
            self._kept[index] = arrays
        return arrays

    def _read_labels(self, tile: SetTile) -> NDArray[np.uint8]:
        """The label image ``(T, T)``."""
        name = f"{LABEL_FOLDER}/{tile.name}.tif"
        values = self._read_file(name)
        if values.dtype != np.uint8:
            raise TrainingSetUnreadable(path=str(self._folder), detail=f"{name}: no bytes")
        if self._revise is not None:
            self._revise(tile, values[0])
        return values[0]

    def _read_file(self, name: str) -> NDArray[np.generic]:
        try:
            with rasterio.open(self._folder / name) as file:
                values = file.read()
        except RasterioError as error:
            raise TrainingSetUnreadable(path=str(self._folder), detail=str(error.__cause__ or error)) from error
        side = self._set.tile_px
        if values.shape[1:] != (side, side):
            raise TrainingSetUnreadable(path=str(self._folder), detail=f"{name}: not {side} × {side} pixels")
        return values if values.dtype == np.uint8 else values.astype(np.float32)

    def _fits_in_memory(self) -> bool:
        pixel = sum(len(one.bands) * (1 if one.dtype == "uint8" else 4) for one in self._set.inputs) + 1
        needed = len(self.tiles) * self._set.tile_px**2 * pixel
        return needed < _SHARE_OF_MEMORY * psutil.virtual_memory().available


class TrainingBatches:
    """The batches of an epoch in random order. Lightning takes it for a data loader."""

    def __init__(self, tiles: Tiles, size: int, seed: int) -> None:
        self._tiles, self._size, self._seed = tiles, size, seed
        self.epoch = 0
        """To be set before each epoch: order and augmentation depend on nothing else, so a training can be resumed."""

    def __len__(self) -> int:
        return math.ceil(len(self._tiles) / self._size)

    def __iter__(self) -> Iterator[Batch]:
        # A generator, so that the epoch is asked for when the first batch is: Lightning makes iterators too early.
        generator = torch.Generator().manual_seed(seed_of(self._seed, self.epoch))
        order = torch.randperm(len(self._tiles), generator=generator).tolist()
        yield from self._tiles.batches(order, self._size, self.epoch)


class ValidationBatches:
    """All tiles, in their order."""

    def __init__(self, tiles: Tiles, size: int) -> None:
        self._tiles, self._size = tiles, size

    def __len__(self) -> int:
        return math.ceil(len(self._tiles) / self._size)

    def __iter__(self) -> Iterator[Batch]:
        return self._tiles.batches(range(len(self._tiles)), self._size)


def seed_of(seed: int, epoch: int, step: int = 0) -> int:
    """A seed for what is random in a step of an epoch."""
    return (seed * 1_000_003 + epoch * 10_007 + step) % (1 << 63)
