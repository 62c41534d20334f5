"""The curves of a training, for its report."""

from __future__ import annotations

import io
import itertools
from collections.abc import Mapping, Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

PICTURE_WIDTH_PX = 860
"""How wide pictures are to be shown. The curves have twice as many pixels, for fine screens."""
DPI = 100
_TRAIN = "#9aa5b1"
_COLORS = ("#0b6fa4", "#e69f00", "#009e73", "#cc79a7", "#d55e00")
_BEST = "#c4281b"


def curves_picture(curves: Mapping[str, Sequence[float]], best_epoch: int) -> bytes:
    """A PNG of the curves over the epochs: losses to the left, metrics to the right, with the best epoch marked.

    Args:
        curves: ``train loss``, ``validation mean IoU``, … → the value after each epoch.
        best_epoch: counted from 1.
    """
    losses = {name: values for name, values in curves.items() if name.endswith("loss")}
    metrics = {name: values for name, values in curves.items() if name not in losses}
    groups = [group for group in (losses, metrics) if group]
    figure = Figure(figsize=(PICTURE_WIDTH_PX / DPI, 3.1), layout="constrained")
    for axes, group in zip(figure.subplots(1, len(groups), squeeze=False)[0], groups):
        _draw_curves(axes, group, best_epoch, note_at=0.02 if group is metrics else 0.94)
        if group is metrics:
            axes.set_ylim(0, 1)
    return png(figure, 2 * DPI)


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


def png(figure: Figure, dpi: int) -> bytes:
    """The figure as a PNG."""
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=dpi)
    return file.getvalue()
