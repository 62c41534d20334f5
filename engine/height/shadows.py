"""The shadows that a fictive sun casts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch

from .ground import Ground, direction
from .surroundings import Halo, Surroundings

MOST_STEPS = 2048
"""Beyond so many pixels nothing casts a shadow: it bounds what has to be read around a tile."""


class Sun(NamedTuple):
    """Where the sun stands, in degrees."""

    azimuth: float
    """Clockwise from the grid's north."""
    elevation: float
    """Above the horizon."""


class Leap(NamedTuple):
    """So many pixels towards the sun, and how much the sun's ray rises on the way."""

    rows: int
    cols: int
    rise_m: float


def sun_ray(ground: Ground, sun: Sun, relief_m: float) -> list[Leap]:
    """The way towards the sun, in leaps of 1, 2, 4, … pixels and a rest: leap by leap the way behind is doubled.

    Args:
        ground: of the pixels.
        sun: where it stands.
        relief_m: from the lowest to the highest place: higher than that no ray needs to be followed.
    """
    rows, cols = ground.pixels(sun.azimuth, 1.0)
    longest = max(abs(rows), abs(cols))
    rows, cols = rows / longest, cols / longest
    steepness = math.tan(math.radians(sun.elevation))
    pixels = 1 + min(MOST_STEPS, math.ceil(relief_m / steepness * longest))
    lengths = [1 << i for i in range(pixels.bit_length() - 1)]
    lengths.append(pixels - (1 << len(lengths)))  # the rest, so that the ray is no longer than it has to be
    east, north = direction(sun.azimuth)
    ray = []
    for length in filter(None, lengths):
        leap = round(length * rows), round(length * cols)
        metres = ground.metres(*leap)
        ray.append(Leap(*leap, steepness * (metres[0] * east + metres[1] * north)))
    return ray


def halo(ray: Sequence[Leap]) -> Halo:
    """What :func:`cast_shadow` looks at."""
    return Halo.around([(sum(leap.rows for leap in ray), sum(leap.cols for leap in ray))])


def cast_shadow(surface: Surroundings, ray: Sequence[Leap]) -> torch.Tensor:
    """Where something between a place and the sun is higher than the ray that would reach it ``(rows, columns)``, bool.

    Let ``c(p)`` be the height above which a place ``p`` is lit, as far as the first ``n`` pixels of the ray go. Then
    ``max(c(p), c(p + leap) - rise)`` with a leap of ``n`` pixels holds for ``2 n`` pixels, so a ray of a thousand
    pixels takes ten steps. As each leap ends in a whole pixel, the ray may be a pixel or two beside the true one.
    """
    ceiling = surface.heights.nan_to_num(nan=-torch.inf)
    rows, cols = ceiling.shape
    for leap in ray:
        here = _overlap(rows, leap.rows), _overlap(cols, leap.cols)
        there = _overlap(rows, -leap.rows), _overlap(cols, -leap.cols)
        ceiling[here] = torch.maximum(ceiling[here], ceiling[there] - leap.rise_m)
    return ceiling[surface.tile.slices] > surface.own


def _overlap(length: int, shift: int) -> slice:
    """The indices whose sum with ``shift`` is an index too."""
    return slice(max(0, -shift), length - max(0, shift))
