"""Cards of ONNX files of the Deepness kind, rule by rule."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from landscribe.engine.contract import errors
from landscribe.engine.contract.model_card import Band, ModelCard, ModelClass, ModelInput, ModelOutput, Scaling
from landscribe.engine.models.deepness import card_of, default_classes, has_metadata, to_deepness_metadata
from onnx_models import network, with_metadata

PATH = Path("some model.onnx")


def card(shape=None, **metadata) -> ModelCard:
    return card_of(PATH, with_metadata(network(**(shape or {})), **metadata))


def names(output: ModelOutput) -> list[str]:
    return [one.name for one in output.classes]


def test_defaults():
    """What Deepness takes where its keys say nothing."""
    it = card(model_type="Segmentor")
    assert it.overlap_percent == 15
    assert it.tile_px == 512
    assert it.resolution_m is None
    assert it.inputs[0].scaling == Scaling(255.0, (0.0,), (1.0,))
    assert (it.outputs[0].threshold, it.outputs[0].activation, it.outputs[0].median_px) == (0.5, "none", 0)
    assert names(it.outputs[0]) == ["Class 0", "Class 1"]
    assert (it.id, it.title) == ("some-model", "some model")


@pytest.mark.parametrize("text", ['"Segmentor"', '"segmentor"', '"SEGMENTOR"', "'Segmentor'", "Segmentor"])
def test_model_type(text):
    assert card(model_type=text).outputs


@pytest.mark.parametrize("text", ['"Detector"', "Regressor", '"Superresolution"'])
def test_other_tasks(text):
    with pytest.raises(errors.ModelTaskUnsupported) as caught:
        card(model_type=text)
    assert caught.value.task == text.strip('"')


@pytest.mark.parametrize("key", ["class_names", "names"])
@pytest.mark.parametrize(
    "text",
    [
        '{"0": "field", "1": "water"}',
        '{"1": "water", "0": "field"}',
        "{0: 'field', 1: 'water'}",
        '["field", "water"]',
        '[{"0": "field", "1": "water"}]',
        '[["field", "water"]]',
    ],
)
def test_class_names(key, text):
    assert names(card(**{key: text}).outputs[0]) == ["field", "water"]


def test_class_names_come_before_names():
    assert names(card(names=["a", "b"], class_names=["c", "d"]).outputs[0]) == ["c", "d"]


def test_class_names_are_sorted_as_numbers():
    text = {str(number): f"c{number}" for number in reversed(range(12))}
    assert names(card({"channels": 12}, class_names=text).outputs[0]) == [f"c{number}" for number in range(12)]


@pytest.mark.parametrize("text", ['{"0": "a", "2": "b"}', '{"1": "a", "2": "b"}', '{"x": "a"}', "7", '"water"', "{0: "])
def test_class_names_that_make_no_sense(text):
    with pytest.raises(errors.ModelCardInvalid):
        card(class_names=text)


def test_fewer_and_more_names_than_channels():
    assert names(card({"channels": 3}, names=["a"] * 2).outputs[0]) == ["a", "a", "Class 2"]
    assert names(card({"channels": 2}, names=["a", "b", "c"]).outputs[0]) == ["a", "b"]


def test_several_outputs():
    it = card({"outputs": 2}, class_names=[{"0": "a", "1": "b"}, {"0": "c", "1": "d"}])
    assert [names(output) for output in it.outputs] == [["a", "b"], ["c", "d"]]
    assert [output.name for output in it.outputs] == ["map_0", "map_1"]
    assert names(card({"outputs": 2}, class_names={"0": "a", "1": "b"}).outputs[1]) == ["Class 0", "Class 1"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [([], ["Class 0", "Class 1"]), (["road"], ["Background", "road"]), (["no", "road"], ["no", "road"])],
)
@pytest.mark.parametrize("shape", [{"channels": 1}, {"rank": 3}])
def test_single_channel(shape, given, expected):
    assert names(card(shape, names=given).outputs[0]) == expected


@pytest.mark.parametrize("key", ["tile_size", "tiles_size"])
def test_tile_size(key):
    assert card(**{key: 256}).tile_px == 256


def test_tile_size_comes_before_tiles_size():
    assert card(tiles_size=128, tile_size=256).tile_px == 256


def test_tile_multiple():
    assert card(tile_size=256).tile_multiple_px == 32
    assert card(tile_size=500).tile_multiple_px == 4


def test_fixed_shape_decides_the_tile():
    it = card({"tile": 96}, tile_size=256)
    assert (it.tile_px, it.tile_multiple_px) == (96, 0)


def test_output_may_be_smaller_than_the_tile_but_not_larger():
    assert card({"tile": 96, "out_tile": 64}).tile_px == 96
    with pytest.raises(errors.ModelOutputUnsupported):
        card({"tile": 96, "out_tile": 8400})


def test_resolution_is_in_centimetres():
    assert card(resolution=30).resolution_m == pytest.approx(0.3)


def test_overlap_is_in_percent():
    assert card(tiles_overlap=40).overlap_percent == 40


def test_standardization_comes_after_the_division():
    it = card(standardization_mean=[0.4, 0.5, 0.6], standardization_std=[0.1, 0.2, 0.3])
    assert it.inputs[0].scaling == Scaling(255.0, (0.4, 0.5, 0.6), (0.1, 0.2, 0.3))


def test_standardization_needs_both():
    assert card(standardization_mean=[0.4, 0.5, 0.6]).inputs[0].scaling == Scaling(255.0, (0.0,), (1.0,))


def test_max_pixel_value():
    assert card(max_pixel_value=10_000).inputs[0].scaling.divide_by == 10_000


def test_threshold():
    assert card(seg_thresh=0.3).outputs[0].threshold == pytest.approx(0.3)


@pytest.mark.parametrize(("given", "median"), [(0, 0), (1, 0), (2, 3), (3, 3), (7, 7), (8, 9)])
def test_small_segment_is_a_median_filter(given, median):
    assert card(seg_small_segment=given).outputs[0].median_px == median


def test_bands_in_the_order_of_the_raster():
    assert card({"bands": 4}).inputs[0].bands == tuple(Band(f"Band {number}") for number in (1, 2, 3, 4))


def test_open_number_of_bands():
    assert len(card({"bands": None}).inputs[0].bands) == 3
    it = card({"bands": None}, standardization_mean=[0.5] * 5, standardization_std=[1] * 5)
    assert len(it.inputs[0].bands) == 5


def test_several_inputs():
    it = card({"inputs": 2}, standardization_mean=[[0.1] * 3, [0.2] * 3], standardization_std=[[1] * 3, [2] * 3])
    assert [(entry.name, entry.scaling.std) for entry in it.inputs] == [("image_0", (1, 1, 1)), ("image_1", (2, 2, 2))]


def test_weights_among_the_inputs_are_no_images():
    model = network()
    model.graph.input.append(model.graph.input[0])
    model.graph.input[1].name = "kernel"  # old exporters list the weights as inputs too
    assert [entry.name for entry in card_of(PATH, model).inputs] == ["image_0"]


@pytest.mark.parametrize(
    ("last_layer", "channels", "activation", "threshold"),
    [
        (None, 4, "softmax", 0.0),
        (None, 1, "sigmoid", 0.5),
        ("Identity", 4, "softmax", 0.0),
        ("Softmax", 4, "none", 0.0),
        ("Sigmoid", 1, "none", 0.5),
        ("Relu", 4, "none", 0.0),
    ],
)
def test_without_metadata_the_graph_tells_the_activation(last_layer, channels, activation, threshold):
    model = network(last_layer=last_layer, channels=channels)
    assert not has_metadata(model)
    output = card_of(PATH, model).outputs[0]
    assert (output.activation, output.threshold) == (activation, threshold)


def test_with_metadata_no_softmax_is_applied():
    assert card({"channels": 4}, names=["a", "b", "c", "d"]).outputs[0].activation == "none"


def test_foreign_metadata_are_ignored():
    model = with_metadata(network(), author="[[[", license="{")
    assert not has_metadata(model)
    assert card_of(PATH, model).tile_px == 512


@pytest.mark.parametrize(
    "metadata",
    [
        {"tile_size": 10**9},
        {"tile_size": -512},
        {"tile_size": "NaN"},
        {"tile_size": "null"},
        {"resolution": "abc"},
        {"resolution": -3},
        {"tiles_overlap": 100},
        {"tiles_overlap": "Infinity"},
        {"seg_thresh": "NaN"},
        {"seg_small_segment": 10**9},
        {"max_pixel_value": 0},
        {"standardization_mean": [0.1] * 2, "standardization_std": [1.0] * 2},
        {"standardization_mean": [0.1] * 3, "standardization_std": [0.0] * 3},
        {"standardization_mean": {"a": 1}, "standardization_std": [1.0] * 3},
        {"standardization_mean": [None] * 3, "standardization_std": [1.0] * 3},
        {"names": "[" * 100_000},
        {"names": "(" * 100_000},
        {"names": "x" * 2_000_000},
        {"names": "__import__('os').getcwd()"},
    ],
    ids=lambda metadata: str(metadata)[:50],
)
def test_metadata_that_make_no_sense(metadata):
    with pytest.raises(errors.ModelCardInvalid):
        card(**metadata)


@pytest.mark.parametrize("shape", [{"channels": 10**9}, {"rank": 2}, {"rank": 1}], ids=str)
def test_output_that_is_no_map(shape):
    model = network()
    model.graph.output[0].CopyFrom(network(**{**shape, "channels": 2}).graph.output[0])
    if "channels" in shape:
        model.graph.output[0].type.tensor_type.shape.dim[1].dim_value = shape["channels"]
    with pytest.raises(errors.ModelOutputUnsupported):
        card_of(PATH, model)


@pytest.mark.parametrize(("axis", "size"), [(1, 10**9), (2, 10**9), (2, 64)])
def test_input_that_is_no_image(axis, size):
    model = network(tile=96)
    model.graph.input[0].type.tensor_type.shape.dim[axis].dim_value = size
    with pytest.raises(errors.ModelUnreadable):
        card_of(PATH, model)


def test_input_of_another_rank():
    model = network()
    del model.graph.input[0].type.tensor_type.shape.dim[0]
    with pytest.raises(errors.ModelUnreadable, match="no image"):
        card_of(PATH, model)


@pytest.mark.parametrize("stem", ["1", "größe 3", "", "..", "a", "x" * 300])
def test_any_file_name_gives_an_id(stem):
    assert card_of(Path(f"{stem}.onnx" if stem else "x"), network()).id


def test_export_and_back():
    classes = default_classes(3, ["water", "tree", "road"])
    given = ModelCard(
        id="a",
        title="A",
        inputs=(ModelInput("image", (Band("r"), Band("g"), Band("b")), Scaling(10_000.0, (0.2,), (0.1, 0.2, 0.3))),),
        outputs=(ModelOutput("map", classes, "none", 0.4, 5),),
        resolution_m=0.25,
        tile_px=256,
        overlap_percent=20,
    )
    metadata = to_deepness_metadata(given)
    assert all(isinstance(value, str) for value in metadata.values())
    back = card({"channels": 3}, **metadata)
    assert back.outputs[0].classes == classes
    assert (back.outputs[0].threshold, back.outputs[0].median_px) == (0.4, 5)
    assert (back.resolution_m, back.tile_px, back.overlap_percent) == (0.25, 256, 20)
    # the same network values from the same pixels, though Deepness divides by 255
    mean, std = (json.loads(metadata[f"standardization_{name}"]) for name in ("mean", "std"))
    for pixel, deepness_mean, deepness_std, own_std in zip((0, 1234, 9000), mean, std, (0.1, 0.2, 0.3)):
        assert (pixel / 255 - deepness_mean) / deepness_std == pytest.approx((pixel / 10_000 - 0.2) / own_std)


def test_default_classes_have_different_colors():
    classes = default_classes(300, ["water", "Water", "trees"])
    assert len({one.color for one in classes}) == 300
    assert classes[0] == ModelClass(0, "water", "#419bdf")


@pytest.mark.parametrize(
    "names", [["crop", "shed"], ["Sea water", "x", "y"], ["road", "soil", "a", "b", "c", "d"]], ids=str
)
def test_colors_are_not_alike(names):
    colors = [bytes.fromhex(one.color[1:]) for one in default_classes(len(names), names)]
    for number, one in enumerate(colors):
        for other in colors[:number]:
            assert sum(abs(a - b) for a, b in zip(one, other)) > 90
