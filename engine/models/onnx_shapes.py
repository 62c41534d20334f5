"""What the shapes of an ONNX file say: which inputs are images, which outputs are maps of classes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from onnx import ModelProto, ValueInfoProto

from ..contract.card_checks import MAX_BANDS, MAX_CLASSES, MAX_TILE_PX
from ..contract.errors import ModelOutputUnsupported, ModelUnreadable

_LAYERS_THAT_PUT_OUT_SCORES = {"Add", "BatchNormalization", "Conv", "ConvTranspose", "Einsum", "Gemm", "MatMul"}
_LAYERS_THAT_KEEP_VALUES = {"Cast", "DepthToSpace", "Identity", "Pad", "Reshape", "Resize", "Slice", "Squeeze",
                            "Transpose", "Unsqueeze", "Upsample"}  # fmt: skip


@dataclass(frozen=True)
class ImageInput:
    """An input ``(N, C, H, W)``; ``None`` where the file leaves a size open."""

    name: str
    bands: Optional[int]
    side_px: Optional[int]


@dataclass(frozen=True)
class MapOutput:
    """An output ``(N, K, h, w)``, or ``(N, h, w)`` with a single channel."""

    name: str
    channels: Optional[int]
    is_linear: bool
    """The last layer puts out any number: scores, not probabilities."""


def image_inputs(path: Path, model: ModelProto) -> list[ImageInput]:
    """The inputs of the network.

    Raises:
        ModelUnreadable: one is no image ``(N, C, H, W)``, or its tile is no square.
    """
    constants = {tensor.name for tensor in model.graph.initializer}
    return [_image_input(path, entry) for entry in model.graph.input if entry.name not in constants]


def _image_input(path: Path, entry: ValueInfoProto) -> ImageInput:
    shape = _shape(entry)
    if shape is None or len(shape) != 4:
        raise ModelUnreadable(path=str(path), detail=f"its input {entry.name} is no image, but {_text(shape)}")
    _, bands, height, width = shape
    if height and width and height != width:
        raise ModelUnreadable(path=str(path), detail=f"its tile is no square: {_text(shape)}")
    side = height or width
    if (bands or 0) > MAX_BANDS or (side or 0) > MAX_TILE_PX:
        raise ModelUnreadable(path=str(path), detail=f"its input {entry.name} is too large: {_text(shape)}")
    return ImageInput(entry.name, bands, side)


def map_outputs(path: Path, model: ModelProto) -> list[MapOutput]:
    """The outputs of the network.

    Raises:
        ModelOutputUnsupported: one is no map of classes, or larger than its tile.
    """
    tile_px = next((entry.side_px for entry in image_inputs(path, model) if entry.side_px), MAX_TILE_PX)
    return [_map_output(path, model, entry, tile_px) for entry in model.graph.output]


def _map_output(path: Path, model: ModelProto, entry: ValueInfoProto, tile_px: int) -> MapOutput:
    shape = _shape(entry)
    channels: Optional[int] = None
    if shape is not None:
        channels = 1 if len(shape) == 3 else shape[1] if len(shape) == 4 else None
        sides = shape[-2:]
        if len(shape) not in (3, 4) or (channels or 0) > MAX_CLASSES or any((side or 0) > tile_px for side in sides):
            raise ModelOutputUnsupported(path=str(path), shape=_text(shape))
    return MapOutput(entry.name, channels, _is_linear(model, entry.name))


def _shape(entry: ValueInfoProto) -> Optional[list[Optional[int]]]:
    """The sizes, ``None`` for those left open; ``None`` where even their count is."""
    tensor = entry.type.tensor_type
    if not tensor.HasField("shape"):
        return None
    return [size.dim_value if size.dim_value > 0 else None for size in tensor.shape.dim]


def _text(shape: Optional[list[Optional[int]]]) -> str:
    return "of unknown shape" if shape is None else " × ".join(str(size or "?") for size in shape) or "a number"


def _is_linear(model: ModelProto, name: str) -> bool:
    """Whether nothing squeezes the values of an output between its last layer of weights and its end."""
    makers = {output: node for node in model.graph.node for output in node.output}
    for _ in range(len(makers)):
        node = makers.get(name)
        if node is None or node.op_type not in _LAYERS_THAT_KEEP_VALUES or not node.input:
            return node is not None and node.op_type in _LAYERS_THAT_PUT_OUT_SCORES
        name = node.input[0]
    return False
