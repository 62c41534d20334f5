"""True areas: against the known size of the Earth and against geodesic polygons."""

import numpy as np
import pytest
from affine import Affine
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.core.areas import ClassAreas, class_table, row_areas_m2
from landscribe.engine.core.grids import Grid, Window
from pyproj import CRS, Transformer

EARTH_M2 = 510_065_621_724_088
CLASSES = (ModelClass(1, "water", "#0000ff"), ModelClass(2, "land", "#00ff00"))
LOCAL = 'LOCAL_CS["site",UNIT["metre",1]]'


def grid(crs, transform, width, height):
    wkt = crs if isinstance(crs, str) else CRS.from_epsg(crs).to_wkt()
    return Grid(wkt, Affine(*transform), width, height)


def geodesic_area(place):
    """Area inside the frame of a grid, by pyproj's geodesics, with many points along each side."""
    crs = CRS.from_wkt(place.crs_wkt)
    side = np.linspace(0, 1, 200, endpoint=False)
    col = np.concatenate([side, np.ones(200), 1 - side, np.zeros(200)]) * place.width
    row = np.concatenate([np.zeros(200), side, np.ones(200), 1 - side]) * place.height
    x, y = np.array([place.transform @ point for point in zip(col, row)]).T
    lon, lat = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True).transform(x, y)
    to_degrees = np.degrees(crs.geodetic_crs.axis_info[0].unit_conversion_factor)
    return abs(crs.get_geod().polygon_area_perimeter(lon * to_degrees, lat * to_degrees)[0])


def test_a_turned_grid_of_a_local_crs_has_the_size_of_its_pixels():
    size = Grid(LOCAL, Affine.rotation(90) @ Affine.scale(2, -3), 10, 10).pixel_size_m
    assert size == pytest.approx((2, 3))


def test_the_whole_earth():
    world = grid(4326, (0.1, 0, -180, 0, -0.1, 90), 3600, 1800)
    assert (row_areas_m2(world) * world.width).sum() == pytest.approx(EARTH_M2, rel=2e-5)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        pytest.param(32633, (0.6, 0, 5e5, 0, -0.6, 5e6), id="UTM"),
        pytest.param(3857, (1, 0, 1e6, 0, -1, 6e6), id="Web Mercator"),
        pytest.param(27572, (1, 0, 6e5, 0, -1, 2.4e6), id="grads from Paris"),
        pytest.param(2263, (1, 0, 1e6, 0, -1, 2e5), id="feet"),
        pytest.param(2056, (3, 4, 2.6e6, 4, -3, 1.2e6), id="rotated"),
        pytest.param(4326, (1e-4, 0, 10, 0, -1e-4, 60), id="degrees"),
        pytest.param(4326, (1e-3, 0, 179.5, 0, -1e-3, 60), id="across the date line"),
    ],
)
def test_any_crs(crs, transform):
    place = grid(crs, transform, 1000, 800)
    assert (row_areas_m2(place) * place.width).sum() == pytest.approx(geodesic_area(place), rel=1e-6)


def test_no_crs_and_local_crs():
    assert row_areas_m2(grid("", (2, 0, 0, 0, -2, 0), 3, 4)) is None
    assert row_areas_m2(grid(LOCAL, (2, 0, 0, 0, -3, 0), 3, 4)).tolist() == [6, 6, 6, 6]


def test_outside_of_the_crs():
    assert row_areas_m2(grid(32633, (1, 0, 1e30, 0, -1, 1e30), 5, 5)) is None


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("crs", [4326, ""])
def test_counts_in_odd_windows(crs, dtype):
    place = grid(crs, (0.01, 0, 10, 0, -0.01, 70), 37, 53)
    values = np.random.default_rng(0).integers(0, 256, place.shape).astype(dtype)
    found = ClassAreas(place, 256 if dtype == "uint8" else 65536)
    for row in range(0, 53, 11):
        for col in range(0, 37, 10):
            window = place.window.intersection(Window(col, row, 10, 11))
            found.add(window, values[window.slices])
    assert found.pixels == {value: int((values == value).sum()) for value in np.unique(values).tolist()}
    if crs:
        expected = (row_areas_m2(place)[:, None] * (values == 7)).sum()
        assert found.area_m2[7] == pytest.approx(expected, rel=1e-5)
    else:
        assert found.area_m2 is None


def test_table_leaves_nodata_out():
    place = grid(32633, (1, 0, 5e5, 0, -1, 5e6), 4, 2)
    found = ClassAreas(place, 256)
    found.add(place.window, np.array([[1, 1, 1, 2], [255, 255, 255, 255]], np.uint8))
    table = class_table(CLASSES, found)
    assert [(row["name"], row["pixels"], round(row["percent"])) for row in table] == [("water", 3, 75), ("land", 1, 25)]
    assert table[0]["area_m2"] == pytest.approx(3, rel=1e-2)


def test_table_without_any_pixel():
    found = ClassAreas(grid("", (1, 0, 0, 0, -1, 0), 1, 1), 256)
    assert [row["percent"] for row in class_table(CLASSES, found)] == [0, 0]
    assert class_table(CLASSES, found)[0]["area_m2"] is None
