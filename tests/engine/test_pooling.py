"""Features averaged over regions, on grids whose means are known."""

from __future__ import annotations

import numpy as np
import shapely
from landscribe.engine.scenegraph.pooling import pool_boxes, pool_shapes

COLUMN_AND_ROW = np.stack(np.meshgrid(np.arange(12.0), np.arange(10.0)), axis=2)  # (10, 12, 2)


def shapes(*found):
    return np.array(found, object)


def test_an_object_has_the_mean_of_its_cells():
    found = pool_shapes(COLUMN_AND_ROW, shapes(shapely.box(2, 3, 5, 4), shapely.box(0, 0, 12, 10)))
    np.testing.assert_allclose(found, [[3, 3], [5.5, 4.5]])


def test_a_hole_does_not_count():
    ring = shapely.box(0, 0, 3, 3).difference(shapely.box(1, 1, 2, 2))
    grid = np.zeros((3, 3, 1))
    grid[1, 1] = 80
    assert pool_shapes(grid, shapes(ring))[0, 0] == 0


def test_an_object_smaller_than_a_cell():
    # It lies between the centres of the cells; that of column 4, row 7 is nearest.
    assert pool_shapes(COLUMN_AND_ROW, shapes(shapely.box(4.1, 7.1, 4.3, 7.3))).tolist() == [[4, 7]]


def test_what_lies_beside_the_grid_or_has_no_data():
    grid = COLUMN_AND_ROW.copy()
    grid[:, :6] = np.nan
    found = pool_shapes(
        grid,
        shapes(shapely.box(50, 50, 60, 60), shapely.box(0, 0, 3, 3), shapely.box(4, 0, 8, 1), shapely.Point(20, 2)),
    )
    np.testing.assert_allclose(found, [[0, 0], [0, 0], [6.5, 0], [0, 0]])


def test_boxes():
    boxes = np.array([[2, 3, 6, 7], [0.5, 0.5, 8.5, 4.5]])
    # The grid is linear, so the mean of a box is what its centre has: the cell of column 0 has its centre at 0.5.
    np.testing.assert_allclose(pool_boxes(COLUMN_AND_ROW, boxes), [[3.5, 4.5], [4, 2]], atol=1e-5)
    assert pool_boxes(COLUMN_AND_ROW, np.zeros((0, 4))).shape == (0, 2)


def test_many_boxes_are_pooled_in_parts(monkeypatch):
    corners = np.random.default_rng(0).random((9, 2)) * 5
    boxes = np.concatenate([corners, corners + 3], axis=1)
    whole = pool_boxes(COLUMN_AND_ROW, boxes)
    monkeypatch.setattr("landscribe.engine.scenegraph.pooling._BOXES_AT_A_TIME", 4)
    np.testing.assert_array_equal(pool_boxes(COLUMN_AND_ROW, boxes), whole)
