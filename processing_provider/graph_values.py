"""What the tools for scene graphs are told alike, as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from ..engine.tasks.relations import ObjectLayer
    from .values import Values


def object_layers(values: Values, name: str) -> tuple[ObjectLayer, ...]:
    """The layers of a parameter, each with its name, which may be that of a class."""
    from ..engine.tasks.relations import ObjectLayer

    names = [layer.name() for layer in values.layers(name)]
    return tuple(map(ObjectLayer, values.vectors(name), names))


def renaming(text: Optional[str]) -> dict[str, str]:
    """Class of the layers → that of the vocabulary; empty: it is left out.

    Raises:
        RenamingUnreadable: an entry doesn't say which class is meant.
    """
    from ..engine.contract.errors import RenamingUnreadable

    renaming = {}
    for part in filter(None, (part.strip() for part in (text or "").split(";"))):
        old, equals, new = map(str.strip, part.partition("="))
        if not old or not equals:
            raise RenamingUnreadable(text=part)
        renaming[old] = new
    return renaming
