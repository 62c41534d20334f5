"""The provider of all tools of the registry."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsProcessingProvider, QgsRuntimeProfiler
from qgis.PyQt.QtGui import QIcon

from ..engine.contract.registry import TOOLS
from ..plugin import about
from ..plugin.i18n import tr


class LandscribeProvider(QgsProcessingProvider):
    """Provider ``landscribe``."""

    def id(self) -> str:
        return "landscribe"

    def name(self) -> str:
        return "Landscribe"

    def longName(self) -> str:
        return tr("Landscribe {version}: maps from images with deep networks").format(version=self.versionInfo())

    def versionInfo(self) -> str:
        return about.metadata("version")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return about.icon_path("landscribe")

    def helpId(self) -> str:
        return about.manual_page()

    def loadAlgorithms(self) -> None:
        with QgsRuntimeProfiler.profile("Landscribe"):
            for tool in TOOLS:
                module = import_module(f".algorithms.{tool.id}", __package__)
                self.addAlgorithm(getattr(module, tool.algorithm)())

    def supportsNonFileBasedOutput(self) -> bool:
        return False

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]
