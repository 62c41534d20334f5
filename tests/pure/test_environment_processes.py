"""What the installer's programs are given, and what is read from their output."""

from __future__ import annotations

from pathlib import Path

import pytest
from landscribe.plugin.environment.causes import cause_of, tail
from landscribe.plugin.environment.cleaning import clean_environment
from landscribe.plugin.environment.commands import (
    Pip,
    Uv,
    file_options,
    index_options,
    single_source,
    step_environment,
    wheel_options,
)
from landscribe.plugin.environment.masking import mask
from landscribe.plugin.environment.paths import Paths
from landscribe.plugin.environment.progress import Meter

PYTHON = Path("/e/bin/python")


def test_command_lines_of_uv():
    uv = Uv("/x/uv")
    assert uv.create("/usr/bin/python3", Path("/e")) == [
        *["/x/uv", "venv", "--no-project", "--clear", "--python", "/usr/bin/python3", "/e"]
    ]
    assert uv.install(PYTHON, [*index_options("https://i/cpu"), "torch"]) == [
        *["/x/uv", "pip", "install", "--python", str(PYTHON), "--index-url", "https://i/cpu", "torch"]
    ]


def test_command_lines_of_pip():
    pip = Pip()
    assert pip.create("/usr/bin/python3", Path("/e")) == ["/usr/bin/python3", "-m", "venv", "--clear", "/e"]
    assert pip.install(PYTHON, file_options([Path("a.txt"), Path("b.txt")])) == [
        *[str(PYTHON), "-I", "-m", "pip", "install", "-r", "a.txt", "-r", "b.txt"]
    ]
    assert "--no-index" in pip.install(PYTHON, wheel_options(Path("/w")))
    assert index_options(None) == []


def test_nothing_but_the_index_offers_a_torch(tmp_path):
    stray = {"PIP_FIND_LINKS": "/opt/wheels", "UV_FIND_LINKS": "/opt/wheels", "UV_INDEX": "https://other", "HOME": "/h"}
    env = single_source(stray, Paths(tmp_path), "https://i/cu130")
    assert env == {
        "HOME": "/h",
        "PIP_FIND_LINKS": str(tmp_path / "engines" / "no-wheels"),  # pip passes over an empty value
        "PIP_EXTRA_INDEX_URL": "https://i/cu130",
    }


def test_the_registrys_torch_keeps_the_users_mirrors(tmp_path):
    env = single_source({"PIP_EXTRA_INDEX_URL": "https://mirror", "UV_FIND_LINKS": "/w"}, Paths(tmp_path), None)
    assert env["PIP_EXTRA_INDEX_URL"] == "https://mirror"
    assert "UV_FIND_LINKS" not in env


def test_a_users_patience_goes_before_ours():
    env = step_environment({"PIP_DEFAULT_TIMEOUT": "180"})
    assert (env["PIP_DEFAULT_TIMEOUT"], env["UV_HTTP_TIMEOUT"]) == ("180", "120")


KEPT = {
    "HOME": "/home/a",
    "TMPDIR": "/scratch",
    "HTTPS_PROXY": "http://p:8080",
    "SSL_CERT_FILE": "/etc/ca.pem",
    "CUDA_VISIBLE_DEVICES": "1",
    "LANDSCRIBE_HOME": "/data",
    "LANG": "de_DE.UTF-8",
}


LEAKS = [
    "PYTHONHOME",
    "PYTHONPATH",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "PROJ_LIB",
    "PROJ_DATA",
    "QGIS_PREFIX_PATH",
    "QT_PLUGIN_PATH",
    "CONDA_PREFIX",
    "VIRTUAL_ENV",
    "DYLD_LIBRARY_PATH",
    "PIP_TARGET",
    "GISBASE",
    "LD_PRELOAD",
]


@pytest.mark.parametrize("leak", LEAKS)
def test_what_leads_into_qgis_is_dropped(leak):
    assert clean_environment({**KEPT, leak: "/somewhere"}, "Linux") == KEPT


def test_search_paths_lose_the_bundles_entries():
    env = {"APPDIR": "/tmp/.mount_qgis", "LD_LIBRARY_PATH": "/tmp/.mount_qgis/lib:/usr/local/cuda/lib64"}
    assert clean_environment(env, "Linux")["LD_LIBRARY_PATH"] == "/usr/local/cuda/lib64"
    env = {"CONDA_PREFIX": "/c", "PATH": "/c/bin:/usr/bin", "QGIS_PREFIX_PATH": "/usr", "LD_LIBRARY_PATH": "/c/lib"}
    assert clean_environment(env, "Linux") == {"PATH": "/usr/bin"}


def test_windows_loses_osgeo4w():
    path = r"C:\OSGeo4W\bin;c:\osgeo4w\apps\Qt5\bin;C:\Windows\system32;C:\Program Files\QGIS 3.40\bin"
    env = {"Path": path, "OSGEO4W_ROOT": "C:\\OSGeo4W", "SystemRoot": r"C:\Windows"}
    assert clean_environment(env, "Windows") == {"Path": r"C:\Windows\system32", "SystemRoot": r"C:\Windows"}


@pytest.mark.parametrize(
    ("output", "cause"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk-full"),
        ("The virtual environment was not created successfully because ensurepip is not available.", "no-venv"),
        ("  cause: dns error\n  cause: failed to lookup address information: Name or service not known", "network"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407'))", "proxy"),
        ("  cause: invalid peer certificate: UnknownIssuer", "certificate"),
        ("ERROR: No matching distribution found for torch>=2.6", "no-package"),
        ("RuntimeError: operator torchvision::nms does not exist", "torch-pair"),
        ("OSError: [WinError 126] The specified module could not be found. Error loading c10.dll", "no-vc-runtime"),
        ("OSError: [WinError 225] the file contains a virus or potentially unwanted software", "blocked"),
        ("ImportError: /lib/libc.so.6: version `GLIBC_2.28' not found", "old-glibc"),
        ("error: failed to remove file: Access is denied. (os error 5)", "no-permission"),
        ("something else", ""),
    ],
)
def test_causes(output, cause):
    assert cause_of(output) == cause


def test_a_missing_instruction_is_told_by_the_exit_code():
    assert cause_of("", 4) == cause_of("", 0xC000001D) == "no-avx"


def test_the_tail_has_no_empty_lines():
    assert tail(["a", "", "b", "  ", "c"], 2) == "b\nc"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("HTTPS_PROXY=http://jane:s3cret@proxy:8080/", "HTTPS_PROXY=http://***@proxy:8080/"),
        (
            "Looking in https://token@pkgs.org/simple, https://pypi.org",
            "Looking in https://***@pkgs.org/simple, https://pypi.org",
        ),
        ("HF hf_abcdefghijklmnop", "HF hf_***"),
        ("https://x.org/?token=abc&a=1", "https://x.org/?token=***&a=1"),
        ("torch 2.9 in /home/jane@work/x", "torch 2.9 in /home/jane@work/x"),
    ],
)
def test_secrets_are_masked(text, masked):
    assert mask(text) == masked


def fractions(lines: str) -> list[float]:
    meter = Meter()
    return [round(meter.fraction, 2) for line in lines.splitlines() if meter.feed(line)]


def test_progress_of_uv_follows_the_megabytes():
    lines = """Using Python 3.11.2 environment at: /e
Resolved 32 packages in 1.12s
Downloading torch (800.0MiB)
Downloading triton (200.0MiB)
 Downloaded triton
 Downloaded torch
Prepared 32 packages in 20s
Installed 32 packages in 997ms
 + torch==2.15.0"""
    assert fractions(lines) == [0.02, 0.02, 0.02, 0.17, 0.85, 0.85, 1.0]


def test_progress_of_pip_counts_packages():
    meter = Meter(expected=32)
    for line in ("Collecting torch>=2.6", "  Downloading torch-2.15.0-cp311.whl (800.0 MB)", "Collecting sympy>=1.13"):
        assert meter.feed(line)
    assert not meter.feed("  Using cached sympy-1.14.0-py3-none-any.whl (6.3 MB)")
    assert (meter.packages, meter.megabytes) == (2, 800.0)
    assert meter.fraction == pytest.approx(0.85 * 2 / 32)
    assert meter.feed("Installing collected packages: mpmath, sympy, torch")
    assert meter.fraction == pytest.approx(0.85)
