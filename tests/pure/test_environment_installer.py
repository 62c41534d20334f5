"""The steps of an installation, with a runner that only pretends."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest
from landscribe.engine.contract.folders import home_of
from landscribe.engine.contract.schema import to_json
from landscribe.plugin.environment import store
from landscribe.plugin.environment.commands import Pip, Uv
from landscribe.plugin.environment.compute import Build, Choice
from landscribe.plugin.environment.errors import (
    CheckFailed,
    DiskTooSmall,
    FolderNotWritable,
    InstallCancelled,
    StepFailed,
    VenvModuleMissing,
    WheelFolderEmpty,
)
from landscribe.plugin.environment.host import this_host
from landscribe.plugin.environment.installer import Installer
from landscribe.plugin.environment.interpreter import BasePython
from landscribe.plugin.environment.paths import Paths
from landscribe.plugin.environment.plan import Plan, make_plan
from landscribe.plugin.environment.report import Report
from landscribe.plugin.environment.requirements import (
    all_digests,
    package_name,
    read_requirements,
    runtime_of_wheels,
)
from landscribe.plugin.environment.runner import STEPS

REPORT = Report(python="3.12.1", versions={"torch": "2.9.0"})
DNS = "error: dns error: Name or service not known"


class FakeRunner:
    """Makes the files that the real programs would make. ``failures``: output by a word of the command."""

    def __init__(self, failures: dict[str, str] | None = None) -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.failures = failures or {}

    def run(self, command, env, on_line) -> int:
        self.commands.append(list(command))
        self.environments.append(dict(env))
        for word, output in self.failures.items():
            if any(word in part for part in command):
                if output == "cancel":
                    raise InstallCancelled
                on_line(output)
                return 1
        if "venv" in command:
            python = store.environment_python(Path(command[-1]), "Linux")
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        if command[-1].endswith("probe.py"):
            on_line(json.dumps({"try": "torch"}))
            on_line(json.dumps({"report": to_json(REPORT)}))
        return 0

    def cancel(self) -> None:
        raise NotImplementedError


class Watcher:
    def __init__(self) -> None:
        self.steps: list[str] = []
        self.overall: list[float] = []
        self.lines: list[str] = []

    def progress(self, progress) -> None:
        self.steps.append(progress.step)
        self.overall.append(progress.overall)

    def line(self, line: str) -> None:
        self.lines.append(line)


@pytest.fixture
def paths(tmp_path) -> Paths:
    return Paths(tmp_path / "Wälder und Felder")


def plan(paths: Paths, key: str = "py3.12-cpu-1", tool=None, wheels=None) -> Plan:
    return Plan(
        system="Linux",
        base=BasePython("/usr/bin/python3.12", (3, 12)),
        tool=tool or Uv("/x/uv"),
        choice=Choice(Build("cpu", "https://index/cpu", "cpu", 0.001), "no-card"),
        fallback=Build("registry", None, "cpu", 0.001),
        requirements=read_requirements("cpu"),
        wheels=wheels,
        folder=store.new_folder(paths, key),
    )


def install(paths: Paths, runner: FakeRunner, wanted: Plan, watcher: Watcher | None = None):
    return Installer(paths, {"HOME": "/h"}, runner, watcher or Watcher()).install(wanted)


def test_a_fresh_machine(paths):
    watcher, runner = Watcher(), FakeRunner()
    engine = install(paths, runner, plan(paths), watcher)
    assert store.current_engine(paths) == engine
    assert (engine.build, engine.wanted, engine.report) == ("cpu", "cpu", REPORT)
    assert list(dict.fromkeys(watcher.steps)) == list(STEPS)
    assert watcher.overall == sorted(watcher.overall)
    assert watcher.overall[-1] == 1.0
    assert len(runner.commands) == 4  # venv, pair, packages, probe


def test_the_pair_comes_from_one_index(paths):
    runner = FakeRunner()
    install(paths, runner, plan(paths), None)
    pair = runner.commands[1]
    assert pair[pair.index("--index-url") + 1] == "https://index/cpu"
    assert [part.split(">")[0] for part in pair[-2:]] == ["torch", "torchvision"]
    assert "UV_FIND_LINKS" not in runner.environments[1]


def test_an_index_out_of_reach_gives_the_registrys_build(paths):
    runner, watcher = FakeRunner({"https://index/cpu": DNS}), Watcher()
    engine = install(paths, runner, plan(paths), watcher)
    assert watcher.overall == sorted(watcher.overall)
    assert (engine.build, engine.wanted) == ("registry", "cpu")
    assert "--index-url" not in runner.commands[2]


def test_other_failures_of_the_pair_have_no_second_try(paths):
    with pytest.raises(StepFailed) as caught:
        install(paths, FakeRunner({"torch>=": "invalid peer certificate: UnknownIssuer"}), plan(paths))
    assert (caught.value.step, caught.value.cause) == ("torch", "certificate")


def test_a_broken_download_goes_on_where_it_stopped(paths):
    with pytest.raises(StepFailed):
        install(paths, FakeRunner({"requirements.txt": DNS}), plan(paths))
    assert store.current_engine(paths) is None
    runner = FakeRunner()
    install(paths, runner, plan(paths))
    assert "venv" not in runner.commands[0]
    assert store.current_engine(paths) is not None


def test_another_tool_starts_anew(paths):
    with pytest.raises(InstallCancelled):
        install(paths, FakeRunner({"requirements.txt": "cancel"}), plan(paths))
    runner = FakeRunner()
    install(paths, runner, plan(paths, tool=Pip()))
    assert "venv" in runner.commands[0]  # uv's environments have no pip


def test_an_update_leaves_the_old_engine_until_the_new_one_passed(paths):
    old = install(paths, FakeRunner(), plan(paths, "py3.12-cpu-old"))
    with pytest.raises(CheckFailed):
        install(paths, FakeRunner({"probe.py": "Segmentation fault"}), plan(paths, "py3.12-cpu-new"))
    assert store.current_engine(paths) == old
    assert Path(old.python).is_file()
    new = install(paths, FakeRunner(), plan(paths, "py3.12-cpu-new"))
    assert store.current_engine(paths) == new
    assert not Path(old.python).exists()


def test_a_failed_check_is_not_gone_on_with(paths):
    with pytest.raises(CheckFailed):
        install(paths, FakeRunner({"probe.py": "x"}), plan(paths))
    runner = FakeRunner()
    install(paths, runner, plan(paths))
    assert "venv" in runner.commands[0]


def test_a_repair_is_made_beside_the_engine_in_use(paths):
    first = install(paths, FakeRunner(), plan(paths))
    again = plan(paths)
    assert again.folder not in Path(first.python).parents
    second = install(paths, FakeRunner(), again)
    assert second.python != first.python
    assert plan(paths).folder in Path(first.python).parents  # and the next repair takes the first place again


def test_own_python(paths):
    made = install(paths, FakeRunner(), plan(paths))
    engine = Installer(paths, {}, FakeRunner(), Watcher()).adopt(Path("/opt/conda/bin/python"))
    assert (engine.kind, engine.python) == ("own", "/opt/conda/bin/python")
    assert store.current_engine(paths) == engine
    assert not Path(made.python).exists()


def test_a_folder_of_wheels_needs_no_network(paths, tmp_path):
    runner = FakeRunner()
    engine = install(paths, runner, plan(paths, tool=Pip(), wheels=tmp_path))
    assert engine.build == engine.wanted == "wheels"
    installs = [command for command in runner.commands if "install" in command]
    assert len(installs) == 1  # not even a newer pip is fetched
    assert installs[0][installs[0].index("--no-index") :][:3] == ["--no-index", "--find-links", str(tmp_path)]
    assert runner.environments[1]["PIP_FIND_LINKS"] == str(paths.no_wheels)  # no stray wheels of pip's settings


def test_too_little_room_is_told_before_anything_is_done(paths, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(0, 0, 2e9))
    runner = FakeRunner()
    wanted = plan(paths)
    build = replace(wanted.choice.build, disk_gb=8.0)
    with pytest.raises(DiskTooSmall) as caught:
        install(paths, runner, replace(wanted, choice=Choice(build, "card")))
    assert (caught.value.needed_gb, caught.value.free_gb, runner.commands) == (8.0, 2.0, [])


def test_debian_without_venv(paths):
    runner = FakeRunner({"venv": "ensurepip is not available"})
    with pytest.raises(VenvModuleMissing) as caught:
        install(paths, runner, plan(paths, tool=Pip()))
    assert caught.value.package == "python3.12-venv"


def test_a_home_that_is_a_file(tmp_path):
    (tmp_path / "home").touch()
    paths = Paths(tmp_path / "home")
    with pytest.raises(FolderNotWritable):
        Installer(paths, {}, FakeRunner(), Watcher()).adopt(Path("/python"))


def test_the_log_has_everything_but_passwords(paths):
    runner = FakeRunner({"requirements.txt": "error: http://jane:pw@proxy refused"})
    with pytest.raises(StepFailed):
        install(paths, runner, plan(paths))
    log = paths.log.read_text(encoding="utf-8")
    assert "http://***@proxy" in log
    assert "pw" not in log


def test_remove(paths):
    engine = install(paths, FakeRunner(), plan(paths))
    (paths.home / "models").mkdir()
    store.remove_all(paths)
    assert store.current_engine(paths) is None
    assert not Path(engine.python).exists()
    assert (paths.home / "models").is_dir()


def test_a_damaged_pointer_is_no_engine(paths):
    install(paths, FakeRunner(), plan(paths))
    paths.pointer.write_text('{"python": ', encoding="utf-8")
    assert store.current_engine(paths) is None


def test_plan_of_this_computer(paths, tmp_path):
    made = make_plan(this_host(), (), paths, platform="cpu", use_uv=False)
    assert made.folder.name.startswith(f"py{made.base.version[0]}.{made.base.version[1]}-cpu-")
    assert made.tool == Pip()
    with pytest.raises(WheelFolderEmpty):
        make_plan(this_host(), (), paths, wheels=tmp_path)


@pytest.mark.parametrize(
    ("wheel", "runtime"),
    [
        ("onnxruntime_gpu-1.26.0-cp312-cp312-win_amd64.whl", "cuda12"),
        ("onnxruntime_gpu-1.31.1-cp312-cp312-win_amd64.whl", "cuda13"),
        ("onnxruntime-1.31.1-cp312-cp312-win_amd64.whl", "cpu"),
    ],
)
def test_a_folder_of_wheels_tells_its_runtime(wheel, runtime):
    assert runtime_of_wheels(["numpy-2.0-any.whl", wheel]) == runtime


def test_requirements():
    cpu, gpu = read_requirements("cpu"), read_requirements("cuda13")
    assert [package_name(line) for line in cpu.pair] == ["torch", "torchvision"]
    assert {cpu.digest, gpu.digest} < all_digests()
    assert package_name("dask[distributed]>=2025.1") == "dask"


@pytest.mark.parametrize(
    ("system", "env", "place"),
    [
        ("Linux", {}, "/u/.local/share/landscribe"),
        ("Linux", {"XDG_DATA_HOME": "/d"}, "/d/landscribe"),
        ("Darwin", {"XDG_DATA_HOME": "/d"}, "/u/Library/Application Support/landscribe"),
        ("Windows", {"LOCALAPPDATA": "/u/Local"}, "/u/Local/landscribe"),
        ("Linux", {"LANDSCRIBE_HOME": "/big/disk"}, "/big/disk"),
    ],
)
def test_home(system, env, place):
    assert home_of(env, system, Path("/u")) == Path(place)
