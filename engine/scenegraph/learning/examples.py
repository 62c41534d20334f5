"""What a network of relations learns from: the objects of graphs in images, true relations, and pairs without one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ...contract.vocabulary import Vocabulary
from ...core.outputs import need_room, write_errors
from ..graph import Scale, SceneGraph
from ..known_relations import known_relations
from ..measures import Positions
from ..metric_plane import MetricPlane
from ..predicting import blocks_of, symmetric
from ..prior import NO_RELATION
from ..recall import Scene
from ..regions import NOWHERE, Regions, regions_of
from ..relation_model import reach_m
from ..visual_grid import VisualGrid

_NEAREST = 8
"""Neighbours of each object that are looked at, whether they have a relation with it or not."""
_RANDOM = 4
"""Further objects within reach, so that the network sees pairs of all kinds."""
_EDGES_AT_A_TIME = 8192

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Examples:
    """The objects of one map scale of a graph, with their true relations."""

    name: str
    """What tells the graph from others."""
    regions: Regions
    vocabulary: Vocabulary
    denominator: float
    nodes: NDArray[np.float32]
    """Features of the objects ``(n, F)``."""
    classes: Positions
    scores: NDArray[np.float64]
    """How sure the classes are ``(n,)``."""
    relations: Positions
    """The true ones ``(m, 3)``: subject, predicate, object; a symmetric one has the first object as its subject."""
    squares: NDArray[np.int64]
    """Column and row of the square of ground in which each object lies ``(n, 2)``."""
    pairs: Positions
    """Pairs to learn from ``(e, 2)``: all that have a relation, and others."""
    answers: NDArray[np.bool_]
    """What holds between them ``(e, P + 1)``; the first is *no relation*."""
    edges: NDArray[np.float16]
    """Features of the pairs ``(e, G)``, on the disk."""

    def truth(self, objects: Positions) -> Scene:
        """Some objects, and the relations among them; positions are those in ``objects``."""
        everything = Scene(self.regions.boxes, self.classes, self.relations, np.ones(len(self.relations)))
        return everything.take(objects)


@dataclass(frozen=True)
class Sources:
    """From what, and how, examples are made."""

    grids: Sequence[VisualGrid]
    scene_m: float
    """Side of the squares of ground."""
    seed: int


@dataclass(frozen=True)
class Annotation:
    """A graph to learn from."""

    name: str
    graph: SceneGraph
    plane: MetricPlane
    """Where its objects are measured."""


def examples_of(
    annotation: Annotation, scale: Scale, sources: Sources, file: Path, progress: Progress
) -> Optional[Examples]:
    """The examples of a map scale; ``None`` where no image shows any of its objects.

    Args:
        annotation: of all scales.
        scale: which of them.
        sources: images and settings.
        file: a new file for the features of the pairs.
        progress: gets the fraction done; may raise to cancel.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    graph = annotation.graph
    objects = graph.objects[graph.objects["level"] == scale.level]
    if objects.empty:
        return None
    regions = regions_of(objects.geometry, sources.grids, annotation.plane)
    shown = regions.images != NOWHERE
    if not shown.any():
        return None
    objects, regions = objects[shown], regions.take(shown)
    places = {entry.id: i for i, entry in enumerate(graph.vocabulary.classes)}
    known = known_relations(graph, objects.index)
    relations = np.stack([known.subjects, known.predicates, known.objects], axis=1)
    generator = np.random.default_rng(sources.seed)
    pairs, answers = _pairs(relations, regions, graph.vocabulary, reach_m(scale.denominator), generator)
    points = shapely.get_coordinates(shapely.point_on_surface(regions.shapes))
    return Examples(
        name=annotation.name,
        regions=regions,
        vocabulary=graph.vocabulary,
        denominator=scale.denominator,
        nodes=regions.nodes(),
        classes=objects["class"].map(places).to_numpy(np.intp),
        scores=objects["score"].to_numpy(),
        relations=relations,
        squares=np.floor(points / sources.scene_m).astype(np.int64),
        pairs=pairs,
        answers=answers,
        edges=_edges(regions, pairs, file, progress),
    )


def _pairs(
    relations: Positions, regions: Regions, vocabulary: Vocabulary, reach: float, generator: np.random.Generator
) -> tuple[Positions, NDArray[np.bool_]]:
    """Pairs with a relation and pairs without, and what holds between them. Symmetric relations hold both ways."""
    both = relations[symmetric(vocabulary)[relations[:, 1]]][:, ::-1]
    known = np.concatenate([relations, both])
    others = _neighbours(regions, reach, generator)
    pairs, at = np.unique(np.concatenate([known[:, [0, 2]], others, others[:, ::-1]]), axis=0, return_inverse=True)
    answers = np.zeros((len(pairs), len(vocabulary.predicates) + 1), bool)
    answers[at.reshape(-1)[: len(known)], known[:, 1] + 1] = True
    answers[:, NO_RELATION] = ~answers.any(axis=1)
    return pairs.astype(np.intp), answers


def _neighbours(regions: Regions, reach: float, generator: np.random.Generator) -> Positions:
    """The nearest objects of each, and some at random within reach ``(k, 2)``."""
    tree, found = shapely.STRtree(shapely.box(*regions.boxes.T)), [np.empty((0, 2), np.intp)]
    for block in blocks_of(regions):
        near = np.unique(tree.query(tree.geometries[block], predicate="dwithin", distance=reach)[1])
        gaps = regions.gaps_m(block, near)
        apart = regions.in_sizes(gaps, block, near)
        apart[(gaps > reach) | (block[:, None] == near[None])] = np.inf
        lots = np.where(np.isfinite(apart), generator.random(apart.shape), np.inf)
        for keys, count in ((apart, _NEAREST), (lots, _RANDOM)):
            best = np.argsort(keys, axis=1, kind="stable")[:, :count]
            row, place = np.nonzero(np.isfinite(np.take_along_axis(keys, best, axis=1)))
            found.append(np.stack([block[row], near[best[row, place]]], axis=1))
    return np.concatenate(found)


def _edges(regions: Regions, pairs: Positions, file: Path, progress: Progress) -> NDArray[np.float16]:
    """The features of pairs, on the disk."""
    width = regions.edges(pairs[:0]).shape[1]
    need_room(file, 2 * len(pairs) * width / 1e6)
    with write_errors(file):
        edges = np.lib.format.open_memmap(file, mode="w+", dtype=np.float16, shape=(len(pairs), width))
    for start in range(0, len(pairs), _EDGES_AT_A_TIME):
        part = slice(start, start + _EDGES_AT_A_TIME)
        edges[part] = regions.edges(pairs[part])
        progress(min(1.0, part.stop / len(pairs)))
    return edges
