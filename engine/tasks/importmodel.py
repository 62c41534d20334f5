"""Import a model of another program into a model package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.schema import Json
from ..contract.task import TaskContext


@dataclass(frozen=True)
class ClassName:
    """A class, in the order of the network's channels."""

    name: str
    color: Optional[str] = None
    """``#rrggbb``; ``None``: a usual one."""


@dataclass(frozen=True)
class Spec:
    """One import. What is ``None`` or empty is taken from the file, or else a usual value."""

    source: str
    """ONNX (as Deepness has it), Esri's ``.emd`` or ``.dlpk``, TorchScript, a checkpoint of PyTorch (safetensors,
    ``.pt``, ``.pth``, ``.ckpt``), or a model package."""
    output: str
    """The model package."""
    title: str = ""
    licence: str = ""
    training_data: str = ""
    classes: tuple[ClassName, ...] = ()
    """In the order of the channels; of a network with a single channel: the class of *yes*, or *no* and *yes*."""
    bands: tuple[tuple[str, ...], ...] = ()
    """Names of the bands, for each input."""
    resolution_m: Optional[float] = None
    max_pixel_value: Optional[float] = None
    """The pixel value that stands for 1.0."""
    mean: tuple[tuple[float, ...], ...] = ()
    """For each input one value, or one a band, after the division by ``max_pixel_value``; as ``std``."""
    std: tuple[tuple[float, ...], ...] = ()
    tile_px: Optional[int] = None
    architecture: Optional[str] = None
    """For checkpoints: a name of :data:`..contract.networks.NETWORKS`; ``None``: what the file says."""
    encoder: Optional[str] = None
    """For checkpoints of networks that have a choice of them; ``None``: what the file says."""


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Import, and say what the model is now.

    Returns:
        ``id`` and ``title`` of the model; ``classes``: their names; ``bands``: of each input, their names;
        ``format``: ``onnx``, or ``safetensors``, which can be trained further.
    """
    from ..models.importing import import_model

    return import_model(spec, context)
