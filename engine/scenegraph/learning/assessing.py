"""How much of the true relations a network finds in scenes, given more or less of what is there.

Tasks of Xu et al. 2017, section 4: *PredCls*, objects with their classes are given; *SGCls*, objects without classes;
*SGDet*, the objects too have been found by something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

import numpy as np
import torch
from numpy.typing import NDArray

from ...contract.vocabulary import Vocabulary
from ..network import GraphTensors, SceneGraphNetwork
from ..predicting import Prediction, predict, propose, scene_of
from ..recall import Recalls, Scene, ranks, recalls
from ..regions import Regions
from ..relation_model import certain, reach_m, unknown
from .scenes import LearntScene

KS = (50, 100)
"""How many of the surest relations of a scene are looked at, as in Knyaz et al. 2025, section 4."""

Progress = Callable[[float], None]
Ranked = tuple[Scene, NDArray[np.int64]]
"""The truth of a scene, and the rank of each of its relations."""


def predcls(network: SceneGraphNetwork, scene: LearntScene) -> Scene:
    """What the network finds where objects and their classes are given."""
    return _found(network, scene, _told(scene))


def predcls_of_known_pairs(network: SceneGraphNetwork, scene: LearntScene) -> Scene:
    """As :func:`predcls`, among the pairs of the examples: quick, as these are described already."""
    examples, told = scene.examples, _told(scene)
    place = np.full(len(examples.classes), -1, np.intp)
    place[scene.objects] = np.arange(len(scene.objects))
    edges = scene.edges[(place[examples.pairs[scene.edges]] >= 0).all(axis=1)]
    pairs = place[examples.pairs[edges]]
    arrays = examples.nodes[scene.objects], told, pairs, np.asarray(examples.edges[edges], np.float32)
    with torch.no_grad():
        device = network.log_prior.device
        classes, answers = network(GraphTensors(*(torch.from_numpy(array).to(device) for array in arrays)))
    found = Prediction(classes.softmax(1).cpu().numpy(), pairs, answers.softmax(1).cpu().numpy())
    return scene_of(found, examples.regions.take(scene.objects), examples.vocabulary)


def sgcls(network: SceneGraphNetwork, scene: LearntScene) -> Scene:
    """What the network finds where objects are given, without classes."""
    return _found(network, scene, unknown(len(scene.objects), len(scene.examples.vocabulary.classes)))


def sgdet(
    network: SceneGraphNetwork,
    regions: Regions,
    beforehand: NDArray[np.float32],
    vocabulary: Vocabulary,
    denominator: float,
) -> Scene:
    """What the network finds among objects that something else has found.

    Args:
        network: in evaluation mode.
        regions: those objects, in the plane of the true ones.
        beforehand: probabilities of their classes ``(n, C)``.
        vocabulary: of the network.
        denominator: of the map scale.
    """
    return scene_of(predict(network, regions, beforehand, reach_m(denominator)), regions, vocabulary)


def by_frequency(network: SceneGraphNetwork, scene: LearntScene) -> Scene:
    """The baseline for :func:`predcls`: the same pairs, named by how often a predicate joins their classes."""
    told = _told(scene)
    regions = scene.examples.regions.take(scene.objects)
    with torch.no_grad():
        pairs = propose(network, regions, torch.from_numpy(told), reach_m(scene.examples.denominator))
        classes = scene.examples.classes[scene.objects]
        answers = network.log_prior.softmax(2)[classes[pairs[:, 0]], classes[pairs[:, 1]]]
    return scene_of(Prediction(told, pairs, answers.numpy()), regions, scene.examples.vocabulary)


def ranked(
    find: Callable[[SceneGraphNetwork, LearntScene], Scene],
    network: SceneGraphNetwork,
    scenes: Sequence[LearntScene],
    progress: Optional[Progress] = None,
) -> list[Ranked]:
    """The ranks of the true relations of scenes.

    Args:
        find: :func:`predcls`, :func:`sgcls` or :func:`by_frequency`.
        network: in evaluation mode, on the processor.
        scenes: to look at.
        progress: gets the fraction done; may raise to cancel.
    """
    found = []
    for number, scene in enumerate(scenes):
        truth = scene.examples.truth(scene.objects)
        found.append((truth, ranks(truth, find(network, scene))))
        if progress is not None:
            progress((number + 1) / len(scenes))
    return found


def recalls_of(found: Sequence[Ranked]) -> Recalls:
    """The recalls among the first 50 and 100."""
    return recalls(found, KS)


def _found(network: SceneGraphNetwork, scene: LearntScene, beforehand: NDArray[np.float32]) -> Scene:
    examples = scene.examples
    return sgdet(network, examples.regions.take(scene.objects), beforehand, examples.vocabulary, examples.denominator)


def _told(scene: LearntScene) -> NDArray[np.float32]:
    examples, objects = scene.examples, scene.objects
    return certain(examples.classes[objects], examples.scores[objects], len(examples.vocabulary.classes))
