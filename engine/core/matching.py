"""Which class of one map is which class of another: of the reference and the assessed map, or of two dates."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

import networkx as nx

from ..contract.errors import ClassesUnmatched, RemappingClassUnknown, RemappingUnreadable

if TYPE_CHECKING:
    from ..contract.choices import MatchBy


_ALL_OTHERS = "*"


@dataclass(frozen=True)
class Label:
    """A class as the reference or the map calls it."""

    key: int
    """What stands for it in the arrays of its side."""
    name: Optional[str]
    value: Optional[int]

    @property
    def text(self) -> str:
        """What the user reads."""
        return str(self.value) if self.name is None else self.name

    def is_called(self, text: str) -> bool:
        """Whether a text of the user means this class."""
        return text.strip().casefold() in (self.text.strip().casefold(), str(self.value))


@dataclass(frozen=True)
class Matching:
    """The classes that are assessed, and what belongs to each."""

    names: tuple[str, ...]
    reference: Mapping[int, int]
    """Key of the reference → position in :attr:`names`. Keys that are left out are missing."""
    mapped: Mapping[int, int]
    """Key of the map → position."""
    unmatched: tuple[Label, ...] = ()
    """Classes of the reference that the map does not have."""

    @property
    def only_in_map(self) -> list[int]:
        """Positions of the classes that the reference does not have."""
        return sorted(set(self.mapped.values()) - set(self.reference.values()))


def match(
    reference: Sequence[Label], mapped: Sequence[Label], found: Collection[int], by: MatchBy, remapping: str
) -> Matching:
    """Find the classes of the reference in the map.

    Classes that the remapping ties together, over however many steps, become one class.

    Args:
        reference: the classes of the reference.
        mapped: those of the map. The result has their order.
        found: keys of the classes of the reference that were compared with something; others need no counterpart.
        by: how they are found in the map where the remapping says nothing.
        remapping: ``reference = map; …``; an empty side leaves a class out, and ``*`` is all that no entry names.

    Raises:
        RemappingUnreadable: an entry is none.
        RemappingClassUnknown: it names a class that its side does not have.
        ClassesUnmatched: the map has no such class as some of the reference.
    """
    pairs = _pairs(remapping, reference, mapped)
    ties = [(one, other) for one, other in pairs if one is not None and other is not None]
    settled, dropped = {one for one, _ in pairs}, {other for one, other in pairs if one is None}
    kept = [label for label in mapped if label not in dropped]
    by_name = by == "name" or (by == "auto" and all(label.name is not None for label in (*reference, *mapped)))
    unmatched = []
    for label in reference:
        if label in settled:
            continue
        same = [other for other in kept if _is_same(label, other, by_name=by_name)]
        ties += [(label, other) for other in same]
        if not same:
            unmatched.append(label)
    missing = [label.text for label in unmatched if label.key in found]
    if missing:
        raise ClassesUnmatched(classes=", ".join(missing), known=", ".join(label.text for label in mapped))
    return _joined(ties, kept, unmatched)


def parse_pairs(text: str) -> list[tuple[str, str]]:
    """The entries ``left = right`` of a text, which are separated by semicolons or lines.

    Raises:
        RemappingUnreadable: an entry has no “=”, several, or nothing on both sides.
    """
    pairs = []
    for entry in filter(str.strip, text.replace("\n", ";").split(";")):
        sides = [side.strip() for side in entry.split("=")]
        if len(sides) != 2 or not any(sides):
            raise RemappingUnreadable(text=entry.strip())
        pairs.append((sides[0], sides[1]))
    return pairs


def _pairs(
    remapping: str, reference: Sequence[Label], mapped: Sequence[Label]
) -> list[tuple[Optional[Label], Optional[Label]]]:
    """The classes that the remapping ties together; ``None`` for an empty side."""
    texts = parse_pairs(remapping)
    left, right = [one for one, _ in texts], [other for _, other in texts]
    return [
        pair
        for one, other in texts
        for pair in itertools.product(_meant(one, reference, left), _meant(other, mapped, right))
    ]


def _meant(text: str, labels: Sequence[Label], texts: Sequence[str]) -> list[Optional[Label]]:
    """The classes that a text of the user stands for, which is one of several texts."""
    if not text:
        return [None]
    if text == _ALL_OTHERS:
        return [label for label in labels if not any(map(label.is_called, texts))]
    found = [label for label in labels if label.is_called(text)]
    if not found:
        raise RemappingClassUnknown(class_name=text, known=", ".join(label.text for label in labels))
    return list(found)


def _is_same(one: Label, other: Label, *, by_name: bool) -> bool:
    if by_name or one.value is None:
        return other.is_called(one.text)
    return one.value == other.value


def _joined(ties: Sequence[tuple[Label, Label]], mapped: Sequence[Label], unmatched: Sequence[Label]) -> Matching:
    """One class for each group of labels that hang together."""
    graph = nx.Graph()
    graph.add_nodes_from(("map", label) for label in mapped)
    graph.add_edges_from((("reference", one), ("map", other)) for one, other in ties)
    positions: dict[str, dict[int, int]] = {"reference": {}, "map": {}}
    names: list[str] = []
    for label in mapped:
        if label.key in positions["map"]:
            continue
        group = nx.node_connected_component(graph, ("map", label))
        names.append(
            _group_name([[member for side, member in group if side == wanted] for wanted in ("map", "reference")])
        )
        for side, member in group:
            positions[side][member.key] = len(names) - 1
    return Matching(tuple(names), positions["reference"], positions["map"], tuple(unmatched))


def _group_name(sides: Sequence[Sequence[Label]]) -> str:
    """The name of the only class of a side, the map's first; where both have several, those of the map together."""
    single = next((side for side in sides if len(side) == 1), sides[0])
    return " + ".join(label.text for label in sorted(single, key=lambda label: label.key))
