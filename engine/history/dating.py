"""A whole dating, from the spec to the files: the reverse updating of a database (Le Bris et al. 2020, section 3.3)."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

import geopandas
import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray

from ..contract.dates import ImageDate, check_ascending, read_date, read_dates
from ..contract.errors import HeightsMismatch, JobInvalid, NothingSeen, ObjectsOutside, RasterClassUnknown
from ..contract.notices import (
    FieldsRenamed,
    GeometriesInvalid,
    ObjectsUnseen,
    ObjectsWithoutGeometry,
)
from ..contract.schema import Json
from ..contract.sources import RasterSource
from ..contract.task import TaskContext
from ..core.class_rasters import NO_CLASS
from ..core.heights import Heights
from ..core.outputs import checked_targets, whole_files
from ..core.pages import PAGE_EXTENSIONS
from ..core.progress import Stage
from ..core.provenance import provenance
from ..core.rasters import GDAL_OPTIONS, Raster
from ..core.spec_checks import check_numbers
from .dated_layers import DATED_EXTENSIONS, DatedLayers
from .dating_report import write_report, write_table
from .dating_summary import Summary, summary
from .evidence import (
    ClassRaster,
    Relief,
    class_shares,
    heights_above_ground,
    open_class_map,
    seen,
    stands_up,
)
from .objects import Places, read_objects
from .periods import dating
from .timelines import learned, timelines, usual_model

if TYPE_CHECKING:
    from ..tasks.dateobjects import Spec

_EXTENSIONS = {
    "output": DATED_EXTENSIONS,
    "epochs": DATED_EXTENSIONS,
    "report": PAGE_EXTENSIONS,
    "table": (".csv",),
}
_RANGES = {
    "height_factor": (1e-6, 1e6),
    "least_height_m": (0.01, 1000),
    "width_m": (0.01, 1000),
    "shift_m": (0, 1000),
    "confidence": (0.5, 0.999),
}

Progress = Callable[[float], None]


def date_objects(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a dating. See :func:`..tasks.dateobjects.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.05)
        dates, database = _checked(spec)
        epochs = Epochs(spec, context, stack)
        targets = _targets(spec, epochs.files)
        objects = read_objects(spec.objects)
        there = _tell_of_geometries(objects, spec.objects.path, context)
        scores = epochs.scores(objects, Stage(context, "dating", 0.05, 0.9))
        latest = len(dates) if database is None else sum(date.last < database.first for date in dates)
        model = learned(scores, usual_model(scores.shape[1], scores.shape[2], latest))
        found = dating(timelines(scores, model, spec.confidence), dates, database, epochs.class_name, spec.confidence)
        unseen = int((there & ~found.seen).sum())
        if unseen:
            context.notice(ObjectsUnseen(path=spec.objects.path, count=unseen))
        counted = summary(objects, found, model.reliability)
        Stage(context, "writing", 0.9, 1.0)
        drafts = stack.enter_context(whole_files(targets))
        layers = DatedLayers(objects, found, provenance(tool="dateobjects", spec=spec, model={}, device={}))
        _write(drafts, layers, counted, spec, context)
    for role, target in targets.items():
        context.artifact(str(target), role)
    return {**counted.values(), "epoch_layers": [date.text for date in dates] if spec.epochs else []}


def _checked(spec: Spec) -> tuple[tuple[ImageDate, ...], Optional[ImageDate]]:
    """The dates of the epochs and of the database, where the spec makes sense."""
    check_numbers(spec, _RANGES)
    if not spec.rasters:
        raise JobInvalid(detail="rasters: there are none")
    dates = read_dates(spec.dates, len(spec.rasters))
    database = read_date(spec.database_date) if spec.database_date.strip() else None
    if database is not None and database.last < dates[0].first:
        check_ascending((dates[0], database))
    if len(spec.surfaces) != len(spec.rasters) and (spec.surfaces or spec.terrain):
        raise HeightsMismatch(images=len(spec.rasters), heights=len(spec.surfaces))
    return dates, database


def _targets(spec: Spec, inputs: list[str]) -> dict[str, Path]:
    """The files to write, by their roles, all of which can be written."""
    return checked_targets(spec, _EXTENSIONS, [*inputs, spec.objects.path])


def _tell_of_geometries(objects: geopandas.GeoDataFrame, path: str, context: TaskContext) -> NDArray[np.bool_]:
    """Tell the user what is wrong with the geometries, and say which objects have one."""
    shapes = objects.geometry.to_numpy()
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    if not there.all():
        context.notice(ObjectsWithoutGeometry(path=path, count=int((~there).sum())))
    crossed = int((there & ~shapely.is_valid(shapes)).sum())
    if crossed:
        context.notice(GeometriesInvalid(path=path, count=crossed))
    return there


def _write(drafts: dict[str, Path], layers: DatedLayers, counted: Summary, spec: Spec, context: TaskContext) -> None:
    """Write all that was asked for."""
    renamed = layers.write_database(drafts["output"])
    if renamed:
        context.notice(FieldsRenamed(fields=", ".join(f"{name} → {other}" for name, other in renamed.items())))
    if "epochs" in drafts:
        layers.write_epochs(drafts["epochs"])
    if "report" in drafts:
        write_report(drafts["report"], counted, spec)
    if "table" in drafts:
        write_table(drafts["table"], counted)


class Epochs:
    """The rasters of all epochs, open."""

    def __init__(self, spec: Spec, context: TaskContext, stack: contextlib.ExitStack) -> None:
        self._spec = spec
        self._maps = [open_class_map(source, spec.class_name, spec.layer_name, stack) for source in spec.rasters]
        self._reliefs = [self._relief(source, stack) for source in spec.surfaces]
        checked = [relief.surface for relief in self._reliefs] + [relief.terrain for relief in self._reliefs[:1]]
        for heights in filter(None, checked):
            heights.check(context)

    def _relief(self, source: RasterSource, stack: contextlib.ExitStack) -> Relief:
        surface = stack.enter_context(Raster(source.path, source.bands or (1,)))
        terrain, factor = self._spec.terrain, self._spec.height_factor
        if terrain is None:
            return Relief(Heights(surface, factor), None)
        ground = stack.enter_context(Raster(terrain.path, terrain.bands or (1,), surface))
        return Relief(Heights(surface, factor), Heights(ground, factor))

    @property
    def class_name(self) -> str:
        """What the newest raster calls the class."""
        return self._maps[-1].class_name

    @property
    def files(self) -> list[str]:
        """Everything that is read."""
        rasters = [entry.raster for entry in self._maps]
        for surface, terrain in self._reliefs:
            rasters += [heights.raster for heights in (surface, terrain) if heights is not None]
        return [file for raster in rasters for file in raster.files]

    def scores(self, objects: geopandas.GeoDataFrame, progress: Progress) -> NDArray[np.float64]:
        """How surely each object is seen at each epoch, by its class and by its height ``(N, T, K)``.

        Raises:
            ObjectsOutside: no raster covers any of them.
            NothingSeen: no raster has data where they are.
            RasterClassUnknown: a value that was asked for occurs nowhere.
        """
        columns: list[list[NDArray[np.float64]]] = []
        touched, parts = False, len(self._maps) + len(self._reliefs)
        for number, shown in enumerate(self._maps):
            places = self._placed(objects, shown.raster)
            touched |= _touches(places, shown.raster)
            columns.append([seen(class_shares(shown, places, _part(progress, number, parts)))])
        for number, relief in enumerate(self._reliefs):
            places = self._placed(objects, relief.surface.raster)
            heights = heights_above_ground(relief, places, _part(progress, len(self._maps) + number, parts))
            columns[number].append(seen(stands_up(heights, self._spec.least_height_m)))
        scores = np.array(columns).transpose(2, 0, 1)
        if not touched:
            raise ObjectsOutside(path=self._spec.objects.path)
        if np.isnan(scores).all():
            raise NothingSeen(path=self._spec.objects.path)
        self._check_value()
        return scores

    def _placed(self, objects: geopandas.GeoDataFrame, raster: Raster) -> Places:
        spec = self._spec
        return Places(objects, raster.grid, raster.path, width_m=spec.width_m, shift_m=spec.shift_m)

    def _check_value(self) -> None:
        """Refuse a value that no raster has, where none names its classes: most likely a slip."""
        rasters = [entry for entry in self._maps if isinstance(entry, ClassRaster)]
        values = set().union(*(entry.found for entry in rasters)) - {NO_CLASS}
        unnamed = [entry for entry in rasters if entry.class_name == str(entry.value)]
        if len(unnamed) == len(self._maps) and unnamed[0].value not in values:
            known = ", ".join(map(str, sorted(values)))
            raise RasterClassUnknown(path=unnamed[0].raster.path, class_name=unnamed[0].class_name, known=known)


def _part(progress: Progress, number: int, parts: int) -> Progress:
    """The progress of one part of several."""
    return lambda fraction: progress((number + fraction) / parts)


def _touches(places: Places, raster: Raster) -> bool:
    """Whether any object lies on the raster."""
    whole = shapely.box(0, 0, raster.grid.width, raster.grid.height)
    return bool(shapely.intersects(places.inner, whole).any())
