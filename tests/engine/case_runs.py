"""Running a case through a real worker: what it says, and what is left on the disk."""

from __future__ import annotations

import queue
import time
from pathlib import Path

import pytest
from conversation import Conversation
from landscribe.engine.contract.job import Job, write_job
from landscribe.engine.contract.messages import ENDS, Artifact, Failure, Log
from landscribe.plugin.sentences import failure_sentences, notice_sentences

ROOT = Path(__file__).resolve().parents[2]


class Engine:
    """A worker for all cases; another one takes the place of one that died or hangs."""

    def __init__(self, home):
        self.home = home
        self.worker = None

    def job(self, file, seconds):
        if self.worker is None:
            self.worker = Conversation(ROOT, LANDSCRIBE_HOME=str(self.home))
            self.worker.message()
        try:
            return self.worker.job(file, seconds)
        except queue.Empty:
            self.stop()
            pytest.fail(f"no end after {seconds} s")

    def stop(self):
        self.worker.process.kill()
        self.worker.process.wait()
        self.worker = None


def contents(folder: Path) -> dict[Path, bytes]:
    """All files and folders, with what is in them."""
    return {path: path.read_bytes() if path.is_file() else b"" for path in folder.rglob("*")}


def run(tool, spec, engine, folder, seconds):
    """The messages of a run."""
    write_job(Job(tool, spec), folder / "job.json")
    began = time.monotonic()
    messages = engine.job(folder / "job.json", seconds)
    assert time.monotonic() - began < seconds
    assert sum(isinstance(message, ENDS) for message in messages) == 1
    assert engine.worker.is_silent()
    return messages


def check_failure(case, messages):
    """Make sure that the run has failed as it must, with a clear sentence."""
    failure = messages[-1]
    assert isinstance(failure, Failure), failure
    assert failure.code == case.failure, failure.traceback
    assert not [message for message in messages if isinstance(message, Artifact)]
    sentence = failure_sentences(str)[failure.code].format(**failure.params)
    assert case.says in sentence
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert ".landscribe-" not in sentence  # the hidden folder of a draft


def check_notices(case, messages):
    """Make sure that the user was warned as must be, and of nothing else."""
    warnings = [message for message in messages if isinstance(message, Log) and message.level == "warning"]
    for message in messages:
        if isinstance(message, Log):
            notice_sentences(str)[message.code].format(**message.params)
    assert {message.code for message in warnings} == set(case.notices)
