"""How well relations are read out of images: the tables of docs/scene-graph.md, section *How well*.

The places and who annotated them: ``annotated_places.py``. In one run, on the same places, scenes and objects: the
network with two rounds of messages, without messages, and what needs no network: frequencies (how often a predicate
joins two classes), on the pairs that the network proposes and on the nearest neighbours of each object, and
frequencies by distance too, which is hard on networks, for the relations come from rules of geometry.

*Noisy* networks have learnt from relations of which one in five got another predicate; they are measured with the
clean ones, beside rules that err as often.

Objects are true (PredCls, SGCls) or found by segmentation networks (SGDet, PhrDet): Landscribe's starter for the land
cover, and one each for the buildings and for Dubai, trained here on the places to learn from (``--segment``, once).

Each line of ``runs.jsonl`` is one method, seed and place; what is there already is not run again.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import numpy as np
import package
import torch
from annotated_places import Place, Places
from claims import Log
from landscribe.engine.contract.labels import LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.core.devices import choose_device
from landscribe.engine.models.vision_transformers import open_transformer
from landscribe.engine.scenegraph.assessing import GivenScene, predict_all, predict_by_frequency, predict_predicates
from landscribe.engine.scenegraph.evaluation.figures import Ranks, TaskFigures
from landscribe.engine.scenegraph.evaluation.judging_models import seen_kinds
from landscribe.engine.scenegraph.evaluation.places import Squares
from landscribe.engine.scenegraph.evaluation.scenes import GraphLevel, found_scenes, levels_of_graph, objects_found
from landscribe.engine.scenegraph.graph import SceneGraph
from landscribe.engine.scenegraph.graph_file import read_graph
from landscribe.engine.scenegraph.learning.examples import Annotation, Examples, Sources, examples_of
from landscribe.engine.scenegraph.learning.training import RelationTraining
from landscribe.engine.scenegraph.metric_plane import MetricPlane, plane_of
from landscribe.engine.scenegraph.network import SceneGraphNetwork
from landscribe.engine.scenegraph.pictures import opened_picture
from landscribe.engine.scenegraph.predicting import Prediction, scene_of
from landscribe.engine.scenegraph.recall import NEVER, Scene
from landscribe.engine.scenegraph.regions import NOWHERE, Regions, regions_of
from landscribe.engine.scenegraph.relation_model import open_relation_model, reach_m
from landscribe.engine.scenegraph.visual_grid import Eye, VisualGrid
from landscribe.engine.tasks import objects, relations, segment, train, trainscenegraph
from landscribe.engine.tasks.relations import ObjectLayer
from numpy.typing import NDArray

NETWORK, WEIGHTS = "vit_small_patch14_dinov2.lvd142m", "weights/dinov2_vits14/dinov2_vits14_timm_fp16.safetensors"
RESOLUTION_M = 1.0
SCENE_M = 250.0
WRONG = 0.2
"""Share of noisy relations."""
NEIGHBOURS = 8
DISTANCES = np.geomspace(1 / 8, 16, 8)
"""Borders of the classes of distance, in sizes of the objects."""
VARIANTS = {
    "network": (2, False),
    "without messages": (0, False),
    "noisy": (2, True),
    "noisy, without messages": (0, True),
}
"""Name → rounds of messages, and whether the relations to learn from are noisy."""
STARTER = package.ROOT / "resources" / "models" / "landcover-1m-rgb.landscribe"


@dataclass(frozen=True)
class Seen:
    """A place, its graph, and what the transformer sees of it."""

    name: str
    graph: SceneGraph
    plane: MetricPlane
    grids: Sequence[VisualGrid]

    @cached_property
    def level(self) -> GraphLevel:
        """Objects that the images show, in scenes."""
        (level,) = levels_of_graph(self.graph, self.plane, Squares(SCENE_M))
        return level.take(regions_of(level.table.geometry, self.grids, self.plane).images != NOWHERE)

    def regions(self, level: GraphLevel) -> Regions:
        """The objects of a graph of the place, in its images."""
        return regions_of(level.table.geometry, self.grids, self.plane)

    @cached_property
    def given(self) -> GivenScene:
        """The whole place, as a network is told of it."""
        sure = self.level.table["score"].to_numpy(np.float64)
        words = self.graph.vocabulary
        return GivenScene(self.regions(self.level), words, self.level.denominator, sure, self.level.scene)

    def figures(self, said: Sequence[Any], seen: set[Any], *, phrases: bool = False) -> dict[str, Optional[float]]:
        """The recalls of what was said of each scene."""
        every = [Ranks.of(scene, one, phrases=phrases) for scene, one in zip(self.level.scenes(), said)]
        found = TaskFigures.of(every, seen)
        values = {f"R@{k}": found.constrained.recall[k] for k in (50, 100)}
        values |= {f"mR@{k}": found.constrained.mean_recall[k] for k in (50, 100)}
        values |= {f"ng-R@{k}": found.free.recall[k] for k in (50, 100)}
        values["zR@100"] = found.constrained.zero_shot[100]
        values["right"] = float(np.concatenate([one.constrained < NEVER for one in every]).mean())
        return values

    def predicted(self, prediction: Prediction, seen: set[Any]) -> dict[str, Optional[float]]:
        """The recalls of what was predicted of the true objects."""
        words, regions = self.graph.vocabulary, self.given.regions
        return self.figures(
            [scene_of(prediction.at(scene.objects), regions, words) for scene in self.level.scenes()], seen
        )


class Experiment:
    """The runs, in a folder that is kept."""

    def __init__(self, data: Path, folder: Path, epochs: int) -> None:
        self._data, self._folder, self._epochs = data, folder, epochs
        self._runs = folder / "runs.jsonl"
        self.places = Places(data, folder / "places", Log(0))

    @property
    def runs(self) -> list[dict[str, Any]]:
        """What was measured so far."""
        return [json.loads(line) for line in self._runs.read_text().splitlines()] if self._runs.exists() else []

    # --- looking, once ---

    @cached_property
    def _transformer(self) -> Any:
        transformer = open_transformer(NETWORK, str(self._data / WEIGHTS))
        transformer.module.half().float()
        return transformer

    def _look(self, place: Place) -> Seen:
        eye = Eye(self._transformer, choose_device("cpu", Log(0)), "fp32")
        grids = []
        for number, image in enumerate(place.images):
            with opened_picture(image, Log(0), RESOLUTION_M) as raster:
                file = self._folder / f"{place.name}-{number}.npy"
                grids.append(eye.look(raster, file, Log(0), lambda _: None))
        graph = read_graph(place.graph)
        return Seen(place.name, graph, plane_of([graph.objects.geometry]), grids)

    @cached_property
    def learnt(self) -> list[Seen]:
        """The places to learn from."""
        return [self._look(place) for place in self.places.train()]

    @cached_property
    def held_out(self) -> list[Seen]:
        """The places to measure with."""
        return [self._look(place) for place in self.places.held_out()]

    # --- learning ---

    def examples(self, noise: Optional[int]) -> list[Examples]:
        """What is learnt from; with wrong relations, of that seed."""
        grids = [grid for place in self.learnt for grid in place.grids]
        sources, found = Sources(grids, SCENE_M, 0), []
        for place in self.learnt:
            graph = place.graph if noise is None else with_noise(place.graph, noise)
            file = self._folder / f"pairs-{place.name}.npy"
            annotation = Annotation(place.name, graph, place.plane)
            examples = examples_of(annotation, graph.scales[0], sources, file, lambda _: None)
            if examples is not None:
                found.append(examples)
        return found

    def network(self, rounds: int, seed: int, examples: Sequence[Examples]) -> SceneGraphNetwork:
        """A network that was trained as the tool does it."""
        output = self._folder / "model.landscribe"
        spec = trainscenegraph.Spec(
            images=(),
            graphs=tuple(each.name for each in examples),
            output=str(output),
            network=NETWORK,
            resolution_m=RESOLUTION_M,
            scene_m=SCENE_M,
            epochs=self._epochs,
            rounds=rounds,
        )
        grids = [grid for place in self.learnt for grid in place.grids]
        RelationTraining(spec, Log(seed), choose_device("cpu", Log(0)), self._transformer, examples, grids).run()
        return open_relation_model(str(output)).network

    def measure(self, seeds: int) -> None:
        """Everything that is missing."""
        for seed in range(1, seeds + 1):
            for noisy in (False, True):
                wanted = [name for name, (_, of) in VARIANTS.items() if of == noisy and not self._known(name, seed)]
                if wanted:
                    examples = self.examples(seed if noisy else None)
                    for name in wanted:
                        self._measure(name, seed, self.network(VARIANTS[name][0], seed, examples), examples)

    def _known(self, method: str, seed: int) -> bool:
        return any((run["method"], run["seed"]) == (method, seed) for run in self.runs)

    def _measure(self, name: str, seed: int, network: SceneGraphNetwork, examples: Sequence[Examples]) -> None:
        runs, seen = [], seen_kinds(network)
        for place in self.held_out:
            found = {
                "PredCls": place.predicted(predict_predicates(network, place.given), seen),
                "SGCls": place.predicted(predict_all(network, place.given), seen),
                **self._of_found_objects(place, network, seen),
            }
            every = {name: found}
            if name == "network":
                every |= {method: {"PredCls": values} for method, values in _priors(place, network, examples, seen)}
            if name == "noisy":
                every["rules as noisy"] = {"PredCls": place.figures(_noisy_rules(place, 1000 + seed), seen)}
            where = {"seed": seed, "place": place.name, "scenes": len(place.level.scenes())}
            runs += [{"method": method, **where, **values} for method, values in every.items()]
        with self._runs.open("a") as file:
            file.writelines(json.dumps(run) + "\n" for run in runs)
        print(name, seed, flush=True)

    # --- objects that were found ---

    def segment(self, epochs: int) -> None:
        """Train the segmentation networks that are missing."""
        brazil, dubai = self.places.train()[1:]
        for place, name, field, background in ((brazil, "buildings", None, "background"), (dubai, "dubai", "kind", "")):
            output = self._folder / f"{name}.landscribe"
            if not output.exists():
                layer = LabelLayer(VectorSource(str(place.objects), "objects"), "building")
                labels = Labels((layer,), class_field=field, background=background)
                spec = train.Spec(
                    str(output),
                    data=LabelledImages(place.images, labels),
                    encoder="resnet50",
                    pretrained=str(next((self._data / "weights" / "resnet50_imagenet").glob("*.safetensors"))),
                    crop_px=256,
                    epochs=epochs,
                )
                print(name, train.run(spec, Log(0))["metrics"], flush=True)

    def found(self, place: Place) -> Optional[Path]:
        """The graph of objects that a segmentation network finds at a place, related by rule."""
        models = {"chesapeake": STARTER, "dubai": self._folder / "dubai.landscribe"}
        model = models.get(place.name.split("-")[0], self._folder / "buildings.landscribe")
        graph = self._folder / f"{place.name}-found.gpkg"
        if not graph.exists() and model.exists():
            layers = []
            for number, image in enumerate(place.images):
                stem = str(self._folder / f"{place.name}-found-{number}")
                classes, confidence, layer = f"{stem}.tif", f"{stem}-sure.tif", f"{stem}.gpkg"
                segment.run(segment.Spec(image, str(model), classes, confidence=confidence), Log(0))
                least = 20.0 if model.stem == "buildings" else 200.0
                spec = objects.Spec(
                    layer, RasterSource(classes), confidence=RasterSource(confidence), minimum_area_m2=least
                )
                objects.run(spec, Log(0))
                layers.append(ObjectLayer(VectorSource(layer, "objects"), "objects"))
            relations.run(relations.Spec(tuple(layers), str(graph), class_field="class"), Log(0))
        return graph if graph.exists() else None

    def _of_found_objects(self, place: Seen, network: SceneGraphNetwork, seen: set[Any]) -> dict[str, Any]:
        """SGDet and PhrDet of a network, of rules, and how many objects there are to find."""
        (source,) = (one for one in self.places.held_out() if one.name == place.name)
        path = self.found(source)
        if path is None:
            return {}
        (level,) = levels_of_graph(read_graph(path), place.plane, Squares(SCENE_M))
        level = level.take(place.regions(level).images != NOWHERE)
        sure = level.table["score"].to_numpy(np.float64)
        given = GivenScene(place.regions(level), place.graph.vocabulary, level.denominator, sure, level.scene)
        by_network = scene_of(predict_predicates(network, given), given.regions, given.vocabulary)
        answers: dict[str, Any] = {"objects found": float(objects_found(place.level.scene, level.scene).mean())}
        for prefix, scene in (("", by_network), ("rules ", level.scene)):
            said = list(found_scenes(place.level.scenes(), replace(level, scene=scene)))
            answers[f"{prefix}SGDet"] = place.figures(said, seen)
            answers[f"{prefix}PhrDet"] = place.figures(said, seen, phrases=True)
        return answers


# --- what needs no network -------------------------------------------------------------------------------------------


def _priors(
    place: Seen, network: SceneGraphNetwork, examples: Sequence[Examples], seen: set[Any]
) -> Iterator[tuple[str, dict[str, Optional[float]]]]:
    predictions = {
        "frequencies, proposed pairs": predict_by_frequency(network, place.given),
        "frequencies, neighbours": by_neighbours(network, place.given),
        "frequencies by distance, neighbours": by_distance(network, place.given, examples),
    }
    for method, prediction in predictions.items():
        yield method, place.predicted(prediction, seen)


def _noisy_rules(place: Seen, seed: int) -> list[Scene]:
    """What rules say of each scene that err as often as those that were learnt from."""
    (wrong,) = levels_of_graph(with_noise(place.graph, seed), place.plane, Squares(SCENE_M))
    scene = wrong.scene.take(np.flatnonzero(wrong.table.index.isin(place.level.table.index)))
    return [scene.at(each.objects) for each in place.level.scenes()]


def with_noise(graph: SceneGraph, seed: int) -> SceneGraph:
    """A graph in which a share of the relations has another predicate, drawn from those that the graph has."""
    generator, table = np.random.default_rng(seed), graph.relations.copy()
    words = sorted(table["predicate"].unique())
    for row in generator.choice(len(table), round(WRONG * len(table)), replace=False):
        own = table["predicate"].iloc[row]
        others = [word for word in words if word != own]
        table.iloc[row, table.columns.get_loc("predicate")] = others[generator.integers(len(others))]
    return replace(graph, relations=table)


def neighbours(scene: GivenScene) -> NDArray[np.intp]:
    """Each object with its nearest ones, in both directions ``(e, 2)``."""
    everybody = np.arange(len(scene.regions))
    gaps = scene.regions.gaps_m(everybody, everybody)
    np.fill_diagonal(gaps, np.inf)
    gaps[gaps > reach_m(scene.denominator)] = np.inf
    nearest = np.argsort(gaps, axis=1, kind="stable")[:, :NEIGHBOURS]
    row, place = np.nonzero(np.isfinite(np.take_along_axis(gaps, nearest, axis=1)))
    pairs = np.stack([row, nearest[row, place]], axis=1)
    return np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)


def by_neighbours(network: SceneGraphNetwork, scene: GivenScene) -> Prediction:
    """Frequencies, without anything of a network: pairs are the nearest neighbours."""
    pairs, classes = neighbours(scene), scene.truth.classes
    answers = network.log_prior.softmax(2)[classes[pairs[:, 0]], classes[pairs[:, 1]]]
    return Prediction(scene.told, pairs, answers.numpy())


def by_distance(network: SceneGraphNetwork, scene: GivenScene, examples: Sequence[Examples]) -> Prediction:
    """Frequencies of predicates by both classes and the class of the distance; where none was seen, by both classes."""
    counts = np.zeros((*network.log_prior.shape[:2], len(DISTANCES) + 1, network.answers))
    for each in examples:
        at = distance_classes(each.regions, each.pairs)
        edge, answer = np.nonzero(each.answers)
        np.add.at(counts, (*each.classes[each.pairs[edge]].T, at[edge], answer), 1)
    pairs, classes = neighbours(scene), scene.truth.classes
    own = counts[classes[pairs[:, 0]], classes[pairs[:, 1]], distance_classes(scene.regions, pairs)]
    plain = network.log_prior.softmax(2)[classes[pairs[:, 0]], classes[pairs[:, 1]]].numpy()
    total = own.sum(axis=1, keepdims=True)
    answers = np.where(total > 0, own / np.maximum(total, 1), plain)
    return Prediction(scene.told, pairs, answers.astype(np.float32))


def distance_classes(regions: Regions, pairs: NDArray[np.intp]) -> NDArray[np.intp]:
    """How far apart the boxes of pairs are, in their sizes: touching, and then step by step ``(e,)``."""
    one, other = regions.boxes[pairs[:, 0]], regions.boxes[pairs[:, 1]]
    apart = np.maximum(0, np.maximum(one[:, :2] - other[:, 2:], other[:, :2] - one[:, 2:]))
    sizes = np.sqrt(regions.sizes[pairs[:, 0]] * regions.sizes[pairs[:, 1]])
    return np.searchsorted(DISTANCES, np.hypot(*apart.T) / sizes)


# --- tables ----------------------------------------------------------------------------------------------------------


def tables(runs: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Markdown: all places together (mean over the scenes), then place by place. Percent, mean ± deviation of seeds."""
    yield from _table(runs, "PredCls", ("R@50", "R@100", "mR@50", "mR@100", "ng-R@100", "zR@100", "right"))
    for task in ("SGCls", "SGDet", "PhrDet", "rules SGDet", "rules PhrDet"):
        yield from _table(runs, task, ("R@50", "R@100", "mR@50", "mR@100", "zR@100"))
    for place in dict.fromkeys(run["place"] for run in runs):
        mine = [run for run in runs if run["place"] == place]
        for task in ("PredCls", "SGCls", "SGDet", "PhrDet"):
            yield from _table(mine, f"{task}", ("R@50", "R@100", "mR@100"), place)
        found = [run["objects found"] for run in mine if "objects found" in run]
        if found:
            yield f"{place}: {100 * found[0]:.1f} % of the objects found"


def _table(runs: Sequence[dict[str, Any]], task: str, figures: Sequence[str], place: str = "") -> Iterator[str]:
    runs = [run for run in runs if task in run]
    if not runs:
        return
    yield ""
    yield f"| {task} {place} | {' | '.join(figures)} |"
    yield f"|---|{'---:|' * len(figures)}"
    for method in dict.fromkeys(run["method"] for run in runs):
        own = [run for run in runs if run["method"] == method]
        seeds = [[run for run in own if run["seed"] == seed] for seed in {run["seed"] for run in own}]
        cells = [_cell([_over_scenes(of, task, figure) for of in seeds]) for figure in figures]
        yield f"| {method} | {' | '.join(cells)} |"


def _over_scenes(runs: Sequence[dict[str, Any]], task: str, figure: str) -> Optional[float]:
    """The mean over the scenes of all places that have the figure."""
    known = [run for run in runs if run[task][figure] is not None]
    scenes = sum(run["scenes"] for run in known)
    return sum(run["scenes"] * run[task][figure] for run in known) / scenes if known else None


def _cell(values: Sequence[Optional[float]]) -> str:
    known = [100 * value for value in values if value is not None]
    if not known:
        return "–"
    return f"{statistics.mean(known):.1f} ± {statistics.stdev(known) if len(known) > 1 else 0:.1f}"


def main() -> None:
    """Measure what is missing, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with the real data")
    parser.add_argument("--folder", type=Path, default=package.ROOT / "build" / "scenegraph")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--segment", type=int, metavar="EPOCHS", help="first train the segmentation networks so long")
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.folder.mkdir(parents=True, exist_ok=True)
    experiment = Experiment(options.data, options.folder, options.epochs)
    if options.segment:
        experiment.segment(options.segment)
    experiment.measure(options.seeds)
    print("\n".join(tables(experiment.runs)))


if __name__ == "__main__":
    main()
