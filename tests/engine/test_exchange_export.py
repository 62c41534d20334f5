"""Exported models: the same map as the package, here and by the rules of Deepness."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import onnx_models
import onnxruntime
import pytest
import rasterio
from landscribe.engine.contract import errors, notices
from landscribe.engine.contract.model_card import Scaling
from landscribe.engine.contract.package_file import read_card
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.models import exporting
from landscribe.engine.models.onnx_cards import CARD_KEY
from landscribe.engine.models.sources import open_model
from landscribe.engine.tasks import exportmodel, segment
from network_packages import NETWORKS, network_package, write_crops
from onnx import numpy_helper
from rasters import brightest_band_model, two_input_model, write_raster
from test_segment import Recorder

EQUAL_PX = 0.9999
"""Share of pixels that have the same class in the map of the export."""
EQUAL_PX_IN_HALF = 0.995


@pytest.fixture(scope="module")
def images(tmp_path_factory, shared_data) -> tuple[Path, Path]:
    return write_crops(tmp_path_factory.mktemp("images"), shared_data / "chesapeake_naip_landcover" / "test_image.tif")


@pytest.fixture(scope="module")
def packages(tmp_path_factory, images):
    """Gives the package of a network, made once."""
    made = {}

    def package(name: str) -> Path:
        if name not in made:
            used = images if name == "fusenet" else images[:1]
            path = tmp_path_factory.mktemp("packages") / f"{name}.landscribe"
            made[name] = network_package(path, NETWORKS[name], used)
        return made[name]

    return package


def export(model: Path, target: Path, context=None, **options) -> dict:
    return exportmodel.run(exportmodel.Spec(str(model), str(target), **options), context or Recorder())


def class_map(model: Path, images: tuple[Path, ...], target: Path) -> np.ndarray:
    second = RasterSource(str(images[1])) if len(open_model(str(model), ()).card.inputs) > 1 else None
    raster = RasterSource(str(images[0]))
    segment.run(segment.Spec(raster, str(model), str(target), second_raster=second, device="cpu"), Recorder())
    with rasterio.open(target) as result:
        return result.read(1)


@pytest.mark.slow
@pytest.mark.parametrize("name", NETWORKS)
def test_export_gives_the_map_of_the_package(name, packages, images, tmp_path):
    package, exported, small = packages(name), tmp_path / "model.onnx", tmp_path / "half.onnx"
    values = export(package, exported)
    expected = class_map(package, images, tmp_path / "package.tif")
    assert len(np.unique(expected)) > 1
    assert (class_map(exported, images, tmp_path / "export.tif") == expected).mean() >= EQUAL_PX
    assert values["largest_difference"] < 1e-3
    assert values["size_mb"] == pytest.approx(exported.stat().st_size / 1e6)

    values = export(exported, small, half=True)
    assert (class_map(small, images, tmp_path / "half.tif") == expected).mean() >= EQUAL_PX_IN_HALF
    assert 0 < values["largest_difference"] < 0.1
    assert small.stat().st_size < 0.7 * exported.stat().st_size


@pytest.mark.slow
def test_free_sides(packages, images, tmp_path):
    """A network that halves five times: its sides are free as multiples of 32."""
    package, exported = packages("resdeconv-18"), tmp_path / "model.onnx"
    export(package, exported, free_sides=True)
    assert open_model(str(exported), ()).card.tile_multiple_px == 32
    session = onnxruntime.InferenceSession(exported)
    for shape in ((1, 3, 64, 96), (2, 3, 128, 32)):
        (found,) = session.run(None, {"image": np.zeros(shape, np.float32)})
        assert found.shape == (shape[0], 4, *shape[2:])


def test_deepness_gives_the_same_classes(packages, images, tmp_path):
    """Its steps, from its sources: divide by 255, standardise, threshold, the largest channel."""
    package, exported = packages("smp-unet"), tmp_path / "model.onnx"
    export(package, exported)
    session = onnxruntime.InferenceSession(exported)
    texts = session.get_modelmeta().custom_metadata_map
    (image,), (output,) = session.get_inputs(), session.get_outputs()
    side = json.loads(texts["tile_size"])
    assert image.shape[1:] == [3, side, side]
    assert output.shape[1:] == [4, side, side]
    assert json.loads(texts["model_type"]) == "Segmentor"
    assert json.loads(texts["class_names"]) == {"0": "water", "1": "trees", "2": "field", "3": "road"}

    with rasterio.open(images[0]) as raster:
        pixels = raster.read()[:, :side, :side]
    mean, std = (np.float32(json.loads(texts[f"standardization_{key}"])) for key in ("mean", "std"))
    values = (np.float32(pixels.transpose(1, 2, 0) / 255) - mean) / std
    (probabilities,) = session.run(None, {image.name: values.transpose(2, 0, 1)[None]})
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    probabilities[probabilities < json.loads(texts["seg_thresh"])] = 0

    tile = write_raster(tmp_path / "tile.tif", pixels)
    expected = class_map(package, (tile,), tmp_path / "package.tif")
    assert (10 * (probabilities[0].argmax(0) + 1) == expected).mean() >= EQUAL_PX


def test_the_card_travels(packages, tmp_path):
    """Bands, colours and values of the classes, and the licence, of which Deepness's keys know nothing."""
    export(packages("unet-deconvnet"), tmp_path / "model.onnx", tile_px=64)
    before, after = read_card(packages("unet-deconvnet")), open_model(str(tmp_path / "model.onnx"), ())
    assert after.has_card
    assert after.card.inputs == before.inputs
    assert after.card.outputs[0].classes == before.outputs[0].classes
    assert (after.card.title, after.card.licence) == (before.title, "CC0-1.0")
    assert (after.card.tile_px, after.card.tile_multiple_px) == (64, 0)
    assert onnx.load(tmp_path / "model.onnx").producer_name == "Landscribe"


def changed_card(path: Path, change) -> None:
    model = onnx.load(path)
    entry = next(entry for entry in model.metadata_props if entry.key == CARD_KEY)
    item = json.loads(entry.value)
    change(item["properties"])
    entry.value = json.dumps(item)
    onnx.save(model, path)


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (lambda card: card["mlm:input"][0].update(name="picture"), "other inputs"),
        (lambda card: card["mlm:input"][0].update(bands=["Band 1", "Band 2"]), "other inputs"),
        (lambda card: card["mlm:output"][0]["classification:classes"].pop(), "other outputs"),
        (lambda card: card.update({"landscribe:tile_px": 128}), "tiles of 64"),
        (lambda card: card.update({"landscribe:tile_px": "large"}), "tile_px"),
        (lambda card: card.pop("mlm:output"), "mlm:output"),
    ],
)
def test_a_card_that_does_not_fit_the_graph(change, detail, tmp_path):
    exported = tmp_path / "model.onnx"
    export(brightest_band_model(tmp_path / "brightest.onnx"), exported)
    changed_card(exported, change)
    with pytest.raises(errors.ModelCardInvalid, match=detail):
        open_model(str(exported), ())


def test_a_card_of_a_newer_version(tmp_path):
    exported = tmp_path / "model.onnx"
    export(brightest_band_model(tmp_path / "brightest.onnx"), exported)
    changed_card(exported, lambda card: card.update({"landscribe:schema": 99}))
    with pytest.raises(errors.ModelSchemaTooNew):
        open_model(str(exported), ())


@pytest.mark.parametrize("opset", [11, 17])
@pytest.mark.parametrize(("activation", "channels"), [("softmax", 3), ("sigmoid", 1)])
def test_activations_are_put_into_a_graph(opset, activation, channels, tmp_path):
    """Also into one so old that its softmax would go over all pixels."""
    graph = onnx_models.network(channels=channels, outputs=1)
    graph.opset_import[0].version = opset
    model = onnx_models.saved(graph, tmp_path / "scores.onnx")
    assert open_model(str(model), ()).card.outputs[0].activation == activation
    export(model, tmp_path / "model.onnx", tile_px=32)
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx")
    image = np.random.default_rng(0).random((2, 3, 32, 32), np.float32)
    scores = image.sum(axis=1, keepdims=True).repeat(channels, axis=1)
    expected = np.full_like(scores, 1 / channels) if activation == "softmax" else 1 / (1 + np.exp(-scores))
    (found,) = session.run(None, {"image_0": image})
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert session.get_outputs()[0].name == "map_0"


def test_quantiles_of_the_image(packages, images, tmp_path):
    """Deepness's keys have no word for them, the card has."""
    scaling = Scaling(1.0, (0.5,), (0.25,), (0.02, 0.98))
    package = network_package(tmp_path / "q.landscribe", NETWORKS["unet-deconvnet"], images[:1], scaling)
    context = Recorder()
    export(package, tmp_path / "model.onnx", context)
    assert context.told(notices.StretchNeeded) == [notices.StretchNeeded(low_percent=2.0, high_percent=98.0)]
    texts = {entry.key: entry.value for entry in onnx.load(tmp_path / "model.onnx").metadata_props}
    assert json.loads(texts["standardization_mean"]) == [0.5] * 3  # of a picture that was stretched to 0…255
    assert open_model(str(tmp_path / "model.onnx"), ()).card.inputs[0].scaling == scaling
    expected = class_map(package, images, tmp_path / "package.tif")
    assert (class_map(tmp_path / "model.onnx", images, tmp_path / "export.tif") == expected).mean() >= EQUAL_PX


def test_two_inputs_are_not_for_deepness(tmp_path):
    context = Recorder()
    export(two_input_model(tmp_path / "two.onnx"), tmp_path / "model.onnx", context)
    assert context.told(notices.NotForDeepness) == [notices.NotForDeepness(inputs=2, outputs=1)]


@pytest.mark.parametrize("tile_px", [60, 0])
def test_a_tile_that_the_network_does_not_take(tile_px, tmp_path):
    with pytest.raises(errors.TileTooSmall):
        export(brightest_band_model(tmp_path / "brightest.onnx"), tmp_path / "model.onnx", tile_px=tile_px)


def test_an_export_that_differs_is_not_written(tmp_path, monkeypatch):
    monkeypatch.setattr(exporting.onnx_export, "add_activation", lambda model, *_: turn_channels(model))
    with pytest.raises(errors.ExportDiffers):
        export(brightest_band_model(tmp_path / "brightest.onnx"), tmp_path / "model.onnx")
    assert [path.name for path in tmp_path.iterdir()] == ["brightest.onnx"]


def turn_channels(model: onnx.ModelProto) -> None:
    """A fault, as an exporter might make it."""
    weights = model.graph.initializer[0]
    weights.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(weights)[::-1].copy(), weights.name))
