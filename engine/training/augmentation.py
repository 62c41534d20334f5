"""Augmentation of whole batches on the device that trains, so that no tile waits for the processor."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Generator, Tensor
from torch.nn import functional

from .losses import UNLABELLED
from .recipes import Recipe


class Augmentation:
    """What a recipe does to tiles. What is drawn depends on the generator alone, not on the device.

    With probability ``recipe.rotation`` a tile is turned by any angle and cut out of its centre, else it is cut out at
    any place; then it is mirrored (Ghassemi et al. 2018, section III-B). Zoom and colour are ours.
    """

    def __init__(self, recipe: Recipe, crop_px: int) -> None:
        self._recipe = recipe
        self._crop_px = crop_px

    def __call__(self, inputs: Sequence[Tensor], labels: Tensor, generator: Generator) -> tuple[list[Tensor], Tensor]:
        """Crops of a batch.

        Args:
            inputs: normalised tiles ``(N, C, T, T)``, one tensor an input of the network.
            labels: class indices ``(N, T, T)``.
            generator: on the processor.

        Returns:
            Inputs ``(N, C, crop, crop)`` and labels ``(N, crop, crop)``.
        """
        side = labels.shape[-1]
        recipe = self._recipe
        if not (recipe.rotation or recipe.flips or recipe.zoom > 1) and side == self._crop_px:
            return list(inputs), labels
        theta = self._placements(len(labels), self._crop_px / side, generator).to(labels.device)
        grid = functional.affine_grid(theta, [len(labels), 1, self._crop_px, self._crop_px], align_corners=False)
        cut = [
            functional.grid_sample(values, grid, padding_mode="reflection", align_corners=False) for values in inputs
        ]
        # Outside of the tile comes 0, which is no class when all are moved up by one.
        moved = (labels - UNLABELLED).float()[:, None]
        classes = functional.grid_sample(moved, grid, mode="nearest", padding_mode="zeros", align_corners=False)
        cut[0] = self._recolored(cut[0], generator)  # a second input is a height, which light does not change
        return cut, classes[:, 0].long() + UNLABELLED

    def _placements(self, count: int, share: float, generator: Generator) -> Tensor:
        """Where each crop lies in its tile: affine matrices ``(N, 2, 3)``, as ``affine_grid`` wants them."""
        recipe = self._recipe
        scale = share * recipe.zoom ** (2 * torch.rand(count, generator=generator) - 1)
        turned = torch.rand(count, generator=generator) < recipe.rotation
        angle = torch.where(turned, 2 * math.pi * torch.rand(count, generator=generator), torch.zeros(count))
        room = torch.where(turned, torch.zeros(count), (1 - scale).clamp(min=0))
        shift = (2 * torch.rand(count, 2, generator=generator) - 1) * room[:, None]
        mirror = torch.ones(count, 2)
        if recipe.flips:
            mirror = torch.randint(0, 2, (count, 2), generator=generator) * 2.0 - 1
        cos, sin = torch.cos(angle) * scale, torch.sin(angle) * scale
        rows = [
            torch.stack([cos * mirror[:, 0], -sin * mirror[:, 1], shift[:, 0]], 1),
            torch.stack([sin * mirror[:, 0], cos * mirror[:, 1], shift[:, 1]], 1),
        ]
        return torch.stack(rows, 1)

    def _recolored(self, values: Tensor, generator: Generator) -> Tensor:
        """Another brightness and contrast, the same for all bands, and a little more for each band."""
        strength = self._recipe.color
        if not strength:
            return values
        count, bands = values.shape[:2]

        def draw(size: int) -> Tensor:
            return torch.randn(count, size, 1, 1, generator=generator).to(values.device) * strength

        contrast = torch.exp(draw(1) + draw(bands) / 3)
        return values * contrast + draw(1) + draw(bands) / 3
