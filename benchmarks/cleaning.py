"""How well false buildings are found in a database: the tables of docs/cleaning.md.

The database is that of a town in Brazil, to which false buildings are added: copies of true ones, turned and put where
none is. They make up 11 % and 25 % of it, as in Le Bris et al. 2020, table 1. Compared are the loop, its first round
alone, and one network that judges the very labels that it has learnt from. A second table says what the cleaning is
good for: F1 of the buildings of three images that are in neither, by networks that learnt from the true, the false and
the cleaned labels.

Each run is a line of ``runs.jsonl``; what is there already is not run again.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import package
import rasterio
import shapely
import shapely.affinity
import torch
from claims import Log
from landscribe.engine.contract.labels import LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.contract.training_set import read_training_set
from landscribe.engine.core.confusion import figures
from landscribe.engine.core.devices import choose_device
from landscribe.engine.core.outputs import Draft
from landscribe.engine.models.architectures import load_module
from landscribe.engine.models.sources import open_model
from landscribe.engine.tasks import cleanlabels, preparepatches, train
from landscribe.engine.training.cleaning import loop
from landscribe.engine.training.cleaning.folds import Fold
from landscribe.engine.training.cleaning.objects import read_objects
from landscribe.engine.training.cleaning.verdicts import History, image_evidence
from landscribe.engine.training.evaluation import evaluate, predictor
from landscribe.engine.training.tiles import Tiles
from numpy.typing import NDArray

BUILDING = "building"
TEST_EVERY = 4
"""One of so many images is kept for the test of F1."""
CLEARANCE_M = 2.0
"""Between a false building and any other."""


class Town:
    """The images, and the database with so many percent of false buildings."""

    def __init__(self, data: Path, folder: Path, percent: int, seed: int) -> None:
        self.folder = folder / f"{percent}-{seed}"
        self.folder.mkdir(parents=True, exist_ok=True)
        paths = sorted((data / "dsg_brazil_buildings" / "images").glob("*.tif"))
        self.test = paths[::TEST_EVERY]
        self.images = [path for path in paths if path not in self.test]
        self.true = geopandas.read_file(data / "dsg_brazil_buildings" / "buildings.geojson")
        self._write(percent, seed)

    def data(self, labels: Path, images: list[Path]) -> LabelledImages:
        """Images with labels as the tools want them."""
        layer = LabelLayer(VectorSource(str(labels)), BUILDING)
        return LabelledImages(tuple(RasterSource(str(path)) for path in images), Labels((layer,)))

    def _write(self, percent: int, seed: int) -> None:
        boxes = []
        for path in self.images:
            with rasterio.open(path) as file:
                boxes.append(shapely.box(*file.bounds))
                crs = file.crs
        ground, buildings = shapely.union_all(boxes), self.true.to_crs(crs)
        buildings[["geometry"]].to_file(self.folder / "true.gpkg")
        there = buildings.geometry[buildings.intersects(ground)].to_numpy()
        false = _false_buildings(there, ground, round(len(there) * percent / (100 - percent)), seed)
        columns = {"false": [False] * len(there) + [True] * len(false)}
        frame = geopandas.GeoDataFrame(columns, geometry=[*there, *false], crs=crs)
        frame.to_file(self.folder / "database.gpkg")


def _false_buildings(true: Any, ground: Any, count: int, seed: int) -> list[Any]:
    """Turned copies of buildings on ground where none is."""
    random, found = np.random.default_rng(seed), []
    taken = list(true)
    while len(found) < count:
        one = shapely.affinity.rotate(true[random.integers(len(true))], random.uniform(0, 360), "centroid")
        place = random.uniform(ground.bounds[:2], ground.bounds[2:]) - np.array(one.centroid.coords[0])
        moved = shapely.affinity.translate(one, *place)
        free = not shapely.dwithin(np.array(taken), moved, CLEARANCE_M).any()
        if free and ground.contains(moved):
            found.append(moved)
            taken.append(moved)
    return found


class Experiment:
    """The runs, in a folder that is kept."""

    def __init__(self, data: Path, folder: Path, settings: dict[str, Any]) -> None:
        self._data, self._folder, self._settings = data, folder, settings
        self._runs = folder / "runs.jsonl"
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def runs(self) -> list[dict[str, Any]]:
        """What was measured so far."""
        return [json.loads(line) for line in self._runs.read_text().splitlines()] if self._runs.exists() else []

    def clean(self, percent: int, seed: int) -> None:
        """Clean a database by the loop, and let a network judge the labels that it has learnt from."""
        key = {"percent": percent, "seed": seed}
        if any("method" in run and key.items() <= run.items() for run in self.runs):
            return
        town, context = Town(self._data, self._folder, percent, seed), Log(seed)
        spec = cleanlabels.Spec(
            town.data(town.folder / "database.gpkg", town.images), str(town.folder / "judged.gpkg"), **self._settings
        )
        objects = read_objects(spec.data.labels)
        false = objects.frame["false"].to_numpy(bool)
        history = History(np.full(len(objects), np.nan), spec.least_evidence)
        draft = Draft(Path(spec.output))
        try:
            place = loop.prepared(spec, loop.recipe_of(spec), objects, draft, context)
            self._keep({**key, "method": "in-sample", **_figures(_in_sample(place), spec, false)})
            began = time.process_time()
            loop.judge_in_rounds(spec, place, history, context)
            minutes = (time.process_time() - began) / 60 / (len(history.verdicts) - 1)
        finally:
            draft.discard()
        for number, verdict in enumerate(history.verdicts[1:], 1):
            found = _figures(verdict.evidence, spec, false)
            self._keep({**key, "method": f"round {number}", **found, "minutes": round(number * minutes, 2)})
        self._keep({**key, "method": "loop", **found, "minutes": round(number * minutes, 2)})
        objects.frame[~history.last.removed].to_file(town.folder / "cleaned.gpkg")

    def learn(self, percent: int, seed: int, epochs: int) -> None:
        """Train on the true, the false and the cleaned labels, and test on images that are in neither."""
        for labels in ("true", "database", "cleaned"):
            key = {"percent": percent if labels != "true" else 0, "seed": seed, "labels": labels}
            if any(key.items() <= run.items() for run in self.runs):
                continue
            town = Town(self._data, self._folder, percent, seed)
            spec = train.Spec(
                str(town.folder / f"{labels}.landscribe"),
                training_set=self._tiles(town, f"{labels}-set", town.data(town.folder / f"{labels}.gpkg", town.images)),
                epochs=epochs,
                patience=0,
                batch=8,
                **{name: self._settings[name] for name in ("architecture", "encoder", "device")},
                crop_px=self._settings["tile_px"],
            )
            train.run(spec, Log(seed))
            test = self._tiles(town, "test", town.data(town.folder / "true.gpkg", town.test))
            self._keep({**key, "f1": self._f1(Path(spec.output), Path(test))})

    def _tiles(self, town: Town, name: str, data: LabelledImages) -> str:
        target, tile_px = town.folder / name, self._settings["tile_px"]
        resolution_m = self._settings["resolution_m"]
        options = {"tile_px": tile_px, "stride_px": tile_px // 2, "resolution_m": resolution_m}
        spec = preparepatches.Spec(data, str(target), **options, train_percent=100, validation_percent=0)
        preparepatches.run(spec, Log(1))
        return str(target)

    def _f1(self, model: Path, folder: Path) -> float:
        source, found = open_model(str(model), []), read_training_set(folder)
        card, device = source.card, choose_device(self._settings["device"], Log(0))
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
        matrix = evaluate(predict, tiles, classes=len(names), crop_px=found.tile_px, device=device)
        return round(figures(matrix, names).classes[names.index(BUILDING)].f1 or 0.0, 4)

    def _keep(self, run: dict[str, Any]) -> None:
        with self._runs.open("a") as file:
            file.write(json.dumps(run) + "\n")
        print(run, flush=True)


def _in_sample(place: loop.Place) -> NDArray[np.float64]:
    """Evidence by one network that has seen all of the labels that it judges."""
    tiles, everything = place.judges.training_set.tiles, place.found.visible
    fold = Fold(tiles, tiles, everything)
    answers = place.judges.ask(fold, np.zeros(len(everything), bool), lambda _fraction: None)
    return image_evidence([fold], [answers], place.images.classes)


def _figures(evidence: NDArray[np.float64], spec: cleanlabels.Spec, false: NDArray[np.bool_]) -> dict[str, float]:
    """Precision and recall of the removal, the share of the true buildings that it takes, and its ranking."""
    removed = evidence < spec.least_evidence
    hits, judged = (removed & false).sum(), np.isfinite(evidence)
    figures_found = {
        "precision": hits / max(1, removed.sum()),
        "recall": hits / false.sum(),
        "lost": (removed & ~false).sum() / (~false).sum(),
        "auc": _auc(evidence[judged], false[judged]),
    }
    return {name: round(float(value), 4) for name, value in figures_found.items()}


def _auc(evidence: NDArray[np.float64], false: NDArray[np.bool_]) -> float:
    """Probability that a false building has less evidence than a true one (area under the ROC curve)."""
    lower = evidence[false][:, None] - evidence[~false]
    return float(((lower < 0) + 0.5 * (lower == 0)).mean())


def tables(runs: list[dict[str, Any]]) -> None:
    """Mean ± standard deviation over the seeds, in percent."""
    print("| false | judged by | seeds | precision | recall | true ones lost | AUC | minutes |")
    print("|---:|---|---:|---:|---:|---:|---:|---:|")
    for percent, method in sorted({(run["percent"], run["method"]) for run in runs if "method" in run}):
        found = [run for run in runs if (run["percent"], run.get("method")) == (percent, method)]
        cells = [_spread([100 * run[name] for run in found]) for name in ("precision", "recall", "lost", "auc")]
        minutes = [run["minutes"] for run in found if "minutes" in run]
        cells.append(f"{statistics.mean(minutes):.1f}" if minutes else "")
        print(f"| {percent} % | {method} | {len(found)} | {' | '.join(cells)} |")
    print("\n| learnt from | false | seeds | F1 of the buildings |\n|---|---:|---:|---:|")
    for percent, labels in sorted({(run["percent"], run["labels"]) for run in runs if "labels" in run}):
        found = [100 * run["f1"] for run in runs if (run["percent"], run.get("labels")) == (percent, labels)]
        print(f"| {labels} | {percent} % | {len(found)} | {_spread(found)} |")


def _spread(values: list[float]) -> str:
    spread = statistics.stdev(values) if len(values) > 1 else 0.0
    return f"{statistics.mean(values):.1f} ± {spread:.1f}"


def main() -> None:
    """Run what is missing, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with dsg_brazil_buildings")
    parser.add_argument("--folder", type=Path, default=package.ROOT / "build" / "cleaning")
    parser.add_argument("--percents", type=int, nargs="+", default=(11, 25), help="false ones among all buildings")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--learn", type=int, metavar="EPOCHS", help="also train on the labels, for so many epochs")
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    settings = {
        "architecture": "smp-unet",
        "encoder": "tu-mobilenetv3_small_050",
        "epochs": arguments.epochs,
        "rounds": arguments.rounds,
        "tile_px": 96,
        "resolution_m": 1.0,
        "device": arguments.device,
    }
    experiment = Experiment(arguments.data, arguments.folder, settings)
    for seed in range(1, arguments.seeds + 1):
        for percent in arguments.percents:
            experiment.clean(percent, seed)
            if arguments.learn:
                experiment.learn(percent, seed, arguments.learn)
    tables(experiment.runs)


if __name__ == "__main__":
    main()
