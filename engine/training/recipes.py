"""Training recipes, each with its source: how weights are updated, what is done to the tiles, when it ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

from ..contract.errors import RecipeUnknown

Optimizer = Literal["adam", "adamw", "sgd"]
Schedule = Literal["constant", "steps", "one_cycle"]
ClassWeights = Literal["none", "mild", "lebris2020"]
Normalisation = Literal["standard", "quantiles"]
Monitor = Literal["validation loss", "validation mean IoU"]


@dataclass(frozen=True)
class Recipe:
    """Everything about a training that is not the network and not the data."""

    optimizer: Optimizer
    learning_rate: float
    epochs: int
    batch: int
    crop_px: int
    """Side of what the network sees of a tile."""
    schedule: Schedule = "constant"
    decay: float = 1.0
    """With ``steps``: what the learning rate is multiplied by …"""
    decay_epochs: int = 1
    """… each time that so many epochs have passed."""
    encoder_rate: float = 1.0
    """Learning rate of the encoder, as a multiple of that of the rest."""
    weight_decay: float = 0.0
    class_weights: ClassWeights = "none"
    dice: bool = False
    """Add the Dice loss to the cross entropy."""
    normalisation: Normalisation = "standard"
    """``standard``: mean and standard deviation of the training tiles. ``quantiles``: of the image at hand."""
    rotation: float = 0.0
    """Probability that a tile is turned by any angle."""
    flips: bool = False
    """Mirror in both directions, each with probability ½."""
    zoom: float = 1.0
    """Largest factor by which a tile is made larger or smaller."""
    color: float = 0.0
    """Strength of the changes of brightness, contrast and colour, in standard deviations of the normalised values."""
    average: float = 0.0
    """Decay of the running mean of the weights, which then is the result; 0: the weights themselves are."""
    fixed_norms: bool = False
    """Batch normalisation keeps the statistics that the network came with."""
    keeping: float = 0.0
    """In a fine-tuning: weight of what the model said before of unlabelled pixels (``losses.Keeping``)."""
    monitor: Monitor = "validation mean IoU"
    """What decides which epoch is best."""
    patience: int = 0
    """Stop after so many epochs without a better one; 0: never."""


RECIPES: dict[str, Recipe] = {
    # Our own: see docs/training.md for how it compares.
    "landscribe": Recipe(
        optimizer="adamw",
        learning_rate=1e-3,
        epochs=60,
        batch=8,
        crop_px=256,
        schedule="one_cycle",
        encoder_rate=0.3,
        weight_decay=1e-2,
        class_weights="mild",
        dice=True,
        normalisation="quantiles",
        rotation=0.5,
        flips=True,
        zoom=1.4,
        color=0.2,
        average=0.98,
        patience=20,
    ),
    # Le Bris et al. 2020, section 2.4. It tells neither the batch nor when the training ends.
    "lebris2020": Recipe(
        optimizer="adam",
        learning_rate=1e-2,
        epochs=200,
        batch=8,
        crop_px=256,
        schedule="steps",
        decay=0.7,
        decay_epochs=50,
        class_weights="lebris2020",
        normalisation="quantiles",
    ),
    # Ghassemi et al. 2018, sections III-B to III-D and IV-B. It does not tell the weight of the L2 term.
    "ghassemi2018": Recipe(
        optimizer="sgd",
        learning_rate=5e-3,
        epochs=120,
        batch=8,
        crop_px=256,
        schedule="steps",
        decay=0.2,
        decay_epochs=30,
        weight_decay=1e-4,
        rotation=0.5,
        flips=True,
        monitor="validation loss",
        patience=20,
    ),
}

FINE_TUNING = Recipe(
    # Ghassemi et al. 2018, section IV-C for the learning rate, with the augmentation and the loss of our recipe.
    optimizer="adamw",
    learning_rate=1e-4,
    epochs=100,
    batch=8,
    crop_px=256,
    weight_decay=1e-2,
    class_weights="mild",
    dice=True,
    rotation=0.5,
    flips=True,
    zoom=1.4,
    color=0.1,
    average=0.95,
    fixed_norms=True,
    keeping=0.1,
    patience=20,
)


def recipe_named(name: str) -> Recipe:
    """The recipe of that name.

    Raises:
        RecipeUnknown: there is none.
    """
    if name not in RECIPES:
        raise RecipeUnknown(recipe=name, available=", ".join(RECIPES))
    return RECIPES[name]


def crop_for(recipe: Recipe, tile_px: int, multiple: int) -> Optional[int]:
    """Side of what the network sees: as the recipe wants and the tiles and the network allow; ``None``: too small."""
    return min(recipe.crop_px, tile_px) // multiple * multiple or None
