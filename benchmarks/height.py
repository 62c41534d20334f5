"""Height features beside rvt-py, their memory, and the estimated terrain beside a measured one.

Prints the tables of docs/performance.md and docs/tools/heightfeatures.md. rvt-py must be importable for the first one
(``pip install --no-deps --target FOLDER rvt-py`` and ``PYTHONPATH=FOLDER``).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import numpy as np
import package  # noqa: F401  (makes ``landscribe`` importable)
import rasterio
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.heightfeatures import Spec, run
from measure import Quiet
from memory import peak_mb
from rasterio.windows import Window
from scene import ROOT

DATA = Path(os.environ.get("LANDSCRIBE_DATA", ROOT.parent / "shared" / "data"))
HILLS = DATA / "rvt_dem" / "TM1_564_146.tif"
TOWN = DATA / "alexandria_dsm_buildings"


def make_hills(folder: Path, side: int) -> Path:
    """A lidar terrain of 1 m, mirrored until it fills ``side`` x ``side`` pixels; float32, tiled, DEFLATE."""
    path = folder / f"hills_{side}.tif"
    with rasterio.open(HILLS) as raster:
        heights, crs, transform = raster.read(1), raster.crs, raster.transform
    square = np.block([[heights, heights[:, ::-1]], [heights[::-1], heights[::-1, ::-1]]])
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "float32", "tiled": True}
    with rasterio.open(path, "w", compress="DEFLATE", crs=crs, transform=transform, **profile) as raster:
        for row in range(0, side, len(square)):
            for col in range(0, side, len(square)):
                part = square[: side - row, : side - col]
                raster.write(part, 1, window=Window(col, row, part.shape[1], part.shape[0]))
    return path


def with_rvt(scene: Path, folder: Path) -> None:
    """Sky-view factor and openness as a script with rvt-py makes them."""
    from rvt.vis import sky_view_factor

    with rasterio.open(scene) as raster:
        heights, profile = raster.read(1), raster.profile
    found = sky_view_factor(heights, resolution=1, compute_opns=True, svf_n_dir=16, svf_r_max=10)
    for name, values in found.items():
        with rasterio.open(folder / f"rvt_{name}.tif", "w", **profile) as raster:
            raster.write(values.astype(np.float32), 1)


def with_tool(scene: Path, folder: Path) -> None:
    """The same with the tool: cloud-optimised, with overviews and style."""
    paths = {name: str(folder / f"{name}.tif") for name in ("sky_view", "openness")}
    run(Spec(RasterSource(str(scene)), device="cpu", **paths), Quiet())


def seconds(work: Callable[[Path, Path], None], scene: Path, folder: Path) -> float:
    """How long it takes."""
    start = time.perf_counter()
    work(scene, folder)
    return time.perf_counter() - start


def speed(side: int, repeats: int) -> None:
    """Both in turn, on one core and on all."""
    print(f"\nSky-view factor and openness, {side}², 16 directions, radius of 10 pixels\n")
    print("| cores | rvt-py, Mpx/s | height features, Mpx/s | times as fast |")
    print("|---|---:|---:|---:|")
    every = os.sched_getaffinity(0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene = make_hills(folder, side)
        with_tool(make_hills(folder, 512), folder)  # imports
        for cores in ({min(every)}, every):
            os.sched_setaffinity(0, cores)
            turns = [(seconds(with_rvt, scene, folder), seconds(with_tool, scene, folder)) for _ in range(repeats)]
            rvt, ours = (side**2 / 1e6 / statistics.median(times) for times in zip(*turns))
            ratio = statistics.median(theirs / mine for theirs, mine in turns)
            print(f"| {len(cores)} | {rvt:.2f} | {ours:.2f} | {ratio:.1f} |", flush=True)


def peak(side: int) -> None:
    """One run of the usual maps in this process; prints its memory as JSON."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene = make_hills(folder, side)
        paths = {name: str(folder / f"{name}.tif") for name in ("ndsm", "shading")}
        before = peak_mb()
        took = seconds(lambda path, _folder: run(Spec(RasterSource(str(path)), **paths), Quiet()), scene, folder)
    print(json.dumps({"before": before, "peak": peak_mb(), "mpx_per_s": side**2 / 1e6 / took}))


def memory(sides: list[int]) -> None:
    """Memory of the whole process for rasters of growing size."""
    print("\nHeight above ground (terrain estimated) and shading map\n")
    print("| raster | whole process, MB | Mpx/s |")
    print("|---|---:|---:|")
    for side in sides:
        done = subprocess.run(
            [sys.executable, __file__, "--peak", str(side)], check=True, capture_output=True, text=True
        )
        found = json.loads(done.stdout.splitlines()[-1])
        print(f"| {side}² | {found['peak']:.0f} | {found['mpx_per_s']:.2f} |", flush=True)


def terrain(widths: list[int]) -> None:
    """The estimated terrain of a town beside the one that was measured by lidar."""
    import geopandas
    from rasterio.features import rasterize

    print("\nEstimated terrain of Alexandria (2 m)\n")
    print("| width of the widest building, m | RMSE, m | median error, m | ground within 1 m | buildings within 1 m |")
    print("|---:|---:|---:|---:|---:|")
    with rasterio.open(TOWN / "dsm.tif") as raster:
        surface, transform, crs = raster.read(1), raster.transform, raster.crs
    with rasterio.open(TOWN / "dtm.tif") as raster:
        lidar = raster.read(1, masked=True).filled(np.nan)
    buildings = geopandas.read_file(TOWN / "buildings.geojson").to_crs(crs).geometry
    footprints = rasterize([(shape, i) for i, shape in enumerate(buildings, 1)], surface.shape, transform=transform)
    for width in widths:
        with tempfile.TemporaryDirectory() as name:
            path = f"{name}/terrain.tif"
            run(Spec(RasterSource(str(TOWN / "dsm.tif")), terrain=path, object_width_m=width), Quiet())
            with rasterio.open(path) as raster:
                error = raster.read(1) - lidar
        known = error[~np.isnan(error)]
        near = 100 * np.mean(np.abs(known) < 1)
        below = [np.nanmedian(error[footprints == i]) for i in range(1, len(buildings) + 1)]
        right = 100 * np.mean(np.abs(below) < 1)
        rmse, median = np.sqrt(np.mean(known**2)), np.median(known)
        print(f"| {width} | {rmse:.2f} | {median:+.2f} | {near:.0f} % | {right:.0f} % |", flush=True)


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--only", choices=["speed", "memory", "terrain"])
    arguments.add_argument("--side", type=int, default=4096)
    arguments.add_argument("--repeats", type=int, default=3)
    arguments.add_argument("--peak", type=int, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.peak:
        peak(options.peak)
        return
    if options.only in (None, "terrain"):
        terrain([20, 30, 50, 80])
    if options.only in (None, "memory"):
        memory([1024, 4096, 8192])
    if options.only in (None, "speed"):
        speed(options.side, options.repeats)


if __name__ == "__main__":
    main()
