"""A sheet of examples of a training set, to see at a glance whether labels and images fit."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import rasterio
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from numpy.typing import NDArray

from ...contract.labels import IGNORE
from ...contract.training_set import INPUT_FOLDERS, LABEL_FOLDER, PREVIEW_FILE, SetTile, Split, TrainingSet
from ...core.styles import rgb
from ..display import tile_picture

_PAIRS_A_ROW = 4
_MOST_ROWS = 5
_DPI = 110
_SIDE, _GAP, _TITLE = 1.4, 0.05, 0.2
"""Inches: of a picture, between two of them, above them."""
_HEAD = 0.6
_LEGEND_ROW = 0.26
_CLASSES_A_ROW = 5
_GREY = "#555555"
_SPLITS: tuple[Split, ...] = ("train", "validation", "test")
_SHADE = 0.7
"""Brightness of the colour of a class where the image is black."""
_IGNORED_CONTRAST = 0.35
"""How strongly the image shines through where nothing is known."""


def write_preview(folder: Path, training_set: TrainingSet) -> None:
    """Write the sheet of a training set into its folder: pairs of image and labels, and the shares of the classes."""
    tiles = _chosen(training_set)
    rows = math.ceil(len(tiles) / _PAIRS_A_ROW)
    foot = _LEGEND_ROW * math.ceil(len(training_set.classes) / _CLASSES_A_ROW) + 0.2
    width = _PAIRS_A_ROW * 2 * (_SIDE + _GAP) + _GAP
    height = _HEAD + rows * (_TITLE + _SIDE + _GAP) + foot
    figure = Figure(figsize=(width, height), dpi=_DPI)
    _draw_head(figure, training_set)
    for number, tile in enumerate(tiles):
        row, col = divmod(number, _PAIRS_A_ROW)
        top = _HEAD + row * (_TITLE + _SIDE + _GAP) + _TITLE
        _draw_pair(figure, folder, training_set, tile, left=_GAP + col * 2 * (_SIDE + _GAP), top=top)
    _draw_legend(figure, training_set)
    figure.savefig(folder / PREVIEW_FILE)


def _chosen(training_set: TrainingSet) -> list[SetTile]:
    """Tiles spread evenly over each split, about as many as its share of all, and at least one."""
    room = _PAIRS_A_ROW * _MOST_ROWS
    total = len(training_set.tiles)
    chosen: list[SetTile] = []
    for split in _SPLITS[::-1]:
        tiles = training_set.of(split)
        count = min(len(tiles), room - len(chosen) if split == _SPLITS[0] else math.ceil(room * len(tiles) / total))
        places = np.linspace(0, len(tiles) - 1, count).round().astype(int).tolist()
        chosen = [tiles[place] for place in places] + chosen
    return chosen


def _draw_head(figure: Figure, training_set: TrainingSet) -> None:
    counts = ", ".join(f"{split} {len(training_set.of(split))}" for split in _SPLITS)
    size = f"{training_set.tile_px} px"
    if training_set.resolution_m is not None:
        size += f" of {training_set.resolution_m:.3g} m"
    width, height = figure.get_size_inches()
    left = 2 * _GAP / width
    figure.text(left, 1 - 0.22 / height, f"{len(training_set.tiles)} tiles", fontsize=13, weight="bold", va="center")
    figure.text(left, 1 - 0.46 / height, f"{counts}  ·  {size}", fontsize=9, color=_GREY, va="center")


def _draw_pair(
    figure: Figure, folder: Path, training_set: TrainingSet, tile: SetTile, *, left: float, top: float
) -> None:
    """Draw a tile and its labels; ``left`` and ``top`` are inches from the corner of the sheet."""
    with rasterio.open(folder / INPUT_FOLDERS[0] / f"{tile.name}.tif") as file:
        image = tile_picture(file.read(), training_set.inputs[0])
    with rasterio.open(folder / LABEL_FOLDER / f"{tile.name}.tif") as file:
        labels = file.read(1)
    width, height = figure.get_size_inches()
    for number, picture in enumerate((image, _overlay(image, labels, training_set))):
        place = (left + number * (_SIDE + _GAP)) / width, 1 - (top + _SIDE) / height
        axes = figure.add_axes((*place, _SIDE / width, _SIDE / height), xticks=[], yticks=[])
        axes.imshow(picture, interpolation="antialiased", aspect="auto")
        axes.spines[:].set_color("#cccccc")
        if number == 0:
            axes.set_title(tile.split, fontsize=7, color=_GREY, loc="left", pad=2)


def _overlay(image: NDArray[np.uint8], labels: NDArray[np.uint8], training_set: TrainingSet) -> NDArray[np.uint8]:
    """The colours of the classes, lit by the image; where nothing is known the image shines through white.

    Args:
        image: ``(rows, columns, 3)``.
        labels: ``(rows, columns)``.
        training_set: knows the classes.
    """
    colors = np.zeros((IGNORE + 1, 3))
    for entry in training_set.classes:
        colors[entry.value] = rgb(entry.color)
    light = image.mean(axis=-1, keepdims=True) / 255
    classes = colors[labels] * (_SHADE + (1 - _SHADE) * light)
    unknown = 255 * (1 - _IGNORED_CONTRAST * (1 - light))
    return np.where((labels == IGNORE)[..., None], unknown, classes).round().astype(np.uint8)


def _draw_legend(figure: Figure, training_set: TrainingSet) -> None:
    pixels = {
        entry.name: sum(counts[entry.name] for counts in training_set.class_pixels.values())
        for entry in training_set.classes
    }
    total = sum(pixels.values())
    handles = [
        Patch(color=entry.color, label=f"{entry.name}  {100 * pixels[entry.name] / total:.1f} %")
        for entry in training_set.classes
    ]
    columns = math.ceil(len(handles) / math.ceil(len(handles) / _CLASSES_A_ROW))
    figure.legend(handles=handles, loc="lower center", ncols=columns, frameon=False, fontsize=9)
