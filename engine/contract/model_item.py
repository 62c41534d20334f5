"""``model.json``: a model card as a STAC item of the Machine Learning Model (MLM) extension, v1.4.

Others find in ``mlm:*``, ``bands``, ``classification:classes`` and ``file:*`` what these extensions define. What they
have no field for is under ``landscribe:*``. Specification: https://github.com/stac-extensions/mlm
"""

from __future__ import annotations

import re
from typing import Callable, Optional

from .model_card import Architecture, Band, ModelCard, ModelClass, ModelInput, ModelOutput, Scaling, Weights
from .schema import Json, SchemaError, from_json, to_json

SCHEMA = 1

UPGRADES: dict[int, Callable[[Json], Json]] = {}
"""Schema number → function that turns an item of that schema into one of the next. Kept for ever."""

_EXTENSIONS = (
    "https://stac-extensions.github.io/mlm/v1.4.0/schema.json",
    "https://stac-extensions.github.io/eo/v2.0.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)
_DIMENSIONS = ["batch", "channel", "height", "width"]
_FRAMEWORKS = {"onnx": "ONNX", "safetensors": "PyTorch"}
_UNKNOWN_ARCHITECTURE = "unknown"
_QUANTILES = "0 and 1 at the quantiles {} and {} of the image, then mean and std of landscribe:scaling"
_SHA256_MULTIHASH = "1220"  # file:checksum is a multihash: code of SHA-256, length, digest
_OWN_FIELDS = (
    "tile_px",
    "tile_multiple_px",
    "overlap_percent",
    "resolution_m",
    "training_data",
    "metrics",
    "curves",
    "provenance",
    "versions",
    "fast_precision",
)


class SchemaTooNewError(SchemaError):
    """The item was written by a newer version. ``schema`` is its number."""

    def __init__(self, schema: int) -> None:
        super().__init__(f"schema {schema}, this version reads up to {SCHEMA}")
        self.schema = schema


def to_item(card: ModelCard) -> Json:
    """The STAC item of a card, as JSON data. Without weights it belongs inside the ONNX file that it describes."""
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": list(_EXTENSIONS),
        "id": card.id,
        "geometry": None,
        "properties": _properties(card),
        "links": [],
        "assets": {"model": _asset(card.weights)} if card.weights else {},
    }


def _properties(card: ModelCard) -> Json:
    return {
        # STAC asks for a time: the model may be used on images of any
        "datetime": None,
        "start_datetime": "1900-01-01T00:00:00Z",
        "end_datetime": "9999-12-31T23:59:59Z",
        "title": card.title,
        "description": card.description,
        "license": card.licence,
        "bands": _bands(card),
        "mlm:name": card.id,
        "mlm:architecture": card.architecture.name if card.architecture else _UNKNOWN_ARCHITECTURE,
        "mlm:framework": _FRAMEWORKS[card.weights.format if card.weights else "onnx"],
        "mlm:tasks": [card.task],
        "mlm:input": [_input(entry, card.tile_px) for entry in card.inputs],
        "mlm:output": [_output(entry, card.task) for entry in card.outputs],
        "landscribe:schema": SCHEMA,
        "landscribe:architecture_options": card.architecture.options if card.architecture else {},
        **{f"landscribe:{field}": to_json(getattr(card, field)) for field in _OWN_FIELDS},
    }


def _bands(card: ModelCard) -> Json:
    bands = {band.name: band for entry in card.inputs for band in entry.bands}
    return [_band(band) for band in bands.values()]


def _band(band: Band) -> Json:
    item: Json = {"name": band.name}
    if band.common_name is not None:
        item["eo:common_name"] = band.common_name
    if band.wavelength_nm is not None:
        item["eo:center_wavelength"] = band.wavelength_nm / 1000
        item["landscribe:wavelength_nm"] = band.wavelength_nm
    return item


def _input(entry: ModelInput, tile_px: int) -> Json:
    return {
        "name": entry.name,
        "bands": [band.name for band in entry.bands],
        "input": {"shape": [-1, len(entry.bands), tile_px, tile_px], "dim_order": _DIMENSIONS, "data_type": "float32"},
        "value_scaling": _value_scaling(entry.scaling),
        "landscribe:scaling": to_json(entry.scaling),
    }


def _value_scaling(scaling: Scaling) -> Json:
    """MLM knows no division before a standardisation: one step that is the same, in pixel values."""
    if scaling.quantiles:
        return [{"type": "processing", "format": "text", "expression": _QUANTILES.format(*scaling.quantiles)}]
    size = max(len(scaling.mean), len(scaling.std))
    means, stds = (values * size if len(values) == 1 else values for values in (scaling.mean, scaling.std))
    return [
        {"type": "z-score", "mean": mean * scaling.divide_by, "stddev": std * scaling.divide_by}
        for mean, std in zip(means, stds)
    ]


def _output(entry: ModelOutput, task: str) -> Json:
    return {
        "name": entry.name,
        "tasks": [task],
        "result": {"shape": [-1, -1, -1, -1], "dim_order": _DIMENSIONS, "data_type": "float32"},
        "classification:classes": [_class(one) for one in entry.classes],
        "landscribe:activation": entry.activation,
        "landscribe:threshold": entry.threshold,
        "landscribe:median_px": entry.median_px,
    }


def _class(one: ModelClass) -> Json:
    # the extension allows letters, digits, - and _ in a name
    name = re.sub(r"[^0-9A-Za-z-]+", "_", one.name).strip("_").lower() or f"class_{one.value}"
    return {"value": one.value, "name": name, "title": one.name, "color_hint": one.color.lstrip("#").upper()}


def _asset(weights: Weights) -> Json:
    return {
        "href": f"./{weights.file}",
        "type": f"application/octet-stream; framework={_FRAMEWORKS[weights.format].lower()}",
        "roles": ["mlm:model", "mlm:weights"],
        "mlm:artifact_type": weights.format,
        "file:size": weights.size_bytes,
        "file:checksum": _SHA256_MULTIHASH + weights.sha256,
    }


def from_item(item: Json) -> ModelCard:
    """The card of a STAC item, of this schema or an older one.

    Raises:
        SchemaTooNewError: a newer version wrote it.
        SchemaError: something is missing or of another type. The message names the place.
    """
    item = _upgraded(item)
    properties = _get(item, "properties", dict)
    bands = {_get(band, "name", str): band for band in _get(properties, "bands", list)}
    return from_json(
        ModelCard,
        {
            "id": item.get("id"),
            "title": properties.get("title"),
            "description": properties.get("description", ""),
            "licence": properties.get("license", ""),
            "inputs": [_read_input(entry, bands) for entry in _get(properties, "mlm:input", list)],
            "outputs": [_read_output(entry) for entry in _get(properties, "mlm:output", list)],
            "task": _get(properties, "mlm:tasks", list)[0] if properties.get("mlm:tasks") else ModelCard.task,
            "architecture": _read_architecture(properties),
            "weights": _read_weights(_get(item, "assets", dict)),
            **_own(properties, *_OWN_FIELDS),
        },
    )


def _upgraded(item: Json) -> Json:
    schema = _get(_get(item, "properties", dict), "landscribe:schema", int)
    if schema > SCHEMA:
        raise SchemaTooNewError(schema)
    while schema < SCHEMA:
        if schema not in UPGRADES:
            raise SchemaError(f"landscribe:schema: there is no schema {schema}")
        item = UPGRADES[schema](item)
        schema += 1
    return item


def _get(data: Json, key: str, kind: type) -> Json:
    value = data.get(key) if isinstance(data, dict) else None
    if not isinstance(value, kind) or isinstance(value, bool):
        raise SchemaError(f"{key}: missing, or of another type")
    return value


def _own(data: Json, *fields: str) -> Json:
    """The ``landscribe:`` fields that are there."""
    return {field: data[f"landscribe:{field}"] for field in fields if f"landscribe:{field}" in data}


def _read_input(entry: Json, bands: dict[str, Json]) -> Json:
    return {
        "name": _get(entry, "name", str),
        "bands": [_read_band(name, bands) for name in _get(entry, "bands", list)],
        "scaling": _get(entry, "landscribe:scaling", dict),
    }


def _read_band(name: Json, bands: dict[str, Json]) -> Json:
    if not isinstance(name, str) or name not in bands:
        raise SchemaError(f"mlm:input: the band {name!r} is not among the bands")
    band = bands[name]
    return {"name": name, "common_name": band.get("eo:common_name"), **_own(band, "wavelength_nm")}


def _read_output(entry: Json) -> Json:
    classes = _get(entry, "classification:classes", list)
    return {
        "name": _get(entry, "name", str),
        "classes": [_read_class(one) for one in classes],
        **_own(entry, "activation", "threshold", "median_px"),
    }


def _read_class(one: Json) -> Json:
    return {
        "value": _get(one, "value", int),
        "name": _get(one, "title", str),
        "color": "#" + _get(one, "color_hint", str).lower(),
    }


def _read_architecture(properties: Json) -> Optional[Json]:
    name = _get(properties, "mlm:architecture", str)
    if name == _UNKNOWN_ARCHITECTURE:
        return None
    return to_json(Architecture(name, _get(properties, "landscribe:architecture_options", dict)))


def _read_weights(assets: Json) -> Optional[Json]:
    if not assets:
        return None
    asset = _get(assets, "model", dict)
    checksum = _get(asset, "file:checksum", str)
    if not checksum.startswith(_SHA256_MULTIHASH):
        raise SchemaError("file:checksum: SHA-256 was expected")
    return {
        "file": re.sub(r"^\./", "", _get(asset, "href", str)),
        "format": asset.get("mlm:artifact_type"),
        "sha256": checksum[len(_SHA256_MULTIHASH) :],
        "size_bytes": _get(asset, "file:size", int),
    }
