"""Memory of this process."""

from __future__ import annotations

from pathlib import Path


def peak_mb() -> float:
    """Largest resident memory since the program began (``ru_maxrss`` would count the parent's as well)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise OSError("no VmHWM in /proc/self/status")
