"""Check that every Qt name that QGIS's side uses exists in Qt 6.

QGIS 3 has Qt 5, QGIS 4 has Qt 6, which knows no unscoped enums (``Qt.UserRole``) and has moved or dropped some classes.
Names that start at an import from ``qgis.PyQt`` are followed in PyQt6: ``Qt.ItemDataRole.UserRole``. Without arguments
all sources of QGIS's side are checked, else the given files.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("plugin", "processing_provider")


def sources() -> list[Path]:
    """The sources of QGIS's side."""
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


class Chain(NamedTuple):
    """A dotted name in a source: ``names`` starts in ``module``."""

    line: int
    module: str
    names: tuple[str, ...]


def chains(source: str, package: str) -> Iterator[Chain]:
    """The dotted names of a source that start at an import from ``package`` (``qgis.PyQt``, ``qgis.core``)."""
    tree = ast.parse(source)
    imported = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and f"{node.module}.".startswith(f"{package}."):
            for alias in node.names:
                imported[alias.asname or alias.name] = (node.module, alias.name)
                yield Chain(node.lineno, node.module, (alias.name,))
    for node in ast.walk(tree):
        names = _dotted(node)
        if names and names[0] in imported:
            module, name = imported[names[0]]
            yield Chain(node.lineno, module, (name, *names[1:]))


def _dotted(node: ast.AST) -> tuple[str, ...]:
    """``("Qt", "ItemDataRole")`` of the expression ``Qt.ItemDataRole``; empty for any other expression."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return (node.id, *reversed(names)) if names and isinstance(node, ast.Name) else ()


def missing(chain: Chain) -> str | None:
    """The first part of the chain that PyQt6 does not have, or None."""
    here: Any = importlib.import_module(chain.module.replace("qgis.PyQt", "PyQt6"))
    for i, name in enumerate(chain.names):
        if not hasattr(here, name):
            return ".".join(chain.names[: i + 1])
        here = getattr(here, name)
    return None


def main() -> int:
    """Print what is missing; 1 if anything is."""
    paths = [Path(argument) for argument in sys.argv[1:]] or sources()
    problems = []
    for path in paths:
        for chain in chains(path.read_text(encoding="utf-8"), "qgis.PyQt"):
            name = missing(chain)
            if name:
                problems.append(f"{path}:{chain.line}: Qt 6 has no {name}")
    print("\n".join(sorted(set(problems))) or "Qt 6 has every Qt name that is used.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
