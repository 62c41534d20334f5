"""Two encoders for two rasters of one place (Le Bris et al. 2020, section 2.3 and figure 2)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .unet_deconvnet import DEPTH, WIDTH, Decoder, Encoder, floor, floor_widths, initialise


class FuseNet(nn.Module):
    """:class:`.unet_deconvnet.UNetDeconvNet` with a second encoder, for heights or any other raster.

    The two branches are merged before the deepest floor. Only the image, which has the finer detail, gives the decoder
    its maps and the places of its maxima.
    """

    def __init__(
        self, image_bands: int, height_bands: int, classes: int, depth: int = DEPTH, width: int = WIDTH
    ) -> None:
        """A network with random weights.

        Args:
            image_bands: of the first input.
            height_bands: of the second input.
            classes: maps of the output.
            depth: number of poolings.
            width: maps of the first floor.

        Raises:
            ValueError: it would be too large, or no network.
        """
        super().__init__()
        *widths, deepest = floor_widths(depth, width)
        self.encoder = nn.ModuleDict({"image": Encoder(image_bands, widths), "height": Encoder(height_bands, widths)})
        self.deepest_floor = floor(2 * widths[-1], deepest, widths[-1])
        self.decoder = Decoder(widths)
        self.segmentation_head = nn.Conv2d(widths[0], classes, 1)
        self.apply(initialise)

    def forward(self, image: Tensor, height: Tensor) -> Tensor:
        """Logits ``(N, K, H, W)`` of two rasters ``(N, C, H, W)`` whose sides are multiples of ``2**depth``."""
        pooled, skips = self.encoder["image"](image)
        pooled_height, _ = self.encoder["height"](height)
        merged = self.deepest_floor(torch.cat([pooled, pooled_height], 1))
        return self.segmentation_head(self.decoder(merged, skips))
