"""What the pixels of an image are labelled with."""

from __future__ import annotations

import contextlib

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from labelled_places import LEFT, TOP, Watcher, box, image, layer, square
from landscribe.engine.contract.errors import CrsMissing, LabelsOutside, LabelsUnreadable
from landscribe.engine.contract.labels import IGNORE, LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.training.patches.opening import open_scenes
from pyproj import Geod
from rasters import smooth_image, write_raster

SHAPE = (80, 120)


@contextlib.contextmanager
def opened(images, labels, *, context=None, resolution_m=None, **data):
    with contextlib.ExitStack() as stack:
        data = LabelledImages(tuple(images), labels, **data)
        yield open_scenes(data, resolution_m, context or Watcher(), stack)


def named(scene):
    """The name of the class of each pixel of a scene; empty where it is ignored."""
    codes = scene.codes(scene.grid.window)
    names = np.array(scene.classes.names + [""] * (IGNORE + 1 - len(scene.classes.names)), dtype=object)
    return names[codes]


def drawn(folder, labels, **options):
    with opened([image(folder, shape=SHAPE)], labels, **options) as (scene,):
        return named(scene)


def test_polygons_of_a_field_lie_on_the_background(tmp_path):
    shapes = {"house": [box(10, 20, 30, 15)], "7": [box(60, 5, 10, 10), box(90, 50, 20, 20)]}
    found = drawn(tmp_path, Labels((layer(tmp_path, shapes),), class_field="kind"))
    expected = np.full(SHAPE, "background", object)
    expected[square(SHAPE, 10, 20, 30, 15)] = "house"
    expected[square(SHAPE, 60, 5, 10, 10) | square(SHAPE, 90, 50, 20, 20)] = "7"
    np.testing.assert_array_equal(found, expected)


def test_another_crs_is_transformed(tmp_path):
    shapes = {"house": [box(10, 20, 30, 15)]}
    context = Watcher()
    labels = Labels((layer(tmp_path, shapes, to="EPSG:4326"),))
    np.testing.assert_array_equal(drawn(tmp_path, labels, context=context) == "labels", square(SHAPE, 10, 20, 30, 15))
    assert context.codes == ["labels-reprojected"]


def test_the_upper_layer_is_on_top_and_in_a_layer_the_later_feature(tmp_path):
    upper = layer(tmp_path, {"a": [box(0, 0, 20, 20)], "b": [box(10, 0, 20, 20)]}, name="upper")
    lower = layer(tmp_path, {"c": [box(0, 0, 40, 20)]}, name="lower")
    found = drawn(tmp_path, Labels((upper, lower), class_field="kind"))
    assert found[5, [5, 15, 25, 35, 45]].tolist() == ["a", "b", "b", "c", "background"]


def test_without_a_background_the_rest_is_ignored(tmp_path):
    found = drawn(tmp_path, Labels((layer(tmp_path, {"a": [box(0, 0, 20, 20)]}),), background=""))
    np.testing.assert_array_equal(found == "", ~square(SHAPE, 0, 0, 20, 20))


def test_outside_the_areas_nothing_is_known(tmp_path):
    areas = layer(tmp_path, {"": [box(5, 5, 30, 30)]}, name="areas").source
    found = drawn(tmp_path, Labels((layer(tmp_path, {"a": [box(0, 0, 20, 20)]}),)), areas=areas)
    np.testing.assert_array_equal(found != "", square(SHAPE, 5, 5, 30, 30))
    np.testing.assert_array_equal(found == "labels", square(SHAPE, 5, 5, 15, 15))


def test_what_can_not_be_used_is_left_out_and_counted(tmp_path):
    bowtie = shapely.Polygon([(LEFT, TOP), (LEFT + 20, TOP - 20), (LEFT + 20, TOP), (LEFT, TOP - 20)])
    usable = [box(30, 30, 10, 10), bowtie]
    bad = [None, shapely.Polygon(), shapely.Point(LEFT + 50, TOP - 50)]
    context = Watcher()
    found = drawn(tmp_path, Labels((layer(tmp_path, {"a": usable + bad}),)), context=context)
    assert (found == "labels").sum() == pytest.approx(100 + 200, abs=20)
    assert [(notice.code, notice.count) for notice in context.notices] == [("geometries-skipped", 3)]


def test_features_on_no_image_are_counted(tmp_path):
    context = Watcher()
    shapes = {"a": [box(30, 30, 10, 10), box(3000, 30, 10, 10), box(-500, 0, 10, 10)]}
    drawn(tmp_path, Labels((layer(tmp_path, shapes),)), context=context)
    assert [(notice.code, notice.count) for notice in context.notices] == [("labels-partly-outside", 2)]


@pytest.mark.parametrize("elsewhere", ["labels", "areas"])
def test_nothing_on_the_images_is_an_error(elsewhere, tmp_path):
    places = {"labels": [box(30, 30, 10, 10)], "areas": [box(0, 0, 60, 60)]}
    places[elsewhere] = [box(5000, 0, 10, 10)]
    layers = {name: layer(tmp_path, {"a": shapes}, name=name) for name, shapes in places.items()}
    with pytest.raises(LabelsOutside):
        drawn(tmp_path, Labels((layers["labels"],)), areas=layers["areas"].source)


def test_a_table_has_no_labels(tmp_path):
    (tmp_path / "table.csv").write_text("kind\nhouse\n")
    with pytest.raises(LabelsUnreadable):
        drawn(tmp_path, Labels((LabelLayer(VectorSource(str(tmp_path / "table.csv")), "table"),)))


def test_an_image_without_crs_takes_labels_without_crs_only(tmp_path):
    picture = image(tmp_path, shape=SHAPE, crs=None)
    shapes = {"a": [box(10, 10, 10, 10)]}
    with opened([picture], Labels((layer(tmp_path, shapes, crs=None, to=None),))) as (scene,):
        np.testing.assert_array_equal(named(scene) == "labels", square(SHAPE, 10, 10, 10, 10))
    with pytest.raises(CrsMissing), opened([picture], Labels((layer(tmp_path, shapes),))):
        pass


# --- metres ----------------------------------------------------------------------------------------------------------

NORTH = Affine(0.0001, 0, 20, 0, -0.0001, 60)
"""In degrees at 60° north, where a degree of longitude is half a degree of latitude."""


def sizes(at=60.0):
    """Width and height of a pixel there in metres."""
    geod = Geod(ellps="WGS84")
    return geod.inv(20, at, 20.0001, at)[2], geod.inv(20, at, 20, at + 0.0001)[2]


def test_lines_have_their_width_in_degrees_too(tmp_path):
    picture = image(tmp_path, shape=(100, 100), crs="EPSG:4326", transform=NORTH)
    lines = {
        "down": [shapely.LineString([(20.0025, 59.9999), (20.0025, 59.9905)])],
        "across": [shapely.LineString([(20.0001, 59.9975), (20.0095, 59.9975)])],
    }
    roads = layer(tmp_path, lines, crs="EPSG:4326", to=None)
    with opened([picture], Labels((roads,), class_field="kind", line_width_m=60)) as (scene,):
        found = named(scene)
    width, height = sizes()
    assert (found[70] == "down").sum() * width == pytest.approx(60, abs=width)
    assert (found[:, 70] == "across").sum() * height == pytest.approx(60, abs=height)


def test_the_class_around_a_class_reaches_so_many_metres_in_degrees_too(tmp_path):
    picture = image(tmp_path, shape=(100, 100), crs="EPSG:4326", transform=NORTH)
    place = {"a": [shapely.box(20.0040, 59.9940, 20.0060, 59.9960)]}
    houses = layer(tmp_path, place, crs="EPSG:4326", to=None)
    labels = Labels((houses,), class_field="kind", buffer_classes=("a",), buffer_m=50)
    with opened([picture], labels) as (scene,):
        found = named(scene)
    width, height = sizes(59.995)
    assert (found[50, :50] == "around a").sum() * width == pytest.approx(50, abs=width)
    assert (found[:50, 50] == "around a").sum() * height == pytest.approx(50, abs=height)
    assert set(found.ravel()) == {"background", "a", "around a"}


def test_the_class_around_a_class_covers_no_other_label(tmp_path):
    houses = layer(tmp_path, {"house": [box(20, 20, 20, 20)], "road": [box(0, 42, 120, 4)]})
    labels = Labels((houses,), class_field="kind", buffer_classes=("house",), buffer_m=10)
    found = drawn(tmp_path, labels)
    np.testing.assert_array_equal(found == "road", square(SHAPE, 0, 42, 120, 4))
    np.testing.assert_array_equal(found == "house", square(SHAPE, 20, 20, 20, 20))
    column = found[:, 30]
    assert column[9] == "background"
    assert (column[10:20] == "around house").all()
    assert (column[40:42] == "around house").all()
    assert (column[46:50] == "around house").all()
    assert column[50] == "background"


def test_a_piece_is_labelled_like_the_whole(tmp_path):
    houses = layer(tmp_path, {"house": [box(20, 20, 20, 20)], "road": [box(0, 42, 120, 4)]})
    labels = Labels((houses,), class_field="kind", buffer_classes=("house", "road"), buffer_m=7.5)
    with opened([image(tmp_path, shape=SHAPE)], labels) as (scene,):
        whole = scene.codes(scene.grid.window)
        for part in (scene.grid.window.grown(-15), scene.grid.window.grown(-30)):
            np.testing.assert_array_equal(scene.codes(part), whole[part.slices])


def test_a_class_to_surround_that_nobody_drew_is_told(tmp_path):
    context = Watcher()
    labels = Labels((layer(tmp_path, {"a": [box(0, 0, 9, 9)]}),), buffer_classes=("hose",))
    drawn(tmp_path, labels, context=context)
    assert context.codes == ["buffer-class-unknown"]


# --- class rasters ---------------------------------------------------------------------------------------------------


def class_raster(folder, values, *, colors=None, name="classes.tif", **options):
    path = write_raster(folder / name, values[None].astype(np.uint8), **options)
    if colors:
        with rasterio.open(path, "r+") as file:
            file.write_colormap(1, colors)
    return RasterSource(str(path))


def test_a_class_raster_labels_where_it_has_data(tmp_path):
    values = np.full(SHAPE, 3)
    values[:, 60:] = 9
    values[:10] = 0
    source = class_raster(tmp_path, values, nodata=0, colors={3: (10, 20, 30, 255)})
    with opened([image(tmp_path, shape=SHAPE)], Labels(rasters=(source,))) as (scene,):
        found = named(scene)
        used = scene.classes.used([1, 2])
    assert set(found[:10].ravel()) == {""}
    assert (found[10:, :60] == "class 3").all()
    assert (found[10:, 60:] == "class 9").all()
    assert used[1] == ModelClass(0, "class 3", "#0a141e")


def test_names_given_by_the_user_count_more_and_drawings_lie_on_top(tmp_path):
    values = np.full(SHAPE, 3)
    labels = Labels(
        layers=(layer(tmp_path, {"a": [box(0, 0, 20, 20)]}),),
        rasters=(class_raster(tmp_path, values),),
        raster_classes=(ModelClass(3, "forest", "#00ff00"),),
    )
    found = drawn(tmp_path, labels)
    assert set(found[square(SHAPE, 0, 0, 20, 20)]) == {"labels"}
    assert set(found[~square(SHAPE, 0, 0, 20, 20)]) == {"forest"}


def test_a_finer_class_raster_gives_the_most_frequent_class(tmp_path):
    fine = np.ones((160, 240))
    fine[::2, ::2] = 2
    source = class_raster(tmp_path, fine, transform=Affine(0.5, 0, LEFT, 0, -0.5, TOP))
    assert set(drawn(tmp_path, Labels(rasters=(source,))).ravel()) == {"class 1"}


def test_pictures_without_crs_belong_to_class_rasters_in_their_order(tmp_path):
    images = [image(tmp_path, f"{number}.tif", SHAPE, crs=None) for number in range(2)]
    rasters = tuple(class_raster(tmp_path, np.full(SHAPE, n), name=f"c{n}.tif", crs=None) for n in (1, 2))
    with opened(images, Labels(rasters=rasters)) as scenes:
        assert [set(named(scene).ravel()) for scene in scenes] == [{"class 1"}, {"class 2"}]


# --- images ----------------------------------------------------------------------------------------------------------


def test_pixels_without_data_are_ignored(tmp_path):
    values = np.maximum(smooth_image(SHAPE), 1)
    values[:, :, :10] = 0
    heights = np.ones((1, *SHAPE), np.float32)
    heights[:, :, -10:] = np.nan
    picture = RasterSource(str(write_raster(tmp_path / "in.tif", values, nodata=0)))
    height = RasterSource(str(write_raster(tmp_path / "height.tif", heights)))
    labels = Labels((layer(tmp_path, {"a": [box(0, 0, 120, 20)]}),))
    with opened([picture], labels, heights=(height,)) as (scene,):
        found = named(scene)
    np.testing.assert_array_equal(found == "", np.broadcast_to((np.arange(120) < 10) | (np.arange(120) >= 110), SHAPE))


def test_images_are_read_at_one_resolution(tmp_path):
    fine = image(tmp_path, "fine.tif", (160, 240), transform=Affine(0.5, 0, LEFT, 0, -0.5, TOP))
    context = Watcher()
    labels = Labels((layer(tmp_path, {"a": [box(10, 20, 30, 15)]}),))
    with opened([fine], labels, resolution_m=1.0, context=context) as (scene,):
        np.testing.assert_array_equal(named(scene) == "labels", square(SHAPE, 10, 20, 30, 15))
        values = scene.inputs[0].read(scene.grid.window).values
    raw = smooth_image((160, 240)).reshape(3, 80, 2, 120, 2).mean((2, 4))
    np.testing.assert_allclose(values, raw, atol=0.5)
    assert context.codes == ["image-resampled"]
