"""Fine-tune a model on labels of another place, another time or other classes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ..contract.choices import NewClasses
from ..contract.labels import LabelledImages
from ..contract.schema import Json
from ..contract.sources import Precision
from ..contract.task import TaskContext
from . import preparepatches


@dataclass(frozen=True)
class Spec:
    """One fine-tuning. Either ``training_set`` or ``data`` is given."""

    model: str
    """A model package with weights of a network that the engine builds, or the id of an installed model."""
    output: str
    """The new model package."""
    training_set: Optional[str] = None
    """Folder of a training set."""
    data: Optional[LabelledImages] = None
    """Images and labels, from which a training set is made for this run, with the usual values."""
    rename: dict[str, str] = field(default_factory=dict)
    """Class of the model → its new name. Classes that get one name become one."""
    new_classes: NewClasses = "add"
    """What to do with classes of the labels that the model lacks."""
    drop: tuple[str, ...] = ()
    """Classes of the model that the new one shall not have."""
    frozen_epochs: int = 0
    """The encoder is left as it is in the first epochs."""
    new_statistics: bool = False
    """Normalise with mean and standard deviation of the new images instead of those of the model."""
    epochs: int = 100
    """Ghassemi et al. 2018, section IV-C, as the learning rate."""
    learning_rate: float = 1e-4
    batch: int = 8
    patience: int = 20
    """Stop after so many epochs without a better validation; 0: never."""
    crop_px: Optional[int] = None
    title: str = ""
    """Name of the model; empty: from the file name."""
    resume: bool = False
    """Go on with the interrupted fine-tuning of this output, if there is one."""
    precision: Precision = "auto"
    device: str = "auto"
    report: Optional[str] = None
    """HTML page with curves, table of classes, confusion matrix and examples."""

    def patches(self) -> Optional[preparepatches.Spec]:
        """How :attr:`data` is cut for this run; ``None`` where there is a training set."""
        if self.data is None:
            return None
        return preparepatches.Spec(self.data, output="", stride_px=128, train_percent=80.0)


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Fine-tune, and return what was reached.

    Returns:
        As :func:`.train.run`, and ``metrics_before``: the same of the model that was started from, on the same pixels:
        it misses all of the classes that it does not know. Empty where it knows none of them.
    """
    from ..training.finetuning import finetune

    return finetune(spec, context)
