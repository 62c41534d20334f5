"""What all runtimes have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ...contract.model_card import Scaling
from ...core.devices import Device

Array = Any
"""A numpy array or a torch tensor."""
Ticket = Any


@dataclass(frozen=True)
class TileShapes:
    """Rows and columns of a tile on its way through the network."""

    read: tuple[int, int]
    """As read from the raster, in pixels of the raster."""
    network: tuple[int, int]
    """As the network sees it, in pixels of the model."""
    write: tuple[int, int]
    """As handed back, in pixels of the raster; smaller than ``read`` where the network drops a margin."""

    @property
    def pooling(self) -> tuple[int, int]:
        """So many rows and columns of the raster are averaged before the tile is interpolated to the network's size.

        Interpolation alone would skip pixels where the model is coarser than the raster; OpenVINO's antialiased one
        takes minutes to compile for large tiles.
        """
        (rows, cols), (network_rows, network_cols) = self.read, self.network
        return max(1, rows // network_rows), max(1, cols // network_cols)


class Session(Protocol):
    """Feeds tiles of fixed shapes to a network, several at a time."""

    slots: int
    """How many batches may be started before the first result is taken."""
    max_batch: int
    """How many tiles a batch may have."""

    def start(self, inputs: Sequence[NDArray[np.generic]]) -> Ticket:
        """Start a batch: for each input of the model an array ``(N, C, rows, columns)`` of raw pixel values.

        Raises:
            DeviceOutOfMemory: the batch does not fit.
        """

    def results(self, ticket: Ticket) -> list[Array]:
        """Wait for a batch: for each output probabilities ``(N, K, rows, columns)``, float32, that may be changed.

        They hold until ``slots`` further batches have been started.
        """


class Network(Protocol):
    """A loaded model on a device."""

    device: Device
    precision: str
    """``fp32``, ``bf16`` or ``fp16``."""
    runtime: str
    """Name and version of what runs it."""

    def output_shapes(self, tile: tuple[int, int]) -> list[tuple[int, int, int]]:
        """Channels, rows and columns of each output for a tile of so many rows and columns.

        Raises:
            ModelFailed: the network does not take such a tile.
            ModelOutputUnsupported: an output is no map.
        """

    def session(self, shapes: TileShapes, pixel_types: Sequence[str], scalings: Sequence[Scaling]) -> Session:
        """A session for tiles of these shapes, and for pixels of these numpy types and scalings, one an input.

        The scalings have no quantiles: those of the raster at hand are already in their place.
        """


def scale_and_offset(scaling: Scaling, channels: int) -> tuple[list[float], list[float]]:
    """Mean and divisor, one a channel, in raw pixel values: ``(x - mean) / divisor`` is what the network wants."""
    means = _one_a_channel(scaling.mean, channels)
    deviations = _one_a_channel(scaling.std, channels)
    return [mean * scaling.divide_by for mean in means], [std * scaling.divide_by for std in deviations]


def _one_a_channel(values: tuple[float, ...], channels: int) -> list[float]:
    return [values[min(i, len(values) - 1)] for i in range(channels)]
