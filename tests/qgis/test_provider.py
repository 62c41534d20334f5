"""The plugin comes and goes without a trace, and every tool of the registry is whole."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import landscribe
import pytest
from landscribe.engine.contract.registry import TOOLS
from landscribe.plugin import about, environment
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMainWindow

ROOT = Path(__file__).resolve().parents[2]
IDS = [tool.id for tool in TOOLS]


class Window:
    """As much of QGIS's interface as the plugin touches."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.menu: dict[str, list[QAction]] = {}

    def mainWindow(self) -> QMainWindow:
        return self.window

    def addPluginToMenu(self, menu: str, action: QAction) -> None:
        self.menu.setdefault(menu, []).append(action)

    def removePluginMenu(self, menu: str, action: QAction) -> None:
        self.menu[menu].remove(action)


@pytest.fixture
def window(qgis_processing):
    return Window()


def test_load_and_unload_leave_nothing(window):
    registry = QgsApplication.processingRegistry()
    before = {provider.id() for provider in registry.providers()}
    plugin = landscribe.classFactory(window)
    plugin.initGui()
    assert {tool.name() for tool in registry.providerById("landscribe").algorithms()} == set(IDS)
    assert len(window.menu["Landscribe"]) == 2
    plugin.unload()
    plugin.unload()  # QGIS may ask twice
    assert {provider.id() for provider in registry.providers()} == before
    assert window.menu == {"Landscribe": []}


def test_every_action_of_the_menu_opens_something(window, landscribe_home, monkeypatch):
    from landscribe.plugin import plugin as module
    from landscribe.plugin.environment import dialog

    opened = []
    monkeypatch.setattr(dialog.EnvironmentDialog, "show", lambda self: opened.append(self.windowTitle()))
    monkeypatch.setattr(module.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    plugin = landscribe.classFactory(window)
    plugin.initGui()
    for action in window.menu["Landscribe"]:
        action.trigger()
    plugin.unload()
    assert len(opened) == 2
    assert all(opened)


START = """
import sys, time
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
began = time.process_time()
import landscribe
plugin = landscribe.classFactory(None)
plugin.initProcessing()
print(time.process_time() - began, *(name for name in sys.modules if name.startswith("landscribe.")))
plugin.unload()
app.exitQgis()
"""


def test_start_of_qgis_does_not_wait(tmp_path):
    (tmp_path / "landscribe").symlink_to(ROOT)
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache"), "PYTHONDONTWRITEBYTECODE": ""}
    for _ in range(2):  # the second time with byte code
        command = [sys.executable, "-c", START, str(tmp_path)]
        seconds, *loaded = subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout.split()
    assert float(seconds) < 0.15  # measured: 0.02; the limit leaves room for slow machines
    assert "landscribe.processing_provider.algorithms.segment" in loaded
    assert not {"landscribe.engine.contract.errors", "landscribe.plugin.worker"} & set(loaded)


def test_provider_says_its_version_and_formats(provider):
    assert about.metadata("version") in provider.longName()
    assert provider.supportedOutputRasterLayerExtensions() == ["tif", "tiff"]
    assert provider.supportedOutputVectorLayerExtensions() == ["gpkg"]
    assert not provider.supportsNonFileBasedOutput()
    assert Path(provider.svgIconPath()).is_file()


@pytest.mark.parametrize("tool_id", IDS)
def test_tool_is_whole(provider, tool_id):
    tool = provider.algorithm(tool_id).create()
    assert (tool.id(), tool.groupId()) == (f"landscribe:{tool_id}", {t.id: t.group for t in TOOLS}[tool_id])
    assert tool.displayName()
    assert tool.group()
    assert 1 <= tool.shortHelpString().count(".") <= 4
    assert not QIcon(about.icon_path(tool_id)).pixmap(24, 24).isNull()
    assert tool.helpUrl().endswith(f"docs/tools/{tool_id}.md")
    assert (ROOT / "docs" / "tools" / f"{tool_id}.md").is_file()


@pytest.mark.parametrize("tool_id", IDS)
def test_every_parameter_has_a_constant_id_and_help(provider, tool_id):
    for parameter in provider.algorithm(tool_id).parameterDefinitions():
        assert re.fullmatch(r"[A-Z][A-Z_]*", parameter.name())
        assert parameter.description(), parameter.name()
        assert parameter.help().endswith("."), parameter.name()


@pytest.mark.parametrize("ready", [True, False])
def test_tool_without_engine_says_the_cure(provider, monkeypatch, ready):
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=ready, reason="Install it."))
    assert provider.algorithm("segment").canExecute() == (ready, "" if ready else "Install it.")


def test_ids_of_segment_never_change(provider):
    segment = provider.algorithm("segment")
    advanced = {p.name() for p in segment.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in segment.parameterDefinitions()} - advanced
    assert plain == {
        *("INPUT", "MODEL", "SECOND_INPUT", "BANDS", "EXTENT", "AREAS"),
        *("OUTPUT", "POLYGONS", "REPORT", "PROBABILITIES", "CONFIDENCE", "ENTROPY"),
    }
    assert advanced == {
        *("SECOND_BANDS", "RESOLUTION", "MAX_PIXEL_VALUE", "TILE_SIZE", "OVERLAP", "BLENDING"),
        *("SYMMETRIES", "MINIMUM_MAPPING_UNIT", "NODATA_CLASS", "OUTLINE", "MINIMUM_AREA"),
        *("DEVICE", "PRECISION", "BATCH"),
    }
    outputs = {output.name() for output in segment.outputDefinitions()} - plain
    assert outputs == {"EXTRA_OUTPUTS", "CLASS_AREAS", "CLASS_COUNT", "TOTAL_AREA"}
