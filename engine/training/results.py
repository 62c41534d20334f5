"""What a training or a fine-tuning has reached: all that its report shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.model_card import ModelClass


@dataclass(frozen=True)
class Example:
    """A tile that was kept back, and what the model makes of it."""

    image: NDArray[np.uint8]
    """``(rows, columns, 3)``, ready to be looked at."""
    reference: NDArray[np.uint8]
    """``(rows, columns)``: positions of the classes in :attr:`TrainingResult.classes`, and ``IGNORE``."""
    prediction: NDArray[np.uint8]
    """As :attr:`reference`."""
    name: str


@dataclass(frozen=True)
class TrainingResult:
    """The course of a training, and how good its best state is."""

    title: str
    """Name of the model."""
    curves: dict[str, tuple[float, ...]]
    """``train loss``, ``validation mean IoU``, … → the value after each epoch."""
    best_epoch: int
    """Counted from 1."""
    metric: str
    """What decided which epoch was best."""
    best_value: Optional[float]
    split: str
    """The tiles that the figures are of: ``test``, ``validation`` or ``train``."""
    matrix: NDArray[np.int64]
    """Pixels: rows are the classes of the reference, columns those of the map."""
    classes: tuple[ModelClass, ...]
    """In the order of rows and columns."""
    examples: tuple[Example, ...] = ()
    before: Optional[NDArray[np.int64]] = None
    """The matrix of the model that was fine-tuned, on the same tiles."""
    facts: dict[str, str] = field(default_factory=dict)
    """What to tell about the run, in this order."""
