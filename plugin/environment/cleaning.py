"""The environment variables that the engine's processes get: those of QGIS without what would break another Python."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from typing import Optional

_DROPPED_PREFIXES = (
    "PYTHON",
    "GDAL_",
    "OGR_",
    "PROJ_",
    "GEOTIFF_",
    "QGIS_",
    "QT_",
    "QML",
    "OSGEO4W_",
    "GRASS",
    "GIS",
    "CONDA",
    "_CONDA",
    "VIRTUAL_ENV",
    "DYLD_",
    "O4W_",
)
_DROPPED = frozenset(
    {"LD_PRELOAD", "MPLBACKEND", "__PYVENV_LAUNCHER__", "PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_ROOT"}
)
_SEARCH_PATHS = ("PATH", "LD_LIBRARY_PATH")
_BUNDLE_ROOTS = ("OSGEO4W_ROOT", "APPDIR", "SNAP", "CONDA_PREFIX", "QGIS_PREFIX_PATH")
"""Variables that name the folder of a bundle of programs which QGIS was started from."""
_BUNDLE_MARKS = ("\\osgeo4w", "\\qgis 3", "\\qgis 4", ".app/contents/")


def clean_environment(env: Mapping[str, str], system: Optional[str] = None) -> dict[str, str]:
    """The variables for a process of the engine.

    Dropped are those that lead Python, GDAL, PROJ, Qt or the loader of libraries into QGIS's own files, and the
    entries of the search paths that lie in QGIS's bundle. Everything else stays: proxies, certificates, home,
    temporary folder, ``CUDA_VISIBLE_DEVICES``, ``LANDSCRIBE_…``.
    """
    windows = (system or platform.system()) == "Windows"
    roots = tuple(_plain(env[name], windows) for name in _BUNDLE_ROOTS if env.get(name, "").strip("/\\"))
    cleaned = {}
    for name, value in env.items():
        key = name.upper()
        if key in _DROPPED or key.startswith(_DROPPED_PREFIXES):
            continue
        kept = _without_bundles(value, roots, windows) if key in _SEARCH_PATHS else value
        if kept or not value:
            cleaned[name] = kept
    return cleaned


def _without_bundles(search_path: str, roots: tuple[str, ...], windows: bool) -> str:
    separator = ";" if windows else ":"
    return separator.join(entry for entry in search_path.split(separator) if not _in_bundle(entry, roots, windows))


def _in_bundle(entry: str, roots: tuple[str, ...], windows: bool) -> bool:
    place = _plain(entry, windows)
    if place in ("/usr/", "/usr/bin/"):
        return False
    return any(place.startswith(root) for root in roots if root != "/usr/") or any(
        mark in entry.lower() for mark in _BUNDLE_MARKS
    )


def _plain(folder: str, windows: bool) -> str:
    """The folder with a separator at its end and one way of writing it."""
    folder = folder.replace("/", "\\").lower() if windows else folder
    separator = "\\" if windows else "/"
    return folder.rstrip(separator) + separator
