"""Which classes become objects, which of them are long, which are buildings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..contract.class_names import key
from ..contract.errors import ChosenClassUnknown
from ..contract.model_card import ModelClass

NO_CLASSES = "-"
"""What a list says that shall be empty."""
_BUILDINGS = ("building", "house", "roof")
_LINEAR = (
    *("road", "street", "highway", "motorway", "track", "path", "rail", "runway", "taxiway"),
    *("river", "stream", "canal", "ditch", "creek", "waterway"),
)
"""Beginnings of words."""


class Roles(NamedTuple):
    """Values of classes."""

    objects: list[int]
    buildings: list[int]
    linear: list[int]
    split: list[int]


def roles(classes: Sequence[ModelClass], *, objects: str, buildings: str, linear: str, split: str) -> Roles:
    """What the lists of the user mean; an empty one is filled by what the classes are called.

    Raises:
        ChosenClassUnknown: a list names a class that is not there.
    """
    built = _listed(buildings, classes) if buildings.strip() else _called(_BUILDINGS, classes)
    return Roles(
        objects=_listed(objects, classes) if objects.strip() else [entry.value for entry in classes],
        buildings=built,
        linear=_listed(linear, classes) if linear.strip() else _called(_LINEAR, classes),
        split=_listed(split, classes) if split.strip() else built,
    )


def _listed(text: str, classes: Sequence[ModelClass]) -> list[int]:
    if text.strip() == NO_CLASSES:
        return []
    by_text = {key(name): entry.value for entry in classes for name in (str(entry.value), entry.name)}
    wanted = [word.strip() for word in text.split(";") if word.strip()]
    unknown = [word for word in wanted if key(word) not in by_text]
    if unknown:
        known = ", ".join(entry.name for entry in classes)
        raise ChosenClassUnknown(classes=", ".join(unknown), known=known)
    return [by_text[key(word)] for word in wanted]


def _called(beginnings: Sequence[str], classes: Sequence[ModelClass]) -> list[int]:
    """The classes with a word in their name that begins so."""
    found = []
    for entry in classes:
        words = " " + re.sub(r"[\W_]+", " ", entry.name.lower())
        if any(f" {beginning}" in words for beginning in beginnings):
            found.append(entry.value)
    return found
