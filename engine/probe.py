"""Tries every part of an environment: ``<python> -I probe.py``. Standard library only until a part is tried.

Prints one JSON object a line: ``{"try": name}`` before a part, so that one which takes the process with it is known,
``{"ok": name}`` or ``{"failed": name, "detail": text}`` after it, and at the end ``{"report": {...}}``.
"""

from __future__ import annotations

import importlib
import json
import os
import platform
import sys
import traceback
from importlib.metadata import distributions
from typing import Any, Callable

Say = Callable[..., None]
"""Writes one line: an object of its keyword arguments."""

MODULES = (
    "numpy",
    "torch",
    "torchvision",
    "timm",
    "segmentation_models_pytorch",
    "lightning",
    "torchmetrics",
    "safetensors",
    "onnx",
    "onnxscript",
    "onnxruntime",
    "openvino",
    "rasterio",
    "shapely",
    "pyogrio",
    "geopandas",
    "pyproj",
    "scipy.ndimage",
    "skimage.measure",
    "networkx",
    "rdflib",
    "dask.distributed",
    "matplotlib.figure",
    "huggingface_hub",
    "affine",
    "jinja2",
    "psutil",
)


def own_stdout() -> Say:
    """What writes to the standard output, where from now on nothing else does: a library's prints go to stderr."""
    out = os.dup(1)
    os.dup2(2, 1)

    def say(**line: Any) -> None:
        os.write(out, json.dumps(line).encode() + b"\n")

    return say


def try_torch() -> None:
    """A convolution: loads the kernels of this processor."""
    import torch

    torch.nn.functional.conv2d(torch.ones(1, 1, 8, 8), torch.ones(1, 1, 3, 3))


def try_torchvision() -> None:
    """The compiled operators, which fail when torch and torchvision are not of one build."""
    import torch
    from torchvision.ops import nms

    nms(torch.tensor([[0.0, 0.0, 1.0, 1.0]]), torch.tensor([1.0]), 0.5)


def try_rasterio() -> None:
    """A transformation with rasterio's own PROJ data, and a raster in memory with rasterio's own GDAL data."""
    from rasterio.crs import CRS
    from rasterio.io import MemoryFile
    from rasterio.warp import transform

    transform(CRS.from_epsg(4326), CRS.from_epsg(3857), [8.0], [47.0])
    with MemoryFile() as memory:
        memory.open(driver="GTiff", width=1, height=1, count=1, dtype="uint8").close()


def try_pyogrio() -> None:
    """The driver of the polygons' format."""
    from pyogrio import list_drivers

    if "GPKG" not in list_drivers(write=True):
        raise RuntimeError("GDAL of pyogrio can't write GeoPackages")


def try_shapely() -> None:
    """A call into GEOS."""
    import shapely

    shapely.box(0, 0, 1, 1).buffer(1.0)


def try_cuda() -> None:
    """A sum on the first card, if torch sees one: a build without code for the card fails only here."""
    import torch

    if torch.cuda.is_available():
        torch.ones(8, device="cuda").sum().item()


TRIALS: dict[str, Callable[[], None]] = {
    "torch": try_torch,
    "torchvision": try_torchvision,
    "rasterio": try_rasterio,
    "pyogrio": try_pyogrio,
    "shapely": try_shapely,
}


def passed(say: Say, name: str, trial: Callable[[], None]) -> bool:
    """Run one trial and say how it went."""
    say(**{"try": name})
    try:
        trial()
    except Exception as error:  # noqa: BLE001  every way in which a library can fail is what we look for
        traceback.print_exc()
        say(failed=name, detail=f"{type(error).__name__}: {error}")
        return False
    say(ok=name)
    return True


def try_module(name: str) -> Callable[[], None]:
    """Import, and try out what an import does not show."""

    def trial() -> None:
        importlib.import_module(name)
        TRIALS.get(name, lambda: None)()

    return trial


def report() -> dict[str, Any]:
    """What the environment can do; the keys are those of the plugin's ``Report``."""
    import openvino
    import torch

    devices = [torch.cuda.get_device_properties(index) for index in range(torch.cuda.device_count())]
    names = {name.split(".")[0].replace("_", "-") for name in MODULES}
    names |= {"onnxruntime-gpu", "scikit-image", "dask"}
    return {
        "python": platform.python_version(),
        "versions": {
            str(dist.metadata["Name"]): dist.version
            for dist in distributions()
            if str(dist.metadata["Name"]).lower().replace("_", "-") in names
        },
        "torch_cuda": torch.version.cuda,
        "devices": [{"name": each.name, "memory_mb": each.total_memory // 2**20} for each in devices],
        "cuda_problem": cuda_problem(),
        "providers": usable_providers(),
        "openvino_precisions": list(openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")),
    }


def usable_providers() -> list[str]:
    """The execution providers of onnxruntime that really load: those it was built with may lack their libraries."""
    import onnxruntime
    import torch
    from onnx import TensorProto, helper

    available = list(onnxruntime.get_available_providers())
    if not torch.cuda.is_available():
        return available
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]) for name in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Identity", ["x"], ["y"])], "probe", ends[:1], ends[1:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    if hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=available)
    return list(session.get_providers())


def cuda_problem() -> str:
    """Why torch, built for CUDA, sees no card; empty if it sees one, or is not built for CUDA."""
    import torch

    if torch.version.cuda is None or torch.cuda.is_available():
        return ""
    try:
        torch.cuda.init()
    except (RuntimeError, AssertionError) as error:
        return str(error).strip().splitlines()[0]
    return ""


def main() -> int:
    """Try everything; 0 if all of it works."""
    say = own_stdout()
    results = [passed(say, name, try_module(name)) for name in MODULES]
    if not all(results) or not passed(say, "cuda", try_cuda):
        return 1
    say(report=report())
    return 0


if __name__ == "__main__":
    sys.exit(main())
