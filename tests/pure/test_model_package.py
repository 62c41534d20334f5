"""Model packages as the QGIS side reads them: round trip, upgrades, and packages from strangers."""

from __future__ import annotations

import json
import stat
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from landscribe.engine.contract import errors, model_item
from landscribe.engine.contract.card_checks import CardError, check_card
from landscribe.engine.contract.model_card import (
    Architecture,
    Band,
    ModelCard,
    ModelClass,
    ModelInput,
    ModelOutput,
    Scaling,
    Weights,
)
from landscribe.engine.contract.package_file import card_json, read_card, read_weights

SCHEMA_1 = Path(__file__).parent / "models" / "model-schema-1.json"
WEIGHTS = b"w" * 1000
SHA256 = "0" * 64  # the checksum is not looked at before the weights are unpacked


@pytest.fixture
def card() -> ModelCard:
    """A card with every field filled."""
    return ModelCard(
        id="land-cover.v1",
        title="Land cover, 7 Klassen (Überblick)",
        inputs=(
            ModelInput(
                "image",
                (Band("B4", "red", 665.0), Band("B3", "green", 560.1), Band("nDSM")),
                Scaling(255.0, (0.485, 0.456, 0.1), (0.229, 0.224, 0.3)),
            ),
            ModelInput("second", (Band("B4", "red", 665.0),)),
        ),
        outputs=(
            ModelOutput("classes", (ModelClass(0, "No data / other", "#000000"), ModelClass(7, "木", "#00ff7f"))),
            ModelOutput("edge", (ModelClass(0, "no", "#000000"), ModelClass(1, "yes", "#ffffff")), "sigmoid", 0.3, 5),
        ),
        description="Made for tests.",
        licence="CC-BY-4.0",
        training_data="NAIP 2012–2018, public domain",
        resolution_m=0.3,
        tile_px=256,
        tile_multiple_px=16,
        overlap_percent=12.5,
        architecture=Architecture("smp-unet", {"encoder_name": "resnet34", "decoder_channels": [64, 32]}),
        weights=Weights("weights.safetensors", "safetensors", SHA256, len(WEIGHTS)),
        metrics={"miou": 0.71},
        versions={"torch": "2.9"},
        fast_precision="bf16",
    )


def write_zip(path: Path, entries: list[tuple[object, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries:
            archive.writestr(name, data, zipfile.ZIP_DEFLATED)
    return path


@pytest.fixture
def packed(tmp_path, card):
    """Write a package whose item was changed, with more entries, or with other weights."""

    def pack(change=lambda _: None, *, more=(), weights=WEIGHTS, model_json=None) -> Path:
        item = model_item.to_item(card)
        change(item)
        data = card_json(item) if model_json is None else model_json
        entries = [("model.json", data), ("weights.safetensors", weights), *more]
        return write_zip(tmp_path / "model.landscribe", entries)

    return pack


def test_round_trip(packed, card):
    assert read_card(packed()) == card
    assert b"".join(read_weights(packed())) == WEIGHTS


def test_item_says_it_in_the_words_of_mlm(card):
    properties = model_item.to_item(card)["properties"]
    entry = properties["mlm:input"][0]
    assert entry["bands"] == ["B4", "B3", "nDSM"]
    assert entry["input"]["shape"] == [-1, 3, 256, 256]
    # ((x / 255) - 0.485) / 0.229 in one step
    assert entry["value_scaling"][0] == {"type": "z-score", "mean": 0.485 * 255, "stddev": 0.229 * 255}
    assert properties["bands"][0]["eo:center_wavelength"] == pytest.approx(0.665)
    assert properties["mlm:output"][0]["classification:classes"][0] == {
        "value": 0,
        "name": "no_data_other",
        "title": "No data / other",
        "color_hint": "000000",
    }
    asset = model_item.to_item(card)["assets"]["model"]
    assert asset["mlm:artifact_type"] == "safetensors"
    assert asset["file:checksum"] == "1220" + SHA256


def test_kept_schema_1_is_still_read():
    card = model_item.from_item(json.loads(SCHEMA_1.read_text(encoding="utf-8")))
    check_card(card)
    assert card.id == "kept-example"
    assert card.inputs[0].scaling == Scaling(255.0, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
    assert [one.name for one in card.outputs[0].classes] == ["water", "tree canopy"]
    assert card.weights == Weights("weights.onnx", "onnx", "ab" * 32, 1234)


def test_older_schema_goes_through_each_upgrader(card, monkeypatch):
    def rename(item):
        item["properties"]["title"] = item["properties"].pop("name")
        return item

    item = model_item.to_item(card)
    item["properties"]["name"] = item["properties"].pop("title")
    item["properties"]["landscribe:schema"] = 0
    monkeypatch.setitem(model_item.UPGRADES, 0, rename)
    assert model_item.from_item(item) == card


def test_newer_schema(packed):
    path = packed(lambda item: item["properties"].update({"landscribe:schema": 99}))
    with pytest.raises(errors.ModelSchemaTooNew) as caught:
        read_card(path)
    assert (caught.value.schema, caught.value.supported) == (99, model_item.SCHEMA)


def _in(*places):
    """A change of the item: the last of ``places`` is the value, the others the way to it."""
    *way, last, value = places

    def change(item):
        for place in way:
            item = item[place]
        item[last] = value

    return change


PROPERTIES = "properties"
CLASSES = (PROPERTIES, "mlm:output", 0, "classification:classes")


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda item: item.pop("properties"), "properties"),
        (lambda item: item.pop("assets"), "assets"),
        (_in("id", "../../etc"), "id"),
        (_in("id", 7), "id"),
        (_in(PROPERTIES, "title", ""), "title"),
        (_in(PROPERTIES, "title", ["a"]), "title"),
        (_in(PROPERTIES, "landscribe:schema", "1"), "schema"),
        (_in(PROPERTIES, "landscribe:schema", True), "schema"),
        (_in(PROPERTIES, "landscribe:schema", -1), "schema"),
        (_in(PROPERTIES, "landscribe:tile_px", -512), "tile_px"),
        (_in(PROPERTIES, "landscribe:tile_px", 10**9), "tile_px"),
        (_in(PROPERTIES, "landscribe:tile_px", 250), "tile_px"),
        (_in(PROPERTIES, "landscribe:resolution_m", 0), "resolution_m"),
        (_in(PROPERTIES, "landscribe:overlap_percent", 100), "overlap_percent"),
        (_in(PROPERTIES, "landscribe:fast_precision", "int4"), "fast_precision"),
        (_in(PROPERTIES, "landscribe:metrics", "miou", "good"), "miou"),
        (_in(PROPERTIES, "mlm:input", []), "inputs"),
        (_in(PROPERTIES, "mlm:input", 0, "bands", ["B9"]), "B9"),
        (_in(PROPERTIES, "mlm:input", 0, "bands", [["B4"]]), "B4"),
        (_in(PROPERTIES, "mlm:input", 0, "landscribe:scaling", "divide_by", 0), "divide_by"),
        (_in(PROPERTIES, "mlm:input", 0, "landscribe:scaling", "std", [0.1, 0.0, 0.1]), "std"),
        (_in(PROPERTIES, "mlm:input", 0, "landscribe:scaling", "mean", [0.1, 0.2]), "mean"),
        (_in(PROPERTIES, "mlm:output", []), "outputs"),
        (_in(*CLASSES, []), "classes"),
        (_in(*CLASSES, 1, "value", 10**9), "classes.value"),
        (_in(*CLASSES, 1, "value", 0), "classes.value"),
        (_in(*CLASSES, 1, "color_hint", "red"), "color"),
        (_in(*CLASSES, [{"value": i, "title": "a", "color_hint": "000000"} for i in range(10_001)]), "classes"),
        (_in(PROPERTIES, "mlm:output", 0, "landscribe:threshold", 1.5), "threshold"),
        (_in(PROPERTIES, "mlm:output", 0, "landscribe:median_px", 4), "median_px"),
        (_in("assets", "model", "href", "./../weights.safetensors"), "weights.file"),
        (_in("assets", "model", "href", "/etc/passwd"), "weights.file"),
        (_in("assets", "model", "mlm:artifact_type", "torch.save"), "weights.format"),
        (_in("assets", "model", "file:checksum", "1220" + "../" * 21 + "."), "weights.sha256"),
        (_in("assets", "model", "file:checksum", SHA256), "file:checksum"),
        (_in("assets", "model", "file:size", -1), "weights.size_bytes"),
        (_in("assets", "model", "file:size", 1e20), "file:size"),
        (_in("assets", "model", "file:size", 10**20), "weights.size_bytes"),
        (_in(PROPERTIES, "mlm:architecture", "unknown"), "architecture"),
    ],
)
def test_card_that_makes_no_sense(packed, change, named):
    with pytest.raises(errors.ModelCardInvalid) as caught:
        read_card(packed(change))
    assert named in caught.value.detail


@pytest.mark.parametrize(
    "model_json",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{",
        b"[" * 200_000 + b"]" * 200_000,
        b'{"properties": {"landscribe:schema": NaN}}',
        b'{"properties": {"landscribe:schema": ' + b"9" * 5000 + b"}}",
    ],
    ids=["empty", "no-utf8", "list", "null", "truncated", "deep", "nan", "long-number"],
)
def test_card_that_is_no_json_item(packed, model_json):
    with pytest.raises(errors.ModelCardInvalid):
        read_card(packed(model_json=model_json))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_card_with_a_number_that_is_none(packed, card, number):
    data = card_json(model_item.to_item(card)).replace(b'"miou": 0.71', f'"miou": {number}'.encode())
    with pytest.raises(errors.ModelCardInvalid):
        read_card(packed(model_json=data))


def test_band_described_in_two_ways(card):
    second = replace(card.inputs[1], bands=(Band("B4", "nir"),))
    with pytest.raises(CardError, match=r"bands\.B4"):
        check_card(replace(card, inputs=(card.inputs[0], second)))


def _link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


@pytest.mark.parametrize(
    "name",
    ["../evil.py", "a/../../x", "/etc/cron.d/x", "\\x", "..\\x", "C:/x", _link("notes"), "model.json"],
    ids=str,
)  # fmt: skip
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_archive_with_an_unsafe_entry(packed, name):
    with pytest.raises(errors.ModelUnsafeArchive):
        read_card(packed(more=[(name, b"x")]))


def test_weights_that_are_a_link(tmp_path, card):
    entries = [("model.json", card_json(model_item.to_item(card))), (_link("weights.safetensors"), b"/etc/passwd")]
    with pytest.raises(errors.ModelUnsafeArchive):
        read_card(write_zip(tmp_path / "m.landscribe", entries))


def test_other_entries_are_ignored(packed, card):
    assert read_card(packed(more=[("LICENSE.txt", b"text"), ("folder/more", b"")])) == card


def test_too_many_entries(packed):
    with pytest.raises(errors.ModelUnsafeArchive):
        read_card(packed(more=[(f"{i}", b"") for i in range(100)]))


def test_weights_larger_than_the_card_says(packed):
    with pytest.raises(errors.ModelTooLarge):
        read_card(packed(weights=WEIGHTS + b"x"))


def test_bomb_of_a_card(packed):
    with pytest.raises(errors.ModelTooLarge):
        read_card(packed(model_json=b" " * 5_000_000))


def test_bomb_of_weights(packed):
    zeros = bytes(100_000_000)  # 100 MB that deflate makes a thousandth of
    path = packed(_in("assets", "model", "file:size", len(zeros)), weights=zeros)
    assert path.stat().st_size < 200_000
    with pytest.raises(errors.ModelTooLarge):
        read_card(path)


def test_entry_that_unpacks_to_more_than_its_header_says(packed):
    """The sizes in the header lie; no more than stated may come out."""
    path = packed(weights=bytes(50_000))
    data = path.read_bytes().replace((50_000).to_bytes(4, "little"), len(WEIGHTS).to_bytes(4, "little"))
    path.write_bytes(data)
    with pytest.raises(errors.ModelUnreadable):
        list(read_weights(path))


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.99])
def test_truncated_package(packed, share):
    path = packed(weights=bytes(range(250)) * 4)
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    with pytest.raises(errors.ModelUnreadable):
        read_card(path)


@pytest.mark.parametrize("missing", ["model.json", "weights.safetensors"])
def test_package_without_a_part(tmp_path, card, missing):
    entries = {"model.json": card_json(model_item.to_item(card)), "weights.safetensors": WEIGHTS}
    del entries[missing]
    with pytest.raises(errors.ModelUnreadable, match=missing):
        read_card(write_zip(tmp_path / "m.landscribe", list(entries.items())))


def test_package_that_is_not_there(tmp_path):
    with pytest.raises(errors.ModelUnreadable):
        read_card(tmp_path / "none.landscribe")


def test_damaged_bytes_give_one_of_our_errors(packed):
    """Whatever byte is broken, the reader neither crashes nor raises anything that has no sentence."""
    path = packed()
    whole = path.read_bytes()
    for place in range(0, len(whole), 3):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            read_card(path)
            list(read_weights(path))
        except errors.EngineError:
            pass
