"""Where recalls are counted: the ground is cut into scenes, and each object lies in one of them or in none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np
import shapely

from ..measures import Numbers, Positions, Shapes
from ..recall import SAME_PLACE

NOWHERE = -1
"""The scene of an object that lies in none."""


@dataclass(frozen=True)
class Squares:
    """Scenes are squares of a grid."""

    side_m: float

    def scenes_of(self, points: Shapes) -> tuple[Positions, list[str]]:
        """The scene of each point ``(n,)``, and the names of the scenes."""
        places = np.floor(shapely.get_coordinates(points) / self.side_m).astype(np.int64)
        corners, scenes = np.unique(places, axis=0, return_inverse=True)
        return scenes.reshape(-1), [f"square {column}/{row}" for column, row in corners.tolist()]


@dataclass(frozen=True)
class Areas:
    """Scenes are polygons; where some overlap, the first one counts."""

    polygons: Shapes
    """In metres of the plane."""

    def scenes_of(self, points: Shapes) -> tuple[Positions, list[str]]:
        """The scene of each point ``(n,)``, and the names of the scenes."""
        scenes = np.full(len(points), NOWHERE, np.intp)
        point, area = shapely.STRtree(self.polygons).query(points, predicate="intersects")
        last_first = np.argsort(-area, kind="stable")
        scenes[point[last_first]] = area[last_first]
        return scenes, [f"area {number}" for number in range(1, len(self.polygons) + 1)]


Places = Union[Squares, Areas]


def counterparts(boxes: Numbers, others: Numbers) -> tuple[Positions, Numbers]:
    """For each box the other one that covers it best, and their intersection over union, 0 where none does.

    Args:
        boxes: ``(n, 4)``.
        others: ``(m, 4)``.
    """
    best, overlap = np.full(len(boxes), NOWHERE, np.intp), np.zeros(len(boxes))
    mine, theirs = shapely.STRtree(shapely.box(*others.T)).query(shapely.box(*boxes.T), predicate="intersects")
    low = np.maximum(boxes[mine, :2], others[theirs, :2])
    high = np.minimum(boxes[mine, 2:], others[theirs, 2:])
    common = np.clip(high - low, 0, None).prod(axis=1)
    union = _areas(boxes)[mine] + _areas(others)[theirs] - common
    shares = np.divide(common, union, out=np.zeros(len(common)), where=union > 0)
    rising = np.argsort(shares, kind="stable")
    best[mine[rising]], overlap[mine[rising]] = theirs[rising], shares[rising]
    return best, overlap


def scenes_of_found(found: Numbers, own: Positions, true: Numbers, scenes: Positions) -> Positions:
    """The scenes of objects that were found: that of the true object in the same place, else their own.

    So an object at the border of a scene is not missed because its middle lies a little beyond.

    Args:
        found: boxes of those that were found ``(n, 4)``.
        own: the scenes in which they lie ``(n,)``.
        true: boxes of the true ones ``(m, 4)``.
        scenes: of the true ones ``(m,)``.
    """
    best, overlap = counterparts(found, true)
    return np.where(overlap >= SAME_PLACE, scenes[best], own)


def _areas(boxes: Numbers) -> Numbers:
    return (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)
