"""The search for places worth labelling: the most uncertain ones, and those that are labelled already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, NamedTuple, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.areas_of_interest import AreasOfInterest
from ...core.grids import Size
from .candidates import Patches, PatchGrid, Rasters, patches_in_rows

_MOST_CANDIDATES = 100_000
"""The most uncertain places that are kept, so that memory stays flat on a raster of any size."""
_MOST_LABELLED = 1000
"""Places inside labelled patches that are kept, to tell what is known."""


@dataclass(frozen=True)
class Scale:
    """Patches in the units in which distances are told: metres, or pixels where there is no CRS."""

    patches: PatchGrid
    pixel: Size

    @property
    def side(self) -> tuple[float, float]:
        """Width and height of a patch."""
        rows, cols = self.patches.cell
        return 2 * cols * self.pixel.width, 2 * rows * self.pixel.height

    def corners(self, found: Patches) -> NDArray[np.float64]:
        """Upper left corners, ``(patches, 2)``: to the right and down."""
        rows, cols = self.patches.cell
        return np.stack([found.cols * cols * self.pixel.width, found.rows * rows * self.pixel.height], axis=1)


class LabelledPatches:
    """Polygons whose ground is labelled already.

    Args:
        areas: the polygons.
        scale: of the patches to look for.
        distance: how far from them a patch must stay.
    """

    def __init__(self, areas: AreasOfInterest, scale: Scale, distance: float) -> None:
        top, left = scale.patches.start
        factors = (scale.pixel.width, scale.pixel.height)
        moved = shapely.transform(areas.polygons, lambda points: (points - (left, top)) * factors)
        self._tree = shapely.STRtree(moved)
        self._scale = scale
        self._distance = distance

    def close_to(self, found: Patches) -> NDArray[np.bool_]:
        """Which of the places are too close to a labelled one, or overlap it; two may touch."""
        corners = self._scale.corners(found)
        slack = 1e-6 * np.array(self._scale.side)
        boxes = shapely.box(*(corners + slack).T, *(corners + self._scale.side - slack).T)
        return self._hit(boxes, self._distance, len(corners))

    def holding(self, found: Patches) -> NDArray[np.bool_]:
        """Which of the places have their middle in a labelled patch."""
        middles = self._scale.corners(found) + np.array(self._scale.side) / 2
        return self._hit(shapely.points(middles), 0.0, len(middles))

    def _hit(self, shapes: NDArray[np.object_], distance: float, count: int) -> NDArray[np.bool_]:
        hit = np.zeros(count, bool)
        hit[self._tree.query(shapes, predicate="dwithin", distance=distance)[0]] = True
        return hit


class Pool(NamedTuple):
    """What the search has found."""

    candidates: Patches
    labelled: Patches
    mean_uncertainty: float
    """Of all places where there is data."""
    lowest: float
    highest: float


def collect(
    rasters: Rasters, scale: Scale, labelled: Optional[LabelledPatches], progress: Callable[[float], None]
) -> Pool:
    """Look at all places, and keep the most uncertain ones that are free.

    Args:
        rasters: what is looked at.
        scale: where patches may lie.
        labelled: where none may.
        progress: gets the fraction done; may raise to cancel.
    """
    free, known = (_Kept(Patches.none(rasters), most) for most in (_MOST_CANDIDATES, _MOST_LABELLED))
    count, total, lowest, highest = 0, 0.0, np.inf, -np.inf
    for row, found in enumerate(patches_in_rows(rasters, scale.patches)):
        if found.size:
            count += found.size
            total += float(found.uncertainty.sum())
            lowest, highest = min(lowest, found.uncertainty.min()), max(highest, found.uncertainty.max())
            if labelled is None:
                free.add(found)
            else:
                known.add(found.part(labelled.holding(found)))
                free.add(found.part(~labelled.close_to(found)))
        progress((row + 1) / scale.patches.shape[0])
    return Pool(free.patches, known.patches, total / max(1, count), float(lowest), float(highest))


class _Kept:
    """The most uncertain of many places."""

    def __init__(self, none: Patches, most: int) -> None:
        self._most = most
        self._parts = [none]
        self._count = 0

    @property
    def patches(self) -> Patches:
        self._tidy()
        return self._parts[0]

    def add(self, found: Patches) -> None:
        self._parts.append(found)
        self._count += found.size
        if self._count > 2 * self._most:
            self._tidy()

    def _tidy(self) -> None:
        joined = Patches.joined(self._parts)
        best = np.sort(np.argsort(-joined.uncertainty, kind="stable")[: self._most])
        self._parts = [joined.part(best)]
        self._count = len(best)
