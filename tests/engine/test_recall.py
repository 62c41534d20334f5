"""The recalls of scene graphs, on cases that are worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from landscribe.engine.scenegraph.recall import NEVER, Scene, overlaps, ranks, recalls

HOUSE, ROAD, POND = range(3)
NEAR, ALONG = range(2)


def scene(objects, relations):
    """Objects: (class, xmin, ymin, xmax, ymax); relations: (subject, predicate, object) and, found ones, a score."""
    table = np.array(objects, float)
    rows = np.array([relation[:3] for relation in relations], np.intp).reshape(-1, 3)
    scores = np.array([relation[3] if len(relation) > 3 else 1.0 for relation in relations])
    return Scene(table[:, 1:], table[:, 0].astype(np.intp), rows, scores)


OBJECTS = [(HOUSE, 0, 0, 10, 10), (ROAD, 20, 0, 30, 100), (POND, 50, 50, 70, 70)]
TRUTH = scene(OBJECTS, [(0, NEAR, 1), (2, NEAR, 1), (0, NEAR, 2), (1, ALONG, 2)])


def test_boxes():
    found = overlaps(
        np.array([[0.0, 0, 10, 10], [0, 0, 0, 0]]), np.array([[0.0, 0, 10, 5], [5, 5, 15, 15], [0, 0, 0, 0]])
    )
    # 50 of 100; 25 of 175; a point has no area
    np.testing.assert_allclose(found, [[0.5, 25 / 175, 0], [0, 0, 0]])


def test_ranks_with_given_objects():
    predicted = scene(
        OBJECTS,
        [(0, NEAR, 2, 0.4), (0, NEAR, 1, 0.9), (1, NEAR, 2, 0.8), (2, NEAR, 1, 0.7), (1, ALONG, 2, 0.1)],
    )
    # In their order: house near road, road near pond (wrong), pond near road, house near pond; of the pair road and
    # pond only the surer predicate is kept.
    assert ranks(TRUTH, predicted).tolist() == [0, 2, 3, NEVER]
    assert ranks(TRUTH, predicted, one_a_pair=False).tolist() == [0, 2, 3, 4]


def test_both_ends_have_to_lie_in_the_same_place():
    truth = scene([(HOUSE, 0, 0, 10, 10), (ROAD, 20, 0, 30, 100)], [(0, NEAR, 1)])
    half = scene([(HOUSE, 0, 0, 10, 5), (ROAD, 20, 0, 30, 100)], [(0, NEAR, 1)])
    less = scene([(HOUSE, 0, 0, 10, 4.9), (ROAD, 20, 0, 30, 100)], [(0, NEAR, 1)])
    assert ranks(truth, half).tolist() == [0]
    assert ranks(truth, less).tolist() == [NEVER]
    # The boxes around both are the same: 30 × 100.
    assert ranks(truth, less, phrases=True).tolist() == [0]


def test_a_phrase_of_other_classes_is_another():
    truth = scene(OBJECTS[:2], [(0, NEAR, 1)])
    pond = scene([(POND, 0, 0, 10, 10), OBJECTS[1]], [(0, NEAR, 1)])
    turned = scene(OBJECTS[:2], [(1, NEAR, 0)])
    assert ranks(truth, pond, phrases=True).tolist() == [NEVER]
    assert ranks(truth, turned, phrases=True).tolist() == [NEVER]


def test_nothing_found_and_nothing_to_find():
    nothing = scene(OBJECTS, [])
    assert ranks(TRUTH, nothing).tolist() == [NEVER] * 4
    assert ranks(nothing, TRUTH).tolist() == []


def test_recalls_over_scenes():
    second = scene(OBJECTS, [(0, NEAR, 1), (1, ALONG, 2)])
    found = [
        (TRUTH, np.array([0, 2, 3, NEVER])),
        (second, np.array([5, 0])),
        (scene(OBJECTS, []), np.array([], np.int64)),
    ]
    seen = {(HOUSE, NEAR, ROAD), (POND, NEAR, ROAD), (HOUSE, NEAR, POND)}
    result = recalls(found, ks=(1, 3), seen=seen)
    assert result.recall == {1: pytest.approx((1 / 4 + 1 / 2) / 2), 3: pytest.approx((2 / 4 + 1 / 2) / 2)}
    # NEAR: 1 of 3 and 0 of 1; ALONG: 0 of 1 and 1 of 1
    assert result.of_predicates[1] == {NEAR: pytest.approx(1 / 6), ALONG: pytest.approx(1 / 2)}
    assert result.mean_recall[1] == pytest.approx((1 / 6 + 1 / 2) / 2)
    # new is only the road along the pond: missed in the first scene, found in the second
    assert result.zero_shot == {1: pytest.approx(1 / 2), 3: pytest.approx(1 / 2)}
    assert result.relations == {NEAR: 4, ALONG: 2}


def test_recalls_of_nothing_are_not_defined():
    result = recalls([(scene(OBJECTS, []), np.array([], np.int64))], ks=(50,))
    assert result.recall == result.mean_recall == result.zero_shot == {50: None}
    assert recalls([(TRUTH, np.zeros(4, np.int64))], ks=(50,)).zero_shot == {50: None}
