"""Export a model as one ONNX file, which runs here, in Deepness and wherever ONNX runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from onnx import ModelProto
from torch import Tensor

from ..contract.card_checks import MAX_TILE_PX
from ..contract.errors import ConversionFailed, ExportDiffers, TileTooSmall
from ..contract.folders import model_folders
from ..contract.model_card import ModelCard
from ..contract.notices import NotForDeepness, StretchNeeded
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.devices import processor
from ..core.outputs import check_target, need_room, whole_files, write_errors
from . import onnx_export
from .architectures import load_module
from .onnx_cards import set_card
from .onnx_files import MAX_ONNX_BYTES, load_graph
from .runtimes.tensors import Forward, onnx_forward, torch_forward
from .sources import ModelSource, open_model

if TYPE_CHECKING:
    from ..tasks.exportmodel import Spec

EXTENSION = ".onnx"
_MOST_DIFFERENCE = 0.01
"""Of a probability, between a package and its export; in 32 bits about 1e-5 is usual."""
_MOST_DIFFERENCE_IN_HALF = 0.1
_MB = 1e6


def export_model(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Write the ONNX file of a model, and compare both on a tile. See :func:`..tasks.exportmodel.run`.

    Raises:
        EngineError: the model can't be read or expressed in ONNX, or the file can't be written.
    """
    context.progress(0.0, "loading_model")
    source, target = open_model(spec.model, model_folders()), Path(spec.output)
    check_target(target, [str(source.path)], (EXTENSION,))
    need_room(target, source.weights.stat().st_size / _MB)
    card = _exported_card(source, spec)
    context.progress(0.1, "exporting")
    model = _graph(source, card)
    if spec.half:
        onnx_export.store_as_half(model)
    images = _test_images(card, context.seed)
    context.progress(0.6, "comparing")
    expected = _probabilities(_forward(source), source.card, images)
    shapes = {entry.name: list(values.shape[1:]) for entry, values in zip(card.outputs, expected)}
    if card.tile_multiple_px == 0:
        onnx_export.fix_sides(model, [entry.name for entry in card.inputs], card.tile_px)
        onnx_export.state_output_shapes(model, shapes)
    set_card(model, card)
    if model.ByteSize() > MAX_ONNX_BYTES:
        raise ConversionFailed(path=str(source.path), detail="an ONNX file can't be larger than 2 GB")
    with whole_files({"model": target}) as drafts:
        draft = drafts["model"]
        with write_errors(target):
            onnx.save(model, draft)
        context.progress(0.8, "comparing")
        exported = open_model(str(draft), ())
        try:
            found = _probabilities(onnx_forward(exported, processor()), exported.card, images)
        except RuntimeError as error:
            raise ConversionFailed(path=str(source.path), detail=onnx_export.first_line(error)) from error
        difference = max(float((one - other).abs().max()) for one, other in zip(expected, found))
        limit = _MOST_DIFFERENCE_IN_HALF if spec.half else _MOST_DIFFERENCE
        if not difference <= limit:  # written so that NaN fails too
            raise ExportDiffers(path=str(source.path), difference=difference, limit=limit)
    _tell_limits(card, context)
    context.artifact(str(target), "model")
    return {"size_mb": target.stat().st_size / _MB, "largest_difference": difference}


def _exported_card(source: ModelSource, spec: Spec) -> ModelCard:
    """The card of what is exported: probabilities come out, from tiles of one size unless the sides stay free."""
    card = source.card
    multiple = card.tile_multiple_px
    tile_px = card.tile_px if spec.tile_px is None else spec.tile_px
    if not 0 < tile_px <= MAX_TILE_PX or (tile_px % multiple if multiple else tile_px != card.tile_px):
        raise TileTooSmall(tile_px=tile_px, multiple_px=multiple or card.tile_px)
    return replace(
        card,
        outputs=tuple(replace(entry, activation="none") for entry in card.outputs),
        tile_px=tile_px,
        tile_multiple_px=multiple if spec.free_sides else 0,
    )


def _graph(source: ModelSource, card: ModelCard) -> ModelProto:
    """The graph with its activations, of the package's own graph or of its network."""
    if source.format == "onnx":
        model = load_graph(source.weights, named=source.path)
        onnx.load_external_data_for_model(model, str(source.weights.parent))
    else:
        model = _graph_of_network(source, card)
    for entry in source.card.outputs:
        onnx_export.add_activation(model, entry.name, entry.activation)
    model.producer_name = "Landscribe"
    return model


def _graph_of_network(source: ModelSource, card: ModelCard) -> ModelProto:
    try:
        return onnx_export.to_onnx(
            load_module(source),
            {entry.name: len(entry.bands) for entry in card.inputs},
            [entry.name for entry in card.outputs],
            side_px=card.tile_px,
            multiple_px=card.tile_multiple_px,
            free=card.tile_multiple_px > 0,
        )
    except torch.onnx.OnnxExporterError as error:
        reason = onnx_export.first_line(error.__cause__ or error)
        raise ConversionFailed(path=str(source.path), detail=reason) from error


def _forward(source: ModelSource) -> Forward:
    return onnx_forward(source, processor()) if source.format == "onnx" else torch_forward(source, processor())


def _test_images(card: ModelCard, seed: int) -> list[Tensor]:
    """A tile of noise for each input, as the network sees it: any fault of the export shows in it."""
    random = np.random.default_rng(seed)
    shape = (card.tile_px, card.tile_px)
    return [
        torch.from_numpy(random.standard_normal((1, len(entry.bands), *shape), np.float32)) for entry in card.inputs
    ]


@torch.no_grad()
def _probabilities(forward: Forward, card: ModelCard, images: list[Tensor]) -> list[Tensor]:
    activations = {"none": lambda values: values, "softmax": lambda values: values.softmax(1), "sigmoid": torch.sigmoid}
    return [activations[entry.activation](values) for entry, values in zip(card.outputs, forward(list(images)))]


def _tell_limits(card: ModelCard, context: TaskContext) -> None:
    """Say what Deepness and others can't know of this model."""
    if len(card.inputs) > 1 or len(card.outputs) > 1:
        context.notice(NotForDeepness(inputs=len(card.inputs), outputs=len(card.outputs)))
    for low, high in sorted({entry.scaling.quantiles for entry in card.inputs if entry.scaling.quantiles}):
        context.notice(StretchNeeded(low_percent=100 * low, high_percent=100 * high))
