"""Where the engine lives: outside the plugin's folder, which QGIS deletes at every update."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


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


@dataclass(frozen=True)
class Paths:
    """The files of the engine below Landscribe's home."""

    home: Path

    @property
    def engines(self) -> Path:
        """Folder of the environments."""
        return self.home / "engines"

    @property
    def pointer(self) -> Path:
        """The file that says which environment is in use."""
        return self.engines / "current.json"

    @property
    def log(self) -> Path:
        """What the last installation wrote."""
        return self.engines / "install.log"

    @property
    def certificates(self) -> Path:
        """The certificates that QGIS trusts, for the installer's downloads."""
        return self.engines / "certificates.pem"

    @property
    def no_wheels(self) -> Path:
        """An empty folder. pip ignores an *empty* find-links setting, so this one replaces the user's."""
        return self.engines / "no-wheels"


def this_paths() -> Paths:
    """The paths in this user's home."""
    return Paths(home())
