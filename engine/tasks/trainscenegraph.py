"""Train a model that finds relations, from images and scene graphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.sources import Precision, RasterSource
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One training."""

    images: tuple[RasterSource, ...]
    """Three bands, or one; empty: red, green and blue."""
    graphs: tuple[str, ...]
    """GeoPackages of scene graphs, with objects that the images show. All have the same vocabulary."""
    output: str
    """The model package."""
    network: str = "vit_small_patch14_dinov2.lvd142m"
    """A vision transformer of timm, which describes the images and is not trained."""
    weights: Optional[str] = None
    """Safetensors file of its weights; ``None``: timm fetches its own."""
    resolution_m: Optional[float] = None
    """Ground size of a pixel that the transformer sees; ``None``: that of the first image."""
    scene_m: float = 250.0
    """Side of the squares of ground that are learnt from, or kept back, as a whole."""
    validation_percent: float = 25.0
    """Share of the squares that is kept back; 0: none."""
    epochs: int = 60
    patience: int = 0
    """Stop after so many epochs without a better validation; 0: never."""
    learning_rate: float = 1e-3
    width: int = 128
    """Of the states of objects and relations."""
    rounds: int = 2
    """How often messages are passed; 0: each object and each pair is judged by itself."""
    title: str = ""
    """Name of the model; empty: from the file name."""
    resume: bool = False
    """Go on with the interrupted training of this output, if there is one."""
    precision: Precision = "auto"
    device: str = "auto"
    report: Optional[str] = None
    """HTML page with curves and recalls."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Train, and return what was reached.

    Returns:
        ``epochs``: so many were run; ``best_epoch``; ``metric``: name of what decided which epoch was best;
        ``best_value``: its value; ``metrics``: name → value on the squares kept back; ``predicates``: a list of
        ``{id, title, relations, recall}``: the recall among the 100 surest relations of a square, ``None`` where there
        is none.
    """
    from ..scenegraph.learning.training import train_relations

    return train_relations(spec, context)
