"""The networks that are measured, with random weights: their speed does not depend on them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

CLASSES = 4
TILE_PX = 512
ENCODERS = {"mobilenet-unet": "mobilenet_v2", "resnet34-unet": "resnet34", "resnet152-unet": "resnet152"}
NETWORKS = ("near-free", *ENCODERS)


def make_network(folder: Path, name: str) -> Path:
    """An ONNX file of the Deepness kind with RGB input at the scene's resolution. Made once."""
    path = folder / f"{name}.onnx"
    if not path.exists():
        model = _near_free() if name == "near-free" else _unet(ENCODERS[name], path)
        _describe(model)
        onnx.save(model, path)
    return path


def _near_free() -> onnx.ModelProto:
    """A 1 x 1 convolution: what remains is everything but the network."""
    weights = np.random.default_rng(0).normal(size=(CLASSES, 3, 1, 1)).astype(np.float32)
    graph = helper.make_graph(
        [helper.make_node("Conv", ["image", "weights"], ["map"])],
        "near-free",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [helper.make_tensor_value_info("map", TensorProto.FLOAT, ["n", CLASSES, "h", "w"])],
        [numpy_helper.from_array(weights, "weights")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def _unet(encoder: str, path: Path) -> onnx.ModelProto:
    import segmentation_models_pytorch as smp

    torch.manual_seed(0)
    network = smp.Unet(encoder, encoder_weights=None, in_channels=3, classes=CLASSES, activation="softmax2d").eval()
    example = torch.zeros(1, 3, TILE_PX, TILE_PX)
    torch.onnx.export(network, (example,), path, opset_version=18, dynamo=True, external_data=False)
    return onnx.load(path)


def _describe(model: onnx.ModelProto) -> None:
    keys = {
        "model_type": "Segmentor",
        "class_names": {str(i): f"class {i}" for i in range(CLASSES)},
        "tile_size": TILE_PX,
        "tiles_overlap": 15,
        "seg_thresh": 0.0,
    }
    for key, value in keys.items():
        model.metadata_props.add(key=key, value=json.dumps(value))
