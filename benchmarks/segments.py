"""Unsupervised segments against real labels: the tables of docs/tools/segments.md.

K is the number of classes of the labels. Every segment is assigned to at most one class, so that the sum of the IoU is
largest (Hungarian method); the mean is over the classes. In one run, with the same seeds: our two methods, k-means on
the very same patches, mapped and refined in the same way, and k-means on the mean colours of superpixels (SLIC, as many
as there are patches).

The settings were chosen on the scenes of ``tuning``. Of those of ``held-out``, Chesapeake's had been seen in first
trials of features, the others had not.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import package
import rasterio
import torch
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.notices import Notice
from landscribe.engine.core.devices import processor
from landscribe.engine.core.grids import Window
from landscribe.engine.core.raster_outputs import ClassRasterWriter
from landscribe.engine.core.rasters import Raster
from landscribe.engine.models.vision_transformers import open_transformer
from landscribe.engine.scenegraph.segments.clustering import k_means, part
from landscribe.engine.scenegraph.segments.learning import Learnt, draw_sample
from landscribe.engine.scenegraph.segments.mapping import SegmentMapper
from landscribe.engine.scenegraph.segments.tiles import Patches, TilePixels, TileReader, cut
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from skimage.color import rgb2lab
from skimage.segmentation import slic
from torch import Tensor
from torch.nn import functional

NETWORK, WEIGHTS = "vit_small_patch14_dinov2", "weights/dinov2_vits14/dinov2_vits14_timm_fp16.safetensors"
DUBAI = "dubai_hitl/Semantic segmentation dataset"
DUBAI_COLORS = ("3C1098", "8429F6", "6EC1E4", "FEDD3A", "E2A929")
TUNING = ("chesapeake-train", "dubai-1", "dubai-2", "dubai-3", "dubai-4")
HELD_OUT = ("chesapeake-test", "dubai-5", "dubai-6", "dubai-7", "dubai-8")
LARGEST_PX = 800
"""Of Dubai's images, which are much larger, the upper left part is taken."""


class Quiet:
    """A context that tells nothing."""

    seed = 0

    def notice(self, notice: Notice) -> None:
        """Say nothing."""


@dataclass(frozen=True)
class Scene:
    """An image and its labels on the same grid."""

    image: Path
    labels: NDArray[np.integer]
    """``(rows, columns)``; 0 where nothing is known."""

    @property
    def classes(self) -> NDArray[np.integer]:
        """Those that occur."""
        return np.unique(self.labels[self.labels > 0])


def open_scene(data: Path, name: str, folder: Path) -> Scene:
    """A scene by its name; of Dubai's images a part is written into the folder."""
    place, part = name.split("-")
    if place == "chesapeake":
        with rasterio.open(data / "chesapeake_naip_landcover" / f"{part}_reference.tif") as raster:
            labels = raster.read(1)
        return Scene(
            data / "chesapeake_naip_landcover" / f"{part}_image.tif", np.where(labels == 15, 0, labels).astype(np.int64)
        )
    tile = data / DUBAI / f"Tile {part}"
    image, mask = _rgb(tile / "images" / "image_part_001.jpg"), _rgb(tile / "masks" / "image_part_001.png")
    image, mask = image[:, :LARGEST_PX, :LARGEST_PX], mask[:, :LARGEST_PX, :LARGEST_PX]
    labels = np.zeros(mask.shape[1:], np.int64)
    for value, color in enumerate(DUBAI_COLORS, 1):
        labels[(mask == np.frombuffer(bytes.fromhex(color), np.uint8)[:, None, None]).all(axis=0)] = value
    path = folder / f"{name}.tif"
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "height": image.shape[1], "width": image.shape[2]}
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(image)
    return Scene(path, labels)


def _rgb(path: Path) -> NDArray[np.uint8]:
    with rasterio.open(path) as picture:
        values = picture.read()
        if len(values) == 1:  # a palette
            palette = picture.colormap(1)
            table = np.array([palette.get(i, (0, 0, 0))[:3] for i in range(256)], np.uint8)
            return table[values[0]].transpose(2, 0, 1)
        return values[:3]


class KMeans:
    """The nearest of K centres of the patches. See :class:`...clustering.Segments`."""

    def __init__(self, points: Tensor, segments: int, seed: int) -> None:
        self._centres = torch.from_numpy(k_means(points.double().numpy(), segments, seed)).float()
        self._softness = 0.5 * float((torch.cdist(points, self._centres).amin(1) ** 2).median())

    def shares(self, points: Tensor) -> Tensor:
        """How much of each segment is in each patch."""
        return torch.softmax(-(torch.cdist(points, self._centres) ** 2) / self._softness, dim=1)


class SceneRun:
    """A scene whose patches are computed once, for all methods."""

    def __init__(self, scene: Scene, weights: Path, folder: Path, stack: contextlib.ExitStack) -> None:
        self.scene, self._folder = scene, folder
        raster = stack.enter_context(Raster(str(scene.image), (1, 2, 3)))
        transformer = open_transformer(NETWORK, str(weights))
        tiling = cut(raster, raster.grid.window, transformer.patch_px, scale=(1, 1), tile_px=336, overlap_percent=50)
        network = transformer.network(tiling.network_px, processor(), "fp32")
        scaling, context = transformer.scaling, Quiet()
        self.reader = TileReader(raster, None, tiling, scaling=scaling, network=network, batch=0, context=context)
        self._remember_patches()
        self.samples = lru_cache(lambda seed: draw_sample(self.reader, seed=seed, check=lambda _: None))

    def _remember_patches(self) -> None:
        compute, known = self.reader.patches, {}

        def patches(tiles: list[TilePixels]) -> list[Patches]:
            (pixels,) = tiles
            key = pixels.values.tobytes()
            if key not in known:
                known[key] = compute(tiles)
            return known[key]

        self.reader.patches = patches

    def figure(self, method: str, seed: int, *, refined: bool = True) -> float:
        """The mean IoU of a method."""
        sample, count = self.samples(seed), len(self.scene.classes)
        middle = sample.features.mean(0)
        points = functional.normalize(sample.features - middle)
        parts = (
            KMeans(points, count, seed) if method == "k-means" else part(points, method, count, seed, lambda _: None)
        )
        learnt = Learnt(middle, parts, torch.arange(count), sample.place_effect)
        path = self._folder / "map.tif"
        classes = [ModelClass(i + 1, str(i), "#000000") for i in range(count)]
        with ClassRasterWriter(path, self.reader.raster.grid, classes, 0, {}) as writer:
            SegmentMapper(self.reader, learnt, refined=refined).write(writer, self._folder, lambda _: None)
            writer.finish(lambda _: None)
        with rasterio.open(path) as raster:
            return best_assignment_iou(raster.read(1), self.scene.labels)

    def superpixels(self, seed: int) -> float:
        """The mean IoU of k-means on the mean colours (CIELAB) of superpixels."""
        with rasterio.open(self.scene.image) as raster:
            image = raster.read([1, 2, 3]).transpose(1, 2, 0)
        patches = image.shape[0] * image.shape[1] // self.reader.tiling.patch_px**2
        numbers = slic(image, n_segments=patches, compactness=10, start_label=0)
        lab = rgb2lab(image).reshape(-1, 3)
        sizes = np.bincount(numbers.ravel())
        means = np.stack([np.bincount(numbers.ravel(), band) / np.maximum(sizes, 1) for band in lab.T], axis=1)
        centres = k_means(means, len(self.scene.classes), seed)
        nearest = ((means[:, None] - centres) ** 2).sum(2).argmin(1)
        return best_assignment_iou(nearest[numbers] + 1, self.scene.labels)


def best_assignment_iou(segments: NDArray[np.integer], labels: NDArray[np.integer]) -> float:
    """The mean IoU of the classes, each with the segment that the best assignment gives it; in percent."""
    known = labels > 0
    classes, truth = np.unique(labels[known], return_inverse=True)
    found = segments[known].astype(np.int64)
    counts = np.zeros((found.max() + 1, len(classes)))
    np.add.at(counts, (found, truth), 1)
    iou = counts / (counts.sum(1, keepdims=True) + counts.sum(0) - counts)
    return 100 * float(iou[linear_sum_assignment(-iou)].sum()) / len(classes)


def measure(data: Path, names: Sequence[str], seeds: int, jobs: Sequence[tuple[str, dict[str, Any]]]) -> Iterator[dict]:
    """One figure after the other: scene, method, options, seed, IoU and seconds."""
    for name in names:
        with contextlib.ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            scene = SceneRun(open_scene(data, name, folder), data / WEIGHTS, folder, stack)
            for method, options in jobs:
                for seed in range(seeds):
                    began = time.monotonic()
                    iou = scene.superpixels(seed) if method == "SLIC" else scene.figure(method, seed, **options)
                    seconds = time.monotonic() - began
                    yield {"scene": name, "method": method, **options, "seed": seed, "iou": iou, "seconds": seconds}


def table(runs: Sequence[dict[str, Any]], scenes: Sequence[str]) -> None:
    """Mean and standard deviation over the seeds: one row a method, one column a scene."""
    keys = ("scene", "seed", "iou", "seconds")
    methods = list(dict.fromkeys(tuple((k, v) for k, v in run.items() if k not in keys) for run in runs))
    print("| method |", " | ".join(scenes), "| mean |")
    print("|---|" + "---:|" * (len(scenes) + 1))
    for method in methods:
        mine = [run for run in runs if set(method) <= set(run.items()) and len(run) == len(method) + len(keys)]
        cells, means = [], []
        for scene in scenes:
            values = [run["iou"] for run in mine if run["scene"] == scene]
            means.append(statistics.mean(values))
            cells.append(f"{means[-1]:.1f} ± {statistics.stdev(values) if len(values) > 1 else 0:.1f}")
        title = ", ".join(str(v) if k == "method" else f"{k} {v}" for k, v in method)
        print(f"| {title} | {' | '.join(cells)} | {statistics.mean(means):.1f} |")


def same_ground(data: Path, blocks: int, *, free_of_place: bool, seed: int = 0) -> float:
    """Percent of the patches that get the same of six segments in two ways to lay the tiles, half a tile apart.

    Args:
        data: folder of the data.
        blocks: of the twelve of the transformer that are gone through.
        free_of_place: take out what the place in the tile does.
        seed: of the sample and the cut.
    """
    transformer = open_transformer(NETWORK, str(data / WEIGHTS))
    transformer.module.block = blocks - 1
    network, whole, half = transformer.network(336, processor(), "fp32"), [], 168
    with Raster(str(data / "chesapeake_naip_landcover" / "train_image.tif"), (1, 2, 3)) as raster:
        for area in (Window(0, 0, 1008, 1008), Window(half, half, 672, 672)):
            tiling = cut(raster, area, transformer.patch_px, scale=(1, 1), tile_px=336, overlap_percent=0)
            reader = TileReader(
                raster, None, tiling, scaling=transformer.scaling, network=network, batch=1, context=Quiet()
            )
            if not whole:
                effect = draw_sample(reader, seed=seed, check=lambda _: None).place_effect * free_of_place
            whole.append(_mosaic(reader, effect))
    features, again = whole
    middle = features.mean((0, 1))
    points = functional.normalize(features - middle, dim=2).flatten(0, 1)
    drawn = torch.from_numpy(np.random.default_rng(seed).permutation(len(points))[:2500])
    parts = part(points[drawn], "ncut", 6, seed, lambda _: None)
    first = parts.shares(points).argmax(1).view(features.shape[:2])
    second = parts.shares(functional.normalize(again - middle, dim=2).flatten(0, 1)).argmax(1)
    inner = first[12:60, 12:60]
    return 100 * float((inner == second.view(inner.shape)).float().mean())


def _mosaic(reader: TileReader, effect: Tensor) -> Tensor:
    """The features of the patches of tiles that don't overlap, ``(rows, columns, D)``."""
    side = reader.tiling.side
    rows: list[list[Tensor]] = [[] for _ in reader.tiling.plan.rows.starts]
    for tile in reader.tiling.tiles():
        (patches,) = reader.patches([reader.read(tile)])
        rows[tile.row].append((patches.features - effect).view(side, side, -1))
    return torch.cat([torch.cat(row, dim=1) for row in rows])


def print_places(data: Path, seeds: int) -> None:
    """The table of :func:`same_ground`."""
    print("| blocks | as they are | free of the place |\n|---:|---:|---:|")
    for blocks in (4, 6, 8, 10, 12):
        cells = []
        for free in (False, True):
            values = [same_ground(data, blocks, free_of_place=free, seed=seed) for seed in range(seeds)]
            cells.append(f"{statistics.mean(values):.0f} ± {statistics.stdev(values) if seeds > 1 else 0:.0f}")
        print(f"| {blocks} | {' | '.join(cells)} |", flush=True)


JOBS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "methods": [(method, {}) for method in ("graph-network", "ncut", "k-means", "SLIC")],
    "refinement": [("graph-network", {"refined": refined}) for refined in (True, False)],
}


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with chesapeake_naip_landcover, dubai_hitl and weights")
    parser.add_argument("--scenes", default="held-out", help="tuning, held-out, or names with commas between")
    parser.add_argument("--jobs", default="methods", choices=[*JOBS, "places"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--runs", type=Path, default=package.ROOT / "build" / "segments.jsonl", help="all figures")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    scenes = {"tuning": TUNING, "held-out": HELD_OUT}.get(arguments.scenes) or arguments.scenes.split(",")
    if arguments.jobs == "places":
        with torch.no_grad():
            print_places(arguments.data, arguments.seeds)
        return
    runs = []
    with torch.no_grad(), arguments.runs.open("a", encoding="utf-8") as file:
        for run in measure(arguments.data, scenes, arguments.seeds, JOBS[arguments.jobs]):
            runs.append(run)
            print(json.dumps(run), file=file, flush=True)
    table(runs, scenes)


if __name__ == "__main__":
    main()
