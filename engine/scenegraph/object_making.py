"""From a class raster or polygons to objects, and to the files that hold them."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import geopandas
import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray

from ..contract.errors import NoObjectLeft, ObjectSourceMissing, SplitConfidenceMissing
from ..contract.notices import ObjectsLeftWhole, ObjectsSplit
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.features import in_pixels
from ..core.outputs import Draft, checked_targets, whole_files
from ..core.polygons import means, on_map
from ..core.progress import Stage
from ..core.rasters import GDAL_OPTIONS, Raster
from ..core.spec_checks import check_numbers
from .centre_lines import centre_lines
from .object_classes import Roles, roles
from .object_outputs import Found, Lines, class_summary, measure, write_lines, write_objects
from .object_sources import Source, from_layer, from_raster
from .objects import Objects, close_holes, lay_right_angles, merge_small, smooth_outlines, split
from .splitting import Splitter

if TYPE_CHECKING:
    from ..tasks.objects import Spec

_RANGES = {
    "minimum_area_m2": (0, 1e15),
    "largest_hole_m2": (0, 1e15),
    "neck_percent": (1, 99),
    "simplify_m": (0, 1e9),
}
_EXTENSIONS = (".gpkg",)


def make_objects(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Make objects. See :func:`..tasks.objects.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.02)
        _check(spec)
        raster = confidence = None
        if spec.raster is not None:
            raster = stack.enter_context(Raster(spec.raster.path, spec.raster.bands or (1,)))
        if spec.confidence is not None:
            confidence = stack.enter_context(Raster(spec.confidence.path, spec.confidence.bands or (1,)))
        targets = _targets(spec, [*(raster.files if raster else ()), *(confidence.files if confidence else ())])
        scratch = Draft(targets["output"].with_name("classes.tif"))
        stack.callback(scratch.discard)
        source = _source(spec, raster, scratch.path, context)
        making = _Making(spec, context, source, raster, confidence)
        objects = making.cleaned()
        scores = making.scores(objects)
        objects, origins = making.shaped(objects)
        lines = making.lines(objects)
        Stage(context, "writing", 0.95, 1.0)
        found = Found(
            objects, scores[origins], lines, measure(objects, lines, source.grid), source.classes, source.grid
        )
        drafts = stack.enter_context(whole_files(targets))
        write_objects(drafts["output"], found)
        if "centre_lines" in drafts:
            write_lines(drafts["centre_lines"], found)
    for role, target in targets.items():
        context.artifact(str(target), role)
    return {"objects": len(objects.shapes), "lines": len(lines.lines), "classes": class_summary(found)}


def _check(spec: Spec) -> None:
    check_numbers(spec, _RANGES)
    if (spec.raster is None) == (spec.polygons is None):
        raise ObjectSourceMissing
    if spec.split_by == "confidence" and (spec.raster is None or spec.confidence is None):
        raise SplitConfidenceMissing


def _targets(spec: Spec, inputs: list[str]) -> dict[str, Path]:
    """The files to write, by their roles, all of which can be written."""
    layers = [spec.polygons.path] if spec.polygons else []
    return checked_targets(spec, {"output": _EXTENSIONS, "centre_lines": _EXTENSIONS}, [*inputs, *layers])


def _source(spec: Spec, raster: Optional[Raster], scratch: Path, context: TaskContext) -> Source:
    if raster is not None:
        return from_raster(raster, scratch, Path(spec.output), context)
    if spec.polygons is None:
        raise ObjectSourceMissing
    return from_layer(spec.polygons, spec.class_field, spec.class_name, context)


class _Making:
    """The steps, each from objects to objects."""

    def __init__(
        self,
        spec: Spec,
        context: TaskContext,
        source: Source,
        raster: Optional[Raster],
        confidence: Optional[Raster],
    ) -> None:
        self._spec = spec
        self._context = context
        self._source = source
        self._grid = source.grid
        self._raster = raster
        self._confidence = confidence
        self._least_m2 = source.least_m2 if spec.minimum_area_m2 is None else spec.minimum_area_m2
        self._roles: Roles = roles(
            source.classes,
            objects=spec.classes,
            buildings=spec.buildings,
            linear=spec.linear,
            split=spec.split_classes,
        )

    def cleaned(self) -> Objects:
        """The objects of the wanted classes, large enough, without small holes, split.

        Raises:
            NoObjectLeft: there is none.
        """
        progress = Stage(self._context, "cleaning_objects", 0.3, 0.45)
        open_ground = not self._source.along_pixels
        everything = merge_small(self._source.objects, self._grid, self._least_m2, open_ground=open_ground)
        progress(0.8)
        objects = everything.only(everything.of(self._roles.objects))
        hole_m2 = self._least_m2 if self._spec.largest_hole_m2 is None else self._spec.largest_hole_m2
        objects = close_holes(objects, self._grid, hole_m2)
        if not len(objects.shapes):
            raise NoObjectLeft(path=self._source.path, smallest=round(self._least_m2, 3))
        return self._split(objects)

    def _split(self, objects: Objects) -> Objects:
        if self._spec.split_by == "none" or not objects.of(self._roles.split).any():
            return objects
        progress = Stage(self._context, "splitting_objects", 0.45, 0.65)
        with contextlib.ExitStack() as stack:
            relief = None
            if self._spec.split_by == "confidence" and self._spec.confidence is not None:
                bands = self._spec.confidence.bands or (1,)
                relief = stack.enter_context(Raster(self._spec.confidence.path, bands, self._raster))
            splitter = Splitter(
                self._spec.neck_percent / 100,
                self._grid.stretch,
                relief,
                along_pixels=self._source.along_pixels,
                progress=progress,
            )
            parted = split(objects, self._grid, splitter, objects.of(self._roles.split), self._least_m2)
        if parted.left_whole:
            self._context.notice(ObjectsLeftWhole(count=parted.left_whole))
        gained = len(parted.objects.shapes) - len(objects.shapes)
        if gained > 0:
            self._context.notice(ObjectsSplit(count=parted.split, parts=parted.split + gained))
        return parted.objects

    def scores(self, objects: Objects) -> NDArray[np.float64]:
        """The mean confidence of each ``(n,)``; NaN where it is not known."""
        if self._confidence is None:
            return np.full(len(objects.shapes), np.nan)
        frame = geopandas.GeoSeries(on_map(objects.shapes, self._grid), crs=self._grid.crs_wkt or None).to_frame("g")
        placed = in_pixels(frame.set_geometry("g"), self._confidence.grid, self._confidence.path)
        return means(placed, self._confidence, Stage(self._context, "scoring_objects", 0.65, 0.7))

    def shaped(self, objects: Objects) -> tuple[Objects, NDArray[np.intp]]:
        """The objects with their final outlines, and which of the old ones each is."""
        progress = Stage(self._context, "shaping_objects", 0.7, 0.85)
        shapes, origins = objects.shapes, np.arange(len(objects.shapes))
        if self._spec.simplify_m != 0:
            size = self._grid.pixel_size_m
            tolerance_px = (self._spec.simplify_m or 0.0) / (size.width if size else 1.0)
            shapes = smooth_outlines(shapes, self._grid, tolerance_px, along_pixels=self._source.along_pixels)
        progress(0.4)
        if self._spec.right_angles:
            frame = shapely.box(0, 0, self._grid.width, self._grid.height)
            whole = shapely.contains_properly(frame, objects.shapes)  # what the edge of the map cuts off is no shape
            built = np.flatnonzero(objects.of(self._roles.buildings) & whole)
            shapes, origins = lay_right_angles(
                shapes, objects.shapes, built, self._grid, lambda fraction: progress(0.4 + 0.6 * fraction)
            )
        return Objects(shapes, objects.values[origins]), origins

    def lines(self, objects: Objects) -> Lines:
        """The centre lines of the linear classes."""
        progress = Stage(self._context, "finding_centre_lines", 0.85, 0.95)
        linear = np.flatnonzero(objects.of(self._roles.linear))
        found = []
        for done, i in enumerate(linear):
            found.append(centre_lines(objects.shapes[i], self._grid.stretch))
            progress(done / len(linear))
        counts = [len(entry.lines) for entry in found]
        lines = np.concatenate([np.array([], object), *(entry.lines for entry in found)])
        widths = np.concatenate([np.array([]), *(entry.widths_px for entry in found)])
        return Lines(lines, widths, np.repeat(linear, counts))
