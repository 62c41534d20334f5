"""The model card: what a network was trained on, wants and puts out, so that the user is asked nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Optional

from .schema import Json

WeightsFormat = Literal["onnx", "safetensors"]
Activation = Literal["none", "softmax", "sigmoid"]
Task = Literal["semantic-segmentation", "scene-graph-generation"]


@dataclass(frozen=True)
class Band:
    """A band that the network reads."""

    name: str
    common_name: Optional[str] = None
    """STAC common name (``red``, ``green``, ``blue``, ``nir``, …)."""
    wavelength_nm: Optional[float] = None


@dataclass(frozen=True)
class Scaling:
    """How pixel values become network values: ``(x / divide_by - mean) / std``, per band.

    With ``quantiles`` the values are first brought to 0…1 between these two quantiles of the image at hand
    (Le Bris et al. 2020, section 2.4), and ``divide_by`` is 1.
    """

    divide_by: float = 255.0
    mean: tuple[float, ...] = (0.0,)
    """One value, or one a band."""
    std: tuple[float, ...] = (1.0,)
    quantiles: Optional[tuple[float, float]] = None
    """Such as ``(0.02, 0.98)``, of the whole image and each band; ``None``: the values are taken as they are."""


@dataclass(frozen=True)
class ModelInput:
    """An input tensor ``(N, C, H, W)``."""

    name: str
    bands: tuple[Band, ...]
    scaling: Scaling = Scaling()


@dataclass(frozen=True)
class ModelClass:
    """A class of the map."""

    value: int
    """Its value in the class raster."""
    name: str
    color: str
    """``#rrggbb``"""


@dataclass(frozen=True)
class ModelOutput:
    """An output tensor ``(N, K, h, w)``; ``h``, ``w`` may be smaller than the tile (centred)."""

    name: str
    classes: tuple[ModelClass, ...]
    """In the order of the channels. With a single channel: the class of *no* first, then the class of *yes*."""
    activation: Activation = "softmax"
    """What turns the output into probabilities; ``none`` where the network has it inside."""
    threshold: float = 0.0
    """Probabilities below become 0 before the arg-max; with a single channel, *yes* from here on."""
    median_px: int = 0
    """Size of the median filter over the class raster (odd; 0: none)."""


@dataclass(frozen=True)
class Architecture:
    """A network that the engine builds itself: a name of its registry and the constructor's options."""

    name: str
    options: dict[str, Json] = field(default_factory=dict)


@dataclass(frozen=True)
class Weights:
    """The weights inside the package."""

    file: str
    format: WeightsFormat
    sha256: str
    size_bytes: int


@dataclass(frozen=True)
class ModelCard:
    """Everything the tools need to know of a model."""

    id: str
    title: str
    inputs: tuple[ModelInput, ...]
    outputs: tuple[ModelOutput, ...]
    task: Task = "semantic-segmentation"
    description: str = ""
    licence: str = ""
    training_data: str = ""
    """What it was trained on, with credit and licence."""
    resolution_m: Optional[float] = None
    """Ground size of a pixel in training; ``None``: not known, the raster's own is used."""
    tile_px: int = 512
    tile_multiple_px: int = 32
    """The tile must be a multiple of this; 0: it must be exactly ``tile_px``."""
    overlap_percent: float = 15.0
    architecture: Optional[Architecture] = None
    weights: Optional[Weights] = None
    metrics: dict[str, float] = field(default_factory=dict)
    curves: dict[str, tuple[float, ...]] = field(default_factory=dict)
    """Name of a loss or metric (``train loss``, ``validation mean IoU``) → its value after each epoch."""
    provenance: dict[str, Json] = field(default_factory=dict)
    """How the model was made: tool, parameters, versions."""
    versions: dict[str, str] = field(default_factory=dict)
    fast_precision: Optional[Literal["bf16", "fp16"]] = None
    """A lower precision in which the map was measured to be the same (>= 99.5 % equal pixels)."""


def inputs_text(card: ModelCard) -> str:
    """What the inputs of a model are: ``image (red, green, blue); height (height)``."""
    return "; ".join(f"{one.name} ({', '.join(band.name for band in one.bands)})" for one in card.inputs)
