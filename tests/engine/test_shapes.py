"""What shapes tell a network, on forms whose numbers are known."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from landscribe.engine.scenegraph.shapes import PAIR_FEATURES, SHAPE_FEATURES, pair_features, shape_features, sizes_m
from shapely.affinity import rotate, scale, translate

SQUARE = shapely.box(0, 0, 10, 10)
BAR = shapely.box(0, 0, 80, 5)


def features(*shapes):
    return shape_features(np.array(shapes, object))


def pair(subject, other):
    return pair_features(np.array([subject, other], object), np.array([[0, 1]]))[0]


def test_forms():
    square, bar, disc = features(SQUARE, BAR, shapely.Point(0, 0).buffer(10, quad_segs=64))
    np.testing.assert_allclose(square[:5], [2, np.pi / 4, 1, 1, 0], atol=1e-5)
    np.testing.assert_allclose(bar, [np.log10(400), 4 * np.pi * 400 / 170**2, 1, 1, 4, 1, 0], atol=1e-5)
    np.testing.assert_allclose(disc[1:4], [1, 1, np.pi / 4], atol=1e-3)


def test_a_direction_is_that_of_a_line_not_of_an_arrow():
    for degrees in (30, 210):
        turned = features(rotate(BAR, degrees))[0]
        np.testing.assert_allclose(turned[5:], [np.cos(np.pi / 3), np.sin(np.pi / 3)], atol=1e-5)


def test_lines_points_and_nothing_are_finite():
    found = features(shapely.LineString([(0, 0), (100, 0)]), shapely.Point(3, 4), SQUARE)
    assert found.shape == (3, SHAPE_FEATURES)
    assert np.isfinite(found).all()
    np.testing.assert_allclose(sizes_m(np.array([SQUARE, shapely.LineString([(0, 0), (100, 0)])], object)), [10, 25])


def test_two_squares_side_by_side():
    found = pair(SQUARE, translate(SQUARE, 30, 0))
    expected = [np.log2(2.05), np.log2(3.05), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_a_shared_wall():
    found = pair(SQUARE, translate(SQUARE, 0, 10))
    np.testing.assert_allclose(found[[0, 7, 8, 9, 10]], [np.log2(0.05), 0.25, 0.25, 0, 0], atol=1e-5)


def test_one_inside_the_other():
    found = pair(translate(scale(SQUARE, 0.1, 0.1), 20, 20), shapely.box(0, 0, 100, 100))
    np.testing.assert_allclose(found[4:7], [np.log2(0.01), 1, 1e-4], atol=1e-5)
    assert found[11] == pytest.approx(1e-4, abs=1e-6)


def test_a_road_that_runs_through():
    found = pair(shapely.box(-50, 4, 60, 6), SQUARE)
    assert found[9]
    assert found[6] == pytest.approx(0.2)


def test_what_is_turned_and_scaled_together_stays_the_same_but_for_its_direction():
    shapes = np.array([BAR, translate(SQUARE, 40, 30)], object)
    larger = np.array([rotate(scale(shape, 7, 7, origin=(0, 0)), 90, origin=(0, 0)) for shape in shapes], object)
    one, other = (pair_features(each, np.array([[0, 1]]))[0] for each in (shapes, larger))
    kept = [i for i in range(PAIR_FEATURES) if i not in (2, 3, 11)]  # boxes and directions turn
    np.testing.assert_allclose(one[kept], other[kept], atol=1e-4)


def test_no_pairs():
    assert pair_features(np.array([SQUARE], object), np.zeros((0, 2), np.intp)).shape == (0, PAIR_FEATURES)
