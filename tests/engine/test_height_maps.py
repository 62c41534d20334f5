"""The measures of height features on surfaces whose answers can be worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from affine import Affine
from landscribe.engine.core.grids import Grid, Window
from landscribe.engine.height.ground import Ground, ground_zones
from landscribe.engine.height.shadows import Sun, cast_shadow, sun_ray
from landscribe.engine.height.shadows import halo as shadow_halo
from landscribe.engine.height.sky import halo as sky_halo
from landscribe.engine.height.sky import search_paths, see_sky
from landscribe.engine.height.slopes import HALO, gradient, hillshade, slope
from landscribe.engine.height.surroundings import Surroundings
from landscribe.engine.height.terrain import Opening, bare_ground
from rasters import UTM

NORTH, EAST, WEST = 0.0, 90.0, 270.0
OBLONG = Ground((2.0, 0.0), (0.0, -0.5))
TURNED = Ground((0.0, 1.0), (1.0, 0.0))
"""Rows run to the north, columns to the east: mirrored and turned by 90°."""


def within(values, halo):
    """A tile of all values, with nothing known around it."""
    heights = np.pad(
        np.asarray(values, np.float32), ((halo.top, halo.bottom), (halo.left, halo.right)), constant_values=np.nan
    )
    rows, cols = np.shape(values)
    return Surroundings(torch.from_numpy(heights), Window(halo.left, halo.top, cols, rows))


def sky_of(values, ground=None, directions=4, radius_m=1.0):
    paths = search_paths(ground or Ground(), directions, radius_m)
    return see_sky(within(values, sky_halo(paths)), paths)


def shadow_of(values, sun, ground=None):
    ray = sun_ray(ground or Ground(), sun, float(np.nanmax(values) - np.nanmin(values)))
    return cast_shadow(within(values, shadow_halo(ray)), ray).numpy()


# --- ground -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ground", [Ground(), OBLONG, TURNED, Ground((0.8, 0.6), (0.9, -1.2))])
@pytest.mark.parametrize("azimuth", [0, 30, 135, 290])
def test_pixels_and_metres_are_inverse(ground, azimuth):
    east, north = ground.metres(*ground.pixels(azimuth, 7))
    assert (east, north) == pytest.approx((7 * math.sin(math.radians(azimuth)), 7 * math.cos(math.radians(azimuth))))


def test_directions_on_grids_of_all_kinds():
    assert Ground().pixels(NORTH, 2) == pytest.approx((-2, 0))
    assert Ground().pixels(EAST, 2) == pytest.approx((0, 2))
    assert OBLONG.pixels(NORTH, 2) == pytest.approx((-4, 0))
    assert OBLONG.pixels(EAST, 2) == pytest.approx((0, 1))
    assert TURNED.pixels(NORTH, 2) == pytest.approx((0, 2))
    assert TURNED.pixels(EAST, 2) == pytest.approx((2, 0))


@pytest.mark.parametrize(
    ("crs", "transform", "size"),
    [
        (UTM, (0.5, 0, 500_000, 0, -0.5, 4_100_000), (0.5, 0.5)),
        ("EPSG:2263", (10, 0, 1e6, 0, -10, 2e5), (3.048, 3.048)),
        ("EPSG:3857", (10, 0, 0, 0, -10, 8_399_737.89), (5.0, 5.0)),
        ("EPSG:4326", (1e-4, 0, 10, 0, -1e-4, 60), (5.58, 11.14)),
        ("", (0.5, 0, 0, 0, -0.5, 0), (1.0, 1.0)),
    ],
)
def test_pixel_sizes_are_true(crs, transform, size):
    wkt = rasterio_wkt(crs) if crs else ""
    (zone,) = ground_zones(Grid(wkt, Affine(*transform), 40, 50))
    assert (zone.start, zone.stop) == (0, 50)
    assert zone.ground.column == pytest.approx((size[0], 0), rel=0.005)
    assert zone.ground.row == pytest.approx((0, -size[1]), rel=0.005)


def test_in_degrees_zones_follow_the_shrinking_pixels():
    grid = Grid(rasterio_wkt("EPSG:4326"), Affine(0.01, 0, 10, 0, -0.01, 70), 100, 1000)
    zones = ground_zones(grid)
    assert [zone.start for zone in zones[1:]] == [zone.stop for zone in zones[:-1]]
    assert (zones[0].start, zones[-1].stop) == (0, 1000)
    assert 20 < len(zones) < 1000
    for zone in zones:
        size = grid.pixel_size_m_at((zone.start + zone.stop) / 2)
        assert zone.ground.column[0] == pytest.approx(size.width, rel=0.003)


def test_a_turned_grid_in_degrees():
    turned = Affine.translation(10, 60) @ Affine.rotation(90) @ Affine.scale(1e-4, -1e-4)
    (zone,) = ground_zones(Grid(rasterio_wkt("EPSG:4326"), turned, 40, 40))
    assert zone.ground.column == pytest.approx((0, 11.14), abs=0.01)
    assert zone.ground.row == pytest.approx((5.58, 0), abs=0.01)


def rasterio_wkt(crs):
    from rasterio.crs import CRS

    return CRS.from_user_input(crs).to_wkt()


# --- sky --------------------------------------------------------------------------------------------------------------


def test_a_wall_in_one_of_four_directions_hides_its_part_of_the_sky():
    heights = np.zeros((3, 3))
    heights[0, 1] = 1  # one metre high, one metre to the north
    sky = sky_of(heights)
    assert sky.view_factor[1, 1] == pytest.approx(1 - math.sin(math.radians(45)) / 4)
    assert sky.openness[1, 1] == pytest.approx(90 - 45 / 4)
    assert sky.view_factor[2, 1] == 1


def test_distances_are_those_on_the_ground():
    heights = np.zeros((1, 5))
    heights[0, 4] = 2
    sky = sky_of(heights, Ground((0.5, 0), (0, -1)), radius_m=2)  # two metres to the east: 45°
    assert sky.openness[0, 0] == pytest.approx(90 - 45)  # nothing is known in the other directions


def test_what_is_farther_than_the_radius_hides_nothing():
    heights = np.zeros((1, 9))
    heights[0, 8] = 100
    assert sky_of(heights, radius_m=7).view_factor[0, 0] == 1
    assert sky_of(heights, radius_m=8).view_factor[0, 0] < 1


def test_directions_without_heights_are_left_out():
    heights = np.full((3, 3), np.nan)
    heights[1, 1], heights[1, 2] = 0, 1
    sky = sky_of(heights)
    assert sky.view_factor[1, 1] == pytest.approx(1 - math.sin(math.radians(45)))
    assert sky.openness[1, 1] == pytest.approx(45)
    assert sky.view_factor.isnan().sum() == sky.openness.isnan().sum() == 7
    alone = sky_of([[3.0]])
    assert (alone.view_factor.item(), alone.openness.item()) == (1, 90)


def test_openness_of_a_peak_exceeds_a_right_angle():
    heights = np.zeros((3, 3))
    heights[1, 1] = 1
    assert sky_of(heights).openness[1, 1] == pytest.approx(135)
    assert sky_of(heights).view_factor[1, 1] == 1


# --- shadow -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("elevation", "length"), [(45, 9), (math.degrees(math.atan(0.5)), 19)])
def test_the_shadow_of_a_tower_is_as_long_as_it_should_be(elevation, length):
    heights = np.zeros((5, 40))
    heights[2, 5] = 9.7
    shadow = shadow_of(heights, Sun(WEST, elevation))
    assert shadow.sum() == length
    assert shadow[2, 6 : 6 + length].all()


@pytest.mark.parametrize(
    ("ground", "azimuth", "place"),
    [
        (Ground(), NORTH, np.s_[21:26, 20]),
        (Ground(), 225.0, np.s_[[19, 18, 17], [21, 22, 23]]),
        (OBLONG, WEST, np.s_[20, 21:23]),
        (OBLONG, NORTH, np.s_[21:31, 20]),
        (TURNED, WEST, np.s_[21:26, 20]),
    ],
)
def test_shadows_fall_away_from_the_sun(ground, azimuth, place):
    heights = np.zeros((41, 41))
    heights[20, 20] = 5.01
    shadow = shadow_of(heights, Sun(azimuth, 45), ground)
    expected = np.zeros_like(shadow)
    expected[place] = True
    np.testing.assert_array_equal(shadow, expected)


def test_leaps_see_what_single_steps_see():
    heights = np.random.default_rng(1).gamma(0.3, 4, (80, 90))
    sun = Sun(293, 20)
    ground = Ground()
    shadow = shadow_of(heights, sun)
    rows, cols = ground.pixels(sun.azimuth, 1.0)
    longest = max(abs(rows), abs(cols))
    single = np.zeros_like(shadow)
    for step in range(1, 80):
        row, col = round(step * rows / longest), round(step * cols / longest)
        rise = math.tan(math.radians(20)) * np.dot(
            ground.metres(row, col), (math.sin(math.radians(293)), math.cos(math.radians(293)))
        )
        moved = np.full_like(heights, -np.inf)
        inside = moved[max(0, -row) : 80 - max(0, row), max(0, -col) : 90 - max(0, col)]
        inside[:] = heights[max(0, row) : 80 + min(0, row), max(0, col) : 90 + min(0, col)]
        single |= moved - rise > heights
    assert 0.2 < single.mean() < 0.95
    assert (shadow == single).mean() > 0.9  # beside each other by a pixel at most
    assert abs(shadow.mean() - single.mean()) < 0.01


def test_a_sun_overhead_casts_no_shadow():
    heights = np.random.default_rng(1).random((20, 20)) * 100
    assert not shadow_of(heights, Sun(123, 90)).any()


# --- slope and hillshade ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ground", [Ground(), OBLONG, TURNED, Ground((0.8, 0.6), (0.9, -1.2))])
def test_a_plane_has_its_slope_and_light_up_to_the_edges(ground):
    rows, cols = np.mgrid[:6, :7]
    east, north = ground.metres(rows, cols)
    steepness = gradient(within(0.1 * east + 0.2 * north + 300, HALO), ground)
    np.testing.assert_allclose(steepness.east, 0.1, atol=1e-4)
    np.testing.assert_allclose(steepness.north, 0.2, atol=1e-4)
    np.testing.assert_allclose(slope(steepness), math.degrees(math.atan(math.hypot(0.1, 0.2))), atol=0.01)
    sun = Sun(300, 25)
    azimuth, elevation = math.radians(300), math.radians(25)
    to_sun = (math.sin(azimuth) * math.cos(elevation), math.cos(azimuth) * math.cos(elevation), math.sin(elevation))
    normal = np.array([-0.1, -0.2, 1]) / math.sqrt(1.05)
    np.testing.assert_allclose(hillshade(steepness, sun), normal @ to_sun, atol=1e-4)


def test_slopes_beside_holes_are_one_sided():
    steepness = gradient(within([[0.0, 1.0, np.nan, 5.0, 9.0]], HALO), Ground())
    np.testing.assert_allclose(steepness.east, [[1, 1, np.nan, 4, 4]])
    np.testing.assert_allclose(steepness.north, [[0, 0, np.nan, 0, 0]])


# --- ground below -----------------------------------------------------------------------------------------------------


def test_buildings_on_a_slope_are_taken_away():
    rows, cols = np.mgrid[:120, :140]
    hillside = (0.1 * rows - 0.05 * cols + 200).astype(np.float32)
    surface = hillside.copy()
    surface[30:50, 40:70] += 8
    surface[60:90, 0:20] += 6  # at the edge
    surface[100:104, 100:104] = np.nan
    ground = bare_ground(surface, Opening(20, 20), 0.5)
    np.testing.assert_array_equal(np.isnan(ground), np.isnan(surface))
    known = ~np.isnan(surface)
    assert (ground[known] <= surface[known]).all()
    error = ground - hillside
    assert np.nanmax(np.abs(error[20:-20, 20:-20])) < 1  # nearer to the edge a slope that climbs is cut off
    assert np.sqrt(np.nanmean(error[20:-20, 20:-20] ** 2)) < 0.15
    assert np.abs(error[60:90, 0:20]).mean() < 1


def test_what_is_wider_than_the_opening_stays():
    surface = np.zeros((60, 60), np.float32)
    surface[10:50, 10:50] = 8
    assert bare_ground(surface, Opening(10, 10), 0.5)[30, 30] == 8
    assert bare_ground(surface, Opening(25, 25), 0.5)[30, 30] == pytest.approx(0, abs=1e-4)


def test_nothing_but_holes_stays_nothing():
    assert np.isnan(bare_ground(np.full((30, 30), np.nan, np.float32), Opening(5, 5), 0.5)).all()
