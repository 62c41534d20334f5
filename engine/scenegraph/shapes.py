"""What the shapes of objects tell a network: their form, and how two of them lie to each other.

Coordinates are metres in a plane; every number is without a unit, so that what is learnt at one place and scale holds
at others.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

SHAPE_FEATURES = 7
PAIR_FEATURES = 12
_LEAST_M2 = 1e-2
_LEAST_M = 1e-1


def shape_features(shapes: NDArray[np.object_]) -> NDArray[np.float32]:
    """The form of each object ``(n, SHAPE_FEATURES)``.

    Size (logarithm of the area in m²), compactness (1 for a disc), how far it fills its hull and its tightest box,
    that box's elongation, and its direction as cosine and sine of the doubled angle.

    Args:
        shapes: polygons, or lines and points, which have no area.
    """
    area = np.maximum(shapely.area(shapes), _LEAST_M2)
    length = np.maximum(shapely.length(shapes), _LEAST_M)
    rectangles = shapely.oriented_envelope(shapes)
    long, short, angle = _sides(rectangles)
    return np.stack(
        [
            np.log10(area),
            np.minimum(4 * np.pi * area / length**2, 1),
            area / np.maximum(shapely.area(shapely.convex_hull(shapes)), area),
            area / np.maximum(shapely.area(rectangles), area),
            np.log2(np.maximum(long, _LEAST_M) / np.maximum(short, _LEAST_M)),
            np.cos(2 * angle),
            np.sin(2 * angle),
        ],
        axis=1,
    ).astype(np.float32)


def _sides(rectangles: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Long and short side of rectangles, and the angle of the long one; 0 where they have shrunk to a point."""
    long, short, angle = np.zeros((3, len(rectangles)))
    for i, rectangle in enumerate(rectangles):
        corners = shapely.get_coordinates(rectangle)
        if len(corners) < 2:
            continue
        steps = np.diff(corners[:3], axis=0)
        lengths = np.hypot(*steps.T)
        longest = lengths.argmax()
        long[i], short[i] = lengths[longest], lengths.min() if len(lengths) > 1 else 0.0
        angle[i] = np.arctan2(steps[longest, 1], steps[longest, 0])
    return long, short, angle


def sizes_m(shapes: NDArray[np.object_]) -> NDArray[np.float64]:
    """How large each object is: the side of a square of its area, or half its length where that is more (lines)."""
    return np.maximum(np.sqrt(shapely.area(shapes)), np.maximum(shapely.length(shapes) / 4, _LEAST_M))


def pair_features(shapes: NDArray[np.object_], pairs: NDArray[np.intp]) -> NDArray[np.float32]:
    """How subject and object of each pair lie to each other ``(e, PAIR_FEATURES)``.

    Distance of borders and of centres (logarithms, in sizes of the two), direction from the subject to the object,
    ratio of sizes, what part of each lies in the other, what part of each other's border they share, whether they
    cross, and the overlap of their boxes.

    Args:
        shapes: of all objects.
        pairs: subject and object of each pair ``(e, 2)``, positions in ``shapes``.
    """
    subjects, objects = shapes[pairs[:, 0]], shapes[pairs[:, 1]]
    size = sizes_m(shapes)
    mean_size = np.sqrt(size[pairs[:, 0]] * size[pairs[:, 1]])
    centres = shapely.get_coordinates(shapely.point_on_surface(shapes))
    step = centres[pairs[:, 1]] - centres[pairs[:, 0]]
    apart = np.hypot(*step.T)
    direction = step / np.maximum(apart, _LEAST_M)[:, None]
    gaps = shapely.distance(subjects, objects)
    common, border, crossing, crossed = np.zeros((4, len(pairs)))
    meet = gaps == 0  # the rest costs time, and is nothing for all others
    one, other = subjects[meet], objects[meet]
    outline, other_outline = shapely.boundary(one), shapely.boundary(other)
    common[meet] = shapely.area(shapely.intersection(one, other))
    border[meet] = shapely.length(shapely.intersection(outline, other_outline))
    crossing[meet], crossed[meet] = shapely.crosses(outline, other), shapely.crosses(other_outline, one)
    return np.stack(
        [
            np.log2(gaps / mean_size + 0.05),
            np.log2(apart / mean_size + 0.05),
            *direction.T,
            np.log2(size[pairs[:, 0]] / size[pairs[:, 1]]),
            common / np.maximum(shapely.area(subjects), _LEAST_M2),
            common / np.maximum(shapely.area(objects), _LEAST_M2),
            np.minimum(border / np.maximum(shapely.length(subjects), _LEAST_M), 1),
            np.minimum(border / np.maximum(shapely.length(objects), _LEAST_M), 1),
            crossing,
            crossed,
            _box_overlap(shapely.bounds(subjects), shapely.bounds(objects)),
        ],
        axis=1,
    ).astype(np.float32)


def _box_overlap(boxes: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """Intersection over union of each two boxes ``(e,)``."""
    common = shapely.area(shapely.intersection(shapely.box(*boxes.T), shapely.box(*others.T)))
    union = shapely.area(shapely.box(*boxes.T)) + shapely.area(shapely.box(*others.T)) - common
    return common / np.maximum(union, _LEAST_M2)
