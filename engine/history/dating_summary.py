"""What was found about all objects together: how many stood at each epoch, and how many were built in each period."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

import geopandas
import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS

from ..contract.schema import Json
from ..core.areas import equal_area_transformer
from ..core.features import POLYGON, dimension
from ..core.grids import Grid
from .periods import Dating
from .timelines import Reliability


class EpochSummary(NamedTuple):
    """The objects at an epoch. Those that no epoch tells of are not counted."""

    date: str
    stood: int
    absent: int
    unsure: int
    estimated: float
    """How many stood: the sum of the probabilities, in which the unsure ones count too."""
    change_percent: Optional[float]
    """From the current database to that number."""
    found: tuple[float, ...]
    """What was learned of each source: the probability that an object which stands is seen."""
    mistaken: tuple[float, ...]
    """That something is seen where none stands."""


class PeriodSummary(NamedTuple):
    """The objects that were first seen then."""

    first_seen: str
    objects: int
    percent: float
    area_m2: Optional[float]
    """``None`` for lines and points, and without a CRS."""


class Summary(NamedTuple):
    """What was found."""

    class_name: str
    """Of the objects, in the newest raster."""
    objects: int
    dated: int
    unsure: int
    epochs: Sequence[EpochSummary]
    periods: Sequence[PeriodSummary]

    def values(self) -> dict[str, Json]:
        """The result of the task, see :func:`..tasks.dateobjects.run`."""
        epochs = [entry._asdict() for entry in self.epochs]
        return {**self._asdict(), "epochs": epochs, "periods": [entry._asdict() for entry in self.periods]}


def summary(objects: geopandas.GeoDataFrame, found: Dating, reliability: Reliability) -> Summary:
    """Count.

    Args:
        objects: the database.
        found: when its objects were built.
        reliability: of the sources of evidence.
    """
    dated = sum(period.sure for period in found.periods)
    epochs = [_epoch(found, number, reliability) for number in range(len(found.dates))]
    labels, areas = np.array(found.labels), _areas_m2(objects)
    periods = [_period(label, labels == label, areas) for label in found.ordered_labels]
    return Summary(found.class_name, len(objects), dated, len(objects) - dated, epochs, periods)


def _epoch(found: Dating, number: int, reliability: Reliability) -> EpochSummary:
    seen, stands = found.seen, found.stands[:, number]
    stood, absent = int((stands == 1).sum()), int((stands == 0).sum())
    estimated, told_of = float(found.timelines.standing[seen, number].sum()), int(seen.sum())
    return EpochSummary(
        found.dates[number].text,
        stood,
        absent,
        told_of - stood - absent,
        estimated,
        100 * (estimated / told_of - 1) if told_of else None,
        *(tuple(rates[number].tolist()) for rates in reliability),
    )


def _period(label: str, members: NDArray[np.bool_], areas: Optional[NDArray[np.float64]]) -> PeriodSummary:
    area = None if areas is None else float(areas[members].sum())
    return PeriodSummary(label, int(members.sum()), 100 * float(members.mean()), area)


def _areas_m2(objects: geopandas.GeoDataFrame) -> Optional[NDArray[np.float64]]:
    """True areas of polygons; ``None`` where there are none, or no CRS."""
    if objects.crs is None or dimension(objects) != POLYGON:
        return None
    shapes = shapely.force_2d(objects.geometry.to_numpy())
    left, bottom, right, top = shapely.total_bounds(shapes)
    corner = Affine.translation(left, bottom)
    around = Grid(CRS(objects.crs).to_wkt(), corner, int(np.ceil(right - left)), int(np.ceil(top - bottom)))
    to_plane = equal_area_transformer(around)
    if to_plane is not None:
        shapes = shapely.transform(shapes, to_plane.transform, interleaved=False)
    return np.nan_to_num(shapely.area(shapes))
