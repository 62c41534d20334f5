"""Polygons as zones of a raster: which pixels are theirs, and the means of values over these, window by window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Callable, NamedTuple, Optional

import networkx as nx
import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray

from .features import polygon_parts
from .grids import Window

_INTERIORS_MEET = "T********"
"""DE-9IM pattern of two polygons that share more than a border."""


class Zones:
    """Polygons on the pixels of a raster: a pixel belongs to those in which its centre lies.

    Args:
        shapes: in pixels (column, row), valid ``(zones,)``. Parts without an area are passed over.
        overlapping: zones may overlap. Those that do are drawn apart from each other, so that each gets all its pixels.
    """

    def __init__(self, shapes: Sequence[shapely.Geometry] | NDArray[np.object_], *, overlapping: bool = True) -> None:
        self.count = len(shapes)
        self._parts, self._owners = polygon_parts(shapes)
        self._tree = shapely.STRtree(self._parts)
        self._sheets = self._apart() if overlapping else np.zeros(self.count, np.intp)

    def numbered(self, window: Window) -> Iterator[NDArray[np.int32]]:
        """The number of the zone at each pixel of a window ``(rows, columns)``; -1 where there is none.

        There are as many arrays as it takes for no two zones of one to overlap, and none where no zone is near.
        """
        bounds = (window.col, window.row, window.right, window.bottom)
        found = self._tree.query(shapely.box(*bounds))
        pieces, of = polygon_parts(shapely.clip_by_rect(self._parts[found], *bounds))  # no lines that only touch it
        numbers = self._owners[found[of]]
        for sheet in np.unique(self._sheets[numbers]):
            drawn = self._sheets[numbers] == sheet
            yield rasterio.features.rasterize(
                zip(pieces[drawn], numbers[drawn]),
                out_shape=(window.height, window.width),
                transform=Affine.translation(window.col, window.row),
                fill=-1,
                dtype="int32",
            )

    def _apart(self) -> NDArray[np.intp]:
        """The sheet on which each zone is drawn: the least number for which no two of one sheet overlap, nearly."""
        one, other = self._tree.query(self._parts, predicate="intersects")
        twice = self._owners[one] < self._owners[other]
        one, other = one[twice], other[twice]
        overlap = shapely.relate_pattern(self._parts[one], self._parts[other], _INTERIORS_MEET)
        graph = nx.Graph(zip(self._owners[one[overlap]].tolist(), self._owners[other[overlap]].tolist()))
        sheets = np.zeros(self.count, np.intp)
        for zone, sheet in nx.greedy_color(graph).items():
            sheets[zone] = sheet
        return sheets


class ZoneMeans(NamedTuple):
    """What was found in each zone."""

    means: NDArray[np.float64]
    """``(zones,)``; NaN where a zone holds no data."""
    counts: NDArray[np.int64]
    """Pixels with data ``(zones,)``."""


def zone_means(
    zones: Zones,
    windows: Iterable[Window],
    read: Callable[[Window], NDArray[np.floating]],
    *,
    at_most: Optional[NDArray[np.floating]] = None,
    progress: Callable[[Window], None] = lambda _: None,
) -> ZoneMeans:
    """The mean of the values over the pixels of each zone.

    Args:
        zones: on the pixels of the raster.
        windows: that cover the raster, each pixel once.
        read: gives the values of a window ``(rows, columns)``, not finite where there are none. It is called for
            windows with zones only.
        at_most: a limit for each zone ``(zones,)``; larger values are left out.
        progress: gets each window that is done; may raise to cancel.
    """
    sums, counts = np.zeros(zones.count), np.zeros(zones.count, np.int64)
    for window in windows:
        values: Optional[NDArray[np.floating]] = None
        for numbers in zones.numbered(window):
            values = read(window) if values is None else values
            known = (numbers >= 0) & np.isfinite(values)
            if at_most is not None:
                known[known] = values[known] <= at_most[numbers[known]]
            sums += np.bincount(numbers[known], weights=values[known], minlength=zones.count)
            counts += np.bincount(numbers[known], minlength=zones.count)
        progress(window)
    return ZoneMeans(np.divide(sums, counts, out=np.full(zones.count, np.nan), where=counts > 0), counts)
