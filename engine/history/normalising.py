"""A whole normalisation, from the spec to the file."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, NamedTuple

import numpy as np
import rasterio
from numpy.typing import NDArray

from ..contract.errors import BandConstant, ImagesUnlike, JobInvalid
from ..contract.notices import QuantilesFound
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.class_rasters import windows
from ..core.outputs import check_target, need_room
from ..core.progress import Stage
from ..core.provenance import provenance
from ..core.raster_outputs import RASTER_EXTENSIONS, room_needed_mb
from ..core.rasters import GDAL_OPTIONS, Raster
from ..core.spec_checks import check_numbers
from .histograms import Histogram, histograms
from .image_writer import ImageWriter
from .radiometry import Curve, match, stretch

if TYPE_CHECKING:
    from ..tasks.normalise import Spec

_RANGES = {"low_percent": (0.0, 100.0), "high_percent": (0.0, 100.0)}

Limits = tuple[float, float]
Recode = Callable[[NDArray[Any]], NDArray[Any]]


class _Plan(NamedTuple):
    """What is written."""

    pixel_type: str
    curves: list[Curve]
    """One a band."""
    shown: list[Limits]
    """Values that are drawn black and white, band by band."""


def normalise(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a normalisation. See :func:`..tasks.normalise.run`."""
    check_numbers(spec, _RANGES)
    if spec.low_percent >= spec.high_percent:
        raise JobInvalid(detail="low_percent is not below high_percent")
    target = Path(spec.output)
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        sources = [spec.raster] if spec.reference is None else [spec.raster, spec.reference]
        rasters = [stack.enter_context(Raster(source.path, source.bands)) for source in sources]
        check_target(target, [file for raster in rasters for file in raster.files], RASTER_EXTENSIONS)
        _check_bands(rasters)
        limits, plan = _planned(spec, rasters, context)
        _write(spec, target, rasters[0], plan, context)
        names = [band.name for band in rasters[0].described_bands()]
    context.artifact(str(target), "output")
    return {"bands": [{"name": name, "low": low, "high": high} for name, (low, high) in zip(names, limits)]}


def _check_bands(rasters: Sequence[Raster]) -> None:
    """Refuse a reference with another number of bands."""
    first, last = rasters[0], rasters[-1]
    if len(first.bands) != len(last.bands):
        raise ImagesUnlike(path=first.path, bands=len(first.bands), other=last.path, other_bands=len(last.bands))


def _planned(spec: Spec, rasters: Sequence[Raster], context: TaskContext) -> tuple[list[Limits], _Plan]:
    """The values at the quantiles before, and what becomes of the values."""
    shares = (spec.low_percent / 100, spec.high_percent / 100)
    image, reference = rasters[0], rasters[1] if len(rasters) > 1 else None
    if reference is None:
        found = histograms(image, Stage(context, "measuring_values", 0.0, 0.5), shares)
        limits = _limits(image, found, shares)
        ends = (0.0, 1.0) if spec.pixel_type == "float32" else (1.0, float(np.iinfo(spec.pixel_type).max))
        plan = _Plan(spec.pixel_type, [stretch(*pair, ends) for pair in limits], [ends] * len(limits))
    else:
        found = histograms(image, Stage(context, "measuring_values", 0.0, 0.25))
        limits = _limits(image, found, shares)
        wanted = histograms(reference, Stage(context, "measuring_values", 0.25, 0.5))
        shown = _limits(reference, wanted, shares)
        if reference.pixel_type == "uint8":
            shown = [(0.0, 255.0)] * len(shown)  # as QGIS draws the reference
        plan = _Plan(reference.pixel_type, [match(*pair) for pair in zip(found, wanted)], shown)
    told = ", ".join(f"{low:.6g} to {high:.6g}" for low, high in limits)
    context.notice(QuantilesFound(image.path, spec.low_percent, spec.high_percent, ranges=told))
    return limits, plan


def _limits(raster: Raster, found: Sequence[Histogram], shares: tuple[float, float]) -> list[Limits]:
    """The values of each band at two quantiles.

    Raises:
        BandConstant: they are the same.
    """
    limits = [(band.quantile(shares[0]), band.quantile(shares[1])) for band in found]
    for band, (low, high) in zip(raster.bands, limits):
        if low == high:
            raise BandConstant(path=raster.path, band=band, value=low)
    return limits


def _write(spec: Spec, target: Path, raster: Raster, plan: _Plan, context: TaskContext) -> None:
    grid, count = raster.grid, len(raster.bands)
    need_room(target, room_needed_mb(grid, count * np.dtype(plan.pixel_type).itemsize))
    progress = Stage(context, "normalising", 0.5, 0.85)
    recodes = [_recode(curve, raster.pixel_type, plan.pixel_type) for curve in plan.curves]
    origin = provenance(tool="normalise", spec=spec, model={}, device={}, seed=context.seed)
    with ImageWriter(
        target,
        grid,
        band_names=raster.descriptions,
        colors=raster.colors,
        pixel_type=plan.pixel_type,
        shown=plan.shown,
        provenance=origin,
    ) as writer:
        done = 0
        for window in windows(raster, grid.window):
            pixels = raster.read(window)
            values = np.stack([recode(band) for recode, band in zip(recodes, pixels.values)])
            writer.write_image(window, values, pixels.valid)
            done += window.width * window.height
            progress(done / (grid.width * grid.height))
        writer.finish(Stage(context, "writing", 0.85, 1.0))


def _recode(curve: Curve, before: str, after: str) -> Recode:
    """What turns pixels of the one type into pixels of the other: a table, where the values can be listed."""
    if before == "float32":
        return lambda pixels: _stored(curve(pixels), after)
    index = np.dtype(before).str.replace("i", "u")  # the bits of a negative number count too
    listed = np.arange(1 << 8 * np.dtype(before).itemsize).astype(index)
    table = _stored(curve(listed.view(before)), after)
    return lambda pixels: table[pixels.view(index)]


def _stored(values: NDArray[np.float64], pixel_type: str) -> NDArray[Any]:
    """Values in a pixel type; of whole numbers the smallest is left for nodata."""
    if pixel_type == "float32":
        return values.astype(np.float32)
    limits = np.iinfo(pixel_type)
    return np.rint(values).clip(limits.min + 1, limits.max).astype(pixel_type)
