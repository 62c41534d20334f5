"""TorchScript networks become ONNX when they are imported, and are never run after that (ADR 0009).

TorchScript is a programming language: a file could write others as soon as it is loaded. So its code is read before,
and whatever is no arithmetic on tensors is refused.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn, Optional

import onnx
import torch
from torch import Tensor, nn
from torch.fx.experimental.proxy_tensor import make_fx

from ..contract.archives import check_size, opened_archive
from ..contract.card_checks import MAX_WEIGHTS_BYTES
from ..contract.errors import ConversionFailed, ModelOutputUnsupported, TorchScriptUnsafe
from .onnx_export import first_line, to_onnx

INPUT_NAME, OUTPUT_NAME = "image", "scores"
_CODE_FOLDER, _CONSTANTS = "code", "constants.pkl"
_MOST_ENTRIES = 20_000
_MOST_CODE_BYTES = 10_000_000
_FOREIGN_CLASSES = b"torch.classes"
"""Classes written in C++, whose state is read by code of their own."""

_OPERATOR_NAMES = """
    abs adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d adaptive_max_pool2d add addmm all any append arange
    avg_pool2d baddbmm batch_norm bernoulli bmm bool cat ceil chunk clamp clamp_max clamp_min clone constant_pad_nd
    contains contiguous conv1d conv2d conv3d conv_transpose1d conv_transpose2d conv_transpose3d convolution copy cos
    cumsum detach device dict dim div dropout dtype einsum elu empty empty_like eq exp expand expand_as extend
    feature_dropout fill flatten flip float floor floor_divide floordiv format full full_like gather ge gelu get getitem
    glu group_norm gt hardsigmoid hardswish hardtanh index index_select insert instance_norm int interpolate is isnot
    item items keys layer_norm le leaky_relu len linear linspace list log log_softmax logical_and logical_not logical_or
    lt masked_fill matmul max max_pool2d max_pool2d_with_indices max_unpool2d maximum mean meshgrid min minimum mish mm
    movedim mul narrow native_batch_norm native_layer_norm ne neg new_empty new_full new_ones new_zeros norm not numel
    NumToTensor ones ones_like pad permute pixel_shuffle pixel_unshuffle pop pow prelu RaiseException rand reciprocal
    reflection_pad2d relu relu6 remainder repeat repeat_interleave replication_pad2d reshape resize roll round rsqrt
    rsub scaled_dot_product_attention ScalarImplicit scatter select selu set_item sigmoid silu sin size slice softmax
    softplus split split_with_sizes sqrt squeeze stack std sub sum t tanh tensor tile to transpose tril triu type_as
    unbind unflatten unsqueeze upsample_bicubic2d upsample_bicubic2d_aa upsample_bilinear2d upsample_bilinear2d_aa
    upsample_lanczos2d_aa upsample_linear1d upsample_nearest1d upsample_nearest2d upsample_nearest3d
    upsample_nearest_exact1d upsample_nearest_exact2d upsample_nearest_exact3d upsample_trilinear3d values var view warn
    where zeros zeros_like
"""
_OPERATORS = frozenset(_OPERATOR_NAMES.split())
"""What a network needs, without the underscores of variants (``add_``, ``_convolution``). No access to files."""
_NAMESPACES = ("torch", "ops.aten", "ops.prim")
FILE_OPERATORS = frozenset({"save", "from_file"})
"""All operators of torch that open files. Code may call them as methods of a tensor too."""


def is_torchscript(names: Sequence[str]) -> bool:
    """Whether a zip with these entries is TorchScript, and not what ``torch.save`` writes."""
    inner = {name.partition("/")[2] for name in names}
    return _CONSTANTS in inner and any(name.startswith(f"{_CODE_FOLDER}/") for name in inner)


def convert(path: Path, target: Path, *, bands: Optional[int], tile_px: int, named: Optional[Path] = None) -> None:
    """Write a TorchScript network as ONNX, for tiles of one size.

    Args:
        path: the TorchScript file.
        target: the ONNX file.
        bands: how many it reads; ``None``: as many as its first convolution.
        tile_px: side of a tile.
        named: what the user knows the file by.

    Raises:
        TorchScriptUnsafe: its code does more than compute.
        ConversionFailed: torch can't load, run or convert it.
        ModelOutputUnsupported: it puts out no map.
    """
    named = named or path
    check_code(path, named)
    try:
        network = torch.jit.load(str(path), map_location="cpu").eval().float()
        bands = bands or _bands_of(network)
        recorded = _recorded(named, network, torch.zeros(2, bands, tile_px, tile_px))
        model = to_onnx(recorded, {INPUT_NAME: bands}, [OUTPUT_NAME], side_px=tile_px, multiple_px=1, free=False)
    except (RuntimeError, ValueError, TypeError, AttributeError) as error:  # torch has no error of its own for these
        raise ConversionFailed(path=str(named), detail=first_line(error)) from error
    onnx.save(model, target)


def check_code(path: Path, named: Path) -> None:
    """Read the code of a TorchScript file without running any of it.

    Raises:
        TorchScriptUnsafe: there is something in it that is no arithmetic on tensors.
        EngineError: the archive is damaged or not safe.
    """
    with opened_archive(path, most_entries=_MOST_ENTRIES) as archive:
        room = MAX_WEIGHTS_BYTES
        for entry in archive.infolist():
            is_code = entry.filename.endswith(".py")
            check_size(path, entry, _MOST_CODE_BYTES if is_code else room)
            room -= entry.file_size
            if is_code:
                _check_source(archive.read(entry), named)
            elif entry.filename.endswith(".pkl") and _FOREIGN_CLASSES in archive.read(entry):
                _refuse(named, "torch.classes")


def _check_source(source: bytes, named: Path) -> None:
    try:
        tree = ast.parse(source.decode("utf-8"))
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        _refuse(named, "code that is none")
    for name in _used_names(tree):
        if not _is_harmless(name):
            _refuse(named, name)


def _used_names(tree: ast.AST) -> Iterator[str]:
    """All dotted names, each as long as it is; of what hangs on an expression: ``.name``."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        dotted = _dotted(node)
        if dotted is not None:
            yield dotted
            continue
        if isinstance(node, ast.Attribute):
            yield f".{node.attr}"
        elif isinstance(node, ast.Call) and _dotted(node.func) == "getattr":
            yield from (f".{one.value!s}" for one in node.args[1:2] if isinstance(one, ast.Constant))
        pending.extend(ast.iter_child_nodes(node))


def _dotted(node: ast.AST) -> Optional[str]:
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else None


def _is_harmless(name: str) -> bool:
    if name.startswith("__torch__."):  # other parts of the file's own code, which are read too
        return _FOREIGN_CLASSES.decode() not in name
    root, _, rest = name.partition(".")
    if root in ("torch", "ops"):
        namespace, _, operator = name.rpartition(".")
        return namespace in _NAMESPACES and operator.strip("_") in _OPERATORS
    return FILE_OPERATORS.isdisjoint(rest.split("."))


def _refuse(named: Path, operator: str) -> NoReturn:
    raise TorchScriptUnsafe(path=str(named), operator=operator[:100])


def _bands_of(network: nn.Module) -> int:
    kernels = [tensor for tensor in network.state_dict().values() if tensor.ndim == 4]
    if not kernels:
        raise ValueError("it has no convolution")
    return int(kernels[0].shape[1])


def _recorded(named: Path, network: nn.Module, example: Tensor) -> nn.Module:
    """What the network computes for a tile, step by step, without its code."""

    def scores(image: Tensor) -> Tensor:
        return _first_map(network(image))

    with torch.no_grad():
        recorded = make_fx(scores, decomposition_table={torch.ops.aten._convolution.default: _convolution})(example)  # noqa: SLF001
        shape = tuple(recorded(example).shape)
    if len(shape) != 4:
        raise ModelOutputUnsupported(path=str(named), shape=str(shape))
    return recorded


def _first_map(output: Any) -> Tensor:
    """The map itself, of a network that puts out further ones, such as those that only its training needs."""
    if isinstance(output, Mapping):
        output = next(iter(output.values()))
    return output if isinstance(output, Tensor) else output[0]


def _convolution(*arguments: Any) -> Tensor:
    """The operator that older files have for a convolution; the exporter knows it without its last arguments."""
    return torch.ops.aten.convolution.default(*arguments[:9])
