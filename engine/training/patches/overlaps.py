"""Ground that several images show: what is learnt there from one of them must not be assessed on another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyproj import Transformer
from pyproj.enums import TransformDirection
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ...contract.labels import IGNORE
from ...contract.training_set import Split
from ...core.grids import Grid, Window
from .blocks import Block

_LONGITUDE_LATITUDE = "EPSG:4326"
_PARTS_OF_A_SIDE = 8
_MOSTLY = 0.5
"""Blocks of different images that share more than this of the smaller one go together."""
_STRICTNESS: tuple[Split, ...] = ("train", "validation", "test")
"""Ground that two splits share is kept for the later one."""


class SharedGround:
    """The blocks of all images on common ground.

    Args:
        blocks: of all images.
        grids: of the images. Those without a CRS share no ground.
    """

    def __init__(self, blocks: Sequence[Block], grids: Sequence[Grid]) -> None:
        self._blocks = blocks
        self._grids = grids
        self._shapes = np.array([_footprint(grids[block.scene], block.window) for block in blocks], dtype=object)
        scenes = np.array([block.scene for block in blocks])
        first, second = shapely.STRtree(self._shapes).query(self._shapes, predicate="intersects")
        other = scenes[first] != scenes[second]
        self._pairs = np.stack([first[other], second[other]], axis=1)

    def groups(self) -> NDArray[np.intp]:
        """The group of each block ``(blocks,)``: those with mostly the same ground have one."""
        first, second = self._pairs.T
        common = shapely.area(shapely.intersection(self._shapes[first], self._shapes[second]))
        areas = shapely.area(self._shapes)
        mostly = common > _MOSTLY * np.minimum(areas[first], areas[second])
        graph = coo_array((common[mostly], (first[mostly], second[mostly])), shape=(len(areas), len(areas)))
        return connected_components(graph, directed=False)[1]

    def forget_assessed(self, number: int, splits: Sequence[Split], window: Window, labels: NDArray[np.uint8]) -> None:
        """Ignore the labels on ground that another image keeps for a stricter split.

        Args:
            number: of the block.
            splits: of all blocks.
            window: a part of it.
            labels: of that part ``(rows, columns)``, changed in place.
        """
        own = _STRICTNESS.index(splits[number])
        others = [j for i, j in self._pairs.tolist() if i == number and _STRICTNESS.index(splits[j]) > own]
        if not others:
            return
        grid = self._grids[self._blocks[number].scene]
        shapes = [_in_pixels(self._shapes[j], grid) for j in others]
        place = Affine.translation(window.col, window.row)
        rasterio.features.rasterize(shapes, out=labels, transform=place, default_value=IGNORE)


def _footprint(grid: Grid, window: Window) -> shapely.Polygon:
    """The outline of a window in degrees; empty without a CRS."""
    if not grid.crs_wkt:
        return shapely.Polygon()
    outline = shapely.box(window.col, window.row, window.right, window.bottom)
    dense = shapely.segmentize(outline, max(window.width, window.height) / _PARTS_OF_A_SIDE)
    to_degrees = _transformer(grid.crs_wkt)

    def place(pixels: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.stack(to_degrees.transform(*(grid.transform @ tuple(pixels.T))), axis=1)

    return shapely.transform(dense, place)


def _in_pixels(shape: shapely.Polygon, grid: Grid) -> shapely.Polygon:
    """A shape in degrees, in the pixels of a grid."""
    from_degrees = _transformer(grid.crs_wkt)

    def place(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
        on_map = from_degrees.transform(*degrees.T, direction=TransformDirection.INVERSE)
        return np.stack(~grid.transform @ on_map, axis=1)

    return shapely.transform(shape, place)


@lru_cache(maxsize=8)
def _transformer(crs_wkt: str) -> Transformer:
    """To longitude and latitude; making one takes its time."""
    return Transformer.from_crs(crs_wkt, _LONGITUDE_LATITUDE, always_xy=True)
