"""Small pictures of rasters, for reports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import MemoryFile

from ..contract.model_card import ModelClass


def class_picture(class_raster: Path, classes: Sequence[ModelClass], longest_px: int = 640) -> bytes:
    """A PNG of a class raster in the colours of its classes; white where there is no data."""
    with rasterio.open(class_raster) as raster:
        shrink = max(1.0, max(raster.shape) / longest_px)
        height, width = (max(1, round(side / shrink)) for side in raster.shape)
        values = raster.read(1, out_shape=(height, width))
    picture = np.full((3, height, width), 255, np.uint8)
    for entry in classes:
        color = bytes.fromhex(entry.color.lstrip("#"))
        picture[:, values == entry.value] = np.frombuffer(color, np.uint8)[:, None]
    with MemoryFile() as memory:
        with memory.open(driver="PNG", width=width, height=height, count=3, dtype="uint8") as png:
            png.write(picture)
        return bytes(memory.read())
