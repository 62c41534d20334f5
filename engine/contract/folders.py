"""Where Landscribe keeps its things on this computer, for both worlds."""

from __future__ import annotations

import itertools
import os
import platform
from collections.abc import Mapping
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]


def home_of(env: Mapping[str, str], system: str, user: Path) -> Path:
    """The folder of Landscribe's own data for these facts: ``LANDSCRIBE_HOME``, else the user's data folder."""
    if env.get("LANDSCRIBE_HOME"):
        return Path(env["LANDSCRIBE_HOME"]).expanduser()
    if system == "Windows":
        return Path(env.get("LOCALAPPDATA") or user / "AppData" / "Local") / "landscribe"
    if system == "Darwin":
        return user / "Library" / "Application Support" / "landscribe"
    return Path(env.get("XDG_DATA_HOME") or user / ".local" / "share") / "landscribe"


def home() -> Path:
    """The folder of Landscribe's own data. It need not exist."""
    return home_of(os.environ, platform.system(), Path.home())


def model_folders() -> tuple[Path, Path]:
    """Where installed models lie: the user's folder first, then those that come with the plugin."""
    return home() / "models", _PACKAGE / "resources" / "models"


def new_file(folder: Path, name: str, extension: str) -> Path:
    """A file that does not exist yet, of that name or with a number behind it. Nor need the folder exist."""
    names = itertools.chain([name], (f"{name}-{number}" for number in itertools.count(2)))
    return next(path for path in (folder / (one + extension) for one in names) if not path.exists())


def weights_cache() -> Path:
    """Where the weights of packages are unpacked to, one folder a checksum."""
    return home() / "cache" / "models"
