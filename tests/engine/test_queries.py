"""Questions to scene graphs: answers worked out by hand, and a search through all assignments as an oracle."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
import pytest
from labelled_places import Watcher
from landscribe.engine.contract.errors import (
    Cancelled,
    QueryFieldUnknown,
    QueryTooWide,
    QueryUnclear,
    QueryVariableAlone,
    QueryWithoutVariable,
    QueryWordUnknown,
)
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph import queries
from landscribe.engine.scenegraph.queries import answer
from landscribe.engine.scenegraph.query_language import parse_query
from landscribe.engine.tasks.queryscenegraph import Spec, run
from scene_graphs import make_graph, written

WORDS = read_vocabulary()


def matches(text, graph=None, **options):
    """The answer as a set of tuples of ids, in the order of the variables."""
    graph = graph or make_graph()
    found = answer(parse_query(text, graph.vocabulary), graph, **options).matches
    rows = list(found.itertuples(index=False, name=None))
    assert len(set(rows)) == len(rows)
    return set(rows)


# --- the language ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        (
            "?b building, ?r road, ?b nearby ?r, not ?b nearby ?water",
            "?b building, ?r road, ?water water, ?b nearby ?r, not ?b nearby ?water",
        ),
        ("?b HOUSE\n?b nearby River", "?b building, ?b nearby river"),
        ("?b is a car park; ?b is nearby ?r", "?b parking, ?b nearby ?r"),
        ("?b is served by ?r", "?r serves ?b"),
        ("?r serves ?b", "?r serves ?b"),
        ("?s contains ?b", "?b inside ?s"),
        ("?r passing over ?p", "?p passing under ?r"),
        ("?b adjacent to forest or shrubland", "?b adjacent to forest or shrubland"),
        ("?b nearby anything, ?b area >= 0.5 ha", "?b nearby any, ?b area >= 5000"),
        ('?b building, ?b Name = "Old, mill"', '?b building, ?b Name = "Old, mill"'),
        ("?b building, ?b floors != 2", "?b building, ?b floors != 2"),
        ("?forest2 nearby ?forest", "?forest2 forest, ?forest forest, ?forest2 nearby ?forest"),
    ],
)
def test_a_question_is_understood(text, understood):
    assert str(parse_query(text, WORDS)) == understood
    assert str(parse_query(understood, WORDS)) == understood


def test_every_predicate_can_be_asked_for_in_all_its_readings():
    for predicate in WORDS.predicates:
        for name in (predicate.id, predicate.title, predicate.title.upper()):
            (triplet,) = parse_query(f"?x {name} ?y", WORDS).triplets
            assert (triplet.predicate, triplet.ends) == (predicate, ("?x", "?y"))
        (triplet,) = parse_query(f"?x {predicate.inverse} ?y", WORDS).triplets
        assert triplet.predicate == predicate
        assert triplet.ends == (("?x", "?y") if predicate.symmetric else ("?y", "?x"))


def test_every_class_can_be_asked_for():
    for entry in WORDS.classes:
        for name in (entry.id, entry.title, *entry.synonyms):
            query = parse_query(f"?x {name}, ?x nearby {name}", WORDS)
            assert query.classes["?x"] == {entry.id}


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ("?b neerby ?r", QueryWordUnknown, {"word": "neerby", "position": 4}),
        ("?b nearby rivver", QueryWordUnknown, {"word": "rivver", "position": 11}),
        ("?b building, ?r raod, ?b nearby ?r", QueryWordUnknown, {"word": "raod", "position": 17}),
        ("?b buidling or road", QueryWordUnknown, {"word": "buidling", "position": 4}),
        ("?b building, ?b nearby ?r *", QueryUnclear, {"part": "?b nearby ?r *"}),
        ("?b building ?r", QueryWordUnknown, {"word": "building"}),
        ("?b building, not", QueryUnclear, {"part": "not", "position": 14}),
        ("?b building, not ?b area > 3", QueryUnclear, {"part": "not ?b area > 3", "position": 14}),
        ("?b building, ?b area > big", QueryUnclear, {}),
        ("?b building, ?b area >", QueryUnclear, {}),
        ("?b building, > 3", QueryUnclear, {}),
        ("?b building, ?b road", QueryUnclear, {"part": "?b road", "position": 14}),
        ("?b nearby ?b", QueryUnclear, {}),
        ('?b building, "', QueryUnclear, {"part": '"', "position": 14}),
        ("?", QueryUnclear, {}),
        (" , ;", QueryWithoutVariable, {}),
        ("building nearby road", QueryWithoutVariable, {}),
        ("?b building, not road nearby water", QueryWithoutVariable, {}),
        ("?b building, ?r road", QueryVariableAlone, {"variable": "?r"}),
        ("?a nearby ?b, ?c nearby ?d", QueryVariableAlone, {"variable": "?c"}),
        ("?b building, not ?b nearby ?w, not ?w nearby ?x", QueryVariableAlone, {"variable": "?w"}),
        ("?b building, ?r area > 3", QueryVariableAlone, {"variable": "?r"}),
    ],
)
def test_what_makes_no_sense_is_named(text, error, says):
    with pytest.raises(error) as raised:
        parse_query(text, WORDS)
    assert says.items() <= raised.value.params.items()


# --- the hamlet ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("?b building", {(1,), (2,), (3,), (7,)}),
        ("?b building, ?r road, ?b nearby ?r", {(1, 4), (2, 4), (3, 4)}),  # stored as 4 nearby 2: it is symmetric
        ("?b building, ?r road, ?b nearby ?r, not ?b nearby ?water", {(2, 4), (3, 4)}),
        ("?b building, not ?b nearby water", {(2,), (3,), (7,)}),
        ("?b building, ?b nearby water", {(1,)}),
        ("?b served by ?r", {(1, 4), (2, 4)}),
        ("?b building, not ?b is served by road", {(3,), (7,)}),
        ("?b part of settlement", {(1,), (2,), (7,)}),  # 2 by its parent, 7 as a part of 2
        ("?s has the part ?b, ?s settlement", {(6, 1), (6, 2), (6, 7)}),
        ("?a building, ?b building, ?a nearby ?b", {(1, 2), (2, 1)}),
        ("?a nearby ?r, ?b nearby ?r, ?r road, ?a nearby ?b", {(1, 4, 2), (2, 4, 1)}),  # a triangle
        ("?b nearby ?r, ?r road, not ?b nearby ?other", {(3, 4)}),  # nearby to nothing but the road
        ("?b nearby ?r, ?r road, ?b serves ?r", set()),
        ("?b nearby ?r, ?r road, not ?r serves ?b", {(3, 4)}),
        ("?b building, not ?b nearby anything", {(7,)}),
        ("?b building, ?b area > 101", {(3,)}),  # true ones: in UTM they are 0.08 % too small here
        ("?b building, ?b area < 26", {(7,)}),
        ("?b building, ?b area > 0.03 ha", {(3,)}),
        ("?b floors >= 2", {(1,)}),
        ("?b floors != 2", {(2,)}),
        ("?b name = mill", {(1,)}),
        ("?b id = 3", {(3,)}),
        ("?b building, ?b score < 0.5", {(7,)}),
        ("?w water, ?w area > 1000, not ?w nearby building", set()),
        ("?b building, ?w water, ?w area > 5000, not ?b nearby ?w", {(1,), (2,), (3,), (7,)}),
        ("?b building or water, ?b nearby building", {(1,), (2,), (5,)}),
    ],
)
def test_answers_worked_out_by_hand(text, wanted):
    assert matches(text) == wanted


def test_unsure_relations_are_taken_as_not_there():
    text = "?b building, ?r road, ?b nearby ?r, not ?b nearby ?water"
    assert matches(text, minimum_score=0.55) == {(1, 4), (2, 4), (3, 4)}  # 1 nearby 5 has 0.5
    assert matches(text, minimum_score=0.85) == {(2, 4)}
    assert matches("?b part of settlement", minimum_score=0.75) == {(1,), (2,)}  # 7 part of 2 has 0.7


def test_the_score_of_a_match_is_that_of_its_least_sure_relation():
    graph = make_graph()
    found = answer(parse_query("?b nearby ?r, ?b part of settlement, ?r road", WORDS), graph)
    assert dict(zip(found.matches["b"], found.scores)) == {1: 0.8, 2: 0.9}
    assert set(found.relations.itertuples(index=False, name=None)) == {(1, "nearby", 4, 0.8), (2, "nearby", 4, 0.9)}


def test_an_unknown_attribute_is_named():
    with pytest.raises(QueryFieldUnknown, match="area, id, level, score, floors, name"):
        matches("?b building, ?b storeys > 3")


def test_too_wide_a_question_is_refused(monkeypatch):
    monkeypatch.setattr(queries, "MOST_MATCHES", 5)
    with pytest.raises(QueryTooWide):
        matches("?a nearby ?b, ?b nearby ?c")


def test_a_part_of_itself_does_not_go_on_for_ever():
    rows = [(1, "part_of", 2, 1.0, "user"), (2, "part_of", 3, 1.0, "user"), (3, "part_of", 1, 1.0, "user")]
    assert matches("?a part of ?b", make_graph(relations=rows)) >= {(1, 3), (3, 2), (2, 1)}


# --- random graphs against a search through all assignments ----------------------------------------------------------

KINDS = ("building", "road", "water")
PREDICATES = ("nearby", "serves", "part_of", "inside")
QUESTIONS = (
    "?b building, ?r road, ?b nearby ?r, not ?b nearby ?water",
    "?a nearby ?b, ?b serves ?c",
    "?a nearby ?b, ?b nearby ?c, ?c nearby ?a, ?a building",
    "?a nearby ?b, not ?a nearby ?x, ?x road",
    "?a serves ?b, not ?b serves ?a",
    "?a part of ?b, ?b nearby ?c, not ?c inside ?other",
    "?a building, not ?other part of ?a",
    "?a building or road, ?b water, ?a nearby ?b, ?a nearby ?c, ?c served by water",
    "?a inside ?b, ?c inside ?b, ?a score > 0.4, not ?c nearby ?a",
)


def random_graph(rng):
    n = 9
    objects = [(i, str(rng.choice(KINDS)), (i, 0, i + 1, 1), float(rng.random()), None, "{}") for i in range(1, n + 1)]
    pairs = [(one, other) for one in range(1, n + 1) for other in range(1, n + 1) if one != other]
    picked = rng.permutation(len(pairs))[:22]
    rows = []
    for i in picked:
        predicate = str(rng.choice(PREDICATES))
        one, other = sorted(pairs[i], reverse=True) if predicate == "part_of" else pairs[i]  # no loops
        rows.append((one, predicate, other, float(rng.random()), "rule"))
    return make_graph(objects, rows)


def by_trying(text, graph, minimum):
    """Try all assignments of objects to variables, by the definition of a match."""
    query = parse_query(text, graph.vocabulary)
    facts = {p: set() for p in PREDICATES}
    for row in graph.relations[graph.relations["score"] >= minimum].itertuples():
        facts[row.predicate].add((row.subject_id, row.object_id))
        if row.predicate == "nearby":
            facts[row.predicate].add((row.object_id, row.subject_id))
    for _ in graph.objects.index:  # parts of parts
        facts["part_of"] |= {(a, d) for a, b in facts["part_of"] for c, d in facts["part_of"] if b == c}
    scores, kinds = graph.objects["score"], graph.objects["class"]

    def may(name, i):
        fine = not query.classes[name] or kinds[i] in query.classes[name]
        return fine and all(scores[i] > c.value for c in query.comparisons if c.variable == name)

    def holds(triplet, where):
        return tuple(where[name] for name in triplet.ends) in facts[triplet.predicate.id]

    found = set()
    for ids in itertools.permutations(graph.objects.index, len(query.sought)):
        where = dict(zip(query.sought, ids))
        if not all(may(name, i) for name, i in where.items()):
            continue
        fine = True
        for triplet in query.triplets:
            (free,) = [name for name in triplet.ends if name not in where] or [None]
            # A word for a class may be any object of it, a variable only one that stands for no other.
            others = [i for i in graph.objects.index if free and may(free, i) and ("#" in free or i not in ids)]
            any_holds = any(holds(triplet, {**where, free: i}) for i in others) if free else holds(triplet, where)
            fine &= any_holds != triplet.negated
        if fine:
            found.add(ids)
    return found


@pytest.mark.parametrize("text", QUESTIONS)
def test_all_assignments_give_the_same(text):
    rng, some = np.random.default_rng(5), 0
    for _ in range(12):
        graph, minimum = random_graph(rng), float(rng.choice([0, 0.3]))
        wanted = by_trying(text, graph, minimum)
        assert matches(text, graph, minimum_score=minimum) == wanted
        some += len(wanted)
    assert some


# --- the tool --------------------------------------------------------------------------------------------------------


def ask(folder: Path, text: str, context=None, **options):
    spec = Spec(written(folder), text, str(folder / "found.gpkg"), table=str(folder / "found.csv"), **options)
    return run(spec, context or Watcher())


def test_layers_and_table(tmp_path):
    watcher = Watcher()
    values = ask(tmp_path, "?b building, ?r road, ?b nearby ?r, not ?b nearby ?water", watcher)
    assert values == {"matches": 2, "objects": 3, "relations": 2, "roles": {"b": 2, "r": 1}}
    assert watcher.codes == ["query-understood"]
    layer = pyogrio.read_dataframe(tmp_path / "found.gpkg", layer="matches").set_index("id")
    assert layer["roles"].to_dict() == {2: "b", 3: "b", 4: "r"}
    assert layer["matches"].to_dict() == {2: 1, 3: 1, 4: 2}
    assert layer["match_score"].to_dict() == {2: 0.9, 3: 0.6, 4: 0.9}
    assert layer["parent_id"].loc[2] == 6
    assert layer.geometry.area.loc[3] == pytest.approx(400)
    lines = pyogrio.read_dataframe(tmp_path / "found.gpkg", layer="relations")
    assert set(zip(lines["subject_id"], lines["object_id"])) == {(2, 4), (3, 4)}
    table = pd.read_csv(tmp_path / "found.csv", encoding="utf-8-sig")
    assert table.columns.tolist() == ["b", "b_class", "r", "r_class", "match_score"]
    assert table["r_class"].tolist() == ["road", "road"]
    assert {name for name, _ in pyogrio.list_layers(tmp_path / "found.gpkg")} >= {"layer_styles"}


def test_no_match_is_an_empty_layer_and_a_warning(tmp_path):
    watcher = Watcher()
    values = ask(tmp_path, "?a tank, ?b building, ?a nearby ?b", watcher)
    assert values == {"matches": 0, "objects": 0, "relations": 0, "roles": {"a": 0, "b": 0}}
    assert watcher.codes == ["query-understood", "nothing-matches"]
    assert len(pyogrio.read_dataframe(tmp_path / "found.gpkg", layer="matches")) == 0


def test_a_cancelled_question_leaves_nothing(tmp_path):
    class Impatient(Watcher):
        def progress(self, fraction, _step):
            if fraction > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        ask(tmp_path, "?b building", Impatient())
    assert [path.name for path in tmp_path.iterdir()] == ["graph.gpkg"]
