"""Writing an image with the bands, names and colours of another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling

from ..contract.schema import Json
from ..core import styles
from ..core.grids import Grid, Window
from ..core.raster_outputs import RasterWriter

_RED_GREEN_BLUE = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


class ImageWriter(RasterWriter):
    """An image, styled in colour or in grey. The smallest whole number means no data, or NaN.

    Args:
        target: the file to write.
        grid: where its pixels lie.
        band_names: one description a band; may be empty.
        colors: one colour interpretation a band.
        pixel_type: numpy type of the values.
        shown: for each band the values that are drawn black and white.
        provenance: see :class:`.RasterWriter`.
    """

    _cog_options = MappingProxyType({"COMPRESS": "DEFLATE", "LEVEL": "1", "PREDICTOR": "YES"})
    _overview_resampling = Resampling.average

    def __init__(
        self,
        target: Path,
        grid: Grid,
        *,
        band_names: Sequence[str],
        colors: Sequence[ColorInterp],
        pixel_type: str,
        shown: Sequence[tuple[float, float]],
        provenance: Mapping[str, Json],
    ) -> None:
        self._nodata = np.nan if pixel_type == "float32" else np.iinfo(pixel_type).min
        super().__init__(
            target, grid, band_names=band_names, dtype=pixel_type, nodata=self._nodata, provenance=provenance
        )
        # A transparency that was read as a band is one of the image: GDAL calls near infrared so too.
        self._colors = [ColorInterp.undefined if color == ColorInterp.alpha else color for color in colors]
        self._shown = shown
        with self._write_errors():
            self._scratch.colorinterp = self._colors

    def write_image(self, window: Window, values: NDArray[Any], valid: Optional[NDArray[np.bool_]]) -> None:
        """Write the pixels ``(bands, rows, columns)`` of a window; ``valid`` tells which ``(rows, columns)`` hold data.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        if valid is not None:
            values[:, ~valid] = self._nodata
        self.write(window, values)

    def _style(self) -> str:
        if self.band_count < len(_RED_GREEN_BLUE):
            return styles.gray_qml(*self._shown[0])
        named = set(_RED_GREEN_BLUE) <= set(self._colors)
        bands = [self._colors.index(color) + 1 for color in _RED_GREEN_BLUE] if named else [1, 2, 3]
        return styles.color_qml(bands, [self._shown[band - 1] for band in bands])
