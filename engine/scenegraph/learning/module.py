"""The network in training, as Lightning runs it."""

from __future__ import annotations

from typing import Any

import torch
from lightning.pytorch import LightningModule
from torch import Tensor, nn
from torch.nn import functional

from ..network import GraphTensors, SceneGraphNetwork
from .scenes import SceneTensors

_WEIGHT_DECAY = 1e-2
_WARM_UP = 0.1
"""Share of the steps in which the learning rate rises; after them it falls to nothing (one cycle)."""
_GRADIENT = 5.0
"""Longest gradient of a step."""


class SceneGraphModule(LightningModule):
    """Learns to propose relations, and to name objects and relations.

    Args:
        network: to train.
        learning_rate: the highest one.
        steps: of the whole training.
        seed: of everything random.
    """

    def __init__(self, network: SceneGraphNetwork, *, learning_rate: float, steps: int, seed: int) -> None:
        super().__init__()
        self.network = network
        self.train_loss: list[Tensor] = []
        """Of the steps of the running epoch; on the device, so that no step waits for it."""
        self._learning_rate, self._steps, self._seed = learning_rate, steps, seed

    @property
    def result(self) -> nn.Module:
        """The network whose weights count."""
        return self.network

    def configure_optimizers(self) -> Any:
        """See Lightning."""
        optimizer = torch.optim.AdamW(self.network.parameters(), self._learning_rate, weight_decay=_WEIGHT_DECAY)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, self._learning_rate, total_steps=self._steps + 1, pct_start=_WARM_UP
        )
        return [optimizer], [{"scheduler": schedule, "interval": "step"}]

    def configure_gradient_clipping(self, optimizer: Any, *_: Any, **__: Any) -> None:
        """See Lightning."""
        self.clip_gradients(optimizer, _GRADIENT, "norm")

    def on_train_epoch_start(self) -> None:
        """See Lightning."""
        torch.manual_seed(self._seed + self.current_epoch)
        self.train_loss = []
        self.network.train()

    def training_step(self, scene: SceneTensors, _number: int) -> Tensor:
        """One scene. See Lightning."""
        loss = scene_loss(self.network, scene)
        self.train_loss.append(loss.detach())
        return loss


def scene_loss(network: SceneGraphNetwork, scene: SceneTensors) -> Tensor:
    """How wrong the network is about a scene: its classes at sight and at the end, its proposals and its answers."""
    classes, answers = network(GraphTensors(scene.nodes, scene.beforehand, scene.pairs, scene.edges))
    at_sight = network.classes_at_sight(scene.nodes[scene.inner], scene.beforehand[scene.inner])
    loss = proposal_loss(network, scene, at_sight.detach().softmax(1))
    for logits in (at_sight, classes[scene.inner]):
        loss = loss + functional.cross_entropy(logits, scene.classes[scene.inner])
    if scene.counted.any():
        loss = loss + functional.cross_entropy(answers[scene.counted], scene.targets[scene.counted])
    return loss


def proposal_loss(network: SceneGraphNetwork, scene: SceneTensors, seen: Tensor) -> Tensor:
    """That of the proposals: binary cross entropy, for which all related pairs count as much as all others.

    Args:
        network: in training.
        scene: with its related pairs.
        seen: probabilities of the classes of the objects in the square, as they were seen ``(o, C)``.
    """
    logits = network.proposals(seen, seen, scene.gaps)
    apart = ~torch.eye(len(logits), dtype=torch.bool, device=logits.device)
    losses = functional.binary_cross_entropy_with_logits(logits, scene.related.float(), reduction="none")
    parts = [losses[mask & apart] for mask in (scene.related, ~scene.related)]
    return sum((part.mean() for part in parts if len(part)), torch.zeros((), device=logits.device))
