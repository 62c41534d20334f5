"""From what a model is unsure of to the patches that an analyst should label next."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np
import rasterio

from ...contract.errors import ExtentOutside, NoPatchDone, NoPatchPossible, UncertaintyUnlike
from ...contract.model_card import ModelClass
from ...contract.notices import CrsUnknown, FewerPatches
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...core.areas_of_interest import AreasOfInterest
from ...core.grids import Size
from ...core.legends import read_legend
from ...core.outputs import checked_targets, whole_files
from ...core.patches import row_bands
from ...core.progress import Stage
from ...core.rasters import GDAL_OPTIONS, Raster
from ...core.spec_checks import check_numbers
from .candidates import PatchGrid, Rasters
from .diversity import choose
from .patch_layers import Suggestion, write_empty_labels, write_patches
from .search import LabelledPatches, Pool, Scale, collect

if TYPE_CHECKING:
    from ...tasks.suggestpatches import Spec

_USUAL_SIDE_PX = 256
_RANGES = {"count": (1, 10_000), "patch_size": (1e-6, 1e9), "minimum_distance": (0, 1e9)}
_ROUNDING = 1e-3
"""How far a sum of probabilities may be from 1."""


def suggest(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find patches. See :func:`...tasks.suggestpatches.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.01)
        check_numbers(spec, _RANGES)
        rasters, classes = _open(spec, stack)
        targets = _targets(spec, rasters)
        pixel = _pixel_size(rasters.uncertainty, context)
        side = _side_px(spec, pixel)
        scale = Scale(PatchGrid.over(rasters.uncertainty.grid, side), pixel)
        labelled = _labelled(spec, rasters, scale)
        pool = collect(rasters, scale, labelled, Stage(context, "searching", 0.01, 0.95))
        _check_pool(pool, spec, side)
        found = _suggestions(spec, pool, scale, classes)
        if len(found) < spec.count:
            context.notice(FewerPatches(found=len(found), wanted=spec.count))
        Stage(context, "writing", 0.95, 1.0)
        drafts = stack.enter_context(whole_files(targets))
        write_patches(drafts["output"], found, rasters.uncertainty.grid)
        if "labels" in drafts:
            write_empty_labels(drafts["labels"], classes, rasters.uncertainty.grid)
    for role, target in targets.items():
        context.artifact(str(target), role)
    return {
        "patches": len(found),
        "uncertainty": float(np.mean([entry.uncertainty for entry in found])),
        "overall_uncertainty": pool.mean_uncertainty,
    }


def _open(spec: Spec, stack: contextlib.ExitStack) -> tuple[Rasters, tuple[ModelClass, ...]]:
    """The rasters, all on the grid of the uncertainty, and the classes of the map."""
    bands = spec.uncertainty.bands or (1,)
    uncertainty = stack.enter_context(Raster(spec.uncertainty.path, bands[:1]))
    image, class_map = None, None
    classes: tuple[ModelClass, ...] = ()
    if spec.image is not None:
        image = stack.enter_context(Raster(spec.image.path, spec.image.bands, uncertainty))
    if spec.classes is not None:
        class_map = stack.enter_context(Raster(spec.classes.path, (1,), uncertainty, classes=True))
        legend = read_legend(spec.classes.path)
        classes = legend.classes(sorted(legend.names) or _values(class_map))
    areas = AreasOfInterest(spec.areas, uncertainty.grid, uncertainty.path) if spec.areas else None
    is_confidence = spec.measure == "confidence" or (spec.measure == "auto" and _says_confidence(uncertainty))
    values = tuple(entry.value for entry in classes)
    return Rasters(uncertainty, is_confidence, image, class_map, values, areas), classes


def _says_confidence(raster: Raster) -> bool:
    """By the band's name, else by that of the file."""
    name, file = raster.band_names[0].lower(), Path(raster.path).stem.lower()
    return "confidence" in name or ("entropy" not in name and "confidence" in file)


def _values(raster: Raster) -> list[int]:
    """The values that occur in a map that does not name its classes."""
    found: set[int] = set()
    for window in row_bands(raster.grid.width, raster.grid.height):
        values, valid = raster.read(window)
        found.update(np.unique(values[0] if valid is None else values[0][valid]).astype(int).tolist())
    return sorted(found)


def _targets(spec: Spec, rasters: Rasters) -> dict[str, Path]:
    opened = (raster for raster in (rasters.uncertainty, rasters.image, rasters.classes) if raster)
    layers = [source.path for source in (spec.areas, spec.patches) if source]
    inputs = [*(file for raster in opened for file in raster.files), *layers]
    return checked_targets(spec, {"output": (".gpkg",), "labels": (".gpkg",)}, inputs)


def _pixel_size(raster: Raster, context: TaskContext) -> Size:
    """In metres; without a CRS a pixel counts as a unit."""
    size = raster.grid.pixel_size_m
    if size is None:
        context.notice(CrsUnknown(path=raster.path))
    return size or Size(1.0, 1.0)


def _side_px(spec: Spec, pixel: Size) -> tuple[float, float]:
    """Rows and columns of a patch."""
    if spec.patch_size is None:
        return _USUAL_SIDE_PX, _USUAL_SIDE_PX
    return spec.patch_size / pixel.height, spec.patch_size / pixel.width


def _labelled(spec: Spec, rasters: Rasters, scale: Scale) -> Optional[LabelledPatches]:
    if spec.patches is None:
        return None
    try:
        areas = AreasOfInterest(spec.patches, rasters.uncertainty.grid, rasters.uncertainty.path, labelled=True)
    except (ExtentOutside, NoPatchDone):  # they lie on another image, or are suggestions that nobody has followed
        return None
    return LabelledPatches(areas, scale, spec.minimum_distance)


def _check_pool(pool: Pool, spec: Spec, side: tuple[float, float]) -> None:
    path = spec.uncertainty.path
    if pool.lowest < -_ROUNDING or (pool.highest > 1 + _ROUNDING):
        raise UncertaintyUnlike(path=path, lowest=round(pool.lowest, 3), highest=round(pool.highest, 3))
    if not pool.candidates.size:
        raise NoPatchPossible(path=path, width_px=round(side[1]), height_px=round(side[0]))


def _suggestions(spec: Spec, pool: Pool, scale: Scale, classes: tuple[ModelClass, ...]) -> list[Suggestion]:
    found = []
    for i in choose(pool, scale, spec.count, spec.minimum_distance):
        shares = pool.candidates.shares[i]
        main = classes[int(shares.argmax())].name if shares.any() else None
        window = scale.patches.patch(int(pool.candidates.rows[i]), int(pool.candidates.cols[i]))
        found.append(Suggestion(window, float(pool.candidates.uncertainty[i]), main))
    return found
