"""What a trained model says of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

from ..contract.card_checks import MAX_TEXT_LETTERS
from ..contract.model_card import Band, ModelInput, Scaling
from ..contract.training_set import QUANTILES, SetInput, TrainingSet
from ..core.confusion import Figures
from .recipes import Normalisation

_LARGEST = {"uint8": 255.0, "uint16": 65535.0}
_NAMED_IMAGES = 20


def inputs_of(training_set: TrainingSet, normalisation: Normalisation) -> tuple[ModelInput, ...]:
    """The inputs of a network that is trained on a set."""
    return tuple(
        ModelInput(
            one.name,
            tuple(Band(band.name, band.common_name, band.wavelength_nm) for band in one.bands),
            scaling_of(one, normalisation),
        )
        for one in training_set.inputs
    )


def scaling_of(one: SetInput, normalisation: Normalisation) -> Scaling:
    """``quantiles`` are brought to -2…2, ``standard`` to a mean of 0 and a standard deviation of 1."""
    if normalisation == "quantiles":
        return Scaling(divide_by=1.0, mean=(0.5,), std=(0.25,), quantiles=QUANTILES)
    largest = _LARGEST.get(one.dtype, 1.0)
    return Scaling(
        divide_by=largest,
        mean=tuple(band.statistics.mean / largest for band in one.bands),
        std=tuple((band.statistics.std or 1.0) / largest for band in one.bands),
    )


def data_text(training_set: TrainingSet, before: Optional[str] = None) -> str:
    """What the model was trained on, for its card."""
    sources = sorted({tile.source for tile in training_set.tiles})
    images = ", ".join(sources[:_NAMED_IMAGES]) + (", …" if len(sources) > _NAMED_IMAGES else "")
    tiles = training_set.of("train")
    side, pixels = training_set.tile_px, sum(tile.labelled_px for tile in tiles)
    text = f"{len(tiles)} tiles of {side} × {side} pixels ({pixels} labelled) from {images}"
    return (f"{text}. Before: {before}" if before else text)[:MAX_TEXT_LETTERS]


def metrics_of(found: Figures) -> dict[str, float]:
    """The figures for a card; what is not defined is left out."""
    values: Mapping[str, Optional[float]] = {
        "overall accuracy": found.overall_accuracy,
        "mean IoU": found.mean_iou,
        "mean F1": found.mean_f1,
        **{f"F1 {one.name}": one.f1 for one in found.classes},
    }
    return {name: round(value, 4) for name, value in values.items() if value is not None}


def class_rows(found: Figures) -> Sequence[dict[str, object]]:
    """The figures of each class, JSON-ready."""
    return [
        {
            "name": one.name,
            "precision": one.precision,
            "recall": one.recall,
            "f1": one.f1,
            "iou": one.iou,
            "pixels": one.reference_px,
        }
        for one in found.classes
    ]
