"""Landscribe: a QGIS plugin that segments, learns and describes images with deep networks.

Nothing of QGIS is imported here, so that the engine and the tests can use the package without it.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"


def classFactory(iface: Any) -> Any:  # noqa: N802  (the name QGIS looks for)
    """The plugin, for QGIS."""
    from .plugin.plugin import LandscribePlugin

    return LandscribePlugin(iface)
