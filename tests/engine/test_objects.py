"""Objects of class maps and polygons: areas, borders, parts and centre lines, checked by hand and on real data."""

import sqlite3

import geopandas
import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine
from landscribe.engine.contract.errors import Cancelled, ChosenClassUnknown
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.core import class_rasters
from landscribe.engine.scenegraph import splitting
from landscribe.engine.scenegraph.object_classes import roles
from landscribe.engine.tasks.objects import Spec, run
from pyproj import Geod
from rasters import UTM, smooth_image, write_raster
from scipy import ndimage
from shapely import box
from shapely.affinity import rotate, translate

ONE_METRE = Affine(1, 0, 500_000, 0, -1, 4_100_000)  # near the central meridian a metre is 0.9996 m
IN_DEGREES = Affine(1e-5, 0, 10, 0, -1e-5, 60)
SCALE = 0.9996


class Listener:
    """A context that keeps what it is told, and cancels at a step."""

    seed = 0

    def __init__(self, cancel_at=None):
        self.notices = []
        self.cancel_at = cancel_at

    def notice(self, notice):
        self.notices.append(notice)

    def progress(self, fraction, step):
        assert 0 <= fraction <= 1
        if step == self.cancel_at:
            raise Cancelled

    def artifact(self, path, role):
        """Nobody looks."""

    @property
    def codes(self):
        return [notice.code for notice in self.notices]


def make(folder, values, *, crs=UTM, transform=ONE_METRE, listener=None, nodata=None, **options):
    """The objects and centre lines of an array, and what the run returned."""
    raster = write_raster(
        folder / "map.tif", values[None].astype(np.uint8), crs=crs, transform=transform, nodata=nodata
    )
    return finish(folder, listener, raster=RasterSource(str(raster)), **options)


def finish(folder, listener, **options):
    paths = {"output": str(folder / "objects.gpkg"), "centre_lines": str(folder / "lines.gpkg")}
    result = run(Spec(**paths, **options), listener or Listener())
    objects = geopandas.read_file(paths["output"], layer="objects")
    lines = geopandas.read_file(paths["centre_lines"], layer="centre_lines")
    assert len(objects) == result["objects"]
    assert len(lines) == result["lines"]
    assert objects.is_valid.all()
    assert shapely.coverage_is_valid(objects.geometry.to_numpy())
    return objects, lines, result


def drawn(*shapes, side=120):
    """Shapes in pixels on an array of 0; the first has the value 1, and so on."""
    numbered = [(shape, value) for value, shape in enumerate(shapes, 1)]
    return rasterio.features.rasterize(numbered, (side, side), dtype="uint8")


def patchwork(side=120, seed=0):
    return smooth_image((side, side), seed=seed).argmax(axis=0) + 1


EXACT = {"simplify_m": 0, "minimum_area_m2": 0, "split_by": "none"}


@pytest.mark.parametrize("transform", [ONE_METRE, Affine(0.5, 0.1, 5e5, 0.1, -0.5, 4.1e6)], ids=["north up", "rotated"])
def test_every_connected_area_is_an_object(tmp_path, transform):
    values = patchwork()
    values[:15, :15] = 0
    objects, _, _ = make(tmp_path, values, transform=transform, nodata=0, **EXACT)
    assert len(objects) == sum(ndimage.label(values == value)[1] for value in (1, 2, 3))
    shapes = zip(objects.geometry, objects.class_value)
    np.testing.assert_array_equal(rasterio.features.rasterize(shapes, values.shape, transform=transform), values)


def test_small_windows_make_no_seams(tmp_path, monkeypatch):
    values = patchwork()
    whole, _, _ = make(tmp_path, values)
    monkeypatch.setattr(class_rasters, "_WINDOW_PX", 32)
    monkeypatch.setattr("landscribe.engine.core.patches._BAND_PX", 500)
    again, _, _ = make(tmp_path, values)
    assert again.equals(whole)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("simplify_m", [None, 0, 3])
@pytest.mark.parametrize("right_angles", [False, True])
def test_neither_gaps_nor_overlaps(tmp_path, seed, simplify_m, right_angles):
    values = patchwork(seed=seed)
    options = {"simplify_m": simplify_m, "right_angles": right_angles, "buildings": "1"}
    objects, _, _ = make(tmp_path, values, **options)  # which checks that they are a coverage
    assert objects.geometry.area.sum() == pytest.approx(values.size, rel=1e-6)
    assert shapely.union_all(objects.geometry).area == pytest.approx(values.size, rel=1e-6)


def test_specks_go_into_the_neighbour_that_they_touch_most(tmp_path):
    values = np.full((40, 40), 1)
    values[:, 20:] = 2
    values[10:13, 18:21] = 3  # 7 pixel sides at the left, 5 at the right
    objects, _, _ = make(tmp_path, values, simplify_m=0, minimum_area_m2=10)
    assert sorted(objects.class_value) == [1, 2]
    assert objects.set_index("class_value").geometry.area.to_dict() == {1: 40 * 20 + 3, 2: 40 * 20 - 3}
    objects, _, _ = make(tmp_path, values, simplify_m=0, minimum_area_m2=8)
    assert sorted(objects.class_value) == [1, 2, 3]


def test_specks_prefer_their_own_class(tmp_path):
    """Two of one class, 100 and 20 m², touch in 1 m; a larger neighbour of another class touches the latter in 20 m."""
    layer = geopandas.GeoDataFrame(
        {"kind": ["a", "b", "b"]}, geometry=[box(0, 0, 100, 10), box(40, 10, 60, 15), box(60, 10, 80, 11)], crs=UTM
    )
    found = of_layer(tmp_path, layer, class_field="kind", minimum_area_m2=50)
    assert dict(zip(found["class"], found.geometry.area)) == pytest.approx({"a": 1000, "b": 120}, abs=0.1)


def test_small_polygons_in_the_open_go(tmp_path):
    """One touches a road, but lies mostly in the open; the other fills a notch of the road."""
    road = box(0, 0, 100, 10).difference(box(20, 8, 24, 10))
    shapes = [road, box(50, 10, 51, 13), box(20, 8, 24, 10)]
    layer = geopandas.GeoDataFrame({"kind": ["road", "shed", "kerb"]}, geometry=shapes, crs=UTM)
    found = of_layer(tmp_path, layer, class_field="kind", minimum_area_m2=10)
    assert found["class"].tolist() == ["road"]
    assert found.geometry.area.tolist() == pytest.approx([1000], abs=0.1)
    kept = of_layer(tmp_path, layer, class_field="kind")
    assert sorted(kept["class"]) == ["kerb", "road", "shed"]


def of_layer(folder, layer, **options):
    layer.to_file(folder / "layer.gpkg")
    source = VectorSource(str(folder / "layer.gpkg"))
    return finish(folder, options.pop("listener", None), polygons=source, **options)[0]


def test_holes_are_closed_unless_something_is_in_them(tmp_path):
    values = drawn(box(10, 10, 110, 110))
    values[20:24, 20:24] = 0
    values[40:44, 40:44] = 2
    values[60:70, 60:70] = 0
    objects, _, _ = make(tmp_path, values, nodata=0, simplify_m=0, largest_hole_m2=50)
    ground = objects[objects.class_value == 1].geometry.iloc[0]
    assert ground.area == 100 * 100 - 16 - 100
    alone, _, _ = make(tmp_path, values, nodata=0, simplify_m=0, largest_hole_m2=50, classes="1")
    assert alone.geometry.area.tolist() == [100 * 100 - 100]


def dumb_bell(neck):
    return shapely.union_all([box(10, 10, 40, 40), box(60, 10, 90, 40), box(40, 25 - neck / 2, 60, 25 + neck / 2)])


@pytest.mark.parametrize(("neck", "parts"), [(6, 2), (20, 2), (28, 1)])
def test_two_houses_and_the_neck_between_them(tmp_path, neck, parts):
    listener = Listener()
    objects, _, _ = make(
        tmp_path, drawn(dumb_bell(neck)), nodata=0, buildings="1", simplify_m=0, neck_percent=80, listener=listener
    )
    assert len(objects) == parts
    assert objects.geometry.area.sum() == dumb_bell(neck).area
    assert ("objects-split" in listener.codes) == (parts == 2)
    if parts == 2:
        assert objects.geometry.area.to_numpy() == pytest.approx(dumb_bell(neck).area / 2, rel=0.05)


def test_the_size_of_a_pixel_does_not_matter_for_the_split(tmp_path):
    for neck in (10, 26):
        coarse, _, _ = make(tmp_path, drawn(dumb_bell(neck)), nodata=0, buildings="1")
        fine = drawn(dumb_bell(neck)).repeat(3, axis=0).repeat(3, axis=1)
        found, _, _ = make(tmp_path, fine, nodata=0, buildings="1", transform=ONE_METRE @ Affine.scale(1 / 3))
        assert len(found) == len(coarse)


def test_split_where_the_confidence_is_low(tmp_path):
    """Two terraced houses: the shape tells nothing."""
    confidence = np.full((1, 120, 120), 0.9, np.float32)
    confidence[:, :, 48:51] = 0.3
    path = write_raster(tmp_path / "confidence.tif", confidence, transform=ONE_METRE)
    options = {"buildings": "1", "nodata": 0, "confidence": RasterSource(str(path)), "simplify_m": 0}
    row = drawn(box(10, 10, 90, 40))
    together, _, _ = make(tmp_path, row, **options)
    assert together.score.tolist() == pytest.approx([(77 * 0.9 + 3 * 0.3) / 80])
    houses, _, _ = make(tmp_path, row, split_by="confidence", **options)
    assert sorted(houses.geometry.bounds.minx - 500_000) == pytest.approx([10, 49], abs=2)


def test_polygons_are_split_along_their_own_outlines(tmp_path):
    tilted = rotate(dumb_bell(8), 20)
    layer = geopandas.GeoDataFrame(geometry=[tilted, translate(box(0, 0, 20, 20), 200)], crs=UTM)
    found = of_layer(tmp_path, layer, class_name="House")
    assert len(found) == 3
    assert shapely.union_all(found.geometry).symmetric_difference(shapely.union_all(layer.geometry)).area < 1


def test_polygons_with_hairline_necks_lose_nothing(tmp_path):
    """The neck and the small end don't show on the grid on which the parts are found."""
    shape = shapely.union_all([dumb_bell(8), box(90, 25, 99, 25.01), box(95, 22, 99, 28)])
    layer = geopandas.GeoDataFrame(geometry=[shape], crs=UTM)
    found = of_layer(tmp_path, layer, class_name="House")
    assert len(found) >= 2
    assert found.geometry.area.sum() == pytest.approx(shape.area, abs=0.2)


def test_what_is_too_large_to_be_split_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(splitting, "_LARGEST_PX", 1000)
    listener = Listener()
    objects, _, _ = make(tmp_path, drawn(dumb_bell(6)), nodata=0, buildings="1", listener=listener)
    assert len(objects) == 1
    assert [(notice.code, notice.count) for notice in listener.notices] == [("objects-left-whole", 1)]


def test_right_angles_fit_into_their_surroundings(tmp_path):
    house = rotate(box(30, 30, 80, 60), 25)
    objects, _, _ = make(tmp_path, drawn(box(0, 0, 120, 120), house), right_angles=True, buildings="2")
    built = objects[objects.class_value == 2].geometry.iloc[0]
    truth = shapely.transform(house, lambda points: points * (1, -1) + (500_000, 4_100_000))
    assert len(built.simplify(0.01).exterior.coords) == 5
    assert built.intersection(truth).area / built.union(truth).area > 0.96
    assert objects.geometry.area.sum() == pytest.approx(120 * 120)


def test_polygons_stay_as_they_are(tmp_path):
    shapes = [box(0, 0, 10, 10), box(10, 0, 20, 10), rotate(box(30, 0, 50, 10), 33)]
    layer = geopandas.GeoDataFrame({"kind": ["field", "wood", "field"]}, geometry=shapes, crs=UTM)
    found = of_layer(tmp_path, layer, class_field="kind")
    assert found["class"].tolist() == ["field", "wood", "field"]
    assert found.class_value.tolist() == [1, 2, 1]
    assert shapely.hausdorff_distance(found.geometry.to_numpy(), np.array(shapes, object)).max() < 0.01
    assert found.crs == UTM


def test_the_later_polygon_is_on_top(tmp_path):
    layer = geopandas.GeoDataFrame({"kind": [7, 9]}, geometry=[box(0, 0, 10, 10), box(5, 5, 15, 15)], crs=UTM)
    found = of_layer(tmp_path, layer, class_field="kind")
    assert dict(zip(found.class_value, found.geometry.area)) == pytest.approx({7: 75, 9: 100})


def test_a_layer_without_a_crs(tmp_path):
    listener = Listener()
    layer = geopandas.GeoDataFrame({"kind": ["road"]}, geometry=[box(0, 0, 50, 5)])
    found = of_layer(tmp_path, layer, class_field="kind", listener=listener)
    assert listener.codes == ["layer-crs-unknown"]
    assert found.area_px.tolist() == [250]
    assert found.length_px.tolist() == pytest.approx([50], abs=0.5)


# --- centre lines -----------------------------------------------------------------------------------------------------


def test_a_straight_road(tmp_path):
    objects, lines, result = make(tmp_path, drawn(box(20, 50, 100, 58)), nodata=0, linear="1")
    assert lines.length_m.tolist() == pytest.approx([80 / SCALE], abs=1)
    assert lines.width_m.tolist() == pytest.approx([8 / SCALE], abs=0.5)
    assert objects[["length_m", "width_m"]].to_numpy()[0] == pytest.approx([80 / SCALE, 8 / SCALE], abs=1)
    assert objects.area_m2.tolist() == pytest.approx([640 / SCALE**2], rel=0.01)
    assert result["classes"][0]["length_m"] == pytest.approx(objects.length_m.sum())
    middle = lines.geometry.iloc[0]
    truth = shapely.LineString([(500_020, 4_100_000 - 54), (500_100, 4_100_000 - 54)])
    assert shapely.hausdorff_distance(middle, truth, 0.1) < 1
    assert lines.object_id.tolist() == objects.id.tolist()


def test_a_road_in_degrees(tmp_path):
    """At 60° north a pixel is 0.558 m wide and 1.114 m high."""
    road = drawn(box(30, 10, 46, 110))
    objects, lines, _ = make(tmp_path, road, nodata=0, linear="1", crs="EPSG:4326", transform=IN_DEGREES)
    geod = Geod(ellps="WGS84")
    height = geod.inv(10, 60 - 10e-5, 10, 60 - 110e-5)[2]
    width = geod.inv(10, 60, 10 + 16e-5, 60)[2]
    assert lines.length_m.tolist() == pytest.approx([height], abs=1.5)
    assert lines.width_m.tolist() == pytest.approx([width], abs=0.6)
    assert objects.area_m2.tolist() == pytest.approx([height * width], rel=0.01)


def test_a_crossing_hangs_together(tmp_path):
    cross = shapely.union_all([box(10, 56, 110, 64), box(56, 10, 64, 110)])
    _, lines, _ = make(tmp_path, drawn(rotate(cross, 10)), nodata=0, linear="1")
    ends = np.concatenate([shapely.get_coordinates(shapely.get_point(lines.geometry.to_numpy(), i)) for i in (0, -1)])
    _, counts = np.unique(ends, axis=0, return_counts=True)
    assert (counts == 1).sum() == 4  # the arms end in the open, and nothing else does
    arms = lines[lines.length_m > 20]
    assert len(arms) == 4
    assert lines.length_m.sum() == pytest.approx(200 / SCALE, rel=0.03)
    assert arms.width_m.to_numpy() == pytest.approx(8 / SCALE, abs=1)


def test_a_ring_road_closes(tmp_path):
    row, col = np.indices((120, 120)) - 60
    distance = np.hypot(row, col)
    ring = (distance < 45) & (distance > 35)
    _, lines, _ = make(tmp_path, ring, nodata=0, linear="1")
    assert lines.geometry.is_ring.tolist() == [True]
    assert lines.length_m.tolist() == pytest.approx([2 * np.pi * 40 / SCALE], rel=0.02)


def test_a_ragged_edge_makes_no_branches(tmp_path):
    rng = np.random.default_rng(0)
    road = drawn(box(5, 50, 115, 60))
    road[48:50] = road[50] & (rng.random((2, 120)) < 0.5)
    road[60:62] = road[50] & (rng.random((2, 120)) < 0.5)
    for simplify_m in (None, 0):
        _, lines, _ = make(tmp_path, road, nodata=0, linear="1", simplify_m=simplify_m)
        assert len(lines) == 1
        assert lines.length_m.iloc[0] == pytest.approx(110 / SCALE, rel=0.05)


def test_what_is_compact_has_no_centre_line(tmp_path):
    row, col = np.indices((120, 120)) - 60
    objects, lines, _ = make(tmp_path, np.hypot(row, col) < 30, nodata=0, linear="1")
    assert lines.empty
    assert objects.length_m.isna().all()


# --- classes, scores, files -------------------------------------------------------------------------------------------


CLASSES = tuple(
    ModelClass(i, name, "#000000") for i, name in enumerate(("Dirt road", "railing_line", "House", "broad"), 1)
)


def test_names_tell_what_classes_are():
    found = roles(CLASSES, objects="", buildings="", linear="", split="")
    assert found == ([1, 2, 3, 4], [3], [1, 2], [3])
    found = roles(CLASSES, objects="house; 4", buildings="-", linear="Broad", split=" 1;")
    assert found == ([3, 4], [], [4], [1])
    with pytest.raises(ChosenClassUnknown) as error:
        roles(CLASSES, objects="house; lake; sea", buildings="", linear="", split="")
    assert (error.value.classes, error.value.known) == ("lake, sea", "Dirt road, railing_line, House, broad")


def test_scores_are_means_on_any_grid(tmp_path):
    values = np.where(np.arange(120)[None] < 60, 1, 2).repeat(120, axis=0)
    halves = np.where(np.arange(60)[None] < 30, 0.25, 0.75).repeat(60, axis=0)[None].astype(np.float32)
    path = write_raster(tmp_path / "c.tif", halves, transform=ONE_METRE @ Affine.scale(2))
    objects, _, _ = make(tmp_path, values, confidence=RasterSource(str(path)))
    assert dict(zip(objects.class_value, objects.score)) == pytest.approx({1: 0.25, 2: 0.75})


def test_styles_are_in_the_files(tmp_path):
    _, _, result = make(tmp_path, drawn(box(20, 50, 100, 58)), nodata=0, linear="1")
    for name, layer, symbol in (("objects", "objects", "SimpleFill"), ("lines", "centre_lines", "SimpleLine")):
        with sqlite3.connect(tmp_path / f"{name}.gpkg") as package:
            ((table, qml),) = package.execute("SELECT f_table_name, styleQML FROM layer_styles").fetchall()
        assert table == layer
        assert symbol in qml
    assert result["classes"][0]["objects"] == 1


@pytest.mark.parametrize("step", ["reading", "cleaning_objects", "splitting_objects", "shaping_objects", "writing"])
def test_cancel_leaves_nothing(tmp_path, step):
    write_raster(tmp_path / "map.tif", drawn(dumb_bell(6))[None], nodata=0)
    spec = Spec(
        str(tmp_path / "objects.gpkg"), RasterSource(str(tmp_path / "map.tif")), buildings="1", right_angles=True
    )
    with pytest.raises(Cancelled):
        run(spec, Listener(cancel_at=step))
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


# --- real data --------------------------------------------------------------------------------------------------------


def test_a_real_land_cover(tmp_path, shared_data):
    path = shared_data / "chesapeake_naip_landcover" / "test_reference.tif"
    objects, lines, _ = finish(tmp_path, None, raster=RasterSource(str(path)), linear="6")
    with rasterio.open(path) as raster:
        values = raster.read(1)
        bounds = box(*raster.bounds)
    assert objects.geometry.area.sum() == pytest.approx(values.size, rel=1e-6)
    for value, area in objects.groupby("class_value").area_m2.sum().items():
        assert area == pytest.approx((values == value).sum(), rel=0.1)
    assert objects.geometry.within(bounds.buffer(0.01)).all()
    roads = shapely.union_all(objects[objects.class_value == 6].geometry)
    inside = lines.intersection(roads).length.sum() / lines.length.sum()
    assert inside > 0.99
    assert (lines.length_m * lines.width_m).sum() == pytest.approx(roads.area, rel=0.1)


@pytest.mark.slow
def test_houses_that_have_grown_together(tmp_path, shared_data):
    """The mask of real houses, gaps up to 2 m closed as a coarse model does: splitting finds more of them again."""
    truth = geopandas.read_file(shared_data / "dsg_brazil_buildings" / "buildings.geojson").to_crs("EPSG:31982")
    left, _, _, top = truth.total_bounds
    place = Affine(0.35, 0, left, 0, -0.35, top)
    mask = rasterio.features.rasterize(truth.geometry, (2300, 1720), transform=place, dtype="uint8")
    grown = ndimage.distance_transform_edt(mask == 0) <= 3
    closed = ndimage.distance_transform_edt(grown) > 3
    options = {"crs": "EPSG:31982", "transform": place, "nodata": 0, "buildings": "1"}
    together, _, _ = make(tmp_path, closed, split_by="none", **options)
    parts, _, _ = make(tmp_path, closed, **options)
    before, after = f1_of(together, truth), f1_of(parts, truth)
    assert before < 0.45
    assert after > before + 0.15


def f1_of(objects, truth):
    """Object F1 at IoU 0.5."""
    found, true = objects.geometry.to_numpy(), shapely.make_valid(truth.geometry.to_numpy())
    i, j = shapely.STRtree(true).query(found, predicate="intersects")
    common = shapely.area(shapely.intersection(found[i], true[j]))
    iou = common / (shapely.area(found[i]) + shapely.area(true[j]) - common)
    return 2 * (iou > 0.5).sum() / (len(found) + len(true))
