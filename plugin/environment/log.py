"""The log of an installation: the same lines in a file and before the user's eyes, without passwords."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Optional

from .masking import mask
from .runner import Observer, Progress


class LoggingObserver:
    """Hands everything on to another observer, and writes the lines to a file first."""

    def __init__(self, file: Path, observer: Observer) -> None:
        self._file = file.open("w", encoding="utf-8", buffering=1)
        self._observer = observer
        self._furthest = 0.0

    def __enter__(self) -> LoggingObserver:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if error:
            self.line(f"{type(error).__name__}: {vars(error)}")
        self._file.close()

    def progress(self, progress: Progress) -> None:
        """See :class:`.runner.Observer`."""
        if progress.overall >= self._furthest:  # a second try of a step must not turn the bar back
            self._furthest = progress.overall
            self._observer.progress(progress)

    def line(self, line: str) -> None:
        """See :class:`.runner.Observer`."""
        line = mask(line)
        self._file.write(f"{datetime.now().astimezone():%H:%M:%S} {line}\n")
        self._observer.line(line)


def last_lines(file: Path, count: int) -> list[str]:
    """The end of a log; nothing where there is none."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()[-count:]
    except OSError:
        return []
