"""How good a graph or a model is: small places whose recalls are worked out by hand."""

from __future__ import annotations

import csv
import sqlite3
from dataclasses import replace

import geopandas
import makers
import numpy as np
import pytest
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph.assessing import TASKS, ranked
from landscribe.engine.scenegraph.evaluation.places import Areas, Squares, counterparts, scenes_of_found
from landscribe.engine.scenegraph.graph_file import read_graph
from landscribe.engine.scenegraph.learning.examples import Annotation, Sources, examples_of
from landscribe.engine.scenegraph.learning.scenes import split_scenes
from landscribe.engine.scenegraph.metric_plane import plane_of
from landscribe.engine.scenegraph.reading import Reader
from landscribe.engine.scenegraph.recall import recalls
from landscribe.engine.scenegraph.relation_model import open_relation_model
from landscribe.engine.tasks import evaluatescenegraph, trainscenegraph
from listeners import Listener
from scene_graphs import make_graph, square, written
from shapely import box

WORDS = read_vocabulary()

# Two houses at a road, and a pond; all near to each other, in one square of 250 m.
PLACE = (
    (1, "building", (0, 0, 10, 10), 1.0, None, "{}"),
    (2, "building", (40, 0, 50, 10), 1.0, None, "{}"),
    (3, "road", (0, 20, 100, 26), 1.0, None, "{}"),
    (4, "water", (60, 40, 80, 60), 1.0, None, "{}"),
)
TRUE = (
    (1, "nearby", 3, 1.0, "rule"),
    (2, "nearby", 3, 1.0, "rule"),
    (4, "nearby", 3, 1.0, "rule"),
    (3, "serves", 1, 1.0, "rule"),
)
AREA = (-10, -10, 120, 80)


@pytest.fixture
def truth(tmp_path):
    return written(tmp_path, make_graph(PLACE, TRUE), "truth.gpkg")


@pytest.fixture
def area(tmp_path):
    """One scene, wherever the squares begin."""
    return areas_layer(tmp_path, [square(*AREA)])


def areas_layer(folder, shapes):
    path = folder / "areas.gpkg"
    geopandas.GeoSeries(shapes, crs=makers.UTM).to_file(path)
    return VectorSource(str(path))


def graph_file(folder, objects=PLACE, relations=TRUE, name="found.gpkg", **options):
    return written(folder, make_graph(objects, relations, **options), name)


def evaluated(truth, context=None, **options):
    return evaluatescenegraph.run(evaluatescenegraph.Spec(truth, **options), context or Listener())


def ranks_of_layer(path):
    with sqlite3.connect(path) as package:
        rows = package.execute("SELECT subject_id, predicate, object_id, rank, found FROM true_relations")
        return {(subject, predicate, other): (rank, found) for subject, predicate, other, rank, found in rows}


# --- graphs ----------------------------------------------------------------------------------------------------------


def test_a_graph_is_as_good_as_itself(truth, area, tmp_path):
    found = evaluated(truth, graph=graph_file(tmp_path), areas=area)
    assert (found["scenes"], found["relations"], found["task"]) == (1, 4, "SGDet")
    for task in ("SGDet", "PhrDet"):
        assert {found["metrics"][f"{task} {name}@{k}"] for name in ("R", "mR", "ng-R") for k in (20, 50, 100)} == {1.0}
    assert not any("zR" in name for name in found["metrics"])


def test_ranks_and_recalls_that_are_worked_out_by_hand(truth, area, tmp_path):
    """House 2 lies 6 m beside its true place: both boxes have 4 of 16 m in common, which is not enough. What is found:

    1. house 1 near the road: true
    2. pond around the road: wrong
    3. road serves house 1: true
    4. road serves house 2: wrong
    5. road near the pond: true, and another pair than the second, whose subject is the pond
    6. house 2 near the road: true, but house 2 is not in its place. The box around both is, so it is true as a phrase.
    """
    objects = [PLACE[0], (2, "building", (46, 0, 56, 10), 1.0, None, "{}"), *PLACE[2:]]
    relations = [
        (1, "nearby", 3, 0.9, "rule"),
        (4, "around", 3, 0.8, "learned"),
        (3, "serves", 1, 0.7, "rule"),
        (3, "serves", 2, 0.6, "rule"),
        (4, "nearby", 3, 0.5, "learned"),
        (2, "nearby", 3, 0.4, "learned"),
    ]
    layer, table = tmp_path / "ranks.gpkg", tmp_path / "figures.csv"
    found = evaluated(
        truth,
        graph=graph_file(tmp_path, objects, relations),
        areas=area,
        output=str(layer),
        table=str(table),
    )
    assert ranks_of_layer(layer) == {
        (1, "nearby", 3): (1, "first 20"),
        (3, "serves", 1): (3, "first 20"),
        (3, "nearby", 4): (5, "first 20"),
        (2, "nearby", 3): (None, "missed"),
    }
    metrics = found["metrics"]
    assert metrics["SGDet R@20"] == pytest.approx(3 / 4)
    assert metrics["SGDet mR@20"] == pytest.approx((2 / 3 + 1) / 2)
    assert metrics["PhrDet R@20"] == 1
    assert {row["id"]: (row["relations"], row["recall"]) for row in found["predicates"]} == {
        "nearby": (3, pytest.approx(2 / 3)),
        "serves": (1, 1),
    }
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][:5] == ["SGDet", "yes", "0.75", "0.75", "0.75"]
    assert ["SGDet", "serves", "1", "1.0", "1.0", "1.0"] in rows


def test_without_graph_constraint_a_pair_may_be_named_twice(truth, area, tmp_path):
    relations = [
        (1, "adjacent_to", 3, 0.9, "learned"),
        (1, "nearby", 3, 0.8, "learned"),
        (2, "nearby", 3, 0.7, "learned"),
    ]
    metrics = evaluated(truth, graph=graph_file(tmp_path, relations=relations), areas=area)["metrics"]
    assert metrics["SGDet R@20"] == pytest.approx(1 / 4)
    assert metrics["SGDet ng-R@20"] == pytest.approx(2 / 4)


def test_a_wrong_class_is_a_miss(truth, area, tmp_path):
    objects = [(1, "tank", *PLACE[0][2:]), *PLACE[1:]]
    report = tmp_path / "report.html"
    metrics = evaluated(truth, graph=graph_file(tmp_path, objects), areas=area, report=str(report))["metrics"]
    assert metrics["SGDet R@100"] == pytest.approx(2 / 4)
    # “House near road” is still found as a phrase: house 2 and the road have the same box around them.
    assert metrics["PhrDet R@100"] == pytest.approx(3 / 4)
    text = report.read_text(encoding="utf-8")
    assert "75 % of the true objects were found" in text
    assert "building – nearby – road" in text


def test_unsure_objects_make_unsure_relations(truth, area, tmp_path):
    """House 1 is near the road for sure, but whether it is a house is not."""
    objects = [(1, "building", PLACE[0][2], 0.2, None, "{}"), *PLACE[1:]]
    relations = [(1, "nearby", 3, 1.0, "rule"), (2, "nearby", 3, 0.5, "rule")]
    layer = tmp_path / "ranks.gpkg"
    evaluated(truth, graph=graph_file(tmp_path, objects, relations), areas=area, output=str(layer))
    found = ranks_of_layer(layer)
    assert (found[2, "nearby", 3][0], found[1, "nearby", 3][0]) == (1, 2)


def test_the_mean_of_two_areas_and_what_lies_between(tmp_path):
    """Two of the four relations inside the left area are found, one of those in the right one; a fifth joins both."""
    right = [(number + 10, kind, (x + 500, y, x2 + 500, y2), *rest) for number, kind, (x, y, x2, y2), *rest in PLACE]
    moved = [(subject + 10, predicate, other + 10, *rest) for subject, predicate, other, *rest in TRUE]
    objects, relations = [*PLACE, *right], [*TRUE, *moved, (1, "distant", 11, 1.0, "rule")]
    truth = written(tmp_path, make_graph(objects, relations), "truth.gpkg")
    areas = areas_layer(tmp_path, [square(*AREA), square(490, -10, 620, 80)])
    found = evaluated(truth, graph=graph_file(tmp_path, objects, [*TRUE[:2], moved[0]]), areas=areas)
    assert (found["scenes"], found["relations"]) == (2, 9)
    assert found["metrics"]["SGDet R@50"] == pytest.approx((2 / 5 + 1 / 5) / 2)
    one = evaluated(truth, graph=graph_file(tmp_path, objects, TRUE), areas=areas_layer(tmp_path, [square(*AREA)]))
    assert (one["scenes"], one["relations"], one["metrics"]["SGDet R@50"]) == (1, 5, 4 / 5)


def test_the_graph_may_have_another_crs(truth, area, tmp_path):
    graph = make_graph(PLACE, TRUE)
    elsewhere = replace(graph, objects=graph.objects.to_crs("EPSG:4326"))
    found = evaluated(truth, graph=written(tmp_path, elsewhere, "found.gpkg"), areas=area)
    assert found["metrics"]["SGDet R@20"] == 1


# --- scenes ----------------------------------------------------------------------------------------------------------


def test_places():
    import shapely

    points = shapely.points([[5, 5], [15, 5], [5, -1], [25, 25]])
    scenes, names = Squares(10.0).scenes_of(points)
    assert [names[scene] for scene in scenes] == ["square 0/0", "square 1/0", "square 0/-1", "square 2/2"]
    scenes, names = Areas(np.array([box(0, 0, 20, 20), box(0, 0, 10, 10)], object)).scenes_of(points)
    assert scenes.tolist() == [0, 0, -1, -1]
    assert names == ["area 1", "area 2"]


def test_an_object_at_the_border_belongs_to_its_true_counterpart():
    true, found = np.array([[0.0, 0, 10, 10], [40, 0, 50, 10]]), np.array([[4.0, 0, 12, 10], [9, 0, 29, 10]])
    best, overlap = counterparts(found, true)
    assert best.tolist() == [0, 0]
    np.testing.assert_allclose(overlap, [60 / 120, 10 / 290])
    # The middle of the first one lies in scene 8, but half of what it covers is the object of scene 5.
    assert scenes_of_found(found, np.array([8, 8]), true, np.array([5, 6])).tolist() == [5, 8]


# --- models ----------------------------------------------------------------------------------------------------------


class Curves(Listener):
    """Hears of the epochs."""

    def metric(self, name, value, epoch=None, split=None):
        pass


@pytest.fixture
def trained(tmp_path):
    """A small model, the image and the graph that it has learnt from."""
    shop = makers.Workshop(tmp_path, None)
    spec = trainscenegraph.Spec(
        images=(RasterSource(makers.image(shop)),),
        graphs=(makers.scene_graph(shop),),
        output=str(tmp_path / "model.landscribe"),
        network=makers.SMALL_TRANSFORMER,
        weights=makers.transformer(shop),
        scene_m=25,
        validation_percent=0,
        epochs=4,
        width=16,
    )
    trainscenegraph.run(spec, Curves())
    return spec


def test_a_model_is_judged_as_in_its_training(trained, tmp_path):
    """The same recall as the training finds, and the kinds that the model has seen are known."""
    image, (path,) = trained.images[0], trained.graphs
    context, area = Listener(), areas_layer(tmp_path, [box(499_000, 4_099_000, 501_000, 4_101_000)])
    found = evaluated(path, context, model=trained.output, image=image, areas=area)
    assert (found["task"], found["scenes"]) == ("PredCls", 1)
    assert "model-may-know-truth" in context.codes
    model, graph = open_relation_model(trained.output), read_graph(tmp_path / "graph.gpkg")
    plane = plane_of([graph.objects.geometry])
    options = {"device": "cpu", "file": tmp_path / "image.npy", "progress": lambda _: None}
    reader = Reader.of(model, image, plane, Listener(), **options)
    sources = Sources([reader.grid], 1000.0, 0)
    examples = examples_of(Annotation(path, graph, plane), graph.scales[0], sources, tmp_path / "e.npy", lambda _: None)
    ((scene,), _) = split_scenes([replace(examples, squares=np.zeros_like(examples.squares))], 0.0, 0)
    for task, predict in TASKS.items():
        expected = recalls(ranked(predict, model.network, [scene.given]), (20, 100))
        for k in (20, 100):
            assert found["metrics"][f"{task} R@{k}"] == pytest.approx(expected.recall[k])
            assert found["metrics"][f"{task} mR@{k}"] == pytest.approx(expected.mean_recall[k])
    assert not any("zR" in name for name in found["metrics"]), "every kind was seen in the training"


def test_scenes_change_nothing_but_what_is_ranked(trained, tmp_path):
    """The model looks at all objects at once: a relation between two squares is not lost."""
    few = evaluated(trained.graphs[0], model=trained.output, image=trained.images[0], scene_m=1000)
    many = evaluated(trained.graphs[0], model=trained.output, image=trained.images[0], scene_m=20)
    assert many["scenes"] > few["scenes"]
    assert few["relations"] == many["relations"] == 11
    # With so few objects all that can be found is among the first hundred.
    for task in ("PredCls", "SGCls"):
        assert (many["metrics"][f"{task} ng-R@100"] == 1) == (few["metrics"][f"{task} ng-R@100"] == 1)


def test_what_was_never_seen(trained, tmp_path):
    """The model has only seen that buildings and roads are near to each other."""
    graph = read_graph(tmp_path / "graph.gpkg")
    relations = graph.relations.copy()
    relations.loc[relations.index[:3], "predicate"] = "carries"
    truth = written(tmp_path, replace(graph, relations=relations), "truth.gpkg")
    report = tmp_path / "report.html"
    metrics = evaluated(truth, model=trained.output, image=trained.images[0], report=str(report))["metrics"]
    assert {name for name in metrics if "zR" in name} >= {"PredCls zR@100", "SGCls ng-zR@20"}
    assert "Zero-shot recall@20" in report.read_text(encoding="utf-8")


def test_graph_and_model_in_one_report(trained, tmp_path):
    report = tmp_path / "report.html"
    path = trained.graphs[0]
    found = evaluated(path, graph=path, model=trained.output, image=trained.images[0], report=str(report))
    assert found["task"] == "SGDet"
    assert {name.split(" R@")[0] for name in found["metrics"] if " R@" in name} == {
        *("SGDet", "PhrDet", "PredCls", "SGCls", "by frequency")
    }
    text = report.read_text(encoding="utf-8")
    for title in ("Nothing given (SGDet)", "Classes given (PredCls)", "frequencies alone"):
        assert title in text
