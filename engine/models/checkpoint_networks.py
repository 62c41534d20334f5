"""To which network the weights of a checkpoint belong, and whether they fit it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from torch import Tensor, nn

from ..contract.errors import ArchitectureNotStated, CheckpointUnfit
from ..contract.model_card import Architecture
from ..contract.networks import NETWORKS, SMP_NETWORKS
from ..contract.schema import Json
from . import smp_networks
from .architectures import ARCHITECTURES, build, describe
from .checkpoints import Checkpoint

_NETWORK_SETTINGS = ("_model_class", "arch", "architecture", "model_name", "model")
_ENCODER_SETTINGS = ("encoder_name", "encoder", "backbone")
_WITHOUT_EFFECT = "num_batches_tracked"
_FIRST_PROBE = ((5, 11), 17)
"""Bands of the inputs, and classes. Together with the second probe their ratios are all different, so that it shows in
a size on which of these numbers it depends."""
_SECOND_PROBE = ((7, 13), 19)

Shapes = Mapping[str, Sequence[int]]


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
    name = name or _stated_network(found.settings)
    encoder = encoder or _text(found.settings, _ENCODER_SETTINGS)
    kind = ARCHITECTURES.get(name or "")
    if name is None or (kind is not None and kind.has_encoders and encoder is None):
        raise ArchitectureNotStated(path=str(path), networks=", ".join(NETWORKS))
    inputs = kind.inputs if kind else 1
    more = _further_options(found.settings) if name.startswith("smp-") else {}

    def network(bands: Sequence[int], classes: int) -> Architecture:
        usual = describe(name, encoder=encoder or "", bands=bands[:inputs], classes=classes)
        return replace(usual, options={**usual.options, **more})

    probes = [_shapes(network(*probe), path) for probe in (_FIRST_PROBE, _SECOND_PROBE)]
    *bands, classes = _numbers(path, found.tensors, probes[0], probes[1], inputs)
    return NetworkFound(network(bands, classes), bands, classes)


def _text(settings: Mapping[str, Any], keys: Iterable[str]) -> Optional[str]:
    return next((settings[key] for key in keys if isinstance(settings.get(key), str) and settings[key]), None)


def _stated_network(settings: Mapping[str, Any]) -> Optional[str]:
    """``Unet``, ``deeplabv3+``, ``smp-unet`` … → the name here."""
    plain = (_text(settings, _NETWORK_SETTINGS) or "").lower().replace("+", "plus")
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


def _shapes(architecture: Architecture, path: Path) -> Shapes:
    return {name: tuple(tensor.shape) for name, tensor in build(architecture, path).state_dict().items()}


def _numbers(path: Path, tensors: Mapping[str, Tensor], first: Shapes, second: Shapes, inputs: int) -> list[int]:
    """The numbers of bands of each input, then of classes, with which a network has these tensors."""
    prefix = _prefix(tensors, first)
    numbers: dict[int, int] = {}
    for place, name, axis, factor in _influences(first, second, inputs):
        if place not in numbers:
            found = tensors.get(prefix + name)
            if found is None or found.ndim != len(first[name]):
                raise _unfit(path, name, first[name], found)
            numbers[place] = found.shape[axis] // factor
    return [numbers[place] for place in range(inputs + 1)]


def _influences(first: Shapes, second: Shapes, inputs: int) -> Iterator[tuple[int, str, int, int]]:
    """Which number is seen where: its place, a tensor, an axis of it, and how many times the number that size is.

    Two networks that differ in all numbers show it.
    """
    probes = [(*bands[:inputs], classes) for bands, classes in (_FIRST_PROBE, _SECOND_PROBE)]
    for name, shape in first.items():
        for axis, (size, other_size) in enumerate(zip(shape, second[name])):
            for place, (number, other_number) in enumerate(zip(*probes)):
                if size != other_size and size * other_number == other_size * number:
                    yield place, name, axis, size // number


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
    for name in [*wanted, *sorted(own.keys() - wanted.keys())]:
        tensor = own.get(name)
        if tensor is None and name.endswith(_WITHOUT_EFFECT):
            continue
        shape = wanted[name].shape if name in wanted else None
        if tensor is None or tensor.shape != shape:
            raise _unfit(path, name, shape, tensor)
    network.load_state_dict({**wanted, **own})
    return len(found.tensors) - len(own)


def _unfit(path: Path, name: str, wanted: Optional[Sequence[int]], found: Optional[Tensor]) -> CheckpointUnfit:
    network, file = (_shape_text(shape) for shape in (wanted, None if found is None else found.shape))
    return CheckpointUnfit(path=str(path), tensor=name, network=network, file=file)


def _shape_text(shape: Optional[Sequence[int]]) -> str:
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
