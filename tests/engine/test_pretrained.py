"""Encoders that start with the weights of others: from a file, and from the libraries' servers."""

from __future__ import annotations

import pickle
from pathlib import Path
from types import SimpleNamespace
from urllib.error import URLError

import pytest
import timm
import torch
import torchvision
from landscribe.engine.contract.errors import DownloadFailed, PretrainedUnfit
from landscribe.engine.models.architectures import build, describe, encoder_of
from landscribe.engine.models.pretrained import load_encoder
from safetensors.torch import load_file, save_file

TINY = "tu-mobilenetv3_small_050"


@pytest.fixture(scope="module")
def resnet18(tmp_path_factory):
    """A ResNet-18 of torchvision with random weights and a classifier, as a file in 16 bits."""
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "resnet18.safetensors"
    save_file(half(torchvision.models.resnet18()), path)
    return path


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A small network of timm, as a file, with a classifier of its own."""
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    save_file(timm.create_model(TINY[3:], num_classes=7).state_dict(), path)
    return path


@pytest.fixture(scope="module")
def new():
    """A network with random weights, and its architecture."""

    def build_new(name, encoder="", bands=3):
        architecture = describe(name, encoder=encoder, bands=(bands, 1) if name == "fusenet" else (bands,), classes=2)
        return SimpleNamespace(module=build(architecture, Path()), architecture=architecture)

    return build_new


def load(network, reference):
    origin = load_encoder(network.module, str(reference), network.architecture)
    return encoder_of(network.module), origin


def half(module):
    return {name: t.half() if t.is_floating_point() else t for name, t in module.state_dict().items()}


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "encoder"), [("resdeconv-18", ""), ("smp-unet", "resnet18")])
def test_a_file_in_the_names_of_torchvision(name, encoder, new, resnet18):
    filled, origin = load(new(name, encoder), resnet18)
    expected = load_file(resnet18)
    found = filled.state_dict()
    assert expected.keys() - found.keys() == {"fc.weight", "fc.bias"}
    for tensor, values in found.items():
        assert torch.equal(values, expected[tensor].to(values.dtype)), tensor
    assert origin == str(resnet18)


def test_an_encoder_is_widened_for_heights(tiny):
    architecture = describe("smp-unet", encoder=TINY, bands=(3, 1), classes=2)
    module = build(architecture, Path())
    load_encoder(module, str(tiny), architecture)
    expected = load_file(tiny)["conv_stem.weight"]
    found = encoder_of(module).state_dict()["model.conv_stem.weight"]
    assert found.shape[1] == 4
    torch.testing.assert_close(found, timm.models.adapt_input_conv(4, expected))


def test_a_file_in_the_names_of_timm(new, tiny):
    filled, _ = load(new("smp-unet", TINY), tiny)
    expected = timm.create_model(TINY[3:], features_only=True).eval()
    expected.load_state_dict(load_file(tiny), strict=False)
    image = torch.randn(1, 3, 64, 64)
    torch.testing.assert_close(filled.eval()(image)[-1], expected(image)[-1])


@pytest.mark.parametrize(("name", "encoder"), [("resdeconv-18", ""), ("smp-unet", "resnet18"), ("smp-unet", TINY)])
def test_another_number_of_bands(name, encoder, new, resnet18, tiny):
    """Grey is as a grey picture was; bands that come twice count as once."""
    file = tiny if encoder == TINY else resnet18
    image = torch.randn(1, 3, 64, 64)

    def features(bands, values):
        return load(new(name, encoder, bands), file)[0].eval()(values)[-1]

    torch.testing.assert_close(
        features(1, image[:, :1]), features(3, image[:, :1].expand(-1, 3, -1, -1)), rtol=1e-2, atol=1e-2
    )
    torch.testing.assert_close(features(6, torch.cat([image, image], 1)), features(3, image), rtol=1e-2, atol=1e-2)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda tensors: tensors.update({"layer3.0.conv1.weight": torch.zeros(1, 2, 3, 3)}), "layer3.0.conv1.weight"),
        (lambda tensors: tensors.pop("layer4.1.bn2.bias"), "layer4.1.bn2.bias"),
        (lambda tensors: tensors.update({"layer3.7.conv1.weight": torch.zeros(1)}), "layer3.7.conv1.weight"),
        (lambda tensors: tensors.update({"conv1.weight": torch.zeros(64)}), "conv1.weight"),
    ],
    ids=["shape", "missing", "left over", "first"],
)
@pytest.mark.parametrize("name", ["resdeconv-18", "smp-unet"])
def test_a_tensor_that_does_not_fit_is_named(name, change, told, new, resnet18):
    tensors = load_file(resnet18)
    change(tensors)
    changed = resnet18.with_name("changed.safetensors")
    save_file(tensors, changed)
    with pytest.raises(PretrainedUnfit, match=f"tensor {told}"):
        load(new(name, "resnet18"), changed)


def test_a_file_of_another_network_of_timm(new, resnet18):
    with pytest.raises(PretrainedUnfit, match="bn1"):
        load(new("smp-unet", TINY), resnet18)


@pytest.mark.parametrize("encoder", ["resnet18", TINY])
@pytest.mark.parametrize("name", ["evil.pth", "evil.safetensors", "no-such-file.safetensors"])
def test_other_files_are_not_opened(name, encoder, new, tmp_path):
    if name.startswith("evil"):
        (tmp_path / name).write_bytes(pickle.dumps(Evil(tmp_path / "opened")))
    with pytest.raises(PretrainedUnfit) as caught:
        load(new("smp-unet", encoder), tmp_path / name)
    assert caught.value.path == str(tmp_path / name)
    assert not (tmp_path / "opened").exists()


class Evil:
    """Writes a file when it is unpickled."""

    def __init__(self, marker):
        self._marker = str(marker)

    def __reduce__(self):
        return open, (self._marker, "w")


def test_none_leaves_the_network_as_it_is(new):
    network = new("unet-deconvnet")
    before = {name: values.clone() for name, values in network.module.state_dict().items()}
    assert load_encoder(network.module, "none", network.architecture) == "none"
    torch.testing.assert_close(network.module.state_dict(), before, rtol=0, atol=0)


# --- ImageNet --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def imagenet(shared_data):
    """ResNet-50 as Keras trained it: with stride 2 in the first convolution of a block."""
    return shared_data / "weights" / "resnet50_imagenet" / "resnet50_keras_v1_tvnames_fp16.safetensors"


@pytest.fixture(scope="module")
def residual(new, imagenet):
    """The encoder of resdeconv-50 with these weights."""
    return load(new("resdeconv-50"), imagenet)[0].eval()


def test_the_encoder_of_resdeconv_is_torchvision_s(residual, imagenet):
    """But for the pooling, and for the strides, which are those of He et al. 2016 here."""
    expected = torchvision.models.resnet50().eval()
    expected.load_state_dict(load_file(imagenet))
    expected.maxpool = torch.nn.MaxPool2d(2)
    for layer in (expected.layer2, expected.layer3, expected.layer4):
        layer[0].conv1.stride, layer[0].conv2.stride = 2, 1
    expected.avgpool = expected.fc = torch.nn.Identity()
    image = torch.randn(1, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(residual(image)[-1].flatten(1), expected(image))


@pytest.mark.parametrize(("picture", "thing"), [("coffee", "espresso"), ("chelsea", "Egyptian cat")])
def test_the_encoder_of_resdeconv_sees_what_resnet_saw(picture, thing, residual, imagenet):
    """With the classifier of the same file."""
    from skimage import data

    choices = torchvision.models.ResNet50_Weights.IMAGENET1K_V1
    image = choices.transforms()(torch.from_numpy(getattr(data, picture)()).permute(2, 0, 1))[None]
    tensors = load_file(imagenet)
    with torch.no_grad():
        pooled = residual(image)[-1].mean((2, 3))
        scores = (pooled @ tensors["fc.weight"].float().T + tensors["fc.bias"].float()).softmax(1)[0]
    assert choices.meta["categories"][scores.argmax()] == thing
    assert scores.max() > 0.5


def test_real_weights_in_segmentation_models_pytorch(new, imagenet):
    filled, _ = load(new("smp-unet", "resnet50", bands=4), imagenet)
    expected = load_file(imagenet)
    assert torch.equal(filled.layer4[2].conv3.weight, expected["layer4.2.conv3.weight"].float())
    assert filled.conv1.weight.shape[1] == 4


@pytest.mark.parametrize("name", ["unet-deconvnet", "fusenet", "resdeconv-200"])
def test_networks_without_weights_on_a_server(name, new):
    with pytest.raises(PretrainedUnfit, match=name):
        load(new(name), "imagenet")


def test_encoders_without_weights_on_a_server(new):
    with pytest.raises(PretrainedUnfit, match="No pretrained weights"):
        load(new("smp-unet", "tu-cs3darknet_s"), "imagenet")


class Server:
    """Stands in for a library's download."""

    def __init__(self, answer):
        self.answer = answer
        self.calls = []

    def __call__(self, *args, **options):
        self.calls.append((args, options))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


DOWNLOADS = {
    "resdeconv-18": ("", "torchvision.models._api.load_state_dict_from_url"),
    "smp-unet": ("resnet18", "segmentation_models_pytorch.encoders.hf_hub_download"),
    "smp-fpn": (TINY, "timm.models._builder.load_state_dict_from_hf"),
}


def test_download_from_torchvision(new, resnet18, monkeypatch):
    encoder, function = DOWNLOADS["resdeconv-18"]
    server = Server(load_file(resnet18))
    monkeypatch.setattr(function, server)
    filled, origin = load(new("resdeconv-18", encoder), "imagenet")
    (url,), options = server.calls[0]
    assert origin == url == "https://download.pytorch.org/models/resnet18-f37072fd.pth"
    assert options["weights_only"]
    assert options["check_hash"]
    assert torch.equal(filled.conv1.weight, server.answer["conv1.weight"].float())


def test_download_by_segmentation_models_pytorch(new, resnet18, monkeypatch):
    encoder, function = DOWNLOADS["smp-unet"]
    monkeypatch.setattr(function, Server(str(resnet18)))
    filled, origin = load(new("smp-unet", encoder), "imagenet")
    assert origin == "imagenet, resnet18"
    assert torch.equal(filled.conv1.weight, load_file(resnet18)["conv1.weight"].float())


def test_download_by_timm(new, tiny, monkeypatch):
    encoder, function = DOWNLOADS["smp-fpn"]
    tensors = load_file(tiny)
    monkeypatch.setattr(function, Server(dict(tensors)))
    filled, _ = load(new("smp-fpn", encoder), "imagenet")
    assert torch.equal(filled.model.conv_stem.weight, tensors["conv_stem.weight"])


@pytest.mark.parametrize("name", DOWNLOADS)
@pytest.mark.parametrize("cause", [URLError("no route"), OSError("no route"), ConnectionError("no route")])
def test_no_connection(name, cause, new, monkeypatch):
    encoder, function = DOWNLOADS[name]
    monkeypatch.setattr(function, Server(cause))
    with pytest.raises(DownloadFailed, match="no route"):
        load(new(name, encoder), "imagenet")


def test_a_damaged_download(new, monkeypatch):
    monkeypatch.setattr(DOWNLOADS["resdeconv-18"][1], Server(RuntimeError('invalid hash value (expected "f37072fd")')))
    with pytest.raises(DownloadFailed, match="invalid hash"):
        load(new("resdeconv-18"), "imagenet")
