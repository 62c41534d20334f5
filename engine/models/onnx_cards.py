"""The cards of ONNX files: our own, which an exported model carries along, or what Deepness's keys say."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Optional

from onnx import ModelProto

from ..contract.card_checks import CardError, check_card
from ..contract.errors import ModelCardInvalid, ModelSchemaTooNew
from ..contract.model_card import ModelCard
from ..contract.model_item import SCHEMA, SchemaTooNewError, from_item, to_item
from ..contract.package_file import MAX_CARD_BYTES
from ..contract.schema import SchemaError
from . import deepness
from .onnx_shapes import ImageInput, MapOutput, image_inputs, map_outputs

CARD_KEY = "landscribe_card"
LICENCE_KEY = "model_license"  # as the documentation of ONNX calls it


def has_card(model: ModelProto) -> bool:
    """Whether the file says of itself what it wants."""
    return _own_text(model) is not None or deepness.has_metadata(model)


def card_of(path: Path, model: ModelProto) -> ModelCard:
    """The card of an ONNX file.

    Raises:
        ModelCardInvalid: what it says makes no sense, or does not fit the graph.
        ModelSchemaTooNew: a newer version wrote it.
        EngineError: as :func:`.deepness.card_of`.
    """
    text = _own_text(model)
    if text is None:
        return deepness.card_of(path, model)
    try:
        card = replace(_parsed(text), weights=None)
        check_card(card)
    except SchemaTooNewError as error:
        raise ModelSchemaTooNew(path=str(path), schema=error.schema, supported=SCHEMA) from error
    except (SchemaError, CardError, ValueError, RecursionError) as error:
        raise ModelCardInvalid(path=str(path), detail=f"{CARD_KEY}: {error}") from error
    _check_fit(path, card, image_inputs(path, model), map_outputs(path, model))
    return card


def set_card(model: ModelProto, card: ModelCard) -> None:
    """Let a graph carry its card, and the keys by which Deepness runs it. Its outputs have to be probabilities.

    The runs that made the model stay behind: they name files of the computer where they ran.
    """
    card = replace(card, weights=None, provenance={}, curves={})
    texts = {**deepness.to_deepness_metadata(card), CARD_KEY: json.dumps(to_item(card), ensure_ascii=False)}
    if card.licence:
        texts[LICENCE_KEY] = card.licence
    del model.metadata_props[:]
    for key, value in texts.items():
        model.metadata_props.add(key=key, value=value)
    model.doc_string = card.description


def _own_text(model: ModelProto) -> Optional[str]:
    return next((entry.value for entry in model.metadata_props if entry.key == CARD_KEY), None)


def _parsed(text: str) -> ModelCard:
    if len(text) > MAX_CARD_BYTES:
        raise SchemaError("too long")
    return from_item(json.loads(text))


def _check_fit(path: Path, card: ModelCard, inputs: list[ImageInput], outputs: list[MapOutput]) -> None:
    """Refuse a card that describes another graph: someone has changed one of them."""
    described = [(entry.name, len(entry.bands)) for entry in card.inputs]
    found = [(entry.name, entry.bands or bands) for entry, (_, bands) in zip(inputs, described)]
    if described != found or len(inputs) != len(described):
        raise ModelCardInvalid(path=str(path), detail=f"{CARD_KEY}: it describes other inputs than the network has")
    sides = {entry.side_px for entry in inputs if entry.side_px} - {card.tile_px}
    if sides:
        raise ModelCardInvalid(path=str(path), detail=f"{CARD_KEY}: the network reads tiles of {max(sides)} pixels")
    channels = [(entry.name, entry.channels) for entry in outputs]
    if len(channels) != len(card.outputs) or any(
        name != output.name or (count or 0) not in (0, 1, len(output.classes))
        for (name, count), output in zip(channels, card.outputs)
    ):
        raise ModelCardInvalid(path=str(path), detail=f"{CARD_KEY}: it describes other outputs than the network has")
