"""Networks as ONNX graphs: from a torch module, with activations inside, fixed tiles and small weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper
from onnxscript import optimizer
from torch import nn
from torch.export import Dim

from ..contract.model_card import Activation

OPSET = 18
_SOFTMAX_OF_AN_AXIS = 13
"""From this opset on, softmax goes along its axis; before, along all axes from there on."""
_DEFAULT_DOMAINS = ("", "ai.onnx")
_FREE_SIDE_PX = 128
"""A network with free sides is recorded on a tile about as large."""


def to_onnx(
    network: nn.Module, bands: Mapping[str, int], outputs: Sequence[str], *, side_px: int, multiple_px: int, free: bool
) -> ModelProto:
    """A network as ONNX, opset 18, with weights under the names of the state dict. The batch is free.

    The batch normalisations are kept: runtimes merge them into the convolutions, a later training needs them apart.

    Args:
        network: from one ``(N, C, H, W)`` an input to one ``(N, K, h, w)`` an output, in evaluation mode.
        bands: name of each input → its number of bands.
        outputs: names of the outputs.
        side_px: height and width of a tile.
        multiple_px: what the sides of a tile have to be multiples of.
        free: height and width are left open, instead of being ``side_px``.

    Raises:
        torch.onnx.OnnxExporterError: torch can't express the network in ONNX.
    """
    height, width = _example_sides(multiple_px) if free else (side_px, side_px)
    axes = {0: Dim("batch"), **(_free_axes(multiple_px) if free else {})}
    program = torch.onnx.export(
        network,
        tuple(torch.zeros(2, count, height, width) for count in bands.values()),
        input_names=list(bands),
        output_names=list(outputs),
        opset_version=OPSET,
        dynamic_shapes=(axes,) * len(bands),
        dynamo=True,
        optimize=False,
        verbose=False,
    )
    optimizer.fold_constants(program.model)
    optimizer.remove_unused_nodes(program.model)
    model = program.model_proto
    _forget_traces(model)
    return model


def first_line(error: BaseException) -> str:
    """What torch says in the first place: pages of stack traces follow."""
    return str(error).strip().partition("\n")[0][:300]


def _example_sides(multiple_px: int) -> tuple[int, int]:
    """Two different sides, so that none is taken for the other."""
    steps = -(-_FREE_SIDE_PX // multiple_px)
    return steps * multiple_px, (steps + 1) * multiple_px


def _free_axes(multiple_px: int) -> dict[int, Dim]:
    """Height and width. That they are multiples has to be said: else a halving might lose a row."""
    return {2: multiple_px * Dim("rows"), 3: multiple_px * Dim("columns")}


def _forget_traces(model: ModelProto) -> None:
    """Remove what the exporter notes about each step: a megabyte of places in Python files."""
    for node in model.graph.node:
        node.ClearField("metadata_props")
        node.ClearField("doc_string")


def add_activation(model: ModelProto, output: str, activation: Activation) -> None:
    """Put what turns scores into probabilities at the end of the graph; the output keeps its name."""
    if activation == "none":
        return
    scores = f"{output}.scores"
    for node in model.graph.node:
        node.input[:] = [scores if name == output else name for name in node.input]
        node.output[:] = [scores if name == output else name for name in node.output]
    model.graph.node.extend(_activation_nodes(scores, output, activation, _opset(model)))


def _activation_nodes(scores: str, output: str, activation: Activation, opset: int) -> list[NodeProto]:
    if activation == "sigmoid":
        return [helper.make_node("Sigmoid", [scores], [output])]
    if opset >= _SOFTMAX_OF_AN_AXIS:
        return [helper.make_node("Softmax", [scores], [output], axis=1)]
    last, soft = f"{scores}.channels_last", f"{scores}.softmax"
    return [
        helper.make_node("Transpose", [scores], [last], perm=(0, 2, 3, 1)),
        helper.make_node("Softmax", [last], [soft], axis=3),
        helper.make_node("Transpose", [soft], [output], perm=(0, 3, 1, 2)),
    ]


def _opset(model: ModelProto) -> int:
    return max((entry.version for entry in model.opset_import if entry.domain in _DEFAULT_DOMAINS), default=OPSET)


def fix_sides(model: ModelProto, images: Sequence[str], side_px: int) -> None:
    """State the height and width of the inputs, where they are open."""
    for entry in model.graph.input:
        if entry.name in images:
            for axis in entry.type.tensor_type.shape.dim[2:]:
                axis.dim_value = side_px
    model.graph.ClearField("value_info")  # it states open sizes


def state_output_shapes(model: ModelProto, shapes: Mapping[str, Sequence[int]]) -> None:
    """State what the outputs put out: ``(K, h, w)`` for each name. The batch stays as it is."""
    for entry in model.graph.output:
        tensor = entry.type.tensor_type
        batch = tensor.shape.dim[0] if tensor.shape.dim else None
        stated = helper.make_tensor_type_proto(tensor.elem_type, ["batch", *shapes[entry.name]])
        if batch is not None:
            stated.tensor_type.shape.dim[0].CopyFrom(batch)
        entry.type.CopyFrom(stated)


def store_as_half(model: ModelProto) -> None:
    """Store the kernels in 16 bits, half the file. They are widened on loading: it computes in 32 bits."""
    kernels = [
        tensor for tensor in model.graph.initializer if len(tensor.dims) == 4 and tensor.data_type == TensorProto.FLOAT
    ]
    wide = {tensor.name: f"{tensor.name}.float32" for tensor in kernels}
    for node in model.graph.node:
        node.input[:] = [wide.get(name, name) for name in node.input]
    for tensor in kernels:
        values = numpy_helper.to_array(tensor).astype(np.float16)
        tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
        model.graph.node.insert(0, helper.make_node("Cast", [tensor.name], [wide[tensor.name]], to=TensorProto.FLOAT))
    model.graph.ClearField("value_info")  # it states the old types
    checker.check_model(model, full_check=True)
