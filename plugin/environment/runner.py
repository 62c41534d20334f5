"""What the installer needs from the outside: something that runs programs, and someone who watches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable, Protocol

STEPS = ("disk", "create", "torch", "packages", "check", "activate")
_ENDS = (0.01, 0.04, 0.55, 0.90, 0.99, 1.0)
"""Where in the whole installation each step ends."""


@dataclass(frozen=True)
class Progress:
    """How far an installation is."""

    step: str
    """One of :data:`STEPS`."""
    fraction: float = 0.0
    """Of this step, 0…1."""
    packages: int = 0
    """Packages that the step deals with, as far as known."""
    megabytes: float = 0.0
    """Downloaded, or being downloaded."""
    part: str = ""
    """What is being checked."""

    @property
    def overall(self) -> float:
        """Of the whole installation, 0…1."""
        index = STEPS.index(self.step)
        start = _ENDS[index - 1] if index else 0.0
        return start + (_ENDS[index] - start) * self.fraction


class Runner(Protocol):
    """Runs programs one after another."""

    def run(self, command: Sequence[str], env: Mapping[str, str], on_line: Callable[[str], None]) -> int:
        """Run a program to its end, hand over its output (both streams) line by line, and return its exit code.

        Raises:
            ProgramNotStarted: there is no such program, or the system refuses to start it.
            InstallCancelled: :meth:`cancel` was called; the program has been stopped.
        """

    def cancel(self) -> None:
        """Stop the running program and refuse further ones. May be called from another thread."""


class Observer(Protocol):
    """Watches an installation. It is called in the installer's thread."""

    def progress(self, progress: Progress) -> None:
        """The installation went on."""

    def line(self, line: str) -> None:
        """A line for the log, without passwords."""
