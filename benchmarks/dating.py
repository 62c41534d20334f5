"""How often *Date objects* is right, on real buildings whose dates are made up: the table of docs/tools/dateobjects.md.

The buildings are those of a town in Brazil. Each gets a period at random; each epoch's map shows those that stood then,
but misses some, shows others too early, is shifted by 1 m, and has every tenth pixel wrong. Beside the tool stands the
plain rule: the first epoch at which half of the building's pixels are of the class.

Then the same with surface models, for the buildings of a part of Alexandria (Virginia): at each epoch those are
flattened to the terrain that did not stand yet, and all heights get an error of 0.5 m.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path
from typing import Any, Optional

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
HEIGHT_ERROR_M = 0.5
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


class Relief:
    """A surface and a terrain model of today, from folder ``alexandria_dsm_buildings``."""

    def __init__(self, folder: Path) -> None:
        with rasterio.open(folder / "dsm.tif") as surface, rasterio.open(folder / "dtm.tif") as terrain:
            self._surface, self._profile = surface.read(1), surface.profile
            ground = terrain.read(1, masked=True)
            self._terrain = ground.filled(ground.min())

    def surfaces(
        self, frame: geopandas.GeoDataFrame, built: np.ndarray, folder: Path, generator: np.random.Generator
    ) -> tuple[RasterSource, ...]:
        """The surface at each epoch, without the buildings that were not there yet."""
        sources = []
        for epoch, date in enumerate(DATES):
            missing = frame.geometry[built > epoch].buffer(3)
            flat = rasterio.features.rasterize(missing, self._surface.shape, transform=self._profile["transform"])
            values = np.where(flat == 1, self._terrain, self._surface)
            values = values + generator.normal(0, HEIGHT_ERROR_M, values.shape)
            with rasterio.open(folder / f"dsm{date}.tif", "w", **self._profile) as raster:
                raster.write(values.astype("float32"), 1)
            sources.append(RasterSource(str(folder / f"dsm{date}.tif")))
        return tuple(sources)


def measure(buildings: Path, folder: Path, kind: str, seed: int, relief: Optional[Relief] = None) -> list[float]:
    """Right by the plain rule, right by the tool, dated by it, right among these; in percent."""
    frame = geopandas.read_file(buildings)
    generator = np.random.default_rng(seed)
    built = generator.choice(len(LABELS), len(frame), p=SHARES)
    maps = [folder / f"{date}.tif" for date in DATES]
    for epoch, (path, missed, mistaken) in enumerate(zip(maps, *MAPS[kind])):
        shown = generator.random(len(frame)) < np.where(built <= epoch, 1 - missed, mistaken)
        _write_map(path, frame[shown], frame.total_bounds, generator)
    spec = dateobjects.Spec(
        objects=VectorSource(str(buildings)),
        rasters=tuple(RasterSource(str(path)) for path in maps),
        dates="; ".join(DATES),
        output=str(folder / "dated.gpkg"),
        surfaces=() if relief is None else relief.surfaces(frame, built, folder, generator),
        class_name="1",
        confidence=0.5,
    )
    dateobjects.run(spec, Log())
    found = geopandas.read_file(spec.output, layer="dated objects")
    shown = np.stack([_shares(frame, path) > 0.5 for path in maps], axis=1)
    plain = np.pad(shown, ((0, 0), (0, 1)), constant_values=True).argmax(axis=1)
    right, sure = (found.first_seen == LABELS[built]).to_numpy(), (found.confidence >= 0.7).to_numpy()
    return [100 * float(share) for share in ((plain == built).mean(), right.mean(), sure.mean(), right[sure].mean())]


def _write_map(path: Path, shown: geopandas.GeoDataFrame, bounds: np.ndarray, generator: np.random.Generator) -> None:
    left, bottom, right, top = bounds
    transform, shape = Affine(0.5, 0, left, 0, -0.5, top), (int(2 * (top - bottom)), int(2 * (right - left)))
    values = rasterio.features.rasterize(shown.translate(1, -0.5), shape, transform=transform, dtype="uint8")
    noisy = np.where(generator.random(shape) < 0.1, 1 - values, values).astype("uint8")
    profile = {"driver": "GTiff", "width": shape[1], "height": shape[0], "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", crs=shown.crs, transform=transform, **profile) as raster:
        raster.write(noisy, 1)


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
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of real data")
    parser.add_argument("--seeds", type=int, default=5)
    arguments = parser.parse_args()
    town, city = arguments.data / "dsg_brazil_buildings", arguments.data / "alexandria_dsm_buildings"
    print("| maps | plain rule | date objects | dated | right among these |\n|---|---:|---:|---:|---:|")
    for kind in MAPS:
        _row(kind, town / "buildings.geojson", kind, arguments.seeds)
    for name, relief in (("Alexandria, poor maps", None), ("the same with heights", Relief(city))):
        _row(name, city / "buildings.geojson", "poor maps", arguments.seeds, relief)


def _row(name: str, source: Path, kind: str, seeds: int, relief: Optional[Relief] = None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        buildings = Path(folder) / "building.gpkg"
        frame = geopandas.read_file(source)
        frame.to_crs(frame.estimate_utm_crs()).to_file(buildings)
        runs = [measure(buildings, Path(folder), kind, seed, relief) for seed in range(1, seeds + 1)]
    cells = [f"{statistics.mean(column):.1f} ± {statistics.stdev(column):.1f}" for column in zip(*runs)]
    print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
