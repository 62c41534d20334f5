"""Models of other programs become packages: bare ONNX, checkpoints, and the way there and back."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnx_models
import pytest
import rasterio
import torch
from landscribe.engine.contract import errors, notices
from landscribe.engine.contract.model_card import Band, Scaling
from landscribe.engine.contract.package_file import read_card
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.models.architectures import build, load_module
from landscribe.engine.models.sources import open_model
from landscribe.engine.tasks import exportmodel, importmodel, segment
from landscribe.engine.tasks.importmodel import ClassName
from network_packages import NETWORKS, network_package
from rasters import brightest_band_model, smooth_image, two_input_model, write_raster
from safetensors.torch import save_file
from test_segment import Recorder

CLASSES = (ClassName("water", "#0000FF"), ClassName("trees"), ClassName("road"))
UNET = NETWORKS["smp-unet"]
UNET_OPTIONS = {"encoder_depth": 3, "decoder_channels": [16, 8, 8]}


def imported(source: Path, target: Path, context=None, **options):
    importmodel.run(importmodel.Spec(str(source), str(target), **options), context or Recorder())
    return read_card(target)


def class_map(model: Path, image: Path, target: Path) -> np.ndarray:
    segment.run(segment.Spec(RasterSource(str(image)), str(model), str(target), device="cpu"), Recorder())
    with rasterio.open(target) as result:
        return result.read(1)


# --- ONNX ------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_there_and_back(tmp_path):
    image = write_raster(tmp_path / "image.tif", smooth_image((150, 150)))
    package = network_package(tmp_path / "own.landscribe", NETWORKS["unet-deconvnet"], (image,))
    exportmodel.run(exportmodel.Spec(str(package), str(tmp_path / "model.onnx")), Recorder())
    card = imported(tmp_path / "model.onnx", tmp_path / "back.landscribe")
    before = read_card(package)
    assert (card.title, card.licence, card.inputs) == (before.title, before.licence, before.inputs)
    assert card.outputs[0].classes == before.outputs[0].classes
    assert card.id == "back"
    assert card.provenance["file"] == "model.onnx"
    expected = class_map(package, image, tmp_path / "own.tif")
    assert len(np.unique(expected)) > 1
    assert (class_map(tmp_path / "back.landscribe", image, tmp_path / "back.tif") == expected).mean() >= 0.9999


def test_what_a_bare_file_does_not_say_the_user_says(tmp_path):
    source = onnx_models.saved(onnx_models.network(channels=3), tmp_path / "bare.onnx")
    context = Recorder()
    card = imported(
        source,
        tmp_path / "model.landscribe",
        context,
        title="Land cover",
        licence="CC-BY-4.0",
        training_data="Photographs of 1963",
        classes=CLASSES,
        bands=(("nir", "Red", "height"),),
        resolution_m=0.5,
        max_pixel_value=1000.0,
        mean=((0.4,),),
        std=((0.1, 0.2, 0.3),),
        tile_px=256,
    )
    assert (card.title, card.licence, card.training_data) == ("Land cover", "CC-BY-4.0", "Photographs of 1963")
    assert [(one.value, one.name) for one in card.outputs[0].classes] == [(0, "water"), (1, "trees"), (2, "road")]
    assert card.outputs[0].classes[0].color == "#0000ff"
    assert card.inputs[0].bands == (Band("nir", "nir"), Band("Red", "red"), Band("height"))
    assert card.inputs[0].scaling == Scaling(1000.0, (0.4,), (0.1, 0.2, 0.3))
    assert (card.resolution_m, card.tile_px) == (0.5, 256)
    assert not context.notices


def test_a_bare_file_alone_gets_usual_values_and_a_warning(tmp_path):
    source = onnx_models.saved(onnx_models.network(channels=3), tmp_path / "bare.onnx")
    context = Recorder()
    card = imported(source, tmp_path / "model.landscribe", context)
    assert [one.name for one in card.outputs[0].classes] == ["Class 0", "Class 1", "Class 2"]
    assert context.told(notices.ModelWithoutCard)


def test_open_number_of_channels_is_found_by_a_run(tmp_path):
    model = onnx_models.network(channels=3)
    model.graph.output[0].type.tensor_type.shape.dim[1].ClearField("dim_value")
    card = imported(onnx_models.saved(model, tmp_path / "open.onnx"), tmp_path / "model.landscribe")
    assert len(card.outputs[0].classes) == 3


@pytest.mark.parametrize("names", [("road",), ("other", "road")])
def test_single_channel(names, tmp_path):
    source = onnx_models.saved(onnx_models.network(channels=1), tmp_path / "road.onnx")
    card = imported(source, tmp_path / "model.landscribe", classes=tuple(map(ClassName, names)))
    assert card.outputs[0].classes[1].name == "road"
    assert card.outputs[0].activation == "sigmoid"


def test_weights_beside_the_file_come_into_the_package(tmp_path):
    model = onnx.load(brightest_band_model(tmp_path / "whole.onnx"))
    onnx.save(model, tmp_path / "split.onnx", save_as_external_data=True, location="split.bin", size_threshold=0)
    imported(tmp_path / "split.onnx", tmp_path / "model.landscribe")
    (tmp_path / "split.bin").unlink()
    image = write_raster(tmp_path / "image.tif", smooth_image((70, 80)))
    found = class_map(tmp_path / "model.landscribe", image, tmp_path / "classes.tif")
    np.testing.assert_array_equal(found, smooth_image((70, 80)).argmax(0))


def test_a_package_is_imported_with_other_words(tmp_path):
    image = write_raster(tmp_path / "image.tif", smooth_image((150, 150)))
    package = network_package(tmp_path / "own.landscribe", NETWORKS["unet-deconvnet"], (image,))
    card = imported(package, tmp_path / "other.landscribe", title="Another name", licence="MIT")
    assert (card.title, card.licence, card.id) == ("Another name", "MIT", "other")
    assert replace(card.weights, sha256="") == replace(read_card(package).weights, sha256="")
    assert card.architecture == NETWORKS["unet-deconvnet"]


@pytest.mark.parametrize(
    ("options", "detail"),
    [
        ({"classes": CLASSES[:2]}, "classes: 2 are named, the network puts out 3"),
        ({"bands": (("red", "green"),)}, "bands: 2 are named, the network reads 3"),
        ({"bands": (("a", "b", "c"), ("d",))}, "bands: 2 inputs are described, the network has 1"),
        ({"mean": ((0.1, 0.2),)}, "mean: 1 or 3 values were expected"),
        ({"std": ((0.0,),)}, "std: not above 0"),
        ({"classes": (ClassName("a", "blue"), *CLASSES[1:])}, "color: #rrggbb was expected"),
        ({"tile_px": -5}, "tile_px"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_the_user_says_has_to_fit(options, detail, tmp_path):
    source = brightest_band_model(tmp_path / "brightest.onnx")
    with pytest.raises(errors.ModelCardInvalid) as caught:
        imported(source, tmp_path / "model.landscribe", **options)
    assert detail in caught.value.detail
    assert [path.name for path in tmp_path.iterdir()] == ["brightest.onnx"]


def test_two_inputs(tmp_path):
    source = two_input_model(tmp_path / "two.onnx")
    card = imported(source, tmp_path / "two.landscribe", bands=(("pan", "nir"), ("DSM",)), mean=((), (120.0,)))
    assert [[band.name for band in entry.bands] for entry in card.inputs] == [["pan", "nir"], ["DSM"]]
    assert [entry.scaling.mean for entry in card.inputs] == [(0.0,), (120.0,)]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("model.onnx", b"", "empty"),
        ("model.onnx", b"\xff\xd8\xff\xe0 a picture", "JPEG"),
        ("model.onnx", b"<!DOCTYPE html><html>not found</html>", "web page"),
        ("model.onnx", b"just a text", ""),
        ("model.pt", b"just a text", ""),
        ("model.safetensors", b'\x10\0\0\0\0\0\0\0{"a": 7}', ""),
        ("model.zip", b"PK\x03\x04 and no more", ""),
    ],
)
def test_files_that_are_no_models(name, content, says, tmp_path):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(errors.ModelUnreadable) as caught:
        imported(tmp_path / name, tmp_path / "model.landscribe")
    assert says in caught.value.detail


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(errors.ModelUnreadable, match="no such file"):
        imported(tmp_path / "none.onnx", tmp_path / "model.landscribe")


# --- checkpoints -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def network() -> torch.nn.Module:
    torch.manual_seed(0)
    return build(UNET, Path("x"))


def prefixed(state, prefix):
    return {prefix + name: tensor for name, tensor in state.items()}


def lightning(state):
    """As Lightning writes it, with the arguments of a task and a loss that has weights."""
    settings = {"arch": "Unet", "encoder_name": "resnet18", "lr": 0.1, **UNET_OPTIONS}
    weights = {**prefixed(state, "model."), "loss.weight": torch.ones(4)}
    return {"epoch": 3, "state_dict": weights, "hyper_parameters": settings, "optimizer_states": [{}]}


FORMS = {
    "state.pth": lambda state: state,
    "parallel.pt": lambda state: {"model": prefixed(state, "module."), "optimizer": {"lr": 0.1}},
    "half.pth": lambda state: {name: one.half() if one.is_floating_point() else one for name, one in state.items()},
    "counted.pth": lambda state: {name: one for name, one in state.items() if "num_batches" not in name},
    "lightning.ckpt": lightning,
    "geo.ckpt": lambda state: {
        "state_dict": prefixed(state, "model."),
        "hyper_parameters": {
            "model": "unet",
            "backbone": "resnet18",
            "in_channels": 3,
            "num_classes": 4,
            **UNET_OPTIONS,
        },
    },
}


def check_same(package: Path, network: torch.nn.Module, tolerance: float = 1e-6) -> None:
    source = open_model(str(package), ())
    assert source.format == "safetensors"
    image = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(load_module(source)(image), network(image), atol=tolerance, rtol=0)


@pytest.mark.parametrize("name", FORMS)
def test_checkpoint(name, network, tmp_path):
    path, context = tmp_path / name, Recorder()
    torch.save(FORMS[name](network.state_dict()), path, _use_new_zipfile_serialization=name != "counted.pth")
    says = {} if path.suffix == ".ckpt" else {"architecture": "smp-unet", "encoder": "resnet18"}
    if says:  # the file does not tell the sizes of the decoder
        (tmp_path / "config.json").write_text(json.dumps(UNET_OPTIONS))
    card = imported(path, tmp_path / "model.landscribe", context, **says)
    assert card.architecture.options == UNET.options
    assert (len(card.inputs[0].bands), len(card.outputs[0].classes)) == (3, 4)
    assert (card.outputs[0].activation, card.tile_multiple_px) == ("softmax", 8)
    check_same(tmp_path / "model.landscribe", network, 0.05 if name == "half.pth" else 1e-6)
    left_out = [notices.TensorsLeftOut(path=str(path), count=1)] if name == "lightning.ckpt" else []
    assert context.told(notices.TensorsLeftOut) == left_out


def test_what_save_pretrained_has_written(tmp_path):
    import segmentation_models_pytorch as smp

    torch.manual_seed(0)
    options = {"encoder_depth": 3, "decoder_channels": [32, 16, 16], "decoder_attention_type": "scse"}
    network = smp.Unet("resnet18", encoder_weights=None, in_channels=5, classes=1, **options).eval()
    network.save_pretrained(tmp_path / "saved")
    card = imported(tmp_path / "saved" / "model.safetensors", tmp_path / "model.landscribe")
    assert card.architecture.name == "smp-unet"
    assert (len(card.inputs[0].bands), card.outputs[0].activation, card.outputs[0].threshold) == (5, "sigmoid", 0.5)
    image = torch.rand(1, 5, 64, 64)
    with torch.no_grad():
        found = load_module(open_model(str(tmp_path / "model.landscribe"), ()))(image)
        torch.testing.assert_close(found, network(image))


@pytest.mark.parametrize("name", ["unet-deconvnet", "fusenet"])
def test_weights_of_the_papers_networks(name, tmp_path):
    usual = {key: value for key, value in NETWORKS[name].options.items() if key not in ("depth", "width")}
    network = build(replace(NETWORKS[name], options=usual), Path("x"))
    save_file({key: one.contiguous() for key, one in network.state_dict().items()}, tmp_path / "weights.safetensors")
    card = imported(tmp_path / "weights.safetensors", tmp_path / "model.landscribe", architecture=name)
    assert card.architecture.options == usual
    assert [len(entry.bands) for entry in card.inputs] == ([3, 1] if name == "fusenet" else [3])


def test_weights_that_do_not_say_of_which_network(network, tmp_path):
    save_file(network.state_dict(), tmp_path / "weights.safetensors")
    for says in ({}, {"architecture": "smp-unet"}):
        with pytest.raises(errors.ArchitectureNotStated):
            imported(tmp_path / "weights.safetensors", tmp_path / "model.landscribe", **says)
    with pytest.raises(errors.NetworkUnknown):
        imported(tmp_path / "weights.safetensors", tmp_path / "model.landscribe", architecture="unet")
    with pytest.raises(errors.EncoderUnknown):
        imported(
            tmp_path / "weights.safetensors", tmp_path / "model.landscribe", architecture="smp-unet", encoder="resnet"
        )


def spoilt(state, change):
    state = dict(state)
    if change == "shape":
        state["encoder.layer1.0.conv1.weight"] = torch.zeros(64, 64, 5, 5)
    elif change == "missing":
        del state["decoder.blocks.2.conv2.0.weight"]
    elif change == "left over":
        state["decoder.attention.weight"] = torch.zeros(3)
    elif change == "headless":
        state = {name: one for name, one in state.items() if not name.startswith("segmentation_head")}
    return state


@pytest.mark.parametrize(
    ("change", "tensor", "network_shape", "file_shape"),
    [
        ("shape", "encoder.layer1.0.conv1.weight", "64 × 64 × 3 × 3", "64 × 64 × 5 × 5"),
        ("missing", "decoder.blocks.2.conv2.0.weight", "8 × 8 × 3 × 3", "-"),
        ("left over", "decoder.attention.weight", "-", "3"),
        ("headless", "segmentation_head.0.weight", None, "-"),
    ],
)
def test_weights_that_do_not_fit(change, tensor, network_shape, file_shape, network, tmp_path):  # noqa: PLR0917
    save_file(spoilt(network.state_dict(), change), tmp_path / "weights.safetensors")
    (tmp_path / "config.json").write_text(json.dumps(UNET_OPTIONS))
    with pytest.raises(errors.CheckpointUnfit) as caught:
        imported(
            tmp_path / "weights.safetensors", tmp_path / "model.landscribe", architecture="smp-unet", encoder="resnet18"
        )
    assert (caught.value.tensor, caught.value.file) == (tensor, file_shape)
    assert network_shape in (None, caught.value.network)


class Trap:
    """What a malicious pickle looks like: it makes a folder when it is opened."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("name", ["model.pth", "model.ckpt", "weights.onnx"])
def test_a_pickle_that_runs_a_program_is_refused(name, zipped, tmp_path):
    torch.save(
        {"state_dict": {"a": torch.ones(1)}, "x": Trap(tmp_path / "sprung")},
        tmp_path / name,
        _use_new_zipfile_serialization=zipped,
    )
    with pytest.raises(errors.CheckpointHoldsObjects) as caught:
        imported(tmp_path / name, tmp_path / "model.landscribe", architecture="smp-unet", encoder="resnet18")
    assert "mkdir" in caught.value.detail
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_whole_pickled_network_is_refused(network, tmp_path):
    torch.save(network, tmp_path / "whole.pt")
    with pytest.raises(errors.CheckpointHoldsObjects, match="Unet"):
        imported(tmp_path / "whole.pt", tmp_path / "model.landscribe")


@pytest.mark.parametrize("content", [[1, 2], {"epoch": 3}, {"state_dict": {}}, torch.ones(3)], ids=str)
def test_a_checkpoint_without_weights(content, tmp_path):
    torch.save(content, tmp_path / "empty.pth")
    with pytest.raises(errors.ModelUnreadable, match="no weights"):
        imported(tmp_path / "empty.pth", tmp_path / "model.landscribe")


@pytest.mark.parametrize(
    ("entry", "data", "error"),
    [
        ("../../startup.py", b"print('gotcha')", errors.ModelUnsafeArchive),
        ("/etc/startup.py", b"print('gotcha')", errors.ModelUnsafeArchive),
        ("archive/data/99", bytes(200_000_000), errors.ModelTooLarge),
    ],
    ids=["leaves", "absolute", "bomb"],
)
def test_checkpoint_that_is_no_honest_zip(entry, data, error, network, tmp_path):
    torch.save({"a": torch.ones(3)}, tmp_path / "archive.pt")
    with zipfile.ZipFile(tmp_path / "archive.pt", "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry, data)
    with pytest.raises(error):
        imported(tmp_path / "archive.pt", tmp_path / "model.landscribe", architecture="smp-unet", encoder="resnet18")
