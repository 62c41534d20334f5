"""The engine's environment inside QGIS: processes, network settings, texts, the command line and the dialog."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

import pytest
from landscribe.engine.contract.errors import EngineNotInstalled
from landscribe.plugin import environment
from landscribe.plugin.environment import errors, network, store, texts
from landscribe.plugin.environment.__main__ import main
from landscribe.plugin.environment.causes import CAUSES
from landscribe.plugin.environment.compute import Choice, Gpu, choose_build
from landscribe.plugin.environment.diagnostics import diagnostics
from landscribe.plugin.environment.host import this_host
from landscribe.plugin.environment.paths import Paths, this_paths
from landscribe.plugin.environment.qprocess_runner import QProcessRunner
from landscribe.plugin.environment.report import Device, Engine, Report
from landscribe.plugin.environment.requirements import read_requirements
from landscribe.plugin.environment.runner import STEPS, Progress
from landscribe.plugin.environment.session import find_gpus, installing
from qgis.core import Qgis, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

REPORT = Report("3.12.1", {"torch": "2.9.0", "onnxruntime-gpu": "1.31.1"}, "13.0", (Device("NVIDIA A10", 24564),))


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> Paths:
    monkeypatch.setenv("LANDSCRIBE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LANDSCRIBE_INTERPRETER", raising=False)
    return this_paths()


def put_engine(paths: Paths, python: str = sys.executable, **values) -> Engine:
    digest = read_requirements("cpu").digest
    engine = Engine(
        **{"python": python, "kind": "own", "build": "own", "wanted": "own", "requirements": digest, **values}
    )
    paths.engines.mkdir(parents=True, exist_ok=True)
    store.activate(paths, engine, None)
    return engine


# --- processes -------------------------------------------------------------------------------------------------------


def run(program: str, env: dict[str, str] | None = None, runner: QProcessRunner | None = None) -> tuple[int, list[str]]:
    lines: list[str] = []
    command = [sys.executable, "-I", "-c", program]
    return (runner or QProcessRunner()).run(command, env or {}, lines.append), lines


def test_lines_and_exit_code():
    program = r"""
import os, sys, time
os.write(1, "Gr\u00fc".encode()[:-1]); time.sleep(0.3); os.write(1, "\u00fc".encode()[-1:] + b"n\r50 %\r100 %\nrest")
os.write(2, b" of stderr")
sys.exit(7)
"""
    assert run(program) == (7, ["Grün", "50 %", "100 %", "rest of stderr"])


def test_the_program_gets_these_variables_and_no_others():
    _, lines = run("import os, json; print(json.dumps(dict(os.environ)))", {"HOME": "/h ö", "X": "a=b"})
    found = json.loads(lines[0])
    assert (found["HOME"], found["X"]) == ("/h ö", "a=b")
    assert "PATH" not in found


def test_a_crash_is_a_failure():
    exit_code, _ = run("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    assert exit_code != 0


def test_a_missing_program():
    with pytest.raises(errors.ProgramNotStarted):
        QProcessRunner().run(["/nowhere/python"], {}, print)


def test_cancel_stops_the_program(tmp_path):
    runner = QProcessRunner()
    threading.Timer(0.5, runner.cancel).start()
    start = time.monotonic()
    pid = tmp_path / "pid"
    with pytest.raises(errors.InstallCancelled):
        run(
            f"import os, time, pathlib; pathlib.Path({str(pid)!r}).write_text(str(os.getpid())); time.sleep(60)",
            runner=runner,
        )
    assert time.monotonic() - start < 6
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)
    with pytest.raises(errors.InstallCancelled):
        run("pass", runner=runner)


def test_no_driver_no_cards(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert find_gpus(QProcessRunner()) == ()


def test_two_installations_into_one_folder(home):
    with installing(home), pytest.raises(errors.AlreadyRunning), installing(home):
        pytest.fail("both got the lock")
    with installing(home):
        pass


# --- state -----------------------------------------------------------------------------------------------------------


def test_a_fresh_machine_is_not_ready():
    state = environment.state()
    assert not state.ready
    assert state.reason == texts.not_installed()
    with pytest.raises(EngineNotInstalled) as caught:
        environment.engine_python()
    assert caught.value.reason == state.reason


def test_an_installed_engine_is_ready(home):
    put_engine(home)
    assert environment.state() == environment.State(ready=True, reason="")
    assert environment.engine_python() == Path(sys.executable)


def test_an_engine_whose_python_is_gone_is_not_ready(home):
    put_engine(home, "/gone/python")
    assert "/gone/python" in environment.state().reason


def test_after_an_update_of_the_plugin_the_engine_still_runs_and_says_so(home):
    put_engine(home, requirements="older")
    assert environment.state() == environment.State(ready=True, reason=texts.update_waits())


def test_an_administrators_interpreter_goes_first(home, monkeypatch):
    put_engine(home, "/gone/python")
    monkeypatch.setenv("LANDSCRIBE_INTERPRETER", sys.executable)
    assert environment.engine_python() == Path(sys.executable)


# --- network ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def proxy_settings():
    settings = QgsSettings()
    values = {"Enabled": True, "Type": "HttpProxy", "Host": "proxy.example.org", "Port": "3128"}
    values.update(User="jane", Password="p@ss/word")
    for name, value in values.items():
        settings.setValue(f"proxy/proxy{name}", value)
    yield
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_qgis_proxy_reaches_the_programs(home, proxy_settings):
    env = network.network_environment({"SSL_CERT_FILE": "/ca.pem"}, home)
    assert env["HTTPS_PROXY"] == env["HTTP_PROXY"] == "http://jane:p%40ss%2Fword@proxy.example.org:3128"


def test_a_proxy_of_the_environment_goes_first(home, proxy_settings):
    env = {"HTTPS_PROXY": "http://other:1", "SSL_CERT_FILE": "/ca.pem"}
    assert network.network_environment(env, home) == env


def test_socks():
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "host", 1080)
    assert network.proxy_url(proxy) == "socks5h://host:1080"


def test_without_certificates_of_ones_own_the_systems_count(home):
    assert network.network_environment({}, home)["UV_SYSTEM_CERTS"] == "1"


# --- texts -----------------------------------------------------------------------------------------------------------


def example(cls: type, **values) -> errors.InstallError:
    from dataclasses import fields

    return cls(
        **{field.name: values.get(field.name, 1.5 if field.type == "float" else field.name) for field in fields(cls)}
    )


@pytest.mark.parametrize("cls", errors.InstallError.__subclasses__())
def test_every_error_has_a_sentence_with_its_data(cls):
    error = example(cls)
    text = texts.error_text(error)
    assert "{" not in text
    assert len(text) > 20
    data = {key: value for key, value in vars(error).items() if key not in ("step", "cause")}
    assert all(str(value) in text for value in data.values())


@pytest.mark.parametrize("cause", [cause for cause in CAUSES if cause not in ("disk-full", "no-venv")])
def test_every_cause_has_advice(cause):
    assert texts.error_text(errors.StepFailed("torch", cause, "TAIL")) != texts.error_text(
        errors.StepFailed("torch", "", "TAIL")
    )
    assert "TAIL" not in texts.error_text(errors.CheckFailed("torch", cause, "TAIL"))


def test_every_step_has_a_text():
    assert len({texts.progress_text(Progress(step)) for step in STEPS}) == len(STEPS)


def test_what_computes_is_said(home):
    assert texts.device_text(put_engine(home, report=REPORT)) == "NVIDIA A10, 24 GB"
    old = Report("3.12", {}, "13.0", cuda_problem="The NVIDIA driver on your system is too old (found version 12040).")
    assert "too old" in texts.device_text(put_engine(home, report=old))
    assert texts.device_text(put_engine(home, report=Report("3.12", {}))).startswith("No NVIDIA")


def test_another_build_than_the_wanted_one_is_said(home):
    no_cuda = put_engine(home, build="registry", wanted="cu130", report=Report("3.12", {}))
    assert "does not use the graphics card" in texts.fallback_texts(no_cuda)[0]
    assert texts.fallback_texts(put_engine(home, build="cpu", wanted="cpu")) == []


def test_a_choice_tells_card_and_driver():
    card = Gpu("NVIDIA T4", 15360, (470, 1), 7.5)
    text = texts.choice_text(choose_build(this_host(), [card], (3, 12)), (card,))
    assert "NVIDIA T4, 15 GB" in text
    assert "525" in text
    build = choose_build(this_host(), [], (3, 12), "cpu").build
    assert "Processor only" in texts.choice_text(Choice(build, "asked"), ())


# --- diagnostics and command line ------------------------------------------------------------------------------------


def test_diagnostics_are_whole_and_without_secrets(home, monkeypatch):
    put_engine(home, report=REPORT)
    home.log.write_text("12:00:00 Resolved 32 packages\n", encoding="utf-8")
    monkeypatch.setenv("HTTPS_PROXY", "http://jane:" + "pw1@proxy:8080")
    text = diagnostics(home, [Gpu("NVIDIA A10", 24564, (580, 95), 8.6)])
    for part in (
        f"QGIS {Qgis.version()}",
        "Qt ",
        "ready: yes",
        "onnxruntime-gpu 1.31.1",
        "driver 580.95",
        "Resolved 32",
        str(home.home),
    ):
        assert part in text
    assert "pw1" not in text


@pytest.fixture
def no_own_application(monkeypatch):
    monkeypatch.setattr("landscribe.plugin.environment.__main__.QgsApplication.__init__", lambda *_, **__: None)
    monkeypatch.setattr("landscribe.plugin.environment.__main__.signal.signal", lambda *_: None)


@pytest.mark.parametrize(("installed", "code"), [(True, 0), (False, 1)])
def test_path_on_the_command_line(home, installed, code, capfd, no_own_application):
    if installed:
        put_engine(home)
    assert main(["path"]) == code
    out, err = capfd.readouterr()
    assert (sys.executable in out, texts.not_installed() in err) == (installed, not installed)


def test_a_bad_python_on_the_command_line(home, capfd, no_own_application):
    assert main(["install", "--python", "/nowhere/python"]) == 1
    assert "/nowhere/python" in home.log.read_text(encoding="utf-8")
    assert "python does not work" in capfd.readouterr().err
    assert not environment.state().ready
    assert main(["install", "--platform", "cu1", "--tool", "pip"]) == 1
    assert "cu1" in capfd.readouterr().err


def test_an_installation_that_is_up_to_date_is_left_alone(home, capfd, no_own_application):
    put_engine(home, wanted="cpu", build="registry")
    assert main(["install", "--platform", "cpu"]) == 0
    assert sys.executable in capfd.readouterr().out
    assert not home.log.exists()


def test_remove_on_the_command_line(home, no_own_application):
    put_engine(home)
    assert main(["remove"]) == 0
    assert not environment.state().ready
