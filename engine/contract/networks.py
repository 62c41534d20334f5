"""Names of the networks that the engine builds itself, and of the recipes by which it trains them."""

from __future__ import annotations

SMP_NETWORKS = {
    "smp-unet": "unet",
    "smp-unetplusplus": "unetplusplus",
    "smp-manet": "manet",
    "smp-linknet": "linknet",
    "smp-fpn": "fpn",
    "smp-pspnet": "pspnet",
    "smp-pan": "pan",
    "smp-deeplabv3": "deeplabv3",
    "smp-deeplabv3plus": "deeplabv3plus",
    "smp-upernet": "upernet",
    "smp-segformer": "segformer",
    "smp-dpt": "dpt",
}
"""Our name → name in segmentation_models_pytorch."""

PAPER_NETWORKS = (
    "unet-deconvnet",
    "fusenet",
    "resdeconv-18",
    "resdeconv-34",
    "resdeconv-50",
    "resdeconv-101",
    "resdeconv-152",
    "resdeconv-200",
)
"""Those of Le Bris et al. 2020 (the first two) and Ghassemi et al. 2018 (with the number of layers of the encoder)."""

NETWORKS = (*SMP_NETWORKS, *PAPER_NETWORKS)

TWO_INPUT_NETWORKS = ("fusenet",)
"""Those that read a height beside the image."""

RECIPES = ("landscribe", "lebris2020", "ghassemi2018")
"""The default first."""
