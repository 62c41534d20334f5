"""Sky-view factor and openness: how much of the sky each place sees (Zakšek, Oštir, Kokalj 2011)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch

from .ground import Ground
from .surroundings import Halo, Surroundings

_SAMPLES_PER_PIXEL = 3
"""Along a direction; as rvt-py has it, so that no pixel on the way is missed."""
_STRIP_PX = 1 << 17
"""Pixels worked on at a time, so that they stay in the processor's cache."""


class Step(NamedTuple):
    """A pixel to look at, from the pixel that looks."""

    rows: int
    cols: int
    distance_m: float


Paths = Sequence[Sequence[Step]]
"""The pixels along each direction, from near to far."""


class Sky(NamedTuple):
    """What is seen of the sky ``(rows, columns)``; NaN where the height is not known."""

    view_factor: torch.Tensor
    """Sky-view factor, 0 … 1."""
    openness: torch.Tensor
    """Degrees: 90 on a plane, more on a peak."""


def search_paths(ground: Ground, directions: int, radius_m: float) -> Paths:
    """The pixels in which the horizon is searched for.

    Points lie a third of a pixel apart, from one pixel's distance to the radius, and count as the pixels in which they
    fall (as in rvt-py, for square pixels).
    """
    finest_m = ground.finest_m
    count = math.floor((radius_m / finest_m - 1) * _SAMPLES_PER_PIXEL + 1e-6) + 1
    distances_m = [(1 + i / _SAMPLES_PER_PIXEL) * finest_m for i in range(count)]
    return [_path(ground, 360 * i / directions, distances_m) for i in range(directions)]


def halo(paths: Paths) -> Halo:
    """What :func:`see_sky` looks at."""
    return Halo.around((step.rows, step.cols) for path in paths for step in path)


def see_sky(surface: Surroundings, paths: Paths) -> Sky:
    """Sky-view factor and openness of a tile.

    With ``γ`` the angle of the horizon above the horizontal in each direction, the sky-view factor is the mean of
    ``1 - sin max(γ, 0)`` (Zakšek et al. 2011) and openness is the mean of ``90° - γ`` (Yokoyama et al. 2002).

    Directions in which no height is known are left out of the means; where there are none at all, the sky is open.
    """
    strip_px = _STRIP_PX if surface.heights.device.type == "cpu" else surface.heights.numel()
    lowered = surface._replace(heights=surface.heights.nan_to_num(nan=-torch.inf))  # what is not known hides nothing
    strips = zip(surface.strips(strip_px), lowered.strips(strip_px))
    parts = [_see_sky(strip.own, around, paths) for strip, around in strips]
    return Sky(*(torch.cat(values) for values in zip(*parts)))


def _see_sky(own: torch.Tensor, around: Surroundings, paths: Paths) -> Sky:
    steepest, slope = torch.empty_like(own), torch.empty_like(own)
    sines, angles, known = torch.zeros_like(own), torch.zeros_like(own), torch.zeros_like(own)
    for path in paths:
        steepest.fill_(-torch.inf)
        for step in path:
            torch.sub(around.shifted(step.rows, step.cols), own, out=slope)
            slope.mul_(1 / step.distance_m)
            torch.maximum(steepest, slope, out=steepest)
        seen = steepest > -torch.inf
        steepest.masked_fill_(~seen, 0)
        known += seen
        angles += torch.atan(steepest)
        steepest.clamp_(min=0)
        sines += steepest / torch.sqrt(1 + steepest * steepest)
    known.clamp_(min=1)
    unknown = own.isnan()
    view_factor = (1 - sines / known).masked_fill(unknown, torch.nan)
    return Sky(view_factor, (90 - torch.rad2deg(angles / known)).masked_fill(unknown, torch.nan))


def _path(ground: Ground, azimuth: float, distances_m: Sequence[float]) -> list[Step]:
    pixels = dict.fromkeys(tuple(map(round, ground.pixels(azimuth, distance))) for distance in distances_m)
    steps = [Step(rows, cols, math.hypot(*ground.metres(rows, cols))) for rows, cols in pixels if rows or cols]
    return sorted(steps, key=lambda step: step.distance_m)
