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
from functools import cached_property, partial
from itertools import islice
from pathlib import Path
from typing import Any, Callable, Optional

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
from landscribe.engine.scenegraph.network import GraphTensors, SceneGraphNetwork
from landscribe.engine.scenegraph.pictures import opened_picture
from landscribe.engine.scenegraph.predicting import Prediction, scene_of
from landscribe.engine.scenegraph.recall import Scene
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
SEGMENTERS = {"brazil": "buildings", "inria": "buildings", "dubai": "dubai"}
STARTER = package.ROOT / "resources" / "models" / "landcover-1m-rgb.landscribe"


@dataclass(frozen=True)
class RememberedRegions(Regions):
    """Objects whose pairs are described once: all networks ask for much the same ones."""

    @cached_property
    def _known(self) -> dict[int, NDArray[np.float32]]:
        return {}

    def edges(self, pairs: NDArray[np.intp]) -> NDArray[np.float32]:
        """See :meth:`Regions.edges`."""
        keys = (pairs[:, 0] * len(self) + pairs[:, 1]).tolist()
        new = np.array([key not in self._known for key in keys], bool)
        features = super().edges(pairs[new])
        self._known.update(zip(np.array(keys)[new].tolist(), features))
        return np.array([self._known[key] for key in keys], np.float32).reshape(len(keys), features.shape[1])


@dataclass(frozen=True)
class Seen:
    """A place, its graph, and what the transformer sees of it."""

    name: str
    graph: SceneGraph
    plane: MetricPlane
    grids: Sequence[VisualGrid]

    def shown(self, graph: SceneGraph) -> GraphLevel:
        """The objects of a graph of the place that the images show, in scenes."""
        (level,) = levels_of_graph(graph, self.plane, Squares(SCENE_M))
        return level.take(regions_of(level.table.geometry, self.grids, self.plane).images != NOWHERE)

    def told(self, level: GraphLevel) -> GivenScene:
        """The objects of a graph of the place, as a network is told of them."""
        plain = regions_of(level.table.geometry, self.grids, self.plane)
        regions = RememberedRegions(plain.shapes, plain.grids, plain.images, plain.cells)
        sure = level.table["score"].to_numpy(np.float64)
        return GivenScene(regions, self.graph.vocabulary, level.denominator, sure, level.scene)

    @cached_property
    def level(self) -> GraphLevel:
        """The true objects."""
        return self.shown(self.graph)

    @cached_property
    def given(self) -> GivenScene:
        """The true objects, as a network is told of them."""
        return self.told(self.level)

    def figures(self, said: Sequence[Any], seen: set[Any], *, phrases: bool = False) -> dict[str, Optional[float]]:
        """The recalls of what was said of each scene."""
        every = [Ranks.of(scene, one, phrases=phrases) for scene, one in zip(self.level.scenes(), said)]
        found = TaskFigures.of(every, seen)
        values = {f"R@{k}": found.constrained.recall[k] for k in (50, 100)}
        values |= {f"mR@{k}": found.constrained.mean_recall[k] for k in (50, 100)}
        values |= {f"ng-R@{k}": found.free.recall[k] for k in (50, 100)}
        values["zR@100"] = found.constrained.zero_shot[100]
        return values


class Experiment:
    """The runs, in a folder that is kept."""

    def __init__(self, data: Path, folder: Path, epochs: int, places: Optional[int]) -> None:
        self._data, self._folder, self._epochs = data, folder, epochs
        self._runs = folder / "runs.jsonl"
        every = Places(data, folder / "places", Log(0))
        self._train, self._test = (list(islice(some, places)) for some in (every.train(), every.held_out()))

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
        return [self._look(place) for place in self._train]

    @cached_property
    def held_out(self) -> list[Seen]:
        """The places to measure with."""
        return [self._look(place) for place in self._test]

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

    def train(self, name: str, seed: int, examples: Sequence[Examples]) -> None:
        """Train a network as the tool does it, unless it is there."""
        output = self._model(name, seed)
        if output.exists():
            return
        spec = trainscenegraph.Spec(
            images=(),
            graphs=tuple(each.name for each in examples),
            output=str(output),
            network=NETWORK,
            resolution_m=RESOLUTION_M,
            scene_m=SCENE_M,
            epochs=self._epochs,
            rounds=VARIANTS[name][0],
        )
        grids = [grid for place in self.learnt for grid in place.grids]
        found = RelationTraining(
            spec, Log(seed), choose_device("cpu", Log(0)), self._transformer, examples, grids
        ).run()
        print(name, seed, "best epoch", found["best_epoch"], found["metrics"], flush=True)

    def _model(self, name: str, seed: int) -> Path:
        return self._folder / f"{name.replace(', ', '-').replace(' ', '-')}-{seed}.landscribe"

    def train_all(self, seeds: int) -> None:
        """Every network that is missing."""
        for seed in range(1, seeds + 1):
            for noise in (None, seed):
                wanted = [name for name, (_, noisy) in VARIANTS.items() if noisy == (noise is not None)]
                if not all(self._model(name, seed).exists() for name in wanted):
                    examples = self.examples(noise)
                    for name in wanted:
                        self.train(name, seed, examples)

    # --- measuring ---

    def measure(self, seeds: int) -> None:
        """Everything that is missing, with the same objects, scenes and true relations for all methods."""
        done = {(run["method"], run["seed"]) for run in self.runs}
        for seed in range(1, seeds + 1):
            for name in VARIANTS:
                if (name, seed) not in done:
                    self._measure(name, seed, open_relation_model(str(self._model(name, seed))).network)

    def _measure(self, name: str, seed: int, network: SceneGraphNetwork) -> None:
        runs: list[dict[str, Any]] = []
        for place, found in zip(self.held_out, self.found):
            bench = Measured(place, found, network)
            methods = {name: bench.of_network()}
            if name == "network":
                methods |= {**bench.of_priors(self._clean), "rules": bench.of_found_rules()}
            if name == "noisy":
                methods |= {"frequencies, noisy": bench.of_frequencies(), "rules as noisy": bench.of_rules(1000 + seed)}
            where = {"seed": seed, "place": place.name, "scenes": len(place.level.scenes())}
            runs += [{"method": method, **where, **values} for method, values in methods.items()]
        with self._runs.open("a") as file:
            file.writelines(json.dumps(run) + "\n" for run in runs)
        print("measured", name, seed, flush=True)

    @cached_property
    def _clean(self) -> list[Examples]:
        return self.examples(None)

    # --- objects that were found ---

    def segment(self, epochs: int) -> None:
        """Train the segmentation networks that are missing."""
        for place in self._train[1:]:
            output = self._segmenter(place)
            if not output.exists():
                field, background = ("kind", "") if output.stem == "dubai" else (None, "background")
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
                print(output.stem, train.run(spec, Log(0))["metrics"], flush=True)

    def _segmenter(self, place: Place) -> Path:
        kind = place.name.split("-", maxsplit=1)[0]
        return STARTER if kind == "chesapeake" else self._folder / f"{SEGMENTERS[kind]}.landscribe"

    def detect(self) -> None:
        """Find the objects of the places to measure with, and relate them by rule, unless it is done."""
        for place in self._test:
            graph = self._found_graph(place)
            if not graph.exists():
                every = [self._objects(place, number) for number in range(len(place.images))]
                relations.run(relations.Spec(tuple(every), str(graph), class_field="class"), Log(0))

    def _found_graph(self, place: Place) -> Path:
        return self._folder / f"{place.name}-found.gpkg"

    def _objects(self, place: Place, number: int) -> ObjectLayer:
        stem = str(self._folder / f"{place.name}-found-{number}")
        classes, confidence, layer = f"{stem}.tif", f"{stem}-sure.tif", f"{stem}.gpkg"
        model = str(self._segmenter(place))
        segment.run(segment.Spec(place.images[number], model, classes, confidence=confidence), Log(0))
        sure = RasterSource(confidence)
        objects.run(objects.Spec(layer, RasterSource(classes), confidence=sure, minimum_area_m2=place.least_m2), Log(0))
        return ObjectLayer(VectorSource(layer, "objects"), "objects")

    @cached_property
    def found(self) -> list[Found]:
        """What was found at the places to measure with."""
        levels = [place.shown(read_graph(self._found_graph(of))) for of, place in zip(self._test, self.held_out)]
        return [Found(level, place.told(level)) for level, place in zip(levels, self.held_out)]


@dataclass(frozen=True)
class Found:
    """Objects that a segmentation network has found at a place."""

    level: GraphLevel
    """With the relations that rules give them."""
    given: GivenScene


@dataclass(frozen=True)
class Measured:
    """A network at a place."""

    place: Seen
    found: Found
    network: SceneGraphNetwork

    def of_network(self) -> dict[str, Any]:
        """Every task."""
        network, given = self.network, self.place.given
        return {
            "PredCls": self._figures(predict_predicates(network, given)),
            "SGCls": self._figures(predict_all(network, given)),
            "Pairs": self._of_pairs(named(network, given, self._pairs)),
            **self._of_found_objects(predict_predicates),
        }

    def of_priors(self, examples: Sequence[Examples]) -> dict[str, Any]:
        """What needs no network, or only its pairs."""
        by_distance = partial(predict_by_distance, examples=examples)
        return {
            "frequencies, proposed pairs": self._of_prior(predict_by_frequency),
            "frequencies, neighbours": {**self._of_prior(predict_of_neighbours), **self.of_frequencies()},
            "frequencies by distance, neighbours": self._of_prior(by_distance),
        }

    def of_frequencies(self) -> dict[str, Any]:
        """Frequencies, of given pairs."""
        return {"Pairs": self._of_pairs(named_by_frequency(self.network, self.place.given, self._pairs))}

    def of_rules(self, seed: int) -> dict[str, Any]:
        """What rules say that err as often as those that were learnt from."""
        return {"Pairs": self._of_scene(self.place.shown(with_noise(self.place.graph, seed)).scene)}

    def _of_prior(self, predict: Predict) -> dict[str, Any]:
        return {
            "PredCls": self._figures(predict(self.network, self.place.given)),
            **self._of_found_objects(predict),
        }

    @cached_property
    def _pairs(self) -> NDArray[np.intp]:
        """Neighbours, and all that have a relation."""
        ends = self.place.level.scene.relations[:, [0, 2]]
        return np.unique(np.concatenate([neighbours(self.place.given), ends, ends[:, ::-1]]), axis=0)

    def _of_pairs(self, prediction: Prediction) -> dict[str, Any]:
        return self._of_scene(scene_of(prediction, self.place.given.regions, self.place.graph.vocabulary))

    def _of_scene(self, said: Scene) -> dict[str, Any]:
        scenes = [said.at(scene.objects) for scene in self.place.level.scenes()]
        return {**self.place.figures(scenes, self._seen), "right": share_right(said, self.place.level.scene)}

    @cached_property
    def _seen(self) -> set[Any]:
        return seen_kinds(self.network)

    def _figures(self, prediction: Prediction) -> dict[str, Optional[float]]:
        words, regions = self.place.graph.vocabulary, self.place.given.regions
        every = [scene_of(prediction.at(scene.objects), regions, words) for scene in self.place.level.scenes()]
        return self.place.figures(every, self._seen)

    def of_found_rules(self) -> dict[str, Any]:
        """Rules in the place of a network, and how much of the truth there is to be found at all."""
        true, found = self.place.level, self.found.level
        there = objects_found(true.scene, found.scene)
        both = [there[scene.truth.relations[:, [0, 2]]].all(axis=1).mean() for scene in true.scenes()]
        reachable = {"objects found": float(there.mean()), "relations to find": float(np.mean(both))}
        return {**self._detected(found.scene), **reachable}

    def _of_found_objects(self, predict: Predict) -> dict[str, Any]:
        given = self.found.given
        return self._detected(scene_of(predict(self.network, given), given.regions, given.vocabulary))

    def _detected(self, said: Scene) -> dict[str, Any]:
        """SGDet and PhrDet of what is said of the found objects."""
        place = self.place
        scenes = list(found_scenes(place.level.scenes(), replace(self.found.level, scene=said)))
        return {
            "SGDet": place.figures(scenes, self._seen),
            "PhrDet": place.figures(scenes, self._seen, phrases=True),
        }


# --- what needs no network -------------------------------------------------------------------------------------------


Predict = Callable[[SceneGraphNetwork, GivenScene], Prediction]


def named(network: SceneGraphNetwork, scene: GivenScene, pairs: NDArray[np.intp]) -> Prediction:
    """What a network says of given pairs."""
    nodes, edges = scene.regions.nodes(), scene.regions.edges(pairs)
    with torch.no_grad():
        classes, answers = network(GraphTensors(*map(torch.from_numpy, (nodes, scene.told, pairs, edges))))
    return Prediction(classes.softmax(1).numpy(), pairs, answers.softmax(1).numpy())


def share_right(said: Scene, truth: Scene) -> float:
    """Of how many related pairs of objects the surest relation is a true one."""
    surest_first = said.relations[np.argsort(-said.scores, kind="stable")]
    _, first = np.unique(np.sort(surest_first[:, [0, 2]], axis=1), axis=0, return_index=True)
    right = set(map(tuple, surest_first[first].tolist())) & set(map(tuple, truth.relations.tolist()))
    return len(right) / len(np.unique(np.sort(truth.relations[:, [0, 2]], axis=1), axis=0))


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


def named_by_frequency(network: SceneGraphNetwork, scene: GivenScene, pairs: NDArray[np.intp]) -> Prediction:
    """Given pairs, by how often a predicate joins their classes."""
    classes = scene.truth.classes
    answers = network.log_prior.softmax(2)[classes[pairs[:, 0]], classes[pairs[:, 1]]]
    return Prediction(scene.told, pairs, answers.numpy())


def predict_of_neighbours(network: SceneGraphNetwork, scene: GivenScene) -> Prediction:
    """Frequencies, without anything of a network: pairs are the nearest neighbours."""
    return named_by_frequency(network, scene, neighbours(scene))


def predict_by_distance(network: SceneGraphNetwork, scene: GivenScene, examples: Sequence[Examples]) -> Prediction:
    """Frequencies of predicates by both classes and the class of the distance; where none was seen, by both classes."""
    counts = np.zeros((*network.log_prior.shape[:2], len(DISTANCES) + 1, network.answers))
    for each in examples:
        at = distance_classes(each.regions, each.pairs)
        edge, answer = np.nonzero(each.answers)
        np.add.at(counts, (*each.classes[each.pairs[edge]].T, at[edge], answer), 1)
    plain = predict_of_neighbours(network, scene)
    ends = scene.truth.classes[plain.pairs]
    own = counts[ends[:, 0], ends[:, 1], distance_classes(scene.regions, plain.pairs)]
    total = own.sum(axis=1, keepdims=True)
    answers = np.where(total > 0, own / np.maximum(total, 1), plain.answers)
    return replace(plain, answers=answers.astype(np.float32))


def distance_classes(regions: Regions, pairs: NDArray[np.intp]) -> NDArray[np.intp]:
    """How far apart the boxes of pairs are, in their sizes: touching, and then step by step ``(e,)``."""
    one, other = regions.boxes[pairs[:, 0]], regions.boxes[pairs[:, 1]]
    apart = np.maximum(0, np.maximum(one[:, :2] - other[:, 2:], other[:, :2] - one[:, 2:]))
    sizes = np.sqrt(regions.sizes[pairs[:, 0]] * regions.sizes[pairs[:, 1]])
    return np.searchsorted(DISTANCES, np.hypot(*apart.T) / sizes)


# --- tables ----------------------------------------------------------------------------------------------------------

COLUMNS = {
    "PredCls": ("R@50", "R@100", "mR@50", "mR@100", "ng-R@100", "zR@100"),
    "SGCls": ("R@50", "R@100", "mR@50", "mR@100", "zR@100"),
    "SGDet": ("R@50", "R@100", "mR@50", "mR@100"),
    "PhrDet": ("R@50", "R@100", "mR@50", "mR@100"),
    "Pairs": ("right", "R@50", "R@100", "mR@100"),
}


def tables(runs: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Markdown: all places together (mean over the scenes), then place by place. Percent, mean ± deviation of seeds."""
    for task, figures in COLUMNS.items():
        yield from _table(runs, task, figures)
    for place in dict.fromkeys(run["place"] for run in runs):
        mine = [run for run in runs if run["place"] == place]
        for task, figures in COLUMNS.items():
            yield from _table(mine, task, figures, place)
        found = next(run for run in mine if "objects found" in run)
        shares = {name: f"{100 * found[name]:.1f} %" for name in ("objects found", "relations to find")}
        yield f"{place}, {found['scenes']} scenes: {shares}"


def _table(runs: Sequence[dict[str, Any]], task: str, figures: Sequence[str], place: str = "") -> Iterator[str]:
    runs = [run for run in runs if task in run]
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
    """Train and measure what is missing, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with the real data")
    parser.add_argument("--out", type=Path, default=package.ROOT / "build" / "scenegraph", help="is kept")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=40, help="of the scene-graph networks")
    parser.add_argument("--segment", type=int, default=6, metavar="EPOCHS", help="of the segmentation networks")
    parser.add_argument("--quick", action="store_true", help="land cover only, one seed, ten epochs, to try it")
    options = parser.parse_args()
    torch.set_num_threads(1)
    if options.quick:
        options.out, options.seeds, options.epochs = options.out / "quick", 1, 10
    options.out.mkdir(parents=True, exist_ok=True)
    experiment = Experiment(options.data, options.out, options.epochs, 1 if options.quick else None)
    experiment.train_all(options.seeds)
    experiment.segment(options.segment)
    experiment.detect()
    experiment.measure(options.seeds)
    print("\n".join(tables(experiment.runs)))


if __name__ == "__main__":
    main()
