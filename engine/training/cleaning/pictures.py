"""The pictures of a cleaning's report."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
import rasterio
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from ...contract.training_set import INPUT_FOLDERS
from ..display import tile_picture
from .results import CleaningResult

WIDTH_PX = 860
"""How wide the pictures are to be shown. They have twice as many pixels, for fine screens."""
_DPI = 100
_COLUMNS = 5
_FIRST, _LAST, _CUT = "#9aa5b1", "#0b6fa4", "#c4281b"
_OUTLINE = "#ffe14d"
_MARGIN = 0.8
"""Ground around an object that is shown, as a share of its longer side."""
_LEAST_MARGIN_PX = 10


def course_picture(rounds: Sequence[NDArray[np.float64]], least: float) -> bytes:
    """A PNG with two histograms of the evidence.

    Args:
        rounds: evidence after each of them ``(objects,)``.
        least: objects with less are dropped.
    """
    figure = Figure(figsize=(WIDTH_PX / _DPI, 2.8), layout="constrained")
    axes = figure.subplots()
    edges = np.linspace(0, 1, 26)
    last = f"round {len(rounds)}"
    axes.hist(rounds[-1], edges, color=_LAST, label=last, alpha=0.75)
    if len(rounds) > 1:
        axes.hist(rounds[0], edges, color=_FIRST, label="round 1", histtype="step", linewidth=2)
    axes.axvline(least, color=_CUT, linestyle=":", label="least evidence")
    axes.set_xlabel("evidence", color="#666666")
    axes.set_ylabel("objects", color="#666666")
    axes.set_xlim(0, 1)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=3, frameon=False, fontsize=9)
    return _png(figure)


def object_picture(result: CleaningResult, numbers: Sequence[int]) -> bytes:
    """A PNG of some objects on the image, each with its evidence.

    Args:
        result: of the cleaning.
        numbers: of the objects; each is on a tile.
    """
    rows = -(-len(numbers) // _COLUMNS)
    side = WIDTH_PX / _DPI / _COLUMNS
    figure = Figure(figsize=(_COLUMNS * side, rows * side * 1.1), layout="constrained")
    evidence = result.history.last.evidence
    all_axes = figure.subplots(rows, _COLUMNS, squeeze=False).flat
    for axes, number in zip(all_axes, numbers):
        _draw_object(axes, result, number)
        axes.set_title(f"{evidence[number]:.2f}", color="#666666", fontsize=9)
    for axes in list(all_axes)[len(numbers) :]:
        axes.set_axis_off()
    return _png(figure)


def _draw_object(axes: Axes, result: CleaningResult, number: int) -> None:
    tile = result.training_set.tiles[result.found.best_tile[number]]
    with rasterio.open(result.folder / INPUT_FOLDERS[0] / f"{tile.name}.tif") as file:
        picture = tile_picture(file.read(), result.training_set.inputs[0])
    outline = result.images.outline(tile, number)
    for ring in shapely.get_parts(shapely.boundary(outline)):
        axes.plot(*(shapely.get_coordinates(ring) - 0.5).T, color=_OUTLINE, linewidth=1.5)
    left, top, right, bottom = shapely.bounds(shapely.intersection(outline, shapely.box(0, 0, *picture.shape[:2])))
    side = min(max(right - left, bottom - top) * (1 + 2 * _MARGIN) + 2 * _LEAST_MARGIN_PX, len(picture))
    first_col, first_row = (
        min(max(middle - side / 2, 0), len(picture) - side) for middle in ((left + right) / 2, (top + bottom) / 2)
    )
    axes.imshow(picture, interpolation="antialiased")
    axes.set_xlim(first_col - 0.5, first_col + side - 0.5)
    axes.set_ylim(first_row + side - 0.5, first_row - 0.5)
    axes.set(xticks=[], yticks=[])
    axes.spines[:].set_color("#cccccc")


def _png(figure: Figure) -> bytes:
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=2 * _DPI)
    return file.getvalue()
