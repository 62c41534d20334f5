"""A large scene to measure on: the demo scene, mirrored until it fills the size asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "resources" / "demo" / "naip_maryland_2013.tif"


def make_scene(folder: Path, side: int) -> Path:
    """An RGB scene of ``side`` x ``side`` pixels, uint8, tiled, DEFLATE. Made once."""
    path = folder / f"scene_{side}.tif"
    if path.exists():
        return path
    with rasterio.open(DEMO) as demo:
        image, profile = demo.read((1, 2, 3)), demo.profile
    square = np.concatenate((image, image[:, :, ::-1]), 2)
    square = np.concatenate((square, square[:, ::-1]), 1)
    profile = {
        "driver": "GTiff",
        "width": side,
        "height": side,
        "count": 3,
        "dtype": "uint8",
        "crs": profile["crs"],
        "transform": profile["transform"],
        "tiled": True,
        "compress": "DEFLATE",
        "photometric": "RGB",
        "num_threads": "ALL_CPUS",
    }
    unfinished = path.with_suffix(".part.tif")
    with rasterio.open(unfinished, "w", **profile) as scene:
        for row in range(0, side, square.shape[1]):
            for col in range(0, side, square.shape[2]):
                part = square[:, : side - row, : side - col]
                scene.write(part, window=Window(col, row, part.shape[2], part.shape[1]))
    unfinished.rename(path)
    return path
