"""Is a model card sensible? A card comes from a stranger: each number is looked at before anything is made of it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from .model_card import Band, ModelCard, ModelInput, ModelOutput, Scaling, Weights

MAX_WEIGHTS_BYTES = 16 * 1024**3
MAX_TILE_PX = 16_384
MAX_INPUTS = 8
MAX_BANDS = 1_000
MAX_OUTPUTS = 16
MAX_CLASSES = 10_000
MAX_CLASS_VALUE = 65_534
MAX_NAME_LETTERS = 200
MAX_TEXT_LETTERS = 20_000
MAX_MEDIAN_PX = 255
MAX_EPOCHS = 100_000

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,98}[A-Za-z0-9]")  # the pattern of mlm:name
_COLOR = re.compile(r"#[0-9a-f]{6}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class CardError(ValueError):
    """A value of the card makes no sense. The message names it."""


def weights_file(weights_format: str) -> str:
    """The name that weights of a format have inside a package: no other is ever read."""
    return f"weights.{weights_format}"


def check_card(card: ModelCard) -> None:
    """Look at every value of the card.

    Raises:
        CardError: one makes no sense.
    """
    _check(bool(_ID.fullmatch(card.id)), "id", "letters, digits, '_', '.' and '-' only, a letter first")
    _check_name(card.title, "title")
    for field in ("description", "licence", "training_data"):
        _check(len(getattr(card, field)) <= MAX_TEXT_LETTERS, field, f"more than {MAX_TEXT_LETTERS} letters")
    _check_tiles(card)
    _check_inputs(card.inputs)
    _check_outputs(card.outputs)
    for name, value in card.metrics.items():
        _check(math.isfinite(value), f"metrics.{name}", "not a number")
    for name, values in card.curves.items():
        _check(len(values) <= MAX_EPOCHS, f"curves.{name}", f"more than {MAX_EPOCHS} epochs")
        _check(all(map(math.isfinite, values)), f"curves.{name}", "not a number")
    if card.weights is not None:
        _check_weights(card, card.weights)


def _check(condition: bool, where: str, problem: str) -> None:
    if not condition:
        raise CardError(f"{where}: {problem}")


def _check_name(name: str, where: str) -> None:
    _check(0 < len(name.strip()) <= MAX_NAME_LETTERS, where, f"1 to {MAX_NAME_LETTERS} letters were expected")


def _check_range(value: float, low: float, high: float, where: str) -> None:
    # written so that NaN fails too
    _check(low <= value <= high, where, f"{value} is not between {low} and {high}")


def _check_unique(values: Sequence[object], where: str) -> None:
    _check(len(set(values)) == len(values), where, "the same value twice")


def _check_tiles(card: ModelCard) -> None:
    if card.resolution_m is not None:
        _check_range(card.resolution_m, 1e-6, 1e6, "resolution_m")
    _check_range(card.tile_px, 1, MAX_TILE_PX, "tile_px")
    _check_range(card.tile_multiple_px, 0, card.tile_px, "tile_multiple_px")
    if card.tile_multiple_px:
        _check(card.tile_px % card.tile_multiple_px == 0, "tile_px", f"no multiple of {card.tile_multiple_px}")
    _check_range(card.overlap_percent, 0, 90, "overlap_percent")


def _check_inputs(inputs: Sequence[ModelInput]) -> None:
    _check_range(len(inputs), 1, MAX_INPUTS, "inputs")
    _check_unique([entry.name for entry in inputs], "inputs.name")
    for entry in inputs:
        where = f"inputs.{entry.name}"
        _check_name(entry.name, "inputs.name")
        _check_range(len(entry.bands), 1, MAX_BANDS, f"{where}.bands")
        _check_unique([band.name for band in entry.bands], f"{where}.bands.name")
        _check_scaling(entry.scaling, len(entry.bands), where)
    _check_bands(band for entry in inputs for band in entry.bands)


def _check_bands(bands: Iterable[Band]) -> None:
    """Inputs refer to bands by name, so a name can't mean two different bands."""
    known: dict[str, Band] = {}
    for band in bands:
        _check_name(band.name, "bands.name")
        if band.wavelength_nm is not None:
            _check_range(band.wavelength_nm, 1, 1e9, f"bands.{band.name}.wavelength_nm")
        _check(known.setdefault(band.name, band) == band, f"bands.{band.name}", "described in two ways")


def _check_scaling(scaling: Scaling, bands: int, where: str) -> None:
    _check_range(scaling.divide_by, 1e-12, 1e12, f"{where}.divide_by")
    for name, values in (("mean", scaling.mean), ("std", scaling.std)):
        _check(len(values) in (1, bands), f"{where}.{name}", f"1 or {bands} values were expected")
        _check(all(math.isfinite(value) for value in values), f"{where}.{name}", "not a number")
    _check(min(scaling.std) > 0, f"{where}.std", "not above 0")
    if scaling.quantiles:
        low, high = scaling.quantiles
        _check(0 <= low < high <= 1, f"{where}.quantiles", f"{low} and {high} are no two quantiles in order")
        _check(scaling.divide_by == 1, f"{where}.divide_by", "1 was expected beside quantiles")


def _check_outputs(outputs: Sequence[ModelOutput]) -> None:
    _check_range(len(outputs), 1, MAX_OUTPUTS, "outputs")
    _check_unique([entry.name for entry in outputs], "outputs.name")
    for entry in outputs:
        where = f"outputs.{entry.name}"
        _check_name(entry.name, "outputs.name")
        _check_range(len(entry.classes), 2, MAX_CLASSES, f"{where}.classes")
        _check_unique([one.value for one in entry.classes], f"{where}.classes.value")
        _check_range(entry.threshold, 0, 1, f"{where}.threshold")
        _check_range(entry.median_px, 0, MAX_MEDIAN_PX, f"{where}.median_px")
        _check(entry.median_px == 0 or entry.median_px % 2 == 1, f"{where}.median_px", "not odd")
        for one in entry.classes:
            _check_range(one.value, 0, MAX_CLASS_VALUE, f"{where}.classes.value")
            _check_name(one.name, f"{where}.classes.name")
            _check(bool(_COLOR.fullmatch(one.color)), f"{where}.classes.color", "#rrggbb was expected")


def _check_weights(card: ModelCard, weights: Weights) -> None:
    _check(weights.file == weights_file(weights.format), "weights.file", f"{weights_file(weights.format)} was expected")
    _check(bool(_SHA256.fullmatch(weights.sha256)), "weights.sha256", "64 hexadecimal digits were expected")
    _check_range(weights.size_bytes, 1, MAX_WEIGHTS_BYTES, "weights.size_bytes")
    _check(weights.format == "onnx" or card.architecture is not None, "architecture", "safetensors need one")
