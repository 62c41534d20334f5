"""Esri's model definitions and TorchScript: what is understood, and what is refused before anything of it runs."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import onnx_models
import pytest
import torch
from landscribe.engine.contract import errors, notices
from landscribe.engine.contract.model_card import Scaling
from landscribe.engine.models import torchscript
from landscribe.engine.models.runtimes.base import scale_and_offset
from rasters import brightest_band_model, smooth_image, write_raster
from test_exchange_import import Trap, class_map, imported
from test_segment import Recorder
from torch import Tensor, nn

COLORS = ([0, 0, 117], [0, 51, 0], [236, 236, 236])
DEFINITION = {
    # after the examples of Esri's repository raster-deep-learning
    "Framework": "Onnx",
    "ModelConfiguration": "CntkLandClassification",
    "ModelType": "ImageClassification",
    "ModelFile": ".\\trained.onnx",
    "ModelName": "Land cover of the delta",
    "ExtractBands": [0, 1, 2],
    "ImageHeight": 64,
    "ImageWidth": 64,
    "Classes": [
        {"Value": value, "Name": name, "Color": color}
        for value, name, color in zip((1, 2, 3), ("Open Water", "Forest", "Impervious"), COLORS)
    ],
}


@pytest.fixture(params=["emd", "dlpk"])
def esri(request, tmp_path):
    """Writes a definition and its network, as two files or in one archive."""

    def make(make_model=brightest_band_model, *, name="trained.onnx", **changes) -> Path:
        definition = {key: value for key, value in {**DEFINITION, **changes}.items() if value is not None}
        folder = tmp_path / "esri"
        folder.mkdir()
        model = folder / name
        make_model(model)
        text = json.dumps(definition)
        if request.param == "emd":
            (folder / "delta.emd").write_text(text, encoding="utf-8-sig")
            return folder / "delta.emd"
        with zipfile.ZipFile(tmp_path / "delta.dlpk", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("delta/delta.emd", text)
            archive.writestr("delta/Inference.py", "raise SystemExit('never run')")
            archive.write(model, f"delta/{model.name}")
        return tmp_path / "delta.dlpk"

    return make


def test_definition(esri, tmp_path):
    context = Recorder()
    card = imported(esri(), tmp_path / "model.landscribe", context)
    assert card.title == "Land cover of the delta"
    assert [(one.value, one.name, one.color) for one in card.outputs[0].classes] == [
        (1, "Open Water", "#000075"),
        (2, "Forest", "#003300"),
        (3, "Impervious", "#ececec"),
    ]
    assert [band.name for band in card.inputs[0].bands] == ["Band 1", "Band 2", "Band 3"]
    assert card.inputs[0].scaling == Scaling(1.0, (0.0,), (1.0,))  # ArcGIS feeds pixel values as they are
    assert (card.tile_px, card.tile_multiple_px) == (64, 0)
    assert not context.told(notices.ModelWithoutCard)
    image = write_raster(tmp_path / "image.tif", smooth_image((90, 70)))
    found = class_map(tmp_path / "model.landscribe", image, tmp_path / "classes.tif")
    np.testing.assert_array_equal(found, smooth_image((90, 70)).argmax(0) + 1)


def test_the_background_of_arcgis_learn_has_no_entry(esri, tmp_path):
    card = imported(esri(Classes=DEFINITION["Classes"][:2]), tmp_path / "model.landscribe")
    assert [(one.value, one.name) for one in card.outputs[0].classes] == [
        (0, "Background"),
        (1, "Open Water"),
        (2, "Forest"),
    ]


def test_values_that_are_channels_decide_the_order(esri, tmp_path):
    classes = [{"ClassValue": value, "ClassName": f"class {value}", "Color": [value, 0, 0]} for value in (2, 0, 1)]
    card = imported(esri(Classes=classes), tmp_path / "model.landscribe")
    assert [one.value for one in card.outputs[0].classes] == [0, 1, 2]


def network_values(card, pixels):
    mean, divisor = (np.array(values) for values in scale_and_offset(card.inputs[0].scaling, 3))
    return (np.array(pixels) - mean) / divisor


def test_statistics_of_the_training_images(esri, tmp_path):
    """To 0…1 by the smallest and largest value, then standardised; statistics are of all bands of the images."""
    stats = {
        "band_min_values": [10.0, 9.0, 20.0, 30.0],
        "band_max_values": [110.0, 9.0, 220.0, 330.0],
        "scaled_mean_values": [0.5, 9.0, 0.4, 0.3],
        "scaled_std_values": [0.2, 9.0, 0.1, 0.3],
    }
    emd = esri(NormalizationStats=stats, ExtractBands=[0, 2, 3], Bands=["r", "x", "g", "b"], IsMultispectral=True)
    card = imported(emd, tmp_path / "model.landscribe")
    assert [band.name for band in card.inputs[0].bands] == ["r", "g", "b"]
    scaled = [(60 - 10) / 100, (100 - 20) / 200, (60 - 30) / 300]
    expected = [(scaled[0] - 0.5) / 0.2, (scaled[1] - 0.4) / 0.1, (scaled[2] - 0.3) / 0.3]
    np.testing.assert_allclose(network_values(card, [60, 100, 60]), expected, atol=1e-9)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"DataRange": [0.1, 0.9]}, [0.1, 0.5, 0.9]),
        ({"Framework": "arcgis.learn.models._inferencing"}, [-2.1179, (0.5 - 0.456) / 0.224, (1 - 0.406) / 0.225]),
        (
            {"NormalizationStats": {"band_min_values": [0] * 3, "band_max_values": [510] * 3}, "DoNormalize": False},
            [0, 0.25, 0.5],
        ),
    ],
    ids=["range", "arcgis.learn", "only-stretched"],
)
def test_pixel_values(changes, expected, esri, tmp_path):
    card = imported(esri(**changes), tmp_path / "model.landscribe")
    np.testing.assert_allclose(network_values(card, [0, 127.5, 255]), expected, atol=1e-4)


@pytest.mark.parametrize(
    ("changes", "resolution_m"),
    [
        ({}, None),
        ({"CellSize": 0.5}, 0.5),
        ({"MinCellSize": {"x": 0.6, "y": 0.6, "spatialReference": {"wkid": 26910}}}, 0.6),
        ({"MinCellSize": {"x": 2.0, "y": 2.0, "spatialReference": {"wkid": 102643, "latestWkid": 2227}}}, 0.6096),
        ({"MinCellSize": {"x": 9e-6, "y": 9e-6, "spatialReference": {"wkid": 4326}}}, 1.0019),
        ({"MinCellSize": {"x": 3.0, "y": 3.0}}, 3.0),
    ],
    ids=str,
)
def test_cell_size(changes, resolution_m, esri, tmp_path):
    found = imported(esri(**changes), tmp_path / "model.landscribe").resolution_m
    assert found == (None if resolution_m is None else pytest.approx(resolution_m, abs=1e-4))


def test_padding_is_an_overlap(esri, tmp_path):
    assert imported(esri(Padding=8), tmp_path / "model.landscribe").overlap_percent == 25


@pytest.mark.parametrize(
    ("changes", "error", "says"),
    [
        ({"ModelType": "ObjectDetection"}, errors.ModelTaskUnsupported, "ObjectDetection"),
        ({"ModelFile": "..\\trained.onnx"}, errors.ModelUnsafeArchive, "../trained.onnx"),
        ({"ModelFile": "/etc/passwd"}, errors.ModelUnsafeArchive, "/etc/passwd"),
        ({"ModelFile": "C:\\model.onnx"}, errors.ModelUnsafeArchive, "C:/model.onnx"),
        ({"ModelFile": "other.onnx"}, errors.ModelUnreadable, "other.onnx"),
        ({"ModelFile": 7}, errors.ModelCardInvalid, "ModelFile"),
        ({"ExtractBands": [0, 1]}, errors.ModelCardInvalid, "2 bands, the network reads 3"),
        ({"Classes": DEFINITION["Classes"][:1]}, errors.ModelCardInvalid, "1 classes, the network puts out 3"),
        ({"Classes": [{"Name": "a"}] * 3}, errors.ModelCardInvalid, "Value"),
        ({"Classes": "many"}, errors.ModelCardInvalid, ".emd"),
        ({"ImageWidth": 128}, errors.ModelUnreadable, "128 × 64"),
        ({"ImageHeight": -64, "ImageWidth": -64}, errors.ModelCardInvalid, "ImageHeight"),
        ({"DataRange": [1, 1]}, errors.ModelCardInvalid, ".emd"),
        ({"MinCellSize": "fine"}, errors.ModelCardInvalid, ".emd"),
        ({"NormalizationStats": {"band_min_values": [0]}}, errors.ModelCardInvalid, "band_max_values"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_definitions_that_are_refused(changes, error, says, esri, tmp_path):
    with pytest.raises(error) as caught:
        imported(esri(**changes), tmp_path / "model.landscribe")
    assert says in str(caught.value.params)
    assert not (tmp_path / "model.landscribe").exists()


def test_a_link_beside_the_definition_is_not_followed(tmp_path):
    (tmp_path / "esri").mkdir()
    brightest_band_model(tmp_path / "secret.onnx")
    (tmp_path / "esri" / "trained.onnx").symlink_to(tmp_path / "secret.onnx")
    (tmp_path / "esri" / "delta.emd").write_text(json.dumps(DEFINITION))
    with pytest.raises(errors.ModelUnsafeArchive):
        imported(tmp_path / "esri" / "delta.emd", tmp_path / "model.landscribe")


def test_fixed_tiles_of_another_size(esri, tmp_path):
    def make(path):
        onnx_models.saved(onnx_models.network(channels=3, tile=96), path)

    with pytest.raises(errors.ModelCardInvalid, match="64, the network reads 96"):
        imported(esri(make), tmp_path / "model.landscribe")


@pytest.mark.parametrize(
    ("entry", "data", "error"),
    [
        ("../../startup.py", b"print('gotcha')", errors.ModelUnsafeArchive),
        ("delta/second.emd", b"{}", errors.ModelUnreadable),
        ("delta/trained.onnx", bytes(300_000_000), errors.ModelTooLarge),
    ],
    ids=["leaves", "two", "bomb"],
)
def test_archives_that_are_refused(entry, data, error, tmp_path):
    with zipfile.ZipFile(tmp_path / "delta.dlpk", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("delta/delta.emd", json.dumps(DEFINITION))
        archive.writestr(entry, data)
    with pytest.raises(error):
        imported(tmp_path / "delta.dlpk", tmp_path / "model.landscribe")


def test_a_pickle_in_an_archive_is_refused(esri, tmp_path):
    """What arcgis.learn writes: the state of a fastai learner."""

    def make(path):
        torch.save({"model": {"weight": torch.ones(3)}, "opt": Trap(tmp_path / "sprung")}, path)

    with pytest.raises(errors.ModelIsPickle) as caught:
        imported(esri(make, Framework="arcgis.learn.models._inferencing"), tmp_path / "model.landscribe")
    assert "trained.onnx" in caught.value.path
    assert not (tmp_path / "sprung").exists()


def test_other_frameworks_are_refused(tmp_path):
    (tmp_path / "graph.pb").write_bytes(b"\x0a\x07network")
    definition = {**DEFINITION, "Framework": "TensorFlow", "ModelFile": "graph.pb"}
    (tmp_path / "delta.emd").write_text(json.dumps(definition))
    with pytest.raises(errors.ModelUnreadable, match="TensorFlow"):
        imported(tmp_path / "delta.emd", tmp_path / "model.landscribe")


# --- TorchScript -----------------------------------------------------------------------------------------------------


class Small(nn.Module):
    """Down, up, and three classes."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.features = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU(inplace=True))
        self.pool = nn.MaxPool2d(2)
        self.center = nn.Sequential(nn.Conv2d(8, 8, 3, padding=1), nn.Dropout(0.5))
        self.head = nn.Conv2d(16, 3, 1)

    def forward(self, image: Tensor) -> Tensor:
        features = self.features(image)
        deep = self.center(self.pool(features))
        deep = nn.functional.interpolate(deep, size=features.shape[-2:], mode="bilinear", align_corners=False)
        return self.head(torch.cat([features, deep], 1))


@pytest.mark.parametrize("kind", ["traced", "scripted"])
def test_torchscript_becomes_onnx(kind, esri, tmp_path):
    network = Small().eval()

    def make(path):
        script = torch.jit.script(network) if kind == "scripted" else torch.jit.trace(network, torch.rand(1, 3, 64, 64))
        script.save(str(path))

    card = imported(
        esri(make, name="trained.pt", Framework="PyTorch", ModelFile="trained.pt"), tmp_path / "model.landscribe"
    )
    assert card.weights.format == "onnx"
    assert card.outputs[0].activation == "softmax"
    pixels = smooth_image((64, 64))
    image = write_raster(tmp_path / "image.tif", pixels)
    found = class_map(tmp_path / "model.landscribe", image, tmp_path / "classes.tif")
    with torch.no_grad():
        expected = network(torch.from_numpy(pixels[None].astype(np.float32))).argmax(1)[0].numpy() + 1
    assert len(np.unique(expected)) > 1
    assert (found == expected).mean() >= 0.999


def test_torchscript_alone(tmp_path):
    torch.jit.script(Small().eval()).save(str(tmp_path / "small.pt"))
    card = imported(tmp_path / "small.pt", tmp_path / "model.landscribe", tile_px=64)
    assert (len(card.inputs[0].bands), card.tile_px, card.tile_multiple_px) == (3, 64, 0)


class Saves(nn.Module):
    """Writes a file when it is run."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self.target = target

    def forward(self, image: Tensor) -> Tensor:
        torch.save(image, self.target)
        return image


class SavesWhenLoaded(nn.Module):
    """Writes a file as soon as it is loaded."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self.target = target

    @torch.jit.export
    def __getstate__(self):
        return (self.target, self.training)

    @torch.jit.export
    def __setstate__(self, state: tuple[str, bool]) -> None:
        self.target = state[0]
        self.training = state[1]
        torch.save(torch.ones(1), self.target)

    def forward(self, image: Tensor) -> Tensor:
        return image


@pytest.mark.parametrize("network", [Saves, SavesWhenLoaded])
def test_torchscript_that_writes_files_is_refused_before_it_is_loaded(network, tmp_path):
    torch.jit.script(network(str(tmp_path / "sprung"))).save(str(tmp_path / "evil.pt"))
    with pytest.raises(errors.TorchScriptUnsafe) as caught:
        imported(tmp_path / "evil.pt", tmp_path / "model.landscribe")
    assert caught.value.operator == "torch.save"
    assert [path.name for path in tmp_path.iterdir()] == ["evil.pt"]


CODE = "class Net(Module):\n  def forward(self, x: Tensor) -> Tensor:\n    {}\n    return x\n"


def archive_with(path: Path, line: str, more: dict[str, bytes] | None = None) -> Path:
    entries = {
        "a/constants.pkl": b"\x80\x02).",
        "a/data.pkl": b"\x80\x02).",
        "a/code/__torch__.py": CODE.format(line).encode(),
        **(more or {}),
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("line", "operator"),
    [
        ('torch.save(x, "f")', "torch.save"),
        ('ops.aten.save(x, "f")', "ops.aten.save"),
        ('(x).save("f", )', "x.save"),
        ('(torch.relu(x)).save("f", )', ".save"),
        ('(self.a).save("f", )', "self.a.save"),
        ('getattr(x, "save")("f")', ".save"),
        ('save = x.save\n    save("f")', "x.save"),
        ('x = torch.from_file("f")', "torch.from_file"),
        ("t = torch", "torch"),
        ("t = ops.aten", "ops.aten"),
        ("t = [torch][0]", "torch"),
        ("x = ops.quantized.linear(x)", "ops.quantized.linear"),
        ("x = __torch__.torch.classes.rnn.CellParamsBase(x)", "__torch__.torch.classes.rnn.CellParamsBase"),
        ("x = torch.ops.aten.save(x)", "torch.ops.aten.save"),
        ("x = )", "code that is none"),
        ("x = " + "(" * 5000, "code that is none"),
    ],
)
def test_code_that_is_refused(line, operator, tmp_path):
    path = archive_with(tmp_path / "net.pt", line)
    with pytest.raises(errors.TorchScriptUnsafe) as caught:
        torchscript.check_code(path, path)
    assert caught.value.operator == operator


@pytest.mark.parametrize(
    "line",
    [
        "x = torch.add_(torch._convolution(x, CONSTANTS.c0), 1)",
        "_0 = __torch__.torch.nn.functional.interpolate\n    x = _0(x, )",
        'x = (getattr(self, "0")).forward(x, )',
        "b = ops.prim.NumToTensor(torch.size(x, 0))",
        "c = self.center",
    ],
)
def test_code_that_only_computes(line, tmp_path):
    path = archive_with(tmp_path / "net.pt", line)
    torchscript.check_code(path, path)


def test_classes_written_in_c_are_refused(tmp_path):
    path = archive_with(tmp_path / "net.pt", "y = x", {"a/data.pkl": b"\x80\x02c__torch__.torch.classes.a\nB\n."})
    with pytest.raises(errors.TorchScriptUnsafe, match=r"torch\.classes"):
        torchscript.check_code(path, path)


def test_all_operators_of_torch_that_open_files_are_known():
    schemas = torch._C._jit_get_all_schemas()
    found = {
        schema.name.partition("::")[2]
        for schema in schemas
        if any("file" in argument.name for argument in schema.arguments)
        and schema.name.startswith(("aten::", "prim::"))
    }
    assert found == torchscript.FILE_OPERATORS


def test_a_damaged_torchscript_file(tmp_path):
    path = archive_with(tmp_path / "net.pt", "y = x")
    with pytest.raises(errors.ConversionFailed):
        imported(path, tmp_path / "model.landscribe")


class Number(nn.Module):
    """No map, but a number a tile."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(3, 2, 1)

    def forward(self, image: Tensor) -> Tensor:
        return self.layer(image).mean([2, 3])


def test_a_network_without_a_map(tmp_path):
    torch.jit.script(Number()).save(str(tmp_path / "number.pt"))
    with pytest.raises(errors.ModelOutputUnsupported, match=r"\(2, 2\)"):
        imported(tmp_path / "number.pt", tmp_path / "model.landscribe", tile_px=32)
