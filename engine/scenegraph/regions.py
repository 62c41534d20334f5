"""Objects as the network is told of them: what the images show in and around them, their shapes, and where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Callable

import geopandas
import numpy as np
import shapely
from numpy.typing import NDArray

from .measures import Flags, Numbers, Positions, Shapes
from .metric_plane import MetricPlane
from .pooling import pool_boxes, pool_shapes
from .recall import around
from .shapes import pair_features, shape_features, sizes_m
from .visual_grid import VisualGrid

Pool = Callable[[VisualGrid, Positions], NDArray[np.float32]]

NOWHERE = -1
"""The image of an object that lies in none."""


@dataclass(frozen=True)
class Regions:
    """The objects of one level of a graph."""

    shapes: Shapes
    """In metres of a plane ``(n,)``."""
    grids: Sequence[VisualGrid]
    images: Positions
    """Which image shows each object; :data:`NOWHERE`: none."""
    cells: Shapes
    """The objects in cells of the grids of their images."""

    def __len__(self) -> int:
        return len(self.shapes)

    @cached_property
    def boxes(self) -> Numbers:
        """``(n, 4)``: xmin, ymin, xmax, ymax in metres."""
        return shapely.bounds(self.shapes)

    @cached_property
    def sizes(self) -> Numbers:
        """How large each object is, in metres ``(n,)``."""
        return sizes_m(self.shapes)

    def nodes(self) -> NDArray[np.float32]:
        """The features of each object ``(n, F)``: what its image shows inside it, and its shape."""
        return np.concatenate([self._seen(self._pooled_shapes, np.arange(len(self))), shape_features(self.shapes)], 1)

    def edges(self, pairs: Positions) -> NDArray[np.float32]:
        """The features of pairs ``(e, G)``: what the image shows around both, and how the two lie to each other.

        Of two objects in different images, only what is around the subject is seen.

        Args:
            pairs: subject and object of each pair ``(e, 2)``.
        """
        return np.concatenate([self._seen(self._pooled_boxes, pairs), pair_features(self.shapes, pairs)], 1)

    def gaps_m(self, some: Positions, others: Positions) -> Numbers:
        """How far apart the boxes of objects are, in metres ``(some, others)``."""
        one, other = self.boxes[some][:, None], self.boxes[others][None]
        apart = np.maximum(0, np.maximum(one[..., :2] - other[..., 2:], other[..., :2] - one[..., 2:]))
        return np.hypot(apart[..., 0], apart[..., 1])

    def in_sizes(self, gaps_m: Numbers, some: Positions, others: Positions) -> NDArray[np.float32]:
        """Gaps ``(some, others)`` as multiples of how large the two objects are."""
        return (gaps_m / np.sqrt(self.sizes[some][:, None] * self.sizes[others][None])).astype(np.float32)

    def take(self, some: Positions | Flags) -> Regions:
        """Some of the objects."""
        return Regions(self.shapes[some], self.grids, self.images[some], self.cells[some])

    def _seen(self, pool: Pool, entries: Positions) -> NDArray[np.float32]:
        """What each image shows of the entries whose (first) object it shows; zeros where no image does."""
        found = np.zeros((len(entries), self.grids[0].features.shape[2]), np.float32)
        owners = self.images[entries if entries.ndim == 1 else entries[:, 0]]
        for i, grid in enumerate(self.grids):
            mine = owners == i
            if mine.any():
                found[mine] = pool(grid, entries[mine])
        return found

    def _pooled_shapes(self, grid: VisualGrid, objects: Positions) -> NDArray[np.float32]:
        return pool_shapes(grid.features, self.cells[objects])

    def _pooled_boxes(self, grid: VisualGrid, pairs: Positions) -> NDArray[np.float32]:
        boxes = shapely.bounds(self.cells)
        subjects, objects = pairs.T
        together = self.images[subjects] == self.images[objects]
        return pool_boxes(grid.features, around(boxes[subjects], boxes[np.where(together, objects, subjects)]))


def regions_of(objects: geopandas.GeoSeries, grids: Sequence[VisualGrid], plane: MetricPlane) -> Regions:
    """Look for objects in images. Each is seen in the first one that has data at a point inside it.

    Args:
        objects: polygons.
        grids: of the images, at least one.
        plane: where they are measured.
    """
    images = np.full(len(objects), NOWHERE, np.intp)
    cells = np.full(len(objects), shapely.Polygon(), object)
    points = geopandas.GeoSeries(shapely.point_on_surface(objects.to_numpy()), crs=objects.crs)
    for i, grid in enumerate(grids):
        here = (images == NOWHERE) & _shown(grid, grid.shapes(points))
        images[here], cells[here] = i, grid.shapes(objects[here])
    return Regions(plane.shapes(objects), grids, images, cells)


def _shown(grid: VisualGrid, points: Shapes) -> Flags:
    """Whether the image has data at each point, given in cells."""
    places = shapely.get_coordinates(points)
    finite = np.isfinite(places).all(axis=1)
    cols, rows = np.floor(np.where(finite[:, None], places, -1)).astype(np.intp).T
    height, width = grid.features.shape[:2]
    inside = (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
    inside[inside] = np.isfinite(grid.features[rows[inside], cols[inside], 0])
    return inside
