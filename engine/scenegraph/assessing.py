"""How much of the true relations a network finds in scenes, given more or less of what is there.

Tasks of Xu et al. 2017, section 4: *PredCls*, objects with their classes are given; *SGCls*, objects without classes;
*SGDet*, the objects too have been found by something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
import torch
from numpy.typing import NDArray

from ..contract.vocabulary import Vocabulary
from .network import SceneGraphNetwork
from .predicting import Prediction, predict, propose, scene_of
from .recall import Scene, ranks
from .regions import Regions
from .relation_model import certain, reach_m, unknown

Progress = Callable[[float], None]
Ranked = tuple[Scene, NDArray[np.int64]]
"""The truth of a scene, and the rank of each of its relations."""


@dataclass(frozen=True)
class GivenScene:
    """The objects of a place, of which the network is told more or less, and the relations that it should find."""

    regions: Regions
    vocabulary: Vocabulary
    denominator: float
    """Of the map scale."""
    scores: NDArray[np.float64]
    """How sure the classes are ``(n,)``."""
    truth: Scene
    """Of the same objects."""

    @property
    def told(self) -> NDArray[np.float32]:
        """Probabilities ``(n, C)`` of classes that are given."""
        return certain(self.truth.classes, self.scores, len(self.vocabulary.classes))


def predict_predicates(network: SceneGraphNetwork, scene: GivenScene) -> Prediction:
    """Where objects and their classes are given."""
    return predict(network, scene.regions, scene.told, reach_m(scene.denominator))


def predict_all(network: SceneGraphNetwork, scene: GivenScene) -> Prediction:
    """Where objects are given, without classes."""
    nothing = unknown(len(scene.regions), len(scene.vocabulary.classes))
    return predict(network, scene.regions, nothing, reach_m(scene.denominator))


def predict_by_frequency(network: SceneGraphNetwork, scene: GivenScene) -> Prediction:
    """The baseline where classes are given: the same pairs, named by how often a predicate joins their classes."""
    classes, told = scene.truth.classes, torch.from_numpy(scene.told).to(network.log_prior.device)
    with torch.no_grad():
        pairs = propose(network, scene.regions, told, reach_m(scene.denominator))
        answers = network.log_prior.softmax(2)[classes[pairs[:, 0]], classes[pairs[:, 1]]]
    return Prediction(scene.told, pairs, answers.cpu().numpy())


def predcls(network: SceneGraphNetwork, scene: GivenScene) -> Scene:
    """What the network finds where objects and their classes are given."""
    return scene_of(predict_predicates(network, scene), scene.regions, scene.vocabulary)


def sgcls(network: SceneGraphNetwork, scene: GivenScene) -> Scene:
    """What the network finds where objects are given, without classes."""
    return scene_of(predict_all(network, scene), scene.regions, scene.vocabulary)


def by_frequency(network: SceneGraphNetwork, scene: GivenScene) -> Scene:
    """What frequencies alone find where objects and their classes are given."""
    return scene_of(predict_by_frequency(network, scene), scene.regions, scene.vocabulary)


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


def ranked(
    find: Callable[[SceneGraphNetwork, GivenScene], Scene],
    network: SceneGraphNetwork,
    scenes: Sequence[GivenScene],
    *,
    one_a_pair: bool = True,
    progress: Optional[Progress] = None,
) -> list[Ranked]:
    """The ranks of the true relations of scenes.

    Args:
        find: :func:`predcls`, :func:`sgcls` or :func:`by_frequency`.
        network: in evaluation mode.
        scenes: to look at.
        one_a_pair: see :meth:`.recall.Scene.best_first`.
        progress: gets the fraction done; may raise to cancel.
    """
    found = []
    for number, scene in enumerate(scenes):
        found.append((scene.truth, ranks(scene.truth, find(network, scene), one_a_pair=one_a_pair)))
        if progress is not None:
            progress((number + 1) / len(scenes))
    return found
