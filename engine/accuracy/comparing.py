"""The two ways to compare a map with its reference: pixel by pixel, or at points."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import NothingToCompare
from ..contract.model_card import ModelClass
from ..contract.notices import ClassesOnlyInMap, ClassesOnlyInReference, LabelsPartlyOutside, StrataLeftOut
from ..contract.task import TaskContext
from ..core.areas import ClassAreas
from ..core.areas_of_interest import AreasOfInterest
from ..core.class_rasters import NO_CLASS, VALUES
from ..core.legends import Legend
from ..core.matching import Label, Matching, match
from ..core.progress import Stage
from ..core.rasters import Raster
from .counting import PairCounts, count_pixels
from .estimation import Estimates, Sample, estimate
from .points import Points, Strata
from .results import Assessment, Unit
from .whole_references import WholeReference, raster_labels

if TYPE_CHECKING:
    from ..tasks.accuracy import Spec

_LEAST_POINTS = 2
"""With fewer in a stratum, nothing can be said of how sure an estimate is."""


@dataclass(frozen=True)
class Comparison:
    """A map that is compared, and how."""

    raster: Raster
    legend: Legend
    spec: Spec
    context: TaskContext

    def with_areas(self, reference: WholeReference, areas: Optional[AreasOfInterest]) -> Assessment:
        """Compare every pixel of which the reference knows something.

        Raises:
            NothingToCompare: there is none.
            EngineError: the classes don't match (see :func:`.matching.match`).
        """
        counts = count_pixels(self.raster, reference, areas, Stage(self.context, "assessing_map", 0.05, 0.95))
        matching = self._match(reference.labels(counts.reference), counts.reference, counts.mapped)
        return self._counted(counts, matching, "pixels")

    def with_points(self, points: Points) -> Assessment:
        """Compare at points. What a random sample tells of the whole map is estimated.

        Raises:
            NothingToCompare: no point lies where the map has data.
            EngineError: the classes don't match (see :func:`.matching.match`).
        """
        is_sample = self.spec.random_sample or points.strata is not None
        areas = ClassAreas(self.raster.grid, VALUES + 1) if is_sample else None
        values = points.values_in(self.raster, areas, Stage(self.context, "assessing_map", 0.05, 0.95))
        outside = int((values == NO_CLASS).sum())
        if outside:
            self.context.notice(LabelsPartlyOutside(path=points.path, count=outside))
        counts = PairCounts()
        counts.add(points.keys, values)
        if areas is None:
            matching = self._match(points.labels, counts.reference, counts.mapped)
            return self._counted(counts, matching, "points")
        matching = self._match(points.labels, counts.reference, set(areas.pixels) - {VALUES})
        return self._estimated(points, values, counts.confusion(matching), matching, areas)

    def _counted(self, counts: PairCounts, matching: Matching, unit: Unit) -> Assessment:
        matrix = counts.confusion(matching)
        kept = self._kept(matching, matrix, matrix.any(axis=0) | matrix.any(axis=1))
        return Assessment(self._classes(matching, kept), matrix[np.ix_(kept, kept)], unit)

    def _estimated(
        self,
        points: Points,
        values: NDArray[np.int32],
        matrix: NDArray[np.int64],
        matching: Matching,
        areas: ClassAreas,
    ) -> Assessment:
        in_m2 = areas.area_m2 is not None and (points.strata is None or points.strata.in_m2)
        mapped_areas = _class_areas(areas, matching, in_m2=in_m2)
        kept = self._kept(matching, matrix, matrix.any(axis=0) | matrix.any(axis=1) | (mapped_areas > 0))
        reference = _positions(matching.reference, kept)[points.keys]
        mapped = _positions(matching.mapped, kept)[values]
        classes = self._classes(matching, kept)
        names = tuple(entry.name for entry in classes)
        strata = points.strata or Strata(mapped, names, mapped_areas[kept], in_m2)
        return Assessment(
            classes=classes,
            counts=matrix[np.ix_(kept, kept)],
            unit="points",
            estimates=self._estimates(strata, reference, mapped, len(classes)),
            mapped_areas=mapped_areas[kept] if in_m2 == strata.in_m2 else None,
            in_m2=strata.in_m2,
        )

    def _estimates(
        self, strata: Strata, reference: NDArray[np.intp], mapped: NDArray[np.intp], classes: int
    ) -> Optional[Estimates]:
        """The estimates from the strata that have points enough; the user is told of the others."""
        used = (reference != NO_CLASS) & (mapped != NO_CLASS)
        enough = np.bincount(strata.of_points[used], minlength=len(strata.areas)) >= _LEAST_POINTS
        poor = ~enough & (strata.areas > 0)
        if poor.any():
            names = ", ".join(strata.names[i] for i in np.flatnonzero(poor))
            percent = 100 * strata.areas[poor].sum() / strata.areas.sum()
            self.context.notice(StrataLeftOut(strata=names, percent=float(percent)))
        if not enough.any():
            return None
        used &= enough[strata.of_points]
        renumbered = np.cumsum(enough) - 1
        sample = Sample(renumbered[strata.of_points[used]], reference[used], mapped[used], strata.areas[enough])
        return estimate(sample, classes)

    def _match(self, labels: Sequence[Label], found: Collection[int], in_map: Collection[int]) -> Matching:
        if not found:
            raise NothingToCompare
        mapped = raster_labels(self.legend, in_map)
        if not self.legend.names:
            # Which classes the map could have shown nobody knows, so all that the reference has may be among them.
            values = {label.value for label in labels if label.key in found and label.value is not None}
            mapped = raster_labels(self.legend, {*in_map, *values})
        return match(labels, mapped, found, self.spec.match_by, self.spec.remapping)

    def _kept(self, matching: Matching, matrix: NDArray[np.int64], occurs: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Positions of the classes that occur. The user is told which of them only one side seems to know."""
        if not matrix.any():
            raise NothingToCompare
        in_reference, in_map = matrix.any(axis=1), matrix.any(axis=0)
        only_in_map = [matching.names[i] for i in matching.only_in_map if in_map[i]]
        if only_in_map:
            self.context.notice(ClassesOnlyInMap(classes=", ".join(only_in_map)))
        if not self.legend.names and (in_reference & ~in_map).any():
            unseen = [matching.names[i] for i in np.flatnonzero(in_reference & ~in_map)]
            self.context.notice(ClassesOnlyInReference(classes=", ".join(unseen)))
        return np.flatnonzero(occurs)

    def _classes(self, matching: Matching, kept: NDArray[np.intp]) -> tuple[ModelClass, ...]:
        values = {position: value for value, position in sorted(matching.mapped.items(), reverse=True)}
        entries = self.legend.classes(values[i] for i in kept.tolist())
        return tuple(
            ModelClass(entry.value, matching.names[i], entry.color) for i, entry in zip(kept.tolist(), entries)
        )


def _class_areas(areas: ClassAreas, matching: Matching, *, in_m2: bool) -> NDArray[np.float64]:
    """The area of each class in the map ``(K,)``, in m² or in pixels."""
    found = areas.area_m2 if in_m2 and areas.area_m2 is not None else areas.pixels
    sums = np.zeros(len(matching.names))
    for value, position in matching.mapped.items():
        sums[position] += found.get(value, 0)
    return sums


def _positions(matched: Mapping[int, int], kept: NDArray[np.intp]) -> NDArray[np.intp]:
    """A table from keys to positions in ``kept``; ``NO_CLASS`` for all others, and at last for itself."""
    table = np.full(VALUES + 1, NO_CLASS, np.intp)
    places = {position: place for place, position in enumerate(kept.tolist())}
    for key, position in matched.items():
        table[key] = places.get(position, NO_CLASS)
    return table
