"""Patches to label: where the model is unsure, unlike each other, apart, and on the map as they should be."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import geopandas
import numpy as np
import pyogrio
import pytest
from affine import Affine
from landscribe.engine.contract.notices import FewerPatches
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.core.rasters import Raster
from landscribe.engine.tasks.suggestpatches import Spec, run
from landscribe.engine.training.suggestion import candidates, search
from landscribe.engine.training.suggestion.candidates import Patches, PatchGrid, Rasters, patches_in_rows
from landscribe.engine.training.suggestion.diversity import Selection, common_space
from rasters import ONE_METRE, UTM, smooth_image, write_raster
from shapely import box

LEFT, TOP = ONE_METRE.c, ONE_METRE.f


class Listener:
    """A context that keeps the notices."""

    seed = 0

    def __init__(self):
        self.notices = []

    def notice(self, notice):
        self.notices.append(notice)

    def progress(self, fraction, step):
        """Nobody looks."""

    artifact = progress


def numbers(tmp_path, values, name="uncertainty.tif", **options):
    return write_raster(tmp_path / name, np.asarray(values, np.float32)[None], nodata=np.nan, **options)


def areas(tmp_path, *boxes, name="areas.gpkg"):
    geopandas.GeoDataFrame(geometry=[box(*corners) for corners in boxes], crs=UTM).to_file(tmp_path / name)
    return VectorSource(str(tmp_path / name))


def suggested(tmp_path, uncertainty, listener=None, **options):
    """The patches, with their place in pixels: ``left``, ``top``."""
    spec = Spec(RasterSource(str(uncertainty)), str(tmp_path / "patches.gpkg"), **{"patch_size": 20, **options})
    values = run(spec, listener or Listener())
    found = geopandas.read_file(spec.output, layer="patches")
    assert values["patches"] == len(found)
    assert values["uncertainty"] == pytest.approx(found["uncertainty"].mean())
    bounds = found.bounds
    return found.assign(left=(bounds.minx - LEFT).round(6), top=(TOP - bounds.maxy).round(6))


def spots(shape, *places, low=0.1):
    """A little uncertainty everywhere, and much in squares of 20 pixels at these rows and columns."""
    values = np.full(shape, low)
    for row, col in places:
        values[row : row + 20, col : col + 20] = 0.8
    return values


PLACES = [(0, 0), (30, 70), (80, 40)]


def test_patches_lie_where_the_model_is_unsure(tmp_path):
    found = suggested(tmp_path, numbers(tmp_path, spots((100, 100), *PLACES)), count=3)
    assert sorted(zip(found.top, found.left)) == PLACES
    assert found["rank"].tolist() == [1, 2, 3]
    np.testing.assert_allclose(found.uncertainty, 0.8, rtol=1e-6)
    assert not found.done.any()
    assert found.crs == UTM


def test_confidence_is_the_other_way_round(tmp_path):
    path = numbers(tmp_path, 1 - spots((100, 100), *PLACES), name="confidence.tif")
    for measure in ("auto", "confidence"):
        found = suggested(tmp_path, path, count=3, measure=measure)
        assert sorted(zip(found.top, found.left)) == PLACES
    found = suggested(tmp_path, path, count=3, measure="uncertainty")
    assert not set(zip(found.top, found.left)) & set(PLACES)


def test_no_two_patches_overlap_and_all_keep_their_distance(tmp_path):
    path = numbers(tmp_path, smooth_image((150, 170), 1)[0] / 255)
    for distance in (0, 25):
        found = suggested(tmp_path, path, count=8, minimum_distance=distance)
        gaps = [a.distance(b) for i, a in enumerate(found.geometry) for b in found.geometry[:i]]
        overlaps = [a.intersection(b).area for i, a in enumerate(found.geometry) for b in found.geometry[:i]]
        assert max(overlaps) < 1e-6
        assert min(gaps) >= distance - 1e-6
        assert np.allclose(found.area, 400)


def test_fewer_patches_than_wanted_are_told(tmp_path):
    listener = Listener()
    found = suggested(tmp_path, numbers(tmp_path, spots((40, 40))), listener, count=9)
    assert len(found) == 4
    assert listener.notices == [FewerPatches(found=4, wanted=9)]


def test_patches_stay_where_there_is_data_and_inside_the_areas(tmp_path):
    uncertainty = spots((100, 100), (0, 0), (30, 70), (80, 40))
    uncertainty[:50, :40] = np.nan
    inside = areas(tmp_path, (LEFT, TOP - 100, LEFT + 65, TOP))
    found = suggested(tmp_path, numbers(tmp_path, uncertainty), count=1, areas=inside)
    assert list(zip(found.top, found.left)) == [(80, 40)]
    found = suggested(tmp_path, numbers(tmp_path, uncertainty), count=20, areas=inside)
    assert len(found) >= 4
    for place in zip(found.top.astype(int), found.left.astype(int)):
        part = uncertainty[place[0] : place[0] + 20, place[1] : place[1] + 20]
        assert np.isfinite(part).mean() >= 0.95
    assert found.left.max() <= 46


@pytest.fixture
def roof(tmp_path):
    """The model is about as unsure everywhere; the ground is dark but for a bright roof in the middle."""
    uncertainty = 0.5 + smooth_image((100, 100), 1)[0] / 25_500
    image = np.full((3, 100, 100), 40, np.uint8)
    image[:, 40:60, 40:60] = 200
    noise = np.random.default_rng(0).integers(0, 9, image.shape, np.uint8)
    return numbers(tmp_path, uncertainty), RasterSource(str(write_raster(tmp_path / "image.tif", image + noise)))


def test_patches_look_unlike_each_other(roof, tmp_path):
    uncertainty, image = roof
    by_place = suggested(tmp_path, uncertainty, count=2)
    assert (40, 40) not in set(zip(by_place.top, by_place.left))
    by_look = suggested(tmp_path, uncertainty, count=2, image=image)
    assert (by_look.top[1], by_look.left[1]) == (40, 40)


def test_what_is_labelled_is_left_alone_and_what_is_unlike_it_comes_first(roof, tmp_path):
    uncertainty, image = roof
    corner = areas(tmp_path, (LEFT, TOP - 30, LEFT + 30, TOP))
    found = suggested(tmp_path, uncertainty, count=6, image=image, patches=corner)
    assert (found.top[0], found.left[0]) == (40, 40)
    assert not found.intersects(box(LEFT, TOP - 29.9, LEFT + 29.9, TOP)).any()
    found = suggested(tmp_path, uncertainty, count=2, patches=corner, minimum_distance=33)
    assert found.distance(box(LEFT, TOP - 30, LEFT + 30, TOP)).min() >= 33 - 1e-3


def test_suggestions_that_nobody_has_followed_are_not_labelled(roof, tmp_path):
    uncertainty, image = roof
    first = suggested(tmp_path, uncertainty, count=2, image=image)
    (tmp_path / "patches.gpkg").rename(tmp_path / "before.gpkg")
    before = VectorSource(str(tmp_path / "before.gpkg"), "patches")
    again = suggested(tmp_path, uncertainty, count=2, image=image, patches=before)
    assert again.equals(first)
    first.assign(done=[True, False]).to_file(tmp_path / "done.gpkg", layer="patches")
    done = VectorSource(str(tmp_path / "done.gpkg"), "patches")
    then = suggested(tmp_path, uncertainty, count=2, image=image, patches=done)
    assert then.geometry[0].equals(first.geometry[1])


def test_patches_hold_different_classes(tmp_path):
    classes = np.ones((1, 80, 160), np.uint8)
    classes[0, :, 120:] = 2
    class_map = write_raster(tmp_path / "map.tif", classes, nodata=255)
    uncertainty = numbers(tmp_path, spots((80, 160), low=0.4))
    found = suggested(tmp_path, uncertainty, count=2, classes=RasterSource(str(class_map)))
    assert set(found.main_class) == {"1", "2"}


def test_a_second_run_gives_the_same(tmp_path):
    path = numbers(tmp_path, smooth_image((150, 170), 1)[0] / 255)
    assert suggested(tmp_path, path, count=8).equals(suggested(tmp_path, path, count=8))


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:4326", Affine(1e-5, 0, 7, 0, -1e-5, 47)),
        (UTM, Affine.translation(5e5, 4e6) @ Affine.rotation(30) @ Affine.scale(1, -1)),
        (UTM, Affine.translation(5e5, 4e6) @ Affine.scale(1, -2)),
    ],
    ids=["degrees", "rotated", "oblong pixels"],
)
def test_the_size_is_in_metres_on_the_ground(crs, transform, tmp_path):
    path = numbers(tmp_path, smooth_image((150, 170), 1)[0] / 255, crs=crs, transform=transform)
    run(Spec(RasterSource(str(path)), str(tmp_path / "patches.gpkg"), count=3, patch_size=24), Listener())
    on_ground = geopandas.read_file(tmp_path / "patches.gpkg", layer="patches").to_crs(
        "EPSG:32632" if crs[-1] == "6" else crs
    )
    sides = np.sqrt(on_ground.area)
    assert sides.between(22, 26).all()


def test_what_is_summed_up_is_true_however_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(candidates, "_WINDOW_PX", 50)
    image = smooth_image((47, 61), 2)
    uncertainty = smooth_image((47, 61), 1, seed=1)[0] / 255
    classes = (smooth_image((47, 61), 1, seed=2) // 100).astype(np.uint8)
    with (
        Raster(str(numbers(tmp_path, uncertainty))) as first,
        Raster(str(write_raster(tmp_path / "image.tif", image))) as second,
        Raster(str(write_raster(tmp_path / "map.tif", classes))) as third,
    ):
        grid = PatchGrid.over(first.grid, (12, 10))
        rasters = Rasters(first, False, second, third, (0, 1, 2), None)
        found = Patches.joined(list(patches_in_rows(rasters, grid)))
    assert len(found.cols) == (47 // 6 - 1) * (61 // 5 - 1)
    for i in range(0, len(found.cols), 7):
        place = grid.patch(int(found.rows[i]), int(found.cols[i])).slices
        parts = image[(slice(None), *place)].reshape(2, -1)
        assert found.uncertainty[i] == pytest.approx(uncertainty[place].mean())
        np.testing.assert_allclose(found.appearance[i], [*parts.mean(1), *parts.std(1)])
        np.testing.assert_allclose(found.shares[i], [(classes[0][place] == value).mean() for value in (0, 1, 2)])


def test_only_the_most_uncertain_places_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(search, "_MOST_CANDIDATES", 5)
    found = suggested(tmp_path, numbers(tmp_path, spots((100, 100), *PLACES)), count=3)
    assert sorted(zip(found.top, found.left)) == PLACES


def test_selection_goes_from_the_most_uncertain_to_what_is_far():
    features = np.array([[0.0], [0.1], [1.0], [5.0]])
    selection = Selection(np.array([0.9, 0.8, 0.5, 0.01]), features, np.empty((0, 1)))
    assert [selection.next() for _ in range(2)] == [0, 2]  # 0.5 x 1 beats 0.8 x 0.1 and 0.01 x 5
    selection.exclude(np.ones(4, bool))
    assert selection.next() == -1
    assert Selection(np.zeros(4), features, features[3:]).next() == 0  # sure of everything: what is unlike decides


def test_kinds_of_features_count_alike():
    generator = np.random.default_rng(0)
    space = common_space([generator.normal(0, 1000, (50, 3)), generator.normal(5, 0.001, (50, 1)), np.ones((50, 2))])
    np.testing.assert_allclose((space[:, :3] ** 2).sum(1).mean(), 1)
    np.testing.assert_allclose((space[:, 3] ** 2).mean(), 1)
    assert (space[:, 4:] == 0).all()


def test_an_empty_layer_to_draw_on_comes_with_it(tmp_path):
    uncertainty = numbers(tmp_path, spots((60, 60)))
    classes = write_raster(tmp_path / "map.tif", np.tile(np.uint8([1, 4]), (1, 60, 30)), nodata=255)
    labels = tmp_path / "labels.gpkg"
    suggested(tmp_path, uncertainty, classes=RasterSource(str(classes)), labels=str(labels))
    told = pyogrio.read_info(labels, layer="labels")
    assert (told["features"], told["geometry_type"], told["fields"].tolist()) == (0, "Polygon", ["class"])
    with sqlite3.connect(labels) as package:
        ((style,),) = package.execute("SELECT styleQML FROM layer_styles WHERE f_table_name = 'labels'")
    assert style.count('<Option name="4" value="4"') == 1
    spec = Spec(RasterSource(str(uncertainty)), str(tmp_path / "patches.gpkg"), patch_size=20, labels=str(labels))
    run(replace(spec, classes=None), Listener())  # no classes to choose from: a field for any text
    assert pyogrio.read_info(labels, layer="labels")["fields"].tolist() == ["class"]
