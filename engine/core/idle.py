"""What to give back once the worker has had nothing to do for a while: GPU memory, models kept open."""

from __future__ import annotations

from typing import Callable

_callbacks: list[Callable[[], None]] = []


def on_idle(callback: Callable[[], None]) -> Callable[[], None]:
    """Have ``callback`` called when the worker is idle. Usable as a decorator of a module's function."""
    _callbacks.append(callback)
    return callback


def release() -> None:
    """Give back everything that was registered. Cheap to call again."""
    for callback in _callbacks:
        callback()
