"""The training of a segmentation network: what learns, from what, and what is measured."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import torch
from torch import nn

from ..contract.schema import Json
from ..contract.sources import Precision
from ..contract.task import TaskContext
from ..core.confusion import figures
from ..core.devices import Device
from ..core.training_loop import Outcome, TrainingLoop
from .losses import Keeping, SegmentationLoss
from .module import SegmentationModule
from .recipes import Recipe
from .tiles import TrainingBatches, ValidationBatches


@dataclass(frozen=True)
class Fit:
    """One training, ready to run."""

    network: nn.Module
    recipe: Recipe
    loss: SegmentationLoss
    keeping: Optional[Keeping]
    train: TrainingBatches
    validation: Optional[ValidationBatches]
    class_names: tuple[str, ...]
    crop_px: int
    frozen_epochs: int
    device: Device
    precision: Precision
    state: Path
    """Folder that holds what is needed to go on, see :func:`..core.training_loop.forget`."""
    identity: Json
    """What must be the same for a training to be resumed."""

    def run(self, context: TaskContext, outcome: Outcome, *, resume: bool, progress: Any) -> None:
        """Train. ``outcome`` is filled epoch by epoch, so that it holds the best state even if this is interrupted.

        Raises:
            ResumeImpossible: the interrupted training was another one.
            TrainingDiverged: the loss is no number any more.
            DeviceOutOfMemory, MemoryExhausted: not even one tile fits.
            Cancelled: the user cancelled.
        """
        torch.manual_seed(context.seed)
        module = SegmentationModule(
            self.network,
            self.recipe,
            self.loss,
            keeping=self.keeping,
            classes=len(self.class_names),
            crop_px=self.crop_px,
            steps=self.recipe.epochs * len(self.train),
            frozen_epochs=self.frozen_epochs,
            seed=context.seed,
            context=context,
        )
        recipe = self.recipe
        loop = TrainingLoop(recipe.epochs, recipe.patience, self.device, self.precision, self.state, self.identity)
        loop.run(
            module,
            self.train,
            self.validation,
            outcome,
            context,
            measure=lambda: self._measured(module),
            resume=resume,
            progress=progress,
        )

    def _measured(self, module: SegmentationModule) -> dict[str, float]:
        """The figures of an epoch; of the validation only where something is labelled in the middle of its tiles."""
        values = {"train loss": float(torch.stack(module.train_loss).mean())}
        if self.validation is not None:
            found = figures(module.confusion.compute().cpu().numpy(), self.class_names)
            if found.mean_iou is not None and found.overall_accuracy is not None:
                values["validation loss"] = module.validation_loss
                values["validation mean IoU"] = found.mean_iou
                values["validation overall accuracy"] = found.overall_accuracy
        return values
