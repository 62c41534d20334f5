"""Train a model from scratch, or from a pre-trained encoder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.labels import LabelledImages
from ..contract.schema import Json
from ..contract.sources import Precision
from ..contract.task import TaskContext
from . import preparepatches


@dataclass(frozen=True)
class Spec:
    """One training. Either ``training_set`` or ``data`` is given."""

    output: str
    """The model package."""
    training_set: Optional[str] = None
    """Folder of a training set."""
    data: Optional[LabelledImages] = None
    """Images and labels, from which a training set is made for this run, with the usual values."""
    architecture: str = "smp-unet"
    """A name of :data:`..contract.networks.NETWORKS`."""
    encoder: str = "resnet34"
    """For ``smp-…``: name of an encoder of segmentation_models_pytorch, or ``tu-`` and that of a timm model."""
    pretrained: str = "none"
    """``none``, ``imagenet`` (downloaded) or a safetensors file with the encoder's weights."""
    recipe: str = "landscribe"
    """A name of :data:`..training.recipes.RECIPES`."""
    epochs: Optional[int] = None
    """``None``: recipe, as for the next four."""
    learning_rate: Optional[float] = None
    batch: Optional[int] = None
    """Tiles a step. It is halved, with the same effect on the weights, where it does not fit the device."""
    patience: Optional[int] = None
    """Stop after so many epochs without a better validation; 0: never."""
    crop_px: Optional[int] = None
    """Side of what the network sees of a tile, in pixels of the training set."""
    frozen_epochs: int = 0
    """A pre-trained encoder is left as it is in the first epochs."""
    title: str = ""
    """Name of the model; empty: from the file name."""
    resume: bool = False
    """Go on with the interrupted training of this output, if there is one."""
    precision: Precision = "auto"
    device: str = "auto"
    report: Optional[str] = None
    """HTML page with curves, table of classes, confusion matrix and examples."""

    def patches(self) -> Optional[preparepatches.Spec]:
        """How :attr:`data` is cut for this run; ``None`` where there is a training set."""
        return preparepatches.Spec(self.data, output="", stride_px=128) if self.data else None


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Train, and return what was reached.

    Returns:
        ``epochs``: so many were run; ``best_epoch``; ``metric``: name of what decided which epoch was best;
        ``best_value``: its value; ``metrics``: name → value, on the tiles kept back (test, else validation);
        ``classes``: a list of ``{name, precision, recall, f1, iou, pixels}`` on the same tiles.
    """
    from ..training.training import train

    return train(spec, context)
