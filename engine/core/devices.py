"""What computes: the processor or a graphics card."""

from __future__ import annotations

import ctypes
import platform
import shutil
import sys
from dataclasses import dataclass
from typing import Optional

from ..contract.errors import DeviceMissing
from ..contract.notices import DeviceFellBack
from ..contract.task import TaskContext

_CUDA_DRIVERS = {"win32": "nvcuda.dll"}


@dataclass(frozen=True)
class Device:
    """A device to compute on. ``index`` counts the graphics cards."""

    kind: str
    """``cpu`` or ``cuda``."""
    name: str
    memory_mb: int
    index: int = 0

    @property
    def id(self) -> str:
        """``cpu`` or ``cuda:N``, as torch writes it."""
        return self.kind if self.kind == "cpu" else f"{self.kind}:{self.index}"


def choose_device(wanted: str, context: TaskContext) -> Device:
    """The device for ``auto``, ``cpu`` or ``cuda:N``.

    ``auto`` takes the graphics card with the most memory. Where there is one that can't be used, the processor computes
    and the user is told why.

    Raises:
        DeviceMissing: the wanted device isn't there.
    """
    wanted = wanted.lower()
    if wanted == "cpu":
        return processor()
    problem = _cuda_problem()
    cards = [] if problem else _cards()
    if wanted == "auto":
        if cards:
            return max(cards, key=lambda card: card.memory_mb)
        if problem and shutil.which("nvidia-smi"):
            context.notice(DeviceFellBack(wanted="cuda", used="cpu", reason=problem))
        return processor()
    for card in cards:
        if wanted in (card.id, "cuda") or (wanted.isdigit() and int(wanted) == card.index):
            return card
    available = ", ".join(["cpu", *(card.id for card in cards)])
    raise DeviceMissing(device=wanted, available=available)


def processor() -> Device:
    """The processor and the computer's memory."""
    return Device("cpu", _processor_name(), _memory_mb())


def _cards() -> list[Device]:
    import torch

    properties = [torch.cuda.get_device_properties(i) for i in range(torch.cuda.device_count())]
    return [Device("cuda", card.name, card.total_memory >> 20, i) for i, card in enumerate(properties)]


def _cuda_problem() -> Optional[str]:
    """Why no graphics card can be used; ``None`` if one can. The driver is asked before torch, whose import is slow."""
    try:
        driver = ctypes.CDLL(_CUDA_DRIVERS.get(sys.platform, "libcuda.so.1"))
    except OSError:
        return "no NVIDIA driver"
    if driver.cuInit(0) != 0:
        return "the NVIDIA driver does not start"
    import torch

    if torch.version.cuda is None:
        return "this build of torch has no CUDA"
    if not torch.cuda.is_available():
        return f"torch with CUDA {torch.version.cuda} does not work with this driver"
    return None


def _processor_name() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:  # noqa: PTH123  (no path of ours)
            names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    except OSError:
        names = []
    return names[0] if names else platform.processor() or platform.machine()


def _memory_mb() -> int:
    import psutil

    return int(psutil.virtual_memory().total) >> 20
