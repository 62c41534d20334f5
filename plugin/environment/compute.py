"""Which build of torch fits the graphics card and its driver."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from .errors import PlatformUnknown
from .host import Host

NVIDIA_SMI = (
    "nvidia-smi",
    "--query-gpu=name,memory.total,driver_version,compute_cap",
    "--format=csv,noheader,nounits",
)
TORCH_INDEX = "https://download.pytorch.org/whl"


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA graphics card as ``nvidia-smi`` tells it."""

    name: str
    memory_mb: int
    driver: tuple[int, ...]
    capability: float
    """Compute capability: 7.5 is Turing, 12.0 Blackwell; 0 where the driver is too old to tell."""


@dataclass(frozen=True)
class Build:
    """A build of torch and what goes with it."""

    id: str
    """``cpu``, ``cu126`` …, or ``registry`` for the one on the user's package registry."""
    index_url: Optional[str]
    """Where the pair comes from; ``None``: the registry."""
    runtime: str
    """Which of the ``requirements-*.txt`` files goes with it."""
    disk_gb: float
    """Free room that the installation needs: downloads, their cache and what they unpack to."""


@dataclass(frozen=True)
class Choice:
    """A build and the reason for it: ``asked``, ``macos``, ``card``, ``no-card`` or ``driver-old``."""

    build: Build
    reason: str


@dataclass(frozen=True)
class _CudaBuild:
    id: str
    driver: int
    """Oldest driver. Within a major version of CUDA an older driver runs newer minor versions (NVIDIA's "minor version
    compatibility"); 12.8 is the first that knows Blackwell, whose first driver is 570."""
    capability: float
    """Oldest card that the build still has code for."""
    python: tuple[int, int]
    """Oldest Python for which onnxruntime exists for the same CUDA."""


_CUDA_BUILDS = (
    _CudaBuild("cu130", driver=580, capability=7.5, python=(3, 11)),
    _CudaBuild("cu128", driver=570, capability=7.5, python=(3, 10)),
    _CudaBuild("cu126", driver=525, capability=5.0, python=(3, 10)),
)
OLDEST_DRIVER = min(build.driver for build in _CUDA_BUILDS)
PLATFORMS = ("auto", "cpu", *(build.id for build in _CUDA_BUILDS), "registry")
"""What a user can choose; other ``cuNNN`` that the torch index has are taken too."""

_CUDA_DISK_GB = 10.0
_CPU_DISK_GB = 3.5


def parse_gpus(output: str) -> tuple[Gpu, ...]:
    """The cards in what :data:`NVIDIA_SMI` prints; lines that are none (error messages) are passed over."""
    gpus = []
    for line in output.splitlines():
        parts = [part.strip() for part in line.split(",")]
        if len(parts) != 4 or not re.match(r"\d+\.\d+", parts[2]):
            continue
        name, memory, driver, capability = parts
        gpus.append(
            Gpu(
                name=name,
                memory_mb=int(memory) if memory.isdigit() else 0,
                driver=tuple(int(part) for part in re.findall(r"\d+", driver)),
                capability=float(capability) if re.fullmatch(r"\d+\.\d+", capability) else 0.0,
            )
        )
    return tuple(gpus)


def choose_build(host: Host, gpus: Sequence[Gpu], python: tuple[int, int], wanted: str = "auto") -> Choice:
    """The build for this computer.

    Raises:
        PlatformUnknown: ``wanted`` is none of :data:`PLATFORMS`.
    """
    if wanted != "auto":
        return Choice(_named_build(host, gpus, wanted), "asked")
    if host.system == "Darwin":
        return Choice(registry_build(host, gpus), "macos")
    if not gpus:
        return Choice(_torch_build("cpu"), "no-card")
    card = max(gpus, key=lambda gpu: gpu.capability)
    for build in _CUDA_BUILDS:
        known = not card.capability or card.capability >= build.capability
        if card.driver[0] >= build.driver and known and python >= build.python:
            return Choice(_torch_build(build.id), "card")
    return Choice(_torch_build("cpu"), "driver-old")


def _named_build(host: Host, gpus: Sequence[Gpu], wanted: str) -> Build:
    if wanted == "registry" or (host.system == "Darwin" and wanted == "cpu"):
        return registry_build(host, gpus)
    if wanted == "cpu" or (re.fullmatch(r"cu1[2-9]\d", wanted) and host.system != "Darwin"):
        return _torch_build(wanted)
    raise PlatformUnknown(platform=wanted)


def _torch_build(build_id: str) -> Build:
    if build_id == "cpu":
        return Build("cpu", f"{TORCH_INDEX}/cpu", "cpu", _CPU_DISK_GB)
    return Build(build_id, f"{TORCH_INDEX}/{build_id}", f"cuda{build_id[2:4]}", _CUDA_DISK_GB)


def registry_build(host: Host, gpus: Sequence[Gpu]) -> Build:
    """The registry's own build: for CUDA 13 on Linux (it runs on processors too), without CUDA elsewhere."""
    if host.system != "Linux":
        return Build("registry", None, "cpu", _CPU_DISK_GB)
    return Build("registry", None, "cuda13" if gpus else "cpu", _CUDA_DISK_GB)
