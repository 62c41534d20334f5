"""Names of the networks that the engine builds itself, and of the recipes by which it trains them."""

from __future__ import annotations

SMP_NETWORKS = (
    "unet",
    "unetplusplus",
    "manet",
    "linknet",
    "fpn",
    "pspnet",
    "pan",
    "deeplabv3",
    "deeplabv3plus",
    "upernet",
    "segformer",
    "dpt",
)
"""Those of segmentation_models_pytorch, by their names there."""

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

NETWORKS = (*(f"smp-{name}" for name in SMP_NETWORKS), *PAPER_NETWORKS)
"""The default first."""

TWO_INPUT_NETWORKS = ("fusenet",)
"""Those with a branch for heights, which need them; all others take them as further bands of the image."""

RECIPES = ("landscribe", "lebris2020", "ghassemi2018")
"""The default first."""
