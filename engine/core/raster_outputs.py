"""Writing rasters in windows: classes and numbers, as cloud-optimised GeoTIFFs that carry their style and provenance.

Windows go into an uncompressed scratch file, which takes them in any place and at any size; the end of the run works
on that file and copies it into the final one. Memory stays flat: everything goes through GDAL's block cache.
"""

from __future__ import annotations

import contextlib
import errno
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Callable, ClassVar, Optional, TypeVar

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.shutil import copy as copy_raster
from rasterio.windows import Window as RasterioWindow

from ..contract.model_card import ModelClass
from ..contract.schema import Json
from . import styles
from .areas import ClassAreas, class_table
from .grids import Grid, Window
from .outputs import Draft, write_errors
from .patches import filter_median, merge_small_patches, row_bands
from .provenance import SOFTWARE

RASTER_EXTENSIONS = (".tif", ".tiff")
_BLOCK_PX = 512
_BYTES = 1 << 8
_SHORTS = 1 << 16

Progress = Callable[[float], None]
Writer = TypeVar("Writer", bound="RasterWriter")


def room_needed_mb(grid: Grid, bytes_per_pixel: int) -> float:
    """What a raster output may take on the disk while it is made: scratch file and final file, with overviews."""
    return 2 * (4 / 3) * grid.width * grid.height * bytes_per_pixel / 1e6


class RasterWriter:
    """A GeoTIFF that is written window by window, and appears when it is finished.

    It is a context manager: what is not finished at its end is thrown away.

    Args:
        target: the file to write.
        grid: where its pixels lie.
        band_names: one name a band.
        dtype: numpy type of the values.
        nodata: value where there is no data.
        provenance: goes into the metadata, and into a side file ``<target>.json``.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """

    _cog_options: ClassVar[Mapping[str, str]]
    _overview_resampling: ClassVar[Resampling]

    def __init__(
        self,
        target: Path,
        grid: Grid,
        *,
        band_names: Sequence[str],
        dtype: str,
        nodata: float,
        provenance: Mapping[str, Json],
    ) -> None:
        self.target = target
        self.grid = grid
        self.dtype = dtype
        self.band_count = len(band_names)
        self._provenance = provenance
        self._pixel_bytes = len(band_names) * np.dtype(dtype).itemsize
        self._draft = Draft(target)
        self._scratch_path = self._draft.scratch("values.tif")
        with self._write_errors():
            self._scratch = rasterio.open(
                self._scratch_path, "w", **_scratch_profile(grid, len(band_names), dtype, nodata)
            )
            self._scratch.descriptions = tuple(band_names)
            self._scratch.update_tags(
                TIFFTAG_SOFTWARE=SOFTWARE, LANDSCRIBE_PROVENANCE=json.dumps(provenance, ensure_ascii=False)
            )

    def __enter__(self: Writer) -> Writer:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._scratch.close()
        self._draft.discard()

    def write(self, window: Window, values: NDArray[Any]) -> None:
        """Write the values of a window: ``(rows, columns)``, or ``(bands, rows, columns)``.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        place = RasterioWindow(window.col, window.row, window.width, window.height)
        with self._write_errors():
            self._scratch.write(values.reshape(-1, window.height, window.width), window=place)

    def finish(self, progress: Progress) -> None:
        """Make the final file and what belongs beside it.

        Args:
            progress: gets the fraction done; may raise to cancel.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        with self._write_errors():
            self._close_scratch()
            self._complete(lambda fraction: progress(fraction / 2))
            self._build_overviews()
        progress(0.6)
        with self._write_errors():
            copy_raster(
                self._scratch_path,
                self._draft.path,
                driver="COG",
                BLOCKSIZE=str(_BLOCK_PX),
                NUM_THREADS="ALL_CPUS",
                BIGTIFF="IF_SAFER",
                **self._cog_options,
            )
            _check_whole(self._draft.path)
            for ending, text in self._side_files().items():
                self._draft.path.with_name(self.target.name + ending).write_text(text, encoding="utf-8")
            self._draft.path.with_suffix(".qml").write_text(self._style(), encoding="utf-8")
        progress(1.0)
        self._draft.commit()

    def _write_errors(self) -> contextlib.AbstractContextManager[None]:
        return write_errors(self.target, room_needed_mb(self.grid, self._pixel_bytes))

    def _complete(self, progress: Progress) -> None:
        """Work on the values once they are all there."""

    def _side_files(self) -> dict[str, str]:
        """Texts of the files beside the target, by what their names add to its name."""
        return {".json": json.dumps(self._provenance, indent=2, ensure_ascii=False) + "\n"}

    def _style(self) -> str:
        """The QML document."""
        raise NotImplementedError

    def _close_scratch(self) -> None:
        """Closing writes what is still in GDAL's cache, and says nothing where that fails."""
        self._scratch.close()
        if self._scratch_path.stat().st_size < self.grid.width * self.grid.height * self._pixel_bytes:
            raise OSError(errno.EIO, "the working file is cut short")

    def _build_overviews(self) -> None:
        """Here, on the uncompressed file, they cost a tenth of what the COG driver takes to make them."""
        factors: list[int] = []
        while max(self.grid.width, self.grid.height) > _BLOCK_PX * 2 ** len(factors):
            factors.append(2 ** (len(factors) + 1))
        if factors:
            with rasterio.open(self._scratch_path, "r+") as scratch:
                scratch.build_overviews(factors, self._overview_resampling)


class ClassRasterWriter(RasterWriter):
    """A class raster: colour table, class names, attribute table, style.

    Pixels and areas of the classes are counted on the way; :attr:`found` holds them once it is finished.

    Args:
        target: the file to write.
        grid: where its pixels lie.
        classes: the classes that may occur.
        nodata: value where there is no data.
        provenance: see :class:`RasterWriter`.
        median_px: side of a median filter over the classes (odd; below 3: none).
        least_patch_m2: smaller patches are merged into their largest neighbour; 0: none. Without a CRS a pixel counts
            as 1 m².
        band_name: of its only band.
    """

    _cog_options = MappingProxyType({"COMPRESS": "DEFLATE", "LEVEL": "1"})
    _overview_resampling = Resampling.nearest

    def __init__(
        self,
        target: Path,
        grid: Grid,
        classes: Sequence[ModelClass],
        nodata: int,
        provenance: Mapping[str, Json],
        *,
        median_px: int = 0,
        least_patch_m2: float = 0.0,
        band_name: str = "class",
    ) -> None:
        wide = max(nodata, *(entry.value for entry in classes)) >= _BYTES
        dtype = "uint16" if wide else "uint8"
        super().__init__(target, grid, band_names=[band_name], dtype=dtype, nodata=nodata, provenance=provenance)
        self.classes = classes
        self.found = ClassAreas(grid, _SHORTS if wide else _BYTES)
        self._median_px = median_px
        self._least_patch_px = math.ceil(least_patch_m2 / (self.found.pixel_area_m2 or 1.0))
        with self._write_errors():
            self._scratch.write_colormap(1, {nodata: (0, 0, 0, 0), **_colors(classes)})

    @property
    def table(self) -> list[dict[str, Json]]:
        """One row a class, see :func:`.areas.class_table`."""
        return class_table(self.classes, self.found)

    @property
    def _changes_later(self) -> bool:
        return self._median_px > 1 or self._least_patch_px > 1

    def write(self, window: Window, values: NDArray[Any]) -> None:
        """Write the classes ``(rows, columns)`` of a window. Each pixel must be written once."""
        super().write(window, values)
        if not self._changes_later:
            self.found.add(window, values)

    def _complete(self, progress: Progress) -> None:
        if not self._changes_later:
            return
        with rasterio.open(self._scratch_path, "r+") as scratch:
            if self._median_px > 1:
                filter_median(scratch, self._median_px, lambda fraction: progress(0.4 * fraction))
            if self._least_patch_px > 1:
                working_file = self._draft.scratch("patches")
                merge_small_patches(scratch, self._least_patch_px, working_file, lambda f: progress(0.4 + 0.5 * f))
            for window in row_bands(scratch.width, scratch.height):
                place = RasterioWindow(window.col, window.row, window.width, window.height)
                self.found.add(window, scratch.read(1, window=place))
        progress(1.0)

    def _side_files(self) -> dict[str, str]:
        names_and_counts = styles.class_raster_side_file(self.classes, self.found.pixels)
        return {**super()._side_files(), ".aux.xml": names_and_counts}

    def _style(self) -> str:
        return styles.class_raster_qml(self.classes)


class FloatRasterWriter(RasterWriter):
    """A raster of numbers as float32, nodata is NaN.

    Args:
        target: the file to write.
        grid: where its pixels lie.
        band_names: one name a band.
        provenance: see :class:`RasterWriter`.
        style: QML document; ``None``: viridis from 0 to 1, for probabilities and the like.
        unit: of all bands.
    """

    _cog_options = MappingProxyType({"COMPRESS": "DEFLATE", "LEVEL": "1", "PREDICTOR": "YES"})
    _overview_resampling = Resampling.average

    def __init__(
        self,
        target: Path,
        grid: Grid,
        band_names: Sequence[str],
        provenance: Mapping[str, Json],
        *,
        style: Optional[str] = None,
        unit: str = "",
    ) -> None:
        super().__init__(target, grid, band_names=band_names, dtype="float32", nodata=np.nan, provenance=provenance)
        if unit:
            self._scratch.units = (unit,) * self.band_count
        self.style = styles.ramp_qml(0.0, 1.0) if style is None else style
        """May be set until it is finished: what is a good range is often known only then."""

    def _style(self) -> str:
        return self.style


def _check_whole(path: Path) -> None:
    """Read the last block: it is what is missing where GDAL could not write everything and did not say so."""
    with rasterio.open(path) as raster:
        raster.read(window=RasterioWindow(raster.width - 1, raster.height - 1, 1, 1))


def _scratch_profile(grid: Grid, count: int, dtype: str, nodata: float) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": count,
        "dtype": dtype,
        "nodata": nodata,
        "crs": grid.crs_wkt or None,
        "transform": grid.transform,
        "tiled": True,
        "blockxsize": _BLOCK_PX,
        "blockysize": _BLOCK_PX,
        "BIGTIFF": "IF_SAFER",
    }


def _colors(classes: Sequence[ModelClass]) -> dict[int, tuple[int, int, int, int]]:
    return {entry.value: (*styles.rgb(entry.color), 255) for entry in classes}
