"""Checkpoints of PyTorch: weights under names, of a network that the engine builds itself.

They are read when they are imported, and never again (ADR 0009). What ``torch.save`` wrote is a pickle, of which torch
reads tensors and plain values only (``weights_only``); whatever else is in it is refused.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from pickle import UnpicklingError  # noqa: TID251  # nosec B403 (what torch raises; nothing is unpickled here)
from typing import Any, Optional

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from ..contract.archives import check_size, opened_archive
from ..contract.card_checks import MAX_WEIGHTS_BYTES
from ..contract.errors import (
    ArchitectureNotStated,
    CheckpointHoldsObjects,
    CheckpointUnfit,
    EngineError,
    ModelTooLarge,
    ModelUnreadable,
)
from ..contract.model_card import Architecture
from ..contract.networks import NETWORKS, SMP_NETWORKS
from ..contract.schema import Json
from . import smp_networks
from .architectures import ARCHITECTURES, build, describe

_STATES = ("state_dict", "model_state_dict", "model", "net", "network", "module", "weights")
_SETTINGS = ("hyper_parameters", "hparams", "config")
_NETWORK_SETTINGS = ("_model_class", "arch", "architecture", "model_name", "model")
_ENCODER_SETTINGS = ("encoder_name", "encoder", "backbone")
_SETTINGS_FILE = "config.json"  # beside the weights, as save_pretrained writes it
_MOST_SETTINGS_BYTES = 1_000_000
_MOST_ENTRIES = 100_000
_WITHOUT_EFFECT = "num_batches_tracked"
_PROBES = (((5, 11), 17), ((7, 13), 19))
"""Bands of the inputs, and classes, whose ratios are all different: they show which sizes depend on which."""
_MB = 1e6


@dataclass(frozen=True)
class Checkpoint:
    """What a file of weights holds."""

    tensors: dict[str, Tensor]
    settings: dict[str, Any] = field(default_factory=dict)
    """How the network was made, where the file says it."""


def read_checkpoint(path: Path) -> Checkpoint:
    """The weights of a file that ``torch.save`` or safetensors has written.

    Raises:
        CheckpointHoldsObjects: there is more in it than tensors and plain values.
        ModelUnreadable, ModelTooLarge: as their names say.
    """
    if path.stat().st_size > MAX_WEIGHTS_BYTES:
        raise ModelTooLarge(path=str(path), size_mb=path.stat().st_size / _MB, limit_mb=MAX_WEIGHTS_BYTES / _MB)
    settings = _settings_beside(path)
    if is_safetensors(path):
        try:
            return Checkpoint(load_file(path), settings)
        except SafetensorError as error:
            raise ModelUnreadable(path=str(path), detail=str(error)) from error
    _refuse_bomb(path)
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)  # nosec B614 (weights_only)
    except UnpicklingError as error:
        raise CheckpointHoldsObjects(path=str(path), detail=_named_object(str(error))) from error
    except (RuntimeError, ValueError, TypeError, KeyError, AttributeError, EOFError, OSError) as error:
        raise ModelUnreadable(path=str(path), detail=str(error).partition("\n")[0][:300]) from error
    return _sorted_out(path, content, settings)


def is_safetensors(path: Path) -> bool:
    """Whether the file begins as safetensors do: a length, then JSON."""
    with path.open("rb") as stream:
        return stream.read(10)[8:] == b'{"'


def _refuse_bomb(path: Path) -> None:
    """Look at the sizes of the new format, which is a zip; the old one is not compressed."""
    with path.open("rb") as stream:
        if stream.read(4) != b"PK\x03\x04":
            return
    with opened_archive(path, most_entries=_MOST_ENTRIES) as archive:
        room = MAX_WEIGHTS_BYTES
        for entry in archive.infolist():
            check_size(path, entry, room)
            room -= entry.file_size


def _named_object(message: str) -> str:
    """The object that torch has refused, from its long advice."""
    found = re.search(r"GLOBAL ([\w.]+)", message)
    return found[1] if found else message.partition("\n")[0][:200]


def _settings_beside(path: Path) -> dict[str, Any]:
    file = path.with_name(_SETTINGS_FILE)
    try:
        if file.stat().st_size > _MOST_SETTINGS_BYTES:
            return {}
        settings = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return settings if isinstance(settings, dict) else {}


def _sorted_out(path: Path, content: Any, beside: dict[str, Any]) -> Checkpoint:
    """The weights themselves, and the settings that Lightning and others keep with them."""
    settings = dict(beside)
    if isinstance(content, Mapping):
        for key in _SETTINGS:
            if isinstance(content.get(key), Mapping):
                settings.update({str(name): value for name, value in content[key].items()})
        states = [content.get(key) for key in _STATES]
        for state in (*(one for one in states if isinstance(one, Mapping)), content):
            tensors = {str(name): value for name, value in state.items() if isinstance(value, Tensor)}
            if tensors:
                return Checkpoint(tensors, settings)
    raise ModelUnreadable(path=str(path), detail="there are no weights inside")


@dataclass(frozen=True)
class NetworkFound:
    """The network to which weights belong."""

    architecture: Architecture
    bands: list[int]
    """Of each input."""
    classes: int


def network_of(path: Path, found: Checkpoint, name: Optional[str], encoder: Optional[str]) -> NetworkFound:
    """The network whose weights these are: what the user says, else what the file says.

    The numbers of bands and classes are those of the tensors.

    Raises:
        ArchitectureNotStated: neither says it.
        CheckpointUnfit: a tensor that shows a number of bands or classes is missing.
        EngineError: as :func:`.architectures.describe`.
    """
    stated = _text(found.settings, _NETWORK_SETTINGS)
    name = name or (_our_name(stated) if stated else None)
    if name is None:
        raise ArchitectureNotStated(path=str(path), networks=", ".join(NETWORKS))
    encoder = encoder or _text(found.settings, _ENCODER_SETTINGS)
    if encoder is None and name in ARCHITECTURES and ARCHITECTURES[name].has_encoders:
        raise ArchitectureNotStated(path=str(path), networks=", ".join(NETWORKS))
    inputs = ARCHITECTURES[name].inputs if name in ARCHITECTURES else 1
    more = _further_options(found.settings) if name.startswith("smp-") else {}
    first, second = (
        _with_options(describe(name, encoder=encoder or "", bands=bands[:inputs], classes=classes), more)
        for bands, classes in _PROBES
    )
    bands, classes = _sizes(path, found.tensors, _shapes(first, path), _shapes(second, path), inputs)
    architecture = _with_options(describe(name, encoder=encoder or "", bands=bands, classes=classes), more)
    return NetworkFound(architecture, bands, classes)


def _text(settings: Mapping[str, Any], keys: Iterable[str]) -> Optional[str]:
    return next((settings[key] for key in keys if isinstance(settings.get(key), str) and settings[key]), None)


def _our_name(stated: str) -> Optional[str]:
    """``Unet``, ``deeplabv3+``, ``smp-unet`` … → the name here."""
    plain = stated.lower().replace("+", "plus")
    if plain in NETWORKS:
        return plain
    plain = re.sub(r"[^a-z0-9]", "", plain)
    return f"smp-{plain}" if plain in SMP_NETWORKS else None


def _further_options(settings: Mapping[str, Any]) -> dict[str, Json]:
    """The options of segmentation_models_pytorch that the settings name, but for what the tensors show."""
    known = smp_networks.OPTIONS - {"in_channels", "classes", "encoder_name"}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in settings.items()
        if name in known and value is not None
    }


def _with_options(architecture: Architecture, more: dict[str, Json]) -> Architecture:
    return replace(architecture, options={**architecture.options, **more})


def _shapes(architecture: Architecture, path: Path) -> dict[str, tuple[int, ...]]:
    return {name: tuple(tensor.shape) for name, tensor in build(architecture, path).state_dict().items()}


def _sizes(
    path: Path,
    tensors: Mapping[str, Tensor],
    first: Mapping[str, tuple[int, ...]],
    second: Mapping[str, tuple[int, ...]],
    inputs: int,
) -> tuple[list[int], int]:
    """The numbers of bands and of classes with which the network has these tensors.

    Two networks of other numbers show on which sizes of which tensors they have an influence.
    """
    prefix = _prefix(tensors, first)
    (bands_1, classes_1), (bands_2, classes_2) = _PROBES
    probes = [*zip(bands_1[:inputs], bands_2), (classes_1, classes_2)]
    numbers: list[Optional[int]] = [None] * len(probes)
    for name, sizes in first.items():
        for axis, (size_1, size_2) in enumerate(zip(sizes, second[name])):
            for place, (number_1, number_2) in enumerate(probes):
                if numbers[place] is None and size_1 != size_2 and size_1 * number_2 == size_2 * number_1:
                    found = tensors.get(prefix + name)
                    if found is None or found.ndim != len(sizes):
                        raise unfit(path, name, sizes, found)
                    numbers[place] = found.shape[axis] * number_1 // size_1
    *bands, classes = (number or 1 for number in numbers)
    return bands, classes


def fill(network: nn.Module, found: Checkpoint, path: Path) -> int:
    """Give a network the weights of a checkpoint. Each has to fit, and none may be missing or left over.

    Returns:
        How many tensors belong to something else than the network, such as the loss of a training.

    Raises:
        CheckpointUnfit: they don't fit. It names the tensor.
    """
    wanted = network.state_dict()
    prefix = _prefix(found.tensors, wanted)
    own = {name[len(prefix) :]: tensor for name, tensor in found.tensors.items() if name.startswith(prefix)}
    for name in sorted(wanted.keys() | own.keys(), key=lambda name: (name not in wanted, name)):
        if name not in own and name.endswith(_WITHOUT_EFFECT):
            continue
        if name not in wanted or name not in own or wanted[name].shape != own[name].shape:
            raise unfit(path, name, tuple(wanted[name].shape) if name in wanted else None, own.get(name))
    network.load_state_dict({**wanted, **own})
    return len(found.tensors) - len(own)


def unfit(path: Path, name: str, wanted: Optional[tuple[int, ...]], found: Optional[Tensor]) -> EngineError:
    """The error that names a tensor."""
    shapes = (_shape_text(wanted), _shape_text(None if found is None else tuple(found.shape)))
    return CheckpointUnfit(path=str(path), tensor=name, network=shapes[0], file=shapes[1])


def _shape_text(shape: Optional[tuple[int, ...]]) -> str:
    return "-" if shape is None else " × ".join(map(str, shape)) or "1"


def _prefix(names: Iterable[str], wanted: Iterable[str]) -> str:
    """What stands before the names of the network's tensors: ``model.`` in a checkpoint of Lightning."""
    own, counts = set(wanted), Counter[str]()
    for name in names:
        parts = name.split(".")
        for start in range(len(parts)):
            if ".".join(parts[start:]) in own:
                counts["".join(f"{part}." for part in parts[:start])] += 1
    return max(counts, key=lambda prefix: (counts[prefix], -len(prefix)), default="")
