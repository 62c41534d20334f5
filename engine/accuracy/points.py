"""A reference of points: where they lie in the map, what is truly there, and how they were drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import geopandas
import numpy as np
import shapely
from numpy.typing import NDArray

from ..contract.errors import SampleEmpty
from ..contract.notices import GeometriesSkipped, SampleUnfinished
from ..contract.task import TaskContext
from ..core.areas import ClassAreas
from ..core.class_rasters import NO_CLASS, VALUES, read_classes, windows
from ..core.features import in_pixels
from ..core.matching import Label
from ..core.progress import Stage
from ..core.rasters import Raster
from .features import class_column
from .sample_fields import STRATUM, STRATUM_M2, STRATUM_NAME, STRATUM_PX


@dataclass(frozen=True)
class Strata:
    """The strata from which points were drawn."""

    of_points: NDArray[np.intp]
    """A position in the lists for each point ``(n,)``."""
    names: tuple[str, ...]
    areas: NDArray[np.float64]
    """In m², or in pixels where :attr:`unit` says so."""
    in_m2: bool


@dataclass(frozen=True)
class Points:
    """The points of a reference that have a class."""

    path: str
    """Of their layer."""
    cols: NDArray[np.int64]
    """Column of the pixel of the map in which each lies ``(n,)``; it may be outside."""
    rows: NDArray[np.int64]
    keys: NDArray[np.int32]
    """Class of each, a key of :attr:`labels`."""
    labels: tuple[Label, ...]
    strata: Optional[Strata]
    """``None``: they are not a sample that the tool has drawn."""

    def values_in(self, raster: Raster, areas: Optional[ClassAreas], progress: Stage) -> NDArray[np.int32]:
        """The map's value at each point ``(n,)``; ``NO_CLASS`` where the map has no data.

        Args:
            raster: the map.
            areas: the areas of all its classes are counted here, which takes reading all of it; ``None``: they are not.
                Pixels without data count as the value ``VALUES``.
            progress: gets the fraction done.
        """
        values = np.full(len(self.keys), NO_CLASS, np.int32)
        for window in windows(raster, raster.grid.window):
            col, row = self.cols - window.col, self.rows - window.row
            inside = (col >= 0) & (row >= 0) & (col < window.width) & (row < window.height)
            if inside.any() or areas is not None:
                classes = read_classes(raster, window)
                values[inside] = classes[row[inside], col[inside]]
                if areas is not None:
                    areas.add(window, np.where(classes == NO_CLASS, VALUES, classes))
            progress((window.bottom * raster.grid.width) / (raster.grid.height * raster.grid.width))
        return values


def read_points(frame: geopandas.GeoDataFrame, field: str, path: str, raster: Raster, context: TaskContext) -> Points:
    """The points of a layer. Those without a class, or without a place, are left out, and the user is told.

    Args:
        frame: the layer.
        field: that holds the class.
        path: of the layer, for messages.
        raster: the map.
        context: of the run.

    Raises:
        ReferenceFieldMissing, CrsMissing: as their names say.
        SampleEmpty: no point has a class.
    """
    column = class_column(frame, field, path)
    shapes, owners = shapely.get_parts(in_pixels(frame, raster.grid, raster.path), return_index=True)
    usable = ~shapely.is_empty(shapes) & (column.keys[owners] != NO_CLASS)
    shapes, owners = shapes[usable], owners[usable]
    if not len(shapes):
        raise SampleEmpty(path=path, field=field)
    strata = _strata(frame, owners)
    unlabelled = int((column.keys == NO_CLASS).sum())
    if unlabelled and strata is not None:
        context.notice(SampleUnfinished(path=path, count=unlabelled, total=len(frame)))
    skipped = len(frame) - len(np.unique(owners)) - (unlabelled if strata is not None else 0)
    if skipped > 0:
        context.notice(GeometriesSkipped(path=path, count=skipped))
    places = np.clip(np.floor(shapely.get_coordinates(shapes)), -1, max(raster.grid.shape)).astype(np.int64)
    return Points(path, places[:, 0], places[:, 1], column.keys[owners], column.labels, strata)


def _strata(frame: geopandas.GeoDataFrame, owners: NDArray[np.intp]) -> Optional[Strata]:
    """The strata of a drawn sample, those of points without a class too; ``None`` where the layer is no such."""
    if not {STRATUM, STRATUM_NAME, STRATUM_PX, STRATUM_M2} <= set(frame.columns) or frame[STRATUM].isna().any():
        return None
    table = frame.drop_duplicates(STRATUM).sort_values(STRATUM)
    in_m2 = bool(table[STRATUM_M2].notna().all())
    areas = table[STRATUM_M2 if in_m2 else STRATUM_PX].to_numpy(float)
    of_points = np.searchsorted(table[STRATUM].to_numpy(), frame[STRATUM].to_numpy()[owners])
    return Strata(of_points, tuple(table[STRATUM_NAME].astype(str)), areas, in_m2)
