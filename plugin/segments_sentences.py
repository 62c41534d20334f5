"""What Landscribe tells its users of unsupervised segments: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def segments_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        "transformer-unknown": tr(
            "There is no network “{network}” in timm. Names like it are: {nearest}. Choose one of these, or leave the "
            "default."
        ),
        "no-vision-transformer": tr(
            "The network “{network}” can't describe the patches of an image: {detail}. Choose a vision transformer of "
            "timm, such as “vit_small_patch14_dinov2.lvd142m”."
        ),
        "transformer-weights-unfit": tr(
            "The weights {path} don't fit the network “{network}”: {detail}. Choose a safetensors file of exactly this "
            "network, in the names of timm, or leave the file empty to download it."
        ),
        "raster-below-patch": tr(
            "The image {path} has {width_px} × {height_px} pixels where segments are wanted, less than a single patch "
            "of {patch_width_px} × {patch_height_px} pixels. Choose a larger image or extent, or a finer ground "
            "resolution in the advanced parameters."
        ),
        "segments-above-patches": tr(
            "{segments} segments are wanted, but the image {path} has only {patches} patch(es) with data. Choose fewer "
            "segments, or a finer ground resolution in the advanced parameters."
        ),
    }


def segments_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "sampling_patches": tr("Looking at the image…"),
        "grouping_patches": tr("Grouping what looks alike…"),
    }
