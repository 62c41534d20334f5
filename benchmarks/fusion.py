"""Image and heights, in one input and in two: the configurations of Le Bris et al. 2020, table 2, on other data.

Tall things (higher than 3 m above the opened surface) are told from the ground in Toulouse, on a panchromatic image
and a surface model of 0.5 m that are read at 1 m; the paper has 1.2 m. Training, validation and test are blocks of
ground, the same ones for all. Everything runs through the tools, as a user would. Each run is a line of
``runs.jsonl``; what is there already is not run again. Prints the table of docs/networks.md.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

import numpy as np
import package
import rasterio
import torch
from landscribe.engine.contract.labels import LabelledImages, Labels
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks import preparepatches, train
from scipy.ndimage import grey_opening

CONFIGURATIONS = {
    "UNet:im": ("unet-deconvnet", None),
    "UNet:im+dsm": ("unet-deconvnet", "dsm"),
    "UNet:im+sh": ("unet-deconvnet", "sh"),
    "FuseNet:im+dsm": ("fusenet", "dsm"),
    "FuseNet:im+sh": ("fusenet", "sh"),
}
"""By the names of the paper: network and heights."""
CLASSES = (ModelClass(0, "ground", "#c8b89a"), ModelClass(1, "tall", "#c9503c"))
FIGURES = ("overall accuracy", "mean F1", "mean IoU", "F1 tall")
_OPENING_M, _TALL_M = 20.0, 3.0


class Log:
    """The context of the tools: what they tell is not wanted here."""

    cancelled = False

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_options: None


class Toulouse:
    """The place as rasters and training sets, in a folder that is kept."""

    def __init__(self, data: Path, folder: Path, tile_px: int) -> None:
        self._pan, self._dsm = (data / "toulouse_pan_dsm" / name for name in ("pan_ortho_0.5m.tif", "dsm_0.5m.tif"))
        self._folder, self._tile_px = folder, tile_px

    def training_set(self, heights: Optional[str]) -> Path:
        """With the image alone, or with ``dsm`` or ``sh``."""
        folder = self._folder / f"set-{heights or 'im'}-{self._tile_px}"
        if not folder.exists():
            rasters = {"dsm": lambda: self._dsm, "sh": self._shading}
            data = LabelledImages(
                (RasterSource(str(self._pan)),),
                Labels(rasters=(RasterSource(str(self._tall())),), raster_classes=CLASSES),
                heights=(RasterSource(str(rasters[heights]())),) if heights else (),
            )
            half = self._tile_px // 2
            preparepatches.run(
                preparepatches.Spec(data, str(folder), self._tile_px, half, resolution_m=1.0, block_px=self._tile_px),
                Log(0),
            )
        return folder

    def _shading(self) -> Path:
        path = self._folder / "sh.tif"
        if not path.exists():
            from landscribe.engine.tasks import heightfeatures

            heightfeatures.run(
                heightfeatures.Spec(RasterSource(str(self._dsm)), shading=str(path), device="cpu"), Log(0)
            )
        return path

    def _tall(self) -> Path:
        path = self._folder / "tall.tif"
        if not path.exists():
            with rasterio.open(self._dsm) as raster:
                heights, profile = raster.read(1), raster.profile
            side = round(_OPENING_M / profile["transform"].a) // 2 * 2 + 1
            tall = heights - grey_opening(heights, (side, side)) > _TALL_M
            profile.update(dtype="uint8", nodata=255)
            with rasterio.open(path, "w", **profile) as raster:
                raster.write(np.where(heights == -9999, 255, tall).astype(np.uint8), 1)
        return path


def measured(place: Toulouse, name: str, seed: int, epochs: int, folder: Path) -> dict[str, Any]:
    """The figures of one configuration on the test blocks."""
    network, heights = CONFIGURATIONS[name]
    began = time.process_time()
    spec = train.Spec(
        output=str(folder / "model.landscribe"),
        training_set=str(place.training_set(heights)),
        architecture=network,
        recipe="lebris2020",
        epochs=epochs,
        batch=4,
        learning_rate=2e-3,  # the paper's 0.01 is for hundreds of epochs
        device="cpu",
    )
    values = train.run(spec, Log(seed))
    minutes = round((time.process_time() - began) / 60, 2)
    return {"name": name, "seed": seed, "split": values["split"], **values["metrics"], "cpu_minutes": minutes}


def table(runs: list[dict[str, Any]]) -> Iterator[str]:
    """One row a configuration: mean ± standard deviation over the seeds, percent."""
    yield f"| configuration | seeds | {' | '.join(FIGURES)} |"
    yield f"|---|---:|{'---:|' * len(FIGURES)}"
    for name in CONFIGURATIONS:
        own = [run for run in runs if run["name"] == name]
        if own:
            cells = [_mean_and_spread([100 * run[figure] for run in own]) for figure in FIGURES]
            yield f"| `{name}` | {len(own)} | {' | '.join(cells)} |"


def _mean_and_spread(values: list[float]) -> str:
    return f"{statistics.mean(values):.1f} ± {statistics.stdev(values) if len(values) > 1 else 0:.1f}"


def main() -> None:
    """Measure what is missing, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder with toulouse_pan_dsm")
    parser.add_argument("--folder", type=Path, default=package.ROOT / "build" / "fusion")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--tile", type=int, default=32)
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.folder.mkdir(parents=True, exist_ok=True)
    place, kept = Toulouse(options.data, options.folder, options.tile), options.folder / "runs.jsonl"
    runs = [json.loads(line) for line in kept.read_text().splitlines()] if kept.exists() else []
    for seed in range(1, options.seeds + 1):
        for name in CONFIGURATIONS:
            if not any((run["name"], run["seed"]) == (name, seed) for run in runs):
                runs.append(measured(place, name, seed, options.epochs, options.folder))
                with kept.open("a") as file:
                    file.write(json.dumps(runs[-1]) + "\n")
                print(runs[-1], flush=True)
    print("\n".join(table(runs)))


if __name__ == "__main__":
    main()
