"""The pictures of a comparison, for its report."""

from __future__ import annotations

import io
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import rasterio
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from rasterio.enums import Resampling

from ..core.pictures import class_picture
from ..core.reports import area_unit
from ..core.styles import RED_TO_BLUE
from .change_maps import ChangeKinds
from .class_changes import Transitions
from .comparison import Comparison

PICTURE_WIDTH_PX = 760
"""How wide drawings are to be shown; they have twice as many pixels, for fine screens."""
_DPI = 100
_INK, _GREY, _NO_HEIGHT = "#222222", "#666666", "#dddddd"
_MOST_CLASSES = 20


class ChangePictures(NamedTuple):
    """PNGs; those that don't apply are missing."""

    changes: bytes
    """The raster of changes."""
    balance: Optional[bytes]
    """What each class gained and lost."""
    heights: Optional[bytes]
    """The raster of heights, with its colours."""


def change_pictures(found: Comparison, changes: Path, kinds: ChangeKinds, heights: Optional[Path]) -> ChangePictures:
    """Draw the pictures.

    Args:
        found: the figures.
        changes: raster of changes.
        kinds: that occur in it.
        heights: raster of heights.
    """
    return ChangePictures(
        class_picture(changes, kinds.legend),
        None if found.transitions is None else _balance(found.transitions),
        None if heights is None or found.heights is None else _heights(heights, found.heights.span_m),
    )


def _balance(found: Transitions) -> bytes:
    """Losses to the left and gains to the right for each class, with a tick for the net change."""
    unit, size, _ = area_unit(found.total, in_m2=found.in_m2)
    largest = np.argsort(-(found.gains + found.losses), kind="stable")[:_MOST_CLASSES]
    places = np.arange(len(largest))
    figure = Figure(figsize=(PICTURE_WIDTH_PX / _DPI, 0.9 + 0.36 * len(largest)), layout="constrained")
    axes = figure.subplots()
    axes.barh(places, found.gains[largest] / size, color=RED_TO_BLUE[3], height=0.62, label="gained")
    axes.barh(places, -found.losses[largest] / size, color=RED_TO_BLUE[1], height=0.62, label="lost")
    axes.plot(found.net[largest] / size, places, "|", color=_INK, markersize=14, markeredgewidth=2.2, label="net")
    axes.set_yticks(places, [found.classes[i].name for i in largest])
    axes.invert_yaxis()
    axes.axvline(0, color=_GREY, linewidth=0.8)
    axes.set_xlabel(unit, color=_GREY)
    axes.grid(axis="x", color="#eeeeee")
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=3, frameon=False, fontsize=9)
    return _png(figure)


def _heights(path: Path, span_m: float) -> bytes:
    """The height changes in their colours, with a scale in metres."""
    with rasterio.open(path) as raster:
        shrink = max(1.0, max(raster.shape) / PICTURE_WIDTH_PX)
        shape = tuple(max(1, round(side / shrink)) for side in raster.shape)
        values = raster.read(1, out_shape=shape, resampling=Resampling.nearest)
    colors = LinearSegmentedColormap.from_list("heights", RED_TO_BLUE)
    colors.set_bad(_NO_HEIGHT)
    width = PICTURE_WIDTH_PX / _DPI
    figure = Figure(figsize=(width, min(2 * width, 0.9 * width * shape[0] / shape[1])), layout="constrained")
    axes = figure.subplots()
    drawn = axes.imshow(values, cmap=colors, vmin=-span_m, vmax=span_m, interpolation="nearest")
    axes.set_axis_off()
    figure.colorbar(drawn, ax=axes, shrink=0.7, extend="both", label="m")
    return _png(figure)


def _png(figure: Figure) -> bytes:
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=2 * _DPI)
    return file.getvalue()
