"""The picture of estimated areas, with their confidence intervals."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Optional

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from ..contract.model_card import ModelClass
from .estimation import Estimate

PICTURE_WIDTH_PX = 760
"""How wide the picture is to be shown; it has twice as many pixels, for fine screens."""
_DPI = 100
_INK, _GREY = "#222222", "#666666"


def areas_picture(
    classes: Sequence[ModelClass], areas: Sequence[Estimate], mapped: Optional[NDArray[np.float64]], unit: str
) -> bytes:
    """A PNG with a bar for the estimated area of each class, its 95 % confidence interval, and a tick for the map's.

    Args:
        classes: their names and colours.
        areas: estimated, in the unit.
        mapped: areas in the map ``(K,)``; ``None``: not known.
        unit: of the areas.
    """
    figure = Figure(figsize=(PICTURE_WIDTH_PX / _DPI, 0.9 + 0.42 * len(classes)), layout="constrained")
    axes = figure.subplots()
    places = np.arange(len(classes))
    axes.barh(places, [area.value for area in areas], color=[entry.color for entry in classes], height=0.62)
    widths = [area.half_width for area in areas]
    interval = axes.errorbar([area.value for area in areas], places, xerr=widths, fmt="none", ecolor=_INK, capsize=4)
    interval.set_label("95 % confidence interval")
    if mapped is not None:
        axes.plot(mapped, places, "|", color=_INK, markersize=16, markeredgewidth=2.2, label="in the map")
    axes.set_yticks(places, [entry.name for entry in classes])
    axes.invert_yaxis()
    axes.set_xlim(left=0)
    axes.set_xlabel(unit, color=_GREY)
    axes.grid(axis="x", color="#eeeeee")
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False, fontsize=9)
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=2 * _DPI)
    return file.getvalue()
