"""Images as vision transformers look at them: colour or grey pictures, with values from dark to bright."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Optional

from ..contract.errors import BandCountMismatch
from ..contract.model_card import Scaling
from ..contract.notices import BandsChosen
from ..contract.sources import RasterSource
from ..contract.task import TaskContext
from ..core.rasters import Raster
from ..core.statistics import stretched
from ..models.vision_transformers import BANDS

CHANNELS = 3
"""Bands that the transformers read: red, green and blue, or a single band three times."""
_QUANTILES = (0.02, 0.98)
"""What counts as dark and as bright where pixels have more than 8 bits."""


@contextlib.contextmanager
def opened_picture(
    source: RasterSource, context: TaskContext, resolution_m: Optional[float] = None
) -> Iterator[Raster]:
    """A raster with the three bands, or the one, that a transformer looks at.

    Args:
        source: the raster; without bands: those that are red, green and blue, or the first ones.
        context: is told which bands are read.
        resolution_m: ground size of the pixels to read; ``None``: as they are.

    Raises:
        RasterMissing, RasterUnreadable, RasterEmpty, BandMissing, PixelTypeUnsupported: as their names say.
        BandCountMismatch: other numbers of bands were chosen.
    """
    with contextlib.ExitStack() as stack:
        raster = stack.enter_context(Raster(source.path, source.bands, resolution_m=resolution_m))
        if not source.bands:
            raster.select(BANDS)
        if len(raster.bands) == 2 and not source.bands:  # one is no colour: the first is looked at as a grey picture
            raster = stack.enter_context(Raster(source.path, raster.bands[:1], resolution_m=resolution_m))
        if len(raster.bands) not in (1, CHANNELS):
            raise BandCountMismatch(path=raster.path, needed=CHANNELS, found=len(raster.bands))
        context.notice(BandsChosen(path=raster.path, bands=raster.bands_told))
        yield raster


def picture_scaling(scaling: Scaling, raster: Raster, context: TaskContext) -> Scaling:
    """8-bit pictures are taken as they are, all others between dark and bright of the whole raster.

    Args:
        scaling: of the transformer, for 8-bit pixels.
        raster: the picture.
        context: is told what dark and bright are.
    """
    if raster.pixel_type == "uint8":
        return scaling
    return stretched(replace(scaling, divide_by=1.0, quantiles=_QUANTILES), raster, context)
