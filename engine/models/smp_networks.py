"""The networks of segmentation_models_pytorch, with its encoders and those of timm."""

from __future__ import annotations

import re
from typing import Any, Optional

from torch import nn

from ..contract.schema import Json

# segmentation_models_pytorch and timm take seconds to import, and packages of other networks do without

OPTIONS = frozenset(
    {
        "classes",
        "decoder_aspp_dropout",
        "decoder_aspp_separable",
        "decoder_atrous_rates",
        "decoder_attention_type",
        "decoder_channels",
        "decoder_dropout",
        "decoder_fusion_channels",
        "decoder_intermediate_channels",
        "decoder_interpolation",
        "decoder_merge_policy",
        "decoder_pab_channels",
        "decoder_pyramid_channels",
        "decoder_readout",
        "decoder_segmentation_channels",
        "decoder_use_norm",
        "dynamic_img_size",
        "encoder_depth",
        "encoder_name",
        "encoder_output_indices",
        "encoder_output_stride",
        "in_channels",
        "psp_dropout",
        "psp_out_channels",
        "upsampling",
    }
)
"""Those that a card may have: a further one would reach timm, which can load checkpoints from anywhere."""
_DEPTH = 5
_ENCODER = re.compile(r"[A-Za-z0-9_.-]+")  # no "hf-hub:…", which would fetch something


def create(name: str, options: dict[str, Json]) -> nn.Module:
    """The network, with random weights.

    Raises:
        AttributeError, KeyError, TypeError, ValueError, RuntimeError: it can't be built with these options.
    """
    import segmentation_models_pytorch as smp

    if not _ENCODER.fullmatch(str(options.get("encoder_name", ""))):
        raise ValueError("encoder_name is missing or no name")
    return smp.create_model(name, encoder_weights=None, **options)


def options_for(name: str, encoder: str, bands: int, classes: int) -> dict[str, Any]:
    """The options of a new network."""
    options: dict[str, Any] = {"encoder_name": encoder, "in_channels": bands, "classes": classes}
    if name == "dpt":
        options["dynamic_img_size"] = True  # else its encoder takes tiles of a single size
    return options


def size_multiple(name: str, options: dict[str, Any]) -> int:
    """What the sides of a tile have to be multiples of."""
    patch = re.search(r"patch(\d+)", str(options.get("encoder_name")))
    if name == "dpt" and patch:
        return int(patch[1])
    return 2 ** options.get("encoder_depth", _DEPTH)


def unknown_encoder(encoder: str) -> Optional[list[str]]:
    """``None`` where there is an encoder of that name, else all that there are."""
    import timm
    from segmentation_models_pytorch.encoders import get_encoder_names

    names = get_encoder_names()
    if encoder in names:
        return None
    timm_name = encoder[3:] if encoder.startswith("tu-") else ""
    if _ENCODER.fullmatch(timm_name) and timm.is_model(timm_name):
        return None
    return [*names, *(f"tu-{name}" for name in timm.list_models())]
