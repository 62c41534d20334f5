"""The way to the worker, with a worker that only pretends and misbehaves in every way we know."""

import contextlib
import gc
import json
import os
import shutil
import sys
import tempfile
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from landscribe.engine.contract.errors import (
    BandMissing,
    Cancelled,
    ProtocolMismatch,
    Unexpected,
    WorkerDied,
    WorkerStartFailed,
)
from landscribe.engine.contract.messages import Log, Progress, Result
from landscribe.plugin.worker import WorkerPool
from qgis.core import QgsApplication, QgsFeedback
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths

FAKE = Path(__file__).with_name("fake_worker.py")
PYTHON = QStandardPaths.findExecutable("python3") or sys.executable
ENVIRONMENT = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "HOME") if name in os.environ}


class Run:
    """A job in the pool, from a thread of its own so that the test can watch and cancel it."""

    def __init__(self, pool, scene, grace_s=10.0, **spec):
        self.feedback = QgsFeedback()
        self.messages = []
        options = {"feedback": self.feedback, "listener": self.messages.append, "cancel_grace_s": grace_s}
        self._end = ThreadPoolExecutor(1).submit(pool.run_job, scene, spec, **options)

    def end(self):
        return self._end.result(timeout=30)

    def first_message(self):
        _until(lambda: self.messages)
        return self.messages[0]


def _until(condition, seconds=20):
    too_late = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < too_late, "waited too long"
        QCoreApplication.processEvents()  # the log reaches this thread as events
        time.sleep(0.01)


def _gone(pid):
    """True once there is no such process (a zombie is none)."""
    with contextlib.suppress(FileNotFoundError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    return True


@pytest.fixture
def make_pool():
    pools = []

    def make(*arguments, script=FAKE, environment=None):
        command = [PYTHON, "-I", str(script), *arguments]
        pools.append(WorkerPool(lambda: command, lambda: environment or ENVIRONMENT))
        return pools[-1]

    yield make
    for pool in pools:
        pool.shutdown()


@pytest.fixture
def pool(make_pool):
    return make_pool()


@pytest.fixture
def temp(tmp_path, monkeypatch):
    """The folder of job files."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def logged():
    lines = []
    log = QgsApplication.messageLog()

    def receive(text, *_):
        lines.append(text)

    log.messageReceived.connect(receive)
    yield lines
    log.messageReceived.disconnect(receive)


# --- messages --------------------------------------------------------------------------------------------------------


def test_messages_reach_the_listener_in_the_calling_thread(pool):
    threads = set()
    messages = []

    def listener(message):
        threads.add(threading.current_thread())
        messages.append(message)

    result = pool.run_job("progress", {}, feedback=QgsFeedback(), listener=listener)
    assert messages == [Progress(0.0, "reading"), Progress(0.5, "reading"), Progress(1.0, "reading")]
    assert isinstance(result, Result)
    assert threads == {threading.current_thread()}


def test_lines_are_put_together_from_bytes(pool):
    run = Run(pool, "in_pieces")
    run.end()
    assert run.messages == [Log("info", "text", {"text": "Köln 图"})]


def test_garbage_goes_to_the_log_and_breaks_nothing(pool, logged):
    result = pool.run_job("garbage", {}, feedback=QgsFeedback(), listener=pytest.fail)
    assert isinstance(result, Result)
    _until(lambda: any("Loading weights" in line for line in logged))


def test_much_stderr_does_not_stop_the_worker(pool):
    assert isinstance(Run(pool, "much_stderr").end(), Result)


def test_paths_and_texts_beyond_ascii(make_pool, tmp_path, temp):
    folder = tmp_path / "Müller & Söhne карта"
    folder.mkdir()
    script = Path(shutil.copy(FAKE, folder / "worker ü.py"))
    result = Run(make_pool(script=script), "echo", text="Größe 图").end()
    assert result.values["spec"] == {"text": "Größe 图"}
    assert result.values["directory"] == str(folder)


# --- environment -----------------------------------------------------------------------------------------------------


def test_the_worker_sees_only_the_environment_it_is_given(make_pool, monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("GDAL_DATA", "/of/qgis")
    seen = Run(make_pool(environment={**ENVIRONMENT, "NAME": "ü"}), "echo").end().values["environment"]
    assert seen["NAME"] == "ü"
    assert not {"PYTHONHOME", "PYTHONPATH", "GDAL_DATA"} & set(seen)


# --- failures --------------------------------------------------------------------------------------------------------


def test_a_failure_is_raised_as_its_error(pool, logged):
    with pytest.raises(BandMissing) as caught:
        Run(pool, "fail", code="band-missing", params={"path": "a.tif", "band": 4, "count": 3}).end()
    assert caught.value.params == {"path": "a.tif", "band": 4, "count": 3}
    _until(lambda: any("deep inside" in line for line in logged))


def test_a_silent_death_is_told_and_the_next_job_has_a_new_worker(pool):
    Run(pool, "much_stderr").end()  # of another job: not in the tail
    with pytest.raises(WorkerDied) as caught:
        Run(pool, "die").end()
    assert caught.value.params == {"exit_code": 7, "tail": "out of luck"}
    assert isinstance(Run(pool, "echo").end(), Result)


def test_an_error_lets_go_of_the_run(pool):
    """Else garbage collection ends objects of QGIS at any time and in any thread."""
    feedback = QgsFeedback()
    alive = weakref.ref(feedback)
    gc.disable()
    try:
        with contextlib.suppress(WorkerDied):
            pool.run_job("die", {}, feedback=feedback, listener=lambda _: None)
        del feedback
        assert alive() is None
    finally:
        gc.enable()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_crash_is_told_with_its_signal(pool):
    with pytest.raises(WorkerDied) as caught:
        Run(pool, "crash").end()
    assert caught.value.exit_code == -11


def test_a_worker_that_died_while_idle_is_replaced(pool):
    pid = Run(pool, "progress").end().values["pid"]
    os.kill(pid, 9)
    _until(lambda: _gone(pid))
    assert Run(pool, "progress").end().values["pid"] != pid


def test_a_program_that_is_not_there(make_pool):
    pool = WorkerPool(lambda: ["/nowhere/python"], lambda: ENVIRONMENT)
    with pytest.raises(WorkerStartFailed) as caught:
        Run(pool, "echo").end()
    assert caught.value.python == "/nowhere/python"
    assert caught.value.detail


def test_a_worker_that_ends_before_its_hello(make_pool):
    with pytest.raises(WorkerStartFailed) as caught:
        Run(make_pool("no-start"), "echo").end()
    assert caught.value.detail == "no module named torch"


def test_a_worker_of_another_version(make_pool):
    with pytest.raises(ProtocolMismatch) as caught:
        Run(make_pool("protocol"), "echo").end()
    assert caught.value.params == {"plugin": 1, "worker": 99}


def test_a_fault_of_the_listener_ends_the_job(pool):
    def listener(_message):
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        pool.run_job("wait", {}, feedback=QgsFeedback(), listener=listener)
    assert isinstance(Run(pool, "progress").end(), Result)


# --- job files -------------------------------------------------------------------------------------------------------


def test_the_job_file_stays_after_a_fault_of_ours(pool, temp, logged):
    with pytest.raises(Unexpected):
        Run(pool, "fail", code="unexpected", params={"detail": "KeyError"}).end()
    (file,) = temp.iterdir()
    assert json.loads(file.read_text())["tool"] == "fail"
    _until(lambda: any(str(file) in line for line in logged))


def test_the_job_file_goes_after_success_and_after_a_known_failure(pool, temp):
    Run(pool, "progress").end()
    with pytest.raises(BandMissing):
        Run(pool, "fail", code="band-missing", params={"path": "a.tif", "band": 4, "count": 3}).end()
    assert list(temp.iterdir()) == []


# --- cancel ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delay", [0, 0.5])
def test_a_worker_that_stops_as_asked_stays_warm(pool, delay):
    pid = Run(pool, "progress").end().values["pid"]
    run = Run(pool, "wait", delay=delay)
    run.first_message()
    run.feedback.cancel()
    with pytest.raises(Cancelled):
        run.end()
    assert Run(pool, "progress").end().values["pid"] == pid


@pytest.mark.skipif(os.name != "posix", reason="process groups")
def test_a_worker_that_refuses_to_stop_is_killed_with_its_children(make_pool):
    pool = make_pool()
    run = Run(pool, "refuse", grace_s=0.3)
    pids = json.loads(run.first_message().params["text"])
    assert not any(map(_gone, pids))
    run.feedback.cancel()
    with pytest.raises(Cancelled):
        run.end()
    _until(lambda: all(map(_gone, pids)), seconds=5)
    assert isinstance(Run(pool, "progress").end(), Result)


def test_cancel_before_the_worker_is_ready(make_pool):
    run = Run(make_pool("no-hello"), "echo")
    time.sleep(0.2)
    run.feedback.cancel()
    with pytest.raises(Cancelled):
        run.end()


# --- several jobs ----------------------------------------------------------------------------------------------------


def test_two_jobs_at_a_time_have_a_worker_each_and_one_stays(pool, tmp_path):
    paths = [str(tmp_path / "a"), str(tmp_path / "b")]
    runs = [Run(pool, "meet", own=own, other=other) for own, other in (paths, paths[::-1])]
    pids = [run.end().values["pid"] for run in runs]
    assert pids[0] != pids[1]
    _until(lambda: sum(map(_gone, pids)) == 1)
    assert Run(pool, "progress").end().values["pid"] in pids


def test_a_warm_worker_begins_at_once(pool):
    first = Run(pool, "progress").end()
    began = time.monotonic()
    second = pool.run_job("progress", {}, feedback=QgsFeedback(), listener=lambda _: None)
    assert second.values["pid"] == first.values["pid"]
    assert time.monotonic() - began < 2


def test_another_engine_gets_a_new_worker(tmp_path):
    commands = [[PYTHON, "-I", str(FAKE)], [PYTHON, "-I", str(FAKE), "newer"]]
    pool = WorkerPool(lambda: commands[0], lambda: ENVIRONMENT)
    old = Run(pool, "progress").end().values["pid"]
    del commands[0]
    assert Run(pool, "progress").end().values["pid"] != old
    assert _gone(old)
    pool.shutdown()


def test_shutdown_ends_idle_and_busy_workers(pool):
    idle = Run(pool, "progress").end().values["pid"]
    busy = Run(pool, "refuse")
    second = Run(pool, "progress").end().values["pid"]
    pids = [idle, second, *json.loads(busy.first_message().params["text"])]
    pool.shutdown()
    with pytest.raises(Cancelled):
        busy.end()
    _until(lambda: all(map(_gone, pids)), seconds=5)
