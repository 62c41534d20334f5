"""From a name or a file to a model that is safe to load; and files that are not."""

from __future__ import annotations

import os
import pickle
import zipfile
from dataclasses import replace
from pathlib import Path

import onnx
import pytest
import torch
from landscribe.engine.contract import errors
from landscribe.engine.contract.catalogue import installed_models
from landscribe.engine.contract.model_card import Architecture, Band, ModelCard, ModelInput, ModelOutput
from landscribe.engine.models.architectures import build
from landscribe.engine.models.deepness import default_classes
from landscribe.engine.models.onnx_files import unknown_operators
from landscribe.engine.models.package import sha256_of, write_package
from landscribe.engine.models.sources import open_model
from onnx import helper
from onnx_models import network, saved, with_metadata
from safetensors.torch import save_file

CARD = ModelCard(
    id="land-cover",
    title="Land cover",
    inputs=(ModelInput("image_0", (Band("red"), Band("green"), Band("blue"))),),
    outputs=(ModelOutput("map_0", default_classes(2)),),
)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> Path:
    """A home of this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LANDSCRIBE_HOME", str(folder))
    return folder


@pytest.fixture
def onnx_file(tmp_path) -> Path:
    return saved(network(), tmp_path / "bare.onnx")


@pytest.fixture
def models(tmp_path, onnx_file) -> Path:
    """A folder with one installed model."""
    folder = tmp_path / "models"
    folder.mkdir()
    write_package(folder / "a.landscribe", CARD, onnx_file)
    return folder


@pytest.mark.parametrize("name", ["land-cover", "Land cover"])
def test_installed_model(models, onnx_file, home, name):
    source = open_model(name, [models / "absent", models])
    assert source.path == models / "a.landscribe"
    assert source.has_card
    assert source.format == "onnx"
    assert source.weights == home / "cache" / "models" / source.sha256 / "weights.onnx"
    assert source.sha256 == sha256_of(onnx_file)


def test_package_by_path(models):
    assert open_model(str(models / "a.landscribe"), []).card.title == "Land cover"


@pytest.mark.parametrize("name", ["no-such", "", "x" * 5000, "a\0b", "../../etc/none", "~nobody-of-that-name/m"])
def test_missing_model_lists_the_installed_ones(models, name):
    with pytest.raises((errors.ModelMissing, errors.ModelUnreadable)) as caught:
        open_model(name, [models])
    if name:
        assert caught.value.installed == "land-cover"


def test_bare_onnx(onnx_file):
    source = open_model(str(onnx_file), [])
    assert (source.weights, source.has_card, source.format) == (onnx_file, False, "onnx")
    assert source.sha256 == sha256_of(onnx_file)


def test_onnx_with_metadata(tmp_path):
    path = saved(with_metadata(network(), names=["field", "water"]), tmp_path / "m.onnx")
    assert open_model(str(path), []).has_card


def test_first_folder_counts(tmp_path, models, onnx_file):
    own = tmp_path / "own"
    own.mkdir()
    write_package(own / "b.landscribe", replace(CARD, title="My own"), onnx_file)
    catalogue = installed_models([own, models])
    assert [entry.title for entry in catalogue.entries] == ["My own"]
    assert catalogue.find("land-cover").path == own / "b.landscribe"


def test_broken_package_is_reported_beside_the_others(models):
    (models / "broken.landscribe").write_bytes(b"PK\x03\x04 no")
    catalogue = installed_models([models])
    assert [entry.id for entry in catalogue.entries] == ["land-cover"]
    ((path, error),) = catalogue.broken
    assert (path.name, type(error)) == ("broken.landscribe", errors.ModelUnreadable)


# --- what is no model ------------------------------------------------------------------------------------------------


class _Trap:
    def __reduce__(self):
        return os.mkdir, (str(Path.cwd() / "opened"),)


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
@pytest.mark.parametrize("name", ["m.onnx", "m.pt", "m"])
def test_pickle_by_its_content(tmp_path, monkeypatch, name, protocol):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(pickle.dumps(_Trap(), protocol))
    with pytest.raises(errors.ModelIsPickle):
        open_model(str(tmp_path / name), [])
    assert not (tmp_path / "opened").exists()


@pytest.mark.parametrize("name", ["m.onnx", "m.landscribe", "m.pth"])
@pytest.mark.parametrize("zipped", [True, False])
def test_torch_checkpoint(tmp_path, name, zipped):
    torch.save({"a": torch.zeros(1)}, tmp_path / name, _use_new_zipfile_serialization=zipped)
    with pytest.raises(errors.ModelIsPickle):
        open_model(str(tmp_path / name), [])


@pytest.mark.parametrize("name", ["m.pkl", "m.PT", "m.ckpt"])
def test_pickle_by_its_name(tmp_path, name):
    (tmp_path / name).write_bytes(pickle.dumps({"a": 1}, protocol=0))
    with pytest.raises(errors.ModelIsPickle):
        open_model(str(tmp_path / name), [])


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"<!DOCTYPE html><title>404</title>", "web page"),
        (b"\xef\xbb\xbf\n <HTML>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid", "Git LFS"),
        (b"\x89HDF\r\n", "HDF5"),
        ((2).to_bytes(8, "little") + b'{"__metadata__":{}}', "safetensors"),
        (b"hello world", ""),
        (bytes(range(256)) * 8, ""),
        (b"\0" * 5000, ""),
    ],
    ids=lambda value: str(value)[:20],
)
@pytest.mark.parametrize("name", ["m.onnx", "m.landscribe"])
def test_file_that_is_no_model(tmp_path, name, data, told):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(errors.ModelUnreadable) as caught:
        open_model(str(tmp_path / name), [])
    assert told in caught.value.detail
    assert caught.value.detail


def test_folder(tmp_path):
    with pytest.raises(errors.ModelUnreadable, match="folder"):
        open_model(str(tmp_path), [])


def test_zip_without_card(tmp_path):
    with zipfile.ZipFile(tmp_path / "m.zip", "w") as archive:
        archive.writestr("model.onnx", b"x")
    with pytest.raises(errors.ModelUnreadable, match=r"model\.json"):
        open_model(str(tmp_path / "m.zip"), [])


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_truncated_onnx(tmp_path, onnx_file, share):
    data = onnx_file.read_bytes()
    onnx_file.write_bytes(data[: int(share * len(data))])
    with pytest.raises(errors.ModelUnreadable):
        open_model(str(onnx_file), [])


def test_damaged_bytes_give_one_of_our_errors(tmp_path):
    """Whatever byte is broken, nothing is raised that has no sentence."""
    path = saved(with_metadata(network(tile=64), names=["a", "b"], tile_size=64, seg_thresh=0.2), tmp_path / "m.onnx")
    whole = path.read_bytes()
    for place in range(len(whole)):
        for flipped in (0x01, 0x80):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ flipped]) + whole[place + 1 :])
            try:
                open_model(str(path), [])
                unknown_operators(path)
            except errors.EngineError:
                pass


# --- weights in other files ------------------------------------------------------------------------------------------


@pytest.fixture
def split(tmp_path):
    """An ONNX file whose weights lie where it is told that they lie."""

    def write(location: str) -> Path:
        model = network()
        tensor = model.graph.initializer[0]
        tensor.ClearField("raw_data")
        tensor.data_location = onnx.TensorProto.EXTERNAL
        tensor.external_data.add(key="location", value=location)
        folder = tmp_path / "split"
        folder.mkdir(exist_ok=True)
        return saved(model, folder / "m.onnx")

    return write


def test_weights_beside_the_file(split, tmp_path):
    path = split("parts/weights.bin")
    weights = tmp_path / "split" / "parts" / "weights.bin"
    weights.parent.mkdir()
    weights.write_bytes(bytes(24))
    first = open_model(str(path), []).sha256
    weights.write_bytes(bytes(23) + b"x")
    assert open_model(str(path), []).sha256 != first


@pytest.mark.parametrize(
    "location",
    ["/etc/passwd", "../secret", "parts/../../secret", "C:\\secret", "..\\secret", "", ".", "C:/secret"],
)
def test_weights_outside_of_the_folder(split, tmp_path, location):
    (tmp_path / "secret").write_bytes(b"x")
    with pytest.raises(errors.ModelExternalData) as caught:
        open_model(str(split(location)), [])
    assert caught.value.location == location


def test_weights_by_a_link_to_outside(split, tmp_path):
    path = split("weights.bin")
    (tmp_path / "secret").write_bytes(bytes(24))
    (path.parent / "weights.bin").symlink_to(tmp_path / "secret")
    with pytest.raises(errors.ModelExternalData):
        open_model(str(path), [])


def test_weights_that_are_missing(split):
    with pytest.raises(errors.ModelUnreadable, match=r"weights\.bin"):
        open_model(str(split("weights.bin")), [])


@pytest.mark.parametrize("place", ["attribute", "subgraph", "function", "sparse"])
def test_weights_outside_hidden_in_the_graph(tmp_path, place):
    tensor = onnx.TensorProto(name="t", data_type=1, dims=[1], data_location=onnx.TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value="/etc/passwd")
    model = network()
    constant = helper.make_node("Constant", [], ["c"])
    constant.attribute.add(name="value", type=onnx.AttributeProto.TENSOR, t=tensor)
    if place == "attribute":
        model.graph.node.append(constant)
    elif place == "subgraph":
        node = helper.make_node("If", ["x"], ["y"])
        inner = helper.make_graph([constant], "inner", [], [])
        node.attribute.add(name="then_branch", g=inner)  # without its type
        model.graph.node.append(node)
    elif place == "function":
        model.functions.add(name="f").node.append(constant)
    else:
        model.graph.sparse_initializer.add().values.CopyFrom(tensor)
    with pytest.raises(errors.ModelExternalData):
        open_model(str(saved(model, tmp_path / "m.onnx")), [])


def test_unknown_operators(tmp_path, onnx_file):
    assert unknown_operators(onnx_file) == []
    path = saved(network(operator="MagicConv", last_layer="Sigmoid"), tmp_path / "magic.onnx")
    assert unknown_operators(path) == ["MagicConv"]


# --- safetensors -----------------------------------------------------------------------------------------------------

SMALL_UNET = Architecture(
    "smp-unet",
    {"encoder_name": "resnet18", "encoder_depth": 3, "decoder_channels": [16, 8, 8], "in_channels": 3, "classes": 2},
)


def test_safetensors_package(tmp_path):
    from landscribe.engine.models.architectures import load_module

    torch.manual_seed(0)
    module = build(SMALL_UNET, tmp_path)
    save_file(module.state_dict(), tmp_path / "w.safetensors")
    write_package(tmp_path / "m.landscribe", replace(CARD, architecture=SMALL_UNET), tmp_path / "w.safetensors")
    source = open_model(str(tmp_path / "m.landscribe"), [])
    assert source.format == "safetensors"
    image = torch.rand(1, 3, 64, 64)
    with torch.inference_mode():
        torch.testing.assert_close(load_module(source)(image), module(image))


def test_weights_of_another_network(tmp_path):
    from landscribe.engine.models.architectures import load_module

    save_file({"a": torch.zeros(1)}, tmp_path / "w.safetensors")
    write_package(tmp_path / "m.landscribe", replace(CARD, architecture=SMALL_UNET), tmp_path / "w.safetensors")
    with pytest.raises(errors.ModelFailed, match="tensor a"):
        load_module(open_model(str(tmp_path / "m.landscribe"), []))


def test_unknown_architecture(tmp_path):
    with pytest.raises(errors.ArchitectureUnknown):
        build(Architecture("smp-magic"), tmp_path)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"encoder_name": 7, "classes": [[1]]},
        {"encoder_name": "no-such-encoder"},
        {"encoder_name": "tu-hf-hub:someone/something"},
        {"encoder_name": "resnet18", "encoder_weights": "imagenet"},
        {"encoder_name": "resnet18", "checkpoint_path": "/tmp/evil.pth"},
        {"encoder_name": "resnet18", "classes": 10**9},
        {"encoder_name": "resnet18", "classes": -1},
        {"encoder_name": "resnet18", "encoder_depth": 99},
        {"encoder_name": "resnet18", "decoder_channels": [16]},
    ],
    ids=str,
)
def test_options_that_make_no_network(tmp_path, options):
    with pytest.raises(errors.ModelCardInvalid):
        build(Architecture("smp-unet", options), tmp_path)
