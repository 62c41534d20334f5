"""The engine's environment: a Python of its own, far from QGIS's, that the tools compute with.

Importing this package costs nothing and needs no QGIS.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...engine.contract.errors import EngineNotInstalled
from .cleaning import clean_environment
from .paths import this_paths
from .report import Engine
from .requirements import all_digests
from .store import current_engine

__all__ = ["State", "clean_environment", "engine", "engine_python", "state"]


@dataclass(frozen=True)
class State:
    """Whether the tools can run. ``reason`` is for the user: why not, or that an update waits; else empty."""

    ready: bool
    reason: str


def engine() -> Optional[Engine]:
    """The engine in use, whether it still is where it was or not; ``None``: none was ever installed. Cheap."""
    from ..settings import load_settings

    python = load_settings().interpreter
    return Engine(python, "own", "own", "own", requirements="") if python else current_engine(this_paths())


def state() -> State:
    """Whether the tools can run. Starts no process: a few small files are read."""
    from . import texts

    current = engine()
    if current is None:
        return State(ready=False, reason=texts.not_installed())
    if not Path(current.python).is_file():
        return State(ready=False, reason=texts.interpreter_gone(current.python))
    if current.requirements and current.requirements not in all_digests():
        return State(ready=True, reason=texts.update_waits())
    return State(ready=True, reason="")


def engine_python() -> Path:
    """The engine's interpreter.

    Raises:
        EngineNotInstalled: there is none.
    """
    current, found = state(), engine()
    if not current.ready or found is None:
        raise EngineNotInstalled(reason=current.reason)
    return Path(found.python)
