"""The network at work: blocks change nothing, both directions of a symmetric relation are one."""

from __future__ import annotations

from dataclasses import replace

import geopandas
import numpy as np
import pytest
import shapely
import torch
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph import predicting
from landscribe.engine.scenegraph.metric_plane import MetricPlane
from landscribe.engine.scenegraph.network import SceneGraphNetwork
from landscribe.engine.scenegraph.predicting import Prediction, predict, relations_of, scene_of
from landscribe.engine.scenegraph.regions import NOWHERE, regions_of
from landscribe.engine.scenegraph.shapes import PAIR_FEATURES, SHAPE_FEATURES
from seen_objects import FEATURES, regions, visual_grid

WORDS = read_vocabulary()
CLASSES, PREDICATES = len(WORDS.classes), len(WORDS.predicates)
IDS = [entry.id for entry in WORDS.predicates]


def network(rounds):
    torch.manual_seed(0)
    sizes = FEATURES + SHAPE_FEATURES, FEATURES + PAIR_FEATURES, CLASSES, PREDICATES
    return SceneGraphNetwork(*sizes, width=16, rounds=rounds).eval()


def known(count):
    return np.eye(CLASSES, dtype=np.float32)[np.random.default_rng(1).integers(0, 3, count)]


@pytest.mark.parametrize("rounds", [0, 1, 2, 3])
def test_blocks_say_the_same_as_all_objects_at_once(monkeypatch, rounds):
    """So no relation is lost where blocks meet."""
    model, some, classes = network(rounds), regions(70), known(70)
    whole = predict(model, some, classes, 150)
    monkeypatch.setattr(predicting, "_BLOCK", 9)
    monkeypatch.setattr(predicting, "_PAIRS", 100)
    parts = predict(model, some, classes, 150)
    np.testing.assert_array_equal(parts.pairs, whole.pairs)
    np.testing.assert_allclose(parts.answers, whole.answers, atol=1e-5)
    np.testing.assert_allclose(parts.classes, whole.classes, atol=1e-5)


def test_the_best_pairs_within_reach_are_proposed(monkeypatch):
    monkeypatch.setattr(predicting, "PROPOSED", 3)
    model, some, classes = network(2), regions(40), known(40)
    pairs = predict(model, some, classes, 60).pairs
    everybody = np.arange(40)
    gaps = some.gaps_m(everybody, everybody)
    with torch.no_grad():
        told = torch.from_numpy(classes)
        scores = model.proposals(told, told, torch.from_numpy(some.in_sizes(gaps, everybody, everybody))).numpy()
    scores[(gaps > 60) | np.eye(40, dtype=bool)] = -np.inf
    best = set()
    for i in range(40):
        best |= {(i, int(j)) for j in np.argsort(-scores[i])[:3] if scores[i, j] > -np.inf}
        best |= {(int(j), i) for j in np.argsort(-scores[:, i])[:3] if scores[j, i] > -np.inf}
    assert {tuple(pair) for pair in pairs.tolist()} == best


def test_an_object_far_from_all_others():
    lonely = regions(2)
    lonely = replace(lonely, shapes=np.array([shapely.box(0, 0, 9, 9), shapely.box(5000, 0, 5009, 9)], object))
    found = predict(network(2), lonely, known(2), 100)
    assert found.pairs.shape == (0, 2)
    assert found.answers.shape == (0, PREDICATES + 1)
    np.testing.assert_allclose(found.classes.sum(axis=1), 1, atol=1e-5)


def test_both_directions_of_a_symmetric_relation_are_one():
    nearby, serves = IDS.index("nearby"), IDS.index("serves")
    answers = np.zeros((3, PREDICATES + 1), np.float32)
    answers[0, 1 + nearby], answers[1, 1 + nearby], answers[1, 1 + serves] = 0.8, 0.4, 0.3
    answers[2, 1 + nearby] = 0.5
    prediction = Prediction(np.ones((3, CLASSES), np.float32), np.array([[0, 1], [1, 0], [2, 1]]), answers)
    found = relations_of(prediction, WORDS)
    rows = set(zip(found.subjects, found.predicates, found.objects, found.scores.round(6)))
    assert rows == {(0, nearby, 1, 0.6), (1, serves, 0, 0.3), (1, nearby, 2, 0.5)}
    assert len(relations_of(prediction, WORDS, 0.45).subjects) == 2


def test_a_relation_is_as_sure_as_its_classes():
    answers = np.zeros((1, PREDICATES + 1), np.float32)
    answers[0, 1 + IDS.index("serves")] = 0.5
    classes = np.zeros((2, CLASSES), np.float32)
    classes[0, 3], classes[1, 7] = 0.8, 0.5
    some = regions(2)
    scene = scene_of(Prediction(classes, np.array([[0, 1]]), answers), some, WORDS)
    assert scene.scores.tolist() == pytest.approx([0.2])
    assert scene.kinds.tolist() == [[3, IDS.index("serves"), 7]]


def test_objects_are_seen_in_the_image_that_shows_them():
    """Two images side by side; a cell of 10 m has no data, and an object lies beside both."""
    one, other = visual_grid(seed=1), visual_grid(seed=2)
    other = replace(
        other, grid=replace(other.grid, transform=other.grid.transform.translation(400, 0) @ one.grid.transform)
    )
    one.features[0, 0] = np.nan
    shapes = [shapely.box(x, y, x + 8, y + 8) for x, y in ((51, 51), (451, 51), (1, 391), (900, 0))]
    found = regions_of(geopandas.GeoSeries(shapes), [one, other], MetricPlane(None, 0.0))
    assert found.images.tolist() == [0, 1, NOWHERE, NOWHERE]
    nodes = found.nodes()
    np.testing.assert_allclose(nodes[0, :FEATURES], one.features[34, 5].astype(np.float32))
    np.testing.assert_allclose(nodes[1, :FEATURES], other.features[34, 5].astype(np.float32))
    assert not nodes[2:, :FEATURES].any()
