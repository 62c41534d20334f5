"""The model of the last run stays loaded, so that the next run of a warm worker starts at once."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Optional

from ..contract.sources import Precision
from ..contract.task import TaskContext
from ..core.devices import Device
from ..core.idle import on_idle
from .runtimes import Network, load_network
from .sources import ModelSource, open_model


@dataclass(frozen=True)
class _Stamp:
    """Tells whether a file is still the same."""

    modified_ns: int
    size_bytes: int


@dataclass(frozen=True)
class _NetworkKey:
    """A network on a device; what only helps to load it does not count."""

    path: Path
    stamp: Optional[_Stamp]
    device: Device
    precision: Precision
    source: ModelSource = field(compare=False)
    context: TaskContext = field(compare=False)


def opened(reference: str, folders: Sequence[Path]) -> ModelSource:
    """As :func:`.sources.open_model`, checked only once as long as the file stays the same.

    Args:
        reference: path, or name of an installed model.
        folders: where installed models lie.
    """
    stamp = _stamp(Path(reference))
    return open_model(reference, folders) if stamp is None else _open(reference, tuple(folders), stamp)


def network(source: ModelSource, device: Device, precision: Precision, context: TaskContext) -> Network:
    """As :func:`.runtimes.load_network`, or the one of the last run where it is the same."""
    key = _NetworkKey(source.path, _stamp(source.path), device, precision, source, context)
    found = _load(key)
    if found.device != device:
        _load.cache_clear()  # it fell back to another device: the next run has to try again, and to tell
    return found


def release() -> None:
    """Forget the model, and give the memory back."""
    _load.cache_clear()
    if "torch" in sys.modules:
        sys.modules["torch"].cuda.empty_cache()


on_idle(release)


def _stamp(path: Path) -> Optional[_Stamp]:
    """``None`` where there is no such file."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return _Stamp(status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=1)
def _open(reference: str, folders: tuple[Path, ...], stamp: _Stamp) -> ModelSource:  # noqa: ARG001
    return open_model(reference, folders)


@lru_cache(maxsize=1)
def _load(key: _NetworkKey) -> Network:
    return load_network(key.source, key.device, key.precision, key.context)
