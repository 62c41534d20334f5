"""The maps that can be derived from heights: how each is computed and how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Optional

import torch

from ..contract.model_card import ModelClass
from ..core.styles import VIRIDIS
from . import shadows, sky, slopes
from .ground import Ground
from .shadows import Leap, Sun
from .surroundings import Halo, Surroundings

SHADOW = "shadow"
SHADOW_CLASSES = (ModelClass(0, "lit", "#fff4d6"), ModelClass(1, "shadow", "#3d4663"))
SHADOW_NODATA = 255

NEEDING_TERRAIN = ("ndsm", "terrain")
NEEDING_SKY = ("sky_view", "openness", "negative_openness", "shading")
NEEDING_SHADOW = (SHADOW, "shading")

_DARKENED = 0.5
"""What is left of the sky's light in the shadow, on the shading map."""
_GREYS = ("#000000", "#ffffff")
_GREYS_INVERTED = ("#ffffff", "#000000")
_LAND = ("#3f8f5f", "#a9c77f", "#f0e6a8", "#b98b5e", "#f7f4f0")


class Look(NamedTuple):
    """How a map of numbers is drawn."""

    colors: Sequence[str] = _GREYS
    unit: str = ""
    low: Optional[float] = None
    """Drawn in the first colour; ``None``: what one pixel of a hundred is below."""
    high: Optional[float] = None
    """Drawn in the last colour; ``None``: what one pixel of a hundred is above."""


LOOKS = {
    "ndsm": Look(VIRIDIS, "m", low=0.0),
    "shading": Look(),
    "sky_view": Look(),
    "slope": Look(_GREYS_INVERTED, "°", low=0.0),
    "hillshade": Look(low=0.0, high=1.0),
    "openness": Look(unit="°"),
    "negative_openness": Look(_GREYS_INVERTED, "°"),
    "terrain": Look(_LAND, "m"),
}
"""Of all maps but the shadow, by their names."""
FEATURES = (*LOOKS, SHADOW)
"""Names of all maps: those of the entries of the Spec, of the bands, and of the properties of :class:`TileFeatures`."""


@dataclass(frozen=True)
class Setting:
    """What is looked at, from every pixel of a zone of the raster."""

    ground: Ground
    sun: Sun
    paths: sky.Paths = ()
    """Where the horizon is searched for."""
    ray: Sequence[Leap] = ()
    """Towards the sun."""

    @property
    def halo(self) -> Halo:
        """Of a tile."""
        return slopes.HALO.joined(sky.halo(self.paths)).joined(shadows.halo(self.ray))


class TileFeatures:
    """All maps of a tile, each a tensor ``(rows, columns)`` that is computed when it is asked for.

    Args:
        surface: its heights and those around, metres.
        terrain: heights of the bare ground ``(rows, columns)``, metres; ``None`` where they are not needed.
        setting: what is looked at.

    Where the height of the surface is not known, numbers are NaN and classes are ``SHADOW_NODATA``.
    """

    def __init__(self, surface: Surroundings, terrain: Optional[torch.Tensor], setting: Setting) -> None:
        self._surface = surface
        self._terrain = terrain
        self._setting = setting

    @property
    def terrain(self) -> torch.Tensor:
        """The bare ground, metres."""
        if self._terrain is None:
            raise ValueError("the terrain was not read")
        return self._terrain.masked_fill(self._surface.own.isnan(), torch.nan)

    @property
    def ndsm(self) -> torch.Tensor:
        """Height above the ground, metres."""
        return self._surface.own - self.terrain

    @property
    def sky_view(self) -> torch.Tensor:
        """Sky-view factor, 0 … 1."""
        return self._sky.view_factor

    @property
    def openness(self) -> torch.Tensor:
        """Positive openness, degrees."""
        return self._sky.openness

    @property
    def negative_openness(self) -> torch.Tensor:
        """Openness of the surface turned upside down, degrees."""
        upside_down = Surroundings(-self._surface.heights, self._surface.tile)
        return sky.see_sky(upside_down, self._setting.paths).openness

    @property
    def shadow(self) -> torch.Tensor:
        """0 lit, 1 in the shadow; uint8."""
        return self._in_shadow.to(torch.uint8).masked_fill(self._surface.own.isnan(), SHADOW_NODATA)

    @property
    def shading(self) -> torch.Tensor:
        """Sky-view factor, halved in the shadow; 0 … 1.

        Le Bris et al. 2020, section 3.2, combine the two pixel by pixel but give no formula: this one is ours.
        """
        return torch.where(self._in_shadow, _DARKENED * self.sky_view, self.sky_view)

    @property
    def slope(self) -> torch.Tensor:
        """Degrees."""
        return slopes.slope(self._gradient)

    @property
    def hillshade(self) -> torch.Tensor:
        """Brightness of the surface under the sun, 0 … 1, without cast shadows."""
        return slopes.hillshade(self._gradient, self._setting.sun)

    @cached_property
    def _sky(self) -> sky.Sky:
        return sky.see_sky(self._surface, self._setting.paths)

    @cached_property
    def _in_shadow(self) -> torch.Tensor:
        return shadows.cast_shadow(self._surface, self._setting.ray)

    @cached_property
    def _gradient(self) -> slopes.Gradient:
        return slopes.gradient(self._surface, self._setting.ground)
