"""The language of questions to a scene graph: from what a user writes to plain data.

``?b building, ?r road, ?b nearby ?r, not ?b nearby water, ?b area > 500`` has parts of four kinds, between commas,
semicolons or line breaks: the class of a variable, a triplet, a triplet that must not be, and a comparison.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Union

from ..contract.errors import (
    ObjectClassUnknown,
    QueryUnclear,
    QueryVariableAlone,
    QueryWithoutVariable,
    QueryWordUnknown,
)
from ..contract.vocabulary import Predicate, Vocabulary

_TOKEN = re.compile(
    r"""[^\S\n]*(?:(?P<variable>\?\w+)|(?P<sign>>=|<=|!=|=|>|<)|"(?P<quoted>[^"\n]*)"|(?P<end>[,;\n])"""
    r"""|(?P<word>[^\s,;<>=!?"]+)|(?P<wrong>\S))"""
)
_ARTICLES = ("is", "a", "an", "any")
"""Words before a class that say nothing."""
_UNITS_M2 = {"": 1.0, "m2": 1.0, "m²": 1.0, "ha": 1e4, "km2": 1e6, "km²": 1e6}
AREA = "area"
"""The field that is compared in square metres."""


class Token(NamedTuple):
    """A word of a question, or something else of it."""

    kind: str
    text: str
    start: int
    """Position in the question, from 0."""


@dataclass(frozen=True)
class Triplet:
    """*Subject – predicate – object*, with names of :attr:`Query.classes` as its ends."""

    subject: str
    predicate: Predicate
    object: str
    negated: bool = False
    """No such relation may be there."""

    @property
    def ends(self) -> tuple[str, str]:
        """Subject and object."""
        return self.subject, self.object

    def __str__(self) -> str:
        return f"{'not ' * self.negated}{_shown(self.subject)} {self.predicate.title} {_shown(self.object)}"


@dataclass(frozen=True)
class Comparison:
    """A condition on a variable's objects."""

    variable: str
    field: str
    sign: str
    """``>``, ``>=``, ``<``, ``<=``, ``=`` or ``!=``."""
    value: Union[float, str]

    def __str__(self) -> str:
        value = f"{self.value:.15g}" if isinstance(self.value, float) else f'"{self.value}"'
        return f"{self.variable} {self.field} {self.sign} {value}"


@dataclass(frozen=True)
class Query:
    """A question."""

    classes: Mapping[str, frozenset[str]]
    """The names in it → ids of the classes that may stand there; empty: any. Names are variables, with their “?”, and
    words for classes, made unique by “#” and a number."""
    triplets: tuple[Triplet, ...]
    comparisons: tuple[Comparison, ...]

    @property
    def variables(self) -> tuple[str, ...]:
        """Those in it, in the order of the question."""
        return tuple(filter(is_variable, self.classes))

    @property
    def sought(self) -> tuple[str, ...]:
        """The variables whose objects are the answer: the first one, and those in triplets without ``not``.

        Of the others it is only said that there are no such objects.
        """
        tied = {name for triplet in self.triplets if not triplet.negated for name in triplet.ends}
        return tuple(name for i, name in enumerate(self.variables) if i == 0 or name in tied)

    def __str__(self) -> str:
        kinds = [f"{name} {' or '.join(sorted(self.classes[name]))}" for name in self.variables if self.classes[name]]
        return ", ".join([*kinds, *map(str, self.triplets), *map(str, self.comparisons)])


def is_variable(name: str) -> bool:
    """Whether a name of :attr:`Query.classes` is a variable; else it is a word for a class."""
    return name.startswith("?")


def parse_query(text: str, vocabulary: Vocabulary) -> Query:
    """Understand a question.

    A variable that is given no class, but is called like one, has that class: ``?water``.

    Raises:
        QueryUnclear, QueryWordUnknown: a part of it can't be understood.
        QueryWithoutVariable, QueryVariableAlone: it asks for nothing, or for things that are not tied together.
    """
    reader = _Reader(text, vocabulary)
    for part in _parts(text):
        reader.read(part)
    query = Query(reader.classes(), tuple(reader.triplets), tuple(reader.comparisons))
    _check(query, text)
    return query


def _parts(text: str) -> Iterator[list[Token]]:
    """The tokens of each part."""
    part: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        token = Token(kind, match[kind], match.start(kind))
        if kind == "wrong":
            raise QueryUnclear(part=text[token.start :].strip(), position=token.start + 1)
        if kind != "end":
            part.append(token)
        elif part:
            yield part
            part = []
    if part:
        yield part


class _Reader:
    """Reads the parts of a question one by one."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._text = text
        self._vocabulary = vocabulary
        self._classes: dict[str, frozenset[str]] = {}
        self._declared: set[str] = set()
        self.triplets: list[Triplet] = []
        self.comparisons: list[Comparison] = []

    def classes(self) -> dict[str, frozenset[str]]:
        """Of all names; undeclared variables have the class that they are called like."""
        return {
            name: self._called_like(name) if is_variable(name) and name not in self._declared else classes
            for name, classes in self._classes.items()
        }

    def read(self, part: Sequence[Token]) -> None:
        """Understand one part."""
        negated = _is_word(part[0], "not")
        words = part[negated:]
        if not words:
            raise self._unclear(part)
        if any(token.kind in ("sign", "quoted") for token in words):
            if negated:
                raise self._unclear(part)
            self.comparisons.append(self._comparison(words))
            return
        place = self._predicate(words)
        if place is not None:
            self.triplets.append(self._triplet(words, *place, negated))
        elif words[0].kind == "variable" and not negated and all(token.kind == "word" for token in words[1:]):
            self._declare(words)
        elif len(words) > 2 and words[0].kind == words[-1].kind == "variable":
            raise self._unknown(words[1:-1])
        else:
            raise self._unclear(part)

    def _predicate(self, words: Sequence[Token]) -> Union[tuple[int, int], None]:
        """Where the predicate stands between two ends: the longest one that is known, the first one of several."""
        places = [
            (start, stop)
            for start in range(1, len(words))
            for stop in range(start + 1, len(words))
            if _is_end(words[:start]) and _is_end(words[stop:]) and self._vocabulary.reading(_joined(words[start:stop]))
        ]
        return max(places, key=lambda place: place[1] - place[0], default=None)

    def _triplet(self, words: Sequence[Token], start: int, stop: int, negated: bool) -> Triplet:
        reading = self._vocabulary.reading(_joined(words[start:stop]))
        ends = [self._end(words[:start]), self._end(words[stop:])]
        if reading is None or ends[0] == ends[1]:
            raise self._unclear(words)
        predicate, turned = reading
        return Triplet(ends[turned], predicate, ends[not turned], negated)

    def _end(self, words: Sequence[Token]) -> str:
        if words[0].kind == "variable":
            self._classes.setdefault(words[0].text, frozenset())
            return words[0].text
        classes = self._class_ids(words)
        name = f"{' or '.join(sorted(classes)) or 'any'}#{len(self._classes)}"
        self._classes[name] = classes
        return name

    def _declare(self, words: Sequence[Token]) -> None:
        if len(words) == 1:
            raise self._unclear(words)
        name, classes = words[0].text, self._class_ids(words[1:])
        before = self._classes.get(name, frozenset())
        if before and before != classes:
            raise self._unclear(words)
        self._classes[name] = classes
        self._declared.add(name)

    def _class_ids(self, words: Sequence[Token]) -> frozenset[str]:
        """The classes of words such as “a car park or pavement”; none for “any” and “any object”."""
        if _joined(words) in ("any", "any object", "anything", "object"):
            return frozenset()
        while len(words) > 1 and words[0].text.casefold() in _ARTICLES:
            words = words[1:]
        found, rest = set(), list(words)
        while rest:
            stop = next((i for i, token in enumerate(rest) if _is_word(token, "or")), len(rest))
            try:
                found.add(self._vocabulary.object_class(_joined(rest[:stop])).id)
            except ObjectClassUnknown as error:
                raise self._unknown(rest[:stop] or words) from error
            rest = rest[stop + 1 :]
        return frozenset(found)

    def _called_like(self, variable: str) -> frozenset[str]:
        try:
            return frozenset([self._vocabulary.object_class(variable.strip("?0123456789")).id])
        except ObjectClassUnknown:
            return frozenset()

    def _comparison(self, words: Sequence[Token]) -> Comparison:
        """Understand ``?b area > 0.5 ha``."""
        at = next((i for i, token in enumerate(words) if token.kind == "sign"), 0)
        field, values = words[1:at], words[at + 1 :]
        kinds = {token.kind for token in field}
        if words[0].kind != "variable" or kinds != {"word"} or not _is_value(values):
            raise self._unclear(words)
        self._classes.setdefault(words[0].text, frozenset())
        name = _joined(field)
        return Comparison(words[0].text, name, words[at].text, self._value(name, values))

    def _value(self, field: str, words: Sequence[Token]) -> Union[float, str]:
        """A number, or a text where it is none; areas in square metres."""
        text = _joined(words)
        number, _, unit = text.partition(" ")
        try:
            if field.casefold() == AREA:
                return float(number) * _UNITS_M2[unit]
            return text if words[0].kind == "quoted" else float(text)
        except (ValueError, KeyError) as error:
            if field.casefold() == AREA:
                raise self._unclear(words) from error
            return text

    def _unclear(self, words: Sequence[Token]) -> QueryUnclear:
        return QueryUnclear(part=self._as_written(words), position=words[0].start + 1)

    def _unknown(self, words: Sequence[Token]) -> QueryWordUnknown:
        nearest = self._vocabulary.nearest(_joined(words))
        return QueryWordUnknown(word=self._as_written(words), position=words[0].start + 1, nearest=nearest)

    def _as_written(self, words: Sequence[Token]) -> str:
        return self._text[words[0].start : words[-1].start + len(words[-1].text)]


def _check(query: Query, text: str) -> None:
    """Look whether all is tied to what is sought."""
    if not query.variables or not all(any(map(is_variable, triplet.ends)) for triplet in query.triplets):
        raise QueryWithoutVariable(query=text.strip())
    tied, sought = {query.variables[0]}, set(query.sought)
    wanted = [triplet for triplet in query.triplets if not triplet.negated]
    for _ in wanted:
        tied.update(*(triplet.ends for triplet in wanted if not tied.isdisjoint(triplet.ends)))
    for triplet in query.triplets:
        if triplet.negated and sought.isdisjoint(triplet.ends):
            raise QueryVariableAlone(variable=next(filter(is_variable, triplet.ends)))
        if triplet.negated:
            tied.update(set(triplet.ends) - sought)
    loose = [name for name in query.variables if name not in tied]
    if loose:
        raise QueryVariableAlone(variable=loose[0])


def _is_end(words: Sequence[Token]) -> bool:
    """Whether tokens may be the subject or the object of a triplet: one variable, or words for a class."""
    return len(words) == 1 or all(token.kind == "word" for token in words)


def _is_value(words: Sequence[Token]) -> bool:
    kinds = [token.kind for token in words]
    return kinds == ["quoted"] or (bool(kinds) and set(kinds) == {"word"})


def _is_word(token: Token, word: str) -> bool:
    return token.kind == "word" and token.text.casefold() == word


def _joined(words: Sequence[Token]) -> str:
    return " ".join(token.text for token in words)


def _shown(name: str) -> str:
    return name.partition("#")[0]
