"""Sharing out blocks of ground among training, validation and test."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ...contract.training_set import Split

_SWEEPS = 20
_LEAST_GAIN = 1e-12
_TRAIN: Split = "train"


def share_out(counts: NDArray[np.int64], shares: Mapping[Split, float], seed: int) -> list[Split]:
    """Give blocks to the splits so that each gets about its share of the labelled pixels, and of every class.

    A greedy method: the largest blocks first, each to the split where it brings the shares nearest to the wanted ones
    (least squares; all classes together weigh as much as the pixels), then single moves as long as they help. Training
    gets every class that there is.

    Args:
        counts: labelled pixels of each class in each block ``(blocks, classes)``.
        shares: wanted share of each split; those with 0 get nothing.
        seed: decides between equal choices.

    Returns:
        The split of each block.
    """
    splits = [split for split, share in shares.items() if share > 0]
    wanted = np.array([shares[split] for split in splits])
    goods = _goods(counts)
    order = np.random.default_rng(seed).permutation(len(goods))
    order = order[np.argsort(-(goods[order] ** 2).sum(axis=1), kind="stable")]
    target = wanted[:, None] * goods.sum(axis=0)
    chosen = np.full(len(goods), -1)
    lacking = target.copy()
    for block in order:
        chosen[block] = _cheapest(lacking, goods[block])
        lacking[chosen[block]] -= goods[block]
    _improve(chosen, lacking, goods, order)
    _teach_every_class(chosen, counts, splits.index(_TRAIN))
    return [splits[number] for number in chosen]


def _goods(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """What is to be shared out, ``(blocks, goods)``: the pixels and each class, scaled by their weights."""
    per_class = counts[:, counts.any(axis=0)]
    pixels = per_class.sum(axis=1, keepdims=True)
    weights = np.full(per_class.shape[1], 1 / per_class.shape[1]) ** 0.5
    return np.hstack([pixels / pixels.sum(), per_class / per_class.sum(axis=0) * weights])


def _cheapest(lacking: NDArray[np.float64], goods: NDArray[np.float64]) -> int:
    """The split whose squared lack shrinks most by these goods."""
    return int((((lacking - goods) ** 2).sum(axis=1) - (lacking**2).sum(axis=1)).argmin())


def _improve(
    chosen: NDArray[np.intp], lacking: NDArray[np.float64], goods: NDArray[np.float64], order: NDArray[np.intp]
) -> None:
    """Move single blocks as long as that brings the shares nearer to the wanted ones."""
    for _ in range(_SWEEPS):
        moved = False
        for block in order:
            old = chosen[block]
            before = (lacking**2).sum()
            lacking[old] += goods[block]
            new = _cheapest(lacking, goods[block])
            lacking[new] -= goods[block]
            if (lacking**2).sum() < before - _LEAST_GAIN:
                chosen[block], moved = new, True
            else:
                lacking[new] += goods[block]
                lacking[old] -= goods[block]
        if not moved:
            return


def _teach_every_class(chosen: NDArray[np.intp], counts: NDArray[np.int64], train: int) -> None:
    """Move the block with the most of a class that training lacks, for each such class."""
    for pixels in counts.T:
        if pixels.any() and not pixels[chosen == train].any():
            chosen[pixels.argmax()] = train
