"""What a vision transformer sees of an image: one vector for each small square of it, computed once, on the disk."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

import geopandas
import numpy as np
import shapely
import torch
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS
from torch.nn import functional

from ..contract.errors import DeviceOutOfMemory
from ..contract.sources import Precision
from ..contract.task import TaskContext
from ..core.devices import Device
from ..core.grids import Grid, Window
from ..core.outputs import need_room, write_errors
from ..core.rasters import Raster
from ..models.runtimes import TileShapes
from ..models.runtimes.base import Session
from ..models.vision_transformers import VisionTransformer
from .measures import Shapes
from .pictures import CHANNELS, picture_scaling

TILE = 24
"""Patches along a side of what the transformer sees at a time."""
_MARGIN = 2
"""Patches along the border of a tile that only give it context."""
_LEAST_DATA = 0.5
"""Share of a patch that must hold data."""

Progress = Callable[[float], None]


@dataclass(frozen=True)
class VisualGrid:
    """The features of the patches of an image."""

    features: NDArray[np.float16]
    """``(rows, columns, F)``, on the disk; NaN where the image has no data."""
    grid: Grid
    """Its cells are the patches."""

    def shapes(self, objects: geopandas.GeoSeries) -> Shapes:
        """Shapes of any CRS in cells of the grid."""
        if objects.crs is not None and self.grid.crs_wkt:
            objects = objects.to_crs(CRS.from_wkt(self.grid.crs_wkt))
        cells = ~self.grid.transform
        return shapely.transform(
            objects.to_numpy(), lambda points: np.stack(cells @ (points[:, 0], points[:, 1]), axis=1)
        )


@dataclass(frozen=True)
class Eye:
    """A transformer on a device."""

    transformer: VisionTransformer
    device: Device
    precision: Precision

    def look(self, raster: Raster, file: Path, context: TaskContext, progress: Progress) -> VisualGrid:
        """Describe an image.

        Args:
            raster: as :func:`.pictures.opened_picture` gives it, with pixels of the wanted size.
            file: a new file for the features.
            context: is told how pixels of more than 8 bits are stretched.
            progress: gets the fraction done; may raise to cancel.

        Raises:
            DeviceOutOfMemory: not even one tile fits.
            DiskFull, OutputNotWritable: as their names say.
        """
        patch = self.transformer.patch_px
        rows, cols = math.ceil(raster.grid.height / patch), math.ceil(raster.grid.width / patch)
        tile = min(TILE, max(rows, cols) + 2 * _MARGIN)
        network = self.transformer.network(tile * patch, self.device, self.precision)
        shapes = TileShapes((tile * patch, tile * patch), (tile * patch, tile * patch), (tile, tile))
        scaling = picture_scaling(self.transformer.scaling, raster, context)
        with torch.no_grad():
            session = network.session(shapes, [raster.pixel_type], [scaling])
            features: Optional[NDArray[np.float16]] = None
            places = list(_places(rows, cols, tile - 2 * _MARGIN))
            for start in range(0, len(places), session.max_batch):
                some = places[start : start + session.max_batch]
                windows = [_window(place, tile, patch) for place in some]
                found = _features(session, raster, windows, tile)
                if features is None:
                    features = _created(file, (rows, cols, found.shape[3]))
                for (row, col), inner in zip(some, found[:, _MARGIN:-_MARGIN, _MARGIN:-_MARGIN]):
                    part = features[row : row + inner.shape[0], col : col + inner.shape[1]]
                    part[:] = inner[: part.shape[0], : part.shape[1]]
                progress((start + len(some)) / len(places))
        transform = raster.grid.transform @ Affine.scale(patch)
        return VisualGrid(features, Grid(raster.grid.crs_wkt, transform, cols, rows))


def _places(rows: int, cols: int, step: int) -> Iterator[tuple[int, int]]:
    """Row and column of the first patch that each tile tells of."""
    return ((row, col) for row in range(0, rows, step) for col in range(0, cols, step))


def _window(place: tuple[int, int], tile: int, patch: int) -> Window:
    row, col = ((start - _MARGIN) * patch for start in place)
    return Window(col, row, tile * patch, tile * patch)


def _features(session: Session, raster: Raster, windows: list[Window], tile: int) -> NDArray[np.float32]:
    """The features of some tiles ``(N, tile, tile, F)``; NaN where there is too little data.

    Raises:
        DeviceOutOfMemory: not even one tile fits.
    """
    pixels = [raster.read(window) for window in windows]
    values = np.stack([np.broadcast_to(each.values, (CHANNELS, *each.values.shape[1:])) for each in pixels])
    try:
        found = session.results(session.start([values]))[0]
    except DeviceOutOfMemory:
        if len(windows) == 1:
            raise
        half = len(windows) // 2
        return np.concatenate([_features(session, raster, part, tile) for part in (windows[:half], windows[half:])])
    features = found.permute(0, 2, 3, 1).float().cpu().numpy()
    for each, feature in zip(pixels, features):
        if each.valid is not None:
            known = functional.adaptive_avg_pool2d(torch.from_numpy(each.valid.astype(np.float32))[None], tile)[0]
            feature[(known < _LEAST_DATA).numpy()] = np.nan
    return features


def _created(file: Path, shape: tuple[int, int, int]) -> NDArray[np.float16]:
    need_room(file, 2 * math.prod(shape) / 1e6)
    with write_errors(file):
        return np.lib.format.open_memmap(file, mode="w+", dtype=np.float16, shape=shape)
