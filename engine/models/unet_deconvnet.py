"""U-Net with the unpooling of DeconvNet (Le Bris et al. 2020, section 2.2 and figure 1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

import torch
from torch import Tensor, nn
from torch.nn import functional

DEPTH = 3
"""The paper has fewer poolings than U-Net, which has four; its text does not say how many. Its tiles of 264 × 256
pixels (section 2.4) can be halved three times."""
WIDTH = 64
"""Maps of the first floor, doubled by each further one, as in U-Net: the paper names no difference there."""
_MAX_DEPTH = 5
_MAX_WIDTH = 128


class UNetDeconvNet(nn.Module):
    """A light encoder-decoder whose decoder is told where each maximum of the encoder was.

    Each floor has two blocks of a 3×3 convolution with mirror padding, batch normalisation and ReLU; in the decoder the
    convolutions are transposed. Between the floors lie 2×2 max poolings, which hand the places of their maxima to the
    homologous 2×2 unpoolings. What is unpooled is concatenated with the encoder's map of the same size.
    """

    def __init__(self, bands: int, classes: int, depth: int = DEPTH, width: int = WIDTH) -> None:
        """A network with random weights.

        Args:
            bands: of the image.
            classes: maps of the output.
            depth: number of poolings.
            width: maps of the first floor.

        Raises:
            ValueError: it would be too large, or no network.
        """
        super().__init__()
        *widths, deepest = floor_widths(depth, width)
        self.encoder = Encoder(bands, widths)
        self.deepest_floor = floor(widths[-1], deepest, widths[-1])
        self.decoder = Decoder(widths)
        self.segmentation_head = nn.Conv2d(widths[0], classes, 1)
        self.apply(initialise)

    def forward(self, image: Tensor) -> Tensor:
        """Logits ``(N, K, H, W)`` of an image ``(N, C, H, W)`` whose sides are multiples of ``2**depth``."""
        pooled, skips = self.encoder(image)
        return self.segmentation_head(self.decoder(self.deepest_floor(pooled), skips))


class Encoder(nn.Module):
    """The floors on the way down, without the deepest one."""

    def __init__(self, bands: int, widths: Sequence[int]) -> None:
        super().__init__()
        before = (bands, *widths)
        self.floors = nn.ModuleList(floor(maps, width, width) for maps, width in zip(before, widths))

    def forward(self, image: Tensor) -> tuple[Tensor, list[Tensor]]:
        """What the last pooling hands to the deepest floor, and what was pooled on each floor, from the top."""
        skips = []
        for one in self.floors:
            skips.append(one(image))
            image = functional.max_pool2d(skips[-1], 2)
        return image, skips


class Decoder(nn.Module):
    """The floors on the way up, without the deepest one."""

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        # an unpooling has as many maps as its pooling: the floor below it ends with so many
        after = (widths[0], *widths)
        self.floors = nn.ModuleList(
            transposed_floor(2 * width, width, maps) for width, maps in reversed(list(zip(widths, after)))
        )

    def forward(self, deepest: Tensor, skips: Sequence[Tensor]) -> Tensor:
        """Maps in the size of the image, from what the deepest floor and those of the encoder have found."""
        for one, skip in zip(self.floors, reversed(skips)):
            deepest = one(torch.cat([unpool(deepest, skip), skip], 1))
        return deepest


def unpool(pooled: Tensor, unpooled: Tensor) -> Tensor:
    """Put each value where its 2×2 window of the map before pooling had its maximum, and zeros beside it.

    This is ``max_unpool2d`` with the indices that ``max_pool2d`` hands out, in operators that ONNX and OpenVINO have.
    Of equal maxima the first one counts, as there: behind a ReLU, whole windows are often zero.

    Args:
        pooled: ``(N, C, H / 2, W / 2)``.
        unpooled: the map before pooling, ``(N, C, H, W)``.
    """
    with torch.no_grad():
        windows = functional.pixel_unshuffle(unpooled, 2).unflatten(1, (-1, 4))
        maxima = windows == windows.amax(2, keepdim=True)
        first = maxima & (maxima.cumsum(2, dtype=torch.int32) == 1)
        places = functional.pixel_shuffle(first.to(pooled.dtype).flatten(1, 2), 2)
    return functional.interpolate(pooled, scale_factor=2.0, mode="nearest") * places


def floor_widths(depth: int, width: int) -> list[int]:
    """Maps of each floor, from the top to the deepest one.

    Raises:
        ValueError: the network would be too large, or none.
    """
    if not 1 <= depth <= _MAX_DEPTH:
        raise ValueError(f"depth: {depth} is not between 1 and {_MAX_DEPTH}")
    if not 1 <= width <= _MAX_WIDTH:
        raise ValueError(f"width: {width} is not between 1 and {_MAX_WIDTH}")
    return [width * 2**number for number in range(depth + 1)]


def floor(maps: int, width: int, after: int) -> nn.Sequential:
    """Two blocks, from so many maps over ``width`` maps to ``after`` maps."""
    return nn.Sequential(_block(nn.Conv2d(maps, width, 3, bias=False)), _block(nn.Conv2d(width, after, 3, bias=False)))


def transposed_floor(maps: int, width: int, after: int) -> nn.Sequential:
    """As :func:`floor`, with transposed convolutions."""
    # they spread each pixel over its neighbours; "padding" cuts off what comes to lie on the mirrored border or outside
    return nn.Sequential(
        _block(nn.ConvTranspose2d(maps, width, 3, padding=2, bias=False)),
        _block(nn.ConvTranspose2d(width, after, 3, padding=2, bias=False)),
    )


def initialise(module: nn.Module) -> None:
    """Glorot and Bengio's ("Xavier") random weights (section 2.4), where the module is a convolution."""
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.xavier_uniform_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


def _block(convolution: Union[nn.Conv2d, nn.ConvTranspose2d]) -> nn.Sequential:
    normalisation = nn.BatchNorm2d(convolution.out_channels)
    return nn.Sequential(nn.ReflectionPad2d(1), convolution, normalisation, nn.ReLU(inplace=True))
