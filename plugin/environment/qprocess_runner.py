"""Runs programs with QProcess, blocking and without an event loop: in a QgsTask's thread or without any window."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import Callable

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from .errors import InstallCancelled, ProgramNotStarted

_TICK_MS = 100
_GRACE_MS = 5000


class QProcessRunner:
    """See :class:`.runner.Runner`."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """See :class:`.runner.Runner`."""
        self._cancelled.set()

    def run(self, command: Sequence[str], env: Mapping[str, str], on_line: Callable[[str], None]) -> int:
        """See :class:`.runner.Runner`."""
        process = QProcess()
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.setProcessEnvironment(_qt_environment(env))
        process.start(command[0], list(command[1:]))
        if not process.waitForStarted(_GRACE_MS * 6):
            raise ProgramNotStarted(program=command[0], detail=process.errorString())
        process.closeWriteChannel()
        try:
            for line in self._lines(process):
                on_line(line)
        finally:
            _stop(process)
        if process.exitStatus() == QProcess.ExitStatus.CrashExit:
            return process.exitCode() or -1
        return process.exitCode()

    def _lines(self, process: QProcess) -> Iterator[str]:
        """The lines until the end of the process. Bytes are put together before they are decoded."""
        rest = b""
        while True:
            running = process.state() != QProcess.ProcessState.NotRunning
            if running:
                process.waitForReadyRead(_TICK_MS)
            if self._cancelled.is_set():
                raise InstallCancelled
            *lines, rest = (rest + bytes(process.readAll())).replace(b"\r", b"\n").split(b"\n")
            yield from (line.decode("utf-8", errors="replace") for line in lines if line.strip())
            if not running:
                break
        if rest.strip():
            yield rest.decode("utf-8", errors="replace")


def _stop(process: QProcess) -> None:
    if process.state() == QProcess.ProcessState.NotRunning:
        return
    process.terminate()  # on Windows a program without a window does not hear this
    if not process.waitForFinished(_GRACE_MS):
        process.kill()
        process.waitForFinished(_GRACE_MS)


def _qt_environment(env: Mapping[str, str]) -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for name, value in env.items():
        environment.insert(name, value)
    return environment
