"""The plugin's life: what it adds to QGIS, and how that goes away again."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices, QIcon

from . import about
from .i18n import install_translator, tr

MENU = "Landscribe"


class LandscribePlugin:
    """Adds the Processing provider and a menu. Whatever is added puts its undoing on a list for ``unload``."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._undo: list[Callable[[], object]] = []
        self._environment: Any = None

    def initProcessing(self) -> None:
        """Add the tools; all that ``qgis_process`` needs."""
        from ..processing_provider.provider import LandscribeProvider

        self._undo.append(install_translator())
        self._undo.append(_end_workers)
        registry = QgsApplication.processingRegistry()
        provider = LandscribeProvider()
        registry.addProvider(provider)
        self._undo.append(lambda: registry.removeProvider(provider))

    def initGui(self) -> None:
        """Add the tools and the menu."""
        self.initProcessing()
        self._add_action(tr("Install or update the engine…"), "landscribe", self._open_environment)
        self._add_action(tr("Manual"), "landscribe", self._open_manual)

    def unload(self) -> None:
        """Take away everything that was added, last things first, and end the engine's processes."""
        while self._undo:
            self._undo.pop()()

    def _add_action(self, text: str, icon: str, run: Callable[[], None]) -> None:
        action = QAction(QIcon(about.icon_path(icon)), text, self._iface.mainWindow())
        action.triggered.connect(lambda _checked: run())
        self._iface.addPluginToMenu(MENU, action)
        self._undo.append(action.deleteLater)
        self._undo.append(lambda: self._iface.removePluginMenu(MENU, action))

    def _open_environment(self) -> None:
        if self._environment is None:
            from .environment.dialog import EnvironmentDialog

            self._environment = EnvironmentDialog(self._iface.mainWindow())
            self._environment.changed.connect(_end_workers)  # those of the engine that is no longer in use
            self._undo.append(self._environment.deleteLater)
        self._environment.show()  # not modal: an installation takes minutes
        self._environment.raise_()

    def _open_manual(self) -> None:
        QDesktopServices.openUrl(QUrl(about.manual_page()))


def _end_workers() -> None:
    """End the processes of the engine, if any run."""
    from .worker import shutdown

    shutdown()
