"""From patches to pixels: the borders of the segments follow those in the image."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

_SMOOTHNESS = 0.05
"""ε of the filter, in variances of the colours: less contrast than this is no border."""


def guided_filter(shares: Tensor, guide: Tensor, radius: int) -> Tensor:
    """Filter maps so that they follow the edges of an image (He, Sun and Tang 2013, with a guide of several colours).

    Args:
        shares: maps ``(K, H, W)`` between 0 and 1.
        guide: the image ``(C, H, W)``, with variances of about 1.
        radius: of the square that is looked at, in pixels; 0: leave the maps as they are.

    Returns:
        The maps, at least 0; where a column of K was 1 in sum it is so again.
    """
    radius = min(radius, shares.shape[1] - 1, shares.shape[2] - 1)
    if radius < 1:
        return shares
    channels = len(guide)
    guide_mean, mean = _box(guide, radius), _box(shares, radius)
    products = torch.einsum("chw,dhw->cdhw", guide, guide).flatten(0, 1)
    variance = _box(products, radius).unflatten(0, (channels, channels)) - guide_mean[:, None] * guide_mean[None]
    joint = torch.einsum("chw,khw->ckhw", guide, shares).flatten(0, 1)
    covariance = _box(joint, radius).unflatten(0, (channels, -1)) - guide_mean[:, None] * mean[None]
    ridge = _SMOOTHNESS * torch.eye(channels, device=guide.device)
    slopes = torch.linalg.solve(variance.permute(2, 3, 0, 1) + ridge, covariance.permute(2, 3, 0, 1))
    slopes = slopes.permute(2, 3, 0, 1)
    offsets = mean - (slopes * guide_mean[:, None]).sum(0)
    smooth = _box(slopes.flatten(0, 1), radius).unflatten(0, (channels, -1))
    filtered = ((smooth * guide[:, None]).sum(0) + _box(offsets, radius)).clamp_min(0)
    return filtered / filtered.sum(0).clamp_min(1e-6)


def _box(maps: Tensor, radius: int) -> Tensor:
    """The mean over the square around each pixel; maps are mirrored at their edges."""
    side = 2 * radius + 1
    padded = functional.pad(maps[None], (radius,) * 4, mode="reflect")
    along = functional.avg_pool2d(padded, (side, 1), stride=1)
    return functional.avg_pool2d(along, (1, side), stride=1)[0]
