"""Parts of a run, each with its share of the progress bar."""

from __future__ import annotations

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
