"""Measure one network on one scene, in a process of its own, and print the figures as JSON.

The segmentation and the network alone run in turn, several times, so that what else the machine does hits both.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections import deque
from pathlib import Path

import numpy as np
import package  # noqa: F401  (makes ``landscribe`` importable)
from landscribe.engine.contract.folders import model_folders
from landscribe.engine.contract.notices import Notice, RunningOn, TilesPlanned
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.core.devices import choose_device
from landscribe.engine.models import loaded
from landscribe.engine.models.runtimes import Session, TileShapes
from landscribe.engine.tasks.segment import Spec, run
from memory import peak_mb


class Quiet:
    """A context that only remembers what was planned, and when computing began and ended."""

    seed = 0
    cancelled = False

    def __init__(self) -> None:
        self.tiles = 0
        self.running = ""
        self.began: dict[str, float] = {}

    def progress(self, fraction: float, step: str) -> None:  # noqa: ARG002
        """Remember when a step began."""
        self.began.setdefault(step, time.perf_counter())

    def notice(self, notice: Notice) -> None:
        """Remember the plan and the device."""
        if isinstance(notice, TilesPlanned):
            self.tiles = notice.tiles
        if isinstance(notice, RunningOn):
            self.running = f"{notice.device}, {notice.precision}, {notice.runtime}"

    def artifact(self, path: str, role: str) -> None:
        """Nothing: the files are removed after each run."""


def forward(session: Session, tiles: int, batch: int) -> float:
    """Seconds for so many tiles that already lie in memory."""
    tile = np.random.default_rng(0).integers(0, 255, (batch, 3, 512, 512), np.uint8)
    started: deque[object] = deque()
    start = time.perf_counter()
    for _ in range(-(-tiles // batch)):
        if len(started) == session.slots:
            session.results(started.popleft())
        started.append(session.start([tile]))
    while started:
        last = session.results(started.popleft())
    if not isinstance(last[0], np.ndarray):
        last[0].cpu()  # wait for the device
    return (time.perf_counter() - start) * tiles / (-(-tiles // batch) * batch)


def segment(spec: Spec) -> tuple[float, Quiet]:
    """Seconds for the whole segmentation with a model that is already loaded, and what it told."""
    context = Quiet()
    start = time.perf_counter()
    run(spec, context)
    return time.perf_counter() - start, context


def main() -> None:
    """Measure, and print one line of JSON."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("model")
    arguments.add_argument("scene")
    arguments.add_argument("side", type=int)
    arguments.add_argument("--device", default="auto")
    arguments.add_argument("--precision", default="auto")
    arguments.add_argument("--batch", type=int, default=0)
    arguments.add_argument("--repeats", type=int, default=3)
    options = arguments.parse_args()
    out = Path(options.scene).with_name(f"out_{os.getpid()}.tif")
    spec = Spec(
        RasterSource(options.scene),
        options.model,
        str(out),
        device=options.device,
        precision=options.precision,
        batch=options.batch,
    )
    source = loaded.opened(options.model, model_folders())
    device = choose_device(options.device, Quiet())
    network = loaded.network(source, device, options.precision, Quiet())
    session = network.session(
        TileShapes((512, 512), (512, 512), (512, 512)), ["uint8"], [source.card.inputs[0].scaling]
    )
    batch = min(options.batch or session.max_batch, session.max_batch)
    forward(session, 4 * batch, batch)
    base_mb = peak_mb()
    forwards, segmentations, shares = [], [], []
    for _ in range(options.repeats):
        seconds, context = segment(spec)
        segmentations.append(seconds)
        forwards.append(forward(session, context.tiles, batch))
        shares.append(context.began["writing"] - context.began["segmenting"])
        out.unlink()
    for side_file in out.parent.glob(out.stem + ".*"):
        side_file.unlink()
    mpx = options.side**2 / 1e6
    print(
        json.dumps(
            {
                "running": context.running,
                "tiles": context.tiles,
                "mpx_per_s": mpx / statistics.median(segmentations),
                "computing_mpx_per_s": mpx / statistics.median(shares),
                "forward_mpx_per_s": mpx / statistics.median(forwards),
                "of_forward": statistics.median(f / s for f, s in zip(forwards, segmentations)),
                "memory_mb": peak_mb() - base_mb,
                "base_mb": base_mb,
            }
        )
    )


if __name__ == "__main__":
    main()
