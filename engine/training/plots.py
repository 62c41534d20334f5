"""What a model makes of some tiles, as a picture for the report of its training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from ..contract.labels import IGNORE
from ..contract.model_card import ModelClass
from ..core.curves import DPI, PICTURE_WIDTH_PX, png
from .results import Example

_IGNORED = (255, 255, 255)


def examples_picture(examples: Sequence[Example], classes: Sequence[ModelClass]) -> bytes:
    """A PNG with a row for each example: the image, its labels, and the map of the model; ignored pixels are white."""
    side = PICTURE_WIDTH_PX / DPI / 3
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
    return png(figure, DPI)


def _colored(indices: NDArray[np.uint8], classes: Sequence[ModelClass]) -> NDArray[np.uint8]:
    """The picture ``(rows, columns, 3)`` of class positions ``(rows, columns)``."""
    colors = np.full((256, 3), _IGNORED, np.uint8)
    for index, entry in enumerate(classes):
        colors[index] = np.frombuffer(bytes.fromhex(entry.color.lstrip("#")), np.uint8)
    colors[IGNORE] = _IGNORED
    return colors[indices]
