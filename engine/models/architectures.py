"""The networks that the engine builds itself: for new trainings, and for packages that hold weights alone."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import nn

from ..contract.errors import (
    ArchitectureUnknown,
    EncoderUnfit,
    EncoderUnknown,
    ModelCardInvalid,
    ModelFailed,
    ModelTaskUnsupported,
    NetworkInputsMismatch,
    NetworkUnknown,
)
from ..contract.model_card import Architecture, ModelCard
from ..contract.networks import SMP_NETWORKS
from ..contract.schema import Json
from . import early_fusion, resdeconv, smp_networks, unet_deconvnet
from .early_fusion import EarlyFusion
from .fusenet import FuseNet
from .resdeconv import ResDeconv
from .unet_deconvnet import UNetDeconvNet

if TYPE_CHECKING:
    from .sources import ModelSource

_MAX_NUMBER = 4096  # more channels than any known network has; a billion of them would take all memory
_NEAREST = 5
_FUSED_INPUTS = 2  # the image and its heights
_UNBUILDABLE = (AttributeError, KeyError, TypeError, ValueError, RuntimeError)
"""What the constructors raise when options don't go together."""


@dataclass(frozen=True)
class Kind:
    """How the networks of a name are described and built."""

    create: Callable[[dict[str, Json]], nn.Module]
    """From the options of an architecture."""
    options: frozenset[str]
    """Those that a card may have: it comes from a stranger."""
    describe: Callable[[str, Sequence[int], int], dict[str, Json]]
    """The options for an encoder, the numbers of bands of the inputs, and a number of classes."""
    size_multiple: Callable[[dict[str, Any]], int]
    """What the sides of a tile have to be multiples of, from the options."""
    inputs: int = 1
    has_encoders: bool = False
    """Whether there is a choice of encoders."""


def _smp(name: str) -> Kind:
    return Kind(
        partial(smp_networks.create, name),
        smp_networks.OPTIONS,
        lambda encoder, bands, classes: smp_networks.options_for(name, encoder, bands[0], classes),
        partial(smp_networks.size_multiple, name),
        has_encoders=True,
    )


def _resdeconv(depth: int) -> Kind:
    return Kind(
        lambda options: ResDeconv(depth=depth, **options),
        frozenset({"bands", "classes"}),
        lambda _, bands, classes: {"bands": bands[0], "classes": classes},
        lambda _: resdeconv.SIZE_MULTIPLE,
    )


def _pooled_sizes(options: dict[str, Any]) -> int:
    return 2 ** options.get("depth", unet_deconvnet.DEPTH)


ARCHITECTURES = {
    **{f"smp-{name}": _smp(name) for name in SMP_NETWORKS},
    **{f"resdeconv-{depth}": _resdeconv(depth) for depth in resdeconv.UNITS},
    "unet-deconvnet": Kind(
        lambda options: UNetDeconvNet(**options),
        frozenset({"bands", "classes", "depth", "width"}),
        lambda _, bands, classes: {"bands": bands[0], "classes": classes},
        _pooled_sizes,
    ),
    "fusenet": Kind(
        lambda options: FuseNet(**options),
        frozenset({"image_bands", "height_bands", "classes", "depth", "width"}),
        lambda _, bands, classes: {"image_bands": bands[0], "height_bands": bands[1], "classes": classes},
        _pooled_sizes,
        inputs=2,
    ),
}
"""Name of an architecture → what it takes."""


def describe(name: str, *, encoder: str, bands: Sequence[int], classes: int) -> Architecture:
    """The architecture of a new network.

    Args:
        name: of :data:`ARCHITECTURES`.
        encoder: for ``smp-…``: an encoder of segmentation_models_pytorch, or ``tu-`` and the name of a timm model.
        bands: number of bands of each input. A network with one input takes two as well (:mod:`.early_fusion`).
        classes: number of classes.

    Raises:
        NetworkUnknown: there is no network of that name.
        EncoderUnknown: there is no encoder of that name.
        NetworkInputsMismatch: it needs another number of inputs.
    """
    kind = ARCHITECTURES.get(name)
    if kind is None:
        raise NetworkUnknown(network=name, nearest=_nearest(name, ARCHITECTURES))
    fused = kind.inputs == 1 and len(bands) == _FUSED_INPUTS
    if len(bands) != kind.inputs and not fused:
        raise NetworkInputsMismatch(network=name, needed=kind.inputs, given=len(bands))
    others = smp_networks.unknown_encoder(encoder) if kind.has_encoders else None
    if others:
        raise EncoderUnknown(encoder=encoder, nearest=_nearest(encoder, others))
    if fused:
        return Architecture(name, {**kind.describe(encoder, [sum(bands)], classes), early_fusion.OPTION: True})
    return Architecture(name, kind.describe(encoder, bands, classes))


def new_network(architecture: Architecture) -> nn.Module:
    """The network of an architecture from :func:`describe`, with random weights.

    Raises:
        EncoderUnfit: it can't be built around that encoder.
    """
    try:
        return _created(architecture)
    except _UNBUILDABLE as error:
        encoder = str(architecture.options.get("encoder_name", ""))
        raise EncoderUnfit(network=architecture.name, encoder=encoder, detail=str(error)) from error


def build(architecture: Architecture, path: Path) -> nn.Module:
    """The network of a card's architecture, with random weights, in evaluation mode.

    Args:
        architecture: its name, and the options of its constructor (``encoder_name``, ``in_channels``, ``classes``, …).
        path: the package, for the error messages.

    Returns:
        A module from one ``(N, C, H, W)`` an input to logits ``(N, K, H, W)``.

    Raises:
        ArchitectureUnknown: this version has none of that name.
        ModelCardInvalid: it can't be built with these options.
    """
    kind = ARCHITECTURES.get(architecture.name)
    if kind is None:
        raise ArchitectureUnknown(path=str(path), architecture=architecture.name)
    allowed = kind.options | {early_fusion.OPTION} if kind.inputs == 1 else kind.options
    problem = _options_problem(architecture.options, allowed)
    if problem:
        raise ModelCardInvalid(path=str(path), detail=f"architecture: {problem}")
    try:
        module = _created(architecture)
    except _UNBUILDABLE as error:
        raise ModelCardInvalid(path=str(path), detail=f"architecture: {error}") from error
    return module.eval()


def _created(architecture: Architecture) -> nn.Module:
    network = ARCHITECTURES[architecture.name].create(network_options(architecture))
    return EarlyFusion(network) if _is_fused(architecture) else network


def network_options(architecture: Architecture) -> dict[str, Json]:
    """The options that are the network's own."""
    return {name: value for name, value in architecture.options.items() if name != early_fusion.OPTION}


def input_count(architecture: Architecture) -> int:
    """How many inputs a network has, for an architecture that can be built."""
    return _FUSED_INPUTS if _is_fused(architecture) else ARCHITECTURES[architecture.name].inputs


def _is_fused(architecture: Architecture) -> bool:
    return bool(architecture.options.get(early_fusion.OPTION))


def size_multiple(architecture: Architecture) -> int:
    """What the sides of a tile have to be multiples of, in pixels, for an architecture that can be built."""
    return ARCHITECTURES[architecture.name].size_multiple(architecture.options)


def encoder_of(module: nn.Module) -> nn.Module:
    """The part of a network that can be pre-trained, and frozen; of one with two inputs, both encoders."""
    return early_fusion.inner(module).get_submodule("encoder")


def head_of(module: nn.Module) -> nn.Conv2d:
    """The convolution that puts out the logits: one map a class."""
    head = early_fusion.inner(module).get_submodule("segmentation_head")
    return [layer for layer in head.modules() if isinstance(layer, nn.Conv2d)][-1]


def _options_problem(options: dict[str, Json], allowed: frozenset[str]) -> Optional[str]:
    for name, value in options.items():
        values = value if isinstance(value, list) else [value]
        if name not in allowed:
            return f"unknown option {name}"
        if any(
            isinstance(one, (dict, list)) or (isinstance(one, (int, float)) and one > _MAX_NUMBER) for one in values
        ):
            return f"{name}: {str(value)[:80]}"
    return None


def _nearest(wrong: str, names: Iterable[str]) -> str:
    """The names most like a wrong one, or the first ones where none is like it."""
    right = list(names)
    return ", ".join(difflib.get_close_matches(wrong, right, _NEAREST, cutoff=0.4) or right[:_NEAREST])


def load_module(source: ModelSource) -> nn.Module:
    """The network of a package with safetensors, with its weights, on the processor, in evaluation mode.

    Raises:
        ModelTaskUnsupported: it is no network for segmentation.
        ModelCardInvalid: the card describes another number of inputs.
        EngineError: as :func:`build` and :func:`load_weights`.
    """
    if source.card.task != ModelCard.task:
        raise ModelTaskUnsupported(path=str(source.path), task=source.card.task)
    architecture = source.card.architecture
    if architecture is None:
        raise ArchitectureUnknown(path=str(source.path), architecture="")
    module = build(architecture, source.path)
    if input_count(architecture) != len(source.card.inputs):
        detail = f"architecture: the network has {input_count(architecture)} input(s), not {len(source.card.inputs)}"
        raise ModelCardInvalid(path=str(source.path), detail=detail)
    load_weights(module, source.weights, source.path)
    return module


def load_weights(module: nn.Module, weights: Path, path: Path) -> None:
    """Fill a network with the tensors of a safetensors file. Each has to fit, none may be missing or left over.

    Raises:
        ModelFailed: they don't fit.
    """
    _check_fit(module, weights, path)
    try:
        module.load_state_dict(load_file(weights))
    except (SafetensorError, RuntimeError) as error:
        raise ModelFailed(path=str(path), detail=str(error)) from error


def _check_fit(module: nn.Module, weights: Path, path: Path) -> None:
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
