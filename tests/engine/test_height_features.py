"""Height features on real surfaces: against rvt-py, against a lidar terrain, and whatever the tiles are."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from landscribe.engine.contract.errors import Cancelled
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.height import deriving, features, terrain
from landscribe.engine.tasks.heightfeatures import Spec, run
from rasterio.warp import Resampling, calculate_default_transform, reproject
from rasters import write_raster


class Listener:
    """A context that keeps what it is told, and cancels at a step if it shall."""

    seed = 0
    cancelled = False

    def __init__(self, cancel_at=None):
        self.codes, self.fractions, self.artifacts = [], [], []
        self.cancel_at = cancel_at

    def progress(self, fraction, step):
        self.fractions.append(fraction)
        if step == self.cancel_at:
            raise Cancelled

    def notice(self, notice):
        self.codes.append(notice.code)

    def artifact(self, path, role):
        self.artifacts.append(role)


def values(path):
    with rasterio.open(path) as raster:
        return raster.read(1)


def derived(folder, dsm, *names, dtm=None, listener=None, **options):
    """The maps of these names."""
    paths = {name: str(folder / f"{name}.tif") for name in names}
    run(Spec(RasterSource(str(dsm)), dtm and RasterSource(str(dtm)), **paths, **options), listener or Listener())
    return [values(path) for path in paths.values()]


def furthest(found, wanted, margin=0):
    inside = np.s_[margin : found.shape[0] - margin, margin : found.shape[1] - margin]
    return np.abs(found[inside] - wanted[inside]).max()


@pytest.fixture
def hills(shared_data):
    """A lidar terrain of 1 m."""
    return shared_data / "rvt_dem" / "TM1_564_146.tif"


@pytest.fixture
def city(tmp_path, shared_data):
    """A part of Toulouse with holes, 0.5 m."""
    heights = values(shared_data / "toulouse_pan_dsm" / "dsm_0.5m.tif")[:330, :300]
    heights[100:120, 50:90] = -9999
    transform = Affine(0.5, 0, 374_000, 0, -0.5, 4_828_000)
    return write_raster(tmp_path / "city.tif", heights[None], crs="EPSG:32631", transform=transform, nodata=-9999)


# --- rvt-py -----------------------------------------------------------------------------------------------------------


def test_sky_and_hillshade_are_those_of_rvt(tmp_path, hills):
    found = derived(tmp_path, hills, "sky_view", "openness", "hillshade")
    oracle = [
        values(hills.parent / "oracle_rvt" / f"{name}.tif")
        for name in ("svf_r10_d16", "opns_r10_d16", "hillshade_315_35")
    ]
    for ours, theirs, most in zip(found, oracle, (1e-6, 5e-5, 1e-6)):
        assert furthest(ours, theirs, margin=10) < most
    assert furthest(found[0], oracle[0]) < 0.2  # at the edges rvt mirrors the heights; here nothing is known beyond


@pytest.mark.parametrize("setting", [(8, 5, 200, 60), (7, 23, 17, 20), (32, 20, 315, 35)])
def test_as_the_library_itself(tmp_path, shared_data, setting):
    directions, radius_px, azimuth, elevation = setting
    vis = pytest.importorskip("rvt.vis", reason="rvt-py is not installed")
    dem = shared_data / "rvt_dem" / "synthetic_dem15_0.50.tif"
    names = ("sky_view", "openness", "negative_openness", "hillshade", "slope")
    sun = {"sun_azimuth": azimuth, "sun_elevation": elevation}
    found = derived(tmp_path, dem, *names, directions=directions, radius_m=radius_px / 2, **sun)
    sky = {"resolution": 0.5, "svf_n_dir": directions, "svf_r_max": radius_px}
    theirs = vis.sky_view_factor(values(dem), compute_opns=True, **sky)
    below = vis.sky_view_factor(-values(dem), compute_svf=False, compute_opns=True, **sky)
    light = vis.hillshade(values(dem), 0.5, 0.5, **sun)
    slope = vis.slope_aspect(values(dem), 0.5, 0.5, output_units="degree")["slope"]
    wanted = (theirs["svf"], theirs["opns"], below["opns"], light, slope)
    for ours, other, most in zip(found, wanted, (1e-6, 1e-4, 1e-4, 1e-5, 1e-4)):
        assert furthest(ours, other, margin=radius_px) < most


# --- tiles, grids -----------------------------------------------------------------------------------------------------


def test_no_seam_between_tiles(tmp_path, city, monkeypatch):
    names = [name for name in features.FEATURES if name not in ("ndsm", "terrain")]
    (tmp_path / "whole").mkdir()
    whole = derived(tmp_path / "whole", city, *names)
    monkeypatch.setattr(deriving, "_TILE_SIDES_PX", (64,))
    tiled = derived(tmp_path, city, *names)
    for name, one, other in zip(names, whole, tiled):
        np.testing.assert_array_equal(one, other, err_msg=name)
    assert 0.1 < (whole[names.index("shadow")] == 1).mean() < 0.9


def test_no_seam_in_the_estimated_terrain(tmp_path, city, monkeypatch):
    (tmp_path / "whole").mkdir()
    whole = derived(tmp_path / "whole", city, "terrain", "ndsm", object_width_m=20)
    monkeypatch.setattr(terrain, "_TILE_PX", 128)
    tiled = derived(tmp_path, city, "terrain", "ndsm", object_width_m=20)
    np.testing.assert_array_equal(whole, tiled)


def test_a_turned_raster_gives_turned_maps(tmp_path, city):
    with rasterio.open(city) as raster:
        heights, transform = raster.read(), raster.transform
    turned = np.rot90(heights, axes=(1, 2)).copy()  # the last column becomes the first row
    onto = transform @ Affine(0, -1, heights.shape[2], 1, 0, 0)
    write_raster(tmp_path / "turned.tif", turned, crs="EPSG:32631", transform=onto, nodata=-9999)
    names = ("sky_view", "openness", "slope", "hillshade", "shadow")
    (tmp_path / "turned").mkdir()
    ours = derived(tmp_path, city, *names, sun_azimuth=290)
    theirs = derived(tmp_path / "turned", tmp_path / "turned.tif", *names, sun_azimuth=290)
    for name, one, other in zip(names, ours, theirs):
        difference = np.abs(np.rot90(one).astype(float) - other)
        assert np.nanquantile(difference, 0.99) < 1e-4, name


@pytest.mark.parametrize("latitude", [0, 60])
def test_degrees_are_as_good_as_metres(tmp_path, latitude):
    heights = np.random.default_rng(0).gamma(0.3, 3, (1, 60, 70)).astype(np.float32)
    metres = write_raster(tmp_path / "metres.tif", heights, transform=Affine(1, 0, 5e5, 0, -1, 4.1e6))
    east, north = {0: (111319.5, 110574.3), 60: (55800.0, 111412.3)}[latitude]
    in_degrees = Affine(1 / east, 0, 10, 0, -1 / north, latitude)
    degrees = write_raster(tmp_path / "degrees.tif", heights, crs="EPSG:4326", transform=in_degrees)
    (tmp_path / "degrees").mkdir()
    names = ("sky_view", "openness", "slope", "hillshade", "shadow")
    ours = derived(tmp_path, metres, *names, radius_m=5.2)
    theirs = derived(tmp_path / "degrees", degrees, *names, radius_m=5.2)
    for one, other, most in zip(ours, theirs, (1e-3, 0.05, 0.05, 1e-3, 0)):
        assert np.quantile(np.abs(one - other.astype(float)), 0.99) <= most


# --- terrain ----------------------------------------------------------------------------------------------------------


def test_height_above_a_terrain_in_another_crs_and_resolution(tmp_path, shared_data):
    place = shared_data / "alexandria_dsm_buildings"
    with rasterio.open(place / "dtm.tif") as dtm:
        transform, width, height = calculate_default_transform(
            dtm.crs, "EPSG:4326", dtm.width, dtm.height, *dtm.bounds, resolution=5e-5
        )
        coarse = np.full((1, height, width), -9999, np.float32)
        options = {
            "dst_transform": transform,
            "dst_crs": "EPSG:4326",
            "dst_nodata": -9999,
            "resampling": Resampling.average,
        }
        reproject(rasterio.band(dtm, 1), coarse[0], **options)
    write_raster(tmp_path / "dtm.tif", coarse, crs="EPSG:4326", transform=transform, nodata=-9999)
    (height,) = derived(tmp_path, place / "dsm.tif", "ndsm", dtm=tmp_path / "dtm.tif")
    exact = values(place / "dsm.tif") - np.where(values(place / "dtm.tif") == -9999, np.nan, values(place / "dtm.tif"))
    difference = np.abs(height - exact)
    assert np.isfinite(difference).mean() > 0.97
    assert np.nanmedian(difference) < 0.05
    assert np.nanquantile(difference, 0.99) < 0.7


def test_the_estimated_terrain_of_a_town_is_near_that_of_lidar(tmp_path, shared_data):
    place = shared_data / "alexandria_dsm_buildings"
    listener = Listener()
    (ground,) = derived(tmp_path, place / "dsm.tif", "terrain", listener=listener, object_width_m=30)
    lidar = values(place / "dtm.tif")
    error = (ground - lidar)[lidar != -9999]
    assert listener.codes == ["running-on", "terrain-estimated"]
    assert np.sqrt((error**2).mean()) < 0.6
    assert abs(np.median(error)) < 0.2
    assert (np.abs(error) < 1).mean() > 0.95


def test_wide_objects_are_taken_away_on_coarser_pixels(tmp_path, city, monkeypatch):
    (tmp_path / "fine").mkdir()
    (coarse,) = derived(tmp_path, city, "terrain", object_width_m=100)
    monkeypatch.setattr(terrain, "_PIXELS_ACROSS", 1000)
    (fine,) = derived(tmp_path / "fine", city, "terrain", object_width_m=100)
    np.testing.assert_array_equal(np.isnan(coarse), np.isnan(fine))
    difference = (coarse - fine)[~np.isnan(fine)]
    assert np.abs(difference).max() > 0
    assert 0 < np.median(difference) < 1  # the pits of a surface from images are levelled by the mean of pixels
    assert np.sqrt((difference**2).mean()) < 1


def test_hills_without_buildings_stay(tmp_path, hills):
    (above,) = derived(tmp_path, hills, "ndsm", object_width_m=30)
    assert above.min() >= 0
    assert np.sqrt((above**2).mean()) < 0.35
    assert np.median(above) == 0


def test_feet_become_metres_in_both(tmp_path):
    heights = np.full((1, 30, 30), 100, np.float32)
    heights[0, 10:20, 10:20] = 200
    surface = write_raster(tmp_path / "dsm.tif", heights)
    ground = write_raster(tmp_path / "dtm.tif", np.full((1, 30, 30), 100, np.float32))
    (above,) = derived(tmp_path, surface, "ndsm", dtm=ground, dsm_to_metres=0.3048)
    assert above.max() == pytest.approx(30.48)
    ground = write_raster(tmp_path / "dtm.tif", np.full((1, 30, 30), 30.48, np.float32))
    (above,) = derived(tmp_path, surface, "ndsm", dtm=ground, dsm_to_metres=0.3048, dtm_to_metres=1)
    assert (above.min(), above.max()) == pytest.approx((0, 30.48), abs=1e-4)


# --- files ------------------------------------------------------------------------------------------------------------


def test_maps_carry_name_unit_style_and_origin(tmp_path, city):
    listener = Listener()
    derived(tmp_path, city, *features.FEATURES, listener=listener, object_width_m=20)
    assert sorted(listener.artifacts) == sorted(features.FEATURES)
    assert listener.fractions == sorted(listener.fractions)
    holes = values(city) == -9999
    with rasterio.open(city) as source:
        grid = source.transform, source.shape, source.crs
    for name in features.FEATURES:
        with rasterio.open(tmp_path / f"{name}.tif") as raster:
            assert (raster.transform, raster.shape, raster.crs) == grid
            assert raster.descriptions == (name,)
            found = raster.read(1)
            unit = raster.units[0] or ""
        if name == features.SHADOW:
            assert set(np.unique(found)) == {0, 1, 255}
            np.testing.assert_array_equal(found == 255, holes)
        else:
            assert unit == features.LOOKS[name].unit
            np.testing.assert_array_equal(np.isnan(found), holes)
        assert "rasterrenderer" in (tmp_path / f"{name}.qml").read_text(encoding="utf-8")
        origin = json.loads((tmp_path / f"{name}.tif.json").read_text(encoding="utf-8"))
        assert (origin["tool"], origin["parameters"]["radius_m"]) == ("heightfeatures", 10)


def test_the_shading_map_is_the_sky_halved_in_the_shadow(tmp_path, city):
    shading, sky, shadow = derived(tmp_path, city, "shading", "sky_view", "shadow")
    np.testing.assert_array_equal(shading[shadow == 0], sky[shadow == 0])
    np.testing.assert_array_equal(shading[shadow == 1], sky[shadow == 1] / 2)


@pytest.mark.parametrize("step", ["estimating_terrain", "deriving_heights"])
def test_a_cancelled_run_leaves_nothing(tmp_path, city, step, monkeypatch):
    monkeypatch.setattr(deriving, "_TILE_SIDES_PX", (64,))
    with pytest.raises(Cancelled):
        derived(tmp_path, city, "ndsm", "shadow", listener=Listener(cancel_at=step))
    assert [path.name for path in tmp_path.iterdir()] == ["city.tif"]


def test_torch_keeps_its_threads(tmp_path, city):
    import torch

    before = torch.get_num_threads()
    derived(tmp_path, city, "slope")
    assert torch.get_num_threads() == before
