"""Compile ``i18n/*.ts`` to ``*.qm`` with Qt's lrelease, where they are older."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("lrelease", "lrelease-qt6", "lrelease6", "lrelease-qt5", "pyside6-lrelease")
FOLDERS = ("/usr/lib/qt5/bin", "/usr/lib/qt6/bin")


def lrelease() -> str:
    """Path of the program.

    Raises:
        SystemExit: it is not installed.
    """
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    for folder in FOLDERS:
        found = shutil.which("lrelease", path=folder)
        if found:
            return found
    raise SystemExit("Qt's lrelease is missing. Debian: apt-get install qttools5-dev-tools; else: pip install PySide6")


def main() -> int:
    """Compile what is out of date."""
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    outdated = [path for path in sources if not _up_to_date(path)]
    for path in outdated:
        subprocess.run([lrelease(), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
    return 0


def _up_to_date(path: Path) -> bool:
    compiled = path.with_suffix(".qm")
    return compiled.exists() and compiled.stat().st_mtime >= path.stat().st_mtime


if __name__ == "__main__":
    sys.exit(main())
