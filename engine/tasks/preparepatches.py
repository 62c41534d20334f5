"""Cut images and labels into a training set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.labels import LabelledImages
from ..contract.schema import Json
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One training set."""

    data: LabelledImages
    output: str
    """The folder to make; it must be empty, or hold a training set that is replaced."""
    tile_px: int = 256
    """Side of a tile (Le Bris et al. 2020: 256; Ghassemi et al. 2018: 364)."""
    stride_px: int = 256
    """From one tile to the next (Ghassemi et al. 2018: 120)."""
    resolution_m: Optional[float] = None
    """Ground size of a pixel of the tiles; ``None``: that of the first image."""
    train_percent: float = 60.0
    validation_percent: float = 20.0
    """What is left of 100 is for the test."""
    block_px: int = 0
    """Side of the blocks of ground that are given to training, validation or test as a whole; 0: chosen by the ground
    that is labelled."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Write the training set, with a sheet of examples (``preview.png``).

    Returns:
        ``tiles``: split → number of tiles; ``classes``: a list of ``{value, name, color, pixels, percent}``;
        ``preview``: path of the sheet.
    """
    from ..training.patches.preparing import prepare

    return prepare(spec, context)
