"""Minutes and memory of relations by rule on a made town: ``python benchmarks/relations.py``. For docs/scene-graph.md.

The town is a grid of streets (lines) with houses (polygons) along them, woods and ponds in some blocks, quarters
(high-level), a river and bridges. Each size is measured in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import package  # noqa: F401  (makes ``landscribe`` importable)
import shapely
from landscribe.engine.contract.sources import VectorSource
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph.relating import relate
from landscribe.engine.scenegraph.scene import Scene
from landscribe.engine.tasks.relations import ObjectLayer, Spec, run
from memory import peak_mb

BLOCK_M = 100.0
HOUSES = 24
"""In each block between streets."""


def make_town(objects: int, seed: int = 0) -> Scene:
    """About so many objects."""
    side = max(2, round((objects / (HOUSES + 3)) ** 0.5))
    rng = np.random.default_rng(seed)
    corners = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2) * BLOCK_M
    shapes = {
        "building": _houses(corners, rng),
        "road": _streets(side),
        "forest": _blobs(corners[rng.random(len(corners)) < 0.6], 18, rng),
        "water": _blobs(corners[rng.random(len(corners)) < 0.2], 8, rng),
        "settlement": _quarters(side),
        "river": np.array([shapely.linestrings([[-50, 30], [side * BLOCK_M / 2, 60], [side * BLOCK_M + 50, 30]])]),
    }
    words = read_vocabulary()
    places = {entry.id: i for i, entry in enumerate(words.classes)}
    kinds = np.concatenate([np.full(len(some), places[name]) for name, some in shapes.items()])
    return Scene(np.concatenate(list(shapes.values())), kinds, words, 5000.0)


def _houses(corners: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Along all four sides of each block."""
    along = np.linspace(12, BLOCK_M - 12, HOUSES // 4)
    sides = [np.stack([along, np.full_like(along, 10)], 1), np.stack([along, np.full_like(along, BLOCK_M - 10)], 1)]
    sides += [side[:, ::-1] for side in sides]
    centres = (corners[:, None] + np.concatenate(sides)).reshape(-1, 2) + rng.normal(0, 1, (len(corners) * HOUSES, 2))
    half = rng.uniform(2.5, 5, (len(centres), 2))
    return shapely.box(*(centres - half).T, *(centres + half).T)


def _streets(side: int) -> np.ndarray:
    """A line from crossing to crossing."""
    nodes = np.stack(np.meshgrid(np.arange(side + 1), np.arange(side + 1)), axis=-1) * BLOCK_M
    pieces = [np.stack([nodes[:, :-1], nodes[:, 1:]], 2), np.stack([nodes[:-1], nodes[1:]], 2)]
    return shapely.linestrings(np.concatenate([piece.reshape(-1, 2, 2) for piece in pieces]))


def _blobs(corners: np.ndarray, radius: float, rng: np.random.Generator) -> np.ndarray:
    """In the middle of blocks."""
    centres = corners + BLOCK_M / 2 + rng.normal(0, 3, corners.shape)
    return shapely.buffer(shapely.points(centres), rng.uniform(0.5, 1, len(centres)) * radius, quad_segs=16)


def _quarters(side: int) -> np.ndarray:
    """Squares of ten by ten blocks."""
    lows = np.arange(0, side, 10) * BLOCK_M
    highs = np.minimum(lows + 10 * BLOCK_M, side * BLOCK_M)
    (left, bottom), (right, top) = np.meshgrid(lows, lows), np.meshgrid(highs, highs)
    return shapely.box(left.ravel(), bottom.ravel(), right.ravel(), top.ravel())


class Quiet:
    """A context that tells nobody."""

    seed = 0
    cancelled = False

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_options: None


def run_tool(scene: Scene, folder: Path) -> float:
    """Seconds of the processor for the whole tool, from a file to a file."""
    kinds = [entry.id for entry in scene.vocabulary.classes]
    frame = geopandas.GeoDataFrame({"class": [kinds[i] for i in scene.classes]}, geometry=scene.shapes)
    frame.set_geometry(shapely.transform(scene.shapes, lambda points: points + 500_000), crs="EPSG:32631").to_file(
        folder / "town.gpkg"
    )
    layer = ObjectLayer(VectorSource(str(folder / "town.gpkg")), "town")
    start = time.process_time()
    run(Spec((layer,), str(folder / "graph.gpkg")), Quiet())
    return time.process_time() - start


def measure(objects: int) -> None:
    """Measure in this process, and print one line of JSON."""
    scene = make_town(objects)
    before = peak_mb()
    start, busy = time.perf_counter(), time.process_time()
    found = relate(scene, nearest=3)
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    counts = {name: len(relations) for name, relations in found.items()}
    figures = {"objects": len(scene), "seconds": seconds, "busy_s": busy, "memory_mb": peak_mb(), "before_mb": before}
    with tempfile.TemporaryDirectory() as folder:
        tool = {"tool_s": run_tool(scene, Path(folder)), "tool_mb": peak_mb()}
    print(json.dumps({**figures, **tool, "counts": counts}))


def main() -> None:
    """Measure each size, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--objects", type=int, nargs="+", default=[10_000, 30_000, 100_000])
    parser.add_argument("--here", action="store_true", help="measure the first size in this process")
    arguments = parser.parse_args()
    if arguments.here:
        measure(arguments.objects[0])
        return
    print(
        "| objects | relations | seconds | of the processor | memory, MB | of it the objects, MB "
        "| whole tool, seconds of the processor | memory, MB |"
    )
    print("|---:|---:|---:|---:|---:|---:|---:|---:|")
    for objects in arguments.objects:
        command = [sys.executable, __file__, "--here", "--objects", str(objects)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        found = json.loads(done.stdout)
        print(
            f"| {found['objects']} | {sum(found['counts'].values())} | {found['seconds']:.1f} | {found['busy_s']:.1f} "
            f"| {found['memory_mb']:.0f} | {found['before_mb']:.0f} | {found['tool_s']:.1f} | {found['tool_mb']:.0f} |",
            flush=True,
        )
    print("\n" + ", ".join(f"{name} {count}" for name, count in found["counts"].items()))


if __name__ == "__main__":
    main()
