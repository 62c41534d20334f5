"""Heights in metres, and what looks wrong about them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from landscribe.engine.contract.errors import HeightsEmpty
from landscribe.engine.core.grids import Window
from landscribe.engine.core.heights import Heights
from landscribe.engine.core.rasters import Raster
from rasters import write_raster


class Listener:
    """A context that keeps the codes of what it is told."""

    def __init__(self):
        self.codes = []

    def notice(self, notice):
        self.codes.append(notice.code)


def told(path, to_metres=1.0):
    listener = Listener()
    with Raster(str(path)) as raster:
        Heights(raster, to_metres).check(listener)
    return listener.codes


@pytest.fixture
def hill(tmp_path):
    """A hill of 100 … 163 with a hole in its data; 120 at the second pixel."""
    values = np.arange(64, dtype=np.float32).reshape(1, 8, 8) + 100
    values[0, 0, 0], values[0, 0, 1] = -9999, 120
    return write_raster(tmp_path / "hill.tif", values, nodata=-9999)


def test_feet_become_metres_and_holes_stay(hill):
    with Raster(str(hill)) as raster:
        heights = Heights(raster, 0.3048).read(Window(0, 0, 2, 1))
    assert heights.dtype == np.float32
    np.testing.assert_allclose(heights, [[np.nan, 36.576]], rtol=1e-6)


def test_beyond_the_raster_there_are_no_heights(hill):
    with Raster(str(hill)) as raster:
        heights = Heights(raster).read(Window(-1, 0, 10, 8))
    assert np.isnan(heights[:, [0, 9]]).all()
    assert np.isfinite(heights[1:, 1:9]).all()


def test_usual_heights_are_passed_over(hill):
    assert told(hill) == []


def test_a_stated_unit_is_looked_at(hill):
    with rasterio.open(hill, "r+") as raster:
        raster.units = ["US survey foot"]
    assert told(hill) == ["height-unit-unlike"]
    assert told(hill, 0.3048) == []


def test_the_unit_of_the_crs_is_looked_at(tmp_path):
    values = np.full((1, 4, 4), 100, np.float32)
    assert told(write_raster(tmp_path / "feet.tif", values, crs="EPSG:26918+6360")) == ["height-unit-unlike"]
    assert told(write_raster(tmp_path / "metres.tif", values, crs="EPSG:26918+5703")) == []


def test_heights_of_no_place_on_earth(tmp_path):
    values = np.full((1, 4, 4), 25_000, np.float32)
    assert told(write_raster(tmp_path / "centimetres.tif", values)) == ["heights-unlike"]


def test_nothing_but_nodata(tmp_path):
    path = write_raster(tmp_path / "empty.tif", np.zeros((1, 4, 4), np.float32), nodata=0)
    with pytest.raises(HeightsEmpty):
        told(path)
