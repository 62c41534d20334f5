"""Parts of a run, each with its share of the progress bar."""

from __future__ import annotations

from typing import Optional

from ..contract.notices import Notice
from ..contract.task import TaskContext


class Stage:
    """A part of a run from ``start`` to ``end`` of its progress, with the name that the user sees."""

    def __init__(self, context: TaskContext, step: str, start: float, end: float) -> None:
        self._context = context
        self._step = step
        self._start, self._length = start, end - start
        self(0.0)

    def __call__(self, fraction: float) -> None:
        """Report the fraction done of this part; raises ``Cancelled`` once the user has cancelled."""
        self._context.progress(self._start + self._length * fraction, self._step)


class PartOfRun:
    """A run inside another one: a context with a share of the progress bar, whose files are nobody's output."""

    def __init__(self, context: TaskContext, start: float, end: float) -> None:
        self._context = context
        self._start, self._length = start, end - start

    @property
    def seed(self) -> int:
        """See :class:`TaskContext`."""
        return self._context.seed

    @property
    def cancelled(self) -> bool:
        """See :class:`TaskContext`."""
        return self._context.cancelled

    def progress(self, fraction: float, step: str) -> None:
        """See :class:`TaskContext`."""
        self._context.progress(self._start + self._length * fraction, step)

    def notice(self, notice: Notice) -> None:
        """See :class:`TaskContext`."""
        self._context.notice(notice)

    def text(self, line: str) -> None:
        """See :class:`TaskContext`."""
        self._context.text(line)

    def metric(self, name: str, value: float, epoch: Optional[int] = None, split: Optional[str] = None) -> None:
        """See :class:`TaskContext`."""
        self._context.metric(name, value, epoch, split)

    def artifact(self, path: str, role: str) -> None:
        """Nobody is told: the file does not outlive the run around."""
