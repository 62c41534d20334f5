"""The sentences of a description, with blanks: QGIS's side translates them, the engine fills them in.

They are made so that no word depends on a number, which no two languages do alike: “Objects: 3”, “3 × building”.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """One field a phrase. A comment behind it names its blanks."""

    title: str  # graph
    area_name: str  # number
    everything: str
    size: str  # area
    nothing: str
    objects: str  # count, list
    class_share: str  # count, class_name, area, percent
    class_area: str  # count, class_name, area
    largest: str  # object, area
    no_relations: str
    relations: str  # count, list
    relation_kind: str  # count, subject, predicate, object
    most_related: str  # object, count
    wholes: str  # list
    whole: str  # object, list
    parts: str  # count, class_name
    unsure_objects: str  # limit, count, list
    unsure_relations: str  # limit, count, list
    object: str  # class_name, id
    triplet: str  # subject, predicate, object
    class_heading: str
    count_heading: str
    area_heading: str
    share_heading: str
    origin: str  # graph, date
    more: str
