"""Slope and hillshade."""

from __future__ import annotations

import math
from typing import NamedTuple

import torch

from .ground import Ground, direction
from .shadows import Sun
from .surroundings import Halo, Surroundings

HALO = Halo(1, 1, 1, 1)


class Gradient(NamedTuple):
    """How much the surface rises to the east and to the north ``(rows, columns)``, metres a metre."""

    east: torch.Tensor
    north: torch.Tensor


def gradient(surface: Surroundings, ground: Ground) -> Gradient:
    """The gradient of a tile by central differences; by one-sided ones where a neighbour is not known.

    NaN where the height is not known; a place without neighbours counts as flat.
    """
    along_row = _difference(surface, 0, 1)
    along_col = _difference(surface, 1, 0)
    (a, d), (b, e) = ground.column, ground.row
    area = a * e - b * d
    return Gradient((e * along_row - d * along_col) / area, (a * along_col - b * along_row) / area)


def slope(steepness: Gradient) -> torch.Tensor:
    """Degrees ``(rows, columns)``, 0 on a plane."""
    return torch.rad2deg(torch.atan(torch.hypot(*steepness)))


def hillshade(steepness: Gradient, sun: Sun) -> torch.Tensor:
    """Cosine of the angle between sun and surface normal ``(rows, columns)``; 0 where the surface is turned away."""
    elevation = math.radians(sun.elevation)
    east, north = (part * math.cos(elevation) for part in direction(sun.azimuth))
    towards_sun = math.sin(elevation) - east * steepness.east - north * steepness.north
    return (towards_sun / torch.sqrt(1 + steepness.east**2 + steepness.north**2)).clamp(min=0)


def _difference(surface: Surroundings, rows: int, cols: int) -> torch.Tensor:
    """From pixel to pixel, the mean of those on both sides."""
    own = surface.own
    ahead, behind = surface.shifted(rows, cols) - own, own - surface.shifted(-rows, -cols)
    known = (ahead + behind) / 2
    one_sided = torch.where(ahead.isnan(), behind, ahead).nan_to_num(nan=0.0)
    return torch.where(known.isnan(), one_sided, known).masked_fill(own.isnan(), torch.nan)
