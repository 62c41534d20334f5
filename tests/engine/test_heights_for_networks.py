"""Image and heights in one input and in two, from rasters to a map: training set, training, package, segmentation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from labelled_places import Watcher
from landscribe.engine.contract.errors import ModelCardInvalid
from landscribe.engine.contract.labels import LabelledImages, Labels
from landscribe.engine.contract.model_card import ModelClass, Scaling
from landscribe.engine.contract.package_file import read_card
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.contract.training_set import QUANTILES, read_training_set
from landscribe.engine.core.rasters import Raster
from landscribe.engine.models import loaded, runtimes
from landscribe.engine.models.package import write_package
from landscribe.engine.models.runtimes.tensors import TorchNetwork, torch_forward
from landscribe.engine.models.sources import open_model
from landscribe.engine.tasks import exportmodel, finetune, preparepatches, segment, train
from rasterio.warp import Resampling, reproject
from rasterio.windows import Window
from rasters import write_raster
from scipy.ndimage import grey_opening

SIDE, TILE = 160, 32
PART = Window(240, 180, SIDE, SIDE)
"""Of Toulouse: streets, roofs and trees."""
CLASSES = (ModelClass(0, "ground", "#c8b89a"), ModelClass(1, "tall", "#c9503c"))
LONG = 20
"""Epochs after which a small network tells what is tall."""
SMALL = {"unet-deconvnet": {}, "smp-unet": {"encoder": "tu-mobilenetv3_small_050"}, "fusenet": {}}


class Learner(Watcher):
    """A context that also hears of figures."""

    def metric(self, *_):
        pass


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("LANDSCRIBE_HOME", str(tmp_path_factory.getbasetemp() / "home"))
    # Converting each network for OpenVINO would take longer than everything else.
    monkeypatch.setattr(runtimes, "_on_processor", lambda s, d, p: TorchNetwork(s, torch_forward(s, d), d, p))
    torch.set_num_threads(1)
    yield
    loaded.release()


@pytest.fixture(scope="module")
def place(shared_data, tmp_path_factory):
    """Panchromatic image, heights, shading, and tall things as labels, each a raster on one grid."""
    folder = tmp_path_factory.mktemp("toulouse")
    with rasterio.open(shared_data / "toulouse_pan_dsm" / "pan_ortho_0.5m.tif") as raster:
        pan, where = raster.read(window=PART), {"crs": raster.crs, "transform": raster.transform}
    with rasterio.open(shared_data / "toulouse_pan_dsm" / "dsm_0.5m.tif") as raster:
        heights = raster.read(window=PART)
    tall = heights[0] - grey_opening(heights[0], (41, 41)) > 3
    east, south = np.gradient(heights[0], 0.5, axis=(1, 0))
    shading = 1 / np.sqrt(1 + east**2 + south**2)
    rasters = {"pan": pan, "dsm": heights, "sh": shading[None].astype(np.float32), "tall": tall[None].astype(np.uint8)}
    for name, values in rasters.items():
        write_raster(folder / f"{name}.tif", values, **where)
    assert 0.15 < tall.mean() < 0.6
    return folder


def labelled(place, heights):
    return LabelledImages(
        images=(RasterSource(str(place / "pan.tif")),),
        labels=Labels(rasters=(RasterSource(str(place / "tall.tif")),), raster_classes=CLASSES),
        heights=(RasterSource(str(place / f"{heights}.tif")),) if heights else (),
    )


@pytest.fixture(scope="module")
def training_sets(place, tmp_path_factory):
    """A training set for each kind of heights, made once."""
    made = {}

    def of(heights):
        if heights not in made:
            made[heights] = tmp_path_factory.mktemp("sets") / "set"
            spec = preparepatches.Spec(labelled(place, heights), str(made[heights]), TILE, TILE)
            preparepatches.run(spec, Learner())
        return str(made[heights])

    return of


@pytest.fixture(scope="module")
def learnt(training_sets, tmp_path_factory):
    """The package of a small network that was trained a little; each is trained once."""
    made = {}

    def learn(network, heights, epochs=1):
        if (network, heights, epochs) not in made:
            path = made[network, heights, epochs] = tmp_path_factory.mktemp("model") / "model.landscribe"
            spec = train.Spec(str(path), training_sets(heights), architecture=network, epochs=epochs, batch=4)
            train.run(replace(spec, learning_rate=3e-3, device="cpu", **SMALL[network]), Learner())
        return made[network, heights, epochs]

    return learn


@pytest.fixture
def mapped(place, tmp_path):
    """Maps the place with a model, through files."""

    def run(model, heights, image="pan.tif"):
        output = tmp_path / "map.tif"
        second = RasterSource(str(place / heights)) if heights else None
        # The networks have seen no other tiles, and some of them squeeze a whole tile into one value.
        spec = segment.Spec(RasterSource(str(place / image)), str(model), str(output), second, tile_px=TILE)
        segment.run(spec, Learner())
        with rasterio.open(output) as raster:
            return raster.read(1)

    return run


@pytest.mark.parametrize("network", SMALL)
@pytest.mark.parametrize("heights", ["", "dsm", "sh"])
def test_each_combination_goes_from_layers_to_a_map(learnt, mapped, place, network, heights):
    if network == "fusenet" and not heights:
        pytest.skip("it is the one network that needs heights")
    model = learnt(network, heights)
    card = read_card(model)
    assert [[band.name for band in one.bands] for one in card.inputs] == [["pan"], ["height"]][: 1 + bool(heights)]
    assert all(one.scaling.quantiles == QUANTILES for one in card.inputs)
    assert bool(card.architecture.options.get("early_fusion")) == (network != "fusenet" and bool(heights))
    classes = mapped(model, heights and f"{heights}.tif")
    assert classes.shape == (SIDE, SIDE)
    assert set(np.unique(classes)) <= {0, 1}


@pytest.mark.slow
def test_heights_are_learnt_from(learnt, mapped, place):
    with rasterio.open(place / "tall.tif") as raster:
        truth = raster.read(1)
    agreement = {}
    for heights in ("", "dsm"):
        model = learnt("smp-unet", heights, epochs=LONG)
        classes = mapped(model, heights and "dsm.tif")
        agreement[heights] = (classes == truth).mean()
    assert agreement["dsm"] > agreement[""] + 0.1
    flat = write_raster(place / "flat.tif", np.full((1, SIDE, SIDE), 190, np.float32), **placed(place))
    assert (mapped(model, flat.name) != classes).mean() > 0.05


def placed(place):
    with rasterio.open(place / "dsm.tif") as raster:
        return {"crs": raster.crs, "transform": raster.transform}


def test_another_unit_and_another_band_order_change_nothing(learnt, mapped, place):
    """Scaling and bands are those of the card: the analyst picks layers."""
    model = learnt("smp-unet", "dsm", epochs=LONG)
    expected = mapped(model, "dsm.tif")
    with rasterio.open(place / "dsm.tif") as raster:
        heights = raster.read()
    decimetres = write_raster(place / "decimetres.tif", heights * 10 - 500, **placed(place))
    both = write_raster(place / "both.tif", np.concatenate([heights * 0 + 7, heights]), **placed(place))
    with rasterio.open(both, "r+") as raster:
        raster.descriptions = ("slope", "height")
    assert (mapped(model, decimetres.name) == expected).mean() > 0.999
    assert (mapped(model, both.name) == expected).mean() > 0.999


@pytest.mark.slow
def test_coarse_heights_on_another_grid(learnt, mapped, place):
    model = learnt("smp-unet", "dsm", epochs=LONG)
    expected = mapped(model, "dsm.tif")
    with rasterio.open(place / "dsm.tif") as raster:
        where, crs, fine = raster.transform, raster.crs, raster.read()
    to = Affine(2, 0, where.c + 1.3, 0, -2, where.f - 0.7)
    coarse = np.full((1, SIDE // 4, SIDE // 4), -9999, np.float32)
    places = {"src_transform": where, "src_crs": crs, "dst_transform": to, "dst_crs": crs, "dst_nodata": -9999}
    reproject(fine, coarse, resampling=Resampling.average, **places)
    write_raster(place / "coarse.tif", coarse, crs=crs, transform=to, nodata=-9999)
    found = mapped(model, "coarse.tif")
    known = found != 255
    assert 0.96 < known.mean() < 1  # the rim that the coarse heights don't reach has no data
    assert (found == expected)[known].mean() > 0.9


def with_hole(place, name="dsm.tif"):
    with rasterio.open(place / name) as raster:
        values = raster.read()
    values[:, 60:90, 70:100] = -9999 if values.dtype.kind == "f" else 0
    nodata = -9999 if values.dtype.kind == "f" else 0
    return write_raster(place / f"hole_{name}", values, nodata=nodata, **placed(place))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["dsm.tif", "pan.tif"])
def test_a_hole_has_no_class_and_no_rim(learnt, mapped, place, monkeypatch, name):
    """Beside 190 m, 0 m is far; a black pixel is not so far from the others."""
    model = learnt("smp-unet", "dsm", epochs=LONG)
    expected = mapped(model, "dsm.tif")
    hole = with_hole(place, name).name
    images = {"heights": hole} if name == "dsm.tif" else {"heights": "dsm.tif", "image": hole}
    found = mapped(model, **images)
    inside = np.zeros_like(found, bool)
    inside[60:90, 70:100] = True
    assert ((found == 255) == inside).all()
    monkeypatch.setattr(Raster, "fill", lambda *_: None)
    with_zeros = mapped(model, **images)
    changed, without = ((one != expected)[~inside].mean() for one in (found, with_zeros))
    assert changed < {"dsm.tif": 0.3, "pan.tif": 0.9}[name] * without


@pytest.mark.parametrize("name", ["dsm.tif", "pan.tif"])
def test_a_hole_looks_like_the_mean_of_the_training(learnt, mapped, place, tmp_path, name):
    mean = {"dsm.tif": 190.0, "pan.tif": 500.0}
    model = learnt("smp-unet", "dsm", epochs=LONG)
    image, height = read_card(model).inputs
    scaled = (
        replace(image, scaling=Scaling(1.0, (mean["pan.tif"],), (250.0,))),
        replace(height, scaling=Scaling(1.0, (mean["dsm.tif"],), (4.0,))),
    )
    fixed = with_card(model, tmp_path / "fixed.landscribe", inputs=scaled)
    hole = with_hole(place, name)
    with rasterio.open(hole) as raster:
        values = raster.read()
    values[:, 60:90, 70:100] = mean[name]
    filled = write_raster(place / f"filled_{name}", values, **placed(place))
    maps = []
    for raster in (hole.name, filled.name):
        images = {"heights": raster} if name == "dsm.tif" else {"heights": "dsm.tif", "image": raster}
        maps.append(mapped(fixed, **images))
    known = maps[0] != 255
    assert known.sum() == SIDE**2 - 30 * 30
    np.testing.assert_array_equal(maps[0][known], maps[1][known])


def test_tiles_of_a_set_hold_a_middling_value_where_there_is_no_data(place, tmp_path):
    with_hole(place)
    spec = preparepatches.Spec(labelled(place, "hole_dsm"), str(tmp_path / "set"), TILE, TILE)
    preparepatches.run(spec, Learner())
    made = read_training_set(tmp_path / "set")
    ((low, high),) = made.sources[0].quantiles[1]
    holes = 0
    for tile in made.tiles:
        with rasterio.open(tmp_path / "set" / "labels" / f"{tile.name}.tif") as raster:
            unknown = raster.read(1) == 255
        with rasterio.open(tmp_path / "set" / "heights" / f"{tile.name}.tif") as raster:
            heights = raster.read(1)
        np.testing.assert_allclose(heights[unknown], (low + high) / 2, rtol=1e-6)
        holes += unknown.sum()
    assert holes == 30 * 30


def test_a_model_with_heights_is_fine_tuned_and_keeps_its_filter(learnt, mapped, training_sets, tmp_path):
    model = learnt("smp-unet", "dsm")
    output = replace(read_card(model).outputs[0], median_px=3, threshold=0.4)
    smooth = with_card(model, tmp_path / "smooth.landscribe", outputs=(output,))
    spec = finetune.Spec(str(smooth), str(tmp_path / "finer.landscribe"), training_sets("dsm"), epochs=1, batch=4)
    values = finetune.run(replace(spec, device="cpu"), Learner())
    old, new = read_card(model), read_card(Path(spec.output))
    assert (new.inputs, new.architecture) == (old.inputs, old.architecture)
    assert (new.outputs[0].median_px, new.outputs[0].threshold) == (3, 0.4)
    assert values["metrics_before"]
    assert set(np.unique(mapped(spec.output, "dsm.tif"))) <= {0, 1}


def with_card(model, target, **changes):
    """The same model with another card."""
    source = open_model(str(model), ())
    write_package(target, replace(source.card, **changes), source.weights)
    return target


def test_a_card_with_another_number_of_inputs_is_refused(learnt, mapped, tmp_path):
    model = learnt("smp-unet", "dsm", epochs=LONG)
    other = with_card(model, tmp_path / "other.landscribe", inputs=read_card(model).inputs[:1])
    with pytest.raises(ModelCardInvalid, match="2 input"):
        mapped(other, "")


def test_an_export_has_two_inputs_and_maps_the_same(learnt, mapped, tmp_path, monkeypatch):
    model = learnt("smp-unet", "dsm", epochs=LONG)
    target = tmp_path / "model.onnx"
    watcher = Learner()
    values = exportmodel.run(exportmodel.Spec(str(model), str(target), tile_px=TILE), watcher)
    assert values["largest_difference"] < 5e-3
    assert "not-for-deepness" in watcher.codes
    expected = mapped(model, "dsm.tif")
    monkeypatch.undo()  # the file runs with OpenVINO
    assert (mapped(target, "dsm.tif") == expected).mean() > 0.97
