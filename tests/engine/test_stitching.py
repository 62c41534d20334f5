"""Tiles cover every pixel, weights add up to one, and a field that is cut into tiles comes back as it was."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from landscribe.engine.core.stitching import Stitcher
from landscribe.engine.core.tiling import Axis, Tile, TilePlan

AXES = [(1, 8, 2), (8, 8, 2), (9, 8, 2), (100, 16, 3), (101, 16, 12), (64, 16, 0), (57, 10, 9)]


@pytest.mark.parametrize(("total", "length", "overlap"), AXES)
def test_tiles_cover_the_axis_with_the_overlap_asked_for(total, length, overlap):
    axis = Axis.spread(total, length, overlap)
    ends = [start + axis.length for start in axis.starts]
    assert axis.starts[0] == 0
    assert ends[-1] == total
    assert all(end - start >= overlap for end, start in zip(ends, axis.starts[1:]))
    assert sum(axis.finished(i) for i in range(len(axis))) == total


@pytest.mark.parametrize(("total", "length", "overlap"), AXES)
@pytest.mark.parametrize("blending", ["mean", "cosine", "crop"])
def test_weights_add_up_to_one(total, length, overlap, blending):
    axis = Axis.spread(total, length, overlap)
    total_weight = np.zeros(total)
    for start, weights in zip(axis.starts, axis.weights(blending)):
        assert weights.min() >= 0
        total_weight[start : start + axis.length] += weights
    np.testing.assert_allclose(total_weight, 1, atol=1e-6)


def plan_of(shape: tuple[int, int], length: int, overlap: int, panel_cols: int) -> TilePlan:
    return TilePlan(Axis.spread(shape[0], length, overlap), Axis.spread(shape[1], length, overlap), panel_cols)


def stitch(plan: TilePlan, field, blending, tmp_path, skip=()):
    """The field cut into tiles and put together again; NaN where nothing came out."""
    result = np.full(field.shape, np.nan, np.float32)
    tensors = isinstance(field, torch.Tensor)
    with Stitcher(plan, blending, tmp_path) as stitcher:
        for panel in plan.panels():
            for row in range(len(plan.rows)):
                for col in panel:
                    tile = Tile(row, col)
                    rows, cols = plan.window(tile).slices
                    values = field[:, rows, cols].clone() if tensors else field[:, rows, cols].copy()
                    done = stitcher.feed(tile, None if tile in skip else values)
                    if done is not None:
                        rows, cols = plan.finished(tile).slices
                        result[:, rows, cols] = done
    return result


@pytest.mark.parametrize("blending", ["mean", "cosine", "crop"])
@pytest.mark.parametrize("panel_cols", [1, 2, 3, 100])
@pytest.mark.parametrize("overlap", [0, 3, 8, 13])
def test_a_field_comes_back_as_it_was(blending, panel_cols, overlap, tmp_path):
    field = np.random.default_rng(0).random((3, 61, 83), np.float32)
    plan = plan_of((61, 83), 16, overlap, panel_cols)
    np.testing.assert_allclose(stitch(plan, field, blending, tmp_path), field, atol=2e-6)


def test_tensors_are_stitched_like_arrays(tmp_path):
    field = torch.rand((2, 40, 50), generator=torch.Generator().manual_seed(0))
    plan = plan_of((40, 50), 16, 5, 2)
    np.testing.assert_allclose(stitch(plan, field, "cosine", tmp_path), field.numpy(), atol=2e-6)


@pytest.mark.parametrize("panel_cols", [1, 2, 100])
def test_pixels_of_a_skipped_tile_alone_stay_empty_and_all_others_are_right_without_overlap(panel_cols, tmp_path):
    field = np.random.default_rng(0).random((2, 48, 48), np.float32)
    plan = plan_of((48, 48), 16, 0, panel_cols)
    result = stitch(plan, field, "mean", tmp_path, skip={Tile(1, 1)})
    assert np.isnan(result[:, 16:32, 16:32]).all()
    result[:, 16:32, 16:32] = field[:, 16:32, 16:32]
    np.testing.assert_allclose(result, field, atol=2e-6)


def test_panels_make_no_difference_where_tiles_disagree(tmp_path):
    """Each tile brings its own noise, so that a lost or doubled overlap would show."""
    results = []
    for panel_cols in (1, 3, 100):
        plan = plan_of((50, 90), 16, 6, panel_cols)
        result = np.zeros((2, 50, 90), np.float32)
        with Stitcher(plan, "mean", tmp_path) as stitcher:
            for panel in plan.panels():
                for row in range(len(plan.rows)):
                    for col in panel:
                        values = np.random.default_rng((row, col)).random((2, 16, 16), np.float32)
                        rows, cols = plan.finished(Tile(row, col)).slices
                        result[:, rows, cols] = stitcher.feed(Tile(row, col), values)
        results.append(result)
    np.testing.assert_allclose(results[1], results[0], atol=1e-6)
    np.testing.assert_allclose(results[2], results[0], atol=1e-6)
