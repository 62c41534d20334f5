"""How far uv or pip is, from the lines that it writes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Optional

_UNITS = {
    "B": 1e-6,
    "KiB": 0.001024,
    "MiB": 1.048576,
    "GiB": 1073.741824,
    "kB": 0.001,
    "KB": 0.001,
    "MB": 1.0,
    "GB": 1e3,
}
_SIZE = r"\(([\d.]+)\s?(B|KiB|MiB|GiB|kB|KB|MB|GB)\)"
_UV_RESOLVED = re.compile(r"^Resolved (\d+) packages?")
_UV_STARTED = re.compile(rf"^\s*Downloading (\S+) {_SIZE}")
_UV_ENDED = re.compile(r"^\s*(?:Downloaded|Built) (\S+)")
_UV_STAGE = re.compile(r"^(Prepared|Installed) \d+ packages?")
_UV_STAGES = {"Prepared": 0.85, "Installed": 1.0}
_PIP_FOUND = re.compile(r"^\s*(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9_.-]+)")
_PIP_STARTED = re.compile(rf"^\s*Downloading (\S+) {_SIZE}")
_PIP_INSTALLING = re.compile(r"^Installing collected packages:")

_DOWNLOADED = 0.85
"""Share of a step that is over once everything is downloaded."""


@dataclass
class Meter:
    """Follows the output of one step. ``fraction`` is 0…1; ``packages`` and ``megabytes`` are for the eye."""

    expected: int = 90
    """About how many packages the step has, for pip, which does not tell."""
    fraction: float = 0.0
    packages: int = 0
    """Packages of the step, as far as known."""
    megabytes: float = 0.0
    """Downloaded, or being downloaded."""
    _sizes: dict[str, float] = field(default_factory=dict)
    _ended: set[str] = field(default_factory=set)

    def feed(self, line: str) -> bool:
        """Read a line; true if it told something."""
        for read in (self._uv, self._pip):
            fraction = read(line)
            if fraction is not None:
                self.fraction = max(self.fraction, fraction)
                return True
        return False

    def _uv(self, line: str) -> Optional[float]:
        if match := _UV_RESOLVED.match(line):
            self.packages = int(match[1])
            return 0.02
        if (match := _UV_STARTED.match(line)) and not match[1].endswith((".whl", ".tar.gz", ".zip", ".metadata")):
            self._sizes[match[1]] = float(match[2]) * _UNITS[match[3]]
            self.megabytes = sum(self._sizes.values())
            return self.fraction
        if match := _UV_ENDED.match(line):
            self._ended.add(match[1])
            done = sum(size for name, size in self._sizes.items() if name in self._ended)
            return _DOWNLOADED * done / (sum(self._sizes.values()) or 1)
        return _UV_STAGES.get(line.split(" ", 1)[0]) if _UV_STAGE.match(line) else None

    def _pip(self, line: str) -> Optional[float]:
        if match := _PIP_FOUND.match(line):
            self._ended.add(match[1].lower())
            self.packages = len(self._ended)
            return _DOWNLOADED * min(self.packages / self.expected, 1.0)
        if (match := _PIP_STARTED.match(line)) and not match[1].endswith(".metadata"):
            self._sizes[match[1]] = float(match[2]) * _UNITS[match[3]]
            self.megabytes = sum(self._sizes.values())
            return self.fraction
        return _DOWNLOADED if _PIP_INSTALLING.match(line) else None
