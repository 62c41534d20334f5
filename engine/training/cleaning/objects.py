"""The objects of a database, and which of them each pixel of a tile shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import rasterio.features
import shapely
import shapely.affinity
from affine import Affine
from numpy.typing import NDArray

from ...contract.errors import LabelsUnreadable
from ...contract.labels import Labels
from ...contract.model_card import ModelClass
from ...contract.training_set import LABEL_FOLDER, SetTile, TrainingSet
from ...core.features import POLYGON, dimension, in_pixels
from ...core.grids import Grid, Size, Window
from ...core.warping import grid_of
from ..patches.class_list import around_class
from ..patches.drawings import class_names, read_features

NONE = -1
"""Number of no object, and position of no class."""


@dataclass(frozen=True)
class Objects:
    """The features of the layer that is cleaned."""

    frame: geopandas.GeoDataFrame
    """With all their fields."""
    names: tuple[str, ...]
    """Of their classes; empty where there is none."""

    def __len__(self) -> int:
        return len(self.names)

    def positions(self, classes: Sequence[ModelClass]) -> NDArray[np.intp]:
        """Where the class of each object stands among the classes of a training set ``(objects,)``, or ``NONE``."""
        places = {entry.name: place for place, entry in enumerate(classes)}
        return np.array([places.get(name, NONE) for name in self.names], np.intp)


def read_objects(labels: Labels) -> Objects:
    """The features of the first layer.

    Raises:
        LabelsUnreadable: it can't be read, or its features are no polygons.
        ClassFieldMissing: there is no such field.
    """
    layer = labels.layers[0]
    frame = read_features(layer, labels.class_field, all_fields=True)
    if len(frame) and dimension(frame) != POLYGON:
        raise LabelsUnreadable(path=layer.source.path, detail="no polygons")
    return Objects(frame, tuple(class_names(frame, layer, labels.class_field)))


class ObjectImages:
    """Draws objects on the tiles of a training set that was made of them.

    Args:
        objects: of the labels.
        labels: that the set was made from.
        folder: of the set.
        training_set: its description; the values of its classes are their positions.
    """

    def __init__(self, objects: Objects, labels: Labels, folder: Path, training_set: TrainingSet) -> None:
        self.classes = objects.positions(training_set.classes)
        """Position of the class of each object ``(objects,)``."""
        self._side = training_set.tile_px
        places = {entry.name: place for place, entry in enumerate(training_set.classes)}
        self._surroundings = [places[name] for name in map(around_class, labels.buffer_classes) if name in places]
        grids = {source.name: _grid(folder, training_set, source.name) for source in training_set.sources}
        self._scenes = {
            name: _Scene(in_pixels(objects.frame, grid, name), grid, labels.buffer_m) for name, grid in grids.items()
        }

    def numbers(self, tile: SetTile, labels: NDArray[np.integer]) -> NDArray[np.int32]:
        """The number of the object that each pixel shows ``(T, T)``; ``NONE`` where the label is not of its class.

        Args:
            tile: of the set.
            labels: positions of the classes of its pixels ``(T, T)``, as they were drawn.
        """
        numbers = self._scenes[tile.source].numbers(self._window(tile))
        covered = self.classes[numbers] != labels  # by another layer, or beyond what is known
        numbers[covered] = NONE
        return numbers

    def outline(self, tile: SetTile, number: int) -> shapely.Geometry:
        """The outline of an object in pixels (column, row) of a tile."""
        return self._scenes[tile.source].outline(number, self._window(tile))

    def forget(self, tile: SetTile, labels: NDArray[np.uint8], hidden: NDArray[np.bool_], value: int) -> None:
        """Give the pixels of some objects another value, and what is labelled as their surroundings with them.

        Args:
            tile: of the set.
            labels: positions of the classes ``(T, T)``, as they were drawn; changed in place.
            hidden: which objects ``(objects,)``.
            value: to give.
        """
        numbers = self.numbers(tile, labels)
        around = np.isin(labels, self._surroundings)
        labels[(numbers != NONE) & hidden[numbers]] = value
        if around.any():
            labels[around & self._scenes[tile.source].surroundings(self._window(tile), hidden)] = value

    def _window(self, tile: SetTile) -> Window:
        return Window(tile.col, tile.row, self._side, self._side)


class _Scene:
    """The objects on the grid of an image."""

    def __init__(self, shapes: NDArray[np.object_], grid: Grid, buffer_m: float) -> None:
        self._shapes = np.where(shapely.area(shapes) > 0, shapes, shapely.Polygon())
        self._tree = shapely.STRtree(self._shapes)
        self._reach_px = buffer_m / min(grid.pixel_size_m or Size(1.0, 1.0)) + 1

    def numbers(self, window: Window) -> NDArray[np.int32]:
        """The number of the last object that covers each pixel."""
        found = self._in(window, 0.0)
        return _drawn([(self._shapes[number], number) for number in found], window, NONE)

    def surroundings(self, window: Window, hidden: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which pixels lie around the hidden objects."""
        found = [number for number in self._in(window, self._reach_px) if hidden[number]]
        broad = shapely.buffer(self._shapes[found], self._reach_px)
        return _drawn([(shape, 1) for shape in broad], window, 0).astype(bool)

    def outline(self, number: int, window: Window) -> shapely.Geometry:
        """An object in pixels of a window."""
        return shapely.affinity.translate(self._shapes[number], -window.col, -window.row)

    def _in(self, window: Window, reach_px: float) -> list[int]:
        box = shapely.box(window.col, window.row, window.right, window.bottom)
        return np.sort(self._tree.query(box, predicate="dwithin", distance=reach_px)).tolist()


def _drawn(pairs: list[tuple[shapely.Geometry, int]], window: Window, fill: int) -> NDArray[np.int32]:
    image = np.full((window.height, window.width), fill, np.int32)
    if pairs:
        rasterio.features.rasterize(pairs, out=image, transform=Affine.translation(window.col, window.row))
    return image


def _grid(folder: Path, training_set: TrainingSet, source: str) -> Grid:
    """The grid over an image that its tiles were cut on, as far as they reach."""
    tiles = [tile for tile in training_set.tiles if tile.source == source]
    with rasterio.open(folder / LABEL_FOLDER / f"{tiles[0].name}.tif") as file:
        first = grid_of(file)
    origin = first.transform @ Affine.translation(-tiles[0].col, -tiles[0].row)
    side = training_set.tile_px
    width, height = max(tile.col for tile in tiles) + side, max(tile.row for tile in tiles) + side
    return Grid(first.crs_wkt, origin, width, height)
