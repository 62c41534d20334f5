"""The script that one would write: tiles one by one through ONNX Runtime, sums of the whole raster in memory.

It reads, scales, blends and decides as the segmentation does, and stands for what is usual elsewhere.
"""

from __future__ import annotations

import argparse
import json
import time

import numpy as np
import onnxruntime
import rasterio
from memory import peak_mb
from rasterio.windows import Window


def main() -> None:
    """Segment a scene, and print speed and memory as JSON."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("model")
    arguments.add_argument("scene")
    arguments.add_argument("side", type=int)
    options = arguments.parse_args()
    session = onnxruntime.InferenceSession(options.model, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    session.run(None, {name: np.zeros((1, 3, 512, 512), np.float32)})
    base_mb = peak_mb()
    start = time.perf_counter()
    with rasterio.open(options.scene) as scene:
        starts = [*range(0, options.side - 512, 435), options.side - 512]
        total: np.ndarray | None = None
        count = np.zeros((options.side, options.side), np.float32)
        for row in starts:
            for col in starts:
                tile = scene.read(window=Window(col, row, 512, 512)).astype(np.float32) / 255
                values = session.run(None, {name: tile[None]})[0][0]
                if total is None:
                    total = np.zeros((len(values), options.side, options.side), np.float32)
                total[:, row : row + 512, col : col + 512] += values
                count[row : row + 512, col : col + 512] += 1
        classes = (total / count).argmax(0).astype(np.uint8)
        profile = {**scene.profile, "count": 1, "photometric": None}
        with rasterio.open("/vsimem/out.tif", "w", **profile) as out:
            out.write(classes, 1)
    seconds = time.perf_counter() - start
    print(json.dumps({"mpx_per_s": options.side**2 / 1e6 / seconds, "memory_mb": peak_mb() - base_mb}))


if __name__ == "__main__":
    main()
