"""The real worker as a process, with a task of the tests in a copy of the engine."""

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from conversation import WAIT_S, Conversation
from landscribe.engine import serving
from landscribe.engine.contract.job import Job, write_job
from landscribe.engine.contract.messages import PROTOCOL, Failure, Hello, Log, Progress, Result, decode
from landscribe.engine.core import idle
from landscribe.engine.jobs import StepProgress

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """A copy of the engine with one more tool, in a folder with a space and a letter beyond ASCII."""
    copy = tmp_path_factory.mktemp("Köln карта") / "land scribe"
    shutil.copytree(ROOT / "engine", copy / "engine", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", copy)
    shutil.copy(Path(__file__).with_name("probe_task.py"), copy / "engine" / "tasks" / "probe.py")
    with (copy / "engine" / "contract" / "registry.py").open("a") as registry:
        registry.write('\n\nTOOLS = (*TOOLS, Tool("probe", "ProbeAlgorithm", "tests"))\n')
    return copy


@pytest.fixture
def job(tmp_path):
    def write(do, path="", tool="probe", seed=0):
        file = tmp_path / f"job {do} ö.json"
        write_job(Job(tool, {"do": do, "path": path}, seed), file)
        return file

    return write


@pytest.fixture
def worker(package):
    conversation = Conversation(package, PROJ_LIB="/of/qgis", PYTHONHOME="/nowhere", PYTHONPATH="/nowhere")
    yield conversation
    conversation.process.kill()
    conversation.process.wait()


@pytest.fixture
def ready(worker):
    worker.message()
    return worker


def test_hello_comes_first_and_soon(worker):
    began = time.monotonic()
    hello = worker.message()
    assert isinstance(hello, Hello)
    assert (hello.protocol, hello.pid) == (PROTOCOL, worker.process.pid)
    assert time.monotonic() - began < 5


def test_messages_of_a_job_come_in_order(ready, job):
    messages = ready.job(job("succeed", "/карта.tif", seed=9))
    kinds = [type(message).__name__ for message in messages]
    assert kinds == ["Progress", "Log", "Log", "Metric", "Artifact", "Progress", "Result"]
    assert messages[1] == Log("warning", "crs-unknown", {"path": "/карта.tif"})
    assert messages[2] == Log("info", "text", {"text": "a line"})
    assert messages[-1].values == {"seed": 9}
    assert set(messages[-1].seconds) == {"reading", "writing"}


def test_nothing_that_is_printed_reaches_the_messages(ready, job):
    messages = ready.job(job("shout"))
    assert [type(message) for message in messages] == [Progress, Result]
    ready.close()
    for text in (b"printed by Python", b"printed by C", b"written to descriptor 1", b"printed by a child"):
        assert text in ready.stderr


def test_a_library_can_not_read_our_orders(ready, job):
    assert ready.job(job("read_stdin"))[-1].values == {"stdin": ""}


def test_the_worker_knows_its_package_and_not_the_data_of_others(ready, job):
    values = ready.job(job("say_environment"))[-1].values
    assert values == {"package": "landscribe.engine.tasks.probe", "flags": 1, "proj": None}


def test_progress_is_thinned_but_for_the_last_of_a_step(ready, job):
    progress = [message for message in ready.job(job("hurry")) if isinstance(message, Progress)]
    assert len(progress) < 20
    assert Progress(0.999, "segmenting") in progress
    assert progress[-1] == Progress(0.5, "writing")


@pytest.mark.parametrize(
    ("do", "code", "detail"),
    [
        ("raise_error", "raster-missing", None),
        ("raise_other", "unexpected", "ZeroDivisionError: ÷ 0"),
        ("raise_memory", "memory-exhausted", None),
        ("exit_python", "unexpected", "SystemExit: 3"),
        ("return_rubbish", "unexpected", "TypeError"),
    ],
)
def test_a_failure_has_code_and_traceback_and_the_worker_lives_on(ready, job, do, code, detail):
    failure = ready.job(job(do, "/a.tif"))[-1]
    assert isinstance(failure, Failure)
    assert failure.code == code
    assert detail is None or detail in failure.params["detail"]
    assert "probe.py" in failure.traceback or do == "return_rubbish"
    assert isinstance(ready.job(job("succeed"))[-1], Result)


def test_a_job_that_is_none_fails_alone(ready, job, tmp_path):
    assert ready.job(tmp_path / "missing.json")[-1].code == "job-invalid"
    assert ready.job(job("succeed", tool="unknown"))[-1].code == "tool-unknown"
    assert ready.job(job("succeed", path=5))[-1].params == {"detail": "path: str was expected, 5 found"}
    ready.process.stdin.write(b"\xff no order\n[]\n{}\n")
    assert isinstance(ready.job(job("succeed"))[-1], Result)


def test_cancel_ends_the_job_and_not_the_next_one(ready, job):
    ready.order(run=str(job("wait")))
    assert isinstance(ready.message(), Progress)
    ready.order(cancel=True)
    end = ready.message()
    while isinstance(end, Progress):
        end = ready.message()
    assert end == Failure("cancelled", {})
    ready.order(cancel=True)  # late: there is no job
    assert isinstance(ready.job(job("succeed"))[-1], Result)


def test_the_end_of_stdin_ends_an_idle_worker(ready):
    assert ready.close() == 0


def test_the_end_of_stdin_cancels_the_job(ready, job):
    ready.order(run=str(job("wait")))
    ready.message()
    began = time.monotonic()
    assert ready.close() == 0
    assert time.monotonic() - began < 5


@pytest.mark.skipif(os.name != "posix", reason="process groups")
def test_the_worker_leads_a_process_group(ready):
    assert os.getpgid(ready.process.pid) == ready.process.pid


# --- replay ----------------------------------------------------------------------------------------------------------


def _replay(package, file):
    command = [sys.executable, "-I", str(package / "engine" / "worker.py"), str(file)]
    return subprocess.run(command, capture_output=True, check=False, timeout=WAIT_S)


@pytest.mark.parametrize(("do", "code"), [("succeed", 0), ("raise_other", 1), ("shout", 0)])
def test_a_replay_ends_with_the_jobs_code(package, job, do, code):
    done = _replay(package, job(do))
    assert done.returncode == code
    end = [decode(line) for line in done.stdout.splitlines()][-1]
    assert isinstance(end, Failure if code else Result)


def test_a_replay_without_a_job_file_fails(package, tmp_path):
    done = _replay(package, tmp_path / "missing.json")
    assert done.returncode == 1
    assert decode(done.stdout.splitlines()[-1]).code == "job-invalid"


def test_a_replay_runs_as_a_module_too(package, job):
    named = package.parent / "landscribe"
    if not named.exists():
        named.symlink_to(package)
    command = [sys.executable, "-m", "landscribe.engine.worker", str(job("succeed", seed=4))]
    done = subprocess.run(command, cwd=package.parent, capture_output=True, check=False, timeout=WAIT_S)
    assert decode(done.stdout.splitlines()[-1]).values == {"seed": 4}


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_cancels_a_replay(package, job):
    command = [sys.executable, "-I", str(package / "engine" / "worker.py"), str(job("wait"))]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert isinstance(decode(process.stdout.readline()), Progress)
    process.send_signal(signal.SIGINT)
    lines = process.communicate(timeout=WAIT_S)[0].splitlines()
    assert process.returncode == 1
    assert decode(lines[-1]) == Failure("cancelled", {})


@pytest.mark.skipif(os.name != "posix", reason="pseudo terminals")
def test_a_replay_in_a_terminal_is_readable(package, job):
    main, terminal = os.openpty()
    command = [sys.executable, "-I", str(package / "engine" / "worker.py"), str(job("succeed", "a.tif"))]
    subprocess.run(command, stdout=terminal, check=True, timeout=WAIT_S)
    text = os.read(main, 10_000).decode()
    os.close(terminal)
    os.close(main)
    assert "  0%  reading" in text
    assert "warning: crs-unknown {'path': 'a.tif'}" in text
    assert '"kind"' not in text


# --- parts -----------------------------------------------------------------------------------------------------------


def test_steps_are_timed_each_time_they_come():
    clock = _Clock()
    steps = StepProgress(lambda _: None, clock)
    for clock.now, step in ((0.0, "reading"), (2.0, "segmenting"), (5.0, "reading")):
        steps.report(0.5, step)
    clock.now = 6.0
    steps.finish()
    assert steps.seconds == {"reading": 3.0, "segmenting": 3.0}


class _Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_an_idle_worker_gives_back_what_was_registered(monkeypatch):
    monkeypatch.setattr(idle, "_callbacks", [])
    given_back = []
    idle.on_idle(lambda: given_back.append("memory"))
    monkeypatch.setattr(serving, "IDLE_S", 0.01)
    inbox = SimpleNamespace(orders=queue.Queue())
    threading.Timer(0.2, inbox.orders.put, [None]).start()
    assert serving._next_order(inbox) is None
    assert given_back == ["memory"]
