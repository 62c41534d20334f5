"""Where the engine lives: outside the plugin's folder, which QGIS deletes at every update."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...engine.contract.folders import home


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
