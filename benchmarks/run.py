"""Speed and memory of the segmentation: ``make bench``. Prints the tables of docs/performance.md."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from networks import NETWORKS, make_network
from scene import ROOT, make_scene

FOLDER = ROOT / "build" / "bench"
SIDES = {"near-free": 8192, "mobilenet-unet": 4096, "resnet34-unet": 4096, "resnet152-unet": 4096}
"""Side of the raster that each network is measured on: large enough for a steady speed, small enough to be done."""


def measure(script: str, *arguments: object) -> dict[str, float]:
    """The figures of a script that runs in a process of its own."""
    command = [sys.executable, str(Path(__file__).with_name(script)), *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def speed(names: list[str], extra: list[str]) -> None:
    """Speed of the segmentation beside the network alone."""
    print(f"\nSpeed on RGB uint8, {os.cpu_count()} cores\n")
    print("| network | raster | runs on | network alone, Mpx/s | segmentation, Mpx/s | of the network alone |")
    print("|---|---|---|---:|---:|---:|")
    for name in names:
        side = SIDES[name]
        found = measure("measure.py", make_network(FOLDER, name), make_scene(FOLDER, side), side, *extra)
        print(
            f"| {name} | {side}² | {found['running']} | {found['forward_mpx_per_s']:.2f} | {found['mpx_per_s']:.2f} "
            f"| {found['of_forward']:.3f} |",
            flush=True,
        )


def memory(sides: list[int]) -> None:
    """Memory above the runtime and the model, for rasters of growing size."""
    print("\nMemory above runtime and model, near-free network\n")
    print("| raster | memory, MB | whole process, MB | Mpx/s |")
    print("|---|---:|---:|---:|")
    for side in sides:
        model, scene = make_network(FOLDER, "near-free"), make_scene(FOLDER, side)
        found = measure("measure.py", model, scene, side, "--repeats", 1)
        whole = found["memory_mb"] + found["base_mb"]
        print(f"| {side}² | {found['memory_mb']:.0f} | {whole:.0f} | {found['mpx_per_s']:.1f} |", flush=True)


def compare() -> None:
    """The segmentation beside a plain loop over tiles."""
    print("\nBeside a plain loop over tiles\n")
    print("| network | raster | plain loop, Mpx/s (MB) | segmentation, Mpx/s (MB) | times as fast |")
    print("|---|---|---:|---:|---:|")
    for name in ("near-free", "mobilenet-unet"):
        side = SIDES[name]
        arguments = (make_network(FOLDER, name), make_scene(FOLDER, side), side)
        plain, ours = measure("plain_loop.py", *arguments), measure("measure.py", *arguments)
        print(
            f"| {name} | {side}² | {plain['mpx_per_s']:.2f} ({plain['memory_mb']:.0f}) | {ours['mpx_per_s']:.2f} "
            f"({ours['memory_mb']:.0f}) | {ours['mpx_per_s'] / plain['mpx_per_s']:.1f} |",
            flush=True,
        )


def startup() -> None:
    """How soon a worker begins to compute."""
    model, scene = make_network(FOLDER, "resnet34-unet"), make_scene(FOLDER, 4096)
    found = measure("startup.py", model, scene)
    print("\nSeconds from the job to its first tile, resnet34-unet\n")
    print("| worker's first job | second | third |")
    print("|---:|---:|---:|")
    print(f"| {found['first_s']:.2f} | {found['second_s']:.2f} | {found['third_s']:.2f} |", flush=True)


def main() -> None:
    """Make what is needed, measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--networks", nargs="+", default=["near-free", "mobilenet-unet", "resnet34-unet"])
    arguments.add_argument("--device", default="auto")
    arguments.add_argument("--precision", default="auto")
    arguments.add_argument("--only", choices=["speed", "memory", "compare", "startup"])
    options = arguments.parse_args()
    unknown = set(options.networks) - set(NETWORKS)
    if unknown:
        arguments.error(f"unknown networks: {', '.join(unknown)}; there are {', '.join(NETWORKS)}")
    FOLDER.mkdir(parents=True, exist_ok=True)
    if options.only in (None, "speed"):
        speed(options.networks, ["--device", options.device, "--precision", options.precision])
    if options.only in (None, "memory"):
        memory([4096, 8192, 16384])
    if options.only in (None, "compare"):
        compare()
    if options.only in (None, "startup"):
        startup()


if __name__ == "__main__":
    main()
