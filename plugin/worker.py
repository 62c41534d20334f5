"""The way to the engine: jobs in, results out, from any thread of QGIS.

A :class:`Worker` is a process and the one thread that owns it. The :class:`WorkerPool` lends workers to runs and keeps
one of them warm, because importing the engine's libraries takes seconds.
"""

from __future__ import annotations

import atexit
import functools
import os
import queue
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional, Union

from qgis.core import Qgis

from ..engine.contract.errors import Cancelled, EngineError, Unexpected, WorkerDied, error_of
from ..engine.contract.job import Job, write_job
from ..engine.contract.messages import ENDS, Failure, Hello, Message, Result
from .environment import clean_environment, engine_python
from .worker_process import WorkerProcess, log

CANCEL_GRACE_S = 10.0
HELLO_TIMEOUT_S = 120.0
POLL_S = 0.05
SHUTDOWN_TIMEOUT_S = 15.0

Listener = Callable[[Message], None]
Reply = Union[Message, EngineError]


@dataclass(frozen=True)
class _Order:
    """A job on its way through the worker's thread. The last reply is an end or an error."""

    job_file: Path
    cancel_grace_s: float
    cancelled: threading.Event = field(default_factory=threading.Event)
    replies: queue.SimpleQueue[Reply] = field(default_factory=queue.SimpleQueue)


class Worker:
    """A worker process and the thread that owns it; a process that ended is replaced at the next job."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.command = list(command)
        self._environment = environment
        self._orders: queue.SimpleQueue[Optional[_Order]] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._process: Optional[WorkerProcess] = None
        self._thread = threading.Thread(target=self._serve, name="Landscribe worker", daemon=True)
        self._thread.start()

    @property
    def usable(self) -> bool:
        """True while it takes jobs."""
        return self._thread.is_alive() and not self._closing.is_set()

    def run(
        self, job_file: Path, listener: Listener, is_cancelled: Callable[[], bool], cancel_grace_s: float
    ) -> Result:
        """Run a job and wait for its end.

        Args:
            job_file: the job.
            listener: gets the messages before the end, in the calling thread.
            is_cancelled: asked often.
            cancel_grace_s: time that the job has to stop by itself when it is cancelled.

        Raises:
            EngineError: what the job or the worker failed with; ``Cancelled`` soon after ``is_cancelled()`` is true.
        """
        order = _Order(job_file, cancel_grace_s)
        self._orders.put(order)
        try:
            while True:
                reply = self._reply(order, is_cancelled)
                if isinstance(reply, Result):
                    return reply
                listener(reply)
        finally:
            order.cancelled.set()  # also when the listener raised: nobody waits for this job any more

    def _reply(self, order: _Order, is_cancelled: Callable[[], bool]) -> Message:
        """The next message that is no failure."""
        reply: Optional[Reply] = None
        while reply is None:
            if is_cancelled():
                order.cancelled.set()
            with suppress(queue.Empty):
                reply = order.replies.get(timeout=POLL_S)
            if not self._thread.is_alive() and order.replies.empty():
                break
        if reply is None:
            raise Cancelled if self._closing.is_set() else Unexpected(detail="the thread of the worker stopped")
        if isinstance(reply, Failure):
            log(reply.traceback)
            raise error_of(reply.code, reply.params)
        if isinstance(reply, EngineError):
            try:
                raise reply
            finally:
                del reply  # it knows this frame by its traceback: a circle that would keep the run's objects of QGIS
        return reply

    def shutdown(self) -> None:
        """End the process, its job included, and the thread."""
        self._closing.set()
        self._orders.put(None)
        self._thread.join(SHUTDOWN_TIMEOUT_S)

    # --- in the thread that owns the process -------------------------------------------------------------------------

    def _serve(self) -> None:
        for order in iter(self._orders.get, None):
            try:
                self._run_order(order)
            except EngineError as error:
                self._drop_process()
                order.replies.put(error)
        if self._process is not None:
            self._process.close()
        self._process = None

    def _run_order(self, order: _Order) -> None:
        process = self._running_process(order)
        process.run(order.job_file)
        give_up_at: Optional[float] = None
        while True:
            for message in process.read(int(POLL_S * 1000)):
                order.replies.put(message)
                if isinstance(message, ENDS):
                    return
            if not process.running:
                raise Cancelled if order.cancelled.is_set() else process.why_ended()
            if order.cancelled.is_set() and give_up_at is None:
                process.cancel()
                give_up_at = time.monotonic() + order.cancel_grace_s
            if self._closing.is_set():
                process.close()
                raise Cancelled
            if give_up_at is not None and time.monotonic() > give_up_at:
                raise Cancelled

    def _running_process(self, order: _Order) -> WorkerProcess:
        """The warm process, or a new one that has said hello."""
        if self._process is not None:
            self._process.read(0)
            if self._process.running:
                return self._process
        self._process = WorkerProcess(self.command, self._environment)
        too_late = time.monotonic() + HELLO_TIMEOUT_S
        while not any(isinstance(message, Hello) for message in self._process.read(int(POLL_S * 1000))):
            if order.cancelled.is_set() or self._closing.is_set():
                raise Cancelled
            if not self._process.running or time.monotonic() > too_late:
                raise self._process.why_not_started()
        return self._process

    def _drop_process(self) -> None:
        """Whatever went wrong with the process, the next job gets a new one."""
        if self._process is not None:
            self._process.kill()
        self._process = None


class WorkerPool:
    """Lends workers: a second one while the first is busy, and at most one is kept idle.

    Args:
        command: gives the program and its arguments, asked before each run: the engine may have been replaced.
        environment: gives the variables of the process.
    """

    def __init__(self, command: Callable[[], Sequence[str]], environment: Callable[[], Mapping[str, str]]) -> None:
        self._command = command
        self._environment = environment
        self._lock = threading.Lock()
        self._idle: Optional[Worker] = None
        self._busy: list[Worker] = []

    def run_job(
        self,
        tool: str,
        spec: dict[str, Any],
        *,
        feedback: Any,
        listener: Listener,
        cancel_grace_s: float = CANCEL_GRACE_S,
        seed: int = 0,
    ) -> Result:
        """Run a tool in a worker and wait for its result.

        Args:
            tool: id of the tool.
            spec: JSON form of the tool's Spec.
            feedback: a QgsFeedback, asked for ``isCanceled()`` only.
            listener: gets progress, log, metric and artifact messages, in the calling thread.
            cancel_grace_s: time that the job has to stop by itself when it is cancelled.
            seed: seed of everything random in the run.

        Raises:
            EngineError: what the run failed with.
        """
        with self._worker() as worker, _job_file(Job(tool, spec, seed)) as path:
            return worker.run(path, listener, feedback.isCanceled, cancel_grace_s)

    def shutdown(self) -> None:
        """End all workers and their jobs. A later run starts a new one."""
        with self._lock:
            workers = [*self._busy, *([self._idle] if self._idle else [])]
            self._idle = None
        for worker in workers:
            worker.shutdown()

    @contextmanager
    def _worker(self) -> Iterator[Worker]:
        command = list(self._command())
        with self._lock:
            worker, self._idle = self._idle, None
        if worker is not None and (worker.command != command or not worker.usable):
            worker.shutdown()
            worker = None
        if worker is None:
            worker = Worker(command, self._environment())
        with self._lock:
            self._busy.append(worker)
        try:
            yield worker
        finally:
            self._give_back(worker)

    def _give_back(self, worker: Worker) -> None:
        with self._lock:
            self._busy.remove(worker)
            keep = self._idle is None and worker.usable
            if keep:
                self._idle = worker
        if not keep:
            worker.shutdown()


@contextmanager
def _job_file(job: Job) -> Iterator[Path]:
    """The job as a file that stays only after a fault of ours, for the bug report."""
    handle, name = tempfile.mkstemp(prefix="landscribe-", suffix=".json")
    os.close(handle)
    path = Path(name)
    write_job(job, path)
    try:
        yield path
    except (Unexpected, WorkerDied):
        log(f"The job is kept for a bug report: {path}", Qgis.MessageLevel.Warning)
        raise
    except BaseException:
        path.unlink()
        raise
    path.unlink()


def engine_command() -> list[str]:
    """The command that starts the worker of the installed engine.

    Raises:
        EngineNotInstalled: there is none.
    """
    entry = Path(__file__).resolve().parents[1] / "engine" / "worker.py"
    return [str(engine_python()), "-I", "-X", "utf8", str(entry)]


def _engine_environment() -> Mapping[str, str]:
    return clean_environment(os.environ)


@functools.lru_cache(maxsize=1)
def session_pool() -> WorkerPool:
    """The workers of this QGIS session."""
    pool = WorkerPool(engine_command, _engine_environment)
    # A script without the QGIS application unloads no plugin. (Nor does qgis_process, but it also leaves Python without
    # a word: there the worker sees the end of its stdin and goes.)
    atexit.register(pool.shutdown)
    return pool


def run_job(tool: str, spec: dict[str, Any], **options: Any) -> Result:
    """Run a tool with the installed engine: :meth:`WorkerPool.run_job` of this session's workers."""
    return session_pool().run_job(tool, spec, **options)


def shutdown() -> None:
    """End the workers of this session: the plugin is unloaded, or the engine is about to be replaced."""
    session_pool().shutdown()
