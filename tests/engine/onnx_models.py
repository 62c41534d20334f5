"""Small ONNX files for tests."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def network(
    *,
    bands=3,
    channels=2,
    tile=None,
    out_tile=None,
    rank=4,
    last_layer=None,
    inputs=1,
    outputs=1,
    operator="Conv",
    weights_in_initializer=True,
) -> onnx.ModelProto:
    """Networks of one 1 × 1 convolution an output. ``None`` for a size leaves it open."""
    side = tile or "side"
    images = [_value(f"image_{i}", ["n", bands, side, side]) for i in range(inputs)]
    out_side = out_tile or side
    shape = ["n", channels, out_side, out_side] if rank == 4 else ["n", out_side, out_side][:rank]
    maps = [_value(f"map_{i}", shape) for i in range(outputs)]
    kernel = numpy_helper.from_array(np.ones((channels or 1, bands or 3, 1, 1), "float32"), "kernel")
    nodes = []
    for entry in maps:
        name = f"scores_{entry.name}" if last_layer else entry.name
        nodes.append(helper.make_node(operator, ["image_0", "kernel"], [name]))
        if last_layer:
            nodes.append(helper.make_node(last_layer, [name], [entry.name]))
    constants = [kernel] if weights_in_initializer else []
    graph = helper.make_graph(nodes, "network", images, maps, constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def _value(name, shape):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def with_metadata(model: onnx.ModelProto, **values) -> onnx.ModelProto:
    """The model with metadata: texts as they are, other values as JSON."""
    for key, value in values.items():
        model.metadata_props.add(key=key, value=value if isinstance(value, str) else json.dumps(value))
    return model


def saved(model: onnx.ModelProto, path: Path) -> Path:
    """Write the model as it is, however wrong."""
    path.write_bytes(model.SerializeToString())
    return path
