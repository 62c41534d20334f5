"""Reading rasters of any kind in windows, with what is missing told apart from what is dark."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import (
    BandMissing,
    PixelTypeUnsupported,
    RasterEmpty,
    RasterMissing,
    RastersApart,
    RasterUnreadable,
)
from ..contract.model_card import Band
from .grids import Grid, Window
from .warping import coverage_band, grid_of, touches, warped
from .wavelengths import band_wavelength_nm, nearest_bands

GDAL_OPTIONS = {
    "GDAL_CACHEMAX": 64 << 20,  # bytes, for rasterio; the usual share of the memory would grow with the computer
    "GDAL_HTTP_CONNECTTIMEOUT": 15,
    "GDAL_HTTP_LOW_SPEED_TIME": 30,  # seconds without a byte until a server counts as gone
    "GDAL_HTTP_LOW_SPEED_LIMIT": 1,
}
_NATIVE_TYPES = ("uint8", "uint16", "int16", "float32")
"""Pixel types that are handed on as they are; all others become float32."""
_COMMON_NAMES = {
    ColorInterp.red: "red",
    ColorInterp.green: "green",
    ColorInterp.blue: "blue",
    ColorInterp.gray: "pan",
}


class Pixels(NamedTuple):
    """A piece of a raster."""

    values: NDArray[np.generic]
    """``(bands, rows, columns)`` in the raster's type; where there is no data 0, or what :meth:`Raster.fill` says."""
    valid: Optional[NDArray[np.bool_]]
    """``(rows, columns)``; ``None`` where every pixel holds data."""


class Raster:
    """A raster, opened for reading in windows.

    Args:
        path: whatever GDAL can open.
        bands: bands to read, counted from 1; empty: all but a transparency band.
        onto: read as if it lay on the grid of this raster, for a second input.
        resolution_m: read with square pixels of that true ground size, where it has others.
        classes: its values are classes: they are chosen, not averaged, where it is read on another grid.

    Raises:
        RasterMissing, RasterUnreadable, RasterEmpty, BandMissing, PixelTypeUnsupported: as their names say.
        RastersApart: it does not touch the raster ``onto``.
    """

    def __init__(
        self,
        path: str,
        bands: Sequence[int] = (),
        onto: Optional[Raster] = None,
        *,
        resolution_m: Optional[float] = None,
        classes: bool = False,
    ) -> None:
        self.path = path
        self._stack = contextlib.ExitStack()
        self._file: DatasetReader = self._stack.enter_context(_open(path))
        self.block_width = self._file.block_shapes[0][1]
        for band in bands:
            if not 1 <= band <= self._file.count:
                raise BandMissing(path=path, band=band, count=self._file.count)
        self.bands = tuple(bands) or _image_bands(self._file)
        self.own_grid = grid_of(self._file)
        self.grid = self._target_grid(onto, resolution_m)
        self._source = self._file
        if self.grid != self.own_grid:
            self._source = self._stack.enter_context(warped(self._file, self.grid, self.bands, classes=classes))
        self._use(self.bands)

    def _target_grid(self, onto: Optional[Raster], resolution_m: Optional[float]) -> Grid:
        own = self.own_grid
        if onto is None:
            return own.at_resolution(resolution_m)
        if not touches(own, onto.grid):
            raise RastersApart(path=onto.path, other=self.path)
        # Without a CRS the two lie on each other.
        return onto.grid if own.crs_wkt and onto.grid.crs_wkt else own

    def _use(self, bands: tuple[int, ...]) -> None:
        self.bands = bands
        self.dtype = _common_type(self._file, bands)
        self._nodata = [self._source.nodatavals[band - 1] for band in bands]
        self._coverage = coverage_band(self._source)
        self._mask_bands = _mask_bands(self._source, bands) if self._coverage is None else []
        self._empty: NDArray[np.generic] = np.zeros((len(bands), 1), self.pixel_type)

    def __enter__(self) -> Raster:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._stack.close()

    @property
    def files(self) -> list[str]:
        """The files that it is read from: a virtual raster has several."""
        return [self.path, *self._file.files]

    @property
    def band_names(self) -> list[str]:
        """A name for each band to read: description, else STAC common name from the colour, else empty."""
        return [description or color for description, color in self._descriptions_and_colors()]

    def select(self, wanted: Sequence[Band]) -> None:
        """Read the bands that a model wants: by name where all are named so, else by wavelength, else the first ones.

        A description counts more than a colour, which may only say how the band is drawn: GDAL calls the first of many
        bands grey, and the red of a false-colour picture is near infrared.

        Only meaningful on a raster that was opened without bands. With fewer bands than wanted, all are kept.
        """
        keys = [(band.common_name or band.name).lower() for band in wanted]
        found_nm = [band_wavelength_nm(self._file, band) for band in self.bands]
        first = list(range(min(len(wanted), len(self.bands))))
        order = nearest_bands([band.wavelength_nm for band in wanted], found_nm) or first
        both = self._descriptions_and_colors()
        for names in ([color or text for text, color in both], [text or color for text, color in both]):
            lower = [name.lower() for name in names]
            if set(keys) <= set(lower):
                order = [lower.index(key) for key in keys]
        self._use(tuple(self.bands[i] for i in order))

    def described_bands(self) -> list[Band]:
        """What is known of each band to read; one without a name is called by its number."""
        found = []
        for band, (text, color) in zip(self.bands, self._descriptions_and_colors()):
            wavelength_nm = band_wavelength_nm(self._file, band)
            found.append(Band(text or color or f"band {band}", color or None, wavelength_nm))
        return found

    @property
    def bands_told(self) -> str:
        """The bands to read, for people: ``1 (red), 2 (green)``."""
        return ", ".join(f"{band} ({name})" if name else str(band) for band, name in zip(self.bands, self.band_names))

    @property
    def units(self) -> list[str]:
        """The unit of each band to read, as the file states it; empty where it states none."""
        return [self._file.units[band - 1] or "" for band in self.bands]

    @property
    def descriptions(self) -> list[str]:
        """The description of each band to read; empty where it has none."""
        return [text for text, _ in self._descriptions_and_colors()]

    @property
    def colors(self) -> list[ColorInterp]:
        """How each band to read is meant to be drawn."""
        return [self._file.colorinterp[band - 1] for band in self.bands]

    def _descriptions_and_colors(self) -> list[tuple[str, str]]:
        file = self._file
        return [
            (file.descriptions[band - 1] or "", _COMMON_NAMES.get(file.colorinterp[band - 1], ""))
            for band in self.bands
        ]

    @property
    def pixel_type(self) -> str:
        """Numpy type of the values that :meth:`read` gives."""
        return self.dtype if self.dtype in _NATIVE_TYPES else "float32"

    def fill(self, values: Sequence[float]) -> None:
        """Say what pixels without data shall hold, one value a band, so that a network does not see a step there."""
        exact = np.array(values, np.float64)[:, None]
        if np.dtype(self.pixel_type).kind != "f":
            limits = np.iinfo(self.pixel_type)
            exact = np.rint(exact).clip(limits.min, limits.max)
        self._empty = exact.astype(self.pixel_type)

    def read(self, window: Window) -> Pixels:
        """The pixels of a window, which may reach beyond the raster: there it is mirrored, and not valid.

        Raises:
            RasterUnreadable: a block is damaged.
        """
        inside = window.intersection(self.grid.window)
        if inside == window:
            return self._read_inside(window)
        rows = _mirrored(window.row, window.bottom, self.grid.height)
        cols = _mirrored(window.col, window.right, self.grid.width)
        top, left = int(rows.min()), int(cols.min())
        pixels = self._read_inside(Window(left, top, int(cols.max()) + 1 - left, int(rows.max()) + 1 - top))
        place = np.ix_(rows - top, cols - left)
        valid = np.zeros((window.height, window.width), bool)
        if inside is not None:
            part = inside.moved(-window.col, -window.row).slices
            valid[part] = True if pixels.valid is None else pixels.valid[place][part]
        return Pixels(pixels.values[:, place[0], place[1]], valid)

    def largest_value(self, area: Window, size: int = 512) -> float:
        """The largest value in the middle of an area; NaN where there is no data."""
        col, row = area.col + max(0, area.width - size) // 2, area.row + max(0, area.height - size) // 2
        values, valid = self.read(Window(col, row, min(size, area.width), min(size, area.height)))
        known = values if valid is None else values[:, valid]
        return float(known.max()) if known.size else float("nan")

    def _read_inside(self, window: Window) -> Pixels:
        place = RasterioWindow(window.col, window.row, window.width, window.height)
        valid: Optional[NDArray[np.bool_]] = None
        with self._read_errors():
            values = self._read_bands(place)
            if self._coverage is not None:
                valid = self._source.read(self._coverage, window=place) > 0
            elif self._mask_bands:
                valid = self._source.read_masks(self._mask_bands, window=place).any(axis=0)
        if valid is None and None not in self._nodata:
            missing = [band == value for band, value in zip(values, self._nodata)]
            valid = ~np.logical_and.reduce(missing)
        if values.dtype != self.pixel_type:
            with np.errstate(over="ignore"):  # what float32 can't hold becomes infinite
                values = values.astype(self.pixel_type)
        if values.dtype.kind == "f":
            finite = np.isfinite(values)
            whole = finite.all(axis=0)
            valid = whole if valid is None else valid & whole
            values[~finite] = 0
        if valid is None or valid.all():
            return Pixels(values, None)
        values[:, ~valid] = self._empty
        return Pixels(values, valid)

    def _read_bands(self, place: RasterioWindow) -> NDArray[np.generic]:
        if all(self._file.dtypes[band - 1] == self.dtype for band in self.bands):
            return self._source.read(list(self.bands), window=place)
        # rasterio reads bands of different types one by one only
        return np.stack([self._source.read(band, window=place).astype(self.dtype) for band in self.bands])

    @contextlib.contextmanager
    def _read_errors(self) -> Iterator[None]:
        try:
            yield
        except RasterioError as error:
            raise RasterUnreadable(path=self.path, detail=_reason(error)) from error


@contextlib.contextmanager
def _open(path: str) -> Iterator[DatasetReader]:
    try:
        options = {"num_threads": "ALL_CPUS"} if path.lower().endswith((".tif", ".tiff")) else {}
        dataset = rasterio.open(path, **options)
    except RasterioIOError as error:
        looks_like_file = not path.startswith("/vsi") and ":" not in path[2:]
        if not path or (looks_like_file and not Path(path).exists()):
            raise RasterMissing(path=path) from error
        raise RasterUnreadable(path=path, detail=_reason(error)) from error
    with dataset:
        if not dataset.count or not dataset.width or not dataset.height:
            raise RasterEmpty(path=path)
        yield dataset


def _reason(error: Exception) -> str:
    """What GDAL says: where a block can't be read, rasterio only refers to it."""
    return str(error.__cause__ or error).rstrip(". ")


def _common_type(dataset: DatasetReader, bands: Sequence[int]) -> str:
    """The numpy type that holds the values of all bands.

    Raises:
        PixelTypeUnsupported: a band holds complex numbers.
    """
    types = [dataset.dtypes[band - 1] for band in bands]
    for pixel_type in types:
        if pixel_type.startswith("complex"):
            raise PixelTypeUnsupported(path=dataset.name, pixel_type=pixel_type)
    return np.result_type(*types).name


def _image_bands(dataset: DatasetReader) -> tuple[int, ...]:
    return tuple(i for i in dataset.indexes if dataset.colorinterp[i - 1] != ColorInterp.alpha) or (1,)


def _mask_bands(dataset: DatasetReader, bands: tuple[int, ...]) -> list[int]:
    """The bands whose masks tell where there is data; none where nodata values or nothing do.

    A transparency band that is read as part of the image is no mask: GDAL calls the fourth band of most pictures so,
    near infrared too.
    """
    flags = {band: dataset.mask_flag_enums[band - 1] for band in bands}
    if any(dataset.colorinterp[band - 1] == ColorInterp.alpha for band in bands):
        return []
    masked = [band for band in bands if not {MaskFlags.all_valid, MaskFlags.nodata} & set(flags[band])]
    if not masked:
        return []
    return masked[:1] if MaskFlags.per_dataset in flags[masked[0]] else list(bands)


def _mirrored(first: int, end: int, length: int) -> NDArray[np.intp]:
    """Indices ``first`` … ``end - 1``, those outside 0 … ``length - 1`` mirrored at its ends."""
    index = np.arange(first, end) % (2 * length)
    return np.minimum(index, 2 * length - 1 - index)
