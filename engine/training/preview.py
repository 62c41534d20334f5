"""A sheet of examples of a training set, to see at a glance whether labels and images fit."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import rasterio
from matplotlib.figure import Figure, SubFigure
from matplotlib.patches import Patch
from numpy.typing import NDArray

from ..contract.labels import IGNORE
from ..contract.training_set import INPUT_FOLDERS, LABEL_FOLDER, PREVIEW_FILE, SetTile, Split, TrainingSet
from ..core.styles import rgb
from .display import tile_picture

_PAIRS_A_ROW = 4
_MOST_ROWS = 5
_PAIR_INCHES = (2.9, 1.62)
_HEAD_INCHES = 0.6
_LEGEND_ROW_INCHES = 0.3
_CLASSES_A_ROW = 5
_DPI = 110
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
    legend_rows = math.ceil(len(training_set.classes) / _CLASSES_A_ROW)
    heights = (_HEAD_INCHES, rows * _PAIR_INCHES[1], legend_rows * _LEGEND_ROW_INCHES + 0.15)
    columns = min(len(tiles), _PAIRS_A_ROW)
    figure = Figure(figsize=(max(2, columns) * _PAIR_INCHES[0], sum(heights)), dpi=_DPI, layout="constrained")
    figure.get_layout_engine().set(w_pad=0.02, h_pad=0.02, wspace=0.01, hspace=0.01)
    head, body, foot = figure.subfigures(3, 1, height_ratios=heights)
    _draw_head(head, training_set)
    pairs = body.subfigures(rows, columns, squeeze=False).reshape(-1)
    for place, tile in zip(pairs, tiles):
        _draw_pair(place, folder, training_set, tile)
    _draw_legend(foot, training_set)
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


def _draw_head(place: SubFigure, training_set: TrainingSet) -> None:
    counts = ", ".join(f"{split} {len(training_set.of(split))}" for split in _SPLITS)
    size = f"{training_set.tile_px} px"
    if training_set.resolution_m is not None:
        size += f" of {training_set.resolution_m:.3g} m"
    place.text(0.01, 0.68, f"{len(training_set.tiles)} tiles", fontsize=13, weight="bold", va="center")
    place.text(0.01, 0.2, f"{counts}  ·  {size}", fontsize=9, color=_GREY, va="center")


def _draw_pair(place: SubFigure, folder: Path, training_set: TrainingSet, tile: SetTile) -> None:
    with rasterio.open(folder / INPUT_FOLDERS[0] / f"{tile.name}.tif") as file:
        image = tile_picture(file.read(), training_set.inputs[0])
    with rasterio.open(folder / LABEL_FOLDER / f"{tile.name}.tif") as file:
        labels = file.read(1)
    left, right = place.subplots(1, 2)
    left.imshow(image, interpolation="antialiased")
    right.imshow(_overlay(image, labels, training_set), interpolation="antialiased")
    for axes in (left, right):
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set_color("#cccccc")
    left.set_title(tile.split, fontsize=7, color=_GREY, loc="left", pad=2)


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


def _draw_legend(place: SubFigure, training_set: TrainingSet) -> None:
    pixels = {
        entry.name: sum(counts[entry.name] for counts in training_set.class_pixels.values())
        for entry in training_set.classes
    }
    total = sum(pixels.values())
    handles = [
        Patch(color=entry.color, label=f"{entry.name}  {100 * pixels[entry.name] / total:.1f} %")
        for entry in training_set.classes
    ]
    place.legend(handles=handles, loc="center", ncols=_CLASSES_A_ROW, frameon=False, fontsize=9)
