"""The facts of the computer that the decisions depend on, gathered in one place so that tests can make them up."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Callable, Optional


@dataclass(frozen=True)
class Host:
    """A computer and the QGIS that runs on it."""

    system: str
    """``Linux``, ``Windows`` or ``Darwin``."""
    machine: str
    executable: PurePath
    """What ``sys.executable`` says: on Windows and macOS this is QGIS, not Python."""
    base_prefix: PurePath
    python: tuple[int, int]
    """Version of QGIS's Python."""
    env: Mapping[str, str]
    is_file: Callable[[PurePath], bool]
    which: Callable[[str], Optional[str]]


def this_host() -> Host:
    """The computer that this runs on."""
    return Host(
        system=platform.system(),
        machine=platform.machine(),
        executable=Path(sys.executable),
        base_prefix=Path(sys.base_prefix),
        python=sys.version_info[:2],
        env=dict(os.environ),
        is_file=lambda path: Path(path).is_file(),
        which=shutil.which,
    )
