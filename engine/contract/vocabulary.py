"""The words of a scene graph: classes of objects, and predicates, which say how two objects relate.

They are data: ``resources/scenegraph/vocabulary.json``, or a file of the user in its manner.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Literal, Optional, Union

from .errors import ObjectClassUnknown, PredicateUnknown, VocabularyUnreadable
from .schema import Json, SchemaError, from_json, to_json

SCHEMA = 1
MAX_BYTES = 1 << 20
DEFAULT = Path(__file__).resolve().parents[2] / "resources" / "scenegraph" / "vocabulary.json"

Level = Literal["basic", "high"]
Shape = Literal["area", "line"]
Family = Literal["topology", "function", "hierarchy"]
Rule = Literal[
    "part_of",
    "inside",
    "around",
    "passing_under",
    "crosses",
    "passing_through",
    "overlaps",
    "running_along",
    "adjacent_to",
    "nearby",
    "distant",
    "connected_to",
    "carries",
    "flows_into",
    "serves",
]
"""The geometric conditions that the engine can test."""

NUMBERS: Mapping[str, tuple[str, ...]] = {
    "part_of": ("share",),
    "inside": ("share",),
    "around": ("slack_mm",),
    "passing_under": ("least_mm",),
    "crosses": ("end_mm",),
    "passing_through": ("least_mm",),
    "overlaps": ("share",),
    "running_along": ("gap_mm", "share", "least_mm"),
    "adjacent_to": ("gap_mm",),
    "nearby": ("gap_mm", "sizes", "most_mm"),
    "distant": ("least_mm", "most_mm"),
    "connected_to": ("gap_mm",),
    "carries": ("angle_deg", "least_mm"),
    "flows_into": ("gap_mm",),
    "serves": ("most_mm",),
}
"""Rule → the numbers that it needs. ``_mm`` are millimetres on the map, which its scale turns into metres."""
_LARGEST = {"share": 1.0, "angle_deg": 90.0}
_ID = re.compile(r"[a-z][a-z0-9_]{0,62}")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_GROUPS = ("basic", "high", "area", "line")
"""Words that stand for all classes of that level or shape."""


@dataclass(frozen=True)
class ObjectClass:
    """A kind of object."""

    id: str
    title: str
    definition: str
    level: Level
    """``high``: a whole that is made of other objects, such as a factory."""
    geometry: Shape
    """``line``: long and narrow, whether it is drawn as a line or as an area."""
    color: str
    """``#rrggbb``"""
    osm: tuple[str, ...] = ()
    """Tags of OpenStreetMap, ``key=value`` or ``key=*``."""
    synonyms: tuple[str, ...] = ()
    """What other maps and models call it."""


@dataclass(frozen=True)
class Between:
    """Classes that a predicate may join; empty: any. ``basic``, ``high``, ``area`` and ``line`` stand for all such."""

    subjects: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()


@dataclass(frozen=True)
class Predicate:
    """A kind of relation, read *subject – predicate – object*."""

    id: str
    title: str
    inverse: str
    """How it reads from the object's side."""
    family: Family
    definition: str
    color: str
    symmetric: bool = False
    """Whether it holds in both directions. Such a relation is stored once."""
    rule: Optional[Rule] = None
    """``None``: geometry can't tell; models and users say it."""
    numbers: dict[str, float] = field(default_factory=dict)
    between: tuple[Between, ...] = ()
    """Any of these; empty: any classes."""


@dataclass(frozen=True)
class Aggregation:
    """Objects that become one on a smaller map, such as the houses of a village."""

    into: str
    """Class of the whole."""
    members: tuple[str, ...]
    """Classes of the objects."""
    gap_mm: float
    """Objects that are no farther apart on the map belong together."""
    least: int = 1
    """Fewer objects make no whole."""
    from_scale: float = 0.0
    """Denominator of the largest map that shows the whole instead of its members."""
    closed: bool = False
    """Whether the gaps between the members belong to the whole, as gardens do to a settlement."""


@dataclass(frozen=True)
class Generalisation:
    """What a smaller map shows of the objects of a larger one."""

    least_mm2: float = 0.25
    """Smaller areas are not shown; on the map."""
    least_mm: float = 4.0
    """Linear objects that are shorter are not shown; on the map."""
    aggregations: tuple[Aggregation, ...] = ()
    """An object belongs to the first one that takes it."""


@dataclass(frozen=True)
class Vocabulary:
    """All classes and predicates. Ids are unique among both, and no name stands for two classes."""

    classes: tuple[ObjectClass, ...]
    predicates: tuple[Predicate, ...]
    """Of those of topology and hierarchy that a rule finds, a pair of objects gets the first one."""
    title: str = ""
    ignored: tuple[str, ...] = ()
    """Names of classes that are no objects, such as “background”."""
    generalisation: Generalisation = Generalisation()
    schema: int = SCHEMA

    def object_class(self, name: str) -> ObjectClass:
        """The class of an id, title or synonym, whatever its case; a plural “s” and “_” for a space are understood.

        Raises:
            ObjectClassUnknown: there is none, with the names that are like it.
        """
        found = self._by_name.get(_key(name)) or self._by_name.get(_key(name).rstrip("s"))
        if found is None:
            raise ObjectClassUnknown(name=name, nearest=_nearest(_key(name), self._by_name))
        return found

    def predicate(self, name: str) -> Predicate:
        """The predicate of an id or title, whatever its case.

        Raises:
            PredicateUnknown: there is none, with the names that are like it.
        """
        names = {_key(text): entry for entry in self.predicates for text in (entry.title, entry.id)}
        if _key(name) not in names:
            raise PredicateUnknown(name=name, nearest=_nearest(_key(name), names))
        return names[_key(name)]

    def reading(self, words: str) -> Optional[tuple[Predicate, bool]]:
        """The predicate that is read so, and whether from the object's side: “contains” is *inside*, turned.

        Upper case, “_” for a space and an “is” before do not matter. ``None``: there is none.
        """
        return self._readings.get(_without_is(_key(words)))

    def nearest(self, words: str) -> str:
        """Names of classes and readings of predicates that are like some words, the most alike first."""
        return _nearest(_key(words), sorted({*self._by_name, *self._readings}))

    def nearest_predicates(self, words: str) -> str:
        """Readings of predicates that are like some words, the most alike first."""
        return _nearest(_key(words), self._readings)

    def ignores(self, name: str) -> bool:
        """Whether a name is that of no object."""
        return _key(name) in map(_key, self.ignored)

    def of_rule(self, rule: Rule) -> Optional[Predicate]:
        """The predicate that a rule finds, if there is one."""
        return next((entry for entry in self.predicates if entry.rule == rule), None)

    def allows(self, predicate: Predicate, subject: ObjectClass, other: ObjectClass) -> bool:
        """Whether a predicate may join these classes; a symmetric one also the other way round."""
        pairs = [(subject, other), (other, subject)] if predicate.symmetric else [(subject, other)]
        return not predicate.between or any(
            is_among(one, entry.subjects) and is_among(two, entry.objects)
            for entry in predicate.between
            for one, two in pairs
        )

    @cached_property
    def _readings(self) -> dict[str, tuple[Predicate, bool]]:
        readings = {_without_is(_key(entry.inverse)): (entry, not entry.symmetric) for entry in self.predicates}
        names = ((name, entry) for entry in self.predicates for name in (entry.id, entry.title))
        return {**readings, **{_without_is(_key(name)): (entry, False) for name, entry in names}}

    @cached_property
    def _by_name(self) -> dict[str, ObjectClass]:
        return {_key(name): entry for entry in self.classes for name in _names(entry)}


def is_among(entry: ObjectClass, words: Sequence[str]) -> bool:
    """Whether a class is one of those that the words of a :class:`Between` stand for."""
    return not words or not {entry.id, entry.level, entry.geometry}.isdisjoint(words)


def read_vocabulary(path: Optional[Path] = None) -> Vocabulary:
    """The vocabulary of a file; ``None``: Landscribe's own.

    Raises:
        VocabularyUnreadable: there is no such file, or it is damaged, too large or contradicts itself.
    """
    path = path or DEFAULT
    try:
        if path.stat().st_size > MAX_BYTES:
            raise VocabularyUnreadable(path=str(path), detail=f"more than {MAX_BYTES} bytes")
        return vocabulary_of(json.loads(path.read_text(encoding="utf-8")), str(path))
    except OSError as error:
        raise VocabularyUnreadable(path=str(path), detail=error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise VocabularyUnreadable(path=str(path), detail=str(error)) from error


def vocabulary_of(data: Json, path: str) -> Vocabulary:
    """The vocabulary of JSON data, checked.

    Args:
        data: as in the file.
        path: where it is from, for the error.

    Raises:
        VocabularyUnreadable: the data are no vocabulary, or it contradicts itself.
    """
    try:
        found = from_json(Vocabulary, data)
        _check(found)
    except SchemaError as error:
        raise VocabularyUnreadable(path=path, detail=str(error)) from error
    return found


def vocabulary_json(vocabulary: Vocabulary) -> str:
    """The text that :func:`vocabulary_of` understands."""
    return json.dumps(to_json(vocabulary), ensure_ascii=False)


def _check(found: Vocabulary) -> None:
    if found.schema != SCHEMA:
        raise SchemaError(f"schema {found.schema}, but this version reads {SCHEMA}")
    if not found.classes or not found.predicates:
        raise SchemaError("no classes or no predicates")
    _check_words(found)
    _check_names(found)
    for predicate in found.predicates:
        _check_rule(predicate)
        known = {entry.id for entry in found.classes} | set(_GROUPS)
        words = set(chain.from_iterable((*entry.subjects, *entry.objects) for entry in predicate.between))
        if not words <= known:
            raise SchemaError(f"{predicate.id}: no class {min(words - known)!r}")
    _check_generalisation(found.generalisation, {entry.id for entry in found.classes})


def _check_generalisation(rules: Generalisation, classes: set[str]) -> None:
    sizes = [rules.least_mm2, rules.least_mm]
    for rule in rules.aggregations:
        missing = {rule.into, *rule.members} - classes
        if missing or not rule.members or rule.least < 1:
            raise SchemaError(f"aggregation into {rule.into}: no members, or no class {min(missing, default='')!r}")
        sizes += [rule.gap_mm, rule.from_scale]
    if not all(0 <= size <= 1e9 for size in sizes):  # written so that NaN fails too
        raise SchemaError("generalisation: a size makes no sense")


def _check_words(found: Vocabulary) -> None:
    """Look at the ids, titles and colours."""
    seen: set[str] = set(_GROUPS)
    words: tuple[Union[ObjectClass, Predicate], ...] = (*found.classes, *found.predicates)
    for entry in words:
        if not _ID.fullmatch(entry.id):
            raise SchemaError(f"{entry.id!r} is no id: lower case letters, digits and _ only")
        if entry.id in seen:
            raise SchemaError(f"{entry.id!r} stands for two things")
        if not entry.title.strip() or not _COLOR.fullmatch(entry.color):
            raise SchemaError(f"{entry.id}: no title, or a colour that is not #rrggbb")
        seen.add(entry.id)


def _check_names(found: Vocabulary) -> None:
    """Make sure that no name stands for two classes."""
    owners: dict[str, str] = {}
    for entry in found.classes:
        for name in _names(entry):
            if owners.setdefault(_key(name), entry.id) != entry.id:
                raise SchemaError(f"{name!r} stands for {owners[_key(name)]} and {entry.id}")


def _check_rule(predicate: Predicate) -> None:
    if predicate.rule is None:
        return
    needed = set(NUMBERS[predicate.rule])
    if set(predicate.numbers) != needed:
        raise SchemaError(f"{predicate.id}: the rule {predicate.rule} needs the numbers {', '.join(sorted(needed))}")
    for name, number in predicate.numbers.items():
        if not 0 <= number <= _LARGEST.get(name, 1e6):  # written so that NaN fails too
            raise SchemaError(f"{predicate.id}: {name} can't be {number}")


def _names(entry: ObjectClass) -> tuple[str, ...]:
    return (entry.id, entry.title, *entry.synonyms)


def _key(name: str) -> str:
    """What spellings of one name have in common.

    >>> _key(" Impervious, other") == _key("impervious_other")
    True
    """
    return " ".join(re.sub(r"[\s_,;:-]+", " ", name.casefold()).split())


def _without_is(key: str) -> str:
    return key[3:] if key.startswith("is ") else key


def _nearest(wrong: str, names: Iterable[str]) -> str:
    return ", ".join(difflib.get_close_matches(wrong, list(names), n=3, cutoff=0.5))
