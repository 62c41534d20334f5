"""Whether a few tiles that were kept back can tell which state of a training is best."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..contract.training_set import TrainingSet

_LARGE = 0.05
"""Share of the training pixels from which on a class has to be judged."""
_SEEN = 0.1
"""A class is judged where it is at least so often in the validation as in the training, as a share of the pixels."""


def judgeable(training_set: TrainingSet) -> TrainingSet:
    """The set as it is, or without validation where that lacks a class of the training: its tiles are trained on too.

    With a handful of patches the one that is kept back often shows no building, say, and then the state with the fewest
    buildings seems to be the best. It is better to train on everything, for all epochs.
    """
    train, validation = (Counter(training_set.class_pixels.get(split, {})) for split in ("train", "validation"))
    if not validation or all(_judged(name, train, validation) for name in train):
        return training_set
    tiles = tuple(replace(tile, split="train") if tile.split == "validation" else tile for tile in training_set.tiles)
    pixels = {split: counts for split, counts in training_set.class_pixels.items() if split != "validation"}
    return replace(training_set, tiles=tiles, class_pixels={**pixels, "train": dict(train + validation)})


def _judged(name: str, train: Counter[str], validation: Counter[str]) -> bool:
    share = train[name] / max(1, sum(train.values()))
    return share < _LARGE or validation[name] / max(1, sum(validation.values())) >= _SEEN * share
