"""Whole training sets, from images and labels to the files."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from labelled_places import LEFT, TOP, Watcher, box, image, layer
from landscribe.engine.contract.errors import Cancelled, OutputFolderNotEmpty
from landscribe.engine.contract.labels import LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.contract.training_set import read_training_set
from landscribe.engine.core.legends import read_legend
from landscribe.engine.tasks.preparepatches import Spec, run
from landscribe.engine.training.patches.opening import open_scenes
from landscribe.engine.training.patches.patch_plan import PatchPlan
from landscribe.engine.training.patches.working_labels import WorkingLabels
from rasters import smooth_image, write_raster

SHAPE = (200, 260)


def spec_of(folder, *, images=None, labels=None, output="set", **options):
    """Houses and roads on a picture of 200 × 260 m."""
    shapes = {
        "house": [box(20, 20, 30, 30), box(150, 100, 60, 20)],
        "road": [shapely.LineString([(LEFT, TOP - 80), (LEFT + 260, TOP - 70)])],
    }
    labels = labels or Labels((layer(folder, shapes),), class_field="kind", buffer_classes=("house",))
    data = LabelledImages(tuple(images or [image(folder, shape=SHAPE)]), labels)
    return Spec(data=data, output=str(folder / output), **{"tile_px": 64, "stride_px": 40, **options})


def tile_bounds(folder, tile):
    with rasterio.open(folder / "labels" / f"{tile.name}.tif") as file:
        return shapely.box(*file.bounds)


@pytest.fixture(scope="module")
def usual(tmp_path_factory):
    """A folder with a training set in ``set``, and what its making gave back."""
    folder = tmp_path_factory.mktemp("usual")
    return folder, run(spec_of(folder), Watcher())


def test_the_files_are_what_the_description_says(usual):
    folder, result = usual[0] / "set", usual[1]
    made = read_training_set(folder)
    assert {path.name for path in folder.iterdir()} == {"images", "labels", "dataset.json", "preview.png"}
    assert result["tiles"] == {split: len(made.of(split)) for split in ("train", "validation", "test")}
    assert all(result["tiles"].values())
    assert [entry.name for entry in made.classes] == ["background", "house", "road", "around house"]
    whole = smooth_image(SHAPE)
    pixels = {split: np.zeros(256, int) for split in made.class_pixels}
    for tile in made.tiles:
        with rasterio.open(folder / "images" / f"{tile.name}.tif") as file:
            np.testing.assert_array_equal(file.read(), whole[:, tile.row : tile.row + 64, tile.col : tile.col + 64])
            assert file.transform.almost_equals(Affine(1, 0, LEFT + tile.col, 0, -1, TOP - tile.row))
            assert (file.crs.to_epsg(), file.compression.name) == (32618, "deflate")
        with rasterio.open(folder / "labels" / f"{tile.name}.tif") as file:
            labels = file.read(1)
            assert (file.nodata, file.colormap(1)[1]) == (255, (196, 40, 27, 255))
        assert read_legend(str(folder / "labels" / f"{tile.name}.tif")).names == dict(
            enumerate(["background", "house", "road", "around house"])
        )
        assert tile.labelled_px == (labels != 255).sum()
        pixels[tile.split] += np.bincount(labels.ravel(), minlength=256)
    for split, counts in made.class_pixels.items():
        assert counts == {entry.name: pixels[split][entry.value] for entry in made.classes}
    assert sum(row["percent"] for row in result["classes"]) == pytest.approx(100)


def test_statistics_are_those_of_the_training_tiles(usual):
    folder = usual[0] / "set"
    made = read_training_set(folder)
    tiles = []
    for tile in made.of("train"):
        with rasterio.open(folder / "images" / f"{tile.name}.tif") as file:
            tiles.append(file.read().reshape(3, -1))
    values = np.concatenate(tiles, axis=1).astype(float)
    for band, figures in enumerate(one.statistics for one in made.inputs[0].bands):
        assert (figures.minimum, figures.maximum) == (values[band].min(), values[band].max())
        assert (figures.mean, figures.std) == pytest.approx((values[band].mean(), values[band].std()))
        assert (figures.q02, figures.q98) == pytest.approx(np.quantile(values[band], (0.02, 0.98)), abs=2)
    expected = [np.quantile(band, (0.02, 0.98)) for band in smooth_image(SHAPE)]
    np.testing.assert_allclose(made.sources[0].quantiles[0], expected)


def test_every_labelled_pixel_is_in_a_tile_of_its_own_split_only(usual):
    folder = usual[0] / "set"
    made = read_training_set(folder)
    ground = {split: np.zeros(SHAPE, bool) for split in ("train", "validation", "test")}
    for tile in made.tiles:
        ground[tile.split][tile.row : tile.row + 64, tile.col : tile.col + 64] = True
    assert (sum(one.astype(int) for one in ground.values()) == 1).all()


def test_the_preview_shows_the_classes_in_their_colours(usual):
    with rasterio.open(usual[0] / "set" / "preview.png") as file:
        pixels = file.read()[:3].reshape(3, -1).T
    for row in usual[1]["classes"]:
        assert (pixels == list(bytes.fromhex(row["color"][1:]))).all(axis=1).any()


def test_near_infrared_stays_a_band(tmp_path):
    path = write_raster(tmp_path / "rgbn.tif", smooth_image(SHAPE, bands=4))
    source = RasterSource(str(path), (1, 2, 3, 4))
    run(spec_of(tmp_path, images=[source]), Watcher())
    made = read_training_set(tmp_path / "set")
    with rasterio.open(tmp_path / "set" / "images" / f"{made.tiles[0].name}.tif") as file:
        assert file.colorinterp[3].name == "undefined"
        assert file.descriptions == ("red", "green", "blue", "band 4")
    assert [band.common_name for band in made.inputs[0].bands] == ["red", "green", "blue", None]


def test_heights_come_along_on_the_grid_of_their_image(tmp_path):
    heights = np.arange(100 * 130, dtype=np.float32).reshape(1, 100, 130)
    path = write_raster(tmp_path / "height.tif", heights, transform=Affine(2, 0, LEFT, 0, -2, TOP))
    spec = spec_of(tmp_path)
    run(replace(spec, data=replace(spec.data, heights=(RasterSource(str(path)),))), Watcher())
    made = read_training_set(tmp_path / "set")
    assert [(one.name, one.dtype, len(one.bands)) for one in made.inputs] == [
        ("image", "uint8", 3),
        ("height", "float32", 1),
    ]
    tile = made.tiles[0]
    with rasterio.open(tmp_path / "set" / "heights" / f"{tile.name}.tif") as file:
        assert file.shape == (64, 64)
        middle = heights[0, (tile.row + 32) // 2, (tile.col + 32) // 2]
        assert file.read(1)[32, 32] == pytest.approx(middle, abs=130)
    assert len(made.sources[0].quantiles) == 2


def test_images_of_two_places_types_and_resolutions(tmp_path):
    far = Affine(0.5, 0, LEFT + 5000, 0, -0.5, TOP)
    second = write_raster(tmp_path / "image.TIFF", smooth_image(SHAPE).astype(np.uint16) * 200, transform=far)
    here = layer(tmp_path, {"house": [box(0, 0, 50, 200), box(5000, 0, 50, 100)]})
    images = [image(tmp_path, shape=SHAPE), RasterSource(str(second))]
    run(spec_of(tmp_path, images=images, labels=Labels((here,), class_field="kind")), Watcher())
    made = read_training_set(tmp_path / "set")
    assert (made.inputs[0].dtype, made.resolution_m) == ("uint16", pytest.approx(1, abs=0.001))
    assert [one.name for one in made.sources] == ["image", "image_2"]
    for tile in made.tiles:
        with rasterio.open(tmp_path / "set" / "images" / f"{tile.name}.tif") as file:
            assert file.transform.a == pytest.approx(1)
            assert (file.bounds.left >= LEFT + 5000) == (tile.source == "image_2")


def test_two_dates_of_a_place_go_together(tmp_path):
    images = [image(tmp_path, f"{year}.tif", SHAPE) for year in (1981, 2001)]
    run(spec_of(tmp_path, images=images), Watcher())
    made = read_training_set(tmp_path / "set")
    splits = [
        {(tile.col, tile.row): tile.split for tile in made.tiles if tile.source == year} for year in ("1981", "2001")
    ]
    assert splits[0] == splits[1]
    assert set(splits[0].values()) == {"train", "validation", "test"}


def test_ground_of_two_neighbouring_images_teaches_or_tests(tmp_path):
    right = Affine(1, 0, LEFT + 240, 0, -1, TOP)  # 20 columns are on both images
    images = [image(tmp_path, "left.tif", SHAPE), image(tmp_path, "right.tif", SHAPE, transform=right)]
    here = layer(tmp_path, {"house": [box(0, 0, 500, 100)]})
    run(spec_of(tmp_path, images=images, labels=Labels((here,), class_field="kind")), Watcher())
    made = read_training_set(tmp_path / "set")
    ground = {split: np.zeros((200, 500), bool) for split in ("train", "validation", "test")}
    for tile in made.tiles:
        with rasterio.open(tmp_path / "set" / "labels" / f"{tile.name}.tif") as file:
            col = round(file.transform.c) - LEFT
            ground[tile.split][tile.row : tile.row + 64, col : col + 64] |= file.read(1) != 255
    assert max(sum(one.astype(int) for one in ground.values()).ravel()) == 1


def test_an_image_smaller_than_a_tile_is_padded(tmp_path):
    small = image(tmp_path, shape=(40, 50))
    context = Watcher()
    run(spec_of(tmp_path, images=[small]), context)
    made = read_training_set(tmp_path / "set")
    (tile,) = made.tiles
    assert (tile.split, tile.col, tile.row, tile.labelled_px) == ("train", -7, -12, 40 * 50)
    with rasterio.open(tmp_path / "set" / "labels" / f"{tile.name}.tif") as file:
        labels = file.read(1)
    assert (labels[12:52, 7:57] != 255).all()
    assert [notice.split for notice in context.notices if notice.code == "split-incomplete"] == ["validation", "test"]


def test_the_plan_of_a_real_place_keeps_the_splits_apart(shared_data, tmp_path):
    """Ghassemi et al. 2018, section III-B: tiles of 364 px, stride 120 px, training and validation areas disjoint."""
    place = shared_data / "dsg_brazil_buildings"
    images = tuple(RasterSource(str(path)) for path in sorted((place / "images").glob("*.tif")))
    houses = LabelLayer(VectorSource(str(place / "buildings.geojson")), "building")
    with ExitStack() as stack:
        scenes = open_scenes(LabelledImages(images, Labels((houses,))), None, Watcher(), stack)
        labels = [WorkingLabels(scene, tmp_path / f"{i}.tif", lambda _: None) for i, scene in enumerate(scenes)]
        shares = {"train": 0.8, "validation": 0.2, "test": 0.0}
        plan = PatchPlan(scenes, labels, tile_px=364, stride_px=120, block_px=0, shares=shares, seed=0)
    grids = [scene.grid.part(tile.window) for scene, tile in ((scenes[tile.scene], tile) for tile in plan.tiles)]
    squares = np.array([shapely.box(*rasterio.transform.array_bounds(364, 364, grid.transform)) for grid in grids])
    splits = np.array([tile.split for tile in plan.tiles])
    one, other = shapely.STRtree(squares).query(squares, predicate="intersects")
    common = shapely.area(shapely.intersection(squares[one], squares[other]))
    assert (common[(splits[one] == splits[other]) & (one != other)] > 0).any()  # tiles of a split do overlap
    assert common[splits[one] != splits[other]].max() < 0.01 * 364 * 364 * 0.35**2  # the edges of the images
    counts = {split: np.zeros(255) for split in shares}
    for block, split in zip(plan.blocks, plan.splits):
        counts[split] += block.counts
    of_class = counts["train"][:2] / (counts["train"] + counts["validation"])[:2]
    np.testing.assert_allclose(of_class, 0.8, atol=0.1)


# --- the folder appears whole or not at all --------------------------------------------------------------------------


@pytest.fixture
def old(usual, tmp_path):
    """A folder with a finished training set."""
    shutil.copytree(usual[0] / "set", tmp_path / "set")
    return tmp_path / "set"


def test_an_old_training_set_is_replaced(old, tmp_path):
    run(spec_of(tmp_path, tile_px=32, stride_px=32), Watcher())
    assert read_training_set(old).tile_px == 32
    assert not list(tmp_path.glob(".*"))


def test_another_folder_is_not(tmp_path):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "thesis.docx").write_text("…")
    with pytest.raises(OutputFolderNotEmpty):
        run(spec_of(tmp_path), Watcher())
    assert [path.name for path in (tmp_path / "set").iterdir()] == ["thesis.docx"]


@pytest.mark.parametrize("at", [0.1, 0.8])
def test_a_cancel_leaves_the_old_set_and_nothing_else(at, old, tmp_path):
    class Canceller(Watcher):
        def progress(self, fraction, _step):
            if fraction >= at:
                raise Cancelled

    spec = spec_of(tmp_path)
    before = set(tmp_path.rglob("*"))
    with pytest.raises(Cancelled):
        run(spec, Canceller())
    assert set(tmp_path.rglob("*")) == before
    assert read_training_set(old).tile_px == 64
