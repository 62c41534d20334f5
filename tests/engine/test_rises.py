"""Heights of two dates: which objects stand on ground that has risen since."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine
from labelled_places import Watcher, box
from landscribe.engine.contract.errors import HeightsElsewhere, HeightsEmpty, RastersApart
from landscribe.engine.contract.notices import HeightsUnlike
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.training.cleaning import rises
from landscribe.engine.training.cleaning.rises import height_evidence
from rasterio.warp import Resampling, calculate_default_transform, reproject
from rasters import UTM, write_raster

HOUSES = [(10, 10), (30, 10), (50, 10), (70, 10)]


@pytest.fixture
def houses():
    return geopandas.GeoDataFrame(geometry=[box(col, row, 10, 10) for col, row in HOUSES], crs=UTM)


@pytest.fixture
def then():
    """Uneven ground with the first house on it."""
    heights = np.add.outer(np.linspace(100, 103, 60), np.linspace(0, 2, 90))
    heights[10:20, 10:20] += 6
    return heights


@pytest.fixture
def now(then):
    """The second house has been built, three tenths of the third; all of it is measured 5 m too high."""
    heights = then + 5
    heights[10:20, 30:40] += 6
    heights[10:20, 50:53] += 6
    return heights


def raster(folder, name, heights, **options):
    values = np.asarray(heights, np.float32)[None]
    return RasterSource(str(write_raster(folder / name, values, **{"nodata": -9999, **options})))


def evidence(frame, then, now, context=None, **options):
    values = {"to_metres": 1.0, "least_rise_m": 2.0, "progress": lambda _: None, **options}
    return height_evidence(frame, then, now, context=context or Watcher(), **values)


def test_the_share_of_ground_that_has_not_risen(houses, then, now, tmp_path, monkeypatch):
    sources = raster(tmp_path, "then.tif", then), raster(tmp_path, "now.tif", now)
    np.testing.assert_allclose(evidence(houses, *sources), [1, 0, 0.7, 1])
    monkeypatch.setattr(rises, "_PIECE_PX", 16)
    np.testing.assert_allclose(evidence(houses, *sources), [1, 0, 0.7, 1])
    np.testing.assert_allclose(evidence(houses, *sources, least_rise_m=7.0), [1, 1, 1, 1])


def test_feet(houses, then, now, tmp_path):
    feet = raster(tmp_path, "then.tif", then / 0.3048), raster(tmp_path, "now.tif", now / 0.3048)
    np.testing.assert_allclose(evidence(houses, *feet, to_metres=0.3048, least_rise_m=5.9), [1, 0, 0.7, 1])
    np.testing.assert_allclose(evidence(houses, *feet, to_metres=0.3048, least_rise_m=6.1), [1, 1, 1, 1])


def test_a_coarser_grid_in_degrees_and_houses_in_a_third_crs(houses, then, now, tmp_path):
    first, second = raster(tmp_path, "then.tif", then), raster(tmp_path, "now.tif", now)
    with rasterio.open(second.path) as file:
        place, width, height = calculate_default_transform(UTM, "EPSG:4326", 90, 60, *file.bounds)
        degrees = np.full((height, width), -9999, np.float32)
        options = {"src_nodata": -9999, "dst_nodata": -9999, "resampling": Resampling.nearest}
        reproject(
            file.read(1),
            degrees,
            src_transform=file.transform,
            src_crs=UTM,
            dst_transform=place,
            dst_crs="EPSG:4326",
            **options,
        )
    other = raster(tmp_path, "degrees.tif", degrees, crs="EPSG:4326", transform=place)
    found = evidence(houses.to_crs(3857), first, other)
    np.testing.assert_allclose(found, [1, 0, 0.7, 1], atol=0.15)


def test_where_heights_are_missing_nothing_is_said(houses, then, now, tmp_path):
    now[10:20, 30:40] = -9999
    houses.loc[3, "geometry"] = None
    found = evidence(houses, raster(tmp_path, "then.tif", then), raster(tmp_path, "now.tif", now))
    np.testing.assert_allclose(found, [1, np.nan, 0.7, np.nan])


def test_what_looks_wrong_is_told_or_refused(houses, then, now, tmp_path):
    first, second = raster(tmp_path, "then.tif", then), raster(tmp_path, "now.tif", now)
    context = Watcher()
    evidence(houses, raster(tmp_path, "high.tif", then * 100), second, context)
    assert [type(one) for one in context.notices] == [HeightsUnlike]
    with pytest.raises(HeightsEmpty):
        evidence(houses, raster(tmp_path, "empty.tif", np.full_like(then, -9999)), second)
    with pytest.raises(RastersApart):
        evidence(houses, first, raster(tmp_path, "apart.tif", now, transform=Affine(1, 0, 7e5, 0, -1, 4.2e6)))
    with pytest.raises(HeightsElsewhere):
        evidence(houses.translate(5000, 0).to_frame("geometry"), first, second)


def test_buildings_of_a_real_town_on_its_bare_ground(shared_data):
    """Alexandria: the terrain is what a surface model would have been before anything was built."""
    folder = shared_data / "alexandria_dsm_buildings"
    frame = geopandas.read_file(folder / "buildings.geojson")
    bare, built = (RasterSource(str(folder / name)) for name in ("dtm.tif", "dsm.tif"))
    built_since = evidence(frame, bare, built)
    judged = np.isfinite(built_since)
    assert judged.sum() > 80
    assert (built_since[judged] < 0.5).mean() > 0.95
    assert (evidence(frame, built, built)[judged] == 1).all()
    assert (evidence(frame, built, bare)[judged] == 1).all()  # what is gone since does not speak against its label
