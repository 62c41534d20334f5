"""Jobs, and the border between QGIS and the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .base import EngineError


@dataclass(eq=False)
class JobInvalid(EngineError):
    """The job file can't be understood."""

    detail: str


@dataclass(eq=False)
class ToolUnknown(EngineError):
    """The job names a tool that this version does not have."""

    tool: str


@dataclass(eq=False)
class Cancelled(EngineError):
    """The user cancelled the run."""


@dataclass(eq=False)
class MemoryExhausted(EngineError):
    """The computer has not enough memory for the run."""


@dataclass(eq=False)
class Unexpected(EngineError):
    """A fault of ours. ``detail`` is for the bug report; the traceback is in the log."""

    detail: str


@dataclass(eq=False)
class EngineNotInstalled(EngineError):
    """The environment of the engine isn't there, or not whole."""

    reason: str


@dataclass(eq=False)
class WorkerStartFailed(EngineError):
    """The engine's Python could not be started."""

    python: str
    detail: str


@dataclass(eq=False)
class WorkerDied(EngineError):
    """The worker ended without a result. ``tail`` is the end of what it wrote."""

    exit_code: Optional[int]
    tail: str


@dataclass(eq=False)
class ProtocolMismatch(EngineError):
    """Plugin and worker speak different versions of the border's language."""

    plugin: int
    worker: int
