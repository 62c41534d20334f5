"""Cutting the planned tiles out of the images, and describing them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from ...contract.labels import IGNORE
from ...contract.model_card import Band, ModelClass
from ...contract.training_set import QUANTILES, SetBand, SetInput, SetSource, SetTile, Split
from ...core.outputs import need_room
from ...core.rasters import Raster
from ...core.statistics import band_quantiles
from .band_statistics import StatisticsCollector
from .patch_plan import PatchPlan, PlannedTile
from .scenes import Scene
from .tile_files import TileWriter, tile_mb

INPUT_NAMES = ("image", "height")


class TileCutter:
    """Writes the tiles of a plan, and gathers what the description of the set says of them.

    Args:
        folder: of the training set.
        scenes: the images.
        plan: of the tiles.
        classes: code → class.
        tile_px: side of a tile.
        seed: of the samples for the statistics.

    Raises:
        DiskFull: there is no room for the tiles.
        OutputNotWritable: as its name says.
    """

    def __init__(
        self,
        folder: Path,
        scenes: Sequence[Scene],
        plan: PatchPlan,
        classes: Mapping[int, ModelClass],
        *,
        tile_px: int,
        seed: int,
    ) -> None:
        self._scenes = scenes
        self._plan = plan
        self.classes = tuple(sorted(classes.values(), key=lambda entry: entry.value))
        self._values = np.full(IGNORE + 1, IGNORE, np.uint8)
        for code, entry in classes.items():
            self._values[code] = entry.value
        self._bands = [_bands_of(raster, name) for raster, name in zip(scenes[0].inputs, INPUT_NAMES)]
        self._dtypes = [_common_type(rasters) for rasters in zip(*(scene.inputs for scene in scenes))]
        need_room(folder, len(plan.tiles) * tile_mb(tile_px, list(map(len, self._bands)), self._dtypes))
        names = [[band.name for band in bands] for bands in self._bands]
        self._writer = TileWriter(folder, band_names=names, dtypes=self._dtypes, classes=self.classes)
        train_tiles = sum(tile.split == "train" for tile in plan.tiles)
        self._statistics = [StatisticsCollector(len(bands), train_tiles, seed) for bands in self._bands]
        self._pixels: dict[Split, NDArray[np.int64]] = {}
        self._sources: dict[int, SetSource] = {}
        self.tiles: list[SetTile] = []
        """Those that were written: those with something labelled."""

    def cut(self, progress: Callable[[float], None]) -> None:
        """Cut all tiles.

        Raises:
            RasterUnreadable: a block of an image is damaged.
            DiskFull, OutputNotWritable: as their names say.
        """
        for number, tile in enumerate(self._plan.tiles):
            self._cut(tile)
            progress((number + 1) / len(self._plan.tiles))

    def inputs(self) -> tuple[SetInput, ...]:
        """The inputs of the set, with the statistics of the training tiles."""
        return tuple(
            SetInput(
                name=name,
                dtype=dtype,
                bands=tuple(
                    SetBand(band.name, band.common_name, band.wavelength_nm, figures)
                    for band, figures in zip(bands, collector.result())
                ),
            )
            for name, dtype, bands, collector in zip(INPUT_NAMES, self._dtypes, self._bands, self._statistics)
        )

    def sources(self) -> tuple[SetSource, ...]:
        """The images that tiles were cut from."""
        return tuple(self._sources[number] for number in sorted(self._sources))

    def class_pixels(self) -> dict[str, dict[str, int]]:
        """Split → name of a class → pixels, in all tiles together."""
        return {
            split: {entry.name: int(counts[entry.value]) for entry in self.classes}
            for split, counts in self._pixels.items()
        }

    def _cut(self, tile: PlannedTile) -> None:
        labels = self._values[self._plan.labels(tile)]
        known = labels != IGNORE
        if not known.any():
            return
        scene = self._opened(tile.scene)
        name = f"{scene.name}_{len(self.tiles):05d}"
        parts = [raster.read(tile.window) for raster in scene.inputs]
        self._writer.write(name, scene.grid.part(tile.window), [part.values for part in parts], labels)
        if tile.split == "train":
            for collector, (values, valid) in zip(self._statistics, parts):
                collector.add(values.reshape(len(values), -1) if valid is None else values[:, valid])
        counts = np.bincount(labels.reshape(-1), minlength=IGNORE + 1)
        self._pixels[tile.split] = self._pixels.get(tile.split, 0) + counts
        window = tile.window
        self.tiles.append(SetTile(name, tile.split, scene.name, window.col, window.row, int(known.sum())))

    def _opened(self, number: int) -> Scene:
        """An image whose pixels without data hold a middling value: to a network, 0 would look like a step."""
        scene = self._scenes[number]
        if number not in self._sources:
            self._sources[number] = _source(scene)
            for raster, ranges in zip(scene.inputs, self._sources[number].quantiles):
                raster.fill([(low + high) / 2 for low, high in ranges])
        return scene


def _bands_of(raster: Raster, name: str) -> list[Band]:
    """What is known of the bands of an input; heights without a description are no grey image."""
    if name != INPUT_NAMES[0] and raster.descriptions == [""]:
        return [Band(name)]
    return raster.described_bands()


def _common_type(rasters: Sequence[Raster]) -> str:
    """The pixel type that holds the values of all of them."""
    found = np.result_type(*(raster.pixel_type for raster in rasters)).name
    return found if found in {raster.pixel_type for raster in rasters} else "float32"


def _source(scene: Scene) -> SetSource:
    """An image with its quantiles, told from its own pixels, as they will be when a model reads it."""
    image, *others = scene.inputs
    with Raster(image.path, image.bands) as raw:
        quantiles = [_ranges(raw)]
        for other in others:
            with Raster(other.path, other.bands, onto=raw) as onto:
                quantiles.append(_ranges(onto))
    return SetSource(scene.name, tuple(quantiles))


def _ranges(raster: Raster) -> tuple[tuple[float, float], ...]:
    return tuple((low, high) for low, high in band_quantiles(raster, QUANTILES))
