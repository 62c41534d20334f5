"""Cards of bare ONNX files, by the rules of the Deepness plugin (https://qgis-plugin-deepness.readthedocs.io).

Its keys lie in ``metadata_props``; each value is a JSON document in a string. A file without them gets usual values.
"""

from __future__ import annotations

import ast
import json
import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Optional, Union

from onnx import ModelProto

from ..contract.card_checks import MAX_NAME_LETTERS, CardError, check_card
from ..contract.errors import ModelCardInvalid, ModelTaskUnsupported
from ..contract.model_card import Activation, Band, ModelCard, ModelClass, ModelInput, ModelOutput, Scaling
from ..contract.schema import Json
from ..core.palette import class_colors
from .onnx_shapes import ImageInput, MapOutput, image_inputs, map_outputs

DEFAULT_TILE_PX = 512
DEFAULT_OVERLAP_PERCENT = 15.0
DEFAULT_THRESHOLD = 0.5
DEFAULT_PIXEL_RANGE = 255.0
_TILE_MULTIPLE_PX = 32  # five halvings, as in most encoders
_TASK = "Segmentor"
_CLASS_KEYS = ("class_names", "names")
_TILE_KEYS = ("tile_size", "tiles_size")  # the code of Deepness reads the first, its documentation says the second
_OTHER_KEYS = (
    "model_type",
    "resolution",
    "tiles_overlap",
    "standardization_mean",
    "standardization_std",
    "seg_thresh",
    "seg_small_segment",
    "max_pixel_value",  # ours: what stands for 1.0, where Deepness always takes 255
)
_MAX_VALUE_LETTERS = 1_000_000

Numbers = Union[float, Sequence[float], Sequence[Sequence[float]]]


def has_metadata(model: ModelProto) -> bool:
    """Whether the file says anything of itself in a way that Deepness understands."""
    return any(entry.key in (*_CLASS_KEYS, *_TILE_KEYS, *_OTHER_KEYS) for entry in model.metadata_props)


def card_of(path: Path, model: ModelProto) -> ModelCard:
    """The card of an ONNX file: what its metadata say, what its shapes say, and the defaults of Deepness for the rest.

    Raises:
        ModelTaskUnsupported: it is a detector, a regressor, ….
        ModelCardInvalid: the metadata make no sense.
        ModelUnreadable: an input is no image.
        ModelOutputUnsupported: an output is no map.
    """
    metadata = _Metadata(path, model)
    task = metadata.get("model_type", _TASK)
    if str(task).capitalize() != _TASK:
        raise ModelTaskUnsupported(path=str(path), task=str(task))
    try:
        card = _card(path, model, metadata)
        check_card(card)
    except (CardError, LookupError, TypeError, ValueError, OverflowError) as error:
        raise ModelCardInvalid(path=str(path), detail=str(error)) from error
    return card


class _Metadata:
    """The values of ``metadata_props``, understood when they are asked for: foreign keys may hold anything."""

    def __init__(self, path: Path, model: ModelProto) -> None:
        self._path = path
        self._texts = {entry.key: entry.value for entry in model.metadata_props}

    def get(self, key: str, default: Json = None) -> Json:
        return self._parse(key, self._texts[key]) if key in self._texts else default

    def first(self, keys: Sequence[str], default: Json = None) -> Json:
        return next((self.get(key) for key in keys if key in self._texts), default)

    def _parse(self, key: str, text: str) -> Json:
        if len(text) > _MAX_VALUE_LETTERS:
            raise ModelCardInvalid(path=str(self._path), detail=f"{key}: too long")
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            pass
        try:
            return ast.literal_eval(text)  # dictionaries with numbers as keys, as str() writes them
        except (ValueError, SyntaxError, MemoryError, RecursionError) as error:
            if text.isidentifier():
                return text  # a word without quotes
            raise ModelCardInvalid(path=str(self._path), detail=f"{key}: {text[:80]}") from error


def _card(path: Path, model: ModelProto, metadata: _Metadata) -> ModelCard:
    inputs, outputs = image_inputs(path, model), map_outputs(path, model)
    fixed_px = next((entry.side_px for entry in inputs if entry.side_px), None)
    tile_px = fixed_px or int(metadata.first(_TILE_KEYS, DEFAULT_TILE_PX))
    resolution_cm = metadata.get("resolution")
    return ModelCard(
        id=id_of(path.stem),
        title=path.stem.strip()[:MAX_NAME_LETTERS] or id_of(path.stem),
        inputs=_inputs(inputs, metadata),
        outputs=_outputs(outputs, metadata, known=has_metadata(model)),
        resolution_m=None if resolution_cm is None else float(resolution_cm) / 100,
        tile_px=tile_px,
        tile_multiple_px=0 if fixed_px else math.gcd(tile_px, _TILE_MULTIPLE_PX),
        overlap_percent=float(metadata.get("tiles_overlap", DEFAULT_OVERLAP_PERCENT)),
    )


def id_of(stem: str) -> str:
    """An id from the name of a file."""
    name = re.sub(r"[^A-Za-z0-9_.-]+", "-", stem)[:90].strip("-_.")
    return name if re.match(r"[A-Za-z].", name) else f"model-{name or 'unnamed'}"


def _inputs(inputs: Sequence[ImageInput], metadata: _Metadata) -> tuple[ModelInput, ...]:
    mean, std = metadata.get("standardization_mean"), metadata.get("standardization_std")
    if mean is None or std is None:  # Deepness wants both
        mean, std = 0.0, 1.0
    divide_by = float(metadata.get("max_pixel_value", DEFAULT_PIXEL_RANGE))
    means, stds = _per_input(mean, len(inputs)), _per_input(std, len(inputs))
    return tuple(
        ModelInput(
            entry.name,
            tuple(Band(f"Band {number}") for number in range(1, (entry.bands or max(len(one_mean), 3)) + 1)),
            Scaling(divide_by, one_mean, one_std),
        )
        for entry, one_mean, one_std in zip(inputs, means, stds)
    )


def _per_input(numbers: Numbers, inputs: int) -> list[tuple[float, ...]]:
    """One list of numbers an input; the same for all where only one is given."""
    if isinstance(numbers, (int, float)):
        return [(float(numbers),)] * inputs
    if numbers and isinstance(numbers[0], Sequence):
        if len(numbers) != inputs:
            raise CardError(f"standardization: {inputs} lists were expected")
        return [tuple(float(value) for value in one) for one in numbers]  # type: ignore[union-attr]
    return [tuple(float(value) for value in numbers)] * inputs  # type: ignore[arg-type]


def _outputs(outputs: Sequence[MapOutput], metadata: _Metadata, *, known: bool) -> tuple[ModelOutput, ...]:
    names = _class_names(metadata.first(_CLASS_KEYS), len(outputs))
    threshold = metadata.get("seg_thresh")
    small = int(metadata.get("seg_small_segment", 0))
    return tuple(
        ModelOutput(
            entry.name,
            default_classes(entry.channels, own),
            # networks for Deepness put out probabilities; of others, the graph tells
            "none" if known else _activation(entry),
            _threshold(entry, known=known) if threshold is None else float(threshold),
            2 * (small // 2) + 1 if small > 1 else 0,
        )
        for entry, own in zip(outputs, names)
    )


def _activation(output: MapOutput) -> Activation:
    if not output.is_linear:
        return "none"
    return "sigmoid" if output.channels == 1 else "softmax"


def _threshold(output: MapOutput, *, known: bool) -> float:
    """The default of Deepness; a network of which nothing is known is left to the arg-max alone."""
    return DEFAULT_THRESHOLD if known or output.channels == 1 else 0.0


def _class_names(value: Json, outputs: int) -> list[list[str]]:
    """The names for each output, from a dictionary (number → name), a list of names, or a list of these."""
    if value is None:
        return [[]] * outputs
    several = isinstance(value, list) and all(isinstance(one, (dict, list)) for one in value)
    names = [_in_order(one) for one in (value if several else [value])]
    return (names + [[]] * outputs)[:outputs]


def _in_order(names: Json) -> list[str]:
    if isinstance(names, list):
        return [str(name) for name in names]
    if not isinstance(names, Mapping):
        raise CardError("class_names: numbers and names were expected")
    by_number = {int(number): str(name) for number, name in names.items()}
    if sorted(by_number) != list(range(len(names))):
        raise CardError("class_names: the numbers are not 0, 1, 2, …")
    return [by_number[number] for number in range(len(names))]


def default_classes(channels: Optional[int], names: Sequence[str] = ()) -> tuple[ModelClass, ...]:
    """The classes of an output, with usual colours.

    Args:
        channels: of the output, ``None`` where unknown. A single one tells *no* and *yes* apart.
        names: as far as they are known, in order; a single name is the one of *yes*.
    """
    if len(names) == 1:
        names = ("Background", names[0])
    size = 2 if channels == 1 else channels or max(len(names), 2)
    full = [names[number].strip() if number < len(names) else "" for number in range(size)]
    full = [name or f"Class {number}" for number, name in enumerate(full)]
    return tuple(ModelClass(number, name, color) for number, (name, color) in enumerate(zip(full, class_colors(full))))


def to_deepness_metadata(card: ModelCard) -> dict[str, str]:
    """The ``metadata_props`` that let Deepness run the network of a card.

    The network has to put out probabilities: Deepness applies no activation. It always divides by 255, so the
    standardisation is given for that. Where the card stretches each image between quantiles of its own, Deepness has
    to be given an image that was stretched to 0…255 so.
    """
    output = card.outputs[0]
    scalings = [_deepness_scaling(entry) for entry in card.inputs]
    names = [{str(number): one.name for number, one in enumerate(entry.classes)} for entry in card.outputs]
    metadata: dict[str, Json] = {
        "model_type": _TASK,
        "class_names": names[0] if len(names) == 1 else names,
        "tile_size": card.tile_px,
        "tiles_size": card.tile_px,
        "tiles_overlap": round(card.overlap_percent),
        "standardization_mean": _one_or_all([mean for mean, _ in scalings]),
        "standardization_std": _one_or_all([std for _, std in scalings]),
        "seg_thresh": output.threshold,
        "seg_small_segment": output.median_px,
    }
    if card.resolution_m is not None:
        metadata["resolution"] = card.resolution_m * 100
    return {key: json.dumps(value, ensure_ascii=False) for key, value in metadata.items()}


def _deepness_scaling(entry: ModelInput) -> tuple[list[float], list[float]]:
    """Mean and standard deviation, one a band, after a division by 255."""
    scaling, size = entry.scaling, len(entry.bands)
    factor = 1.0 if scaling.quantiles else scaling.divide_by / DEFAULT_PIXEL_RANGE
    means, stds = (values * size if len(values) == 1 else values for values in (scaling.mean, scaling.std))
    return [mean * factor for mean in means], [std * factor for std in stds]


def _one_or_all(lists: list[Json]) -> Json:
    """Deepness reads networks with one input; those with several have a list for each."""
    return lists[0] if len(lists) == 1 else lists
