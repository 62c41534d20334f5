"""Writing packages and unpacking their weights."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from landscribe.engine.contract import errors
from landscribe.engine.contract.model_card import Band, ModelCard, ModelClass, ModelInput, ModelOutput
from landscribe.engine.contract.model_item import to_item
from landscribe.engine.contract.package_file import card_json, read_card
from landscribe.engine.models.package import sha256_of, unpack_weights, write_package
from onnx import TensorProto, helper, numpy_helper

CARD = ModelCard(
    id="red-or-not",
    title="Red or not",
    inputs=(ModelInput("image", (Band("red"), Band("green"), Band("blue"))),),
    outputs=(ModelOutput("map", (ModelClass(0, "no", "#000000"), ModelClass(1, "yes", "#ff0000"))),),
)


@pytest.fixture
def onnx_file(tmp_path) -> Path:
    """A network of one 1 × 1 convolution, three bands to two classes."""
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, "h", "w"])
    out = helper.make_tensor_value_info("map", TensorProto.FLOAT, ["n", 2, "h", "w"])
    kernel = numpy_helper.from_array(np.array([0, 0, 0, 1, -1, -1], "float32").reshape(2, 3, 1, 1), "kernel")
    graph = helper.make_graph([helper.make_node("Conv", ["image", "kernel"], ["map"])], "net", [image], [out], [kernel])
    path = tmp_path / "red.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), path)
    return path


def test_round_trip(tmp_path, onnx_file):
    package = tmp_path / "red.landscribe"
    written = write_package(package, CARD, onnx_file)
    assert read_card(package) == written
    assert replace(written, weights=None) == CARD

    weights = unpack_weights(package, tmp_path / "cache")
    assert weights == tmp_path / "cache" / sha256_of(onnx_file) / "weights.onnx"
    assert weights.read_bytes() == onnx_file.read_bytes()


def test_same_model_gives_same_bytes(tmp_path, onnx_file):
    packages = [tmp_path / "a.landscribe", tmp_path / "b.landscribe"]
    for package in packages:
        write_package(package, CARD, onnx_file)
        onnx_file.touch()
    assert packages[0].read_bytes() == packages[1].read_bytes()


def test_unpacked_once(tmp_path, onnx_file):
    package = tmp_path / "red.landscribe"
    write_package(package, CARD, onnx_file)
    first = unpack_weights(package, tmp_path / "cache").stat().st_mtime_ns
    assert unpack_weights(package, tmp_path / "cache").stat().st_mtime_ns == first


def test_wrong_checksum(tmp_path, onnx_file):
    package = tmp_path / "red.landscribe"
    written = write_package(package, CARD, onnx_file)
    swap_weights(package, bytes(written.weights.size_bytes))
    with pytest.raises(errors.ModelChanged):
        unpack_weights(package, tmp_path / "cache")
    assert [path for path in (tmp_path / "cache").rglob("*") if path.is_file()] == []


def swap_weights(package: Path, data: bytes) -> None:
    with zipfile.ZipFile(package) as archive:
        card = archive.read("model.json")
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("model.json", card)
        archive.writestr("weights.onnx", data)


def test_refused_package_leaves_nothing(tmp_path, onnx_file):
    target = tmp_path / "out" / "red.landscribe"
    target.parent.mkdir()
    with pytest.raises(errors.ModelCardInvalid, match="tile_px"):
        write_package(target, replace(CARD, tile_px=500), onnx_file)
    assert list(target.parent.iterdir()) == []


def test_failure_while_writing_keeps_the_old_package(tmp_path, onnx_file, monkeypatch):
    package = tmp_path / "red.landscribe"
    write_package(package, CARD, onnx_file)
    before = package.read_bytes()

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile._ZipWriteFile, "write", full)
    with pytest.raises(OSError, match="No space"):
        write_package(package, replace(CARD, title="Other"), onnx_file)
    assert package.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["red.landscribe", "red.onnx"]


def test_disk_full_while_unpacking_is_no_fault_of_the_model(tmp_path, onnx_file, monkeypatch):
    package = tmp_path / "red.landscribe"
    write_package(package, CARD, onnx_file)

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("landscribe.engine.models.package.Path.open", full)
    with pytest.raises(OSError, match="No space"):
        unpack_weights(package, tmp_path / "cache")


def test_weights_in_several_files(tmp_path, onnx_file):
    model = onnx.load(onnx_file)
    path = tmp_path / "split.onnx"
    onnx.save(model, path, save_as_external_data=True, location="split.bin", size_threshold=0)
    with pytest.raises(errors.ModelExternalData) as caught:
        write_package(tmp_path / "m.landscribe", CARD, path)
    assert caught.value.location == "split.bin"


def test_package_whose_weights_point_elsewhere(tmp_path, onnx_file):
    """Only a package that someone else made can be like that."""
    package = tmp_path / "m.landscribe"
    written = write_package(package, CARD, onnx_file)
    model = onnx.load(onnx_file)
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../../../../etc/passwd")
    data = model.SerializeToString()
    card = replace(written.weights, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("model.json", card_json(to_item(replace(written, weights=card))))
        archive.writestr("weights.onnx", data)
    for _ in range(2):
        with pytest.raises(errors.ModelExternalData) as caught:
            unpack_weights(package, tmp_path / "cache")
        assert caught.value.path == str(package)


@pytest.mark.parametrize(("name", "data"), [("weights.pt", b"x"), ("weights.onnx", b"\xff\xd8\xff\xe0 a picture")])
def test_weights_of_another_kind(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(errors.ModelUnreadable):
        write_package(tmp_path / "m.landscribe", CARD, path)


def test_safetensors_need_an_architecture(tmp_path):
    path = tmp_path / "w.safetensors"
    path.write_bytes(b"x")
    with pytest.raises(errors.ModelCardInvalid, match="architecture"):
        write_package(tmp_path / "m.landscribe", CARD, path)
