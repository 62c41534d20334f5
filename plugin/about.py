"""What the plugin says of itself: version, pages and pictures. ``metadata.txt`` is the single source."""

from __future__ import annotations

import configparser
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@cache
def metadata(key: str) -> str:
    """An entry of ``metadata.txt``."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"][key]


def icon_path(name: str) -> str:
    """The file of an icon."""
    return str(ROOT / "resources" / "icons" / f"{name}.svg")


def manual_page() -> str:
    """Address of the manual."""
    return f"{metadata('repository')}/blob/main/docs/index.md"


def tool_page(tool_id: str) -> str:
    """Address of a tool's page of the manual."""
    return f"{metadata('repository')}/blob/main/docs/tools/{tool_id}.md"
