"""Digitise, fine-tune, segment, assess: how much better the map of a new place becomes, and how long that takes.

The scene is a town in Brazil that no starter model has seen. Its map shows buildings. The starter model knows none, so
at first "impervious, other" stands for them. Patches that cover about 7 % and 15 % of the scene are labelled, the model
is fine-tuned on them with the tool's own values, the scene is segmented again, and both maps are assessed outside of
the patches, against the same reference. Prints the lines of docs/claims.md.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import package
import rasterio
import shapely
from landscribe.engine.contract.labels import LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.tasks import accuracy, finetune, segment
from rasterio.merge import merge

MODEL = package.ROOT / "resources" / "models" / "landcover-1m-rgb.landscribe"
BUILDING, GROUND = "building", "background"
RENAMED = {
    "impervious, other": BUILDING,
    **dict.fromkeys(("water", "tree canopy", "low vegetation", "barren", "road"), GROUND),
}
PATCH_M = 64


class Log:
    """The context of the tools: what they tell is not wanted here."""

    cancelled = False

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_options: None


def make_scene(data: Path, folder: Path) -> Path:
    """The orthophotos of the town as one image."""
    target = folder / "town.tif"
    if not target.exists():
        merge(sorted((data / "images").glob("*.tif")), dst_path=target)
    return target


def make_patches(scene: Path, percent: int, seed: int, folder: Path) -> tuple[Path, Path]:
    """Squares at random places that cover so many percent of the scene, and the ground outside of them."""
    with rasterio.open(scene) as file:
        bounds, crs = shapely.box(*file.bounds), file.crs
    left, bottom, right, top = bounds.bounds
    cells = [
        shapely.box(x, y, x + PATCH_M, y + PATCH_M)
        for x in np.arange(left, right - PATCH_M, PATCH_M)
        for y in np.arange(bottom, top - PATCH_M, PATCH_M)
    ]
    count = round(percent / 100 * bounds.area / PATCH_M**2)
    chosen = [cells[i] for i in np.random.default_rng(seed).choice(len(cells), count, replace=False)]
    patches, rest = folder / f"patches-{percent}-{seed}.gpkg", folder / f"rest-{percent}-{seed}.gpkg"
    geopandas.GeoDataFrame(geometry=chosen, crs=crs).to_file(patches)
    geopandas.GeoDataFrame(geometry=[bounds.difference(shapely.union_all(chosen))], crs=crs).to_file(rest)
    return patches, rest


def mapped(scene: Path, model: Path, target: Path) -> Path:
    """The map that a model makes of the scene."""
    segment.run(segment.Spec(RasterSource(str(scene)), str(model), str(target)), Log(1))
    return target


def f1_of_buildings(found: Path, buildings: Path, rest: Path, remapping: str) -> float:
    """F1 of the buildings outside of the patches."""
    spec = accuracy.Spec(
        RasterSource(str(found)),
        reference=VectorSource(str(buildings)),
        class_name=BUILDING,
        background=GROUND,
        areas=VectorSource(str(rest)),
        remapping=remapping,
    )
    _, building = accuracy.run(spec, Log(1))["classes"]
    return building["f1"]


def measure(data: Path, folder: Path, percent: int, seed: int, device: str) -> dict[str, float]:
    """F1 of the buildings before and after, and the minutes from *Fine-tune* to the new map."""
    scene, buildings = make_scene(data, folder), data / "buildings.geojson"
    patches, rest = make_patches(scene, percent, seed, folder)
    first = mapped(scene, MODEL, folder / "before.tif")
    began = time.monotonic()
    tuned = folder / "tuned.landscribe"
    labels = Labels((LabelLayer(VectorSource(str(buildings)), BUILDING),), background=GROUND)
    spec = finetune.Spec(
        model=str(MODEL),
        output=str(tuned),
        data=LabelledImages((RasterSource(str(scene)),), labels, areas=VectorSource(str(patches))),
        rename=RENAMED,
        device=device,
    )
    epochs = finetune.run(spec, Log(seed))["epochs"]
    second = mapped(scene, tuned, folder / "after.tif")
    return {
        "minutes": (time.monotonic() - began) / 60,
        "epochs": epochs,
        "before": f1_of_buildings(first, buildings, rest, f"{BUILDING} = impervious, other; {GROUND} = *"),
        "after": f1_of_buildings(second, buildings, rest, ""),
    }


def main() -> None:
    """Measure each share of the ground with several seeds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder dsg_brazil_buildings")
    parser.add_argument("--folder", type=Path, default=package.ROOT / "build" / "loop")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    print("| labelled | seed | F1 before | F1 after | epochs | minutes |")
    print("|---:|---:|---:|---:|---:|---:|")
    for percent in (7, 15):
        found = []
        for seed in range(1, arguments.seeds + 1):
            run = measure(arguments.data, arguments.folder, percent, seed, arguments.device)
            found.append(run)
            figures = f"{run['before']:.3f} | {run['after']:.3f} | {run['epochs']} | {run['minutes']:.1f}"
            print(f"| {percent} % | {seed} | {figures} |", flush=True)
        gains = [run["after"] - run["before"] for run in found]
        spread = statistics.stdev(gains) if len(gains) > 1 else 0.0
        print(f"| {percent} % | all | | {statistics.mean(gains):+.3f} ± {spread:.3f} | | |", flush=True)


if __name__ == "__main__":
    main()
