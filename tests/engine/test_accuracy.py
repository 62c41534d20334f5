"""Assessments of maps: against rasters, polygons and points that lie in any way, counted by hand."""

import csv
import re
from typing import NamedTuple

import geopandas
import numpy as np
import pytest
from affine import Affine
from landscribe.engine.accuracy import counting
from landscribe.engine.contract.errors import (
    AreasWithPoints,
    NoClassRaster,
    NothingToCompare,
    OutputIsInput,
    ReferenceFieldMissing,
    ReferenceMissing,
    SampleEmpty,
    SampleNeedsPoints,
    TooManyClasses,
)
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.core import class_rasters
from landscribe.engine.core.grids import Grid
from landscribe.engine.core.raster_outputs import ClassRasterWriter
from landscribe.engine.tasks.accuracy import Spec, run
from rasterio.crs import CRS
from rasters import ONE_METRE, UTM, write_raster
from shapely import LineString, Point, box

CLASSES = (
    ModelClass(1, "water", "#3b82c4"),
    ModelClass(2, "trees <tall>", "#1f6b2e"),
    ModelClass(5, "road", "#d9534f"),
)
VALUES = [entry.value for entry in CLASSES]
SHAPE = (60, 80)


class Listener:
    """A context that keeps what it is told."""

    seed = 0

    def __init__(self):
        self.notices = []
        self.metrics = {}

    def notice(self, notice):
        self.notices.append(notice)

    def metric(self, name, value):
        self.metrics[name] = value

    def progress(self, fraction, step):
        assert 0 <= fraction <= 1

    def artifact(self, path, role):
        """Nobody looks."""

    @property
    def codes(self):
        return [notice.code for notice in self.notices]


@pytest.fixture
def listener():
    return Listener()


class Scene(NamedTuple):
    """What is truly there, what the map says, and where it says something, ``(rows, columns)``."""

    truth: np.ndarray
    mapped: np.ndarray
    known: np.ndarray


@pytest.fixture(scope="module")
def scene():
    generator = np.random.default_rng(0)
    truth = generator.choice(VALUES, SHAPE).astype(np.uint8)
    mapped = np.where(generator.random(SHAPE) < 0.7, truth, generator.choice(VALUES, SHAPE)).astype(np.uint8)
    known = np.ones(SHAPE, bool)
    known[:10, :10] = False
    return Scene(truth, mapped, known)


@pytest.fixture(scope="module")
def map_path(tmp_path_factory, scene):
    """A class raster of ours, with names."""
    path = tmp_path_factory.mktemp("map") / "map.tif"
    grid = Grid(CRS.from_user_input(UTM).to_wkt(), ONE_METRE, SHAPE[1], SHAPE[0])
    with ClassRasterWriter(path, grid, CLASSES, 255, {}) as writer:
        writer.write(grid.window, np.where(scene.known, scene.mapped, 255).astype(np.uint8))
        writer.finish(lambda _: None)
    return path


def confusion(truth, mapped, values=VALUES):
    return np.array([[np.sum((truth == i) & (mapped == j)) for j in values] for i in values])


def layer(path, shapes, classes, field="class", crs=UTM):
    geopandas.GeoDataFrame({field: classes}, geometry=shapes, crs=UTM).to_crs(crs).to_file(path)
    return VectorSource(str(path))


def square(col, row, size):
    """Pixels as a polygon on the map."""
    left, top = ONE_METRE @ (col, row)
    return box(left, top - size, left + size, top)


def pixel_centres(cols, rows):
    return [Point(*(ONE_METRE @ (col + 0.5, row + 0.5))) for col, row in zip(cols, rows)]


def assess(map_path, listener, **options):
    return run(Spec(RasterSource(str(map_path)), **options), listener)


def matrix_of(tmp_path, map_path, listener, **options):
    """The confusion matrix as the table has it: names of the columns, counts."""
    assess(map_path, listener, table=str(tmp_path / "table.csv"), **options)
    rows = list(csv.reader((tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines()))
    start = next(i for i, row in enumerate(rows) if row and row[0].startswith("confusion matrix"))
    names = rows[start][1:-1]
    return names, np.array([row[1:-1] for row in rows[start + 1 : start + 1 + len(names)]], int)


def test_against_a_raster(tmp_path, map_path, scene, listener):
    reference = write_raster(tmp_path / "truth.tif", scene.truth[None])
    names, matrix = matrix_of(tmp_path, map_path, listener, reference_raster=RasterSource(str(reference)))
    expected = confusion(scene.truth[scene.known], scene.mapped[scene.known])
    assert names == [entry.name for entry in CLASSES]
    np.testing.assert_array_equal(matrix, expected)
    found = assess(map_path, listener, reference_raster=RasterSource(str(reference)), kappa=True)
    assert found["overall_accuracy"] == pytest.approx(np.trace(expected) / expected.sum())
    assert found["compared"] == expected.sum()
    assert found["overall_accuracy_half_width"] is None
    assert 0 < found["kappa"] < found["overall_accuracy"]
    assert found["classes"][1]["precision"] == pytest.approx(expected[1, 1] / expected[:, 1].sum())
    assert found["classes"][1]["color"] == CLASSES[1].color
    assert listener.metrics["mean IoU"] == found["mean_iou"]
    assert not listener.notices


@pytest.mark.parametrize("tiled", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}], ids=["strips", "tiles"])
def test_in_small_windows(tmp_path, scene, listener, tiled, monkeypatch):
    monkeypatch.setattr(class_rasters, "_WINDOW_PX", 32)
    monkeypatch.setattr("landscribe.engine.core.patches._BAND_PX", 500)
    path = write_raster(tmp_path / "map.tif", scene.mapped[None], **tiled)
    reference = write_raster(tmp_path / "truth.tif", scene.truth[None])
    _, matrix = matrix_of(tmp_path, path, listener, reference_raster=RasterSource(str(reference)))
    np.testing.assert_array_equal(matrix, confusion(scene.truth, scene.mapped))


def test_against_a_finer_raster(tmp_path, map_path, scene, listener):
    """The most frequent class of a pixel counts."""
    fine = scene.truth.repeat(3, axis=0).repeat(3, axis=1)
    fine[::3, ::3] = 5
    place = ONE_METRE @ Affine.scale(1 / 3)
    reference = write_raster(tmp_path / "truth.tif", fine[None], transform=place)
    _, matrix = matrix_of(tmp_path, map_path, listener, reference_raster=RasterSource(str(reference)))
    np.testing.assert_array_equal(matrix, confusion(scene.truth[scene.known], scene.mapped[scene.known]))


def test_against_a_smaller_raster(tmp_path, map_path, scene, listener):
    """What lies outside is not compared. Its pixels are a little shifted."""
    part = np.s_[20:50, 30:70]
    place = ONE_METRE @ Affine.translation(30.2, 19.8)
    reference = write_raster(tmp_path / "truth.tif", scene.truth[part][None], transform=place)
    _, matrix = matrix_of(tmp_path, map_path, listener, reference_raster=RasterSource(str(reference)))
    np.testing.assert_array_equal(matrix, confusion(scene.truth[part], scene.mapped[part]))


def test_against_a_raster_in_another_crs(tmp_path, map_path, listener):
    """Halves of one class each, in degrees: 44.4 by 35.6 metres together."""
    halves = np.where(np.arange(400)[None, :] < 200, 1, 5).astype(np.uint8).repeat(400, axis=0).reshape(1, 400, 400)
    centre = geopandas.GeoSeries(pixel_centres([39.5], [29.5]), crs=UTM).to_crs(4326)[0]
    step = 1e-6
    place = Affine(step, 0, centre.x - 200 * step, 0, -step, centre.y + 200 * step)
    reference = write_raster(tmp_path / "truth.tif", halves, crs="EPSG:4326", transform=place)
    _, matrix = matrix_of(tmp_path, map_path, listener, reference_raster=RasterSource(str(reference)))
    assert matrix.sum(axis=1) == pytest.approx([44.4 * 35.6 / 2, 0, 44.4 * 35.6 / 2], rel=0.06)


def two_squares(path, classes, crs=UTM):
    """Two polygons, the second on top of the first."""
    return layer(path, [square(20, 20, 20), square(30, 30, 15)], classes, crs=crs)


@pytest.mark.parametrize("classes", [["water", "Road"], [1, 5], [1.0, 5.0], ["1", "5"]], ids=str)
def test_against_polygons(tmp_path, map_path, scene, listener, classes):
    reference = two_squares(tmp_path / "truth.gpkg", classes)
    _, matrix = matrix_of(tmp_path, map_path, listener, reference=reference, class_field="class")
    expected = np.zeros(SHAPE)
    expected[20:40, 20:40] = 1
    expected[30:45, 30:45] = 5
    np.testing.assert_array_equal(matrix, confusion(expected, scene.mapped))
    assert listener.codes == ["classes-only-in-map"]


def test_against_polygons_in_another_crs(tmp_path, map_path, listener):
    options = {"reference": two_squares(tmp_path / "utm.gpkg", ["water", "road"]), "class_field": "class"}
    _, expected = matrix_of(tmp_path, map_path, listener, **options)
    options["reference"] = two_squares(tmp_path / "degrees.gpkg", ["water", "road"], "EPSG:4326")
    _, matrix = matrix_of(tmp_path, map_path, listener, **options)
    np.testing.assert_array_equal(matrix, expected)
    assert listener.codes == ["classes-only-in-map", "labels-reprojected", "classes-only-in-map"]


def test_what_no_polygon_covers(tmp_path, map_path, scene, listener):
    reference = layer(tmp_path / "truth.gpkg", [square(20, 20, 20)], ["road"])
    areas = layer(tmp_path / "areas.gpkg", [square(15, 15, 40)], ["complete"])
    options = {"reference": reference, "class_field": "class", "background": "water"}
    truth = np.ones(SHAPE)
    truth[20:40, 20:40] = 5
    _, matrix = matrix_of(tmp_path, map_path, listener, **options)
    np.testing.assert_array_equal(matrix, confusion(truth[scene.known], scene.mapped[scene.known]))
    _, matrix = matrix_of(tmp_path, map_path, listener, areas=areas, **options)
    inside = np.s_[15:55, 15:55]
    np.testing.assert_array_equal(matrix, confusion(truth[inside], scene.mapped[inside]))


def test_what_is_left_out_is_told(tmp_path, map_path, listener):
    shapes = [square(20, 20, 5), square(30, 30, 5), None, square(5000, 0, 9), LineString([(0, 0), (1, 1)])]
    reference = layer(tmp_path / "truth.gpkg", shapes, ["water", None, "water", "water", "water"])
    found = assess(map_path, listener, reference=reference, class_field="class")
    assert found["compared"] == 25
    skipped, outside, _ = listener.notices
    assert (skipped.code, skipped.count) == ("geometries-skipped", 3)
    assert (outside.code, outside.count) == ("labels-partly-outside", 1)


def test_a_crossed_polygon_is_mended(tmp_path, map_path, listener):
    bow_tie = geopandas.GeoSeries.from_wkt(["POLYGON((0 0, 20 20, 20 0, 0 20, 0 0))"]).translate(500_020, 4_099_950)[0]
    reference = layer(tmp_path / "truth.gpkg", [bow_tie], ["water"])
    assert assess(map_path, listener, reference=reference, class_field="class")["compared"] == pytest.approx(
        200, abs=25
    )


def test_against_points(tmp_path, map_path, scene, listener):
    cols, rows = np.array([20, 21, 79, 0, 3, 900]), np.array([20, 21, 59, 59, 3, 900])  # nodata, and outside
    reference = layer(tmp_path / "truth.gpkg", pixel_centres(cols, rows), ["water"] * 6, crs="EPSG:4326")
    options = {"reference": reference, "class_field": "class"}
    found = assess(map_path, listener, **options)
    values = scene.mapped[rows[:4], cols[:4]]
    assert found["compared"] == 4
    assert found["overall_accuracy"] == np.mean(values == 1)
    assert "area_m2" not in found["classes"][0]
    assert {"labels-reprojected", "labels-partly-outside"} <= set(listener.codes)


def test_a_random_sample_of_points_tells_of_the_whole_map(tmp_path, map_path, scene, listener):
    generator = np.random.default_rng(5)
    rows, cols = np.nonzero(scene.known)
    drawn = generator.choice(len(rows), 600, replace=False)
    rows, cols = rows[drawn], cols[drawn]
    reference = layer(tmp_path / "truth.gpkg", pixel_centres(cols, rows), scene.truth[rows, cols].tolist())
    found = assess(map_path, listener, reference=reference, class_field="class", random_sample=True)
    accuracy = np.mean(scene.truth[scene.known] == scene.mapped[scene.known])
    assert abs(found["overall_accuracy"] - accuracy) < found["overall_accuracy_half_width"] < 0.05
    for entry, value in zip(found["classes"], VALUES):
        pixel_m2 = entry["mapped_area_m2"] / np.sum(scene.mapped[scene.known] == value)
        assert pixel_m2 == pytest.approx(1, abs=2e-3)
        error = entry["area_m2"] / pixel_m2 - np.sum(scene.truth[scene.known] == value)
        assert abs(error) < entry["area_half_width_m2"] < 300


def test_classes_are_remapped(tmp_path, map_path, scene, listener):
    truth = np.full(SHAPE, 9, np.uint8)
    truth[:, 40:] = 7
    reference = write_raster(tmp_path / "truth.tif", truth[None])
    options = {"reference_raster": RasterSource(str(reference)), "remapping": "9=water; 9=road; 7="}
    names, matrix = matrix_of(tmp_path, map_path, listener, **options)
    left = scene.mapped[:, :40][scene.known[:, :40]]
    assert names == ["9", "trees <tall>"]
    np.testing.assert_array_equal(matrix, [[np.sum(left != 2), np.sum(left == 2)], [0, 0]])


def test_the_report(tmp_path, map_path, scene, listener):
    reference = write_raster(tmp_path / "truth.tif", scene.truth[None])
    report = tmp_path / "report.html"
    found = assess(map_path, listener, reference_raster=RasterSource(str(reference)), report=str(report))
    page = report.read_text(encoding="utf-8")
    assert f"{found['overall_accuracy']:.3f}" in page
    assert "trees &lt;tall&gt;" in page
    assert "<tall>" not in page
    assert "No confidence intervals" in page
    assert "Kappa" not in page
    assert str(reference) in page
    assert re.findall(r"<img", page) == []


@pytest.mark.parametrize(
    ("values", "shown"), [([[0.5, 1]], "0.5"), ([[-1, 1]], "-1"), ([[1, 70_000]], "70000")], ids=str
)
def test_what_is_no_class(tmp_path, map_path, listener, values, shown):
    reference = write_raster(tmp_path / "truth.tif", np.array([values], np.float32))
    with pytest.raises(NoClassRaster) as error:
        assess(map_path, listener, reference_raster=RasterSource(str(reference)))
    assert error.value.value == shown


def test_an_image_is_no_class_raster(tmp_path, map_path, listener, monkeypatch):
    monkeypatch.setattr(counting, "MOST_CLASSES", 100)
    image = np.arange(60 * 80, dtype=np.uint16).reshape(1, 60, 80)
    with pytest.raises(TooManyClasses):
        assess(map_path, listener, reference_raster=RasterSource(str(write_raster(tmp_path / "image.tif", image))))


def test_what_can_not_be_assessed(tmp_path, map_path, scene, listener):
    raster = RasterSource(str(write_raster(tmp_path / "truth.tif", scene.truth[None])))
    polygons = layer(tmp_path / "polygons.gpkg", [square(20, 20, 9)], ["water"])
    far = layer(tmp_path / "far.gpkg", [square(5000, 0, 9)], ["water"])
    points = layer(tmp_path / "points.gpkg", pixel_centres([20], [20]), ["water"])
    empty = layer(tmp_path / "empty.gpkg", pixel_centres([20], [20]), [""])
    for error, options in (
        (ReferenceMissing, {}),
        (ReferenceMissing, {"reference": polygons, "reference_raster": raster}),
        (ReferenceFieldMissing, {"reference": polygons}),
        (ReferenceFieldMissing, {"reference": polygons, "class_field": "kind"}),
        (SampleNeedsPoints, {"reference": polygons, "class_field": "class", "random_sample": True}),
        (AreasWithPoints, {"reference": points, "class_field": "class", "areas": polygons}),
        (SampleEmpty, {"reference": empty, "class_field": "class"}),
        (NothingToCompare, {"reference": far, "class_field": "class"}),
        (NothingToCompare, {"reference": polygons, "class_field": "class", "areas": layer_of(tmp_path, 60, 40)}),
        (OutputIsInput, {"reference": polygons, "class_field": "class", "table": str(aliased(tmp_path))}),
    ):
        with pytest.raises(error):
            assess(map_path, listener, **options)


def layer_of(tmp_path, col, row):
    return layer(tmp_path / "elsewhere.gpkg", [square(col, row, 9)], ["x"])


def aliased(tmp_path):
    """The layer of polygons under another name that could be a table."""
    path = tmp_path / "polygons.csv"
    path.symlink_to(tmp_path / "polygons.gpkg")
    return path
