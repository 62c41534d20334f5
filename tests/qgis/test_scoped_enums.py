"""QGIS's own enums are written with their scope, as QGIS 4 needs it: ``Qgis.MessageLevel.Info``, not ``Qgis.Info``."""

from __future__ import annotations

import enum
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for folder in ("plugin", "processing_provider") for path in (ROOT / folder).rglob("*.py"))


def unscoped(module: str, names: tuple[str, ...]) -> bool:
    """Whether the dotted name is a member of an enum, taken from elsewhere than that enum."""
    owner, here = None, importlib.import_module(module)
    for name in names:
        owner, here = here, getattr(here, name, None)
        if isinstance(here, enum.Enum) or (isinstance(here, int) and type(here) not in (int, bool)):
            return owner is not type(here)
    return False


def test_the_check_tells_scoped_from_unscoped(qgis_app):
    assert unscoped("qgis.core", ("Qgis", "Info"))
    assert unscoped("qgis.core", ("QgsProcessingParameterDefinition", "FlagAdvanced"))
    assert not unscoped("qgis.core", ("Qgis", "MessageLevel", "Info"))
    assert not unscoped("qgis.core", ("Qgis", "QGIS_VERSION_INT"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sources(qgis_app, load_script, path):
    chains = load_script("check_qt6").chains(path.read_text(encoding="utf-8"), "qgis")
    found = {
        f"line {c.line}: {'.'.join(c.names)}" for c in chains if "PyQt" not in c.module and unscoped(c.module, c.names)
    }
    assert not found
