"""Folds of ground: every object is judged by a network that has not seen it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...contract.training_set import LABEL_FOLDER, SetTile, Split, TrainingSet
from .objects import NONE, ObjectImages

SPLITS: tuple[Split, ...] = ("train", "validation", "test")
"""The splits of a training set are the folds: each has its blocks of ground, and about as much of every class."""


@dataclass(frozen=True)
class Fold:
    """What one network learns from, and what it judges."""

    taught: tuple[SetTile, ...]
    judged: tuple[SetTile, ...]
    """All tiles that show one of its objects, and all that are not taught."""
    objects: NDArray[np.bool_]
    """Which objects it judges ``(objects,)``; they are to be hidden where they reach into a tile that is taught."""

    @property
    def strange(self) -> frozenset[str]:
        """Names of the judged tiles that are not taught."""
        return frozenset(tile.name for tile in self.judged) - frozenset(tile.name for tile in self.taught)


@dataclass(frozen=True)
class Survey:
    """Where the objects are."""

    pixels: NDArray[np.int64]
    """Of each object in each tile's split ``(objects, splits)``; where tiles overlap they count several times."""
    best_tile: NDArray[np.intp]
    """The tile that shows most of each object ``(objects,)``, or ``NONE``."""
    seen_in: tuple[NDArray[np.int32], ...]
    """Numbers of the objects that each tile shows."""

    @property
    def visible(self) -> NDArray[np.bool_]:
        """Which objects a tile shows ``(objects,)``."""
        return self.best_tile != NONE


def survey(images: ObjectImages, folder: Path, training_set: TrainingSet, progress: Callable[[float], None]) -> Survey:
    """Look for the objects in all tiles.

    Args:
        images: draws them.
        folder: of the training set.
        training_set: its description.
        progress: gets the fraction done; may raise to cancel.
    """
    count = len(images.classes)
    pixels = np.zeros((count, len(SPLITS)), np.int64)
    most, best = np.zeros(count, np.int64), np.full(count, NONE, np.intp)
    seen_in = []
    for index, tile in enumerate(training_set.tiles):
        with rasterio.open(folder / LABEL_FOLDER / f"{tile.name}.tif") as file:
            numbers = images.numbers(tile, file.read(1))
        found, shown = np.unique(numbers[numbers != NONE], return_counts=True)
        pixels[found, SPLITS.index(tile.split)] += shown
        better = found[shown > most[found]]
        best[better] = index
        most[found] = np.maximum(most[found], shown)
        seen_in.append(found)
        progress((index + 1) / len(training_set.tiles))
    return Survey(pixels, best, tuple(seen_in))


def folds_of(tiles: Sequence[SetTile], found: Survey) -> list[Fold]:
    """One fold for each split that has tiles. An object belongs to that where most of it lies."""
    home = np.where(found.visible, found.pixels.argmax(axis=1), NONE)
    folds = []
    for number, split in enumerate(SPLITS):
        own = home == number
        judged = [tile for tile, seen in zip(tiles, found.seen_in) if tile.split == split or own[seen].any()]
        taught = [tile for tile in tiles if tile.split != split]
        if any(tile.split == split for tile in tiles):
            folds.append(Fold(tuple(taught), tuple(judged), own))
    return folds
