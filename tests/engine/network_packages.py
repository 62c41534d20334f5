"""Packages of small networks whose random weights give a map of several classes on a real image."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
import torch
from landscribe.engine.contract.model_card import Architecture, Band, ModelCard, ModelInput, ModelOutput, Scaling
from landscribe.engine.models.architectures import build, head_of, size_multiple
from landscribe.engine.models.deepness import default_classes
from landscribe.engine.models.package import write_package
from rasterio.windows import Window
from safetensors.torch import save_file

CLASSES = default_classes(4, ["water", "trees", "field", "road"])
NETWORKS = {
    "smp-unet": Architecture(
        "smp-unet",
        {
            "encoder_name": "resnet18",
            "encoder_depth": 3,
            "decoder_channels": [16, 8, 8],
            "in_channels": 3,
            "classes": len(CLASSES),
        },
    ),
    "unet-deconvnet": Architecture("unet-deconvnet", {"bands": 3, "classes": len(CLASSES), "depth": 2, "width": 8}),
    "resdeconv-18": Architecture("resdeconv-18", {"bands": 3, "classes": len(CLASSES)}),
    "fusenet": Architecture(
        "fusenet", {"image_bands": 3, "height_bands": 1, "classes": len(CLASSES), "depth": 2, "width": 8}
    ),
}
"""Small ones, but for the residual one, whose size the paper fixes."""
TILE_PX = 96
SCALING = Scaling(255.0, (0.4,), (0.2,))


def write_crops(folder: Path, source: Path, *, side: int = 150) -> tuple[Path, Path]:
    """A picture in three bands, and the fourth band as a second raster, from the middle of a real image."""
    with rasterio.open(source) as raster:
        window = Window(300, 300, side, side)
        values, transform = raster.read(window=window), raster.window_transform(window)
        profile = {"driver": "GTiff", "crs": raster.crs, "transform": transform, "dtype": values.dtype}
    paths = folder / "image.tif", folder / "second.tif"
    for path, bands in zip(paths, (values[:3], values[3:4])):
        with rasterio.open(path, "w", count=len(bands), width=side, height=side, **profile) as target:
            target.write(bands)
    return paths


def network_package(
    path: Path, architecture: Architecture, images: tuple[Path, ...], scaling: Scaling = SCALING
) -> Path:
    """A package of a network that was shown the images once, so that its classes are all there."""
    torch.manual_seed(3)
    network = build(architecture, path)
    pixels = [(_read(image) / 255 - 0.4) / 0.2 for image in images]
    multiple = size_multiple(architecture)
    with torch.no_grad():
        network.train()
        for _ in range(3):  # the batch normalisations get statistics of their own
            network(*(one[..., : multiple * 4, : multiple * 4] for one in pixels))
        network.eval()
        scores = network(*(one[..., : multiple * 4, : multiple * 4] for one in pixels))
        head_of(network).bias -= scores.mean(dim=(0, 2, 3))
    weights = path.with_name("weights.safetensors")
    save_file({name: tensor.contiguous().clone() for name, tensor in network.state_dict().items()}, weights)
    write_package(path, _card(architecture, [len(one[0]) for one in pixels], multiple, scaling), weights)
    weights.unlink()
    return path


def _card(architecture: Architecture, bands: list[int], multiple: int, scaling: Scaling) -> ModelCard:
    names = ("red", "green", "blue")
    image = ModelInput("image", tuple(Band(name, name) for name in names), scaling)
    second = ModelInput("height", (Band("height"),), scaling)
    classes = tuple(replace(one, value=10 * (number + 1)) for number, one in enumerate(CLASSES))
    return ModelCard(
        id=f"tiny-{architecture.name}",
        title=f"Tiny {architecture.name}",
        licence="CC0-1.0",
        inputs=(image, second)[: len(bands)],
        outputs=(ModelOutput("scores", classes),),
        tile_px=TILE_PX,
        tile_multiple_px=multiple,
        architecture=architecture,
    )


def _read(path: Path) -> torch.Tensor:
    with rasterio.open(path) as raster:
        return torch.from_numpy(raster.read().astype(np.float32))[None]
