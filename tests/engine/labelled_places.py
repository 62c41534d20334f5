"""Small images and labels for the tests of the preparation of training sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import geopandas
import numpy as np
import shapely
from landscribe.engine.contract.labels import LabelLayer
from landscribe.engine.contract.sources import RasterSource, VectorSource
from rasters import UTM, smooth_image, write_raster

LEFT, TOP = 500_000, 4_100_000
"""Upper left corner of the images in UTM; a pixel is a metre."""


class Watcher:
    """A task's context that remembers what it was told."""

    seed = 0
    cancelled = False

    def __init__(self):
        self.notices = []
        self.fractions = []

    def progress(self, fraction, _step):
        self.fractions.append(fraction)

    def notice(self, notice):
        self.notices.append(notice)

    def artifact(self, *_):
        pass

    @property
    def codes(self):
        return [notice.code for notice in self.notices]


def image(folder: Path, name: str = "image.tif", shape: tuple[int, int] = (80, 120), **options) -> RasterSource:
    """An image of blobs."""
    return RasterSource(str(write_raster(folder / name, smooth_image(shape), **options)))


def box(col: float, row: float, width: float, height: float) -> shapely.Polygon:
    """A rectangle of pixels of such an image."""
    return shapely.box(LEFT + col, TOP - row - height, LEFT + col + width, TOP - row)


def layer(folder: Path, shapes: Mapping[str, Sequence[shapely.Geometry]], *, crs=UTM, to=UTM, name="labels"):
    """A layer of shapes by their class, in the field ``kind``, transformed ``to`` another CRS."""
    rows = [(kind, shape) for kind, of_kind in shapes.items() for shape in of_kind]
    frame = geopandas.GeoDataFrame({"kind": [kind for kind, _ in rows]}, geometry=[one for _, one in rows], crs=crs)
    path = folder / f"{name}.gpkg"
    (frame.to_crs(to) if to else frame).to_file(path)
    return LabelLayer(VectorSource(str(path)), name)


def square(shape: tuple[int, int], col: int, row: int, width: int, height: int) -> np.ndarray:
    """Which pixels lie in a rectangle."""
    inside = np.zeros(shape, bool)
    inside[row : row + height, col : col + width] = True
    return inside
