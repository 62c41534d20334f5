"""A whole assessment, from the spec to the files."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import geopandas
import rasterio
import shapely

from ..contract.errors import (
    AreasWithPoints,
    NothingToCompare,
    ReferenceMissing,
    SampleNeedsPoints,
)
from ..contract.notices import GeometriesSkipped, LabelsPartlyOutside, LabelsReprojected
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.areas_of_interest import AreasOfInterest
from ..core.class_rasters import NO_CLASS
from ..core.features import POINT, dimension, in_pixels, is_elsewhere, polygon_parts
from ..core.legends import read_legend
from ..core.outputs import checked_targets, whole_files
from ..core.pages import PAGE_EXTENSIONS
from ..core.progress import Stage
from ..core.rasters import GDAL_OPTIONS, Raster
from ..core.table_files import TABLE_EXTENSIONS
from .comparing import Comparison
from .features import class_column, field_missing, one_class, read_features
from .points import read_points
from .report import write_report
from .results import Assessment
from .sample_fields import REFERENCE
from .table_file import write_table
from .whole_references import PolygonReference, RasterReference, WholeReference

if TYPE_CHECKING:
    from ..tasks.accuracy import Spec


def assess(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run an assessment. See :func:`..tasks.accuracy.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.05)
        if (spec.reference is None) == (spec.reference_raster is None):
            raise ReferenceMissing
        raster = stack.enter_context(Raster(spec.map.path, spec.map.bands or (1,)))
        targets = _targets(spec, raster.files)
        comparison = Comparison(raster, read_legend(spec.map.path), spec, context)
        found = _compared(comparison, stack)
        Stage(context, "reporting", 0.95, 1.0)
        drafts = stack.enter_context(whole_files(targets))
        if "report" in drafts:
            write_report(drafts["report"], found, spec)
        if "table" in drafts:
            write_table(drafts["table"], found, with_kappa=spec.kappa)
    for role, target in targets.items():
        context.artifact(str(target), role)
    for name in ("overall accuracy", "mean F1", "mean IoU"):
        context.metric(name, getattr(found.figures, name.lower().replace(" ", "_")))
    return found.values(with_kappa=spec.kappa)


def _targets(spec: Spec, inputs: list[str]) -> dict[str, Path]:
    """The files to write, by their roles, all of which can be written."""
    sources = [source.path for source in (spec.reference, spec.reference_raster, spec.areas) if source is not None]
    return checked_targets(spec, {"report": PAGE_EXTENSIONS, "table": TABLE_EXTENSIONS}, [*inputs, *sources])


def _compared(comparison: Comparison, stack: contextlib.ExitStack) -> Assessment:
    spec, raster = comparison.spec, comparison.raster
    if spec.reference_raster is not None:
        source = spec.reference_raster
        truth = stack.enter_context(Raster(source.path, source.bands or (1,), raster, classes=True))
        return _with_areas(comparison, RasterReference(truth), source.path)
    if spec.reference is None:
        raise ReferenceMissing
    path = spec.reference.path
    frame = read_features(spec.reference)
    field = spec.class_field or (REFERENCE if REFERENCE in frame.columns else None)
    if is_elsewhere(frame, raster.grid):
        comparison.context.notice(LabelsReprojected(path=path))
    if dimension(frame) != POINT:
        return _with_areas(comparison, _polygons(comparison, frame, field, path), path)
    if spec.areas is not None:
        raise AreasWithPoints
    if field is None:
        raise field_missing(frame, "", path)
    return comparison.with_points(read_points(frame, field, path, raster, comparison.context))


def _with_areas(comparison: Comparison, reference: WholeReference, path: str) -> Assessment:
    spec, raster = comparison.spec, comparison.raster
    if spec.random_sample:
        raise SampleNeedsPoints(path=path)
    areas = None if spec.areas is None else AreasOfInterest(spec.areas, raster.grid, raster.path)
    return comparison.with_areas(reference, areas)


def _polygons(
    comparison: Comparison, frame: geopandas.GeoDataFrame, field: Optional[str], path: str
) -> PolygonReference:
    """The polygons that have a class and touch the map; the user is told how many of the features don't."""
    raster, class_name = comparison.raster, comparison.spec.class_name
    if field is None and not class_name:
        raise field_missing(frame, "", path)
    column = class_column(frame, field, path) if field is not None else one_class(len(frame), class_name)
    parts, owners = polygon_parts(in_pixels(frame, raster.grid, raster.path))
    classed = column.keys[owners] != NO_CLASS
    skipped = len(frame) - len(set(owners[classed]))
    if skipped:
        comparison.context.notice(GeometriesSkipped(path=path, count=skipped))
    kept = classed & shapely.intersects(parts, shapely.box(0, 0, raster.grid.width, raster.grid.height))
    outside = len(frame) - skipped - len(set(owners[kept]))
    if outside:
        comparison.context.notice(LabelsPartlyOutside(path=path, count=outside))
    if not kept.any():
        raise NothingToCompare
    polygons, keys = parts[kept], column.keys[owners[kept]]
    return PolygonReference(polygons, keys, column.labels, comparison.spec.background, raster.grid)
