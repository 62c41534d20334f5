"""A whole drawing of a sample, from the spec to the layer."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio

from ..contract.errors import MapWithoutClasses
from ..contract.model_card import ModelClass
from ..contract.notices import CrsUnknown
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.areas import ClassAreas
from ..core.areas_of_interest import AreasOfInterest
from ..core.class_rasters import VALUES
from ..core.legends import read_legend
from ..core.outputs import check_target
from ..core.progress import Stage
from ..core.rasters import GDAL_OPTIONS, Raster
from ..core.spec_checks import check_numbers
from .allocation import allocate, expected_accuracies, sample_size
from .drawing import Drawing
from .sample_layer import SAMPLE_EXTENSIONS, write_sample

if TYPE_CHECKING:
    from ..tasks.accuracysample import Spec

_RANGES = {
    "points": (1, 10_000_000),
    "standard_error": (1e-4, 1),
    "expected_accuracy": (0, 1),
    "minimum": (0, 10_000_000),
    "seed": (0, 2**31 - 1),
}


def draw_sample(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Draw a sample. See :func:`..tasks.accuracysample.run`."""
    check_numbers(spec, _RANGES)
    target = Path(spec.output)
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.01)
        raster = stack.enter_context(Raster(spec.map.path, spec.map.bands or (1,)))
        inputs = raster.files if spec.areas is None else [*raster.files, spec.areas.path]
        check_target(target, inputs, SAMPLE_EXTENSIONS)
        areas = None if spec.areas is None else AreasOfInterest(spec.areas, raster.grid, raster.path)
        drawing = Drawing(raster, areas)
        found = drawing.count(Stage(context, "counting_classes", 0.01, 0.5))
        pixels = {value: number for value, number in found.pixels.items() if value != VALUES}
        if not pixels:
            raise MapWithoutClasses(path=raster.path)
        if found.area_m2 is None:
            context.notice(CrsUnknown(path=raster.path))
        classes = read_legend(raster.path).classes(pixels)
        wanted = _shared_out(spec, classes, pixels, found)
        generator = np.random.default_rng(spec.seed)
        drawn = drawing.draw(wanted, pixels, generator, Stage(context, "drawing_sample", 0.5, 0.98))
        strata = [_stratum(entry, pixels, found, wanted) for entry in classes]
        write_sample(target, drawn, strata, raster.grid, show_map_class=spec.show_map_class)
    context.artifact(str(target), "output")
    return {"points": len(drawn), "strata": strata}


def _shared_out(
    spec: Spec, classes: tuple[ModelClass, ...], pixels: Mapping[int, int], found: ClassAreas
) -> dict[int, int]:
    """How many points each class gets."""
    areas = {value: (found.area_m2 or pixels)[value] for value in pixels}
    accuracies = expected_accuracies(classes, spec.expected_accuracy, spec.expected_accuracies)
    total = spec.points
    if total is None:
        total = sample_size(areas, sum(pixels.values()), accuracies, spec.standard_error)
    return allocate(total, areas, pixels, spec.allocation, spec.minimum)


def _stratum(
    entry: ModelClass, pixels: Mapping[int, int], found: ClassAreas, wanted: Mapping[int, int]
) -> dict[str, Json]:
    return {
        "value": entry.value,
        "name": entry.name,
        "color": entry.color,
        "pixels": pixels[entry.value],
        "area_m2": None if found.area_m2 is None else found.area_m2[entry.value],
        "points": wanted[entry.value],
    }
