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
from rasterio._err import CPLE_BaseError  # rasterio.warp lets GDAL's own errors through
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import (
    BandMissing,
    ExtentOutside,
    PixelTypeUnsupported,
    RasterEmpty,
    RasterMissing,
    RastersApart,
    RasterUnreadable,
)
from ..contract.model_card import Band
from .grids import Grid, Window

GDAL_OPTIONS = {
    "GDAL_CACHEMAX": 64,  # MB; the usual share of the memory would grow with the computer
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
    """``(bands, rows, columns)`` in the raster's type; 0 where there is no data."""
    valid: Optional[NDArray[np.bool_]]
    """``(rows, columns)``; ``None`` where every pixel holds data."""


class Raster:
    """A raster, opened for reading in windows.

    Args:
        path: whatever GDAL can open.
        bands: bands to read, counted from 1; empty: all but a transparency band.
        onto: read as if it lay on the grid of this raster (warped bilinearly), for a second input.

    Raises:
        RasterMissing, RasterUnreadable, RasterEmpty, BandMissing, PixelTypeUnsupported: as their names say.
        RastersApart: it does not touch the raster ``onto``.
    """

    def __init__(self, path: str, bands: Sequence[int] = (), onto: Optional[Raster] = None) -> None:
        self.path = path
        self._stack = contextlib.ExitStack()
        self._file: DatasetReader = self._stack.enter_context(_open(path))
        self.block_width = self._file.block_shapes[0][1]
        self.bands = tuple(bands) or _image_bands(self._file)
        for band in self.bands:
            if not 1 <= band <= self._file.count:
                raise BandMissing(path=path, band=band, count=self._file.count)
        self.dtype = _common_type(self._file, self.bands)
        self._source = self._file if onto is None else self._stack.enter_context(_warped(self._file, path, onto))
        self.grid = _grid_of(self._source)
        self._nodata = [self._source.nodatavals[band - 1] for band in self.bands]
        flags = self._source.mask_flag_enums[self.bands[0] - 1]
        self._has_mask = MaskFlags.per_dataset in flags or MaskFlags.alpha in flags

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
        """A name for each band to read: STAC common name from the colour, else description, else empty."""
        return [_band_name(self._file, band) for band in self.bands]

    def select(self, wanted: Sequence[Band]) -> None:
        """Read the bands that a model wants: by name where all are named so, else the first ones.

        Only meaningful on a raster that was opened without bands. With fewer bands than wanted, all are kept.
        """
        names = [name.lower() for name in self.band_names]
        keys = [(band.common_name or band.name).lower() for band in wanted]
        order = [names.index(key) for key in keys] if set(keys) <= set(names) else range(len(wanted))
        self.bands = tuple(self.bands[i] for i in order if i < len(self.bands))
        self._nodata = [self._source.nodatavals[band - 1] for band in self.bands]
        self.dtype = _common_type(self._file, self.bands)

    @property
    def pixel_type(self) -> str:
        """Numpy type of the values that :meth:`read` gives."""
        return self.dtype if self.dtype in _NATIVE_TYPES else "float32"

    def read(self, window: Window) -> Pixels:
        """The pixels of a window, which may reach beyond the raster: there it is mirrored, and not valid.

        Raises:
            RasterUnreadable: a block is damaged.
        """
        inside = window.intersection(self.grid.window)
        if inside is None:
            shape = (window.height, window.width)
            return Pixels(np.zeros((len(self.bands), *shape), self.pixel_type), np.zeros(shape, bool))
        pixels = self._read_inside(inside)
        if inside == window:
            return pixels
        margins = (
            (inside.row - window.row, window.bottom - inside.bottom),
            (inside.col - window.col, window.right - inside.right),
        )
        valid = np.ones((inside.height, inside.width), bool) if pixels.valid is None else pixels.valid
        return Pixels(np.pad(pixels.values, ((0, 0), *margins), mode="symmetric"), np.pad(valid, margins))

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
            if self._has_mask:
                valid = self._source.dataset_mask(window=place) > 0
        if not self._has_mask and None not in self._nodata:
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
        values[:, ~valid] = 0
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


def _warped(dataset: DatasetReader, path: str, onto: Raster) -> contextlib.AbstractContextManager[DatasetReader]:
    """The dataset on the grid of a raster. Without a CRS the two lie on each other if they have the same size."""
    grid, own = onto.grid, _grid_of(dataset)
    apart = RastersApart(path=onto.path, other=path)
    if own == grid or (own.shape == grid.shape and not (own.crs_wkt and grid.crs_wkt)):
        return contextlib.nullcontext(dataset)
    if not own.crs_wkt or not grid.crs_wkt:
        raise apart
    try:
        extent_window(grid, dataset.bounds, own.crs_wkt, path)
    except ExtentOutside as error:
        raise apart from error
    return WarpedVRT(
        dataset,
        resampling=Resampling.bilinear,
        crs=grid.crs_wkt,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        # tells the pixels that it does not cover from those that are 0
        add_alpha=dataset.nodata is None and ColorInterp.alpha not in dataset.colorinterp,
    )


def _grid_of(dataset: DatasetReader) -> Grid:
    crs = dataset.crs.to_wkt() if dataset.crs else ""
    return Grid(crs, dataset.transform, dataset.width, dataset.height)


def _image_bands(dataset: DatasetReader) -> tuple[int, ...]:
    return tuple(i for i in dataset.indexes if dataset.colorinterp[i - 1] != ColorInterp.alpha) or (1,)


def _band_name(dataset: DatasetReader, band: int) -> str:
    color = dataset.colorinterp[band - 1]
    return _COMMON_NAMES.get(color) or dataset.descriptions[band - 1] or ""


def extent_window(grid: Grid, bounds: tuple[float, float, float, float], crs_wkt: str, path: str) -> Window:
    """The pixels of a grid that a rectangle ``(xmin, ymin, xmax, ymax)`` touches.

    Raises:
        ExtentOutside: none.
    """
    from rasterio.warp import transform

    xs, ys = _outline(bounds)
    if crs_wkt and grid.crs_wkt and crs_wkt != grid.crs_wkt:
        try:
            xs, ys = transform(crs_wkt, grid.crs_wkt, xs, ys)
        except CPLE_BaseError as error:  # one of the two is not defined there
            raise ExtentOutside(path=path) from error
    points = np.array([~grid.transform @ (x, y) for x, y in zip(xs, ys)])
    points = points[np.isfinite(points).all(axis=1)]
    if not len(points):
        raise ExtentOutside(path=path)
    # A thousandth of a pixel of slack: an extent that follows the pixel edges must not gain a row by rounding.
    (col, row), (right, bottom) = np.floor(points.min(0) + 1e-3), np.ceil(points.max(0) - 1e-3)
    window = Window(int(col), int(row), int(right - col), int(bottom - row)).intersection(grid.window)
    if window is None:
        raise ExtentOutside(path=path)
    return window


def _outline(bounds: tuple[float, float, float, float], steps: int = 21) -> tuple[list[float], list[float]]:
    """Points along a rectangle, dense enough to follow it into another CRS."""
    xmin, ymin, xmax, ymax = bounds
    xs, ys = np.linspace(xmin, xmax, steps), np.linspace(ymin, ymax, steps)
    ring = [(x, y) for x in xs for y in (ymin, ymax)] + [(x, y) for y in ys for x in (xmin, xmax)]
    return [x for x, _ in ring], [y for _, y in ring]
