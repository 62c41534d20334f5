"""Sentences from the facts of an area: phrases filled in, no language model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from string import Formatter

from ..contract.errors import JobInvalid
from ..contract.phrases import Phrases
from .area_facts import AreaFacts, ClassFact
from .graph import SceneGraph

_MOST_CLASSES, _MOST_KINDS, _MOST_EXAMPLES = 8, 5, 3
_M2_PER_HA, _M2_PER_KM2 = 1e4, 1e6


class Writer:
    """Writes of one graph in one language.

    Args:
        graph: whose objects are called by their class and id.
        phrases: the sentences, with blanks.
        words: title of a class or predicate → what it is called.
        unsure_below: the score that is told as the limit.

    Raises:
        JobInvalid: from all methods, where a phrase has a blank that is not known.
    """

    def __init__(self, graph: SceneGraph, phrases: Phrases, words: Mapping[str, str], unsure_below: float) -> None:
        self._classes_of = graph.objects["class"]
        titles = {entry.id: entry.title for entry in graph.vocabulary.classes}
        titles |= {entry.id: entry.title for entry in graph.vocabulary.predicates}
        self._words = {name: words.get(title, title) for name, title in titles.items()}
        self._phrases = phrases
        self._limit = f"{unsure_below:g}"

    def sentences(self, facts: AreaFacts) -> list[str]:
        """All that is worth telling of an area, in the order of its weight."""
        size = [] if facts.area_m2 is None else [self.fill(self._phrases.size, area=area_text(facts.area_m2))]
        if not facts.objects:
            return [*size, self._phrases.nothing]
        told = [*size, self._objects(facts), *self._largest(facts), *self._relations(facts), *self._wholes(facts)]
        if facts.unsure_objects:
            examples = map(self.object_name, facts.unsure_objects)
            told.append(self._unsure(self._phrases.unsure_objects, len(facts.unsure_objects), examples))
        if len(facts.unsure_relations):
            examples = map(self._triplet, facts.unsure_relations.to_dict("records"))
            told.append(self._unsure(self._phrases.unsure_relations, len(facts.unsure_relations), examples))
        return told

    def word(self, entry: str) -> str:
        """What a class or predicate is called, by its id."""
        return self._words[entry]

    def object_name(self, number: int) -> str:
        """What an object is called: its class and id."""
        return self.fill(self._phrases.object, class_name=self.word(self._classes_of[number]), id=number)

    @staticmethod
    def fill(phrase: str, **blanks: object) -> str:
        """A phrase with its blanks filled in."""
        try:
            wanted = {name for _, name, _, _ in Formatter().parse(phrase) if name is not None}
            if wanted <= set(blanks):
                return phrase.format_map(blanks)
        except ValueError as error:
            raise JobInvalid(detail=f"phrases: {phrase}") from error
        raise JobInvalid(detail=f"phrases: {phrase}")

    def _objects(self, facts: AreaFacts) -> str:
        items = (self._class_item(one, facts.area_m2) for one in facts.classes)
        return self.fill(
            self._phrases.objects,
            count=len(facts.objects),
            list=self._listed(items, len(facts.classes), _MOST_CLASSES),
        )

    def _class_item(self, fact: ClassFact, whole_m2: float | None) -> str:
        blanks = {"count": fact.count, "class_name": self.word(fact.id), "area": area_text(fact.area_m2)}
        if not whole_m2:
            return self.fill(self._phrases.class_area, **blanks)
        return self.fill(self._phrases.class_share, percent=percent_text(fact.area_m2, whole_m2), **blanks)

    def _largest(self, facts: AreaFacts) -> list[str]:
        if facts.largest is None or len(facts.objects) == 1:
            return []
        number, area_m2 = facts.largest
        return [self.fill(self._phrases.largest, object=self.object_name(number), area=area_text(area_m2))]

    def _relations(self, facts: AreaFacts) -> list[str]:
        if not facts.kinds:
            return [self._phrases.no_relations] if len(facts.objects) > 1 else []
        items = (
            self.fill(
                self._phrases.relation_kind,
                count=kind.count,
                subject=self.word(kind.subject),
                predicate=self.word(kind.predicate),
                object=self.word(kind.object),
            )
            for kind in facts.kinds
        )
        listed = self._listed(items, len(facts.kinds), _MOST_KINDS)
        told = [self.fill(self._phrases.relations, count=len(facts.relations), list=listed)]
        if facts.most_related is not None:
            number, count = facts.most_related
            told.append(self.fill(self._phrases.most_related, object=self.object_name(number), count=count))
        return told

    def _wholes(self, facts: AreaFacts) -> list[str]:
        items = (
            self.fill(self._phrases.whole, object=self.object_name(whole.id), list=self._parts(whole.parts))
            for whole in facts.wholes
        )
        listed = self._listed(items, len(facts.wholes), _MOST_EXAMPLES)
        return [self.fill(self._phrases.wholes, list=listed)] if facts.wholes else []

    def _parts(self, parts: Sequence[ClassFact]) -> str:
        items = (self.fill(self._phrases.parts, count=one.count, class_name=self.word(one.id)) for one in parts)
        return self._listed(items, len(parts), _MOST_EXAMPLES)

    def _triplet(self, row: Mapping[str, object]) -> str:
        ends = {end: self.object_name(int(str(row[f"{end}_id"]))) for end in ("subject", "object")}
        return self.fill(self._phrases.triplet, predicate=self.word(str(row["predicate"])), **ends)

    def _unsure(self, phrase: str, count: int, examples: Iterable[str]) -> str:
        some = ", ".join(example for example, _ in zip(examples, range(_MOST_EXAMPLES)))
        return self.fill(phrase, limit=self._limit, count=count, list=some)

    def _listed(self, items: Iterable[str], count: int, most: int) -> str:
        """The first items; the others are only mentioned."""
        some = [item for item, _ in zip(items, range(most))]
        return ", ".join([*some, self._phrases.more] if count > most else some)


def area_text(area_m2: float) -> str:
    """An area in a unit that gives it a handy length.

    >>> area_text(321.4), area_text(32_140), area_text(3.2e6)
    ('321 m²', '3.21 ha', '3.20 km²')
    """
    if area_m2 >= _M2_PER_KM2:
        return f"{area_m2 / _M2_PER_KM2:,.2f} km²"
    return f"{area_m2 / _M2_PER_HA:.2f} ha" if area_m2 >= _M2_PER_HA else f"{area_m2:,.0f} m²"


def percent_text(part: float, whole: float) -> str:
    """A share, with a decimal where it is small."""
    percent = 100 * part / whole
    return f"{percent:.0f}" if percent >= 10 else f"{percent:.1f}"
