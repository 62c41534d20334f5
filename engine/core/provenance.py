"""Where a result comes from: the tool, its parameters, the model, the device and the versions of everything."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version

import rasterio

from ... import __version__
from ..contract.schema import Json, to_json

SOFTWARE = f"Landscribe {__version__}"
_PACKAGES = (
    "torch",
    "torchvision",
    "timm",
    "segmentation-models-pytorch",
    "onnxruntime-gpu",
    "onnxruntime",
    "openvino",
    "rasterio",
    "shapely",
    "pyogrio",
    "pyproj",
    "numpy",
    "scipy",
)


def provenance(
    *, tool: str, spec: object, model: Mapping[str, Json], device: Mapping[str, Json], seed: int = 0
) -> dict[str, Json]:
    """Everything needed to understand a result, and to make it again.

    Args:
        tool: id of the tool.
        spec: the tool's Spec.
        model: what identifies the model: ``id``, ``title``, ``sha256``, ``path``.
        device: what computed: ``name``, ``precision``, ``runtime``.
        seed: seed of the run.

    Returns:
        JSON-ready data.
    """
    return {
        "software": SOFTWARE,
        "tool": tool,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "model": to_json(dict(model)),
        "parameters": to_json(spec),
        "seed": seed,
        "device": to_json(dict(device)),
        "versions": versions(),
    }


def versions() -> dict[str, str]:
    """Versions of Python, the system, GDAL and the packages that shape a result; absent ones are left out."""
    found = {"python": platform.python_version(), "system": platform.platform(), "gdal": rasterio.__gdal_version__}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
