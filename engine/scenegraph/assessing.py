"""How much of the true relations a network finds in scenes, given more or less of what is there.

Tasks of Xu et al. 2017, section 4: *PredCls*, objects with their classes are given; *SGCls*, objects without classes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np
import torch
from numpy.typing import NDArray

from ..contract.vocabulary import Vocabulary
from .network import SceneGraphNetwork
from .predicting import Prediction, predict, propose, scene_of
from .recall import Scene, ranks
from .regions import Regions
from .relation_model import certain, reach_m, unknown

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


Predict = Callable[[SceneGraphNetwork, GivenScene], Prediction]


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


TASKS: Mapping[str, Predict] = {
    "PredCls": predict_predicates,
    "SGCls": predict_all,
    "by frequency": predict_by_frequency,
}
"""What a network can be asked to do with true objects."""


def ranked(predict: Predict, network: SceneGraphNetwork, scenes: Sequence[GivenScene]) -> list[Ranked]:
    """The ranks of the true relations of scenes.

    Args:
        predict: one of :data:`TASKS`.
        network: in evaluation mode.
        scenes: to look at.
    """
    found = ((scene, scene_of(predict(network, scene), scene.regions, scene.vocabulary)) for scene in scenes)
    return [(scene.truth, ranks(scene.truth, said)) for scene, said in found]
