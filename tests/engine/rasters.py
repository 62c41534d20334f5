"""Small rasters and networks for the tests of the segmentation."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import rasterio
from affine import Affine
from onnx import TensorProto, helper, numpy_helper

UTM = "EPSG:32618"
ONE_METRE = Affine(1, 0, 500000, 0, -1, 4100000)


def write_raster(path: Path, values: np.ndarray, *, crs=UTM, transform=ONE_METRE, nodata=None, **options) -> Path:
    """A GeoTIFF of ``(bands, rows, columns)``."""
    bands, height, width = values.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=bands,
        dtype=values.dtype,
        crs=crs,
        transform=transform,
        nodata=nodata,
        **options,
    ) as raster:
        raster.write(values)
    return path


def smooth_image(shape: tuple[int, int], bands: int = 3, seed: int = 0) -> np.ndarray:
    """Blobs of colour, ``(bands, rows, columns)`` uint8, whose classes are patches of some size."""
    from scipy.ndimage import gaussian_filter

    noise = np.random.default_rng(seed).random((bands, *shape))
    blurred = np.stack([gaussian_filter(band, 6, mode="wrap") for band in noise])
    scaled = (blurred - blurred.min()) / (blurred.max() - blurred.min())
    return (scaled * 255).astype(np.uint8)


def brightest_band_model(path: Path, bands: int = 3, kernel: int = 1, padding: bool = True, **metadata) -> Path:
    """An ONNX file of the Deepness kind: the class is the band with the largest mean over the kernel."""
    weights = np.zeros((bands, bands, kernel, kernel), np.float32)
    for band in range(bands):
        weights[band, band] = 1 / kernel**2
    pads = [kernel // 2 if padding else 0] * 4
    nodes = [helper.make_node("Conv", ["image", "weights"], ["map"], pads=pads)]
    graph = helper.make_graph(
        nodes,
        "brightest",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", bands, "h", "w"])],
        [helper.make_tensor_value_info("map", TensorProto.FLOAT, ["n", bands, "p", "q"])],
        [numpy_helper.from_array(weights, "weights")],
    )
    return save_model(graph, path, class_names=[f"band {i}" for i in range(bands)], **metadata)


def two_input_model(path: Path) -> Path:
    """An ONNX file of two inputs, ``image`` of two bands and ``height``: the class is the brightest of the three."""
    graph = helper.make_graph(
        [helper.make_node("Concat", ["image", "height"], ["map"], axis=1)],
        "two",
        [
            helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 2, "h", "w"]),
            helper.make_tensor_value_info("height", TensorProto.FLOAT, ["n", 1, "h", "w"]),
        ],
        [helper.make_tensor_value_info("map", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [],
    )
    return save_model(graph, path, class_names=["a", "b", "high"])


def save_model(graph: onnx.GraphProto, path: Path, **metadata) -> Path:
    """An ONNX file with Deepness's keys."""
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    values = {"model_type": "Segmentor", "tile_size": 64, "tiles_overlap": 15, "seg_thresh": 0.0, **metadata}
    for key, value in values.items():
        model.metadata_props.add(key=key, value=json.dumps(value))
    onnx.save(model, path)
    return path
