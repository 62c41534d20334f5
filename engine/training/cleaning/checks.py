"""What is refused before a cleaning begins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...contract.card_checks import MAX_EPOCHS, MAX_TILE_PX
from ...contract.errors import HeightDateMissing, LabelsMissing, TileTooSmall
from ...core.outputs import checked_targets
from ...core.pages import PAGE_EXTENSIONS
from ...core.spec_checks import check_numbers
from ...models.architectures import describe, size_multiple

if TYPE_CHECKING:
    from ...tasks.cleanlabels import Spec

_RANGES = {
    "rounds": (1, 100),
    "least_change_percent": (0, 100),
    "least_evidence": (0, 1),
    "epochs": (1, MAX_EPOCHS),
    "learning_rate": (1e-12, 1e6),
    "batch": (1, 1_000_000),
    "tile_px": (16, MAX_TILE_PX),
    "resolution_m": (1e-6, 1e6),
    "dsm_to_metres": (1e-6, 1e6),
    "least_rise_m": (0, 1e4),
}


def check_spec(spec: Spec) -> None:
    """Are the numbers sensible, and is everything there that belongs together?

    Raises:
        JobInvalid: a number is out of its range.
        LabelsMissing: there is nothing to clean.
        HeightDateMissing: heights of one date only.
    """
    check_numbers(spec, _RANGES)
    if not spec.data.labels.layers:
        raise LabelsMissing
    if (spec.image_dsm is None) != (spec.label_dsm is None):
        raise HeightDateMissing


def targets_of(spec: Spec) -> dict[str, Path]:
    """Role → path of the files to write.

    Raises:
        EngineError: one of the ``Output…`` conditions.
    """
    data = spec.data
    dsms = [source for source in (spec.image_dsm, spec.label_dsm) if source]
    layers = [layer.source for layer in data.labels.layers] + ([data.areas] if data.areas else [])
    rasters = [*data.images, *data.heights, *data.labels.rasters, *dsms]
    inputs = [*(raster.path for raster in rasters), *(layer.path for layer in layers)]
    return checked_targets(spec, {"output": (".gpkg",), "cleaned": (".gpkg",), "report": PAGE_EXTENSIONS}, inputs)


def fitting_tile_px(spec: Spec) -> int:
    """The side of a tile, as a multiple of what the network needs. The number of bands and classes changes nothing.

    Raises:
        NetworkUnknown, EncoderUnknown, NetworkInputsMismatch: as their names say.
        TileTooSmall: the network needs larger tiles.
    """
    inputs = 2 if spec.data.heights else 1
    multiple = size_multiple(describe(spec.architecture, encoder=spec.encoder, bands=[1] * inputs, classes=2))
    tile_px = spec.tile_px // multiple * multiple
    if not tile_px:
        raise TileTooSmall(tile_px=spec.tile_px, multiple_px=multiple)
    return tile_px
