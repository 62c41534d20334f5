"""What a task gets from the worker besides its spec."""

from __future__ import annotations

from typing import Optional, Protocol

from .notices import Notice


class TaskContext(Protocol):
    """The task's way to the user. Every call is cheap; progress is thinned out by the worker."""

    @property
    def seed(self) -> int:
        """Seed of everything random in this run."""

    @property
    def cancelled(self) -> bool:
        """True once the user has cancelled."""

    def progress(self, fraction: float, step: str) -> None:
        """Report how far the run is (0…1), and raise ``Cancelled`` once the user has cancelled."""

    def notice(self, notice: Notice) -> None:
        """Tell the user something that does not end the run."""

    def text(self, line: str) -> None:
        """Write a line to the log, untranslated: for figures and library messages."""

    def metric(self, name: str, value: float, epoch: Optional[int] = None, split: Optional[str] = None) -> None:
        """Report a number of a training or an assessment."""

    def artifact(self, path: str, role: str) -> None:
        """Report a file that is now whole."""
