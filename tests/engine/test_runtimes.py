"""All runtimes give the same probabilities, at any ratio of resolutions and for any pixel type."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from landscribe.engine.contract.errors import MemoryExhausted, ModelFailed, ModelOperatorUnknown, PrecisionUnsupported
from landscribe.engine.contract.model_card import (
    Architecture,
    Band,
    ModelCard,
    ModelClass,
    ModelInput,
    ModelOutput,
    Scaling,
)
from landscribe.engine.core.decisions import host
from landscribe.engine.core.devices import processor
from landscribe.engine.models.architectures import build
from landscribe.engine.models.package import write_package
from landscribe.engine.models.runtimes import load_network
from landscribe.engine.models.runtimes.base import TileShapes
from landscribe.engine.models.runtimes.openvino import OpenVinoNetwork
from landscribe.engine.models.runtimes.tensors import TorchNetwork, onnx_forward, torch_forward
from landscribe.engine.models.sources import open_model
from rasters import brightest_band_model
from safetensors.torch import save_file

SCALING = Scaling(255, (0.4, 0.4, 0.4, 0.5), (0.2,))
SAME = TileShapes((64, 64), (64, 64), (64, 64))
COARSER = TileShapes((200, 200), (64, 64), (200, 200))
FINER = TileShapes((50, 40), (64, 64), (50, 40))


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """A small U-Net with random weights, as safetensors."""
    folder = tmp_path_factory.mktemp("unet")
    options = {
        "encoder_name": "tu-mobilenetv3_small_050",
        "in_channels": 4,
        "classes": 3,
        "decoder_channels": [32, 16, 8, 8, 8],
    }
    architecture = Architecture("smp-unet", options)
    torch.manual_seed(0)
    save_file(build(architecture, folder).state_dict(), folder / "weights.safetensors")
    card = ModelCard(
        id="unet",
        title="A small U-Net",
        inputs=(ModelInput("image", tuple(Band(name) for name in "rgbn"), SCALING),),
        outputs=(ModelOutput("map", tuple(ModelClass(i, f"class {i}", f"#00000{i}") for i in range(3))),),
        tile_px=64,
        architecture=architecture,
    )
    write_package(folder / "unet.landscribe", card, folder / "weights.safetensors")
    return folder / "unet.landscribe"


@pytest.fixture(scope="module")
def source(package):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LANDSCRIBE_HOME", str(package.parent / "home"))
        yield open_model(str(package), [])


@pytest.fixture(scope="module")
def in_openvino(source):
    return OpenVinoNetwork(source, processor(), "fp32")


@pytest.fixture(scope="module")
def in_torch(source):
    return TorchNetwork(source, torch_forward(source, processor()), processor(), "fp32")


def probabilities(network, shapes, pixel_type="uint8"):
    top = 255 if pixel_type.startswith("u") else 127
    tile = np.random.default_rng(0).integers(0, top, (1, 4, *shapes.read)).astype(pixel_type)
    session = network.session(shapes, [pixel_type], [SCALING])
    return host(session.results(session.start([tile]))[0])


@pytest.mark.parametrize("shapes", [SAME, COARSER, FINER], ids=["same", "coarser", "finer"])
@pytest.mark.parametrize("pixel_type", ["uint8", "uint16", "int16", "float32"])
def test_openvino_and_torch_agree(shapes, pixel_type, in_openvino, in_torch):
    ours = probabilities(in_openvino, shapes, pixel_type)
    theirs = probabilities(in_torch, shapes, pixel_type)
    assert ours.shape == (1, 3, *shapes.write)
    np.testing.assert_allclose(ours.sum(1), 1, atol=1e-5)
    np.testing.assert_allclose(ours, theirs, atol=2e-3)
    assert (ours.argmax(1) == theirs.argmax(1)).mean() > 0.999


@pytest.mark.parametrize("kernel", [1, 9])
def test_openvino_and_onnxruntime_agree(kernel, tmp_path):
    source = open_model(str(brightest_band_model(tmp_path / "m.onnx", 4, kernel, padding=False)), [])
    device = processor()
    networks = [
        OpenVinoNetwork(source, device, "fp32"),
        TorchNetwork(source, onnx_forward(source, device), device, "fp32"),
    ]
    side = 64 - kernel + 1
    assert [network.output_shapes((64, 64)) for network in networks] == [[(4, side, side)]] * 2
    ours, theirs = (probabilities(network, TileShapes((64, 64), (64, 64), (side, side))) for network in networks)
    np.testing.assert_allclose(ours, theirs, atol=1e-5)


def test_results_last_until_the_slots_have_gone_round(in_openvino):
    session = in_openvino.session(SAME, ["uint8"], [SCALING])
    tiles = [np.full((1, 4, 64, 64), value, np.uint8) for value in range(0, 40 * session.slots, 40)]
    alone = [session.results(session.start([tile]))[0].copy() for tile in tiles]
    tickets = [session.start([tile]) for tile in tiles]
    for expected, ticket in zip(alone, tickets):
        np.testing.assert_allclose(session.results(ticket)[0], expected, atol=1e-6)


@pytest.mark.parametrize("network", ["in_openvino", "in_torch"])
def test_results_may_be_changed_in_place(network, request):
    session = request.getfixturevalue(network).session(SAME, ["uint8"], [SCALING])
    results = session.results(session.start([np.zeros((1, 4, 64, 64), np.uint8)]))[0]
    results[0, :, :7] *= 0.0
    assert host(results)[0, :, :7].max() == 0


@pytest.mark.parametrize(
    "message",
    [
        "DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes",
        "BFCArena::AllocateRawInternal Failed to allocate memory for requested buffer",
        "CUDA failure 2: out of memory",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED",
    ],
)
def test_a_lack_of_memory_is_told_from_other_failures(message, source):
    network = TorchNetwork(source, Failing(message), processor(), "fp32")
    with pytest.raises(MemoryExhausted):
        network.output_shapes((64, 64))
    with pytest.raises(MemoryExhausted):
        network.session(SAME, ["uint8"], [SCALING]).start([np.zeros((1, 4, 64, 64), np.uint8)])
    with pytest.raises(ModelFailed):
        TorchNetwork(source, Failing("shapes differ"), processor(), "fp32").output_shapes((64, 64))


class Failing:
    """A network that always fails."""

    runtime, on_card, lower_precision = "none", True, False

    def __init__(self, message):
        self._message = message

    def __call__(self, inputs):
        raise RuntimeError(self._message)


def test_a_precision_that_the_processor_lacks_is_refused(source):
    with pytest.raises(PrecisionUnsupported):
        OpenVinoNetwork(source, processor(), "fp16")


def test_an_unknown_operator_is_named(tmp_path):
    from onnx import TensorProto, helper
    from rasters import save_model

    graph = helper.make_graph(
        [helper.make_node("FlyToTheMoon", ["x"], ["y"])],
        "moon",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [],
    )
    source = open_model(str(save_model(graph, tmp_path / "moon.onnx", class_names=["a", "b", "c"])), [])
    with pytest.raises(ModelOperatorUnknown) as caught:
        load_network(source, processor(), "auto", None)
    assert caught.value.operator == "FlyToTheMoon"


def test_a_network_that_can_t_take_the_tile_is_an_error_and_no_crash(tmp_path):
    """A reshape to a fixed size fits one tile only."""
    from onnx import TensorProto, helper, numpy_helper
    from rasters import save_model

    graph = helper.make_graph(
        [helper.make_node("Reshape", ["x", "shape"], ["y"])],
        "fixed",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 3, 32, 32])],
        [numpy_helper.from_array(np.array([1, 3, 32, 32]), "shape")],
    )
    source = open_model(str(save_model(graph, tmp_path / "fixed.onnx", class_names=["a", "b", "c"])), [])
    with pytest.raises(ModelFailed):
        load_network(source, processor(), "auto", None).output_shapes((64, 64))
