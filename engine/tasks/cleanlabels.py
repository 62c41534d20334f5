"""Clean training labels: find the objects of a database that the images contradict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..contract.labels import LabelledImages
from ..contract.schema import Json
from ..contract.sources import Precision, RasterSource
from ..contract.task import TaskContext
from . import preparepatches

_FOLD_PERCENT = 100 / 3


@dataclass(frozen=True)
class Spec:
    """One cleaning."""

    data: LabelledImages
    """The polygons of the first layer of the labels are the objects that are judged."""
    output: str
    """All objects, with what was found (GeoPackage)."""
    cleaned: Optional[str] = None
    """Those that are kept (GeoPackage)."""
    report: Optional[str] = None
    """HTML page."""
    image_dsm: Optional[RasterSource] = None
    """Heights at the date of the images. Both dates are given, or none."""
    label_dsm: Optional[RasterSource] = None
    """Heights at the date of the labels."""
    dsm_to_metres: float = 1.0
    """What to multiply the heights by, such as 0.3048 for feet."""
    least_rise_m: float = 2.0
    """Ground that is so much higher at the date of the labels has been built on since the images."""
    height_classes: tuple[str, ...] = ()
    """Classes that heights tell something of; empty: all."""
    rounds: int = 3
    """At most so many."""
    least_change_percent: float = 1.0
    """Stop after a round in which fewer objects were dropped or came back."""
    least_evidence: float = 0.5
    """Objects with less are dropped."""
    architecture: str = "smp-unet"
    """A name of :data:`..contract.networks.NETWORKS`."""
    encoder: str = "resnet18"
    """As :attr:`.train.Spec.encoder`, and so are the next ones."""
    pretrained: str = "none"
    recipe: str = "landscribe"
    epochs: int = 8
    """Of each network; a round trains three."""
    learning_rate: Optional[float] = None
    batch: int = 8
    tile_px: int = 256
    """Side of what the networks see at a time; made a multiple of what they need."""
    resolution_m: Optional[float] = None
    """Ground size of the pixels that they see; ``None``: that of the first image."""
    precision: Precision = "auto"
    device: str = "auto"

    def patches(self, tile_px: int) -> preparepatches.Spec:
        """How :attr:`data` is cut: in three parts of the ground with about as much of every class."""
        return preparepatches.Spec(
            self.data,
            output="",
            tile_px=tile_px,
            stride_px=tile_px // 2,
            resolution_m=self.resolution_m,
            train_percent=_FOLD_PERCENT,
            validation_percent=_FOLD_PERCENT,
        )


def run(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Judge all objects, drop those that are contradicted, and judge again without them.

    Returns:
        ``objects``: how many there are; ``judged``: of so many something could be said; ``removed``; ``rounds``: so
        many were run; ``classes``: a list of ``{name, objects, judged, removed, removed_area_m2}`` (the area is
        ``None`` where it can't be told).
    """
    from ..training.cleaning.cleaning import clean

    return clean(spec, context)
