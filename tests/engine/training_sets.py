"""Small training sets for the tests of the training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.training_set import (
    BandStatistics,
    SetBand,
    SetInput,
    SetSource,
    SetTile,
    Split,
    TrainingSet,
    write_training_set,
)
from rasterio.transform import from_origin

CLASSES = (ModelClass(0, "dark", "#202020"), ModelClass(1, "bright", "#e0e0e0"))
RANGE = (50.0, 200.0)


def make_set(
    folder: Path,
    *,
    splits: tuple[Split, ...] = ("train", "train", "train", "validation"),
    side: int = 32,
    bands: int = 1,
    inputs: tuple[str, ...] = ("image",),
    classes: tuple[ModelClass, ...] = CLASSES,
    ignored_columns: int = 4,
) -> TrainingSet:
    """Tiles in which the right half is bright and of the class 1; the first columns are not labelled."""
    random = np.random.default_rng(5)
    tiles = []
    for number, split in enumerate(splits):
        labels = np.zeros((1, side, side), np.uint8)
        labels[..., side // 2 :] = 1
        image = (60 + 120 * labels + random.integers(0, 20, (bands, side, side))).astype(np.uint8)
        labels[..., :ignored_columns] = 255
        name = f"tile{number}"
        for place, values in (*((f"{one}s", image) for one in inputs), ("labels", labels)):
            _write(folder / place / f"{name}.tif", values)
        tiles.append(SetTile(name, split, "scene", number * side, 0, int((labels != 255).sum())))
    statistics = BandStatistics(60, 199, 130, 60, *RANGE)
    names = ("red", "green", "blue", "nir")[:bands]
    described = tuple(
        SetInput(one, "uint8", tuple(SetBand(name, name, None, statistics) for name in names)) for one in inputs
    )
    found = TrainingSet(
        inputs=described,
        classes=classes,
        tile_px=side,
        stride_px=side,
        resolution_m=1.0,
        tiles=tuple(tiles),
        sources=(SetSource("scene", ((RANGE,) * bands,) * len(inputs)),),
        class_pixels={"train": {"dark": 10, "bright": 20}},
    )
    write_training_set(folder, found)
    return found


def _write(path: Path, values: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = values.shape
    place = from_origin(500_000, 4_000_000, 1, 1)
    options = {"driver": "GTiff", "width": width, "height": height, "count": count, "dtype": values.dtype}
    with rasterio.open(path, "w", transform=place, crs="EPSG:32631", **options) as file:
        file.write(values)
