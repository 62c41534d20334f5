"""What is written."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class OutputFolderMissing(EngineError):
    """The folder to write into does not exist."""

    path: str


@dataclass(eq=False)
class OutputFolderNotEmpty(EngineError):
    """The folder to make is there and holds something else than what the run would replace."""

    path: str


@dataclass(eq=False)
class OutputNotWritable(EngineError):
    """The system refuses to write there."""

    path: str
    detail: str


@dataclass(eq=False)
class OutputIsInput(EngineError):
    """The output would overwrite an input."""

    path: str


@dataclass(eq=False)
class OutputsCollide(EngineError):
    """Two outputs would be written to one file."""

    path: str


@dataclass(eq=False)
class OutputFormatUnsupported(EngineError):
    """The file extension names a format that this output can't have; ``supported`` lists those it can."""

    path: str
    supported: str


@dataclass(eq=False)
class DiskFull(EngineError):
    """There is not enough room for the output."""

    path: str
    needed_mb: float
    free_mb: float


@dataclass(eq=False)
class NodataIsClass(EngineError):
    """The value for missing data is also the value of a class."""

    nodata: int
    class_name: str
