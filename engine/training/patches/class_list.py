"""The classes that the labels name, while it is not yet known which of them lie on the images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from ...contract.errors import TooManyClasses
from ...contract.labels import IGNORE
from ...contract.model_card import ModelClass
from ...core.palette import class_colors


class _Entry(NamedTuple):
    name: str
    color: Optional[str]
    rank: tuple[int, int]


BACKGROUND, FROM_RASTER, DRAWN, AROUND = range(4)
"""Groups of classes, in the order of the training set."""


def around_class(name: str) -> str:
    """Name of the class of what lies around a class."""
    return f"around {name}"


class ClassList:
    """Classes by name, each with a code that the working label images hold.

    Two sources that use one name mean one class.
    """

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._codes: dict[str, int] = {}

    @property
    def names(self) -> list[str]:
        """The names, by code."""
        return [entry.name for entry in self._entries]

    def code(self, name: str, group: int, order: int = 0, color: Optional[str] = None) -> int:
        """The code of a class, which is added where it is new.

        Args:
            name: of the class.
            group: that it belongs to.
            order: its place in the group; classes of one place stand in the order in which they were added.
            color: ``#rrggbb``, where it has one already.

        Raises:
            TooManyClasses: there is no code left.
        """
        if name not in self._codes:
            if len(self._entries) == IGNORE:
                raise TooManyClasses(found=IGNORE + 1, most=IGNORE)
            self._codes[name] = len(self._entries)
            self._entries.append(_Entry(name, color, (group, order)))
        return self._codes[name]

    def find(self, name: str) -> Optional[int]:
        """The code of a class, if there is one of that name."""
        return self._codes.get(name)

    def used(self, codes: Sequence[int]) -> dict[int, ModelClass]:
        """Code → class for these codes: values from 0 on, in the order of the training set."""
        ordered = sorted(codes, key=lambda code: self._entries[code].rank)
        entries = [self._entries[code] for code in ordered]
        colors = class_colors([entry.name for entry in entries])
        return {
            code: ModelClass(value, entry.name, entry.color or color)
            for value, (code, entry, color) in enumerate(zip(ordered, entries, colors))
        }
