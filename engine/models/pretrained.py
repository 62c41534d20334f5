"""Encoders that have learnt from many images before: weights from the servers of the libraries, or from a file."""

from __future__ import annotations

from typing import Any

from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from ..contract.errors import DownloadFailed, PretrainedUnfit
from ..contract.model_card import Architecture
from .architectures import encoder_of, network_options

NONE, IMAGENET = "none", "imagenet"
HUB = "https://huggingface.co"
_HEADS = ("fc.", "classifier.", "head.", "last_linear.")
"""How the names of a classifier begin."""
_COUNTER = "num_batches_tracked"
"""Of a batch normalisation: old files lack it, and torch fills it in."""
_MAX_LETTERS = 300

Tensors = dict[str, Tensor]


def load_encoder(module: nn.Module, reference: str, architecture: Architecture) -> str:
    """Give the encoder of a new network the weights of one that has learnt before.

    Where that one had another number of bands, its first convolution is adapted: its filters are repeated for further
    bands, and added for a single one.

    Args:
        module: the network.
        reference: ``none``; ``imagenet``: what torchvision, segmentation_models_pytorch or timm offer for this encoder,
            downloaded once; or a safetensors file in the names of torchvision (for ``resdeconv-…``), of
            segmentation_models_pytorch, or of timm (for ``tu-…``).
        architecture: of the network.

    Returns:
        Where the weights come from.

    Raises:
        PretrainedUnfit: there are none for this encoder, or they don't fit.
        DownloadFailed: they could not be fetched.
    """
    if reference == NONE:
        return NONE
    if str(architecture.options.get("encoder_name")).startswith("tu-"):
        tensors, origin = _from_timm(reference, architecture)
    elif reference != IMAGENET:
        tensors, origin = read_tensors(reference), reference
    elif architecture.name.startswith("smp-"):
        tensors, origin = _from_smp(reference, architecture)
    else:
        tensors, origin = _from_torchvision(architecture.name)
    fill(encoder_of(module), tensors, reference)
    return origin


def _from_torchvision(name: str) -> tuple[Tensors, str]:
    from torchvision.models import get_model_weights

    try:
        weights = get_model_weights(name.replace("resdeconv-", "resnet")).IMAGENET1K_V1
    except ValueError as error:
        raise PretrainedUnfit(path=IMAGENET, detail=f"there are none for {name}") from error
    try:
        return weights.get_state_dict(progress=False, check_hash=True, weights_only=True), weights.url
    except (OSError, RuntimeError) as error:  # RuntimeError: another checksum than expected
        raise DownloadFailed(url=weights.url, detail=one_line(error)) from error


def _from_timm(reference: str, architecture: Architecture) -> tuple[Tensors, str]:
    """Encoders of timm have names of their own for their tensors; timm knows where those of a file belong."""
    if reference == IMAGENET:
        return _from_smp(reference, architecture)
    read_tensors(reference)  # is it safetensors? timm would also unpickle
    file = {"file": reference, "custom_load": False}
    tensors, _ = _from_smp(reference, architecture, pretrained_cfg_overlay=file, num_classes=0)
    return tensors, reference


def _from_smp(reference: str, architecture: Architecture, **for_timm: Any) -> tuple[Tensors, str]:
    """The encoder of a second network, which the library fills and adapts itself."""
    import segmentation_models_pytorch as smp

    name = str(architecture.options["encoder_name"])
    weights = True if name.startswith("tu-") else IMAGENET  # the library warns of a name for timm's
    kind = architecture.name.replace("smp-", "")
    try:
        filled = smp.create_model(kind, encoder_weights=weights, **network_options(architecture), **for_timm)
    except OSError as error:
        raise DownloadFailed(url=HUB, detail=f"{name}: {one_line(error)}") from error
    except (AttributeError, KeyError, RuntimeError, ValueError) as error:
        raise PretrainedUnfit(path=reference, detail=f"{name}: {one_line(error)}") from error
    return filled.encoder.state_dict(), f"{IMAGENET}, {name}"


def read_tensors(path: str) -> Tensors:
    """All tensors of a safetensors file.

    Raises:
        PretrainedUnfit: it is none.
    """
    try:
        with safe_open(path, framework="pt") as file:
            return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  (it is no mapping)
    except (SafetensorError, OSError) as error:
        raise PretrainedUnfit(path=path, detail=one_line(error)) from error


def fill(encoder: nn.Module, tensors: Tensors, reference: str) -> None:
    """Leave the classifier out, adapt the first convolution, see that all fits, and load.

    Args:
        encoder: the network to fill.
        tensors: in its names.
        reference: where they come from, for the error.

    Raises:
        PretrainedUnfit: a tensor is missing, left over or of another shape.
    """
    wanted = encoder.state_dict()
    tensors = {name: values for name, values in tensors.items() if not name.startswith(_HEADS)}
    first = next(name for name, layer in encoder.named_modules() if isinstance(layer, nn.Conv2d)) + ".weight"
    if first in tensors:
        tensors[first] = _adapted(tensors[first], wanted[first])
    for name in sorted(wanted.keys() | tensors.keys()):
        shapes = [tuple(some[name].shape) if name in some else None for some in (wanted, tensors)]
        if shapes[0] != shapes[1] and not name.endswith(_COUNTER):
            detail = f"tensor {name}: the encoder has {shapes[0]}, the weights {shapes[1]}"
            raise PretrainedUnfit(path=reference, detail=detail)
    encoder.load_state_dict(tensors)


def _adapted(weight: Tensor, wanted: Tensor) -> Tensor:
    """The weights ``(M, C, k, k)`` of the first convolution for as many bands as are wanted."""
    from timm.models import adapt_input_conv

    if weight.ndim != wanted.ndim or weight.shape[1] == wanted.shape[1]:
        return weight
    return adapt_input_conv(wanted.shape[1], weight, base_chans=weight.shape[1])


def one_line(error: Exception) -> str:
    """What a library says, short enough for a sentence."""
    return " ".join(str(error).split())[:_MAX_LETTERS]
