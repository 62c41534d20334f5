"""Where Landscribe keeps its things on this computer, for both worlds."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]


def home() -> Path:
    """The user's folder of Landscribe: ``LANDSCRIBE_HOME``, or the place for user data of the system."""
    stated = os.environ.get("LANDSCRIBE_HOME")
    return Path(stated).expanduser() if stated else _user_data() / "landscribe"


def _user_data() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def model_folders() -> tuple[Path, Path]:
    """Where installed models lie: the user's folder first, then those that come with the plugin."""
    return home() / "models", _PACKAGE / "resources" / "starter"


def weights_cache() -> Path:
    """Where the weights of packages are unpacked to, one folder a checksum."""
    return home() / "cache" / "models"
