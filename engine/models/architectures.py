"""The networks that the engine builds itself, for packages that hold weights alone (safetensors)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import segmentation_models_pytorch as smp
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file

from ..contract.errors import ArchitectureUnknown, ModelCardInvalid, ModelFailed
from ..contract.model_card import Architecture
from ..contract.networks import SMP_NETWORKS
from ..contract.schema import Json

if TYPE_CHECKING:
    from .sources import ModelSource

# A card comes from a stranger: any further option would reach timm, which can load checkpoints from anywhere
_OPTIONS = frozenset(
    {
        "classes",
        "decoder_aspp_dropout",
        "decoder_aspp_separable",
        "decoder_atrous_rates",
        "decoder_attention_type",
        "decoder_channels",
        "decoder_dropout",
        "decoder_fusion_channels",
        "decoder_intermediate_channels",
        "decoder_interpolation",
        "decoder_merge_policy",
        "decoder_pab_channels",
        "decoder_pyramid_channels",
        "decoder_readout",
        "decoder_segmentation_channels",
        "decoder_use_norm",
        "encoder_depth",
        "encoder_name",
        "encoder_output_indices",
        "encoder_output_stride",
        "in_channels",
        "psp_dropout",
        "psp_out_channels",
        "upsampling",
    }
)
_MAX_NUMBER = 4096  # more channels than any known network has; a billion of them would take all memory
_ENCODER = re.compile(r"[A-Za-z0-9_.-]+")  # no "hf-hub:…", which would fetch something


def build(architecture: Architecture, path: Path) -> torch.nn.Module:
    """The network of an architecture, with random weights, in evaluation mode.

    Args:
        architecture: its name, and the options of its constructor (``encoder_name``, ``in_channels``, ``classes``, …).
        path: the package, for the error messages.

    Returns:
        A module from ``(N, C, H, W)`` to ``(N, K, H, W)``.

    Raises:
        ArchitectureUnknown: this version has none of that name.
        ModelCardInvalid: it can't be built with these options.
    """
    if architecture.name not in SMP_NETWORKS:
        raise ArchitectureUnknown(path=str(path), architecture=architecture.name)
    problem = _options_problem(architecture.options)
    if problem:
        raise ModelCardInvalid(path=str(path), detail=f"architecture: {problem}")
    try:
        module = smp.create_model(SMP_NETWORKS[architecture.name], encoder_weights=None, **architecture.options)
    except (AttributeError, KeyError, TypeError, ValueError, RuntimeError) as error:
        raise ModelCardInvalid(path=str(path), detail=f"architecture: {error}") from error
    return module.eval()


def _options_problem(options: dict[str, Json]) -> Optional[str]:
    for name, value in options.items():
        values = value if isinstance(value, list) else [value]
        if name not in _OPTIONS:
            return f"unknown option {name}"
        if any(
            isinstance(one, (dict, list)) or (isinstance(one, (int, float)) and one > _MAX_NUMBER) for one in values
        ):
            return f"{name}: {str(value)[:80]}"
    if not _ENCODER.fullmatch(str(options.get("encoder_name", ""))):
        return "encoder_name is missing or no name"
    return None


def load_module(source: ModelSource) -> torch.nn.Module:
    """The network of a package with safetensors, with its weights, on the processor, in evaluation mode.

    Raises:
        EngineError: as :func:`build` and :func:`load_weights`.
    """
    if source.card.architecture is None:
        raise ArchitectureUnknown(path=str(source.path), architecture="")
    module = build(source.card.architecture, source.path)
    load_weights(module, source.weights, source.path)
    return module


def load_weights(module: torch.nn.Module, weights: Path, path: Path) -> None:
    """Fill a network with the tensors of a safetensors file. Each has to fit, none may be missing or left over.

    Raises:
        ModelFailed: they don't fit.
    """
    _check_fit(module, weights, path)
    try:
        module.load_state_dict(load_file(weights))
    except (SafetensorError, RuntimeError) as error:
        raise ModelFailed(path=str(path), detail=str(error)) from error


def _check_fit(module: torch.nn.Module, weights: Path, path: Path) -> None:
    wanted = {name: list(tensor.shape) for name, tensor in module.state_dict().items()}
    try:
        with safe_open(weights, framework="pt") as tensors:
            found = {name: tensors.get_slice(name).get_shape() for name in tensors.keys()}  # noqa: SIM118  (no mapping)
    except (SafetensorError, OSError) as error:
        raise ModelFailed(path=str(path), detail=str(error)) from error
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            detail = f"tensor {name}: the network has {wanted.get(name)}, the file {found.get(name)}"
            raise ModelFailed(path=str(path), detail=detail)
