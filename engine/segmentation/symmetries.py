"""Test-time augmentation: the mean over the symmetries of the tile."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..models.runtimes.base import Session

Array = Any
"""A numpy array or a torch tensor."""


class Symmetry(NamedTuple):
    """A symmetry of a rectangle, or with ``transposed`` of a square."""

    transposed: bool
    flipped_rows: bool
    flipped_cols: bool

    def apply(self, values: Array) -> Array:
        """The tiles ``(…, rows, columns)``, turned or mirrored."""
        if self.transposed:
            values = values.swapaxes(-1, -2)
        return _flip(values, self.flipped_rows, self.flipped_cols)

    def undo(self, values: Array) -> Array:
        """What :meth:`apply` was given."""
        values = _flip(values, self.flipped_rows, self.flipped_cols)
        return values.swapaxes(-1, -2) if self.transposed else values


def symmetries(*, square: bool) -> list[Symmetry]:
    """The 8 symmetries of a square, or the 4 of a rectangle."""
    transposed = (False, True) if square else (False,)
    return [Symmetry(t, rows, cols) for t in transposed for rows in (False, True) for cols in (False, True)]


class SymmetricSession:
    """A session whose results are the mean over all symmetries. See :class:`..models.runtimes.base.Session`."""

    slots = 1

    def __init__(self, session: Session, *, square: bool) -> None:
        self._session = session
        self._symmetries = symmetries(square=square)
        self.max_batch = session.max_batch

    def start(self, inputs: Sequence[NDArray[np.generic]]) -> list[Array]:
        """See :meth:`..models.runtimes.base.Session.start`."""
        totals: list[Array] = []
        started: deque[tuple[Symmetry, Any]] = deque()
        for symmetry in self._symmetries:
            if len(started) >= self._session.slots:
                totals = self._added(totals, *started.popleft())
            started.append((symmetry, self._session.start([symmetry.apply(values) for values in inputs])))
        while started:
            totals = self._added(totals, *started.popleft())
        return [total / len(self._symmetries) for total in totals]

    def results(self, ticket: list[Array]) -> list[Array]:
        """See :meth:`..models.runtimes.base.Session.results`."""
        return ticket

    def _added(self, totals: list[Array], symmetry: Symmetry, ticket: Any) -> list[Array]:
        outputs = [symmetry.undo(values) for values in self._session.results(ticket)]
        if not totals:
            return [values + 0 for values in outputs]  # a copy: the session uses its memory again
        return [total + values for total, values in zip(totals, outputs)]


def _flip(values: Array, rows: bool, cols: bool) -> Array:
    axes = [axis for axis, wanted in ((-2, rows), (-1, cols)) if wanted]
    if not axes:
        return values
    return np.flip(values, axes) if isinstance(values, np.ndarray) else values.flip(axes)
