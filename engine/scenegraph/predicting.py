"""The network at work on graphs of any size: it proposes relations, then names objects and relations.

Objects are taken block by block. Whatever a block's answers depend on is there with it, so that they are the same as if
the graph were taken at once, and no relation is lost between two blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable, NamedTuple

import numpy as np
import shapely
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from torch import Tensor

from ..contract.vocabulary import Vocabulary
from .measures import Flags, Numbers, Positions
from .network import GraphTensors, SceneGraphNetwork
from .recall import Scene
from .regions import Regions

PROPOSED = 16
"""Relations that are proposed for each object as subject, and as many as object."""
_BLOCK = 256
"""Objects that are looked at together."""
_PAIRS = 1 << 19
"""Pairs that are scored at a time."""

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Prediction:
    """What the network says of the objects and of the pairs that it has proposed itself."""

    classes: NDArray[np.float32]
    """Probabilities ``(n, C)``."""
    pairs: Positions
    """Subject and object ``(e, 2)``."""
    answers: NDArray[np.float32]
    """Probabilities ``(e, P + 1)``; the first is *no relation*."""

    def at(self, objects: Flags) -> Prediction:
        """The pairs of which at least one end is among some objects ``(n,)``."""
        touching = objects[self.pairs].any(axis=1)
        return replace(self, pairs=self.pairs[touching], answers=self.answers[touching])


class Relations(NamedTuple):
    """Scored relations."""

    subjects: Positions
    predicates: Positions
    objects: Positions
    scores: Numbers


_NONE = np.empty(0, np.intp)
NO_RELATIONS = Relations(_NONE, _NONE, _NONE, np.empty(0))


def predict(
    network: SceneGraphNetwork,
    regions: Regions,
    beforehand: NDArray[np.float32],
    reach_m: float,
    progress: Progress = lambda _: None,
) -> Prediction:
    """Find relations.

    Args:
        network: in evaluation mode, on its device.
        regions: the objects.
        beforehand: what is known of their classes, probabilities ``(n, C)``.
        reach_m: how far apart the boxes of two objects with a relation may be.
        progress: gets the fraction done; may raise to cancel.
    """
    with torch.no_grad():
        classes = torch.from_numpy(beforehand.astype(np.float32)).to(_device(network))
        nodes = torch.from_numpy(regions.nodes()).to(classes.device)
        seen = network.classes_at_sight(nodes, classes).softmax(1)
        pairs = propose(network, regions, seen, reach_m, lambda part: progress(part / 3))
        known = _Known(regions, nodes, classes)
        return _label(network, known, pairs, lambda part: progress((1 + 2 * part) / 3))


def propose(
    network: SceneGraphNetwork, regions: Regions, classes: Tensor, reach_m: float, progress: Progress = lambda _: None
) -> Positions:
    """The likeliest pairs ``(e, 2)``: the best of each object as subject, and the best of each object as object.

    Args:
        network: in evaluation mode, on its device.
        regions: the objects.
        classes: probabilities ``(n, C)``, on that device.
        reach_m: see :func:`predict`.
        progress: gets the fraction done; may raise to cancel.
    """
    tree = shapely.STRtree(shapely.box(*regions.boxes.T))
    found, done = [np.empty((0, 2), np.intp)], 0
    for block in blocks_of(regions):
        near = np.unique(tree.query(tree.geometries[block], predicate="dwithin", distance=reach_m)[1])
        step = max(1, _PAIRS // len(near))
        for some in (block[start : start + step] for start in range(0, len(block), step)):
            logits, reverse = _pair_logits(network, regions, classes, some, near)
            too_far = torch.from_numpy((regions.gaps_m(some, near) > reach_m) | (some[:, None] == near[None]))
            found.append(_best(logits, too_far, some, near))
            found.append(_best(reverse, too_far, some, near)[:, ::-1])
        done += len(block)
        progress(done / len(regions))
    return np.unique(np.concatenate(found), axis=0)


def _pair_logits(
    network: SceneGraphNetwork, regions: Regions, classes: Tensor, some: Positions, near: Positions
) -> tuple[Tensor, Tensor]:
    """The logits of some objects as subjects of others, and as their objects, both ``(some, near)``."""
    distances = torch.from_numpy(regions.in_sizes(regions.gaps_m(some, near), some, near)).to(classes.device)
    mine, theirs = classes[some], classes[near]
    return network.proposals(mine, theirs, distances), network.proposals(theirs, mine, distances.T).T


def _best(logits: Tensor, ruled_out: Tensor, some: Positions, near: Positions) -> Positions:
    """For each of some objects its best partners: pairs ``(k, 2)``."""
    best = logits.masked_fill(ruled_out.to(logits.device), -torch.inf).topk(min(PROPOSED, len(near)), dim=1)
    row, place = torch.nonzero(best.values > -torch.inf).cpu().numpy().T
    return np.stack([some[row], near[best.indices.cpu().numpy()[row, place]]], axis=1)


class _Known(NamedTuple):
    """Objects before the network names them."""

    regions: Regions
    nodes: Tensor
    """Their features ``(n, F)``."""
    classes: Tensor
    """Probabilities of their classes ``(n, C)``."""


def _label(network: SceneGraphNetwork, known: _Known, pairs: Positions, progress: Progress) -> Prediction:
    """Name the objects and the pairs."""
    regions, nodes, classes = known
    ends = csr_matrix(
        (np.ones(2 * len(pairs), bool), (pairs.T.ravel(), np.tile(np.arange(len(pairs)), 2))),
        shape=(len(regions), len(pairs)),
    )
    found_classes = np.zeros(tuple(classes.shape), np.float32)
    answers = np.zeros((len(pairs), network.answers), np.float32)
    done = 0
    for block in blocks_of(regions):
        part = _surroundings(block, pairs, ends, network.rounds)
        local = np.searchsorted(part.nodes, pairs[part.edges])
        logits, answer_logits = network(
            GraphTensors(
                nodes[part.nodes],
                classes[part.nodes],
                torch.from_numpy(local).to(classes.device),
                torch.from_numpy(regions.edges(pairs[part.edges])).to(classes.device),
            )
        )
        found_classes[block] = logits.softmax(1).cpu().numpy()[np.searchsorted(part.nodes, block)]
        mine = np.isin(pairs[part.edges, 0], block)
        answers[part.edges[mine]] = answer_logits.softmax(1).cpu().numpy()[mine]
        done += len(block)
        progress(done / len(regions))
    return Prediction(found_classes, pairs, answers)


class _Part(NamedTuple):
    nodes: Positions
    """In rising order."""
    edges: Positions


def _surroundings(block: Positions, pairs: Positions, ends: csr_matrix, rounds: int) -> _Part:
    """All that the answers of a block depend on: messages go one neighbour farther every second round."""
    leaving = np.unique(ends[block].indices)
    leaving = leaving[np.isin(pairs[leaving, 0], block)]
    nodes = np.union1d(block, pairs[leaving])
    for _ in range(max(1, -(-rounds // 2))):
        edges = np.unique(ends[nodes].indices)
        nodes = np.union1d(nodes, pairs[edges])
    return _Part(nodes, edges)


def blocks_of(regions: Regions) -> Iterator[Positions]:
    """The objects in blocks that lie close together: along strips from one side to the other."""
    left, bottom, right, top = regions.boxes.T
    x, y = (left + right) / 2, (bottom + top) / 2
    strips = max(1, round((len(regions) / _BLOCK) ** 0.5))
    strip = np.floor((y - y.min()) / max(float(np.ptp(y)), 1e-9) * strips) if len(y) else y
    order = np.lexsort((x, strip))
    return (order[start : start + _BLOCK] for start in range(0, len(order), _BLOCK))


def relations_of(prediction: Prediction, vocabulary: Vocabulary, least: float = 0.0) -> Relations:
    """The relations that are likelier than ``least``.

    Those of a symmetric predicate are there once, with the mean of both directions, the first object as subject.
    """
    edge, predicate = np.nonzero(prediction.answers[:, 1:] > 0)
    subjects, objects = prediction.pairs[edge].T
    scores = prediction.answers[edge, predicate + 1].astype(np.float64)
    turned = symmetric(vocabulary)[predicate] & (subjects > objects)
    subjects, objects = np.where(turned, objects, subjects), np.where(turned, subjects, objects)
    triplets = np.stack([subjects, predicate, objects], axis=1)
    triplets, at = np.unique(triplets, axis=0, return_inverse=True)
    means = np.bincount(at.reshape(-1), scores) / np.maximum(1, np.bincount(at.reshape(-1)))
    kept = means > least
    subjects, predicate, objects = triplets[kept].T
    return Relations(subjects, predicate, objects, means[kept])


def symmetric(vocabulary: Vocabulary) -> Flags:
    """Which predicates hold in both directions ``(P,)``."""
    return np.array([entry.symmetric for entry in vocabulary.predicates])


def scene_of(prediction: Prediction, regions: Regions, vocabulary: Vocabulary) -> Scene:
    """The prediction as the recalls want it: a relation is as sure as its predicate and both its classes."""
    found = relations_of(prediction, vocabulary)
    sure, likeliest = prediction.classes.max(axis=1), prediction.classes.argmax(axis=1)
    scores = found.scores * sure[found.subjects] * sure[found.objects]
    return Scene(regions.boxes, likeliest, np.stack([found.subjects, found.predicates, found.objects], axis=1), scores)


def _device(network: SceneGraphNetwork) -> torch.device:
    return next(network.parameters()).device
