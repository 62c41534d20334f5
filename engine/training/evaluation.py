"""How good a network is on the tiles of a split, and what it makes of some of them."""

from __future__ import annotations

from typing import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torchmetrics.classification import MulticlassConfusionMatrix

from ..contract.labels import IGNORE
from ..contract.training_set import SetInput
from ..core.devices import Device
from .display import tile_picture
from .losses import UNLABELLED
from .module import centred
from .results import Example
from .tiles import Batch, Tiles

_EXAMPLES = 6

Predict = Callable[[list[Tensor]], Tensor]
"""Inputs ``(N, C, H, W)`` → class indices ``(N, H, W)``."""


def predictor(network: nn.Module) -> Predict:
    """The most probable class of each pixel."""
    return lambda inputs: network(*inputs).argmax(1)


@torch.no_grad()
def evaluate(
    predict: Predict,
    tiles: Tiles,
    *,
    classes: int,
    crop_px: int,
    device: Device,
    progress: Callable[[float], None] = lambda _fraction: None,
) -> NDArray[np.int64]:
    """The confusion matrix ``(K, K)`` over the centres of all tiles: rows are the labels, columns the map.

    Where tiles overlap, pixels count several times.
    """
    confusion = MulticlassConfusionMatrix(classes, ignore_index=UNLABELLED, validate_args=False).to(device.id)
    for batch in tiles.batches(range(len(tiles)), 1):
        inputs, labels = centred(on_device(batch, device), crop_px)
        confusion.update(predict(inputs), labels)
        progress((batch.number + 1) / len(tiles))
    return confusion.compute().cpu().numpy()


@torch.no_grad()
def examples(predict: Predict, tiles: Tiles, image: SetInput, *, crop_px: int, device: Device) -> tuple[Example, ...]:
    """Some tiles with what the network makes of them: those with the most labels."""
    order = sorted(range(len(tiles)), key=lambda index: -tiles.tiles[index].labelled_px)
    found = []
    for index in order[:_EXAMPLES]:
        raw = next(tiles.batches([index], 1))
        start = (raw.labels.shape[-1] - crop_px) // 2
        middle = (0, ..., slice(start, start + crop_px), slice(start, start + crop_px))
        inputs, labels = centred(on_device(raw, device), crop_px)
        found.append(
            Example(
                tile_picture(raw.inputs[0][middle].numpy(), image),
                _shown(labels[0]),
                _shown(predict(inputs)[0]),
                tiles.tiles[index].name,
            )
        )
    return tuple(found)


def on_device(batch: Batch, device: Device) -> Batch:
    """The batch where the network is."""
    inputs, means, divisors = ([one.to(device.id) for one in group] for group in batch[:3])
    return Batch(inputs, means, divisors, batch.labels.to(device.id), batch.number, batch.epoch)


def _shown(indices: Tensor) -> NDArray[np.uint8]:
    return torch.where(indices == UNLABELLED, IGNORE, indices).to(torch.uint8).cpu().numpy()
