"""The claims of Ghassemi et al. 2018 and Le Bris et al. 2020, tried on public data: the tables of docs/claims.md.

(a) A deeper residual encoder generalises better to a place that is not in the training (Ghassemi et al., table II).
(b) Refining on about 7 % and 15 % of a new place raises F1 there (Ghassemi et al., table III).
(c) Training from a database with 11 % and 25 % of its buildings wrong costs little (Le Bris et al., tables 2 and 3).
(d) Beside them: our own recipe against those of the two papers, with the network of (c).

Buildings are told from the ground at 0.5 m, as in Ghassemi et al. The place of the training is the Inria tile of
Kitsap, the new place a town in Brazil. Everything runs through the tools, as a user would: patches are prepared, models
trained and fine-tuned. Each run is a line of ``runs.jsonl``; what is there already is not run again.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

import geopandas
import numpy as np
import package
import rasterio
import rasterio.features
import shapely
from landscribe.engine.contract.labels import LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.contract.training_set import TrainingSet, read_training_set, write_training_set
from landscribe.engine.core.confusion import figures
from landscribe.engine.core.devices import choose_device
from landscribe.engine.models.architectures import load_module
from landscribe.engine.models.sources import open_model
from landscribe.engine.tasks import finetune, preparepatches, train
from landscribe.engine.training.evaluation import evaluate, predictor
from landscribe.engine.training.recipes import RECIPES
from landscribe.engine.training.tiles import Tiles

Measure = Callable[[str, int], dict[str, float]]
"""Network or recipe, and seed → figures."""
BUILDING, GROUND = "building", "background"
ERRORS = (0, 11, 25)
"""Percent of the buildings that are wrong."""
REFINED = (7, 15)
"""Percent of the tiles of the new place that are refined on."""


@dataclass(frozen=True)
class Plan:
    """How much is computed."""

    depths: tuple[int, ...]
    refined: tuple[str, ...]
    """Networks of (b)."""
    noisy: str
    """Network of (c)."""
    recipe: str
    epochs: Optional[int]
    batch: int
    tile_px: int
    stride_px: int
    crop_px: int
    side_m: int
    """Side of the square of Kitsap that is trained on."""
    test_m: int
    """Length of the strip of Kitsap that is tested on."""
    every_image: int
    """So many images of Brazil make one that is used."""
    refining_epochs: int
    device: str


SMALL = Plan(
    depths=(18, 34, 50),
    refined=("resdeconv-18", "smp-unet"),
    noisy="resdeconv-18",
    recipe="landscribe",
    epochs=3,
    batch=4,
    tile_px=96,
    stride_px=96,
    crop_px=96,
    side_m=400,
    test_m=300,
    every_image=2,
    refining_epochs=15,
    device="cpu",
)
FULL = Plan(
    depths=(18, 34, 50, 101, 152, 200),
    refined=("resdeconv-152", "unet-deconvnet"),
    noisy="resdeconv-34",
    recipe="ghassemi2018",
    epochs=None,
    batch=8,
    tile_px=364,
    stride_px=120,
    crop_px=256,
    side_m=1100,
    test_m=1500,
    every_image=1,
    refining_epochs=100,
    device="cuda:0",
)


class Log:
    """The context of the tools: what they tell is not wanted here."""

    cancelled = False

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_options: None


class Claims:
    """The runs, in a folder that is kept."""

    def __init__(self, data: Path, folder: Path, plan: Plan) -> None:
        self._data, self._folder, self._plan = data, folder, plan
        self._runs = folder / "runs.jsonl"
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def runs(self) -> list[dict[str, Any]]:
        """What was measured so far."""
        return [json.loads(line) for line in self._runs.read_text().splitlines()] if self._runs.exists() else []

    def run(self, parts: str, seeds: int) -> None:
        """Everything that is missing, seed by seed."""
        for seed in range(1, seeds + 1):
            for claim, name, percent, measure in self._wanted():
                if claim in parts:
                    self._once(claim, seed, name, percent, measure)

    def _wanted(self) -> Iterator[tuple[str, str, int, Measure]]:
        """Claim, network or recipe, percent, and how it is measured."""
        for depth in self._plan.depths:
            yield "a", f"resdeconv-{depth}", 0, self._elsewhere
        for name in self._plan.refined:
            for percent in REFINED:
                yield "b", name, percent, partial(self._refine, percent=percent)
        for percent in ERRORS:
            yield "c", self._plan.noisy, percent, partial(self._from_errors, percent=percent)
        for recipe in RECIPES:
            yield "d", recipe, 0, self._by_recipe

    def _once(self, claim: str, seed: int, network: str, percent: int, measure: Measure) -> None:
        key = {"claim": claim, "seed": seed, "network": network, "percent": percent}
        if any(all(run[name] == value for name, value in key.items()) for run in self.runs):
            return
        began = time.monotonic()
        found = {**key, **measure(network, seed), "minutes": round((time.monotonic() - began) / 60, 2)}
        with self._runs.open("a") as file:
            file.write(json.dumps(found) + "\n")
        print(found, flush=True)

    def _elsewhere(self, network: str, seed: int) -> dict[str, float]:
        model = self._trained(network, seed)
        return {
            "here": self._f1(model, self._kitsap_test()),
            "there": self._f1(model, self._brazil()),
        }

    def _refine(self, network: str, seed: int, percent: int) -> dict[str, float]:
        model, part = self._trained(network, seed), self._part_of_brazil(percent, seed)
        spec = finetune.Spec(
            model=str(model),
            output=str(self._folder / "refined.landscribe"),
            training_set=str(part),
            epochs=self._plan.refining_epochs,
            patience=0,
            crop_px=self._plan.crop_px,
            device=self._plan.device,
        )
        values = finetune.run(spec, Log(seed))
        return {"before": values["metrics_before"][f"F1 {BUILDING}"], "after": values["metrics"][f"F1 {BUILDING}"]}

    def _by_recipe(self, recipe: str, seed: int) -> dict[str, float]:
        model = self._trained(self._plan.noisy, seed, recipe=recipe)
        return {"here": self._f1(model, self._kitsap_test()), "there": self._f1(model, self._brazil())}

    def _from_errors(self, network: str, seed: int, percent: int) -> dict[str, float]:
        return {"here": self._f1(self._trained(network, seed, percent), self._kitsap_test())}

    def _trained(self, network: str, seed: int, errors: int = 0, recipe: str = "") -> Path:
        """A model trained on Kitsap; made once."""
        recipe = recipe or self._plan.recipe
        target = self._folder / f"{network}-{seed}-{errors}-{recipe}.landscribe"
        if not target.exists():
            plan = self._plan
            spec = train.Spec(
                output=str(target),
                training_set=str(self._kitsap_train(errors)),
                architecture=network,
                encoder="resnet18",
                recipe=recipe,
                epochs=plan.epochs,
                batch=plan.batch,
                crop_px=plan.crop_px,
                device=plan.device,
            )
            train.run(spec, Log(seed))
        return target

    def _f1(self, model: Path, folder: Path) -> float:
        """F1 of the buildings over all tiles of a set."""
        source, found = open_model(str(model), []), read_training_set(folder)
        device = choose_device(self._plan.device, Log(0))
        card = source.card
        names = [entry.name for entry in card.outputs[0].classes]
        tiles = Tiles(
            folder,
            found,
            found.tiles,
            scalings=[one.scaling for one in card.inputs],
            bands=[range(len(one.bands)) for one in card.inputs],
            channels={entry.value: names.index(entry.name) for entry in found.classes},
        )
        predict = predictor(load_module(source).to(device.id))
        matrix = evaluate(predict, tiles, classes=len(names), crop_px=self._plan.crop_px, device=device)
        return round(figures(matrix, names).classes[names.index(BUILDING)].f1 or 0.0, 4)

    def _kitsap_train(self, errors: int) -> Path:
        left, _, _, top = self._kitsap_bounds
        side = self._plan.side_m
        labels = self._kitsap_labels(errors)
        return self._prepared(f"kitsap-train-{errors}", self._kitsap(labels, (left, top - side, left + side, top)), 80)

    def _kitsap_test(self) -> Path:
        """A strip that no training touches."""
        _, bottom, right, _ = self._kitsap_bounds
        return self._prepared(
            "kitsap-test",
            self._kitsap(self._kitsap_labels(0), (right - 350, bottom, right, bottom + self._plan.test_m)),
            100,
        )

    def _kitsap(self, labels: Path, box: tuple[float, float, float, float]) -> LabelledImages:
        areas = self._folder / f"area-{box[0]:.0f}-{box[1]:.0f}.gpkg"
        if not areas.exists():
            geopandas.GeoDataFrame(geometry=[shapely.box(*box)], crs=26910).to_file(areas)
        return LabelledImages(
            (RasterSource(str(self._data / "inria_kitsap_tile" / "rgb_0.3m.tif")),),
            Labels((LabelLayer(VectorSource(str(labels)), BUILDING),), background=GROUND),
            areas=VectorSource(str(areas)),
        )

    @property
    def _kitsap_bounds(self) -> tuple[float, float, float, float]:
        with rasterio.open(self._data / "inria_kitsap_tile" / "buildings_gt.tif") as file:
            return tuple(file.bounds)

    def _kitsap_labels(self, errors: int) -> Path:
        """The buildings as polygons; of ``errors`` percent half are gone, and as many stand where none is."""
        target = self._folder / f"buildings-{errors}.gpkg"
        if target.exists():
            return target
        with rasterio.open(self._data / "inria_kitsap_tile" / "buildings_gt.tif") as file:
            mask = file.read(1)
            outlines = rasterio.features.shapes(mask, mask > 0, transform=file.transform)
            shapes = [shapely.geometry.shape(outline) for outline, _ in outlines]
            crs = file.crs
        wrong = list(_with_errors([one for one in shapes if one.area > 10], errors, self._kitsap_bounds))
        geopandas.GeoDataFrame(geometry=wrong, crs=crs).to_file(target)
        return target

    def _brazil(self) -> Path:
        folder = self._data / "dsg_brazil_buildings"
        images = tuple(
            RasterSource(str(path)) for path in sorted((folder / "images").glob("*.tif"))[:: self._plan.every_image]
        )
        labels = Labels((LabelLayer(VectorSource(str(folder / "buildings.geojson")), BUILDING),), background=GROUND)
        return self._prepared("brazil", LabelledImages(images, labels), 100)

    def _part_of_brazil(self, percent: int, seed: int) -> Path:
        """The set of Brazil with some tiles, drawn at random, to refine on; the others are the test."""
        folder = self._brazil()
        found = read_training_set(folder)
        order = np.random.default_rng(seed).permutation(len(found.tiles))
        chosen = {found.tiles[i].name for i in order[: round(len(order) * percent / 100)]}
        tiles = tuple(replace(tile, split="train" if tile.name in chosen else "test") for tile in found.tiles)
        part = self._folder / f"brazil-{percent}-{seed}"
        part.mkdir(exist_ok=True)
        for name in ("images", "labels"):
            if not (part / name).exists():
                (part / name).symlink_to((folder / name).resolve())
        pixels = {"train": _class_pixels(folder, found, chosen)}
        write_training_set(part, replace(found, tiles=tiles, class_pixels=pixels))
        return part

    def _prepared(self, name: str, data: LabelledImages, train_percent: float) -> Path:
        folder = self._folder / name
        if not folder.exists():
            spec = preparepatches.Spec(
                data,
                str(folder),
                tile_px=self._plan.tile_px,
                stride_px=self._plan.stride_px,
                resolution_m=0.5,
                train_percent=train_percent,
                validation_percent=100 - train_percent,
            )
            preparepatches.run(spec, Log(1))
        return folder


def _class_pixels(folder: Path, found: TrainingSet, names: set[str]) -> dict[str, int]:
    """How often each class occurs in some tiles."""
    counts = np.zeros(256, np.int64)
    for name in names:
        with rasterio.open(folder / "labels" / f"{name}.tif") as file:
            counts += np.bincount(file.read(1).ravel(), minlength=256)
    return {entry.name: int(counts[entry.value]) for entry in found.classes}


def _with_errors(shapes: list[Any], percent: int, bounds: tuple[float, float, float, float]) -> Iterator[Any]:
    random = np.random.default_rng(11)
    wrong = round(len(shapes) * percent / 200)
    gone = set(random.choice(len(shapes), wrong, replace=False).tolist())
    yield from (one for i, one in enumerate(shapes) if i not in gone)
    tree, added = shapely.STRtree(shapes), 0
    while added < wrong:
        one = shapes[random.integers(len(shapes))]
        place = random.uniform(bounds[:2], bounds[2:]) - np.array(one.centroid.coords[0])
        moved = shapely.affinity.translate(one, *place)
        if not len(tree.query(moved, "intersects")):
            added += 1
            yield moved


def table(runs: list[dict[str, Any]]) -> None:
    """Mean ± standard deviation over the seeds."""
    groups: dict[tuple[str, str, int], list[dict[str, Any]]] = {}
    for run in runs:
        groups.setdefault((run["claim"], run["network"], run["percent"]), []).append(run)
    print("| claim | network | percent | seeds | figures (F1 of buildings, %) | minutes |")
    print("|---|---|---:|---:|---|---:|")
    for (claim, network, percent), found in sorted(groups.items()):
        names = [name for name in ("here", "there", "before", "after") if name in found[0]]
        values = [f"{name} {_spread([100 * run[name] for run in found])}" for name in names]
        if "after" in found[0]:
            values.append(f"gain {_spread([100 * (run['after'] - run['before']) for run in found])}")
        minutes = statistics.mean(run["minutes"] for run in found)
        print(f"| {claim} | {network} | {percent} | {len(found)} | {', '.join(values)} | {minutes:.1f} |")


def _spread(values: list[float]) -> str:
    spread = statistics.stdev(values) if len(values) > 1 else 0.0
    return f"{statistics.mean(values):.1f} ± {spread:.1f}"


def main() -> None:
    """Run what is missing, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with inria_kitsap_tile and dsg_brazil_buildings")
    parser.add_argument("--folder", type=Path, default=package.ROOT / "build" / "claims")
    parser.add_argument("--claims", default="abcd")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--full", action="store_true", help="as large as in the papers: for a graphics card")
    arguments = parser.parse_args()
    plan = FULL if arguments.full else SMALL
    claims = Claims(arguments.data, arguments.folder / ("full" if arguments.full else "small"), plan)
    claims.run(arguments.claims, arguments.seeds)
    table(claims.runs)


if __name__ == "__main__":
    main()
