"""How the pixel values of the rasters at hand become what the network was trained on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from ..contract.model_card import ModelCard, Scaling
from ..contract.notices import PixelRangeUnlike
from ..contract.task import TaskContext
from ..core.grids import Window
from ..core.rasters import Raster
from ..core.statistics import stretched
from ..models.runtimes.base import scale_and_offset


def scalings_of(
    card: ModelCard, rasters: Sequence[Raster], area: Window, max_pixel_value: Optional[float], context: TaskContext
) -> list[Scaling]:
    """The scaling of each input, without quantiles: those of the rasters are put in their place.

    Args:
        card: of the model.
        rasters: one an input.
        area: the pixels that are wanted.
        max_pixel_value: stands for 1.0 instead of what the card says; means nothing where quantiles decide.
        context: is told what was found.
    """
    return [
        _scaling_of(model_input.scaling, raster, area, max_pixel_value, context)
        for raster, model_input in zip(rasters, card.inputs)
    ]


def neutral_values(scaling: Scaling, bands: int) -> list[float]:
    """The pixel value of each band that the network sees as 0, for pixels without data."""
    return scale_and_offset(scaling, bands)[0]


def _scaling_of(
    scaling: Scaling, raster: Raster, area: Window, max_pixel_value: Optional[float], context: TaskContext
) -> Scaling:
    if scaling.quantiles is not None:
        return stretched(scaling, raster, context)
    if max_pixel_value is not None:
        scaling = replace(scaling, divide_by=max_pixel_value)
    _check_range(raster, area, scaling.divide_by, context)
    return scaling


def _check_range(raster: Raster, area: Window, largest: float, context: TaskContext) -> None:
    """Warn where the pixel values can't be what the model divides by its largest value."""
    found = raster.largest_value(area)
    if largest > 1 and (found > largest or found <= 1):
        context.notice(PixelRangeUnlike(path=raster.path, found_max=found, expected_max=largest))
