"""Import a model of another program: read it, try it on a tile, complete its card, write a package."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ..contract.card_checks import CardError, check_card
from ..contract.errors import ModelCardInvalid, ModelUnreadable
from ..contract.model_card import Band, ModelCard, ModelClass, ModelInput, ModelOutput
from ..contract.notices import ModelWithoutCard
from ..contract.package_file import EXTENSION
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.devices import processor
from ..core.outputs import check_target, need_room, whole_files, write_errors
from ..core.provenance import versions
from .deepness import default_classes, id_of
from .foreign_files import ForeignModel, Reader
from .package import describe_weights, sha256_of, write_package
from .runtimes.tensors import TorchNetwork, onnx_forward, torch_forward
from .sources import ModelSource

if TYPE_CHECKING:
    from ..tasks.importmodel import Spec

_COMMON_NAMES = (
    "coastal",
    "blue",
    "green",
    "yellow",
    "red",
    "rededge",
    "nir",
    "nir08",
    "nir09",
    "swir16",
    "swir22",
    "pan",
)
"""Names of bands that STAC defines."""
_MB = 1e6
_Given = TypeVar("_Given")


def import_model(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Write the package of a model, once it has run on a tile. See :func:`..tasks.importmodel.run`.

    Raises:
        EngineError: the file is no model that can be imported, is not safe, or the package can't be written.
    """
    source, target = Path(spec.source), Path(spec.output)
    if not source.is_file():
        raise ModelUnreadable(path=spec.source, detail="there is no such file")
    check_target(target, [spec.source], (EXTENSION,))
    need_room(target, source.stat().st_size / _MB)
    context.progress(0.0, "reading_model")
    with tempfile.TemporaryDirectory() as folder:
        found = Reader(Path(folder), context, spec.architecture, spec.encoder, spec.tile_px).read(source)
        try:
            card = _completed(spec, found)
            check_card(card)
            context.progress(0.6, "trying_model")
            card = replace(card, outputs=_outputs(spec, found, card, _channels(source, found, card)))
            check_card(card)
        except CardError as error:
            raise ModelCardInvalid(path=spec.source, detail=str(error)) from error
        context.progress(0.8, "writing_model")
        with whole_files({"model": target}) as drafts, write_errors(target):
            card = write_package(drafts["model"], card, found.weights)
    if not found.is_described and not (spec.classes and spec.max_pixel_value):
        context.notice(ModelWithoutCard(path=spec.source))
    context.artifact(str(target), "model")
    return {
        "id": card.id,
        "title": card.title,
        "classes": [one.name for entry in card.outputs for one in entry.classes],
        "bands": [[band.name for band in entry.bands] for entry in card.inputs],
        "format": card.weights.format if card.weights else None,
    }


def _completed(spec: Spec, found: ForeignModel) -> ModelCard:
    """The card with what the user says; the classes are left to :func:`_outputs`.

    Raises:
        CardError: there are more bands or inputs in what the user says than the network has.
    """
    card = found.card
    inputs = [
        _input(spec, entry, bands, mean, std)
        for entry, bands, mean, std in zip(
            card.inputs,
            _each_input(spec.bands, card, "bands"),
            _each_input(spec.mean, card, "mean"),
            _each_input(spec.std, card, "std"),
        )
    ]
    tile_px = spec.tile_px or card.tile_px
    if card.tile_multiple_px == 0 and tile_px != card.tile_px:
        raise CardError(f"tile_px: the network reads tiles of {card.tile_px} pixels")
    source = Path(spec.source)
    return replace(
        card,
        id=id_of(Path(spec.output).stem),
        title=spec.title.strip() or card.title,
        licence=spec.licence.strip() or card.licence,
        training_data=spec.training_data.strip() or card.training_data,
        inputs=tuple(inputs),
        resolution_m=spec.resolution_m or card.resolution_m,
        tile_px=tile_px,
        weights=None,
        provenance={"tool": "importmodel", "file": source.name, "sha256": sha256_of(source)},
        versions=versions(),
    )


def _each_input(given: Sequence[Sequence[_Given]], card: ModelCard, where: str) -> list[Sequence[_Given]]:
    """What the user says of each input; nothing of the last ones."""
    if len(given) > len(card.inputs):
        raise CardError(f"{where}: {len(given)} inputs are described, the network has {len(card.inputs)}")
    return [*given, *([()] * (len(card.inputs) - len(given)))]


def _input(
    spec: Spec, entry: ModelInput, names: Sequence[str], mean: Sequence[float], std: Sequence[float]
) -> ModelInput:
    if names and len(names) != len(entry.bands):
        raise CardError(f"bands: {len(names)} are named, the network reads {len(entry.bands)}")
    scaling = entry.scaling
    if spec.max_pixel_value:
        scaling = replace(scaling, divide_by=spec.max_pixel_value, quantiles=None)
    scaling = replace(scaling, mean=tuple(mean) or scaling.mean, std=tuple(std) or scaling.std)
    return replace(entry, bands=tuple(map(_band, names)) or entry.bands, scaling=scaling)


def _band(name: str) -> Band:
    plain = name.strip()
    return Band(plain, plain.lower() if plain.lower() in _COMMON_NAMES else None)


def _channels(source: Path, found: ForeignModel, card: ModelCard) -> list[int]:
    """How many channels each output has, from a run on a tile."""
    card = replace(card, weights=describe_weights(found.weights))
    model = ModelSource(card, source, found.weights, "", has_card=found.is_described)
    forward = (onnx_forward if model.format == "onnx" else torch_forward)(model, processor())
    shapes = TorchNetwork(model, forward, processor(), "fp32").output_shapes((card.tile_px, card.tile_px))
    return [channels for channels, _, _ in shapes]


def _outputs(spec: Spec, found: ForeignModel, card: ModelCard, channels: Sequence[int]) -> tuple[ModelOutput, ...]:
    """The outputs with the user's classes, or those of the file.

    Raises:
        CardError: they are not as many as the network puts out.
    """
    if len(channels) != len(card.outputs):
        raise CardError(f"outputs: {len(card.outputs)} are described, the network has {len(channels)}")
    outputs = []
    for number, (output, count) in enumerate(zip(card.outputs, channels)):
        classes = output.classes
        if spec.classes and number == 0:
            classes = _classes(spec, count)
        elif not found.is_described and len(classes) != max(count, 2):
            classes = default_classes(count)
        if len(classes) != max(count, 2):
            raise CardError(f"classes: {len(classes)} are named, the network puts out {count}")
        outputs.append(replace(output, classes=classes))
    return tuple(outputs)


def _classes(spec: Spec, channels: int) -> tuple[ModelClass, ...]:
    """The user's classes; of a single channel, *yes* alone may be named."""
    given = spec.classes
    if len(given) != channels and not (channels == 1 and len(given) == 2):
        raise CardError(f"classes: {len(given)} are named, the network puts out {channels}")
    usual = default_classes(channels, [one.name for one in given])
    colors = {one.name: one.color for one in given if one.color}
    return tuple(replace(one, color=colors.get(one.name, one.color).lower()) for one in usual)
