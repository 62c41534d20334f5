"""Networks that take torch tensors: torch modules, and ONNX models through ONNX Runtime, on any device."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ...contract.errors import (
    DeviceOutOfMemory,
    MemoryExhausted,
    ModelFailed,
    ModelOutputUnsupported,
    PrecisionUnsupported,
)
from ...contract.model_card import ModelOutput, Scaling
from ...contract.sources import Precision
from ...core.devices import Device
from .base import TileShapes, scale_and_offset

if TYPE_CHECKING:
    from ..sources import ModelSource

_NO_MEMORY = ("can't allocate", "Failed to allocate", "out of memory", "ALLOC_FAILED")
"""How torch, ONNX Runtime and the CUDA libraries say that no memory is left."""
_TYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


class Forward(Protocol):
    """The network itself: float tensors ``(N, C, H, W)`` in, one tensor ``(N, K, h, w)`` an output."""

    runtime: str
    on_card: bool
    lower_precision: bool
    """Whether it can compute in less than fp32."""

    def __call__(self, inputs: list[Tensor]) -> list[Tensor]:
        """One batch, on the device where the tensors lie."""


class Normalisation(NamedTuple):
    """What makes network values of the raw pixels of an input: ``(x - mean) / divisor``, each ``(1, C, 1, 1)``.

    On the device once and for all: a copy of a list would wait for all that the device has been given to do.
    """

    mean: Tensor
    divisor: Tensor


class TorchNetwork:
    """A network fed with torch tensors. See :class:`.base.Network`."""

    def __init__(self, source: ModelSource, forward: Forward, device: Device, precision: Precision) -> None:
        self._source = source
        self._forward = forward
        self.device = device
        self.precision = self._choose_precision(precision)
        self.runtime = forward.runtime

    @torch.no_grad()
    def output_shapes(self, tile: tuple[int, int]) -> list[tuple[int, int, int]]:
        """See :meth:`.base.Network.output_shapes`."""
        with self._runtime_errors(tile[0]):
            inputs = [
                torch.zeros((1, len(model_input.bands), *tile), device=self.device.id)
                for model_input in self._source.card.inputs
            ]
            outputs = self._compute(inputs)
        shapes = []
        for output in outputs:
            if output.ndim != 4:
                raise ModelOutputUnsupported(path=str(self._source.path), shape=str(tuple(output.shape)))
            shapes.append((output.shape[1], output.shape[2], output.shape[3]))
        return shapes

    def session(
        self,
        shapes: TileShapes,
        pixel_types: Sequence[str],  # noqa: ARG002
        scalings: Sequence[Scaling],
    ) -> TorchSession:
        """See :meth:`.base.Network.session`."""
        return TorchSession(self, shapes, [self._on_device(i, scaling) for i, scaling in enumerate(scalings)])

    @torch.no_grad()  # not inference_mode: its tensors may not be changed afterwards, as the stitching does
    def predict(
        self, inputs: Sequence[NDArray[np.generic]], shapes: TileShapes, normalisations: Sequence[Normalisation]
    ) -> list[Tensor]:
        """Probabilities for raw pixels; everything after the copy happens on the device."""
        with self._runtime_errors(shapes.network[0]):
            prepared = [
                self._prepare(values, shapes, normalisation) for values, normalisation in zip(inputs, normalisations)
            ]
            outputs = self._compute(prepared)
            return [
                _finish(values.float(), output, shapes.write)
                for values, output in zip(outputs, self._source.card.outputs)
            ]

    def _on_device(self, index: int, scaling: Scaling) -> Normalisation:
        channels = len(self._source.card.inputs[index].bands)
        mean, divisor = (
            torch.tensor(values, device=self.device.id).view(1, -1, 1, 1)
            for values in scale_and_offset(scaling, channels)
        )
        return Normalisation(mean, divisor)

    def _prepare(self, values: NDArray[np.generic], shapes: TileShapes, normalisation: Normalisation) -> Tensor:
        host = torch.from_numpy(np.ascontiguousarray(values))
        if self.device.kind == "cuda":
            host = host.pin_memory()
        tensor = host.to(self.device.id, non_blocking=True).float()
        if shapes.read != shapes.network:
            pooled = functional.avg_pool2d(tensor, shapes.pooling)
            tensor = functional.interpolate(pooled, size=shapes.network, mode="bilinear", align_corners=False)
        return (tensor - normalisation.mean) / normalisation.divisor

    def _compute(self, inputs: list[Tensor]) -> list[Tensor]:
        with torch.autocast(self.device.kind, _TYPES[self.precision], enabled=self.precision != "fp32"):
            return self._forward(inputs)

    @contextlib.contextmanager
    def _runtime_errors(self, tile_px: int) -> Iterator[None]:
        """Turn what torch and ONNX Runtime say into our errors."""
        try:
            yield
        except RuntimeError as error:
            text = str(error).strip()
            if not isinstance(error, torch.OutOfMemoryError) and not any(words in text for words in _NO_MEMORY):
                raise ModelFailed(path=str(self._source.path), detail=_first_line(text)) from error
            if self.device.kind != "cuda":
                raise MemoryExhausted from error
            torch.cuda.empty_cache()
            raise DeviceOutOfMemory(device=self.device.id, tile_px=tile_px) from error

    def _choose_precision(self, wanted: Precision) -> str:
        able = {"fp32"}
        if self._forward.lower_precision:
            able |= {"fp32", "fp16", "bf16"} if self.device.kind == "cuda" else {"bf16"}
        if wanted == "auto":
            fast = self._source.card.fast_precision
            return fast if fast in able and self.device.kind == "cuda" else "fp32"
        if wanted not in able:
            raise PrecisionUnsupported(precision=wanted, device=f"{self.device.name} ({self._forward.runtime})")
        return wanted


class TorchSession:
    """Starts batches without waiting for the device; the device queues them. See :class:`.base.Session`."""

    def __init__(self, network: TorchNetwork, shapes: TileShapes, normalisations: Sequence[Normalisation]) -> None:
        self._network = network
        self._shapes = shapes
        self._normalisations = normalisations
        on_card = network.device.kind == "cuda"
        self.slots = 2 if on_card else 1
        self.max_batch = 16 if on_card else 1

    def start(self, inputs: Sequence[NDArray[np.generic]]) -> list[Tensor]:
        """See :meth:`.base.Session.start`."""
        return self._network.predict(inputs, self._shapes, self._normalisations)

    def results(self, ticket: list[Tensor]) -> list[Tensor]:
        """See :meth:`.base.Session.results`."""
        return ticket


def _finish(values: Tensor, output: ModelOutput, size: tuple[int, int]) -> Tensor:
    if output.activation == "softmax":
        values = values.softmax(1)
    elif output.activation == "sigmoid":
        values = values.sigmoid()
    if tuple(values.shape[2:]) != size:
        values = functional.interpolate(values, size=size, mode="bilinear", align_corners=False)
    return values


class _Module:
    on_card = True
    lower_precision = True

    def __init__(self, module: torch.nn.Module, device: Device) -> None:
        self.runtime = f"torch {torch.__version__}"
        self._module = module.to(device.id, memory_format=torch.channels_last)

    def __call__(self, inputs: list[Tensor]) -> list[Tensor]:
        outputs = self._module(*(values.contiguous(memory_format=torch.channels_last) for values in inputs))
        return list(outputs) if isinstance(outputs, (tuple, list)) else [outputs]


def torch_forward(source: ModelSource, device: Device) -> Forward:
    """The network of a package with safetensors weights.

    Raises:
        DeviceOutOfMemory: not even the weights fit.
    """
    from ..architectures import load_module

    return module_forward(load_module(source), device, source.card.tile_px)


def module_forward(module: torch.nn.Module, device: Device, tile_px: int) -> Forward:
    """A torch module, moved to the device.

    Raises:
        DeviceOutOfMemory: not even the weights fit.
    """
    try:
        return _Module(module, device)
    except torch.OutOfMemoryError as error:
        raise DeviceOutOfMemory(device=device.id, tile_px=tile_px) from error


class _OnnxModel:
    lower_precision = False

    def __init__(self, source: ModelSource, device: Device) -> None:
        import onnxruntime

        self.runtime = f"ONNX Runtime {onnxruntime.__version__}"
        self._device = device
        wanted = [("CUDAExecutionProvider", {"device_id": device.index})] if device.kind == "cuda" else []
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(source.weights), options, providers=[*wanted, "CPUExecutionProvider"]
            )
        except _onnx_errors() as error:
            raise ModelFailed(path=str(source.path), detail=_first_line(str(error))) from error
        self.on_card = "CUDAExecutionProvider" in self._session.get_providers()
        self._types = [_numpy_type(port.type) for port in self._session.get_inputs()]

    def __call__(self, inputs: list[Tensor]) -> list[Tensor]:
        """Run on the tensors where they lie, without a copy through the host."""
        binding = self._session.io_binding()
        place = (self._device.kind, self._device.index)
        held = [values.contiguous().to(getattr(torch, kind.__name__)) for values, kind in zip(inputs, self._types)]
        for port, values, kind in zip(self._session.get_inputs(), held, self._types):
            binding.bind_input(port.name, *place, kind, tuple(values.shape), values.data_ptr())
        for port in self._session.get_outputs():
            binding.bind_output(port.name, *place)
        if self._device.kind == "cuda":
            torch.cuda.current_stream().synchronize()  # ONNX Runtime computes on a stream of its own
        try:
            self._session.run_with_iobinding(binding)
        except _onnx_errors() as error:
            raise RuntimeError(str(error)) from error
        return [torch.from_dlpack(value._ortvalue).clone() for value in binding.get_outputs()]  # noqa: SLF001


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0][:300]


def _onnx_errors() -> tuple[type[Exception], ...]:
    """The exceptions of ONNX Runtime, which have no common root."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    return tuple(kind for kind in vars(state).values() if isinstance(kind, type) and issubclass(kind, Exception))


def _numpy_type(onnx_type: str) -> type[np.floating]:
    return np.float16 if "float16" in onnx_type else np.float32


def onnx_forward(source: ModelSource, device: Device) -> Forward:
    """The network of an ONNX file.

    Raises:
        ModelFailed: ONNX Runtime does not take it.
    """
    return _OnnxModel(source, device)
