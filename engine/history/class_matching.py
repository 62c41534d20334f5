"""The classes of two maps, brought together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ClassesApart, EpochsApart, MapWithoutClasses, TooManyMapClasses
from ..contract.model_card import ModelClass
from ..contract.notices import ClassesOfOneDate
from ..contract.task import TaskContext
from ..core.class_rasters import NO_CLASS, VALUES, read_classes, windows
from ..core.grids import Window
from ..core.legends import Legend, read_legend
from ..core.matching import Label, Matching, match
from ..core.palette import class_colors
from ..core.progress import Stage
from .epochs import Maps

if TYPE_CHECKING:
    from ..tasks.compareepochs import Spec

MOST_CLASSES = 255
"""With more, pairs of them would not fit into 16 bits."""


@dataclass(frozen=True)
class MatchedClasses:
    """The classes of both dates, numbered together."""

    classes: tuple[ModelClass, ...]
    """Names and colours are those of the later map where it has the class, else those of the earlier one."""
    _earlier: NDArray[np.int32]
    """Value of the earlier map → number of its class; the last entry is for ``NO_CLASS``."""
    _later: NDArray[np.int32]

    def read(self, maps: Maps, window: Window) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """The numbers of the classes at both dates ``(rows, columns)``; ``NO_CLASS`` where there is none."""
        return self._earlier[read_classes(maps.earlier, window)], self._later[read_classes(maps.later, window)]


def match_classes(maps: Maps, spec: Spec, context: TaskContext, progress: Stage) -> MatchedClasses:
    """Find out which classes the maps have, and which are the same: by name, by value, or as the user says.

    Raises:
        NoClassRaster: one of them holds something else than classes.
        MapWithoutClasses: the later one holds nothing but nodata.
        EpochsApart: nowhere do both have data.
        TooManyMapClasses: these are no classes, perhaps an image.
        ClassesApart: they have no class in common.
        RemappingUnreadable, RemappingClassUnknown: what the user says makes no sense.
    """
    values = _occurring(maps, progress)
    legends = read_legend(maps.earlier.path), read_legend(maps.later.path)
    earlier, later = (_labels(legend, found) for legend, found in zip(legends, values))
    matching = match(earlier, later, (), spec.match_by, spec.remapping)
    found = len(matching.names) + len(matching.unmatched)
    if found > MOST_CLASSES:
        raise TooManyMapClasses(found=found, most=MOST_CLASSES)
    if not matching.reference:
        texts = (", ".join(label.text for label in labels) for labels in (earlier, later))
        raise ClassesApart(*texts)
    _tell_classes_of_one_date(matching, legends, context)
    numbers = {label.key: len(matching.names) + i for i, label in enumerate(matching.unmatched)}
    return MatchedClasses(
        _classes(matching, legends),
        _lookup({**matching.reference, **numbers}),
        _lookup(matching.mapped),
    )


def _occurring(maps: Maps, progress: Stage) -> list[list[int]]:
    """The values of each map, where both have data."""
    occurs = np.zeros((2, VALUES), bool)
    later_has_data = False
    for window in windows(maps.later, maps.later.grid.window):
        read = [read_classes(raster, window) for raster in maps]
        known = np.logical_and.reduce([classes != NO_CLASS for classes in read])
        for seen, classes in zip(occurs, read):
            seen[classes[known]] = True
        later_has_data |= bool((read[1] != NO_CLASS).any())
        progress(window.bottom / maps.later.grid.height)
    if not later_has_data:
        raise MapWithoutClasses(path=maps.later.path)
    if not occurs.any():
        raise EpochsApart(earlier=maps.earlier.path, later=maps.later.path)
    return [np.flatnonzero(row).tolist() for row in occurs]


def _labels(legend: Legend, values: list[int]) -> list[Label]:
    return [Label(value, legend.names.get(value), value) for value in sorted({*legend.names, *values})]


def _tell_classes_of_one_date(matching: Matching, legends: tuple[Legend, Legend], context: TaskContext) -> None:
    """A class that one map names and the other doesn't may be called otherwise there. Without names nobody can tell."""
    if not all(legend.names for legend in legends):
        return
    only_later = [matching.names[i] for i in matching.only_in_map]
    if only_later or matching.unmatched:
        only_earlier = ", ".join(label.text for label in matching.unmatched)
        context.notice(ClassesOfOneDate(earlier=only_earlier or "–", later=", ".join(only_later) or "–"))


def _classes(matching: Matching, legends: tuple[Legend, Legend]) -> tuple[ModelClass, ...]:
    """All classes; each keeps its value in the later map, those of the earlier map alone get a free one if need be."""
    names = [*matching.names, *(label.text for label in matching.unmatched)]
    values = {number: value for value, number in sorted(matching.mapped.items(), reverse=True)}  # the least of several
    taken = set(matching.mapped)
    colors = class_colors(names)
    for number, label in enumerate(matching.unmatched, len(matching.names)):
        free = next(value for value in (label.key, *range(1, VALUES)) if value not in taken)
        values[number] = free
        taken.add(free)
        colors[number] = legends[0].colors.get(label.key, colors[number])
    for number in range(len(matching.names)):
        colors[number] = legends[1].colors.get(values[number], colors[number])
    return tuple(ModelClass(values[number], name, colors[number]) for number, name in enumerate(names))


def _lookup(numbers: Mapping[int, int]) -> NDArray[np.int32]:
    table = np.full(VALUES + 1, NO_CLASS, np.int32)
    table[list(numbers)] = list(numbers.values())
    return table
