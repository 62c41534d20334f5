"""A network with two inputs, as a package, on a real image and its heights."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch
from landscribe.engine.contract import errors
from landscribe.engine.contract.model_card import (
    Architecture,
    Band,
    ModelCard,
    ModelClass,
    ModelInput,
    ModelOutput,
    Scaling,
)
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.models import loaded, runtimes
from landscribe.engine.models.architectures import build
from landscribe.engine.models.package import write_package
from landscribe.engine.models.runtimes.tensors import TorchNetwork, torch_forward
from landscribe.engine.tasks.segment import Spec, run
from rasters import write_raster
from safetensors.torch import save_file

SIDE = 192


class Silent:
    """A context that nobody listens to."""

    seed = 0

    def progress(self, fraction, step):
        pass

    def notice(self, notice):
        pass

    def artifact(self, path, role):
        pass


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """A small FuseNet with random weights."""
    folder = tmp_path_factory.mktemp("fusenet")
    options = {"image_bands": 1, "height_bands": 1, "classes": 4, "depth": 2, "width": 8}
    architecture = Architecture("fusenet", options)
    torch.manual_seed(0)
    network = build(architecture, folder).train()
    for layer in network.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            layer.momentum = 1.0  # so that a single batch teaches what is normal
    network(torch.randn(8, 1, 64, 64), torch.randn(8, 1, 64, 64))
    save_file(network.state_dict(), folder / "weights.safetensors")
    card = ModelCard(
        id="fusenet",
        title="Image and heights",
        inputs=(
            ModelInput("image", (Band("panchromatic"),), Scaling(1.0, (470.0,), (210.0,))),
            ModelInput("height", (Band("height"),), Scaling(1.0, (188.0,), (4.0,))),
        ),
        outputs=(ModelOutput("map", tuple(ModelClass(i, f"class {i}", f"#00000{i}") for i in range(4))),),
        tile_px=64,
        tile_multiple_px=4,
        architecture=architecture,
    )
    write_package(folder / "fusenet.landscribe", card, folder / "weights.safetensors")
    return folder / "fusenet.landscribe"


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("LANDSCRIBE_HOME", str(tmp_path_factory.getbasetemp() / "home"))
    yield
    loaded.release()


@pytest.fixture(scope="module")
def rasters(shared_data, tmp_path_factory):
    """Image and heights of a part of Toulouse, each also upside down."""
    folder = tmp_path_factory.mktemp("toulouse")
    paths = {}
    for name, file in (("image", "pan_ortho_0.5m.tif"), ("height", "dsm_0.5m.tif")):
        with rasterio.open(shared_data / "toulouse_pan_dsm" / file) as source:
            values, place = source.read()[:, 200 : 200 + SIDE, 200 : 200 + SIDE], (source.crs, source.transform)
        for suffix, pixels in (("", values), ("_turned", values[:, ::-1])):
            paths[name + suffix] = write_raster(
                folder / f"{name}{suffix}.tif", pixels, crs=place[0], transform=place[1]
            )
    return paths


@pytest.fixture
def classes(package, rasters, tmp_path):
    """The map of an image and its heights, by their names."""

    def segmented(image="image", height="height"):
        output = tmp_path / f"{image}_{height}.tif"
        second = RasterSource(str(rasters[height])) if height else None
        run(Spec(RasterSource(str(rasters[image])), str(package), str(output), second), Silent())
        with rasterio.open(output) as raster:
            return raster.read(1)

    return segmented


def test_torch_gives_the_same_map_as_openvino(classes, monkeypatch):
    ours = classes()
    loaded.release()
    monkeypatch.setattr(runtimes, "_on_processor", lambda s, d, p: TorchNetwork(s, torch_forward(s, d), d, p))
    theirs = classes()
    assert ours.shape == (SIDE, SIDE)
    assert len(np.unique(ours)) > 1
    assert (ours == theirs).mean() > 0.999


def test_both_inputs_count(classes):
    once = classes()
    assert (classes(image="image_turned") != once).mean() > 0.05
    assert (classes(height="height_turned") != once).mean() > 0.05


def test_the_heights_are_asked_for(classes):
    with pytest.raises(errors.ModelInputsMismatch):
        classes(height=None)
