"""A whole comparison of two dates, from the spec to the files."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

import numpy as np
import rasterio
from numpy.typing import DTypeLike, NDArray

from ..contract.errors import EpochsApart, PairIncomplete, SurfaceModelsMissing
from ..contract.notices import HeightsShifted
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.areas import row_areas_m2
from ..core.outputs import Draft, checked_targets, need_room, whole_files
from ..core.pages import PAGE_EXTENSIONS
from ..core.progress import Stage
from ..core.provenance import provenance
from ..core.raster_outputs import RASTER_EXTENSIONS, room_needed_mb
from ..core.rasters import GDAL_OPTIONS
from ..core.spec_checks import check_numbers
from ..core.table_files import TABLE_EXTENSIONS
from .change_maps import (
    ChangeKinds,
    class_kinds,
    height_kinds,
    write_change_polygons,
    write_changes,
    write_height_change,
)
from .change_pictures import change_pictures
from .change_report import write_report
from .change_table import write_table
from .class_changes import Transitions, transitions, unchanged_pairs, write_pairs
from .class_matching import match_classes
from .comparison import Comparison
from .epochs import Epochs, Maps, SurfaceModels, open_epochs
from .height_changes import (
    HIGHER,
    LOWER,
    UNCHANGED,
    HeightFigures,
    HeightRasters,
    HeightSums,
    detection_level,
    estimate_noise,
    height_span,
    stable_pairs,
    sum_up,
    write_heights,
)
from .slivers import drop_small_patches

if TYPE_CHECKING:
    from ..tasks.compareepochs import Spec

_EXTENSIONS = {
    "changes": RASTER_EXTENSIONS,
    "polygons": (".gpkg",),
    "height_change": RASTER_EXTENSIONS,
    "table": TABLE_EXTENSIONS,
    "report": PAGE_EXTENSIONS,
}
_NUMBERS = {
    "tolerance_px": (0, 100),
    "minimum_area_m2": (0, float("inf")),
    "threshold_m": (0, 1e6),
    "confidence_percent": (1, 99.999),
    "earlier_to_metres": (1e-9, 1e9),
    "later_to_metres": (1e-9, 1e9),
}
_MAP_BYTES, _HEIGHT_BYTES = 4, 13
"""A pixel of the working files and the output: of pairs of classes, of heights."""


def compare(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a comparison. See :func:`..tasks.compareepochs.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.02)
        check_numbers(spec, _NUMBERS)
        if spec.height_change and spec.later_dsm is None:
            raise SurfaceModelsMissing
        epochs = open_epochs(spec, stack, context)
        targets = _targets(spec, epochs)
        pixel_bytes = _MAP_BYTES + (_HEIGHT_BYTES if epochs.dsms else 0)
        need_room(targets["changes"], room_needed_mb(epochs.grid, pixel_bytes))
        drafts = stack.enter_context(whole_files(targets))
        work = Draft(drafts["changes"].with_name("work"))
        stack.callback(work.discard)
        found = _Run(spec, context, epochs, drafts, work).write()
    for role, target in targets.items():
        context.artifact(str(target), role)
    return found.values()


def _targets(spec: Spec, epochs: Epochs) -> dict[str, Path]:
    """The files to write, by their roles, all of which can be written."""
    inputs = [file for raster in epochs.rasters for file in raster.files]
    return checked_targets(spec, _EXTENSIONS, inputs)


class _Classes(NamedTuple):
    """What the maps tell."""

    pairs: NDArray[np.uint16]
    found: Transitions
    stable: NDArray[np.bool_]
    """Which pairs are stable ground."""


class _Heights(NamedTuple):
    """What the surface models tell."""

    rasters: HeightRasters
    figures: HeightFigures


@dataclass(frozen=True)
class _Run:
    """Everything opened and checked."""

    spec: Spec
    context: TaskContext
    epochs: Epochs
    drafts: dict[str, Path]
    work: Draft

    def write(self) -> Comparison:
        """Make all files, and return the figures."""
        classes = self._compare_classes(self.epochs.maps) if self.epochs.maps else None
        heights = self._compare_heights(self.epochs.dsms, classes) if self.epochs.dsms else None
        changes: NDArray[np.unsignedinteger]
        if classes is not None:
            kinds, changes = class_kinds(classes.found), classes.pairs
        elif heights is not None:
            kinds, changes = height_kinds(), heights.rasters.kinds
        else:
            raise PairIncomplete
        origin, progress = self._provenance(), self._stage("writing", 0.7, 0.8)
        write_changes(self.drafts["changes"], self.epochs.grid, changes, kinds, provenance=origin, progress=progress)
        height_file = self._write_heights(heights, origin) if heights else None
        if "polygons" in self.drafts:
            write_change_polygons(
                self.drafts["polygons"],
                self.drafts["changes"],
                kinds,
                self.epochs,
                heights=height_file,
                progress=self._stage("vectorizing", 0.88, 0.98),
            )
        found = Comparison(self.epochs, classes and classes.found, heights and heights.figures)
        self._write_texts(found, kinds, height_file)
        return found

    def _compare_classes(self, maps: Maps) -> _Classes:
        spec = self.spec
        matched = match_classes(maps, spec, self.context, self._stage("comparing_epochs", 0.02, 0.12))
        stable = stable_pairs(matched.classes, spec.stable_classes)
        pairs = self._working_file("pairs", np.uint16)
        progress = self._stage("comparing_epochs", 0.12, 0.35)
        differing = write_pairs(
            pairs, maps, matched, reach=spec.tolerance_px, row_areas=self._row_areas, progress=progress
        )
        self._drop_small(pairs, unchanged_pairs(), self._stage("comparing_epochs", 0.35, 0.4))
        found = transitions(pairs, matched.classes, self.epochs.grid, row_areas=self._row_areas, differing=differing)
        if not found.total:
            raise EpochsApart(earlier=maps.earlier.path, later=maps.later.path)
        return _Classes(pairs, found, stable)

    def _compare_heights(self, dsms: SurfaceModels, classes: Optional[_Classes]) -> _Heights:
        grid, spec = self.epochs.grid, self.spec
        stable = None if classes is None else (classes.pairs, classes.stable)
        noise = estimate_noise(dsms, grid, stable, self.context)
        level_m = detection_level(noise, spec)
        if not spec.keep_shift:
            self.context.notice(
                HeightsShifted(shift_m=round(noise.shift_m, 3), noise_m=round(noise.nmad_m, 3), pixels=noise.pixels)
            )
        rasters = HeightRasters(self._working_file("differences", np.float32), self._working_file("kinds", np.uint8))
        shift_m = 0.0 if spec.keep_shift else noise.shift_m
        write_heights(rasters, dsms, shift_m, level_m, self._stage("comparing_epochs", 0.4, 0.6))
        self._drop_small(rasters.kinds, UNCHANGED, self._stage("comparing_epochs", 0.6, 0.65))
        sums = HeightSums(row_areas_m2(grid))
        sum_up(rasters, classes and classes.pairs, sums, self._stage("comparing_epochs", 0.65, 0.7))
        figures = HeightFigures(
            noise=noise,
            level_m=level_m,
            shift_removed=not spec.keep_shift,
            pixels=sums.pixels,
            lower=sums.change(LOWER),
            higher=sums.change(HIGHER),
            span_m=height_span(rasters, level_m),
            means_m=sums.means_m,
        )
        return _Heights(rasters, figures)

    def _write_heights(self, heights: _Heights, origin: dict[str, Json]) -> Optional[Path]:
        """The raster of heights; polygons and report need it too, but it is thrown away where nobody asked for it."""
        if not {"height_change", "polygons", "report"} & set(self.drafts):
            return None
        target = self.drafts.get("height_change", self.work.path.with_name("heights.tif"))
        write_height_change(
            target,
            self.epochs.grid,
            heights.rasters,
            heights.figures.span_m,
            provenance=origin,
            progress=self._stage("writing", 0.8, 0.88),
        )
        return target

    def _write_texts(self, found: Comparison, kinds: ChangeKinds, height_file: Optional[Path]) -> None:
        self._stage("reporting", 0.98, 1.0)
        if "table" in self.drafts:
            write_table(self.drafts["table"], found)
        if "report" in self.drafts:
            pictures = change_pictures(found, self.drafts["changes"], kinds, height_file)
            write_report(self.drafts["report"], found, kinds, pictures, self.spec)

    @cached_property
    def _row_areas(self) -> NDArray[np.float64]:
        """Area of a pixel in each row; without a CRS a pixel counts as 1 m²."""
        areas = row_areas_m2(self.epochs.grid)
        return np.ones(self.epochs.grid.height) if areas is None else areas

    def _working_file(self, name: str, dtype: DTypeLike) -> NDArray[Any]:
        """An array ``(rows, columns)`` on the disk, through which memory stays flat."""
        return np.memmap(self.work.scratch(name), dtype, "w+", shape=self.epochs.grid.shape)

    def _drop_small(self, changes: NDArray[Any], unchanged: NDArray[Any], progress: Stage) -> None:
        if self.spec.minimum_area_m2:
            drop_small_patches(changes, unchanged, self._row_areas, self.spec.minimum_area_m2, progress)

    def _stage(self, step: str, start: float, end: float) -> Stage:
        return Stage(self.context, step, start, end)

    def _provenance(self) -> dict[str, Json]:
        return provenance(tool="compareepochs", spec=self.spec, model={}, device={}, seed=self.context.seed)
