"""What runs a network: OpenVINO on the processor, torch or ONNX Runtime on a graphics card."""

from __future__ import annotations

import importlib.util
from typing import Optional

from ...contract.errors import EngineError, ModelFailed, ModelOperatorUnknown, PrecisionUnsupported
from ...contract.notices import DeviceFellBack
from ...contract.sources import Precision
from ...contract.task import TaskContext
from ...core.devices import Device, processor
from ..sources import ModelSource
from .base import Network, Session, TileShapes

__all__ = ["Network", "Session", "TileShapes", "load_network"]


def load_network(source: ModelSource, device: Device, precision: Precision, context: TaskContext) -> Network:
    """The model, ready on the device, in the fastest runtime that is installed and takes it.

    Raises:
        ModelFailed, ModelOperatorUnknown: no runtime takes the model.
        PrecisionUnsupported: the device can't compute in that precision.
    """
    if device.kind == "cuda":
        return _on_card(source, device, precision, context)
    return _on_processor(source, device, precision)


def _on_card(source: ModelSource, device: Device, precision: Precision, context: TaskContext) -> Network:
    from .tensors import TorchNetwork, onnx_forward, torch_forward

    if source.format == "safetensors":
        return TorchNetwork(source, torch_forward(source, device), device, precision)
    forward = onnx_forward(source, device)
    if not forward.on_card:
        reason = "this build of ONNX Runtime has no CUDA, or its libraries don't load"
        context.notice(DeviceFellBack(wanted=device.id, used="cpu", reason=reason))
        return _on_processor(source, processor(), precision)
    return TorchNetwork(source, forward, device, precision)


def _on_processor(source: ModelSource, device: Device, precision: Precision) -> Network:
    problems = []
    if importlib.util.find_spec("openvino"):
        from .openvino import OpenVinoNetwork

        try:
            return OpenVinoNetwork(source, device, precision)
        except PrecisionUnsupported:
            raise
        except EngineError as error:
            problems.append(error)
    from .tensors import TorchNetwork, onnx_forward, torch_forward

    try:
        forward = torch_forward(source, device) if source.format == "safetensors" else onnx_forward(source, device)
        return TorchNetwork(source, forward, device, precision)
    except ModelFailed as error:
        raise _operator_problem(source) or (problems or [error])[0] from error


def _operator_problem(source: ModelSource) -> Optional[ModelOperatorUnknown]:
    from ..onnx_files import unknown_operators

    operators = unknown_operators(source.weights) if source.format == "onnx" else []
    return ModelOperatorUnknown(path=str(source.path), operator=", ".join(operators)) if operators else None
