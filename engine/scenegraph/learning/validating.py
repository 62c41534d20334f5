"""How good a network is after an epoch: measured quickly, among the pairs whose features are known already."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ..network import GraphTensors, SceneGraphNetwork
from ..predicting import Prediction, scene_of
from ..recall import Scene, ranks, recalls
from .scenes import LearntScene

MONITOR = "validation score"
"""What decides which epoch is best: the mean of recall@50 and mean recall@50. The first alone would forget rare
predicates, the second follows single relations of the rarest."""
_MOST_MEASURED = 64
"""Scenes that are measured after each epoch; all are at the end, with pairs that are proposed."""


def validation_figures(network: SceneGraphNetwork, measured: Sequence[LearntScene]) -> dict[str, float]:
    """Recalls of relations, where objects and classes are given; nothing of no scenes.

    Args:
        network: in evaluation mode.
        measured: scenes that were kept back.
    """
    if not measured:
        return {}
    found = []
    for scene in measured[:_MOST_MEASURED]:
        truth = scene.given.truth
        found.append((truth, ranks(truth, predcls_of_known_pairs(network, scene))))
    of_all = recalls(found, (50,))
    figures = {"validation recall@50": of_all.recall[50], "validation mean recall@50": of_all.mean_recall[50]}
    known = {name: value for name, value in figures.items() if value is not None}
    return {**known, MONITOR: sum(known.values()) / len(known)}


def predcls_of_known_pairs(network: SceneGraphNetwork, scene: LearntScene) -> Scene:
    """What the network finds among the pairs of the examples, where objects and their classes are given."""
    examples, given = scene.examples, scene.given
    place = np.full(len(examples.classes), -1, np.intp)
    place[scene.objects] = np.arange(len(scene.objects))
    edges = scene.edges[(place[examples.pairs[scene.edges]] >= 0).all(axis=1)]
    pairs = place[examples.pairs[edges]]
    arrays = examples.nodes[scene.objects], given.told, pairs, np.asarray(examples.edges[edges], np.float32)
    with torch.no_grad():
        device = network.log_prior.device
        classes, answers = network(GraphTensors(*(torch.from_numpy(array).to(device) for array in arrays)))
    found = Prediction(classes.softmax(1).cpu().numpy(), pairs, answers.softmax(1).cpu().numpy())
    return scene_of(found, given.regions, given.vocabulary)
