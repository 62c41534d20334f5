"""Checks an environment: every part is tried in a fresh process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ...engine.contract.schema import Json, SchemaError, from_json
from .causes import cause_of, tail
from .errors import CheckFailed, ProgramNotStarted
from .report import Report
from .requirements import ENGINE
from .runner import Observer, Progress, Runner

PROBE = ENGINE / "probe.py"
_PARTS = 25
"""About how many parts the probe tries: for the progress only."""


class _Listener:
    """Collects what the probe writes."""

    def __init__(self, observer: Observer) -> None:
        self.lines: list[str] = []
        self.running = "python"
        self.failure: Optional[tuple[str, str]] = None
        self.report: Optional[Json] = None
        self._observer = observer
        self._tried = 0

    def line(self, line: str) -> None:
        """Take one line of the probe, or of a library that it tries."""
        message = _message(line)
        if "try" in message:
            self.running = message["try"]
            self._tried += 1
            self._observer.progress(Progress("check", min(self._tried / _PARTS, 1.0), part=self.running))
        elif "failed" in message and self.failure is None:
            self.failure = (message["failed"], message["detail"])
        elif "report" in message:
            self.report = message["report"]
        elif not message:
            self.lines.append(line)
            self._observer.line(line)


def check_environment(python: Path, env: Mapping[str, str], runner: Runner, observer: Observer) -> Report:
    """What the environment of ``python`` can do.

    Raises:
        CheckFailed: a part of it does not work.
        InstallCancelled: the user cancelled.
    """
    listener = _Listener(observer)
    try:
        exit_code = runner.run([str(python), "-I", str(PROBE)], env, listener.line)
    except ProgramNotStarted as error:
        raise CheckFailed(check="python", cause=cause_of(error.detail, 0), detail=error.detail) from error
    output = tail(listener.lines)
    if listener.failure:
        check, detail = listener.failure
        raise CheckFailed(check=check, cause=cause_of(f"{detail}\n{output}"), detail=detail)
    if exit_code or listener.report is None:
        raise CheckFailed(check=listener.running, cause=cause_of(output, exit_code), detail=output)
    try:
        return from_json(Report, listener.report)
    except SchemaError as error:
        raise CheckFailed(check="report", cause="", detail=str(error)) from error


def _message(line: str) -> dict[str, Json]:
    """The probe's message in a line; empty where a library wrote the line."""
    if not line.startswith("{"):
        return {}
    try:
        return json.loads(line)
    except ValueError:
        return {}
