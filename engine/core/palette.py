"""Colours for classes that have none: those usual for land cover, then some that colour-blind people tell apart."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator, Sequence
from itertools import count

_CONVENTIONS = (
    # beginnings of words, and the colour that Dynamic World (Brown et al. 2022), NLCD or maps in general give it
    (("water", "river", "lake", "ocean", "pond"), "#419bdf"),
    (("tree", "forest", "wood", "canopy"), "#397d49"),
    (("grass", "lawn", "meadow", "pasture", "low veg"), "#88b053"),
    (("wetland", "flooded", "marsh", "swamp", "mangrove"), "#7a87c6"),
    (("crop", "agri", "farm", "field", "arable"), "#e49635"),
    (("shrub", "scrub", "bush"), "#dfc35a"),
    (("building", "built", "house", "roof", "urban"), "#c4281b"),
    (("road", "street", "asphalt", "pavement", "paved"), "#5f5f5f"),
    (("impervious", "developed"), "#d99282"),
    (("bare", "barren", "soil", "sand", "ground"), "#a59b8f"),
    (("snow", "glacier"), "#b39fe1"),
    (("vehicle", "cars"), "#ffd400"),
    (("background", "other", "none", "unknown", "unlabel", "no data", "nodata"), "#e0e0e0"),
)

# Okabe and Ito (2008), "Color Universal Design", without black
DISTINCT = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7")

_GOLDEN_RATIO = 0.618034
_ALIKE = 90  # colours as near as this, in steps of red, green and blue together, are hard to tell apart


def class_colors(names: Sequence[str]) -> list[str]:
    """A colour ``#rrggbb`` for each class; no two are the same.

    >>> class_colors(["Inland water", "Tall trees", "Shed"])
    ['#419bdf', '#397d49', '#e69f00']
    """
    usual = [_usual_color(name) for name in names]
    used = {color for color in usual if color is not None}
    free = (color for color in _endless_colors() if all(_distance(color, other) > _ALIKE for other in used))
    taken: set[str] = set()
    colors = []
    for color in usual:
        chosen = next(free) if color is None or color in taken else color
        taken.add(chosen)
        colors.append(chosen)
    return colors


def _distance(one: str, other: str) -> int:
    return sum(abs(a - b) for a, b in zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:])))


def _usual_color(name: str) -> str | None:
    words = " " + re.sub(r"[\W_]+", " ", name.lower())
    for beginnings, color in _CONVENTIONS:
        if any(f" {beginning}" in words for beginning in beginnings):
            return color
    return None


def _endless_colors() -> Iterator[str]:
    """The distinct colours, then hues by the golden ratio, each time a little lighter or darker; never one twice."""
    yield from DISTINCT
    seen = set(DISTINCT)
    for step in count():
        hue = step * _GOLDEN_RATIO % 1
        lightness = (0.45, 0.65, 0.3)[step % 3]
        saturation = 0.85 - 0.05 * (step // 24 % 8)
        red, green, blue = (round(255 * part) for part in colorsys.hls_to_rgb(hue, lightness, saturation))
        color = f"#{red:02x}{green:02x}{blue:02x}"
        if color not in seen:
            seen.add(color)
            yield color
