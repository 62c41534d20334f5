"""Areas whose labels are complete: those that the analyst has ticked, where there is anything to tick."""

from __future__ import annotations

from contextlib import ExitStack

import geopandas
import numpy as np
import pytest
from labelled_places import Watcher, box, image, layer
from landscribe.engine.contract.errors import NoPatchDone
from landscribe.engine.contract.labels import LabelledImages, Labels
from landscribe.engine.contract.sources import VectorSource
from landscribe.engine.training.patches.opening import open_scenes
from rasters import UTM

PATCHES = [box(0, 0, 30, 80), box(40, 0, 80, 80)]


def used_px(folder, ticks):
    """Pixels of an image where the labels count as complete, and the codes of what was told."""
    geopandas.GeoDataFrame({"done": ticks}, geometry=PATCHES, crs=UTM).to_file(folder / "patches.gpkg")
    labels = Labels((layer(folder, {"house": [box(10, 10, 50, 20)]}),), class_field="kind")
    data = LabelledImages((image(folder),), labels, areas=VectorSource(str(folder / "patches.gpkg")))
    watcher = Watcher()
    with ExitStack() as stack:
        (scene,) = open_scenes(data, None, watcher, stack)
        return int(scene.areas.mask(scene.grid.window).sum()), watcher.codes


@pytest.mark.parametrize("ticks", [[True, False], [1, 0], [1.0, np.nan]], ids=["boolean", "number", "nothing"])
def test_a_patch_that_is_not_ticked_is_left_out(ticks, tmp_path):
    assert used_px(tmp_path, ticks) == (30 * 80, ["patches-not-done"])


@pytest.mark.parametrize("ticks", [[True, True], ["yes", "no"]], ids=["all ticked", "another kind of field"])
def test_all_patches_are_used_where_none_is_left_to_do(ticks, tmp_path):
    assert used_px(tmp_path, ticks) == (110 * 80, [])


def test_without_any_tick_the_run_is_refused(tmp_path):
    with pytest.raises(NoPatchDone):
        used_px(tmp_path, [False, False])
