"""Training of scene-graph models: what is learnt from, how rare predicates fare, how it goes on, what is left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import geopandas
import makers
import numpy as np
import pytest
import rasterio
import torch
from landscribe.engine.contract.errors import Cancelled
from landscribe.engine.contract.package_file import read_card
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.core import training_loop
from landscribe.engine.scenegraph.graph import Scale, SceneGraph, object_table, relation_table
from landscribe.engine.scenegraph.learning import scenes
from landscribe.engine.scenegraph.learning.examples import Annotation, Sources, examples_of
from landscribe.engine.scenegraph.learning.sampling import Balance
from landscribe.engine.scenegraph.learning.scenes import SceneBatches, split_scenes, tensors_of
from landscribe.engine.scenegraph.metric_plane import plane_of
from landscribe.engine.scenegraph.relation_model import open_relation_model
from landscribe.engine.tasks import relations, scenegraph, trainscenegraph
from listeners import Listener
from safetensors.torch import load_file
from seen_objects import visual_grid
from shapely import box

WORDS = read_vocabulary()
IDS = [entry.id for entry in WORDS.predicates]


class Recorder(Listener):
    """Keeps the curves; cancels in an epoch, if told so."""

    def __init__(self, cancel_after=None):
        super().__init__()
        self.cancel_after = cancel_after
        self.curves = {}
        self.steps = []

    def metric(self, name, value, epoch=None, split=None):
        self.curves.setdefault(f"{split} {name}", []).append(value)

    def progress(self, fraction, step):
        super().progress(fraction, step)
        self.steps.append(step)
        done = len(self.curves.get("train loss", []))
        if step == "training" and self.cancel_after is not None and done >= self.cancel_after:
            raise Cancelled


# --- examples --------------------------------------------------------------------------------------------------------


@pytest.fixture
def examples(tmp_path):
    """Houses in a grid of 8 × 8, 40 m apart, in squares of 100 m; each serves the next, and is near the one above."""
    corners = [(40.0 * col + 5, 40.0 * row + 5) for row in range(8) for col in range(8)]
    shapes = geopandas.GeoSeries([box(x, y, x + 10, y + 10) for x, y in corners])
    rows = [(i, "serves", i + 1) for i in range(1, 64)] + [(i + 8, "nearby", i) for i in range(1, 57)]
    subjects, predicates, objects = zip(*rows)
    table = object_table({"class": ["building"] * 64}, shapes.to_numpy(), None)
    found = relation_table({"subject_id": subjects, "predicate": predicates, "object_id": objects})
    graph = SceneGraph(table, found, (Scale(0, 2000.0),), WORDS)
    annotation = Annotation("town", graph, plane_of([table.geometry]))
    sources = Sources([visual_grid()], 100.0, 0)
    return examples_of(annotation, graph.scales[0], sources, tmp_path / "pairs.npy", lambda _: None)


def test_all_relations_are_there_and_symmetric_ones_both_ways(examples):
    answers = {tuple(pair): set(np.flatnonzero(row)) for pair, row in zip(examples.pairs.tolist(), examples.answers)}
    serves, nearby = 1 + IDS.index("serves"), 1 + IDS.index("nearby")
    assert answers[0, 1] == {serves}
    assert 1 + IDS.index("serves") not in answers[1, 0]
    assert answers[8, 0] == answers[0, 8] == {nearby}
    assert sum(serves in found for found in answers.values()) == 63
    assert sum(nearby in found for found in answers.values()) == 2 * 56
    assert sum(found == {0} for found in answers.values()) > 200
    assert all(len(found) == 1 or 0 not in found for found in answers.values())
    truth = examples.truth(np.arange(16))
    assert len(truth.relations) == 15 + 8
    assert (truth.relations[truth.relations[:, 1] == IDS.index("nearby")][:, 0] < 8).all()


def test_no_pair_has_an_object_in_both_parts(examples):
    learnt, kept_back = split_scenes([examples], 0.3, 0)
    parts = [{int(i) for scene in part for i in scene.objects} for part in (learnt, kept_back)]
    assert parts[0].isdisjoint(parts[1])
    assert len(parts[0]) + len(parts[1]) == 64
    assert (len(learnt), len(kept_back)) == (6, 3)  # of 3 × 3 squares
    for part, mine in zip((learnt, kept_back), parts):
        ends = {int(i) for scene in part for i in examples.pairs[scene.edges].ravel()}
        assert ends <= mine


def test_relations_reach_into_neighbouring_squares(examples):
    learnt, _ = split_scenes([examples], 0.0, 0)
    assert sum(len(scene.edges) for scene in learnt) == len(examples.pairs)
    tensors = tensors_of(learnt[0], Balance.of(np.ones(len(IDS), int)), np.random.default_rng(0))
    assert len(tensors.nodes) > len(tensors.inner) == len(learnt[0].objects)
    assert tensors.related.shape == (len(tensors.inner),) * 2
    np.testing.assert_allclose(tensors.targets.sum(1), 1)


def test_of_a_large_scene_a_part_is_learnt_at_a_time(examples, monkeypatch):
    """So that no graph is too large for the memory."""
    monkeypatch.setattr(scenes, "MOST_OBJECTS", 5)
    (whole,), _ = split_scenes([replace(examples, squares=np.zeros((64, 2), int))], 0.0, 0)
    batches = SceneBatches([whole], Balance.of(np.ones(len(IDS), int)), 0)
    seen = set()
    for batches.epoch in range(40):
        (tensors,) = batches
        assert len(tensors.nodes) == len(tensors.inner) == 5
        seen |= {tuple(row.tolist()) for row in tensors.nodes}
    assert len(seen) > 40


def test_rare_predicates_count_more():
    balance = Balance.of(np.array([930, 60, 10, 0]))
    # sqrt(0.07 / share): 1 % are rare, 6 % a little, 93 % not at all.
    np.testing.assert_allclose(balance.factors, [1, (7 / 6) ** 0.5, 7**0.5, 0])
    answers = np.zeros((2000, 5), bool)
    answers[:900, 1], answers[900:1000, 3], answers[1000:, 0] = True, True, True
    assert balance.weight(answers) == pytest.approx(7**0.5)
    assert balance.weight(answers[:900]) == 1
    counted = balance.counted(answers, np.random.default_rng(0))
    assert counted[900:1000].all()
    kept = 1 - 0.7 * (7**0.5 - 1) / 7**0.5
    assert counted[:900].mean() == pytest.approx(kept, abs=0.05)
    assert counted[1000:].sum() == min(1000, 3 * counted[:1000].sum())


# --- trainings -------------------------------------------------------------------------------------------------------


@pytest.fixture
def spec(tmp_path):
    shop = makers.Workshop(tmp_path, None)
    return trainscenegraph.Spec(
        images=(RasterSource(makers.image(shop)),),
        graphs=(makers.scene_graph(shop),),
        output=str(tmp_path / "model.landscribe"),
        network=makers.SMALL_TRANSFORMER,
        weights=makers.transformer(shop),
        scene_m=25,
        epochs=4,
        width=16,
    )


def weights_of(path):
    import zipfile

    with zipfile.ZipFile(path) as archive:
        data = archive.read("weights.safetensors")
    (Path(path).parent / "weights").write_bytes(data)
    return load_file(Path(path).parent / "weights")


def test_a_resumed_training_is_that_of_an_unbroken_run(spec, tmp_path, monkeypatch):
    monkeypatch.setattr(training_loop, "SAVE_INTERVAL_S", 0.0)
    whole = replace(spec, output=str(tmp_path / "whole.landscribe"))
    trainscenegraph.run(whole, Recorder())
    broken = Recorder(cancel_after=2)
    with pytest.raises(Cancelled):
        trainscenegraph.run(spec, broken)
    assert "best-state-kept" in broken.codes
    assert open_relation_model(spec.output).design.scales == (5000.0,)
    found = trainscenegraph.run(replace(spec, resume=True), Recorder())
    assert found["epochs"] == 4
    one, other = weights_of(whole.output), weights_of(spec.output)
    assert one.keys() == other.keys()
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert not Path(f"{spec.output}.training").exists()


def test_the_package_says_all_that_is_needed(spec):
    trainscenegraph.run(spec, Recorder())
    card, model = read_card(Path(spec.output)), open_relation_model(spec.output)
    assert card.task == "scene-graph-generation"
    assert [len(output.classes) for output in card.outputs] == [32, 17]
    assert card.resolution_m == pytest.approx(1, abs=1e-3)
    assert card.curves["train loss"]
    assert model.design.vocabulary == WORDS
    assert model.knows(5000)
    assert model.knows(2500)
    assert not model.knows(25_000)


def test_a_cancelled_training_leaves_nothing_before_its_first_epoch(spec, tmp_path):
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(Cancelled):
        trainscenegraph.run(spec, Recorder(cancel_after=0))
    assert {path.name for path in tmp_path.iterdir()} == before


# --- real places -----------------------------------------------------------------------------------------------------

COVER = {1: "water", 2: "tree canopy", 3: "low vegetation", 4: "barren", 5: "impervious, other", 6: "road"}


def annotated(folder, shared_data, part):
    """The land cover of a place, related by rule."""
    with rasterio.open(shared_data / "chesapeake_naip_landcover" / f"{part}_reference.tif") as raster:
        found = list(rasterio.features.shapes(raster.read(1), transform=raster.transform))
        crs = raster.crs
    kinds = [COVER.get(int(value), "no data") for _, value in found]
    from shapely.geometry import shape

    frame = geopandas.GeoDataFrame({"kind": kinds}, geometry=[shape(outline) for outline, _ in found], crs=crs)
    layer = folder / f"{part}.gpkg"
    frame[frame.area >= 400].to_file(layer)
    source = relations.ObjectLayer(VectorSource(str(layer)), part)
    graph = folder / f"{part}_graph.gpkg"
    relations.run(relations.Spec((source,), str(graph), class_field="kind"), Listener())
    return source, graph


@pytest.mark.slow
def test_relations_of_a_real_place_are_learnt(shared_data, tmp_path):
    """Better than frequencies on squares that were kept back, and the model says so of another place."""
    _, graph = annotated(tmp_path, shared_data, "train")
    place = shared_data / "chesapeake_naip_landcover"
    context = Recorder()
    found = trainscenegraph.run(
        trainscenegraph.Spec(
            images=(RasterSource(str(place / "train_image.tif")),),
            graphs=(str(graph),),
            output=str(tmp_path / "model.landscribe"),
            weights=str(shared_data / "weights" / "dinov2_vits14" / "dinov2_vits14_timm_fp16.safetensors"),
            resolution_m=3.0,
            epochs=15,
        ),
        context,
    )
    metrics = found["metrics"]
    assert metrics["PredCls R@50"] > metrics["by frequency R@50"] + 0.03  # measured: 0.75 and 0.68
    assert metrics["PredCls mR@50"] > metrics["by frequency mR@50"] + 0.03  # 0.65 and 0.58
    assert context.curves["train loss"][-1] < 0.8 * context.curves["train loss"][0]
    layer, _ = annotated(tmp_path, shared_data, "test")
    made = scenegraph.run(
        scenegraph.Spec(
            str(tmp_path / "found.gpkg"),
            image=RasterSource(str(place / "test_image.tif")),
            layers=(layer,),
            class_field="kind",
            model=str(tmp_path / "model.landscribe"),
            rules=False,
        ),
        Recorder(),
    )
    assert made["sources"]["learned"] > 20
    assert set(made["predicates"]) <= {"nearby", "adjacent_to", "distant", "around"}
