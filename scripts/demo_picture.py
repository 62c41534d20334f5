"""The picture of the demo: the image, the result and the reference side by side. Runs in the engine's Python."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import matplotlib as mpl
import numpy as np
import rasterio
from accuracy import assess
from matplotlib import pyplot as plt
from matplotlib.colors import ListedColormap
from matplotlib.patches import Patch

mpl.use("Agg")
_INK = "#222222"


def main() -> None:
    """Read the rasters, say how well they agree, draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("image", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("reference", type=Path)
    parser.add_argument("picture", type=Path, help="the PNG to write")
    parser.add_argument("classes", type=json.loads, help="JSON: [[value, name, color], …]")
    arguments = parser.parse_args()
    image, result, reference = (read(path) for path in (arguments.image, arguments.result, arguments.reference))
    names = [name for _, name, _ in arguments.classes]
    found = numbered(result[0], [value for value, _, _ in arguments.classes])
    print_accuracy(assess(found, reference[0], names), names)
    draw(image, found, reference[0], arguments.classes, arguments.picture)
    print(f"\nPicture         {arguments.picture}")


def read(path: Path) -> np.ndarray:
    """All bands ``(bands, rows, columns)``."""
    with rasterio.open(path) as dataset:
        return dataset.read()


def numbered(result: np.ndarray, values: list[int]) -> np.ndarray:
    """The classes ``(rows, columns)``, counted from 1 as in the reference map; 0 where there is none."""
    numbers = np.zeros(256, np.uint8)
    numbers[values] = np.arange(1, len(values) + 1)
    return numbers[result]


def print_accuracy(figures: dict[str, float], names: list[str]) -> None:
    """Accuracy against the reference map, honest also where it is low."""
    print(f"\nAgainst the reference map: overall accuracy {figures['overall_accuracy']:.1%}, ", end="")
    print(f"mean IoU {figures['mean_iou']:.2f}; F1 by class:")
    f1 = [value for name, value in figures.items() if name.startswith("f1_")]
    print("  " + "; ".join(f"{name} {value:.2f}" for name, value in zip(names, f1)))


def draw(image: np.ndarray, result: np.ndarray, reference: np.ndarray, classes: list, path: Path) -> None:
    """Three maps, their titles and one legend below."""
    colors = ListedColormap([color for _, _, color in classes])
    limits = {"cmap": colors, "vmin": 0.5, "vmax": len(classes) + 0.5, "interpolation": "nearest"}
    figure, axes = plt.subplots(1, 3, figsize=(13.5, 5.3), layout="constrained")
    axes[0].imshow(image[:3].transpose(1, 2, 0))
    for axis, values in zip(axes[1:], (result, reference)):
        axis.imshow(np.ma.masked_outside(values, 1, len(classes)), **limits)
    for axis, title in zip(axes, ("Aerial image, 1 m", "Landscribe", "Reference map")):
        axis.set_title(title, color=_INK, fontsize=13, loc="left")
        axis.set_axis_off()
    patches = [Patch(facecolor=color, edgecolor=_INK, linewidth=0.4, label=name) for _, name, color in classes]
    figure.legend(handles=patches, loc="outside lower center", ncols=len(classes), frameon=False, fontsize=11)
    figure.savefig(path, dpi=100, pil_kwargs={"optimize": True})


if __name__ == "__main__":
    main()
