"""Checkpoints of PyTorch: weights under names, of a network that the engine builds itself.

They are read when they are imported, and never again (ADR 0009). What ``torch.save`` wrote is a pickle, of which torch
reads tensors and plain values only (``weights_only``); whatever else is in it is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from pickle import UnpicklingError  # noqa: TID251  # nosec B403 # what torch raises; nothing is unpickled here
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from ..contract.archives import check_size, opened_archive
from ..contract.card_checks import MAX_WEIGHTS_BYTES
from ..contract.errors import CheckpointHoldsObjects, ModelTooLarge, ModelUnreadable

_STATES = ("state_dict", "model_state_dict", "model", "net", "network", "module", "weights")
_SETTINGS = ("hyper_parameters", "hparams", "config")
_SETTINGS_FILE = "config.json"  # beside the weights, as save_pretrained writes it
_MOST_SETTINGS_BYTES = 1_000_000
_MOST_ENTRIES = 100_000
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
        content = torch.load(path, map_location="cpu", weights_only=True)
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
