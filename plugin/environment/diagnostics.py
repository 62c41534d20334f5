"""A report to copy into a bug report: plain text, without passwords."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Sequence
from typing import Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR, QSysInfo

from ... import __version__
from . import engine, state
from .compute import Gpu
from .log import last_lines
from .masking import mask
from .network import network_environment
from .paths import Paths
from .report import Engine
from .store import size_of

_LOG_LINES = 30
_VARIABLE_MARKS = ("PROXY", "CERT", "CA_BUNDLE", "CUDA", "LANDSCRIBE", "PIP_", "UV_", "INDEX_URL")


def diagnostics(paths: Paths, gpus: Sequence[Gpu]) -> str:
    """The whole report. Main thread only; it walks through the environment's files, which takes a moment."""
    parts = (
        ("Landscribe", _program()),
        ("Engine", _engine(engine())),
        ("Packages", _packages(engine())),
        ("Graphics cards", [_card(gpu) for gpu in gpus] or ["none that nvidia-smi knows"]),
        ("Paths", _paths(paths)),
        ("Variables", _variables(paths)),
        (f"Log (last {_LOG_LINES} lines)", last_lines(paths.log, _LOG_LINES)),
    )
    return mask("\n\n".join("\n".join([f"## {title}", *lines]) for title, lines in parts)) + "\n"


def _program() -> list[str]:
    return [
        f"Landscribe {__version__}",
        f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}",
        f"Python {platform.python_version()} ({sys.executable})",
        f"{QSysInfo.prettyProductName()}, {platform.platform()}",
        f"{os.cpu_count()} processors",
    ]


def _engine(current: Optional[Engine]) -> list[str]:
    found = state()
    lines = [f"ready: {'yes' if found.ready else 'no'} {found.reason}".rstrip()]
    if current is None:
        return lines
    report = current.report
    return [
        *lines,
        f"{current.kind}, build {current.build}, requirements {current.requirements or 'not checked'}",
        f"Python {report.python} ({current.python})",
        f"torch for CUDA {report.torch_cuda}" if report.torch_cuda else "torch for processors",
        *(f"device: {device.name}, {device.memory_mb} MB" for device in report.devices),
        *([f"CUDA: {report.cuda_problem}"] if report.cuda_problem else []),
        f"onnxruntime: {', '.join(report.providers)}",
        f"OpenVINO: {', '.join(report.openvino_precisions)}",
    ]


def _packages(current: Optional[Engine]) -> list[str]:
    versions = current.report.versions if current else {}
    return [f"{name} {version}" for name, version in sorted(versions.items(), key=lambda item: item[0].lower())]


def _card(gpu: Gpu) -> str:
    driver = ".".join(map(str, gpu.driver))
    return f"{gpu.name}, {gpu.memory_mb} MB, driver {driver}, compute capability {gpu.capability}"


def _paths(paths: Paths) -> list[str]:
    folders = [folder for folder in sorted(paths.engines.glob("*")) if folder.is_dir()]
    return [
        f"home: {paths.home}",
        *(f"{folder}: {size_of(folder) / 1e9:.2f} GB" for folder in folders),
    ]


def _variables(paths: Paths) -> list[str]:
    env = network_environment(dict(os.environ), paths)
    return [f"{name}={env[name]}" for name in sorted(env) if any(mark in name.upper() for mark in _VARIABLE_MARKS)]
