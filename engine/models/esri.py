"""Esri's model definitions (``.emd``, and ``.dlpk``, a zip with one and its model), as far as they classify pixels.

The definition is JSON, see https://github.com/Esri/raster-deep-learning/blob/master/docs/writing_model_definition.md
and what arcgis.learn writes. Its Python functions are never run.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn, Optional

from pyproj import CRS
from pyproj.exceptions import CRSError

from ..contract.archives import check_size, entry_of, leaves_folder, opened_archive
from ..contract.card_checks import MAX_NAME_LETTERS, MAX_WEIGHTS_BYTES
from ..contract.errors import ModelCardInvalid, ModelTaskUnsupported, ModelUnreadable, ModelUnsafeArchive
from ..contract.model_card import Band, ModelCard, ModelClass, ModelInput, ModelOutput, Scaling

DEFINITION = ".emd"
_MOST_ENTRIES = 2_000
_MOST_DEFINITION_BYTES = 4_000_000
_PIXEL_TASKS = {"imageclassification", "classifypixels", "pixelclassification"}
_IMAGENET = Scaling(255.0, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
"""What arcgis.learn does to pictures in three bands."""
_BYTE_RANGE = 255.0
_DEGREE_M = 111_320.0
_BACKGROUND = ModelClass(0, "Background", "#000000")


@dataclass(frozen=True)
class EsriModel:
    """A definition, and the file with the network."""

    path: Path
    """What the user named."""
    definition: dict[str, Any]
    model_name: str
    """``ModelFile``"""
    model: Path
    """That file, beside the definition or unpacked."""

    @property
    def bands(self) -> Optional[int]:
        """How many bands the network reads; ``None`` where the definition does not say it."""
        bands = self.definition.get("ExtractBands")
        return len(bands) if isinstance(bands, list) and bands else None

    @property
    def tile_px(self) -> Optional[int]:
        """Side of the network's tiles; ``None`` where the definition does not say it.

        Raises:
            ModelUnreadable: they are no squares.
        """
        height, width = (self.definition.get(f"Image{side}") for side in ("Height", "Width"))
        if height != width:
            raise ModelUnreadable(path=str(self.path), detail=f"its tile is no square: {width} × {height}")
        return None if height is None else _whole(self.path, "ImageHeight", height)


def open_esri(path: Path, folder: Path) -> EsriModel:
    """Read a definition, and find its network.

    Args:
        path: an ``.emd`` file, or a ``.dlpk`` archive.
        folder: where to unpack the network.

    Raises:
        ModelTaskUnsupported: it does something else than classify pixels.
        ModelUnreadable, ModelUnsafeArchive, ModelTooLarge, ModelCardInvalid: as their names say.
    """
    if path.suffix.lower() == DEFINITION:
        if path.stat().st_size > _MOST_DEFINITION_BYTES:
            raise ModelUnreadable(path=str(path), detail="its definition is too long")
        definition = _parsed(path, path.read_bytes())
        name = _model_name(path, definition)
        return EsriModel(path, definition, name, _beside(path, name))
    with opened_archive(path, most_entries=_MOST_ENTRIES) as archive:
        names = [name for name in archive.namelist() if name.lower().endswith(DEFINITION)]
        if len(names) != 1:
            raise ModelUnreadable(path=str(path), detail=f"there are {len(names)} {DEFINITION} files inside")
        check_size(path, archive.getinfo(names[0]), _MOST_DEFINITION_BYTES)
        definition = _parsed(path, archive.read(names[0]))
        name = _model_name(path, definition)
        inside = names[0].rpartition("/")[0]
        entry = entry_of(path, archive, f"{inside}/{name}" if inside else name)
        check_size(path, entry, MAX_WEIGHTS_BYTES)
        model = folder / f"model{Path(name).suffix}"
        with archive.open(entry) as source, model.open("wb") as target:
            shutil.copyfileobj(source, target)
    return EsriModel(path, definition, name, model)


def _parsed(path: Path, data: bytes) -> dict[str, Any]:
    try:
        definition = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ModelCardInvalid(path=str(path), detail=f"{DEFINITION}: {error}") from error
    if not isinstance(definition, dict):
        _refuse(path, DEFINITION, "no definition")
    task = definition.get("ModelType")
    if task is not None and str(task).lower() not in _PIXEL_TASKS:
        raise ModelTaskUnsupported(path=str(path), task=str(task)[:100])
    return definition


def _model_name(path: Path, definition: dict[str, Any]) -> str:
    """``ModelFile``, with slashes; a path that leaves the folder is refused."""
    name = definition.get("ModelFile")
    if not isinstance(name, str) or not name.strip():
        _refuse(path, "ModelFile", "missing")
    name = name.strip().replace("\\", "/").removeprefix("./")
    if leaves_folder(name):
        raise ModelUnsafeArchive(path=str(path), entry=name)
    return name


def _beside(path: Path, name: str) -> Path:
    model, folder = (path.parent / name).resolve(), path.parent.resolve()
    if folder not in model.parents:
        raise ModelUnsafeArchive(path=str(path), entry=name)
    if not model.is_file():
        raise ModelUnreadable(path=str(path), detail=f"its model file is missing: {name}")
    return model


def _refuse(path: Path, where: str, problem: str) -> NoReturn:
    raise ModelCardInvalid(path=str(path), detail=f"{where}: {problem}")


def described(found: EsriModel, card: ModelCard) -> ModelCard:
    """The card of the network's file, completed by what the definition says.

    Raises:
        ModelCardInvalid: the definition makes no sense, or does not fit the network.
    """
    if len(card.inputs) != 1 or len(card.outputs) != 1:
        _refuse(found.path, "ModelFile", f"{len(card.inputs)} inputs and {len(card.outputs)} outputs")
    try:
        image, output = card.inputs[0], card.outputs[0]
        bands = _bands(found, len(image.bands))
        tile_px = _tile_px(found, card)
        title = str(found.definition.get("ModelName") or found.path.stem)[:MAX_NAME_LETTERS]
        return replace(
            card,
            title=title.strip() or card.title,
            inputs=(replace(image, bands=bands, scaling=_scaling(found, image, len(bands))),),
            outputs=(replace(output, classes=_classes(found, output)),),
            resolution_m=_resolution_m(found.definition),
            tile_px=tile_px,
            tile_multiple_px=0 if found.tile_px else card.tile_multiple_px,
            overlap_percent=_overlap_percent(found.definition, tile_px, card.overlap_percent),
        )
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise ModelCardInvalid(path=str(found.path), detail=f"{DEFINITION}: {error}") from error


def _tile_px(found: EsriModel, card: ModelCard) -> int:
    is_fixed = card.tile_multiple_px == 0
    if is_fixed and found.tile_px not in (None, card.tile_px):
        _refuse(found.path, "ImageHeight", f"{found.tile_px}, the network reads {card.tile_px}")
    return found.tile_px or card.tile_px


def _bands(found: EsriModel, count: int) -> tuple[Band, ...]:
    chosen = found.definition.get("ExtractBands") or list(range(count))
    if len(chosen) != count:
        _refuse(found.path, "ExtractBands", f"{len(chosen)} bands, the network reads {count}")
    known = found.definition.get("Bands") or []
    return tuple(Band(_band_name(one, known)) for one in chosen)


def _band_name(chosen: Any, known: Sequence[Any]) -> str:
    """Bands are counted from 0, or named; ``Bands`` has the names of all."""
    if isinstance(chosen, int):
        return str(known[chosen]) if chosen < len(known) else f"Band {chosen + 1}"
    return str(chosen)


def _scaling(found: EsriModel, image: ModelInput, bands: int) -> Scaling:
    stats, data_range = found.definition.get("NormalizationStats"), found.definition.get("DataRange")
    if stats and stats.get("band_min_values"):
        return _scaling_of_stats(stats, found.definition.get("DoNormalize", True), found.definition.get("ExtractBands"))
    if data_range:
        low, high = map(float, data_range)  # ArcGIS stretches the range of the pixel type to it
        return Scaling(_BYTE_RANGE, (-low / (high - low),), (1 / (high - low),))
    if "arcgis" in str(found.definition.get("Framework")).lower() and bands == len(_IMAGENET.mean):
        return _IMAGENET
    return replace(image.scaling, divide_by=1.0)  # ArcGIS feeds the pixel values as they are


def _scaling_of_stats(stats: dict[str, Any], normalise: bool, chosen: Optional[list[Any]]) -> Scaling:
    """What arcgis.learn does: each band to 0…1 by its smallest and largest value, then standardised."""
    lows, highs = (_of_bands(stats[f"band_{name}_values"], chosen) for name in ("min", "max"))
    spans = [(high - low) or 1.0 for low, high in zip(lows, highs)]
    means, stds = [0.0] * len(lows), [1.0] * len(lows)
    if normalise and stats.get("scaled_mean_values") and stats.get("scaled_std_values"):
        means, stds = (_of_bands(stats[f"scaled_{name}_values"], chosen) for name in ("mean", "std"))
    return Scaling(
        1.0,
        tuple(low + mean * span for low, mean, span in zip(lows, means, spans)),
        tuple(std * span for std, span in zip(stds, spans)),
    )


def _of_bands(values: list[Any], chosen: Optional[list[Any]]) -> list[float]:
    """The values of the chosen bands, where there are some for all."""
    if chosen and len(values) > len(chosen) and all(isinstance(one, int) for one in chosen):
        values = [values[one] for one in chosen]
    return [float(value) for value in values]


def _classes(found: EsriModel, output: ModelOutput) -> tuple[ModelClass, ...]:
    """The classes in the order of the channels: arcgis.learn leaves the first channel, the background, unnamed."""
    listed = [_class(entry) for entry in found.definition.get("Classes") or []]
    if not listed:
        return output.classes
    count = len(output.classes)
    if len(listed) == count - 1 and all(one.value != _BACKGROUND.value for one in listed):
        listed.insert(0, _BACKGROUND)
    if len(listed) != count:
        _refuse(found.path, "Classes", f"{len(listed)} classes, the network puts out {count}")
    if {one.value for one in listed} == set(range(count)):
        listed.sort(key=lambda one: one.value)  # then the value is the number of the channel
    return tuple(listed)


def _class(entry: dict[str, Any]) -> ModelClass:
    value = int(entry["Value"] if "Value" in entry else entry["ClassValue"])
    name = str(entry.get("Name", entry.get("ClassName", ""))).strip()
    red, green, blue = (min(255, max(0, int(part))) for part in entry.get("Color") or (128, 128, 128))
    return ModelClass(value, name or f"Class {value}", f"#{red:02x}{green:02x}{blue:02x}")


def _resolution_m(definition: dict[str, Any]) -> Optional[float]:
    """The size of a training pixel; definitions state it in the units of a CRS, or of none."""
    size = definition.get("CellSize") or definition.get("MinCellSize")
    if size is None:
        return None
    if isinstance(size, (int, float)):
        return float(size)
    reference = size.get("spatialReference") or {}
    return float(size["x"]) * _unit_m(reference.get("latestWkid") or reference.get("wkid"))


def _unit_m(wkid: Optional[int]) -> float:
    """Metres a unit of a CRS; of degrees along the equator."""
    if wkid is None:
        return 1.0
    for authority in ("EPSG", "ESRI"):
        try:
            crs = CRS.from_authority(authority, wkid)
        except CRSError:
            continue
        return _DEGREE_M if crs.is_geographic else float(crs.axis_info[0].unit_conversion_factor)
    return 1.0


def _overlap_percent(definition: dict[str, Any], tile_px: int, default: float) -> float:
    """``Padding`` pixels on each side of a tile are thrown away."""
    padding = definition.get("Padding")
    return default if not padding else min(90.0, 200.0 * float(padding) / tile_px)


def _whole(path: Path, where: str, value: Any) -> int:
    if not isinstance(value, int) or value < 1:
        _refuse(path, where, str(value)[:80])
    return value
