"""The environments on disk: which is in use, which is half done, which can go."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Optional

from ...engine.contract.schema import from_json, to_json
from .paths import Paths
from .report import Engine

MARKER = "landscribe.json"
"""In an environment that passed its check."""
_STAMP = "landscribe-created.txt"
"""In an environment that is ready to be filled; says with which tool."""


def environment_python(folder: Path, system: str) -> Path:
    """The interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if system == "Windows" else folder / "bin" / "python"


def current_engine(paths: Paths) -> Optional[Engine]:
    """The engine in use, or ``None``. Reads one small file."""
    return _read_engine(paths.pointer)


def new_folder(paths: Paths, key: str) -> Path:
    """Where to make the environment ``key``: never in the folder of the one in use, so that a repair leaves that alone.

    A half-done environment there is gone on with.
    """
    current = current_engine(paths)
    first, second = paths.engines / key, paths.engines / f"{key}-b"
    return second if current and first in Path(current.python).parents else first


def stamp(folder: Path, tool: str) -> None:
    """Note that the environment exists and can be filled with ``tool``."""
    (folder / _STAMP).write_text(tool, encoding="utf-8")


def can_resume(folder: Path, tool: str) -> bool:
    """Whether a half-done environment is there to go on with."""
    file = folder / _STAMP
    return file.is_file() and file.read_text(encoding="utf-8") == tool


def discard(folder: Path) -> None:
    """Have the next installation start from nothing in this folder."""
    (folder / _STAMP).unlink(missing_ok=True)


def activate(paths: Paths, engine: Engine, folder: Optional[Path]) -> None:
    """Take a checked engine into use and delete the others. ``folder``: of the one that was made."""
    if folder:
        _write_engine(folder / MARKER, engine)
    _write_engine(paths.pointer, engine)
    for other in paths.engines.iterdir():
        if other.is_dir() and other not in (folder, paths.no_wheels):
            _delete(other)


def remove_all(paths: Paths) -> None:
    """Delete every environment that was made, and forget the one in use. The log stays."""
    paths.pointer.unlink(missing_ok=True)
    if paths.engines.is_dir():
        for folder in filter(Path.is_dir, list(paths.engines.iterdir())):
            _delete(folder)


def size_of(folder: Path) -> int:
    """Bytes of all files below, each counted once however many links it has."""
    seen = set()
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            status = (Path(root) / name).lstat()
            if (status.st_dev, status.st_ino) not in seen:
                seen.add((status.st_dev, status.st_ino))
                total += status.st_size
    return total


def _delete(folder: Path) -> None:
    # On Windows a library in use can't be deleted: without its marks what is left is no environment, and the next
    # activation deletes the rest.
    (folder / MARKER).unlink(missing_ok=True)
    discard(folder)
    shutil.rmtree(folder, ignore_errors=True)


def _read_engine(file: Path) -> Optional[Engine]:
    try:
        return from_json(Engine, json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def _write_engine(file: Path, engine: Engine) -> None:
    temporary = file.with_suffix(".tmp")
    temporary.write_text(json.dumps(to_json(engine), indent=2, ensure_ascii=False), encoding="utf-8")
    temporary.replace(file)
