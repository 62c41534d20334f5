"""The cleaning of labels: who judges what, from which evidence, and what is left of a database with errors."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from labelled_places import Watcher, box
from landscribe.engine.contract.errors import Cancelled, GroundTooSmall, TooFewObjects
from landscribe.engine.contract.labels import IGNORE, LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.notices import LabelsJudged, ObjectsNotJudged
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.core.outputs import Draft
from landscribe.engine.models import architectures
from landscribe.engine.tasks.cleanlabels import Spec, run
from landscribe.engine.training import tiles
from landscribe.engine.training.cleaning import checks, loop
from landscribe.engine.training.cleaning.folds import Fold
from landscribe.engine.training.cleaning.judging import Answers
from landscribe.engine.training.cleaning.objects import NONE, read_objects
from landscribe.engine.training.cleaning.verdicts import History, image_evidence
from rasters import UTM, write_raster
from scipy.ndimage import distance_transform_edt

SIDE, FIRST, STEP, HOUSE = 192, 19, 24, 10
"""Of the image, to the first house, from house to house, and of a house, in pixels of a metre."""
COUNT, FALSE = 49, 12
"""Houses in the database, and those that are not on the image."""
AREA_M2 = pytest.approx(HOUSE**2 * FALSE, rel=0.01)


@pytest.fixture(autouse=True)
def small_networks(monkeypatch):
    """Networks of the paper's shape with few maps."""

    def describe(name, *, encoder, bands, classes):
        found = architectures.describe(name, encoder=encoder, bands=bands, classes=classes)
        return replace(found, options={**found.options, "depth": 2, "width": 8})

    for module in (checks, loop):
        monkeypatch.setattr(module, "describe", describe)


@pytest.fixture
def place(tmp_path):
    """An image of bright houses on dark ground, and a database in which every fourth house is not on the image."""
    places = range(FIRST, SIDE - HOUSE, STEP)
    corners = [(col, row) for row in places for col in places]
    false = np.arange(len(corners)) % 4 == 2
    image = np.random.default_rng(3).integers(40, 90, (1, SIDE, SIDE)).astype(np.uint8)
    for col, row in np.array(corners)[~false]:
        image[0, row : row + HOUSE, col : col + HOUSE] += 110
    frame = geopandas.GeoDataFrame(
        {"kind": "house", "owner": [f"owner {i}" for i in range(len(corners))], "evidence": 7, "false": false},
        geometry=[box(col, row, HOUSE, HOUSE) for col, row in corners],
        crs=UTM,
    )
    write_raster(tmp_path / "image.tif", image)
    frame.to_file(tmp_path / "houses.gpkg")
    return tmp_path


@pytest.fixture
def spec(place):
    layer = LabelLayer(VectorSource(str(place / "houses.gpkg")), "houses")
    return Spec(
        LabelledImages((RasterSource(str(place / "image.tif")),), Labels((layer,), class_field="kind")),
        str(place / "judged.gpkg"),
        architecture="unet-deconvnet",
        epochs=8,
        learning_rate=5e-3,
        tile_px=48,
        device="cpu",
    )


class Ears(Watcher):
    """A context that also takes figures."""

    def metric(self, *_):
        raise AssertionError("nobody wants the curves of so many trainings")


@pytest.fixture
def prepare():
    """Everything that the rounds need; the tiles are thrown away after the test."""
    drafts = []

    def prepared(spec):
        drafts.append(Draft(Path(spec.output)))
        return loop.prepared(spec, loop.recipe_of(spec), read_objects(spec.data.labels), drafts[-1], Ears())

    yield prepared
    for draft in drafts:
        draft.discard()


# --- evidence


def fold(members, count):
    own = np.isin(np.arange(count), members)
    return Fold((), (), own)


def test_evidence_is_relative_to_the_typical_object_of_the_class_and_network():
    own = np.array([0.8, 0.6, 0.4, 0.1, 0.6, 0.2, 0.3, 0.1, 0.2, 0.2, 0.9])
    folds = [fold(range(5), 11), fold(range(5, 11), 11)]
    answers = [
        Answers(np.where(one.objects, own, np.nan), np.array([0.1, limit])) for one, limit in zip(folds, (0.3, 0.1))
    ]
    evidence = image_evidence(folds, answers, np.ones(11, np.intp))
    # medians: 0.6 of the first five, 0.2 of the other six
    np.testing.assert_allclose(evidence, [1, 1, 2 / 3, 1 / 6, 1, 1, 1, 0.5, 1, 1, 1])


def test_what_can_not_be_told_is_not_judged():
    own = np.array([0.3] * 5 + [0.9] * 4 + [0.6] * 5 + [np.nan])
    classes = np.array([0] * 5 + [1] * 4 + [2] * 5 + [NONE])
    everything = fold(range(15), 15)
    answers = Answers(own, np.array([0.35, 0.1, np.nan]))
    evidence = image_evidence([everything], [answers], classes)
    assert np.isnan(evidence[:5]).all()  # no more likely than other ground
    assert np.isnan(evidence[5:9]).all()  # too few
    assert (evidence[9:14] == 1).all()  # there is no other ground
    assert np.isnan(evidence[14])


def test_objects_come_back_and_the_last_round_counts():
    heights = np.array([np.nan, np.nan, np.nan, 0.2, 0.9])
    history = History(heights, 0.5)
    assert history.last.removed.tolist() == [False, False, False, True, False]
    assert history.add(np.array([0.1, 0.2, 0.9, 0.9, 0.3])) == (3, 0)
    assert history.add(np.array([0.1, 0.6, 0.4, 0.1, 0.3])) == (1, 1)
    assert history.removed_in.tolist() == [1, -1, 2, 0, 1]
    assert history.last.reasons.tolist() == ["image", "kept", "image", "both", "image"]
    np.testing.assert_allclose(history.last.evidence, [0.1, 0.6, 0.4, 0.1, 0.3])
    history.add(np.array([np.nan, 0.6, 0.4, 0.9, np.nan]))
    assert history.removed_in.tolist() == [-1, -1, 2, 0, -1]
    assert history.last.reasons.tolist() == ["not judged", "kept", "image", "heights", "kept"]


# --- the whole


def test_false_houses_are_found(spec, place):
    context = Ears()
    values = run(replace(spec, cleaned=str(place / "cleaned.gpkg"), report=str(place / "report.html")), context)
    judged = geopandas.read_file(spec.output, layer="judged")
    assert (judged["keep"] == ~judged["false"]).all()
    assert (values["objects"], values["judged"], values["removed"]) == (COUNT, COUNT, FALSE)
    (row,) = values["classes"]
    assert row == {"name": "house", "objects": COUNT, "judged": COUNT, "removed": FALSE, "removed_area_m2": AREA_M2}
    assert values["rounds"] == len([one for one in context.notices if isinstance(one, LabelsJudged)]) < 3
    assert judged["owner"].tolist() == [f"owner {i}" for i in range(COUNT)]
    assert judged["evidence"].between(0, 1).all()  # the field that was there is replaced
    assert (judged["reason"].eq("image") == judged["false"]).all()
    assert (judged["removed_in"].isin([1, 2]) == judged["false"]).all()
    cleaned = geopandas.read_file(place / "cleaned.gpkg", layer="cleaned")
    assert cleaned.columns.tolist() == ["kind", "owner", "evidence", "false", "geometry"]
    assert (len(cleaned), cleaned["false"].any()) == (COUNT - FALSE, False)
    page = (place / "report.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") == 3
    assert sorted(path.name for path in place.iterdir()) == [
        *("cleaned.gpkg", "houses.gpkg", "image.tif", "judged.gpkg", "report.html"),
    ]
    assert context.fractions == sorted(context.fractions)
    with sqlite3.connect(spec.output) as package:
        ((style,),) = package.execute("SELECT styleQML FROM layer_styles WHERE f_table_name = 'judged'")
    assert "removed: image" in style


def test_a_second_run_gives_the_same(spec, place):
    first = replace(spec, rounds=1, epochs=1)
    run(first, Ears())
    run(replace(first, output=str(place / "again.gpkg")), Ears())
    one, other = (geopandas.read_file(place / name, layer="judged") for name in ("judged.gpkg", "again.gpkg"))
    assert one.equals(other)


def test_no_object_is_taught_to_its_judge(spec, prepare, monkeypatch):
    """Neither in the tiles of its own part, nor where it reaches into another."""
    place = prepare(spec)
    homes = np.sum([one.objects for one in place.folds], axis=0)
    assert (homes == 1).all()
    for one in place.folds:
        own = {tile.split for tile in one.judged} - {tile.split for tile in one.taught}
        assert len(own) == 1
        assert own | {tile.split for tile in one.taught} == {"train", "validation", "test"}
    taught = []
    read = tiles.Tiles._read_labels

    def seen(own, tile):
        labels = read(own, tile)
        taught.append((tile, labels.copy(), own._revise is not None))
        return labels

    monkeypatch.setattr(tiles.Tiles, "_read_labels", seen)
    removed = np.arange(COUNT) % 10 == 0
    one = place.folds[0]
    place.judges.ask(one, removed | one.objects, lambda _fraction: None)
    straddling = 0
    for tile, labels, revised in taught:
        drawn = place.images.numbers(tile, np.ones_like(labels))
        hidden = (drawn != NONE) & (removed | one.objects)[drawn]
        straddling += ((drawn != NONE) & one.objects[drawn]).sum() * revised
        assert (labels[hidden] == IGNORE).all() == revised or not hidden.any()
        assert (labels[(drawn != NONE) & ~hidden] == 1).all()
    assert straddling > 0


def test_a_cancel_leaves_nothing(spec, place):
    class Impatient(Ears):
        def progress(self, fraction, step):
            if fraction > 0.15:
                raise Cancelled

    with pytest.raises(Cancelled):
        run(spec, Impatient())
    assert sorted(path.name for path in place.iterdir()) == ["houses.gpkg", "image.tif"]


def test_objects_beside_the_image_and_without_class_are_kept(spec, place):
    frame = geopandas.read_file(place / "houses.gpkg")
    frame.loc[0, "kind"] = None
    frame.loc[1, "geometry"] = None
    frame.loc[2, "geometry"] = box(5000, 0, 10, 10)
    frame.rename(columns={"owner": "FID"}).to_file(place / "houses.geojson")  # a GeoPackage takes no such field
    layer = LabelLayer(VectorSource(str(place / "houses.geojson")), "houses")
    data = replace(spec.data, labels=replace(spec.data.labels, layers=(layer,)))
    run(replace(spec, data=data, rounds=1, epochs=1), Ears())
    judged = geopandas.read_file(spec.output, layer="judged")
    assert judged["reason"][:3].tolist() == ["not judged"] * 3
    assert judged["keep"][:3].all()
    assert judged["evidence"][:3].isna().all()
    assert len(judged) == COUNT
    assert judged["FID_1"][3] == "owner 3"


def test_networks_that_learn_nothing_remove_nothing(spec):
    context = Ears()
    values = run(replace(spec, rounds=1, epochs=1, learning_rate=1e-12), context)
    assert values["removed"] == 0
    if values["judged"] < COUNT:
        assert any(isinstance(one, ObjectsNotJudged) for one in context.notices)


def test_few_objects_and_small_ground_are_refused(spec, place):
    frame = geopandas.read_file(place / "houses.gpkg")
    frame[:3].to_file(place / "few.gpkg")
    few = replace(spec.data.labels, layers=(LabelLayer(VectorSource(str(place / "few.gpkg")), "few"),))
    with pytest.raises(TooFewObjects) as found:
        run(replace(spec, data=replace(spec.data, labels=few)), Ears())
    assert found.value.params == {"found": 3, "needed": 15}
    with pytest.raises(GroundTooSmall):
        run(replace(spec, tile_px=SIDE), Ears())


def test_surroundings_go_with_their_object(spec, prepare):
    labels = replace(spec.data.labels, buffer_classes=("house",), buffer_m=3.0)
    place = prepare(replace(spec, data=replace(spec.data, labels=labels)))
    names = [entry.name for entry in place.judges.training_set.classes]
    assert names == ["background", "house", "around house"]
    for tile in place.judges.training_set.tiles[::5]:
        with rasterio.open(place.judges.folder / "labels" / f"{tile.name}.tif") as file:
            drawn = file.read(1)
        left = drawn.copy()
        place.images.forget(tile, left, np.ones(COUNT, bool), IGNORE)
        assert ((left == IGNORE) == (drawn > 0)).all()
        left = drawn.copy()
        first = np.arange(COUNT) == place.images.numbers(tile, drawn).max()
        place.images.forget(tile, left, first, IGNORE)
        away = distance_transform_edt(place.images.numbers(tile, drawn) != np.flatnonzero(first)[0])
        assert (left[away == 0] == IGNORE).all()
        assert (left[(away > 0) & (away <= 3)] != 2).all()
        assert (left[away > 6] == drawn[away > 6]).all()
