"""Samples: how large, of which pixels, and what an assessment makes of them once they are labelled."""

import sqlite3
from dataclasses import replace

import geopandas
import numpy as np
import pytest
from affine import Affine
from landscribe.engine.accuracy.allocation import allocate, expected_accuracies, sample_size
from landscribe.engine.accuracy.drawing import Drawing
from landscribe.engine.contract.errors import ExpectedAccuracyInvalid, JobInvalid, MapWithoutClasses
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.core.progress import Stage
from landscribe.engine.core.rasters import Raster
from landscribe.engine.tasks import accuracy
from landscribe.engine.tasks.accuracysample import Spec, run
from rasters import ONE_METRE, UTM, write_raster
from shapely import box

OLOFSSON = {1: 0.020, 2: 0.015, 3: 0.320, 4: 0.645}
"""Olofsson et al. 2014, section 5.1.1 and table 5: shares of the mapped classes."""
PIXELS = {value: round(share * 10_000_000) for value, share in OLOFSSON.items()}
SHAPE = (120, 150)


class Listener:
    """A context that keeps the notices."""

    seed = 0

    def __init__(self):
        self.notices = []

    def notice(self, notice):
        self.notices.append(notice)

    def progress(self, fraction, step):
        """Nobody looks."""

    artifact = metric = progress

    @property
    def codes(self):
        return [notice.code for notice in self.notices]


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture(scope="module")
def mapped():
    """Classes 1, 2, 3 in shares of 5, 25 and 70 %, and some nodata (0)."""
    values = np.random.default_rng(2).choice([1, 2, 3], SHAPE, p=[0.05, 0.25, 0.7]).astype(np.uint8)
    values[:, :5] = 0
    return values


@pytest.fixture
def map_path(tmp_path, mapped):
    return write_raster(tmp_path / "map.tif", mapped[None], nodata=0)


def drawn(map_path, listener, **options):
    """The layer of a sample, with the place of each point in pixels."""
    target = map_path.parent / "sample.gpkg"
    values = run(Spec(RasterSource(str(map_path)), str(target), **options), listener)
    frame = geopandas.read_file(target, layer="sample")
    assert values["points"] == len(frame)
    return frame


def pixels_of(frame, transform=ONE_METRE):
    cols, rows = zip(*(~transform @ (point.x, point.y) for point in frame.geometry))
    return np.array(cols), np.array(rows)


# --- sizes -----------------------------------------------------------------------------------------------------------


def test_the_size_of_olofsson_2014():
    accuracies = {1: 0.70, 2: 0.60, 3: 0.90, 4: 0.95}
    assert sample_size(OLOFSSON, 10_000_000, accuracies, 0.01) == 641


def test_a_small_map_needs_fewer_points():
    accuracies = dict.fromkeys(OLOFSSON, 0.8)
    assert sample_size(OLOFSSON, 10**9, accuracies, 0.02) == 400
    assert sample_size(OLOFSSON, 400, accuracies, 0.02) == 200


@pytest.mark.parametrize(
    ("how", "minimum", "expected"),
    [
        ("equal", 0, [160, 160, 160, 160]),
        ("proportional", 0, [13, 10, 205, 412]),  # the paper rounds each by itself, to 413
        ("olofsson", 75, [75, 75, 163, 327]),
        ("olofsson", 0, [13, 10, 205, 412]),
        ("olofsson", 500, [160, 160, 160, 160]),
    ],
)
def test_allocations(how, minimum, expected):
    found = allocate(640, OLOFSSON, PIXELS, how, minimum)
    assert list(found.values()) == pytest.approx(expected, abs=1)
    assert sum(found.values()) == 640


def test_no_class_gets_more_points_than_it_has_pixels():
    found = allocate(100, {1: 10.0, 2: 1000.0, 3: 10.0}, {1: 3, 2: 1000, 3: 50}, "equal", 0)
    assert found[1] == 3
    assert sum(found.values()) == 100
    assert abs(found[2] - found[3]) <= 3
    assert allocate(100, {1: 5.0, 2: 5.0}, {1: 5, 2: 5}, "olofsson", 50) == {1: 5, 2: 5}


def test_every_class_gets_two_points():
    assert allocate(100, {1: 1.0, 2: 1e6}, {1: 9, 2: 10**6}, "proportional", 0) == {1: 2, 2: 98}


def test_expected_accuracies():
    classes = (ModelClass(1, "water", ""), ModelClass(7, "bare soil", ""))
    assert expected_accuracies(classes, 0.8, "Bare soil = 0.6; 1=0.95") == {1: 0.95, 7: 0.6}
    for text in ("rock=0.5", "water=much", "water=1.5", "water", "water=nan"):
        with pytest.raises(ExpectedAccuracyInvalid):
            expected_accuracies(classes, 0.8, text)


# --- drawing ---------------------------------------------------------------------------------------------------------


def test_points_lie_on_centres_of_different_pixels_of_their_class(map_path, mapped, listener):
    frame = drawn(map_path, listener, points=300, minimum=40)
    cols, rows = pixels_of(frame)
    assert cols % 1 == pytest.approx(0.5)
    assert rows % 1 == pytest.approx(0.5)
    assert len(set(zip(cols, rows))) == 300
    np.testing.assert_array_equal(mapped[rows.astype(int), cols.astype(int)], frame["stratum"])
    assert frame["stratum"].value_counts().to_dict() == pytest.approx({1: 40, 2: 69, 3: 191}, abs=3)
    counts = frame.drop_duplicates("stratum").set_index("stratum")["stratum_px"].to_dict()
    assert counts == {value: np.sum(mapped == value) for value in (1, 2, 3)}
    assert frame["reference"].isna().all()
    assert frame["id"].tolist() == list(range(1, 301))


def test_the_order_is_random(map_path, listener):
    strata = drawn(map_path, listener, points=300, allocation="equal")["stratum"].to_numpy()
    for part in np.split(strata, 3):
        assert np.bincount(part)[1:] == pytest.approx([33] * 3, abs=15)


def test_the_same_seed_draws_the_same_points_in_any_window(map_path, listener, monkeypatch):
    first, other = drawn(map_path, listener, points=50, seed=1), drawn(map_path, listener, points=50, seed=2)
    monkeypatch.setattr("landscribe.engine.core.patches._BAND_PX", 1000)
    again = drawn(map_path, listener, points=50, seed=1)
    assert again.geometry.tolist() == first.geometry.tolist()
    assert other.geometry.tolist() != first.geometry.tolist()


def test_every_pixel_of_a_class_is_equally_probable(tmp_path, listener):
    hits, generator = np.zeros((4, 5)), np.random.default_rng(0)
    with Raster(str(write_raster(tmp_path / "map.tif", np.ones((1, 4, 5), np.uint8)))) as raster:
        drawing = Drawing(raster, None)
        for _ in range(100):
            for pixel in drawing.draw({1: 8}, {1: 20}, generator, Stage(listener, "", 0, 1)):
                hits[pixel.row, pixel.col] += 1
    assert hits.sum() == 800
    assert np.abs(hits - 40).max() < 4 * np.sqrt(40 * 0.6)


def test_all_ground_is_equally_probable_where_pixels_differ_in_size(tmp_path, listener):
    transform = Affine(1, 0, -180, 0, -1, 90)
    path = write_raster(tmp_path / "earth.tif", np.ones((1, 180, 360), np.uint8), crs="EPSG:4326", transform=transform)
    _, rows = pixels_of(drawn(path, listener, points=4000), transform)
    latitudes = np.radians(90 - rows)
    assert np.mean(np.abs(latitudes) < np.radians(30)) == pytest.approx(0.5, abs=0.03)  # half of the Earth's surface


def test_all_pixels_of_a_small_map(tmp_path, listener):
    path = write_raster(tmp_path / "map.tif", np.arange(12, dtype=np.uint8).reshape(1, 3, 4) % 2)
    assert len(drawn(path, listener, points=500)) == 12


def test_inside_areas_of_interest(tmp_path, map_path, mapped, listener):
    left, top = ONE_METRE @ (20, 30)
    geopandas.GeoDataFrame(geometry=[box(left, top - 40, left + 50, top)], crs=UTM).to_file(tmp_path / "areas.gpkg")
    frame = drawn(map_path, listener, points=200, areas=VectorSource(str(tmp_path / "areas.gpkg")))
    cols, rows = pixels_of(frame)
    assert (cols.min(), cols.max(), rows.min(), rows.max()) == pytest.approx((20.5, 69.5, 30.5, 69.5), abs=3)
    assert ((cols > 20) & (cols < 70) & (rows > 30) & (rows < 70)).all()
    assert frame.drop_duplicates("stratum")["stratum_px"].sum() == 40 * 50


def test_the_layer_brings_its_form_and_hides_the_class_of_the_map(map_path, listener):
    def style():
        with sqlite3.connect(map_path.parent / "sample.gpkg") as package:
            return package.execute("SELECT styleQML FROM layer_styles WHERE useAsDefault").fetchone()[0]

    drawn(map_path, listener, points=30)
    hidden = style()
    assert '<column name="stratum_name" type="field" hidden="1"' in hidden
    assert 'type="ValueMap"' in hidden
    drawn(map_path, listener, points=30, show_map_class=True)
    assert '<column name="stratum_name" type="field" hidden="0"' in style()


def test_what_can_not_be_drawn(tmp_path, map_path, listener):
    empty = write_raster(tmp_path / "empty.tif", np.zeros((1, 5, 5), np.uint8), nodata=0)
    with pytest.raises(MapWithoutClasses):
        drawn(empty, listener)
    for options in ({"points": 0}, {"standard_error": 0.0}, {"expected_accuracy": float("nan")}, {"seed": -1}):
        with pytest.raises(JobInvalid):
            drawn(map_path, listener, **options)


# --- labelled --------------------------------------------------------------------------------------------------------


def label(path, truth, names, share=1.0):
    """Fill in the true classes of the first points of a sample."""
    frame = geopandas.read_file(path, layer="sample")
    cols, rows = pixels_of(frame)
    classes = [names[value] for value in truth[rows.astype(int), cols.astype(int)]]
    frame["reference"] = [name if i < share * len(frame) else None for i, name in enumerate(classes)]
    frame.to_file(path, layer="sample")
    return VectorSource(str(path), "sample")


def assess(map_path, reference, listener, **options):
    spec = accuracy.Spec(RasterSource(str(map_path)), reference=reference, **options)
    return accuracy.run(spec, listener)


@pytest.fixture
def truth(mapped):
    """What is truly there: a fifth of it is not as in the map."""
    generator = np.random.default_rng(3)
    return np.where(generator.random(SHAPE) < 0.8, np.maximum(mapped, 1), generator.choice([1, 2, 3], SHAPE))


@pytest.mark.parametrize("allocation", ["olofsson", "equal", "proportional"])
def test_a_labelled_sample_tells_of_the_whole_map(map_path, mapped, truth, listener, allocation):
    drawn(map_path, listener, points=900, allocation=allocation)
    sample = label(map_path.parent / "sample.gpkg", truth, ["", "1", "2", "3"])
    found = assess(map_path, sample, listener)
    known = mapped > 0
    assert abs(found["overall_accuracy"] - np.mean((mapped == truth)[known])) < found["overall_accuracy_half_width"]
    assert found["overall_accuracy_half_width"] < 0.05
    for value, entry in enumerate(found["classes"], start=1):
        assert abs(entry["area_m2"] - np.sum(truth[known] == value)) < 1.3 * entry["area_half_width_m2"]
        recall = np.mean(mapped[known & (truth == value)] == value)
        assert abs(entry["recall"] - recall) < 1.3 * entry["recall_half_width"]
    assert listener.codes == []


def test_a_sample_assesses_another_map_too(tmp_path, map_path, mapped, truth, listener):
    """A better map, such as after fine-tuning: the strata are still those of the first one."""
    drawn(map_path, listener, points=900)
    sample = label(map_path.parent / "sample.gpkg", truth, ["", "1", "2", "3"])
    better = np.where(np.random.default_rng(4).random(SHAPE) < 0.5, mapped, truth).astype(np.uint8)
    better[mapped == 0] = 0
    found = assess(write_raster(tmp_path / "better.tif", better[None], nodata=0), sample, listener)
    known = mapped > 0
    assert abs(found["overall_accuracy"] - np.mean((better == truth)[known])) < found["overall_accuracy_half_width"]
    mapped_m2 = [entry["mapped_area_m2"] for entry in found["classes"]]
    assert mapped_m2 == pytest.approx([np.sum(better == value) for value in (1, 2, 3)], rel=2e-3)


def test_points_that_are_not_labelled_yet(map_path, truth, listener):
    drawn(map_path, listener, points=300, allocation="proportional")
    path = map_path.parent / "sample.gpkg"
    found = assess(map_path, label(path, truth, ["", "1", "2", "3"], share=0.5), listener)
    assert found["compared"] == 150
    assert [replace(notice, path="") for notice in listener.notices] == [listener.notices[0].__class__("", 150, 300)]
    assert listener.codes == ["sample-unfinished"]


def test_a_stratum_without_points_enough_is_left_out(map_path, mapped, truth, listener):
    drawn(map_path, listener, points=300)
    path = map_path.parent / "sample.gpkg"
    label(path, truth, ["", "1", "2", "3"])
    frame = geopandas.read_file(path, layer="sample")
    frame.loc[frame["stratum"] == 1, "reference"] = None
    frame.to_file(path, layer="sample")
    found = assess(map_path, VectorSource(str(path), "sample"), listener)
    assert sum(entry["area_m2"] for entry in found["classes"]) == pytest.approx(np.sum(mapped > 1), rel=2e-3)
    left_out = listener.notices[-1]
    assert left_out.strata == "1"
    assert left_out.percent == pytest.approx(100 * np.mean(mapped[mapped > 0] == 1), abs=0.01)


def test_without_a_crs_areas_are_pixels(tmp_path, mapped, truth, listener):
    path = write_raster(tmp_path / "map.tif", mapped[None], nodata=0, crs=None)
    drawn(path, listener, points=300)
    report = tmp_path / "report.html"
    sample = label(tmp_path / "sample.gpkg", truth, ["", "1", "2", "3"])
    found = assess(path, sample, listener, report=str(report))
    assert listener.codes == ["crs-unknown"]
    assert found["classes"][0]["area_m2"] is None
    assert "Estimated (pixels)" in report.read_text(encoding="utf-8")


def test_the_report_of_a_sample(tmp_path, map_path, truth, listener):
    drawn(map_path, listener, points=300)
    sample = label(map_path.parent / "sample.gpkg", truth, ["", "1", "2", "3"])
    report, table = tmp_path / "report.html", tmp_path / "table.csv"
    found = assess(map_path, sample, listener, report=str(report), table=str(table))
    page = report.read_text(encoding="utf-8")
    assert f"{found['overall_accuracy']:.3f} ± {found['overall_accuracy_half_width']:.3f}" in page
    assert "Olofsson et al. 2014" in page
    assert page.count("<img") == 1
    assert f"{found['classes'][0]['area_m2'] / 1e4:,.2f}" in page
    assert "estimated area ±95 % (m²)" in table.read_text(encoding="utf-8-sig")
