"""What smaller maps show. At 1 : 25 000 a millimetre is 25 m, and the least area, 0.25 mm², is 156.25 m²."""

from __future__ import annotations

from dataclasses import replace

import geopandas
import numpy as np
import shapely
from landscribe.engine.contract.vocabulary import Generalisation, read_vocabulary
from landscribe.engine.scenegraph.fusing import by_network, by_rule, fused
from landscribe.engine.scenegraph.generalising import NOTHING, MapObjects, generalise
from landscribe.engine.scenegraph.graph import object_table
from landscribe.engine.scenegraph.levels import levels_of, parents, part_relations
from landscribe.engine.scenegraph.metric_plane import MetricPlane
from landscribe.engine.scenegraph.predicting import Relations
from landscribe.engine.scenegraph.scene import Found
from shapely import box

WORDS = read_vocabulary()
PLACES = {entry.id: i for i, entry in enumerate(WORDS.classes)}
PLANE = MetricPlane(None, 0.0)


def objects(*found):
    names, shapes = zip(*found)
    return MapObjects(np.array(shapes, object), np.array([PLACES[name] for name in names]), np.ones(len(found)))


def row(count, step=40.0, side=12.0):
    """Houses in a row, 28 m apart."""
    return [("building", box(i * step, 0, i * step + side, side)) for i in range(count)]


def names(found):
    return [WORDS.classes[i].id for i in found.objects.classes]


def test_five_houses_are_a_settlement():
    found = generalise(objects(*row(5)), WORDS, 25_000)
    assert names(found) == ["settlement"]
    assert found.wholes.tolist() == [0] * 5
    assert found.merged.tolist() == [True]
    (shape,) = found.objects.shapes
    assert shapely.area(shape) > 0.9 * (4 * 40 + 12) * 12  # the gaps are closed
    assert shape.covers(shapely.unary_union([house.buffer(-3) for _, house in row(5)]))


def test_four_houses_are_none_and_too_small_to_be_seen():
    found = generalise(objects(*row(4)), WORDS, 25_000)
    assert len(found.objects) == 0
    assert found.wholes.tolist() == [NOTHING] * 4


def test_a_larger_map_still_shows_each_house():
    found = generalise(objects(*row(5)), WORDS, 10_000)  # 0.25 mm² are 25 m², and settlements begin at 1 : 20 000
    assert names(found) == ["building"] * 5
    assert not found.merged.any()


def test_houses_that_are_farther_apart_belong_to_two():
    far = [("building", shapely.affinity.translate(shape, 500, 0)) for _, shape in row(6)]
    found = generalise(objects(*row(5), *far), WORDS, 25_000)
    assert names(found) == ["settlement"] * 2
    assert found.wholes.tolist() == [0] * 5 + [1] * 6


def test_what_is_too_small_belongs_to_what_it_lies_in():
    forest, pond = ("forest", box(0, 0, 400, 400)), ("water", box(100, 100, 110, 110))
    found = generalise(objects(pond, forest), WORDS, 25_000)
    assert names(found) == ["forest"]
    assert found.wholes.tolist() == [0, 0]


def test_linear_objects_count_by_their_length():
    long, short = ("road", box(0, 0, 110, 0.5)), ("road", box(0, 500, 90, 505))  # 4 mm are 100 m
    found = generalise(objects(long, short), WORDS, 25_000)
    assert names(found) == ["road"]
    assert found.wholes.tolist() == [0, NOTHING]


def test_a_vocabulary_without_rules_only_leaves_out():
    plain = replace(WORDS, generalisation=Generalisation())
    found = generalise(objects(*row(6), ("forest", box(0, 100, 50, 150))), plain, 25_000)
    assert names(found) == ["forest"]


def test_levels_are_linked():
    shapes = [shape for _, shape in row(5)]
    table = object_table({"class": ["building"] * 5}, shapes, None)
    levels = levels_of(table, np.array(shapes, object), PLANE, WORDS, [5000, 25_000, 50_000])
    assert [level.table["class"].tolist() for level in levels.all] == [["building"] * 5, ["settlement"], ["settlement"]]
    relations = part_relations(levels, WORDS)
    # The settlement of the smallest map is a copy: nothing is a part of it.
    assert relations["subject_id"].tolist() == [1, 2, 3, 4, 5]
    assert set(relations["predicate"]) == {"part_of"}
    assert set(relations["object_id"]) == {6}
    found = parents(levels, relations, WORDS)
    assert found.tolist()[:6] == [6] * 5 + [7]
    assert found.isna().tolist() == [False] * 6 + [True]


def test_what_both_say_stays_with_the_rule():
    ids = geopandas.pd.Index([10, 20, 30])
    nearby, serves = ([entry.id for entry in WORDS.predicates].index(name) for name in ("nearby", "serves"))
    exact = by_rule({"nearby": Found(np.array([0]), np.array([1]), np.array([0.7]), np.array([3.0]))}, ids)
    seen = Relations(np.array([1, 1]), np.array([nearby, serves]), np.array([0, 0]), np.array([0.9, 0.6]))
    rows = fused([exact, by_network(seen, WORDS, ids)], WORDS).to_numpy().tolist()
    assert rows == [[10, "nearby", 20, 0.7, "rule"], [20, "serves", 10, 0.6, "learned"]]
