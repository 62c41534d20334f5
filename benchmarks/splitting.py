"""Splitting of buildings that have grown together: the table of docs/tools/objects.md.

The masks of real buildings are blurred, as a network blurs them that sees little detail, and what is above a threshold
is taken for building. The lower it is, the more houses grow together. The tool makes objects of that map without
splitting, with it by the shape, and with it by the confidence, which is the blurred mask. Compared are the objects with
the true buildings: precision, recall and F1 of those whose IoU is above 0.5. The blur is a stand-in for a network: a
real one is unsure in other places too.

In Brazil each house has a polygon of its own, whether it touches others or not; in Kitsap houses that touch in the mask
count as one.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import package
import rasterio
import rasterio.features
import shapely
from affine import Affine
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.objects import Spec, run
from scipy.ndimage import gaussian_filter

DATA = package.ROOT.parent / "shared" / "data"
BLUR_M = 1.0
THRESHOLDS = (None, 0.5, 0.3)
"""``None``: the mask as it is."""


class Silent:
    """A context that hears nothing."""

    seed, cancelled = 0, False

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_options: None


class Place(NamedTuple):
    """True buildings, and where their mask lies."""

    name: str
    buildings: np.ndarray
    mask: np.ndarray
    transform: Affine
    crs: str


def brazil(data: Path) -> Place:
    """520 houses of a town."""
    frame = geopandas.read_file(data / "dsg_brazil_buildings" / "buildings.geojson").to_crs("EPSG:31982")
    left, _, _, top = frame.total_bounds
    place = Affine(0.35, 0, left, 0, -0.35, top)
    mask = rasterio.features.rasterize(frame.geometry, (2300, 1720), transform=place, dtype="uint8")
    return Place("Brazil", shapely.make_valid(frame.geometry.to_numpy()), mask, place, "EPSG:31982")


def kitsap(data: Path) -> Place:
    """Suburbs, of which the western half is taken."""
    with rasterio.open(data / "inria_kitsap_tile" / "buildings_gt.tif") as file:
        mask, place, crs = (file.read(1)[:, :2500] > 0).astype(np.uint8), file.transform, file.crs.to_string()
    shapes = [shapely.geometry.shape(s) for s, v in rasterio.features.shapes(mask, transform=place) if v]
    return Place("Kitsap", np.array([s for s in shapes if s.area > 10], object), mask, place, crs)


def save(path: Path, values: np.ndarray, place: Place) -> RasterSource:
    """Write a raster of one band."""
    height, width = values.shape
    options = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": values.dtype}
    with rasterio.open(path, "w", **options, crs=place.crs, transform=place.transform) as file:
        file.write(values, 1)
    return RasterSource(str(path))


def figures(found: np.ndarray, true: np.ndarray) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    i, j = shapely.STRtree(true).query(found, predicate="intersects")
    common = shapely.area(shapely.intersection(found[i], true[j]))
    hits = (common / (shapely.area(found[i]) + shapely.area(true[j]) - common) > 0.5).sum()
    return hits / len(found), hits / len(true), 2 * hits / (len(found) + len(true))


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    data = parser.parse_args().data
    print("| place | map | split | objects | precision | recall | F1 |\n|---|---|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name:
        for place in (brazil(data), kitsap(data)):
            pixel = place.transform.a
            blurred = gaussian_filter(place.mask.astype(np.float32), BLUR_M / pixel)
            for threshold in THRESHOLDS:
                values = place.mask if threshold is None else (blurred > threshold).astype(np.uint8)
                options = {
                    "raster": save(Path(name) / "map.tif", values, place),
                    "confidence": save(Path(name) / "confidence.tif", blurred, place),
                    "classes": "1",
                    "buildings": "1",
                    "minimum_area_m2": 10,
                }
                label = "true mask" if threshold is None else f"blurred by {BLUR_M:g} m, above {threshold}"
                for split_by, neck in (("none", 80), ("shape", 70), ("shape", 80), ("shape", 90), ("confidence", 80)):
                    output = str(Path(name) / "objects.gpkg")
                    run(Spec(output, split_by=split_by, neck_percent=neck, **options), Silent())
                    found = geopandas.read_file(output, layer="objects").geometry.to_numpy()
                    words = split_by if split_by == "none" else f"{split_by}, {neck} %"
                    precision, recall, f1 = figures(found, place.buildings)
                    row = f"{100 * precision:.1f} | {100 * recall:.1f} | {100 * f1:.1f} |"
                    print(f"| {place.name} | {label} | {words} | {len(found)} | {row}", flush=True)


if __name__ == "__main__":
    main()
