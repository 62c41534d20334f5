"""The checks that the house runs find what they should find."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOOD = {"landscribe/__init__.py": b"", "landscribe/metadata.txt": b"", "landscribe/LICENSE": b""}


def make_zip(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def test_a_clean_zip_passes(load_script, tmp_path):
    assert load_script("scan_zip").content_problems(make_zip(tmp_path / "a.zip", GOOD)) == []


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("landscribe/.git/config", b"", "hidden"),
        ("landscribe/plugin/__pycache__/a.txt", b"", "hidden"),
        ("landscribe/engine/lib.so", b"", "program"),
        ("landscribe/resources/tool", b"\x7fELF....", "program"),
        ("other/file.txt", b"", "outside"),
        ("landscribe/../file.txt", b"", "outside"),
    ],
)
def test_what_must_not_ship_is_found(load_script, tmp_path, name, data, reason):
    problems = load_script("scan_zip").content_problems(make_zip(tmp_path / "a.zip", {**GOOD, name: data}))
    assert any(reason in problem and name in problem for problem in problems)


def test_a_missing_licence_and_too_many_megabytes_are_found(load_script, tmp_path, monkeypatch):
    scan_zip = load_script("scan_zip")
    monkeypatch.setattr(scan_zip, "SIZE_LIMIT_MB", 0.0001)
    problems = scan_zip.content_problems(make_zip(tmp_path / "a.zip", {"landscribe/__init__.py": b""}))
    assert "missing: landscribe/LICENSE" in problems
    assert any("the limit is" in problem for problem in problems)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Qt.ItemDataRole.UserRole", ""),
        ("Qt.UserRole", "Qt.UserRole"),
        ("QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.Cancel", "QDialogButtonBox.Cancel"),
        ("box.accepted.connect(Qt.Checked.no)", "Qt.Checked"),
    ],
)
def test_names_that_qt_6_does_not_have_are_found(tmp_path, line, found):
    pytest.importorskip("PyQt6", reason="PyQt6 is one of the developers' tools")
    path = tmp_path / "sample.py"
    path.write_text(f"from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtWidgets import QDialogButtonBox\n{line}\n")
    command = [sys.executable, str(ROOT / "scripts" / "check_qt6.py"), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == bool(found)
    assert done.stdout.splitlines() == ([f"{path}:3: Qt 6 has no {found}"] if found else [done.stdout.strip()])
