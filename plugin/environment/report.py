"""What an environment can do, as its check found it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Optional


@dataclass(frozen=True)
class Device:
    """A graphics card that torch can use."""

    name: str
    memory_mb: int


@dataclass(frozen=True)
class Report:
    """Versions and abilities of an environment that passed its check."""

    python: str
    versions: dict[str, str]
    torch_cuda: Optional[str] = None
    """CUDA version that torch was built for; ``None``: for processors only."""
    devices: tuple[Device, ...] = ()
    cuda_problem: str = ""
    """Why torch sees no card although it was built for CUDA; empty: it sees one, or there is none to see."""
    providers: tuple[str, ...] = ()
    """Execution providers of onnxruntime."""
    openvino_precisions: tuple[str, ...] = ()
    """What OpenVINO computes with on this processor (``FP32``, ``BF16``, ``INT8`` …)."""


@dataclass(frozen=True)
class Engine:
    """An environment that passed its check."""

    python: str
    """Path of its interpreter."""
    kind: Literal["made", "own"]
    """``made`` by the installer, or the user's ``own``."""
    build: str
    """Build of torch that was installed (see :class:`.compute.Build`), ``own`` or ``wheels``."""
    wanted: str
    """Build that was wanted: another one than ``build`` where its index could not be reached."""
    requirements: str
    """Digest of the requirements it was checked for."""
    report: Report = field(default_factory=lambda: Report("", {}))
