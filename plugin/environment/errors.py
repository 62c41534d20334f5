"""What can go wrong while the engine is installed, one class each.

Like the engine's errors these are data; the sentences are made in :mod:`.texts`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(eq=False)
class InstallError(Exception):
    """Root of all conditions that end an installation."""

    def __post_init__(self) -> None:
        super().__init__(type(self).__name__)


@dataclass(eq=False)
class InstallCancelled(InstallError):
    """The user cancelled; what was downloaded so far is kept."""


@dataclass(eq=False)
class PythonMissing(InstallError):
    """No Python program was found that an environment could be made with."""

    searched: str


@dataclass(eq=False)
class PythonTooOld(InstallError):
    """The only Python found is older than the packages need."""

    version: str
    minimum: str


@dataclass(eq=False)
class VenvModuleMissing(InstallError):
    """Debian and Ubuntu ship Python without what makes virtual environments."""

    package: str


@dataclass(eq=False)
class PlatformUnknown(InstallError):
    """The compute platform that was asked for does not exist."""

    platform: str


@dataclass(eq=False)
class WheelFolderEmpty(InstallError):
    """There is no wheel in the folder, or no folder."""

    folder: str


@dataclass(eq=False)
class DiskTooSmall(InstallError):
    """The disk has not the room that the installation needs."""

    folder: str
    needed_gb: float
    free_gb: float


@dataclass(eq=False)
class FolderNotWritable(InstallError):
    """The system refuses to write there."""

    folder: str
    detail: str


@dataclass(eq=False)
class ProgramNotStarted(InstallError):
    """A program could not be started."""

    program: str
    detail: str


@dataclass(eq=False)
class StepFailed(InstallError):
    """A step ended with an error. ``cause`` is one of :data:`.causes.CAUSES` or empty; ``tail`` its last lines."""

    step: str
    cause: str
    tail: str


@dataclass(eq=False)
class CheckFailed(InstallError):
    """The environment is complete but a part of it does not work. ``cause`` may be empty."""

    check: str
    cause: str
    detail: str


@dataclass(eq=False)
class AlreadyRunning(InstallError):
    """Another QGIS is installing into the same folder."""

    folder: str
