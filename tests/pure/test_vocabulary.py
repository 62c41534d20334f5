"""The words of scene graphs: Landscribe's own are complete, and a damaged file is refused with its fault named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from landscribe.engine.contract.errors import ObjectClassUnknown, PredicateUnknown, VocabularyUnreadable
from landscribe.engine.contract.vocabulary import (
    DEFAULT,
    NUMBERS,
    read_vocabulary,
    vocabulary_json,
    vocabulary_of,
)

WORDS = read_vocabulary()
CHESAPEAKE = ("water", "tree canopy", "low vegetation", "barren", "impervious, other", "road")
DUBAI = ("Building", "Land", "Road", "Vegetation", "Water")
WORLDCOVER = (
    "Tree cover",
    "Shrubland",
    "Grassland",
    "Cropland",
    "Built-up",
    "Bare / sparse vegetation",
    "Snow and ice",
    "Permanent water bodies",
    "Herbaceous wetland",
    "Mangroves",
    "Moss and lichen",
)
DEEPNESS = ("buildings", "woodlands", "Woodland", "oil storage tank", "Roads")


def test_there_are_32_classes_and_16_predicates_as_in_the_paper():
    assert len(WORDS.classes) == 32
    assert len(WORDS.predicates) == 16
    assert {entry.level for entry in WORDS.classes} == {"basic", "high"}
    assert {entry.family for entry in WORDS.predicates} == {"topology", "function", "hierarchy"}
    named_in_the_paper = {"nearby", "distant", "around", "passing_through", "passing_under"}
    assert named_in_the_paper <= {entry.id for entry in WORDS.predicates}


def test_everything_is_defined():
    for entry in (*WORDS.classes, *WORDS.predicates):
        assert entry.definition.endswith("."), entry.id
    assert all(entry.osm and entry.synonyms for entry in WORDS.classes)
    colors = [entry.color for entry in WORDS.classes]
    assert len(set(colors)) == len(colors)


def test_the_manual_has_the_same_definitions():
    page = (Path(__file__).resolve().parents[2] / "docs" / "scene-graph.md").read_text(encoding="utf-8")
    for entry in (*WORDS.classes, *WORDS.predicates):
        assert f"| {entry.title} | `{entry.id}` |" in page
        assert f"| {entry.definition} |" in page
    for entry in WORDS.predicates:
        assert all(f"{name} {number:g}" in page for name, number in entry.numbers.items())


def test_each_rule_finds_one_predicate():
    assert sorted(entry.rule for entry in WORDS.predicates if entry.rule) == sorted(NUMBERS)
    assert [entry.id for entry in WORDS.predicates if entry.rule is None] == ["belongs_to"]
    assert all((entry.inverse == entry.title) == entry.symmetric for entry in WORDS.predicates)


@pytest.mark.parametrize("name", [*CHESAPEAKE, *DUBAI, *WORLDCOVER, *DEEPNESS])
def test_classes_of_common_maps_are_understood(name):
    assert WORDS.object_class(name) in WORDS.classes


@pytest.mark.parametrize(
    ("name", "found"), [("Impervious_Other", "pavement"), (" BUILDINGS ", "building"), ("car park", "parking")]
)
def test_spelling_does_not_matter(name, found):
    assert WORDS.object_class(name).id == found


def test_unknown_words_are_named_with_those_like_them():
    with pytest.raises(ObjectClassUnknown) as raised:
        WORDS.object_class("tree canpy")
    assert raised.value.nearest.startswith("tree canopy")
    with pytest.raises(PredicateUnknown) as raised:
        WORDS.predicate("near by")
    assert "nearby" in raised.value.nearest


def test_what_a_predicate_may_join():
    road, river, bridge, house = map(WORDS.object_class, ("road", "river", "bridge", "building"))
    under, crosses, nearby = map(WORDS.predicate, ("passing under", "crosses", "nearby"))
    assert WORDS.allows(under, river, bridge)
    assert not WORDS.allows(under, bridge, river)
    assert not WORDS.allows(under, house, bridge)
    assert WORDS.allows(crosses, road, river)
    assert not WORDS.allows(crosses, road, house)
    assert WORDS.allows(nearby, house, bridge)


def test_a_vocabulary_survives_the_file():
    assert vocabulary_of(json.loads(vocabulary_json(WORDS)), "somewhere") == WORDS


def changed(change) -> object:
    data = json.loads(DEFAULT.read_text(encoding="utf-8"))
    change(data)
    return data


def predicate(data, name):
    return next(entry for entry in data["predicates"] if entry["id"] == name)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda data: data.update(schema=2), "schema 2"),
        (lambda data: data.update(classes=[]), "no classes"),
        (lambda data: data["classes"][0].pop("color"), "color: missing"),
        (lambda data: data["classes"][0].update(color="red"), "#rrggbb"),
        (lambda data: data["classes"][0].update(id="../x"), "no id"),
        (lambda data: data["classes"][0].update(id="road"), "two things"),
        (lambda data: data["classes"][0]["synonyms"].append("Street"), "stands for building and road"),
        (lambda data: data["classes"][0].update(level="top"), "is none of"),
        (lambda data: predicate(data, "nearby").update(rule="close"), "is none of"),
        (lambda data: predicate(data, "nearby").update(numbers={}), "needs the numbers"),
        (lambda data: predicate(data, "nearby")["numbers"].update(gap_mm=float("nan")), "can't be nan"),
        (lambda data: predicate(data, "part_of")["numbers"].update(share=2), "can't be 2"),
        (lambda data: predicate(data, "carries")["between"].append({"objects": ["lane"]}), "no class 'lane'"),
        (lambda data: predicate(data, "distant").update(rule="nearby", numbers={}), "distant"),
    ],
)
def test_a_wrong_vocabulary_is_refused_and_its_fault_named(change, says):
    with pytest.raises(VocabularyUnreadable) as raised:
        vocabulary_of(changed(change), "words.json")
    assert says in raised.value.detail


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, '{"schema": 1}', " " * (1 << 20) + " "])
def test_a_damaged_file_is_refused(tmp_path: Path, text):
    path = tmp_path / "words.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(VocabularyUnreadable) as raised:
        read_vocabulary(path)
    assert raised.value.path == str(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(VocabularyUnreadable):
        read_vocabulary(tmp_path / "missing.json")


def test_predicates_are_read_from_both_sides():
    words = read_vocabulary()
    for text, name, turned in (
        ("nearby", "nearby", False),
        ("is Near_By", None, False),
        ("Part of", "part_of", False),
        ("is served by", "serves", True),
        ("surrounded by", "around", True),
        ("contains", "inside", True),
        ("is inside", "inside", False),
        ("crosses", "crosses", False),
    ):
        found = words.reading(text)
        assert (found and (found[0].id, found[1])) == (name and (name, turned)), text
    assert words.nearest_predicates("is serve by").startswith("served by")
    assert "building" in words.nearest("biulding")


def test_the_manual_has_the_same_rules_for_smaller_maps():
    page = (Path(__file__).resolve().parents[2] / "docs" / "scene-graph.md").read_text(encoding="utf-8")
    titles = {entry.id: entry.title for entry in WORDS.classes}
    for rule in WORDS.generalisation.aggregations:
        members = ", ".join(titles[name] for name in rule.members)
        assert f"| {titles[rule.into]} | {members} | {rule.gap_mm:g} | {rule.least} |" in page
    assert f"areas below {WORDS.generalisation.least_mm2:g} mm²" in page


@pytest.mark.parametrize(
    "rule",
    [
        {"into": "village", "members": ["building"], "gap_mm": 2},
        {"into": "settlement", "members": [], "gap_mm": 2},
        {"into": "settlement", "members": ["building"], "gap_mm": -1},
        {"into": "settlement", "members": ["building"], "gap_mm": 2, "least": 0},
    ],
)
def test_nonsense_about_smaller_maps_is_refused(rule):
    data = json.loads(DEFAULT.read_text(encoding="utf-8"))
    data["generalisation"]["aggregations"] = [rule]
    with pytest.raises(VocabularyUnreadable):
        vocabulary_of(data, "words.json")


def test_a_vocabulary_of_before_has_no_rules_for_smaller_maps():
    data = json.loads(DEFAULT.read_text(encoding="utf-8"))
    del data["generalisation"]
    assert vocabulary_of(data, "words.json").generalisation.aggregations == ()
