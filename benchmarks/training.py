"""Speed of a training beside a bare loop with the same network and the same tiles in memory, in one run.

Both see the same number of tiles of the same size in batches of the same size, and update the same weights with the
same optimizer. The bare loop does nothing else: its tiles are normalised and cropped already. The training reads tiles,
augments them, keeps a running mean of the weights, watches the loss and reports. Prints a line of docs/performance.md.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import package
import rasterio
import torch
from landscribe.engine.contract.model_card import Architecture, ModelClass
from landscribe.engine.contract.training_set import (
    BandStatistics,
    SetBand,
    SetInput,
    SetSource,
    SetTile,
    TrainingSet,
)
from landscribe.engine.core.devices import choose_device
from landscribe.engine.core.training_loop import Outcome
from landscribe.engine.models.architectures import build
from landscribe.engine.training.cards import inputs_of
from landscribe.engine.training.fitting import Fit
from landscribe.engine.training.losses import SegmentationLoss
from landscribe.engine.training.recipes import RECIPES
from landscribe.engine.training.tiles import Tiles, TrainingBatches

DEMO = package.ROOT / "resources" / "demo"
CLASSES = tuple(ModelClass(i, f"class {i}", f"#0000{i:02x}") for i in range(7))


class Clock:
    """The context of the training: notes when it is told of an epoch."""

    seed, cancelled = 1, False

    def __init__(self) -> None:
        self.epochs = [time.perf_counter()]

    def metric(self, *_: Any) -> None:
        """An epoch is done."""
        self.epochs.append(time.perf_counter())

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_options: None


def make_tiles(folder: Path, count: int, side: int) -> TrainingSet:
    """Pieces of the demo scene at random places."""
    with rasterio.open(DEMO / "naip_maryland_2013.tif") as file:
        image = file.read((1, 2, 3))
    with rasterio.open(DEMO / "landcover_reference.tif") as file:
        labels = np.where(file.read() < len(CLASSES), file.read(), 255)
    random = np.random.default_rng(1)
    tiles = []
    for number in range(count):
        row, col = random.integers(0, np.array(image.shape[1:]) - side)
        for place, values in (("images", image), ("labels", labels)):
            (folder / place).mkdir(exist_ok=True)
            piece = values[:, row : row + side, col : col + side]
            options = {"width": side, "height": side, "count": len(piece), "dtype": "uint8"}
            with rasterio.open(folder / place / f"{number}.tif", "w", driver="GTiff", **options) as file:
                file.write(piece)
        tiles.append(SetTile(str(number), "train", "demo", int(col), int(row), side * side))
    known = BandStatistics(0, 255, 128, 60, 10, 245)
    bands = tuple(SetBand(name, name, None, known) for name in ("red", "green", "blue"))
    source = SetSource("demo", (((10.0, 245.0),) * 3,))
    return TrainingSet((SetInput("image", "uint8", bands),), CLASSES, side, side, 1.0, tuple(tiles), (source,))


def our_rates(network: Architecture, folder: Path, made: TrainingSet, arguments: argparse.Namespace) -> list[float]:
    """Tiles a second in each epoch of the training."""
    recipe = replace(RECIPES["landscribe"], epochs=arguments.epochs + 1, batch=arguments.batch)
    inputs = inputs_of(made, recipe.normalisation)
    scalings = [one.scaling for one in inputs]
    tiles = Tiles(folder, made, made.tiles, scalings=scalings, bands=[range(3)], channels={i: i for i in range(7)})
    clock = Clock()
    fit = Fit(
        network=build(network, folder),
        recipe=recipe,
        loss=SegmentationLoss(None, dice=True),
        keeping=None,
        train=TrainingBatches(tiles, recipe.batch, 1),
        validation=None,
        class_names=tuple(entry.name for entry in made.classes),
        crop_px=arguments.crop,
        frozen_epochs=0,
        device=choose_device(arguments.device, clock),
        precision=arguments.precision,
        state=folder / "state",
        identity=None,
    )
    fit.run(clock, Outcome("train loss"), resume=False, progress=lambda _: None)
    seconds = np.diff(clock.epochs)[1:]  # the first one warms up
    return [len(made.tiles) / one for one in seconds]


def bare_rates(network: Architecture, folder: Path, made: TrainingSet, arguments: argparse.Namespace) -> list[float]:
    """Tiles a second in each epoch of a bare loop."""
    device = choose_device(arguments.device, Clock())
    module = build(network, folder).to(device.id).train()
    loss = SegmentationLoss(None, dice=True)
    optimizer = torch.optim.AdamW(module.parameters(), 1e-3)
    count, size = len(made.tiles), arguments.batch
    images = torch.randn(count, 3, arguments.crop, arguments.crop, device=device.id)
    labels = torch.randint(0, 7, (count, arguments.crop, arguments.crop), device=device.id)
    low = torch.bfloat16 if device.kind == "cuda" and arguments.precision == "auto" else torch.float32
    rates = []
    for _ in range(arguments.epochs + 1):
        began = time.perf_counter()
        for start in range(0, count, size):
            optimizer.zero_grad()
            with torch.autocast(device.kind, low, enabled=low is not torch.float32):
                value = loss(module(images[start : start + size]), labels[start : start + size])
            value.backward()
            optimizer.step()
        value.item()  # waits for the device
        rates.append(count / (time.perf_counter() - began))
    return rates[1:]


def main() -> None:
    """Measure both, one after the other, several times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", nargs="+", default=["resdeconv-18"])
    parser.add_argument("--tiles", type=int, default=32)
    parser.add_argument("--crop", type=int, default=128)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--epochs", type=int, default=2, help="of each repeat")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--precision", default="auto")
    arguments = parser.parse_args()
    print("| network | runs on | bare loop, tiles/s | training, tiles/s | of the bare loop |")
    print("|---|---|---:|---:|---:|")
    for name in arguments.networks:
        network = Architecture(name, {"bands": 3, "classes": len(CLASSES)})
        bare: list[float] = []
        ours: list[float] = []
        with tempfile.TemporaryDirectory() as folder:
            made = make_tiles(Path(folder), arguments.tiles, arguments.crop * 4 // 3)
            for _ in range(arguments.repeats):
                bare += bare_rates(network, Path(folder), made, arguments)
                ours += our_rates(network, Path(folder), made, arguments)
        one, other = statistics.median(bare), statistics.median(ours)
        print(f"| {name} | {arguments.device} | {one:.2f} | {other:.2f} | {other / one:.2f} |", flush=True)


if __name__ == "__main__":
    main()
