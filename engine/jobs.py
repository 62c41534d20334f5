"""One job: its file to a spec, the task's way to the user, and every way to end as one message."""

from __future__ import annotations

import importlib
import threading
import time
import traceback
from pathlib import Path
from typing import Callable, Optional

from .contract import registry
from .contract.errors import Cancelled, EngineError, JobInvalid, MemoryExhausted, ToolUnknown, Unexpected
from .contract.job import Job, read_job
from .contract.messages import Artifact, Failure, Log, Message, Metric, Progress, Result
from .contract.notices import Notice
from .contract.schema import Json, SchemaError, from_json

PROGRESS_INTERVAL_S = 0.1

Send = Callable[[Message], None]


class StepProgress:
    """Progress at a rate that a reader can follow, never without the last one of a step, and the time of each step."""

    def __init__(self, send: Send, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds: dict[str, float] = {}
        self._send = send
        self._clock = clock
        self._latest: Optional[Progress] = None
        self._unsent = False
        self._sent_at = 0.0
        self._step_began = 0.0

    def report(self, fraction: float, step: str) -> None:
        """Note where the job is, and say so when it is time to."""
        new_step = self._latest is None or self._latest.step != step
        if new_step:
            self.finish()
            self._step_began = self._clock()
        self._latest = Progress(fraction, step)
        self._unsent = True
        if new_step or fraction >= 1.0 or self._clock() - self._sent_at >= PROGRESS_INTERVAL_S:
            self._send_latest()

    def finish(self) -> None:
        """End the current step."""
        if self._latest is None:
            return
        self._send_latest()
        spent = self._clock() - self._step_began
        self.seconds[self._latest.step] = self.seconds.get(self._latest.step, 0.0) + spent
        self._latest = None

    def _send_latest(self) -> None:
        if self._unsent and self._latest is not None:
            self._send(self._latest)
            self._sent_at = self._clock()
            self._unsent = False


class JobContext:
    """What a task gets besides its spec (:class:`~landscribe.engine.contract.task.TaskContext`)."""

    def __init__(self, seed: int, cancelled: threading.Event, send: Send) -> None:
        self.steps = StepProgress(send)
        self._seed = seed
        self._cancelled = cancelled
        self._send = send

    @property
    def seed(self) -> int:
        """Seed of everything random in this run."""
        return self._seed

    @property
    def cancelled(self) -> bool:
        """True once the user has cancelled."""
        return self._cancelled.is_set()

    def progress(self, fraction: float, step: str) -> None:
        """Report how far the run is.

        Raises:
            Cancelled: the user has cancelled.
        """
        if self.cancelled:
            raise Cancelled
        self.steps.report(fraction, step)

    def notice(self, notice: Notice) -> None:
        """Tell the user something that does not end the run."""
        self._send(Log(notice.level, notice.code, notice.params))

    def text(self, line: str) -> None:
        """Write a line to the log, untranslated."""
        self._send(Log("info", "text", {"text": line}))

    def metric(self, name: str, value: float, epoch: Optional[int] = None, split: Optional[str] = None) -> None:
        """Report a number of a training or an assessment."""
        self._send(Metric(name, value, epoch, split))

    def artifact(self, path: str, role: str) -> None:
        """Report a file that is now whole."""
        self._send(Artifact(path, role))


def run_job(job_file: Path, cancelled: threading.Event, send: Send) -> bool:
    """Run the job and send its one end. True when that is a result."""
    try:
        job = read_job(job_file)
        context = JobContext(job.seed, cancelled, send)
        values = _run_task(job, context)
        context.steps.finish()
        send(Result(values, context.steps.seconds))
    except BaseException as error:  # noqa: BLE001  (the border: whatever a task or a library raises becomes a message)
        send(_failure(error))
        return False
    return True


def _run_task(job: Job, context: JobContext) -> dict[str, Json]:
    try:
        tool = registry.tool(job.tool)
    except KeyError as error:
        raise ToolUnknown(job.tool) from error
    task = importlib.import_module(f"{__package__}.tasks.{tool.id}")
    try:
        spec = from_json(task.Spec, job.spec)
    except SchemaError as error:
        raise JobInvalid(detail=str(error)) from error
    values: dict[str, Json] = task.run(spec, context)
    return values


def _failure(error: BaseException) -> Failure:
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    if isinstance(error, Cancelled):
        return Failure(error.code, error.params)
    if isinstance(error, EngineError):
        return Failure(error.code, error.params, trace)
    if isinstance(error, MemoryError):
        return Failure(MemoryExhausted().code, {}, trace)
    unexpected = Unexpected(detail=f"{type(error).__name__}: {error}")
    return Failure(unexpected.code, unexpected.params, trace)
