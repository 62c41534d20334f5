"""Reading what the probe says of an environment."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from landscribe.engine.contract.schema import to_json
from landscribe.plugin.environment.errors import CheckFailed, ProgramNotStarted
from landscribe.plugin.environment.report import Device, Report
from landscribe.plugin.environment.requirements import ENGINE, package_name, read_requirements
from landscribe.plugin.environment.verification import PROBE, check_environment

GOOD = Report("3.12.1", {"torch": "2.9"}, "13.0", (Device("NVIDIA H200", 143771),), "", ("CUDAExecutionProvider",))


class Script:
    """A runner whose program says these lines and ends like this."""

    def __init__(self, *lines: object, exit_code: int = 0) -> None:
        self.lines, self.exit_code = lines, exit_code

    def run(self, command, env, on_line) -> int:
        assert command[1:] == ["-I", str(PROBE)]
        for line in self.lines:
            on_line(line if isinstance(line, str) else json.dumps(line))
        return self.exit_code


class Silent:
    def progress(self, progress) -> None:
        pass

    def line(self, line) -> None:
        pass


def check(runner) -> Report:
    return check_environment(Path("/e/bin/python"), {}, runner, Silent())


def test_a_good_environment():
    assert check(Script({"try": "torch"}, "a library talks", {"ok": "torch"}, {"report": to_json(GOOD)})) == GOOD


@pytest.mark.parametrize(
    ("script", "part", "cause"),
    [
        (
            Script(
                {"try": "torchvision"}, {"failed": "torchvision", "detail": "operator torchvision::nms does not exist"}
            ),
            "torchvision",
            "torch-pair",
        ),
        (Script({"try": "torch"}, exit_code=4), "torch", "no-avx"),  # killed by SIGILL
        (Script({"try": "torch"}, "DLL load failed while importing _C", exit_code=1), "torch", "no-vc-runtime"),
        (
            Script({"try": "timm"}, {"failed": "timm", "detail": "No module named 'timm'"}, exit_code=1),
            "timm",
            "no-module",
        ),
        (Script({"report": {"python": 3}}), "report", ""),
        (Script('{"report": '), "python", ""),
    ],
)
def test_what_does_not_work_is_named(script, part, cause):
    with pytest.raises(CheckFailed) as caught:
        check(script)
    assert (caught.value.check, caught.value.cause) == (part, cause)


def test_a_blocked_interpreter():
    class Blocked:
        def run(self, command, env, on_line):
            raise ProgramNotStarted(program=command[0], detail="Access is denied")

    with pytest.raises(CheckFailed) as caught:
        check(Blocked())
    assert caught.value.cause == "no-permission"


def test_every_required_package_is_tried():
    sys.path.insert(0, str(ENGINE))
    try:
        import probe
    finally:
        sys.path.remove(str(ENGINE))
    modules = {module.split(".")[0].replace("_", "-") for module in probe.MODULES}
    lines = [
        line.split("#")[0].strip() for file in read_requirements("cpu").files for line in file.read_text().splitlines()
    ]
    wanted = {package_name(line).replace("_", "-").replace("scikit-image", "skimage") for line in lines if line}
    assert wanted <= modules
