"""How large the pixels of a raster are beside those that a network sees."""

from __future__ import annotations

import math
from typing import Optional

from ..contract.notices import CrsUnknown, Resampled
from ..contract.task import TaskContext
from .grids import SAME_RESOLUTION
from .rasters import Raster


def scale_of(raster: Raster, model_m: Optional[float], context: TaskContext) -> tuple[float, float]:
    """How many pixels of the raster make one of the model, down and across; 1 where that can't be told."""
    own = raster.grid.pixel_size_m
    if own is None:
        context.notice(CrsUnknown(path=raster.path))
    if own is None or model_m is None:
        return 1.0, 1.0
    scale = (model_m / own.height, model_m / own.width)
    if all(abs(ratio - 1) <= SAME_RESOLUTION for ratio in scale):
        return 1.0, 1.0
    context.notice(Resampled(path=raster.path, own_m=round(math.sqrt(own.width * own.height), 3), model_m=model_m))
    return scale
