"""Networks that learn from a part of the ground and judge the objects of the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ...contract.labels import IGNORE
from ...contract.model_card import Architecture
from ...contract.sources import Precision
from ...contract.task import TaskContext
from ...contract.training_set import SetTile, TrainingSet
from ...core.devices import Device
from ...core.training_loop import Outcome
from ...models.architectures import new_network
from ...models.pretrained import load_encoder
from ..cards import inputs_of
from ..evaluation import on_device
from ..fitting import Fit
from ..losses import UNLABELLED, SegmentationLoss, class_weights
from ..module import normalised
from ..recipes import Recipe
from ..tiles import Batch, Revise, Tiles, TrainingBatches
from .folds import Fold
from .objects import NONE, ObjectImages

_TRAINED = 0.9
"""Share of the progress that the training of a network takes; the rest is its judging."""


@dataclass(frozen=True)
class Answers:
    """What one network says."""

    own: NDArray[np.float64]
    """Mean probability of an object's class inside it ``(objects,)``; NaN where it was not asked or can't know."""
    elsewhere: NDArray[np.float64]
    """Mean probability of each class on strange ground that is labelled otherwise ``(classes,)``; NaN: none."""


@dataclass(frozen=True)
class Judges:
    """How networks are trained and asked.

    It is the training of “Train model”, but nothing is kept back to choose the best epoch: the labels that would choose
    it are those in doubt.
    """

    context: TaskContext
    folder: Path
    """Of the training set."""
    training_set: TrainingSet
    images: ObjectImages
    recipe: Recipe
    architecture: Architecture
    pretrained: str
    device: Device
    precision: Precision
    scratch: Path
    """Folder for the state of a training."""

    def ask(self, fold: Fold, hidden: NDArray[np.bool_], progress: Callable[[float], None]) -> Answers:
        """Train a network on a fold, and let it judge.

        Args:
            fold: what it learns from and what it judges.
            hidden: which objects teach nothing ``(objects,)``.
            progress: gets the fraction done; may raise to cancel.

        Raises:
            EngineError: see :meth:`.fitting.Fit.run`.
        """

        def hide(tile: SetTile, labels: NDArray[np.uint8]) -> None:
            self.images.forget(tile, labels, hidden, IGNORE)

        taught = self._tiles(fold.taught, hide)
        pixels = np.array(taught.class_pixels(len(self.training_set.classes), _untold))
        network = self._trained(taught, pixels.tolist(), lambda fraction: progress(_TRAINED * fraction))
        sums = _Sums(self.images, len(self.training_set.classes))
        judged, strange = self._tiles(fold.judged), fold.strange
        for batch, tile in zip(judged.batches(range(len(judged)), 1), fold.judged):
            found = self._probabilities(network, batch)
            sums.add(tile, found, batch.labels[0].numpy(), fold.objects, is_strange=tile.name in strange)
            progress(_TRAINED + (1 - _TRAINED) * (batch.number + 1) / len(judged))
        return sums.answers(taught=pixels > 0)

    def _tiles(self, tiles: Sequence[SetTile], revise: Optional[Revise] = None) -> Tiles:
        inputs = inputs_of(self.training_set, self.recipe.normalisation)
        return Tiles(
            self.folder,
            self.training_set,
            tiles,
            scalings=[one.scaling for one in inputs],
            bands=[range(len(one.bands)) for one in inputs],
            channels={entry.value: place for place, entry in enumerate(self.training_set.classes)},
            revise=revise,
        )

    def _trained(self, taught: Tiles, pixels: list[int], progress: Callable[[float], None]) -> nn.Module:
        torch.manual_seed(self.context.seed)  # of the first weights
        network = new_network(self.architecture)
        load_encoder(network, self.pretrained, self.architecture)
        outcome = Outcome(self.recipe.monitor)
        fit = Fit(
            network=network,
            recipe=self.recipe,
            loss=SegmentationLoss(class_weights(pixels, self.recipe.class_weights), dice=self.recipe.dice),
            keeping=None,
            train=TrainingBatches(taught, self.recipe.batch, self.context.seed),
            validation=None,
            class_names=tuple(entry.name for entry in self.training_set.classes),
            crop_px=self.training_set.tile_px,
            frozen_epochs=0,
            device=self.device,
            precision=self.precision,
            state=self.scratch / "network",
            identity="",
        )
        fit.run(_WithoutCurves(self.context), outcome, resume=False, progress=progress)
        network.load_state_dict(outcome.best_weights)
        return network.to(self.device.id).eval()

    @torch.no_grad()
    def _probabilities(self, network: nn.Module, batch: Batch) -> NDArray[np.float32]:
        """Those of the classes in a batch of one tile, ``(K, T, T)``."""
        logits = network(*normalised(on_device(batch, self.device)))
        return logits[0].float().softmax(0).cpu().numpy()


class _Sums:
    """Probabilities summed up over tiles."""

    def __init__(self, images: ObjectImages, classes: int) -> None:
        self._images = images
        self._own, self._pixels = np.zeros((2, len(images.classes)))
        self._elsewhere, self._ground = np.zeros((2, classes))

    def add(
        self,
        tile: SetTile,
        probabilities: NDArray[np.float32],
        labels: NDArray[np.int64],
        asked: NDArray[np.bool_],
        *,
        is_strange: bool,
    ) -> None:
        numbers = self._images.numbers(tile, labels)
        wanted = (numbers != NONE) & asked[numbers]
        found, (rows, cols) = numbers[wanted], np.nonzero(wanted)
        values = probabilities[self._images.classes[found], rows, cols]
        self._own += np.bincount(found, values, len(self._own))
        self._pixels += np.bincount(found, minlength=len(self._own))
        if is_strange:
            for place, values in enumerate(probabilities):
                other = (labels != place) & (labels != UNLABELLED)
                self._elsewhere[place] += values[other].sum(dtype=np.float64)
                self._ground[place] += other.sum()

    def answers(self, taught: NDArray[np.bool_]) -> Answers:
        """What was found, of the objects whose class was taught ``(classes,)``."""
        with np.errstate(invalid="ignore"):
            own, elsewhere = self._own / self._pixels, self._elsewhere / self._ground
        known = (self._images.classes != NONE) & taught[self._images.classes]
        return Answers(np.where(known, own, np.nan), elsewhere)


class _WithoutCurves:
    """The context of a run, which is not told the figures of each epoch: there are too many trainings for that."""

    def __init__(self, context: TaskContext) -> None:
        self._context = context

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def metric(self, *_: Any) -> None:
        """Nobody is told."""


def _untold(_fraction: float) -> None:
    """No progress."""
