"""Export a model as one ONNX file, for Deepness and other programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.task import TaskContext


@dataclass(frozen=True)
class Spec:
    """One export."""

    model: str
    """A model package, an ONNX file, or the id of an installed model."""
    output: str
    """The ONNX file."""
    half: bool = False
    """Store the kernels of the convolutions in 16 bits: half the size, computed in 32 bits all the same."""
    tile_px: Optional[int] = None
    """Side of the tiles that the network reads; ``None``: model card."""
    free_sides: bool = False
    """Let the network read tiles of any size that it can work with. Deepness wants a fixed size."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Export, and say how like the model the file is.

    Returns:
        ``size_mb``: of the file (10⁶ bytes); ``largest_difference``: of a probability between the model and the file,
        over a tile of noise.
    """
    from ..models.exporting import export_model

    return export_model(spec, context)
