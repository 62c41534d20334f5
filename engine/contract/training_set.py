"""A training set: a folder of small images, their labels, and ``dataset.json``, which describes them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Optional

from .errors import TrainingSetUnreadable
from .labels import IGNORE
from .model_card import ModelClass
from .schema import Json, SchemaError, from_json, to_json

SCHEMA = 1
INDEX_FILE = "dataset.json"
INPUT_FOLDERS = ("images", "heights")
"""Folder of the tiles of each input."""
LABEL_FOLDER = "labels"
PREVIEW_FILE = "preview.png"
MAX_INDEX_BYTES = 256 * 1024**2

QUANTILES = (0.02, 0.98)
"""Those that a set knows of its images (Le Bris et al. 2020, section 2.4)."""

Split = Literal["train", "validation", "test"]


@dataclass(frozen=True)
class BandStatistics:
    """Of the valid pixels of a band, in all training tiles together, in raw pixel values."""

    minimum: float
    maximum: float
    mean: float
    std: float
    q02: float
    """2 % quantile."""
    q98: float
    """98 % quantile."""


@dataclass(frozen=True)
class SetBand:
    """A band of an input."""

    name: str
    common_name: Optional[str]
    wavelength_nm: Optional[float]
    statistics: BandStatistics


@dataclass(frozen=True)
class SetInput:
    """An input: the images, or the heights that belong to them."""

    name: str
    """``image`` or ``height``; its tiles lie in the folder ``images`` or ``heights``."""
    dtype: str
    """Numpy type of the pixels."""
    bands: tuple[SetBand, ...]


@dataclass(frozen=True)
class SetSource:
    """An image that tiles were cut from."""

    name: str
    quantiles: tuple[tuple[tuple[float, float], ...], ...]
    """For each input and each of its bands: the values at :data:`QUANTILES` of the whole image."""


@dataclass(frozen=True)
class SetTile:
    """A tile: ``<folder>/<name>.tif`` for each input and for the labels, all on one grid."""

    name: str
    split: Split
    source: str
    """Name of the image that it was cut from."""
    col: int
    row: int
    """Its upper left pixel on the grid of the set's resolution over that image."""
    labelled_px: int
    """Pixels that are not ignored."""


@dataclass(frozen=True)
class TrainingSet:
    """What ``dataset.json`` holds."""

    inputs: tuple[SetInput, ...]
    classes: tuple[ModelClass, ...]
    """In the order of the network's channels; a label image holds their values, and ``IGNORE``."""
    tile_px: int
    stride_px: int
    resolution_m: Optional[float]
    """``None``: the images have no CRS."""
    tiles: tuple[SetTile, ...]
    sources: tuple[SetSource, ...] = ()
    """Every image that :attr:`SetTile.source` names."""
    class_pixels: dict[str, dict[str, int]] = field(default_factory=dict)
    """Split → name of a class → pixels."""
    provenance: dict[str, Json] = field(default_factory=dict)
    ignore: int = IGNORE
    schema: int = SCHEMA

    def of(self, split: Split) -> tuple[SetTile, ...]:
        """The tiles of a split."""
        return tuple(tile for tile in self.tiles if tile.split == split)


def read_training_set(folder: Path) -> TrainingSet:
    """The description of the training set in a folder.

    Raises:
        TrainingSetUnreadable: there is none, or it is no such description.
    """
    index = folder / INDEX_FILE
    try:
        if index.stat().st_size > MAX_INDEX_BYTES:
            raise TrainingSetUnreadable(path=str(folder), detail=f"{INDEX_FILE} is too large")
        found = from_json(TrainingSet, json.loads(index.read_text(encoding="utf-8")))
    except OSError as error:
        raise TrainingSetUnreadable(path=str(folder), detail=f"{INDEX_FILE}: {error.strerror}") from error
    except (ValueError, SchemaError, RecursionError) as error:
        raise TrainingSetUnreadable(path=str(folder), detail=f"{INDEX_FILE}: {error}") from error
    if found.schema != SCHEMA:
        raise TrainingSetUnreadable(path=str(folder), detail=f"{INDEX_FILE}: schema {found.schema}")
    for tile in found.tiles:  # it may come from a stranger: no name may lead out of the folder
        if not tile.name or Path(tile.name).name != tile.name or "\\" in tile.name:
            raise TrainingSetUnreadable(path=str(folder), detail=f"{INDEX_FILE}: the tile name {tile.name!r}")
    return found


def write_training_set(folder: Path, training_set: TrainingSet) -> None:
    """Write ``dataset.json`` into a folder."""
    text = json.dumps(to_json(training_set), indent=1, ensure_ascii=False)
    (folder / INDEX_FILE).write_text(text, encoding="utf-8")
