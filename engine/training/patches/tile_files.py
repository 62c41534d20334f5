"""The files of a training set's tiles: GeoTIFFs of the images, the heights and the labels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...contract.labels import IGNORE
from ...contract.model_card import ModelClass
from ...contract.training_set import INPUT_FOLDERS, LABEL_FOLDER
from ...core.grids import Grid
from ...core.outputs import write_errors
from ...core.styles import class_raster_side_file, rgb

_RED_GREEN_BLUE = ["red", "green", "blue"]


class TileWriter:
    """Writes the tiles into the folders of a training set.

    Args:
        folder: of the training set.
        band_names: of each input.
        dtypes: numpy types of the pixels of each input.
        classes: in the order of their values.
    """

    def __init__(
        self,
        folder: Path,
        *,
        band_names: Sequence[Sequence[str]],
        dtypes: Sequence[str],
        classes: Sequence[ModelClass],
    ) -> None:
        self._folder = folder
        self._band_names = band_names
        self._dtypes = dtypes
        self._classes = classes
        with write_errors(folder):
            for name in (*INPUT_FOLDERS[: len(dtypes)], LABEL_FOLDER):
                (folder / name).mkdir()

    def write(self, name: str, grid: Grid, inputs: Sequence[NDArray[np.generic]], labels: NDArray[np.uint8]) -> None:
        """Write a tile.

        Args:
            name: of its files.
            grid: of the tile.
            inputs: ``(bands, rows, columns)`` of each input.
            labels: values of the classes ``(rows, columns)``.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        with write_errors(self._folder):
            for folder, values, dtype, names in zip(INPUT_FOLDERS, inputs, self._dtypes, self._band_names):
                self._write_input(self._folder / folder / f"{name}.tif", grid, values.astype(dtype, copy=False), names)
            self._write_labels(self._folder / LABEL_FOLDER / f"{name}.tif", grid, labels)

    def _write_input(self, path: Path, grid: Grid, values: NDArray[np.generic], names: Sequence[str]) -> None:
        colored = [name.lower() for name in names[:3]] == _RED_GREEN_BLUE and values.dtype in (np.uint8, np.uint16)
        options = {
            "count": len(values),
            "dtype": values.dtype.name,
            "photometric": "RGB" if colored else "MINISBLACK",
            "alpha": "UNSPECIFIED",  # or GDAL would take the fourth band for transparency
            "predictor": 3 if values.dtype.kind == "f" else 2,
        }
        with rasterio.open(path, "w", **_profile(grid), **options) as file:
            file.write(values)
            file.descriptions = tuple(names)

    def _write_labels(self, path: Path, grid: Grid, labels: NDArray[np.uint8]) -> None:
        with rasterio.open(path, "w", **_profile(grid), count=1, dtype="uint8", nodata=IGNORE) as file:
            file.write(labels, 1)
            colors = {entry.value: (*rgb(entry.color), 255) for entry in self._classes}
            file.write_colormap(1, {IGNORE: (0, 0, 0, 0), **colors})
        counts = dict(enumerate(np.bincount(labels.reshape(-1), minlength=IGNORE + 1).tolist()))
        names = class_raster_side_file(self._classes, counts)
        path.with_name(f"{path.name}.aux.xml").write_text(names, encoding="utf-8")


def tile_mb(tile_px: int, bands: Sequence[int], dtypes: Sequence[str]) -> float:
    """What a tile takes on the disk, not compressed."""
    pixel_bytes = 1 + sum(count * np.dtype(dtype).itemsize for count, dtype in zip(bands, dtypes))
    return tile_px**2 * pixel_bytes / 1e6


def _profile(grid: Grid) -> dict[str, object]:
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "crs": grid.crs_wkt or None,
        "transform": grid.transform,
        "compress": "deflate",
        "zlevel": 6,
    }
