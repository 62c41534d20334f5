"""The pictures of a training's report: its curves, and what the model makes of some tiles."""

from __future__ import annotations

import io
import itertools
from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from ..contract.labels import IGNORE
from ..contract.model_card import ModelClass
from .results import Example

PICTURE_WIDTH_PX = 860
"""How wide the pictures are to be shown. The curves have twice as many pixels, for fine screens."""
_DPI = 100
_TRAIN = "#9aa5b1"
_COLORS = ("#0b6fa4", "#e69f00", "#009e73", "#cc79a7", "#d55e00")
_BEST = "#c4281b"
_IGNORED = (255, 255, 255)


def curves_picture(curves: Mapping[str, Sequence[float]], best_epoch: int) -> bytes:
    """A PNG of the curves over the epochs: losses to the left, metrics to the right, with the best epoch marked.

    Args:
        curves: ``train loss``, ``validation mean IoU``, … → the value after each epoch.
        best_epoch: counted from 1.
    """
    losses = {name: values for name, values in curves.items() if name.endswith("loss")}
    metrics = {name: values for name, values in curves.items() if name not in losses}
    groups = [group for group in (losses, metrics) if group]
    figure = Figure(figsize=(PICTURE_WIDTH_PX / _DPI, 3.1), layout="constrained")
    for axes, group in zip(figure.subplots(1, len(groups), squeeze=False)[0], groups):
        _draw_curves(axes, group, best_epoch, note_at=0.02 if group is metrics else 0.94)
        if group is metrics:
            axes.set_ylim(0, 1)
    return _png(figure, 2 * _DPI)


def examples_picture(examples: Sequence[Example], classes: Sequence[ModelClass]) -> bytes:
    """A PNG with a row for each example: the image, its labels, and the map of the model; ignored pixels are white."""
    side = PICTURE_WIDTH_PX / _DPI / 3
    figure = Figure(figsize=(3 * side, side * len(examples)), layout="constrained")
    figure.get_layout_engine().set(w_pad=0.03, h_pad=0.03, wspace=0, hspace=0)
    for row, example in zip(figure.subplots(len(examples), 3, squeeze=False), examples):
        pictures = (example.image, _colored(example.reference, classes), _colored(example.prediction, classes))
        for axes, picture, smooth in zip(row, pictures, (True, False, False)):
            axes.imshow(picture, interpolation="antialiased" if smooth else "nearest")
            axes.set(xticks=[], yticks=[])
            axes.spines[:].set_color("#cccccc")
        row[0].set_ylabel(example.name, color="#666666", fontsize=8)
    for axes, heading in zip(figure.axes, ("image", "labels", "map")):
        axes.set_title(heading, color="#666666", fontsize=10)
    return _png(figure, _DPI)


def _draw_curves(axes: Axes, curves: Mapping[str, Sequence[float]], best_epoch: int, note_at: float) -> None:
    """Draw them, with the number of the best epoch at the height ``note_at`` (0…1) where no curve usually is."""
    colors = itertools.cycle(_COLORS)
    for name, values in curves.items():
        color = _TRAIN if name.startswith("train") else next(colors)
        epochs = range(1, len(values) + 1)
        axes.plot(epochs, values, color=color, label=name, marker="o" if len(values) == 1 else None)
        axes.plot(best_epoch, values[best_epoch - 1], "o", color=color)
    axes.axvline(best_epoch, color=_BEST, linestyle=":")
    place = (best_epoch, note_at)
    axes.annotate(
        f"best: {best_epoch}",
        place,
        xytext=(5, 0),
        xycoords=axes.get_xaxis_transform(),
        textcoords="offset points",
        color=_BEST,
        fontsize=8,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1, "alpha": 0.7},
    )
    axes.set_xlabel("epoch", color="#666666")
    axes.set_xlim(0.5, max(map(len, curves.values())) + 0.5)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.grid(color="#eeeeee")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=3, frameon=False, fontsize=9)


def _colored(indices: NDArray[np.uint8], classes: Sequence[ModelClass]) -> NDArray[np.uint8]:
    """The picture ``(rows, columns, 3)`` of class positions ``(rows, columns)``."""
    colors = np.full((256, 3), _IGNORED, np.uint8)
    for index, entry in enumerate(classes):
        colors[index] = np.frombuffer(bytes.fromhex(entry.color.lstrip("#")), np.uint8)
    colors[IGNORE] = _IGNORED
    return colors[indices]


def _png(figure: Figure, dpi: int) -> bytes:
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=dpi)
    return file.getvalue()
