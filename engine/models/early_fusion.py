"""Heights for networks that read one raster: both are concatenated first (Le Bris et al. 2020, section 2.2)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

OPTION = "early_fusion"
"""Of an architecture: true where its network is wrapped so."""


class EarlyFusion(nn.Module):
    """A network whose one input is made of two: the bands of the image, then those of the heights.

    Each of the two keeps bands and scaling of its own in the model card, so that they come from two rasters.
    """

    def __init__(self, network: nn.Module) -> None:
        """The same network, for two inputs.

        Args:
            network: from ``(N, C, H, W)`` to logits ``(N, K, H, W)``; ``C`` are the bands of both inputs together.
        """
        super().__init__()
        self.network = network

    def forward(self, image: Tensor, height: Tensor) -> Tensor:
        """Logits ``(N, K, H, W)`` of two rasters ``(N, C, H, W)`` of one size."""
        return self.network(torch.cat([image, height], 1))


def inner(module: nn.Module) -> nn.Module:
    """The network itself, whether it is wrapped or not."""
    return module.network if isinstance(module, EarlyFusion) else module
