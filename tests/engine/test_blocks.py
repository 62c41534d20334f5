"""Blocks of ground and their tiles: nothing is lost, nothing falls on two sides."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from landscribe.engine.core.grids import Window
from landscribe.engine.training.patches.blocks import block_windows, tile_windows
from landscribe.engine.training.patches.splitting import share_out

SHARES = {"train": 0.6, "validation": 0.2, "test": 0.2}


def covered(windows, grid):
    """How often each pixel of a grid lies in a window."""
    counts = np.zeros((grid.height, grid.width), int)
    for window in windows:
        counts[window.slices] += 1
    return counts


@pytest.mark.parametrize(("tile", "stride"), [(364, 120), (256, 256), (256, 100)])
def test_tiles_cover_everything_and_stay_in_their_blocks(tile, stride):
    grid = Window(0, 0, 2000, 1310)
    blocks = block_windows([grid], grid, 500, tile)
    assert len(blocks) == 4 * 3
    assert (covered(blocks, grid) == 1).all()
    for block in blocks:
        tiles = tile_windows(block, block, tile, stride)
        assert all(one.intersection(block) == one == Window(one.col, one.row, tile, tile) for one in tiles)
        assert (covered([one.moved(-block.col, -block.row) for one in tiles], block) > 0).all()
        for starts in ({one.col for one in tiles}, {one.row for one in tiles}):
            assert max(np.diff(sorted(starts)), default=0) <= stride


@pytest.mark.parametrize("block", [10, 256, 300, 5000])
def test_no_block_is_smaller_than_a_tile(block):
    grid = Window(0, 0, 900, 700)
    blocks = block_windows([grid], grid, block, 256)
    assert min(min(one.width, one.height) for one in blocks) >= 256
    assert (covered(blocks, grid) == 1).all()


def test_a_small_patch_lies_in_the_middle_of_its_only_tile():
    patch = Window(400, 300, 40, 60)
    (block,) = block_windows([patch], Window(0, 0, 1000, 1000), 256, 256)
    assert tile_windows(block, patch, 256, 64) == [Window(292, 202, 256, 256)]


def test_at_the_edge_of_the_image_the_tile_stays_inside():
    patch = Window(980, 0, 20, 20)
    (block,) = block_windows([patch], Window(0, 0, 1000, 1000), 256, 256)
    assert tile_windows(block, patch, 256, 256) == [Window(744, 0, 256, 256)]


def test_an_image_smaller_than_a_tile_lies_in_its_middle():
    image = Window(0, 0, 100, 400)
    (block,) = block_windows([image], image, 256, 256)
    assert block == Window(-78, 0, 256, 400)
    assert tile_windows(block, image, 256, 256) == [Window(-78, 0, 256, 256), Window(-78, 144, 256, 256)]


def test_patches_nearer_than_a_tile_are_taken_together():
    grid = Window(0, 0, 3000, 3000)
    near = [Window(100, 100, 50, 50), Window(200, 120, 50, 50)]
    far = Window(2000, 2000, 50, 50)
    blocks = block_windows([*near, far], grid, 256, 256)
    assert len(blocks) == 2
    assert all(one.intersection(blocks[0]) == one for one in near)


def test_blocks_of_many_patches_never_overlap():
    random = np.random.default_rng(1)
    patches = [Window(*random.integers(0, 4000, 2).tolist(), *random.integers(10, 600, 2).tolist()) for _ in range(30)]
    grid = Window(0, 0, 4000, 4000)
    blocks = block_windows(patches, grid, 512, 256)
    assert covered(blocks, grid).max() == 1
    everywhere = covered(blocks, grid) > 0
    for patch in patches:
        inside = patch.intersection(grid)
        assert inside is None or everywhere[inside.slices].all()


@pytest.mark.parametrize("seed", range(5))
def test_pixels_and_classes_are_shared_out(seed):
    random = np.random.default_rng(seed)
    kinds = random.dirichlet([0.3] * 5, 60)  # most blocks are of one or two classes
    counts = (kinds * random.integers(100, 60_000, (60, 1))).astype(np.int64)
    splits = np.array(share_out(counts, SHARES, seed))
    for split, share in SHARES.items():
        mine = counts[splits == split]
        assert mine.sum() / counts.sum() == pytest.approx(share, abs=0.03)
        np.testing.assert_allclose(mine.sum(0) / counts.sum(0), share, atol=0.1)


def test_the_same_seed_shares_out_the_same():
    counts = np.full((30, 2), 100)
    first, again, other = (share_out(counts, SHARES, seed) for seed in (4, 4, 5))
    assert first == again != other


def test_a_part_with_no_share_gets_nothing():
    splits = share_out(np.full((20, 2), 100), {"train": 0.8, "validation": 0.2, "test": 0.0}, 0)
    assert splits.count("train") == 16
    assert splits.count("validation") == 4


def test_training_gets_every_class():
    for place in itertools.permutations(range(3)):
        counts = np.diag([500, 400, 5])[list(place)]
        assert share_out(counts, SHARES, 0) == ["train"] * 3


def test_a_single_block_is_for_training():
    assert share_out(np.array([[7, 0, 3]]), SHARES, 0) == ["train"]
