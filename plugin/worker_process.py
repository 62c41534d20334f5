"""The process of a worker: QProcess, bytes to messages, and an end that leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ..engine.contract.errors import EngineError, WorkerDied, WorkerStartFailed
from ..engine.contract.messages import LineAssembler, Message, decode
from ..engine.contract.schema import SchemaError

START_TIMEOUT_MS = 30_000
CLOSE_TIMEOUT_MS = 2_000
KILL_TIMEOUT_MS = 5_000
KEPT_STDERR_BYTES = 64_000
TAIL_LINES = 8
TAIL_CHARACTERS = 1_000


def log(text: str, level: Any = Qgis.MessageLevel.Info) -> None:
    """Write to the Landscribe tab of the log messages panel; an empty text leaves no line there."""
    if not text:
        return
    QgsMessageLog.logMessage(text, "Landscribe", level, notifyUser=False)


class WorkerProcess:
    """A running worker. It belongs to the thread that makes it, as every QProcess does, and needs no event loop.

    Raises:
        WorkerStartFailed: the program can't be started.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._command = command
        self._lines = LineAssembler()
        self._errors = b""
        self._process = QProcess()
        self._process.setProcessEnvironment(_process_environment(environment))
        self._process.start(command[0], list(command[1:]))
        if not self._process.waitForStarted(START_TIMEOUT_MS):
            raise WorkerStartFailed(python=command[0], detail=self._process.errorString())
        self._pid = int(self._process.processId())

    @property
    def running(self) -> bool:
        """False once the process has ended and that was noticed by a ``read``."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def tail(self) -> str:
        """The last lines that the worker wrote to stderr."""
        return "\n".join(self._stderr.splitlines()[-TAIL_LINES:])[-TAIL_CHARACTERS:]

    @property
    def _stderr(self) -> str:
        return self._errors.decode("utf-8", errors="replace").strip()

    def run(self, job_file: Path) -> None:
        """Order a job."""
        self._errors = b""
        self._order({"run": str(job_file)})

    def cancel(self) -> None:
        """Ask the worker to cancel its job."""
        self._order({"cancel": True})

    def read(self, timeout_ms: int) -> list[Message]:
        """The messages that come in within the time; empties stderr too, so that the worker never waits for us.

        Raises:
            ProtocolMismatch: the worker speaks another version of the border's language.
        """
        self._process.waitForReadyRead(timeout_ms)
        self._errors = (self._errors + self._process.readAllStandardError().data())[-KEPT_STDERR_BYTES:]
        lines = self._lines.feed(self._process.readAllStandardOutput().data())
        return [message for line in lines if line.strip() for message in _messages_of(line)]

    def why_not_started(self) -> EngineError:
        """The error of a worker that ended, or is too late, before its hello."""
        log(self._stderr)
        return WorkerStartFailed(python=self._command[0], detail=self.tail)

    def why_ended(self) -> EngineError:
        """The error of a worker that ended without the result of its job."""
        log(self._stderr)
        crashed = self._process.exitStatus() == QProcess.ExitStatus.CrashExit
        code = self._process.exitCode()
        return WorkerDied(exit_code=-abs(code) if crashed else code, tail=self.tail)

    def close(self) -> None:
        """End the worker: the end of its stdin cancels its job and ends it, else it is killed."""
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(CLOSE_TIMEOUT_MS):
            self.kill()

    def kill(self) -> None:
        """End the worker and the processes that it started, at once."""
        if not self.running:
            return
        if os.name == "nt":
            QProcess.execute("taskkill", ["/PID", str(self._pid), "/T", "/F"])
        else:
            # The worker leads a group of its own from its hello on; before that there is only itself.
            with suppress(ProcessLookupError):
                os.killpg(self._pid, signal.SIGKILL)
        self._process.kill()
        self._process.waitForFinished(KILL_TIMEOUT_MS)

    def _order(self, order: dict[str, Any]) -> None:
        self._process.write(json.dumps(order).encode("ascii") + b"\n")


def _process_environment(variables: Mapping[str, str]) -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for name, value in variables.items():
        environment.insert(name, value)
    return environment


def _messages_of(line: bytes) -> list[Message]:
    """The message of a line; none, and a note in the log, when the line is something else."""
    try:
        return [decode(line)]
    except SchemaError as error:
        log(str(error))
        return []
