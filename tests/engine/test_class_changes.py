"""Which class became which: pairs, tolerance, slivers, areas and layers, beside what a loop over pixels counts."""

from __future__ import annotations

import csv
import json
import re

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine
from landscribe.engine.contract.errors import Cancelled
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.core import class_rasters
from landscribe.engine.core.class_rasters import NO_CLASS
from landscribe.engine.core.grids import Grid
from landscribe.engine.core.legends import read_legend
from landscribe.engine.core.raster_outputs import ClassRasterWriter
from landscribe.engine.history.class_changes import STRIDE, UNKNOWN, pair_values, pairs_of, unchanged_pairs
from landscribe.engine.history.slivers import drop_small_patches
from landscribe.engine.tasks.compareepochs import Spec, run
from listeners import Listener
from pyproj import Geod
from rasterio.crs import CRS
from rasters import ONE_METRE, UTM, write_raster
from scipy.ndimage import label

EARLIER = np.array([[3, 3, 3, 2], [3, 3, 3, 2], [3, 3, 2, 2], [9, 5, 5, 2]], np.uint8)
LATER = np.array([[3, 5, 5, 2], [3, 5, 5, 2], [3, 3, 2, 3], [3, 5, 5, 9]], np.uint8)


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def compare(tmp_path, listener):
    """Compares two arrays of classes, or two files, and gives the figures."""

    def compared(earlier, later, *, crs=UTM, transform=ONE_METRE, **others):
        sources = []
        for name, values in (("earlier.tif", earlier), ("later.tif", later)):
            path = values
            if isinstance(values, np.ndarray):
                path = write_raster(tmp_path / name, values[None], crs=crs, transform=transform, nodata=9)
            sources.append(RasterSource(str(path)))
        spec = Spec("1981", "2001", str(tmp_path / "changes.tif"), *sources, **others)
        return run(spec, listener)

    return compared


def areas(found):
    return {(one["from_class"], one["to_class"]): one["area_m2"] for one in found["transitions"]}


def read(path):
    with rasterio.open(path) as raster:
        return raster.read(1)


def test_a_small_map_by_hand(compare, tmp_path):
    """Five of 14 pixels change; two are not known at both dates. A pixel of UTM's is 1 / 0.9996² m² here."""
    found = compare(EARLIER, LATER)
    pixel = 0.9996**-2
    expected = {("3", "5"): 4 * pixel, ("2", "3"): 1 * pixel}
    assert areas(found) == pytest.approx(expected, rel=1e-4)
    assert found["changed_area_m2"] == pytest.approx(5 * pixel, rel=1e-4)
    assert found["changed_percent"] == pytest.approx(100 * 5 / 14, rel=1e-4)
    nothing = 65535
    np.testing.assert_array_equal(
        read(tmp_path / "changes.tif"),
        [[0, 305, 305, 0], [0, 305, 305, 0], [0, 0, 0, 203], [nothing, 0, 0, nothing]],
    )


def test_pixels_in_degrees_have_true_areas(compare):
    """The area of the changed rows, from the geodesic polygon around them."""
    earlier = np.ones((40, 20), np.uint8)
    later = earlier.copy()
    later[30:] = 2
    found = compare(earlier, later, crs="EPSG:4326", transform=Affine(0.01, 0, 10, 0, -0.01, 60))
    ring = [(10 + 0.01 * i, 59.7) for i in range(21)] + [(10.2 - 0.01 * i, 59.6) for i in range(21)]
    area, _ = Geod(ellps="WGS84").polygon_area_perimeter(*zip(*ring))
    assert found["changed_area_m2"] == pytest.approx(abs(area), rel=1e-4)
    assert found["changed_percent"] == pytest.approx(25, abs=0.2)


def test_without_a_crs_pixels_are_counted(compare):
    found = compare(EARLIER, LATER, crs=None)
    assert found["changed_area_m2"] is None
    assert found["changed_percent"] == pytest.approx(100 * 5 / 14)


def test_values_of_three_digits_are_numbered():
    """Those of Corine Land Cover don't fit side by side into 16 bits."""
    values = pair_values(tuple(ModelClass(value, str(value), "#000000") for value in (111, 112, 512)))
    assert values.tolist() == [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    most = pair_values(tuple(ModelClass(value, str(value), "#000000") for value in range(255)))
    assert most.max() < UNKNOWN


def legend_raster(path, values, names, colors):
    """A class raster of ours."""
    grid = Grid(CRS.from_user_input(UTM).to_wkt(), ONE_METRE, values.shape[1], values.shape[0])
    classes = [ModelClass(value, name, color) for value, (name, color) in enumerate(zip(names, colors), 1)]
    with ClassRasterWriter(path, grid, classes, 255, {}) as writer:
        writer.write(grid.window, values)
        writer.finish(lambda _: None)
    return path


def test_classes_are_matched_by_name(compare, tmp_path, listener):
    """Forest is 2 in one map and 1 in the other; a class of the earlier map alone gets a value of its own."""
    earlier = np.array([[1, 1, 2, 2, 3, 3]] * 3, np.uint8)
    later = np.array([[2, 2, 1, 2, 1, 1]] * 3, np.uint8)
    one = legend_raster(tmp_path / "one.tif", earlier, ["Meadow", "Forest", "Marsh"], ["#00ff00", "#008000", "#0000ff"])
    other = legend_raster(
        tmp_path / "other.tif", later, ["forest", "meadow", "Houses"], ["#003300", "#33ff33", "#ff0000"]
    )
    found = compare(one, other)
    pixels = {names: round(area) for names, area in areas(found).items()}
    assert pixels == {("forest", "meadow"): 3, ("Marsh", "forest"): 6}
    assert listener.codes == ["classes-of-one-date"]
    assert (listener.notices[0].earlier, listener.notices[0].later) == ("Marsh", "Houses")
    legend = read_legend(str(tmp_path / "changes.tif"))
    assert legend.names == {0: "no change", 102: "forest → meadow", 401: "Marsh → forest"}
    assert read(tmp_path / "changes.tif")[0].tolist() == [0, 0, 0, 102, 401, 401]
    assert legend.colors[401] == "#002640"  # three quarters of the later class, one of the earlier


def test_classes_are_matched_by_hand(compare):
    """Class 2 became 3 by name only; what was 5, and what is 2, is left out. Nine pixels remain."""
    found = compare(EARLIER, LATER, remapping="2 = 3; 5 =; = 2")
    assert areas(found) == pytest.approx({("3", "5"): 4 * 0.9996**-2}, rel=1e-4)
    assert found["changed_percent"] == pytest.approx(100 * 4 / 9, rel=1e-4)


def looped(earlier, later, reach):
    """The pairs, pixel by pixel."""
    rows, columns = earlier.shape
    pairs = np.full((rows - 2 * reach, columns - 2 * reach), UNKNOWN)
    for row, column in np.ndindex(pairs.shape):
        around = np.s_[row : row + 2 * reach + 1, column : column + 2 * reach + 1]
        was, became = earlier[row + reach, column + reach], later[row + reach, column + reach]
        if NO_CLASS in (was, became):
            continue
        shifted = reach and became in earlier[around] and was in later[around]
        pairs[row, column] = was * STRIDE + (was if shifted else became)
    return pairs


@pytest.mark.parametrize("reach", [0, 1, 3])
def test_pairs_are_those_of_a_loop(reach):
    generator = np.random.default_rng(reach)
    earlier, later = generator.integers(-1, 5, (2, 24, 31)).repeat(2, axis=1).repeat(3, axis=2).astype(np.int32)
    np.testing.assert_array_equal(pairs_of(earlier, later, reach), looped(earlier, later, reach))


def test_within_the_tolerance_borders_stay_and_new_objects_count_whole(compare):
    generator = np.random.default_rng(0)
    earlier = generator.integers(1, 4, (12, 14)).astype(np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    later = np.roll(earlier, (1, 1), (0, 1))
    later[0], later[:, 0] = earlier[0], earlier[:, 0]
    later[40:50, 60:72] = 7
    assert compare(earlier, later)["changed_percent"] > 10
    found = compare(earlier, later, tolerance_px=1)
    assert sum(area for (_, to), area in areas(found).items() if to == "7") == pytest.approx(120, rel=1e-3)
    assert found["changed_percent"] == pytest.approx(100 * 120 / earlier.size, abs=0.3)


def test_a_real_map_shifted_by_a_pixel(compare, shared_data, tmp_path):
    """All change of a map beside itself is false: 3 % of a real one without a tolerance, next to nothing with it."""
    path = shared_data / "chesapeake_naip_landcover" / "test_reference.tif"
    with rasterio.open(path) as raster:
        classes, profile = raster.read(), raster.profile
    profile["transform"] = profile["transform"] @ Affine.translation(1, 1)
    with rasterio.open(tmp_path / "shifted.tif", "w", **profile) as shifted:
        shifted.write(classes)
    assert compare(tmp_path / "shifted.tif", path)["changed_percent"] == pytest.approx(3.02, abs=0.05)
    assert compare(tmp_path / "shifted.tif", path, tolerance_px=1)["changed_percent"] < 0.01


def test_known_changes_of_a_real_map_are_found(compare, shared_data, tmp_path):
    path = shared_data / "chesapeake_naip_landcover" / "test_reference.tif"
    with rasterio.open(path) as raster:
        earlier, profile = raster.read(1), raster.profile
    later = earlier.copy()
    expected = {}
    for rows, columns, was, became in ((300, 150, 3, 5), (640, 520, 2, 4), (100, 700, 3, 2)):
        part = later[rows : rows + 120, columns : columns + 180]
        expected[str(was), str(became)] = int((part == was).sum())
        part[part == was] = became
    with rasterio.open(tmp_path / "new.tif", "w", **profile) as raster:
        raster.write(later, 1)
    found = compare(path, tmp_path / "new.tif", polygons=str(tmp_path / "changes.gpkg"))
    pixel = found["changed_area_m2"] / sum(expected.values())
    assert pixel == pytest.approx(1, abs=0.002)
    assert areas(found) == pytest.approx({pair: count * pixel for pair, count in expected.items()}, rel=1e-4)
    polygons = geopandas.read_file(tmp_path / "changes.gpkg")
    sums = polygons.groupby(["from_class", "to_class"]).area_m2.sum().to_dict()
    assert sums == pytest.approx(areas(found), rel=1e-4)


@pytest.mark.parametrize("tiled", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}], ids=["strips", "tiles"])
def test_in_small_windows(compare, tmp_path, tiled, monkeypatch):
    generator = np.random.default_rng(1)
    earlier, later = generator.integers(1, 5, (2, 20, 25)).astype(np.uint8).repeat(4, axis=1).repeat(4, axis=2)
    options = {"tolerance_px": 3, "minimum_area_m2": 20}
    whole = compare(earlier, later, **options)
    changes = read(tmp_path / "changes.tif")
    monkeypatch.setattr(class_rasters, "_WINDOW_PX", 32)
    monkeypatch.setattr("landscribe.engine.core.patches._BAND_PX", 700)
    paths = [write_raster(tmp_path / f"{i}.tif", array[None], **tiled) for i, array in enumerate((earlier, later))]
    assert areas(compare(*paths, **options)) == pytest.approx(areas(whole))
    np.testing.assert_array_equal(read(tmp_path / "changes.tif"), changes)
    assert changes.any()


@pytest.mark.parametrize("band_px", [10_000, 90, 30], ids=["one band", "three rows", "rows"])
def test_small_patches_are_dropped(band_px, monkeypatch):
    monkeypatch.setattr("landscribe.engine.core.patches._BAND_PX", band_px)
    generator = np.random.default_rng(2)
    pairs = (STRIDE * generator.integers(0, 2, (40, 30)) + generator.integers(0, 2, (40, 30))).astype(np.uint16)
    pairs[generator.random((40, 30)) < 0.1] = UNKNOWN
    row_areas = np.linspace(1, 1.5, 40)
    expected = pairs.copy()
    for change, unchanged in ((1, 0), (STRIDE, STRIDE + 1)):
        patches, count = label(pairs == change)
        for patch in range(1, count + 1):
            inside = patches == patch
            if inside.sum(axis=1) @ row_areas < 4:
                expected[inside] = unchanged
    drop_small_patches(pairs, unchanged_pairs(), row_areas, 4, lambda _: None)
    np.testing.assert_array_equal(pairs, expected)
    assert (pairs == 1).any()


def test_what_is_too_small_stays_the_earlier_class(compare, tmp_path):
    found = compare(EARLIER, LATER, minimum_area_m2=2, report=str(tmp_path / "report.html"))
    assert list(areas(found)) == [("3", "5")]
    assert "differ over 1.0 m²" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_layers_carry_their_style_and_origin(compare, tmp_path):
    compare(EARLIER, LATER, polygons=str(tmp_path / "changes.gpkg"))
    style = (tmp_path / "changes.qml").read_text(encoding="utf-8")
    assert re.findall(r'value="(\d+)" .*?alpha="(\d+)"', style) == [("0", "0"), ("305", "255"), ("203", "255")]
    assert json.loads((tmp_path / "changes.tif.json").read_text())["tool"] == "compareepochs"
    polygons = geopandas.read_file(tmp_path / "changes.gpkg", layer="changes").sort_values("change_value")
    assert polygons.drop(columns=["geometry", "area_m2"]).to_numpy().tolist() == [
        [203, "2 → 3", "2", "3", "1981", "2001"],
        [305, "3 → 5", "3", "5", "1981", "2001"],
    ]
    assert polygons.area_m2.tolist() == pytest.approx([1 * 0.9996**-2, 4 * 0.9996**-2], rel=1e-4)


def test_without_a_change_the_layers_are_empty_but_whole(compare, tmp_path):
    assert compare(EARLIER, EARLIER, polygons=str(tmp_path / "changes.gpkg"))["transitions"] == []
    polygons = geopandas.read_file(tmp_path / "changes.gpkg")
    assert polygons.empty
    assert {"change", "from_class", "to_class", "earlier_date", "area_m2"} < set(polygons.columns)
    assert np.unique(read(tmp_path / "changes.tif")).tolist() == [0, 65535]


def test_table_and_report(compare, tmp_path):
    compare(EARLIER, LATER, crs=None, table=str(tmp_path / "table.csv"), report=str(tmp_path / "report.html"))
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[2] == ["years between", "20.0"]
    assert ["3", "8.0", "5.0", "1.0", "4.0", "-3.0", "4.0"] in rows  # earlier, later, gained, lost, net, unchanged
    start = next(i for i, row in enumerate(rows) if row and row[0].startswith("transition matrix"))
    assert rows[start][1:] == ["2", "3", "5", "total"]
    assert rows[start + 2] == ["3", "0.0", "4.0", "4.0", "8.0"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    for text in ("Changes from 1981 to 2001", "35.71", "Pontius", f"{100 * np.log(5 / 8) / 20:+.2f}", "image/png"):
        assert text in page, text


@pytest.mark.parametrize("step", ["comparing_epochs", "writing", "vectorizing", "reporting"])
def test_a_cancelled_run_leaves_nothing(compare, tmp_path, listener, monkeypatch, step):
    def cancelled(_fraction, current):
        if current == step:
            raise Cancelled

    monkeypatch.setattr(listener, "progress", cancelled)
    with pytest.raises(Cancelled):
        compare(EARLIER, LATER, polygons=str(tmp_path / "changes.gpkg"), report=str(tmp_path / "report.html"))
    assert {path.name for path in tmp_path.iterdir()} == {"earlier.tif", "later.tif"}
