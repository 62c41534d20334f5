"""Which Python, which tool and which build of torch, on computers that tests make up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from landscribe.plugin.environment.compute import Gpu, choose_build, parse_gpus
from landscribe.plugin.environment.errors import PlatformUnknown, PythonMissing, PythonTooOld
from landscribe.plugin.environment.host import Host
from landscribe.plugin.environment.interpreter import BasePython, choose_base, find_uv


def host(system: str, executable: str, base_prefix: str, files: tuple[str, ...] = (), **facts) -> Host:
    path = PureWindowsPath if system == "Windows" else PurePosixPath
    present = {path(file) for file in files}
    programs = facts.pop("programs", {})
    defaults = {"machine": "x86_64", "python": (3, 12), "env": {}}
    return Host(
        system=system,
        executable=path(executable),
        base_prefix=path(base_prefix),
        is_file=lambda file: file in present,
        which=programs.get,
        **{**defaults, **facts},
    )


OSGEO4W = host(
    "Windows",
    r"C:\OSGeo4W\apps\qgis-ltr\bin\qgis-ltr-bin.exe",
    r"C:\OSGeo4W\apps\Python312",
    (r"C:\OSGeo4W\apps\Python312\python.exe", r"C:\OSGeo4W\apps\qgis-ltr\bin\qgis-ltr-bin.exe"),
)
MACOS = host(
    "Darwin",
    "/Applications/QGIS.app/Contents/MacOS/QGIS",
    "/Applications/QGIS.app/Contents/Frameworks",
    ("/Applications/QGIS.app/Contents/MacOS/bin/python3", "/Applications/QGIS.app/Contents/MacOS/QGIS"),
    machine="arm64",
)
MACOS_4 = replace(
    MACOS,
    is_file=lambda file: (
        str(file) == "/Applications/QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3"
    ),
)
DEBIAN = host("Linux", "/usr/bin/python3", "/usr", ("/usr/bin/python3", "/usr/bin/python3.11"), python=(3, 11))
LINUX_VENV = host("Linux", "/home/a/v/bin/python", "/usr", ("/usr/bin/python3.12", "/home/a/v/bin/python"))
CONDA = host("Linux", "/opt/conda/envs/q/bin/qgis", "/opt/conda/envs/q", ("/opt/conda/envs/q/bin/python3.12",))
CONDA_WINDOWS = host("Windows", r"C:\conda\Library\bin\qgis.exe", r"C:\conda", (r"C:\conda\python.exe",))


@pytest.mark.parametrize(
    ("computer", "python"),
    [
        (OSGEO4W, r"C:\OSGeo4W\apps\Python312\python.exe"),
        (replace(OSGEO4W, base_prefix=PureWindowsPath(r"C:\elsewhere")), r"C:\OSGeo4W\apps\Python312\python.exe"),
        (MACOS, "/Applications/QGIS.app/Contents/MacOS/bin/python3"),
        (MACOS_4, "/Applications/QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3"),
        (DEBIAN, "/usr/bin/python3.11"),
        (LINUX_VENV, "/usr/bin/python3.12"),
        (CONDA, "/opt/conda/envs/q/bin/python3.12"),
        (CONDA_WINDOWS, r"C:\conda\python.exe"),
    ],
)
def test_the_base_is_python_and_never_qgis(computer, python):
    assert choose_base(computer, uv=None).python == python


def test_without_pythons_program_the_error_names_the_places():
    with pytest.raises(PythonMissing) as caught:
        choose_base(replace(OSGEO4W, is_file=lambda _: False), uv=None)
    assert r"C:\OSGeo4W\apps\Python312\python.exe" in caught.value.searched


def test_an_old_qgis_takes_a_newer_python_of_the_system():
    old = replace(MACOS, python=(3, 9), is_file=lambda file: str(file) == "/opt/homebrew/bin/python3.13")
    assert choose_base(old, uv=None) == BasePython("/opt/homebrew/bin/python3.13", (3, 13))


def test_an_old_qgis_lets_uv_download_python():
    assert choose_base(replace(MACOS, python=(3, 9)), uv="/x/uv") == BasePython("3.12", (3, 12))


def test_an_old_qgis_alone_is_refused():
    with pytest.raises(PythonTooOld) as caught:
        choose_base(replace(MACOS, python=(3, 9)), uv=None)
    assert (caught.value.version, caught.value.minimum) == ("3.9", "3.10")


@pytest.mark.parametrize(
    ("computer", "uv"),
    [
        (DEBIAN, None),
        (replace(DEBIAN, which={"uv": "/usr/local/bin/uv"}.get), "/usr/local/bin/uv"),
        (host("Darwin", "/q", "/p", ("/Users/a/.local/bin/uv",), env={"HOME": "/Users/a"}), "/Users/a/.local/bin/uv"),
        (
            host("Windows", "q", "p", (r"C:\Users\a\.local\bin\uv.exe",), env={"USERPROFILE": r"C:\Users\a"}),
            r"C:\Users\a\.local\bin\uv.exe",
        ),
    ],
)
def test_uv_is_found_where_its_installer_puts_it(computer, uv):
    assert find_uv(computer) == uv


def card(driver: int, capability: float = 8.6) -> Gpu:
    return Gpu("NVIDIA RTX A5000", 24564, (driver, 10), capability)


@pytest.mark.parametrize(
    ("computer", "gpus", "python", "build", "reason", "runtime"),
    [
        (DEBIAN, [], (3, 11), "cpu", "no-card", "cpu"),
        (OSGEO4W, [], (3, 12), "cpu", "no-card", "cpu"),
        (MACOS, [], (3, 12), "registry", "macos", "cpu"),
        (DEBIAN, [card(580)], (3, 11), "cu130", "card", "cuda13"),
        (OSGEO4W, [card(591)], (3, 12), "cu130", "card", "cuda13"),
        (DEBIAN, [card(580)], (3, 10), "cu128", "card", "cuda12"),  # no onnxruntime for CUDA 13 there
        (DEBIAN, [card(570)], (3, 11), "cu128", "card", "cuda12"),
        (DEBIAN, [card(560)], (3, 11), "cu126", "card", "cuda12"),
        (DEBIAN, [card(535)], (3, 11), "cu126", "card", "cuda12"),
        (DEBIAN, [card(470)], (3, 11), "cpu", "driver-old", "cpu"),
        (DEBIAN, [card(580, 6.1)], (3, 11), "cu126", "card", "cuda12"),  # Pascal: newer builds have no code for it
        (DEBIAN, [card(580, 3.5)], (3, 11), "cpu", "driver-old", "cpu"),
        (DEBIAN, [card(580, 6.1), card(580, 12.0)], (3, 11), "cu130", "card", "cuda13"),
    ],
)
def test_the_build_fits_card_and_driver(computer, gpus, python, build, reason, runtime):  # noqa: PLR0917
    choice = choose_build(computer, gpus, python)
    assert (choice.build.id, choice.reason, choice.build.runtime) == (build, reason, runtime)


@pytest.mark.parametrize(
    ("computer", "wanted", "index"),
    [
        (DEBIAN, "cpu", "https://download.pytorch.org/whl/cpu"),
        (OSGEO4W, "cu126", "https://download.pytorch.org/whl/cu126"),
        (OSGEO4W, "cu132", "https://download.pytorch.org/whl/cu132"),
        (DEBIAN, "registry", None),
        (MACOS, "cpu", None),
    ],
)
def test_the_user_has_the_last_word(computer, wanted, index):
    choice = choose_build(computer, [card(580)], (3, 12), wanted)
    assert (choice.build.index_url, choice.reason) == (index, "asked")


@pytest.mark.parametrize(("computer", "wanted"), [(DEBIAN, "rocm"), (DEBIAN, "cu12"), (MACOS, "cu130")])
def test_an_unknown_platform_is_refused(computer, wanted):
    with pytest.raises(PlatformUnknown):
        choose_build(computer, [], (3, 12), wanted)


def test_nvidia_smi_is_read():
    output = (
        "NVIDIA H200, 143771, 580.95.05, 9.0\nNVIDIA T400, [N/A], 470.82, [N/A]\nFailed to initialize NVML: driver\n"
    )
    assert parse_gpus(output) == (
        Gpu("NVIDIA H200", 143771, (580, 95, 5), 9.0),
        Gpu("NVIDIA T400", 0, (470, 82), 0.0),
    )
