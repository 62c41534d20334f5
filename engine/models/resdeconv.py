"""Residual encoder and deconvolutional decoder (Ghassemi et al. 2018, section III-A, figure 1 and table I)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torchvision.models.resnet import BasicBlock, Bottleneck, ResNet

UNITS = {
    18: (2, 2, 2, 2),
    34: (3, 4, 6, 3),
    50: (3, 4, 6, 3),
    101: (3, 4, 23, 3),
    152: (3, 8, 36, 3),
    200: (3, 24, 36, 3),
}
"""Depth → residual units of the encoder's blocks 2 to 5: two convolutions each up to depth 34, three beyond."""
SIZE_MULTIPLE = 32
"""Five halvings."""
_FULL_SIZE_MAPS = 64
_RESNET_BANDS = 3  # of torchvision's first convolution


class ResDeconv(nn.Module):
    """ResNet whose maps are brought back to the size of the image by five learnt upsamplings.

    Each upsampling is concatenated with as many maps of the encoder of its size; the last one, in full size, with as
    many that a 3×3 convolution finds in the image itself.
    """

    def __init__(self, bands: int, classes: int, depth: int) -> None:
        """A network with random weights.

        Args:
            bands: of the image.
            classes: maps of the output.
            depth: of the residual network: a key of :data:`UNITS`.
        """
        super().__init__()
        self.encoder = ResidualEncoder(bands, depth)
        maps = self.encoder.maps
        # balanced: a block makes as many maps as it is concatenated with
        balanced = (*reversed(maps[:-1]), _FULL_SIZE_MAPS)
        before = (maps[-1], *(2 * count for count in balanced))
        self.decoder = nn.ModuleList(_deconvolution(*counts) for counts in zip(before, balanced))
        self.full_size = nn.Sequential(
            nn.Conv2d(bands, _FULL_SIZE_MAPS, 3, padding=1, bias=False),
            nn.BatchNorm2d(_FULL_SIZE_MAPS),
            nn.ReLU(inplace=True),
        )
        self.segmentation_head = nn.Conv2d(2 * _FULL_SIZE_MAPS, classes, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Logits ``(N, K, H, W)`` of an image ``(N, C, H, W)`` whose sides are multiples of 32."""
        *skips, maps = self.encoder(image)
        for deconvolution, skip in zip(self.decoder, (*reversed(skips), self.full_size(image))):
            maps = torch.cat([deconvolution(maps), skip], 1)
        return self.segmentation_head(maps)


class ResidualEncoder(ResNet):
    """The residual network of torchvision, under its names, without classifier.

    As the paper has it, and He et al. 2016 before: a 2×2 pooling, and stride 2 in the *first* convolution of a block
    (torchvision halves with the second one of a unit of three). Block 2 has stride 1, as its input was pooled: so 256
    pixels become 8.
    """

    def __init__(self, bands: int, depth: int) -> None:
        block = BasicBlock if depth < 50 else Bottleneck
        super().__init__(block, list(UNITS[depth]))
        self.maps = (64, *(block.expansion * count for count in (64, 128, 256, 512)))
        """Of the five blocks' outputs."""
        self.maxpool = nn.MaxPool2d(2)
        del self.avgpool, self.fc
        if bands != _RESNET_BANDS:
            self.conv1 = nn.Conv2d(bands, 64, 7, stride=2, padding=3, bias=False)
            nn.init.kaiming_normal_(self.conv1.weight, mode="fan_out", nonlinearity="relu")  # as torchvision does
        for layer in (self.layer2, self.layer3, self.layer4):
            layer[0].conv1.stride, layer[0].conv2.stride = (2, 2), (1, 1)

    def forward(self, image: Tensor) -> list[Tensor]:
        """The output of each of the five blocks, from the largest to the smallest; of the first, before its pooling."""
        outputs = [self.relu(self.bn1(self.conv1(image)))]
        block_input = self.maxpool(outputs[0])
        for layer in (self.layer1, self.layer2, self.layer3, self.layer4):
            block_input = layer(block_input)
            outputs.append(block_input)
        return outputs


def _deconvolution(maps: int, after: int) -> nn.Sequential:
    """A learnt upsampling by two."""
    return nn.Sequential(
        nn.ConvTranspose2d(maps, after, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(inplace=True),
    )
