"""Networks on the processor, by OpenVINO: the fastest runtime measured there (docs/performance.md).

Scaling, resampling and activation become part of the compiled graph, so that a tile is touched once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13 as ops
from openvino.preprocess import PrePostProcessor

from ...contract.errors import MemoryExhausted, ModelFailed, ModelOutputUnsupported, PrecisionUnsupported
from ...contract.model_card import ModelOutput, Scaling
from ...contract.sources import Precision
from ...core.devices import Device
from .base import TileShapes, scale_and_offset

if TYPE_CHECKING:
    from ..sources import ModelSource

_TYPES = {"fp32": "f32", "bf16": "bf16", "fp16": "f16"}
_CAPABILITIES = {"fp32": "FP32", "bf16": "BF16", "fp16": "FP16"}


class OpenVinoNetwork:
    """A network that OpenVINO runs on the processor. See :class:`.base.Network`."""

    def __init__(self, source: ModelSource, device: Device, precision: Precision) -> None:
        self._source = source
        self._core = openvino.Core()
        self.device = device
        self.precision = self._choose_precision(precision)
        self.runtime = f"OpenVINO {openvino.__version__.split('-')[0]}"
        self._model = self._read()
        self._compiled: Optional[tuple[object, openvino.CompiledModel]] = None
        """The last one and what it was compiled for: compiling takes as long as many tiles."""

    def output_shapes(self, tile: tuple[int, int]) -> list[tuple[int, int, int]]:
        """See :meth:`.base.Network.output_shapes`."""
        shapes = []
        for output in self._reshaped(tile).outputs:
            shape = output.partial_shape
            if shape.rank.is_dynamic or len(shape) != 4 or shape.is_dynamic:
                raise ModelOutputUnsupported(path=str(self._source.path), shape=str(shape))
            shapes.append(tuple(dimension.get_length() for dimension in shape)[1:])
        return shapes

    def session(self, shapes: TileShapes, pixel_types: Sequence[str], scalings: Sequence[Scaling]) -> OpenVinoSession:
        """See :meth:`.base.Network.session`."""
        purpose = (shapes, tuple(pixel_types), tuple(scalings))
        if self._compiled is None or self._compiled[0] != purpose:
            self._compiled = (purpose, self._compile(*purpose))
        return OpenVinoSession(self._compiled[1], str(self._source.path))

    def _compile(
        self, shapes: TileShapes, pixel_types: Sequence[str], scalings: Sequence[Scaling]
    ) -> openvino.CompiledModel:
        model = self._reshaped(shapes.network)
        options = {"PERFORMANCE_HINT": "THROUGHPUT", "INFERENCE_PRECISION_HINT": _TYPES[self.precision]}
        try:
            model = _with_activation(model, self._source.card.outputs, shapes)
            model = _with_scaling(model, shapes, pixel_types, scalings)
            return self._core.compile_model(model, "CPU", options)
        except RuntimeError as error:
            raise ModelFailed(path=str(self._source.path), detail=_first_line(error)) from error

    def _choose_precision(self, wanted: Precision) -> str:
        able = self._core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")
        if wanted == "auto":
            fast = self._source.card.fast_precision
            return fast if fast and _CAPABILITIES[fast] in able else "fp32"
        if _CAPABILITIES[wanted] not in able:
            raise PrecisionUnsupported(precision=wanted, device=self.device.name)
        return wanted

    def _read(self) -> openvino.Model:
        try:
            if self._source.format == "onnx":
                return self._core.read_model(self._source.weights)
            return self._converted()
        except RuntimeError as error:
            raise ModelFailed(path=str(self._source.path), detail=_first_line(error)) from error

    def _converted(self) -> openvino.Model:
        import torch

        from ..architectures import load_module

        card = self._source.card
        module = load_module(self._source)
        tile = (card.tile_px, card.tile_px)
        examples = tuple(torch.zeros(1, len(model_input.bands), *tile) for model_input in card.inputs)
        return openvino.convert_model(module, example_input=examples)

    def _reshaped(self, tile: tuple[int, int]) -> openvino.Model:
        model = self._model.clone()
        bands = [len(model_input.bands) for model_input in self._source.card.inputs]
        shapes = {port: [1, count, *tile] for port, count in zip(model.inputs, bands)}
        try:
            model.reshape(shapes)
        except RuntimeError as error:
            raise ModelFailed(path=str(self._source.path), detail=_first_line(error)) from error
        return model


class OpenVinoSession:
    """A ring of requests, one more than run at a time, so that no core waits while a result is being used."""

    max_batch = 1

    def __init__(self, compiled: openvino.CompiledModel, path: str) -> None:
        self._path = path
        self.slots = compiled.get_property("OPTIMAL_NUMBER_OF_INFER_REQUESTS") + 1
        self._requests = [compiled.create_infer_request() for _ in range(self.slots)]
        self._next = 0

    def start(self, inputs: Sequence[NDArray[np.generic]]) -> openvino.InferRequest:
        """See :meth:`.base.Session.start`."""
        request = self._requests[self._next]
        self._next = (self._next + 1) % self.slots
        for i, values in enumerate(inputs):
            request.get_input_tensor(i).data[:] = values
        request.start_async()
        return request

    def results(self, ticket: openvino.InferRequest) -> list[Any]:
        """See :meth:`.base.Session.results`."""
        try:
            ticket.wait()
        except RuntimeError as error:
            if "alloc" in str(error):
                raise MemoryExhausted from error
            raise ModelFailed(path=self._path, detail=_first_line(error)) from error
        return [tensor.data for tensor in ticket.output_tensors]


def _with_scaling(
    model: openvino.Model, shapes: TileShapes, pixel_types: Sequence[str], scalings: Sequence[Scaling]
) -> openvino.Model:
    """The model with raw pixels of the raster as its inputs."""
    prepare = PrePostProcessor(model)
    layout = openvino.Layout("NCHW")
    for i, (port, pixel_type, scaling) in enumerate(zip(model.inputs, pixel_types, scalings)):
        mean, divisor = scale_and_offset(scaling, port.shape[1])
        step = prepare.input(i)
        step.model().set_layout(layout)
        step.tensor().set_element_type(openvino.Type(np.dtype(pixel_type))).set_layout(layout)
        step.preprocess().convert_element_type(openvino.Type.f32)
        if shapes.read != shapes.network:
            step.tensor().set_spatial_static_shape(*shapes.read)
            step.preprocess().custom(lambda node: _resampled(node, shapes))
        step.preprocess().mean(mean).scale(divisor)
    return prepare.build()


def _resampled(node: openvino.Node, shapes: TileShapes) -> openvino.Output:
    """The tile as read, in the size that the network sees."""
    pooling = list(shapes.pooling)
    pooled = ops.avg_pool(node, pooling, [0, 0], [0, 0], pooling, exclude_pad=True)
    return _interpolated(pooled.output(0), shapes.network)


def _interpolated(port: openvino.Output, size: tuple[int, int]) -> openvino.Output:
    sizes, axes = np.array(size, np.int64), np.array([2, 3], np.int64)
    return ops.interpolate(port, sizes, "linear_onnx", "sizes", axes=axes).output(0)


def _with_activation(model: openvino.Model, outputs: Sequence[ModelOutput], shapes: TileShapes) -> openvino.Model:
    """The model with probabilities on the raster's pixels as its outputs."""
    ends = []
    for i, port in enumerate(model.outputs):
        node = port.get_node().input_value(0)
        activation = outputs[i].activation
        if port.get_element_type() != openvino.Type.f32:
            node = ops.convert(node, "f32").output(0)
        if activation == "softmax":
            node = ops.softmax(node, axis=1).output(0)
        elif activation == "sigmoid":
            node = ops.sigmoid(node).output(0)
        if tuple(port.get_shape()[2:]) != shapes.write:
            node = _interpolated(node, shapes.write)
        ends.append(ops.result(node))
    return openvino.Model(ends, model.get_parameters(), model.get_friendly_name())


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1][:300] if lines else type(error).__name__
