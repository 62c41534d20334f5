"""How often *Date objects* is right, on real buildings whose dates are made up: the table of docs/tools/dateobjects.md.

The buildings are those of a town in Brazil. Each gets a period at random; each epoch's map shows those that stood then,
but misses some, shows others too early, is shifted by 1 m, and has every tenth pixel wrong. Beside the tool stands the
plain rule: the first epoch at which half of the building's pixels are of the class.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import package  # noqa: F401  (makes the checkout importable)
import rasterio
import rasterio.features
from affine import Affine
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.tasks import dateobjects

DATES = ("1981", "2001", "2018")
LABELS = np.array(["before 1981", "2001", "2018", "after 2018"])
SHARES = (0.6, 0.2, 0.1, 0.1)
MAPS = {
    "good maps": ((0.05, 0.05, 0.05), (0.02, 0.02, 0.02)),
    "poor maps": ((0.15, 0.15, 0.15), (0.05, 0.05, 0.05)),
    "a poor map in the middle": ((0.05, 0.35, 0.05), (0.02, 0.02, 0.02)),
    "a poor oldest map": ((0.35, 0.05, 0.05), (0.02, 0.02, 0.02)),
    "maps that show too much": ((0.05, 0.05, 0.05), (0.2, 0.2, 0.2)),
}
"""Shares of standing buildings that are missed, and of others that are shown too early, at each epoch."""


class Log:
    """The context of the tool: what it tells is not wanted here."""

    cancelled, seed = False, 0

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_options: None


def measure(buildings: Path, folder: Path, kind: str, seed: int) -> list[float]:
    """Right by the plain rule, right by the tool, dated by it, right among these; in percent."""
    frame = geopandas.read_file(buildings)
    generator = np.random.default_rng(seed)
    built = generator.choice(len(LABELS), len(frame), p=SHARES)
    maps = [_map(frame, built <= i, folder / f"{date}.tif", kind, i, generator) for i, date in enumerate(DATES)]
    spec = dateobjects.Spec(
        objects=VectorSource(str(buildings)),
        rasters=tuple(RasterSource(str(path)) for path in maps),
        dates="; ".join(DATES),
        output=str(folder / "dated.gpkg"),
        class_name="1",
        confidence=0.5,
    )
    dateobjects.run(spec, Log())
    found = geopandas.read_file(spec.output, layer="dated objects")
    shown = np.stack([_shares(frame, path) > 0.5 for path in maps], axis=1)
    plain = np.pad(shown, ((0, 0), (0, 1)), constant_values=True).argmax(axis=1)
    right, sure = (found.first_seen == LABELS[built]).to_numpy(), (found.confidence >= 0.7).to_numpy()
    return [100 * float(share) for share in ((plain == built).mean(), right.mean(), sure.mean(), right[sure].mean())]


def _map(
    frame: geopandas.GeoDataFrame, stands: np.ndarray, path: Path, kind: str, epoch: int, generator: np.random.Generator
) -> Path:
    missed, mistaken = (rates[epoch] for rates in MAPS[kind])
    shown = generator.random(len(frame)) < np.where(stands, 1 - missed, mistaken)
    left, bottom, right, top = frame.total_bounds
    transform, shape = Affine(0.5, 0, left, 0, -0.5, top), (int(2 * (top - bottom)), int(2 * (right - left)))
    values = rasterio.features.rasterize(
        frame.geometry[shown].translate(1, -0.5), shape, transform=transform, dtype="uint8"
    )
    noisy = np.where(generator.random(shape) < 0.1, 1 - values, values).astype("uint8")
    profile = {"driver": "GTiff", "width": shape[1], "height": shape[0], "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", crs=frame.crs, transform=transform, **profile) as raster:
        raster.write(noisy, 1)
    return path


def _shares(frame: geopandas.GeoDataFrame, path: Path) -> np.ndarray:
    """The share of each building's pixels that are of the class."""
    with rasterio.open(path) as raster:
        values, transform = raster.read(1), raster.transform
    numbers = rasterio.features.rasterize(
        zip(frame.geometry, range(1, len(frame) + 1)), values.shape, transform=transform, dtype="int32"
    ).ravel()
    counts = np.bincount(numbers, minlength=len(frame) + 1)[1:]
    return np.bincount(numbers, values.ravel(), len(frame) + 1)[1:] / np.maximum(counts, 1)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of real data")
    parser.add_argument("--seeds", type=int, default=5)
    arguments = parser.parse_args()
    print("| maps | plain rule | date objects | dated | right among these |\n|---|---:|---:|---:|---:|")
    for kind in MAPS:
        with tempfile.TemporaryDirectory() as folder:
            buildings = Path(folder) / "building.gpkg"
            geopandas.read_file(arguments.data / "dsg_brazil_buildings" / "buildings.geojson").to_file(buildings)
            runs = [measure(buildings, Path(folder), kind, seed) for seed in range(1, arguments.seeds + 1)]
        cells = [f"{statistics.mean(column):.1f} ± {statistics.stdev(column):.1f}" for column in zip(*runs)]
        print(f"| {kind} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
