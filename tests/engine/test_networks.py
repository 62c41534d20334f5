"""The networks are those of the papers, and run the same in all runtimes."""

from __future__ import annotations

import openvino
import pytest
import torch
from landscribe.engine.contract import errors
from landscribe.engine.contract.model_card import Architecture
from landscribe.engine.models.architectures import (
    ARCHITECTURES,
    build,
    describe,
    encoder_of,
    head_of,
    new_network,
    size_multiple,
)
from landscribe.engine.models.fusenet import FuseNet
from landscribe.engine.models.resdeconv import ResDeconv
from landscribe.engine.models.unet_deconvnet import UNetDeconvNet, transposed_floor, unpool
from torch import nn
from torch.nn import functional

# --- U-Net with unpooling, FuseNet -----------------------------------------------------------------------------------


def maps_with_ties() -> torch.Tensor:
    """Random maps; behind a ReLU, as here, many windows are all zero, and some have one maximum twice."""
    generator = torch.Generator().manual_seed(0)
    return torch.randint(-3, 3, (2, 5, 12, 8), generator=generator).double().relu()


def torch_unpool(pooled, unpooled):
    _, indices = functional.max_pool2d(unpooled, 2, return_indices=True)
    return functional.max_unpool2d(pooled, indices, 2)


@pytest.mark.parametrize("unpooled", [maps_with_ties(), torch.randn(2, 5, 12, 8).double()], ids=["ties", "distinct"])
def test_unpooling_is_that_of_torch_in_values_and_gradients(unpooled):
    results = []
    for function in (unpool, torch_unpool):
        pooled = torch.arange(1, 241).reshape(2, 5, 6, 4).double().requires_grad_()
        result = function(pooled, unpooled)
        (result * torch.arange(result.numel()).reshape(result.shape)).sum().backward()
        results.append((result, pooled.grad))
    torch.testing.assert_close(results[0], results[1], rtol=0, atol=0)


def test_transposed_convolutions_mirror_the_border():
    """One of stride 1 is a convolution with a turned kernel, for which torch knows mirror padding."""
    floor = transposed_floor(2, 3, 4)
    transposed = floor[0][1]
    same = nn.Conv2d(2, 3, 3, padding=1, padding_mode="reflect", bias=False)
    same.weight.data = transposed.weight.data.transpose(0, 1).flip(2, 3)
    image = torch.randn(1, 2, 6, 5)
    torch.testing.assert_close(transposed(floor[0][0](image)), same(image))


def test_a_uniform_image_has_no_border():
    """Zeros around the image would show; mirrored, all windows are the same."""
    torch.manual_seed(0)
    network = UNetDeconvNet(3, 2, depth=1, width=4).eval()
    logits = network(torch.full((1, 3, 12, 16), 0.7))
    windows = functional.pixel_unshuffle(logits, 2)
    torch.testing.assert_close(windows, windows[..., :1, :1].expand_as(windows))


def test_two_blocks_a_floor():
    """3×3 convolution, batch normalisation, ReLU; transposed on the way up."""
    network = UNetDeconvNet(4, 5)
    kinds = {"encoder": nn.Conv2d, "deepest_floor": nn.Conv2d, "decoder": nn.ConvTranspose2d}
    floors = {"encoder": network.encoder.floors, "deepest_floor": [network.deepest_floor]}
    floors["decoder"] = network.decoder.floors
    for name, kind in kinds.items():
        for floor in floors[name]:
            assert [type(layer) for block in floor for layer in block][1:] == [
                kind, nn.BatchNorm2d, nn.ReLU, nn.ReflectionPad2d, kind, nn.BatchNorm2d, nn.ReLU,
            ]  # fmt: skip
    assert len(floors["encoder"]) == len(floors["decoder"]) == 3


def test_xavier():
    """The variance of Glorot and Bengio's uniform weights is 2 / (fan in + fan out)."""
    torch.manual_seed(0)
    kernel = UNetDeconvNet(3, 2, depth=1, width=32).deepest_floor[0][1].weight
    assert kernel.var().item() == pytest.approx(2 / (9 * (32 + 64)), rel=0.05)


def test_fusenet_merges_before_the_deepest_floor_and_skips_from_the_image_alone():
    network = FuseNet(3, 1, 2, depth=2, width=4).eval()
    seen = {}
    network.deepest_floor.register_forward_pre_hook(lambda _, inputs: seen.update(merged=inputs[0]))
    network.decoder.register_forward_pre_hook(lambda _, inputs: seen.update(skips=inputs[1]))
    image, height = torch.randn(1, 3, 16, 16), torch.randn(1, 1, 16, 16)
    network(image, height)
    pooled, skips = network.encoder["image"](image)
    pooled_height, _ = network.encoder["height"](height)
    torch.testing.assert_close(seen["merged"], torch.cat([pooled, pooled_height], 1))
    torch.testing.assert_close(seen["skips"], skips)


# --- residual encoder-decoder ----------------------------------------------------------------------------------------

DECODER = {True: [256, 128, 64, 64, 64], False: [1024, 512, 256, 64, 64]}
TABLE_I = {
    18: [(64, 1), (64, 4), (128, 4), (256, 4), (512, 4)],
    34: [(64, 1), (64, 6), (128, 8), (256, 12), (512, 6)],
    50: [(64, 1), (256, 9), (512, 12), (1024, 18), (2048, 9)],
    101: [(64, 1), (256, 9), (512, 12), (1024, 69), (2048, 9)],
    152: [(64, 1), (256, 9), (512, 24), (1024, 108), (2048, 9)],
    200: [(64, 1), (256, 9), (512, 72), (1024, 108), (2048, 9)],
}
"""Ghassemi et al. 2018: (maps, convolutions) of each encoder block. The shortcuts' projections are not counted."""


@pytest.fixture(scope="module", params=TABLE_I, ids="resdeconv-{}".format)
def residual(request):
    """A network without memory of its own, and its depth."""
    with torch.device("meta"):
        return ResDeconv(bands=4, classes=2, depth=request.param).eval(), request.param


def test_encoder_of_table_i(residual):
    network, depth = residual
    encoder = network.encoder
    outputs = encoder(torch.empty(1, 4, 256, 256, device="meta"))
    blocks = [encoder.conv1, encoder.layer1, encoder.layer2, encoder.layer3, encoder.layer4]
    found = [(output.shape[1], convolutions(block)) for output, block in zip(outputs, blocks)]
    assert found == TABLE_I[depth]
    assert [output.shape[2] for output in outputs] == [128, 64, 32, 16, 8]


def convolutions(block):
    named = block.named_modules()
    return sum(isinstance(layer, nn.Conv2d) and "downsample" not in name for name, layer in named)


def test_the_first_convolution_of_a_block_halves(residual):
    encoder = residual[0].encoder
    assert (encoder.conv1.kernel_size, encoder.conv1.stride, encoder.maxpool.kernel_size) == ((7, 7), (2, 2), 2)
    for layer in (encoder.layer2, encoder.layer3, encoder.layer4):
        strides = [one.stride for one in layer.modules() if isinstance(one, nn.Conv2d)]
        names = [name for name, one in layer.named_modules() if isinstance(one, nn.Conv2d)]
        assert [name for name, stride in zip(names, strides) if stride == (2, 2)] == ["0.conv1", "0.downsample.0"]


def test_decoder_of_table_i(residual):
    network, depth = residual
    skips = [maps for maps, _ in reversed(TABLE_I[depth][:-1])] + [64]
    before = [TABLE_I[depth][-1][0]] + [2 * maps for maps in skips[:-1]]  # as many from below as from the side
    for block, maps, given in zip(network.decoder, DECODER[depth < 50], before):
        convolution, normalisation, activation = block
        assert isinstance(convolution, nn.ConvTranspose2d)
        assert (convolution.kernel_size, convolution.stride) == ((4, 4), (2, 2))
        assert (convolution.in_channels, convolution.out_channels) == (given, maps)
        assert (type(normalisation), type(activation)) == (nn.BatchNorm2d, nn.ReLU)
    assert DECODER[depth < 50] == skips
    assert len(network.decoder) == 5
    assert (network.full_size[0].kernel_size, network.full_size[0].out_channels) == ((3, 3), 64)
    assert (network.segmentation_head.kernel_size, network.segmentation_head.in_channels) == ((1, 1), 128)
    assert network(torch.empty(1, 4, 64, 96, device="meta")).shape == (1, 2, 64, 96)


# --- runtimes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("network", "inputs"),
    [
        (UNetDeconvNet(3, 4, depth=2, width=8), (3,)),
        (FuseNet(3, 1, 4, depth=2, width=8), (3, 1)),
        (ResDeconv(3, 4, 18), (3,)),
    ],
    ids=["unet-deconvnet", "fusenet", "resdeconv"],
)
def test_openvino_and_torch_put_out_the_same(network, inputs):
    generator = torch.Generator().manual_seed(0)
    images = [torch.randn(2, bands, 32, 64, generator=generator) for bands in inputs]
    for layer in network.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.momentum = 1.0  # so that a single batch teaches what is normal
    with torch.no_grad():
        network.train()(*images)
        expected = network.eval()(*images)
    converted = openvino.convert_model(network, example_input=tuple(torch.zeros(1, bands, 64, 64) for bands in inputs))
    exact = {"INFERENCE_PRECISION_HINT": "f32"}  # some processors would compute in bf16
    logits = openvino.compile_model(converted, "CPU", exact)([image.numpy() for image in images])[0]
    torch.testing.assert_close(torch.from_numpy(logits), expected, rtol=0, atol=1e-4 * expected.abs().max().item())


# --- the registry ----------------------------------------------------------------------------------------------------

ENCODERS = {"smp-dpt": "tu-test_vit"}
BANDS = (5, 2)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_each_network_can_be_described_built_and_run(name, tmp_path):
    bands = BANDS[: ARCHITECTURES[name].inputs]
    architecture = describe(name, encoder=ENCODERS.get(name, "tu-mobilenetv3_small_050"), bands=bands, classes=3)
    side = 4 * size_multiple(architecture)
    with torch.device("meta"):
        network = build(architecture, tmp_path)
        logits = network(*(torch.empty(2, count, side, 2 * side) for count in bands))
    assert logits.shape == (2, 3, side, 2 * side)
    assert not network.training
    assert head_of(network).out_channels == 3
    first = next(layer for layer in encoder_of(network).modules() if isinstance(layer, nn.Conv2d))
    assert first.in_channels == 5


@pytest.mark.parametrize("name", [name for name, kind in ARCHITECTURES.items() if kind.inputs == 1])
def test_every_network_takes_heights_as_further_bands(name, tmp_path):
    architecture = describe(name, encoder=ENCODERS.get(name, "tu-mobilenetv3_small_050"), bands=(4, 1), classes=3)
    side = 4 * size_multiple(architecture)
    with torch.device("meta"):
        network = build(architecture, tmp_path)
        logits = network(torch.empty(2, 4, side, side), torch.empty(2, 1, side, side))
    assert logits.shape == (2, 3, side, side)
    assert head_of(network).out_channels == 3
    first = next(layer for layer in encoder_of(network).modules() if isinstance(layer, nn.Conv2d))
    assert first.in_channels == 5


def test_image_and_heights_are_concatenated_in_this_order(tmp_path):
    options = {"bands": 3, "classes": 2, "depth": 1, "width": 4}
    fused = build(Architecture("unet-deconvnet", {**options, "early_fusion": True}), tmp_path)
    image, height = torch.randn(1, 2, 8, 8), torch.randn(1, 1, 8, 8)
    torch.testing.assert_close(fused(image, height), fused.network(torch.cat([image, height], 1)))


def test_fusenet_is_never_fused_early(tmp_path):
    options = {"image_bands": 1, "height_bands": 1, "classes": 2, "early_fusion": True}
    with pytest.raises(errors.ModelCardInvalid, match="early_fusion"):
        build(Architecture("fusenet", options), tmp_path)


def test_both_encoders_of_fusenet_are_its_encoder(tmp_path):
    architecture = describe("fusenet", encoder="", bands=BANDS, classes=3)
    with torch.device("meta"):
        encoder = encoder_of(build(architecture, tmp_path))
    assert {name.split(".")[0] for name, _ in encoder.named_parameters()} == {"image", "height"}


@pytest.mark.parametrize(
    ("name", "bands", "needed"), [("fusenet", (3,), 2), ("fusenet", (3, 1, 1), 2), ("smp-unet", (3, 1, 1), 1)]
)
def test_another_number_of_inputs(name, bands, needed):
    with pytest.raises(errors.NetworkInputsMismatch) as caught:
        describe(name, encoder="resnet18", bands=bands, classes=2)
    assert (caught.value.needed, caught.value.given) == (needed, len(bands))


@pytest.mark.parametrize(("wrong", "right"), [("unet-deconvnets", "unet-deconvnet"), ("smp-linket", "smp-linknet")])
def test_unknown_network(wrong, right):
    with pytest.raises(errors.NetworkUnknown) as caught:
        describe(wrong, encoder="resnet18", bands=(3,), classes=2)
    assert caught.value.nearest.split(", ")[0] == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("resnet81", "resnet18"),
        ("tu-convnext_ato", "tu-convnext_atto"),
        ("tu-hf-hub:some/one", "tu-"),
        ("", "resnet18"),
    ],
)
def test_unknown_encoder(wrong, right):
    with pytest.raises(errors.EncoderUnknown) as caught:
        describe("smp-unet", encoder=wrong, bands=(3,), classes=2)
    assert right in caught.value.nearest


def test_an_encoder_that_the_network_can_t_have():
    architecture = describe("smp-dpt", encoder="resnet18", bands=(3,), classes=2)
    with pytest.raises(errors.EncoderUnfit, match="Only Timm encoders") as caught:
        new_network(architecture)
    assert (caught.value.network, caught.value.encoder) == ("smp-dpt", "resnet18")


@pytest.mark.parametrize("encoder", ["resnet18", "mit_b0", "tu-convnext_atto", "tu-resnet18.a1_in1k"])
def test_encoders_by_name(encoder):
    assert describe("smp-unet", encoder=encoder, bands=(3,), classes=2).options["encoder_name"] == encoder


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("unet-deconvnet", {"bands": 3, "classes": 2, "depth": 4000}),
        ("unet-deconvnet", {"bands": 3, "classes": 2, "width": 4000}),
        ("unet-deconvnet", {"bands": 3, "classes": 10**9}),
        ("unet-deconvnet", {"bands": "three", "classes": 2}),
        ("unet-deconvnet", {"bands": 3}),
        ("fusenet", {"bands": 3, "classes": 2}),
        ("resdeconv-18", {"bands": 3, "classes": -1}),
        ("resdeconv-18", {"bands": 3, "classes": 2, "depth": 50}),
    ],
)
def test_senseless_options_of_a_card(name, options, tmp_path):
    with pytest.raises(errors.ModelCardInvalid, match="architecture"):
        build(Architecture(name, options), tmp_path)
