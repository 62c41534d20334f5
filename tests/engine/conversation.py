"""Talk with a real worker."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path

from landscribe.engine.contract.messages import ENDS, Message, decode

WAIT_S = 20


class Conversation:
    """A serving worker and what it says."""

    def __init__(self, package: Path, **variables: str) -> None:
        command = [sys.executable, "-I", str(package / "engine" / "worker.py")]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **variables},
        )
        self.stderr = b""
        self._lines = queue.Queue()
        threading.Thread(target=self._read_messages, daemon=True).start()
        self._errors = threading.Thread(target=self._read_errors, daemon=True)
        self._errors.start()

    def _read_messages(self) -> None:
        for line in self.process.stdout:
            self._lines.put(line)

    def _read_errors(self) -> None:
        self.stderr = self.process.stderr.read()

    def order(self, **order: object) -> None:
        """Send a line."""
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        self.process.stdin.flush()

    def message(self, seconds: float = WAIT_S) -> Message:
        return decode(self._lines.get(timeout=seconds))

    def job(self, file: Path, seconds: float = WAIT_S) -> list[Message]:
        """All messages of a job; the last one is its end."""
        self.order(run=str(file))
        messages = [self.message(seconds)]
        while not isinstance(messages[-1], ENDS):
            messages.append(self.message(seconds))
        return messages

    def is_silent(self) -> bool:
        """Whether nothing more was said."""
        return self._lines.empty()

    def close(self) -> int:
        """End stdin, and wait for the exit code."""
        self.process.stdin.close()
        code = self.process.wait(WAIT_S)
        self._errors.join(WAIT_S)
        return code
