"""What the transformer sees of an image lies where the image does."""

from __future__ import annotations

import geopandas
import makers
import numpy as np
import pytest
import rasterio
from affine import Affine
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.core.devices import processor
from landscribe.engine.models.vision_transformers import open_transformer
from landscribe.engine.scenegraph import visual_grid
from landscribe.engine.scenegraph.pictures import opened_picture
from landscribe.engine.scenegraph.visual_grid import Eye
from listeners import Listener
from shapely import Point

PATCH = 16


@pytest.fixture(scope="module")
def transformer(tmp_path_factory):
    shop = makers.Workshop(tmp_path_factory.mktemp("weights"), None)
    return open_transformer(makers.SMALL_TRANSFORMER, makers.transformer(shop))


def seen(tmp_path, transformer, pixels, *, nodata=None, resolution_m=None, pixel_m=1.0):
    path = tmp_path / "image.tif"
    place = {"crs": "EPSG:32618", "transform": Affine(pixel_m, 0, 500_000, 0, -pixel_m, 4_100_000)}
    bands, height, width = pixels.shape
    with rasterio.open(path, "w", "GTiff", width, height, bands, dtype=pixels.dtype, nodata=nodata, **place) as file:
        file.write(pixels)
    eye, context = Eye(transformer, processor(), "fp32"), Listener()
    with opened_picture(RasterSource(str(path)), context, resolution_m) as raster:
        return eye.look(raster, tmp_path / "seen.npy", context, lambda _: None)


def checks(height, width):
    """Dark and bright squares of a patch, in turn."""
    rows, cols = np.indices((height, width)) // PATCH
    return np.repeat((((rows + cols) % 2) * 200 + 20).astype(np.uint8)[None], 3, axis=0)


def test_cells_are_patches(tmp_path, transformer, monkeypatch):
    """In tiles of 4 × 4 told patches; what surrounds a patch matters a little, so likeness decides."""
    monkeypatch.setattr(visual_grid, "TILE", 8)
    grid = seen(tmp_path, transformer, checks(11 * PATCH - 5, 9 * PATCH))
    assert grid.features.shape[:2] == (11, 9)
    assert grid.features.shape[2] == transformer.module.transformer.num_features
    flat = grid.features.reshape(99, -1).astype(np.float32)
    bright = (np.add.outer(np.arange(11), np.arange(9)) % 2).ravel() > 0
    means = np.stack([flat[~bright].mean(axis=0), flat[bright].mean(axis=0)])
    nearest = np.linalg.norm(flat[:, None] - means[None], axis=2).argmin(axis=1)
    assert (nearest == bright).mean() > 0.95


def test_shapes_in_cells(tmp_path, transformer):
    grid = seen(tmp_path, transformer, checks(64, 64))
    places = geopandas.GeoSeries([Point(500_016, 4_099_952)], crs="EPSG:32618")
    assert grid.shapes(places)[0].coords[0] == pytest.approx((1, 3))
    assert grid.shapes(places.to_crs("EPSG:4326"))[0].coords[0] == pytest.approx((1, 3), abs=1e-6)


def test_patches_without_data(tmp_path, transformer):
    pixels = checks(64, 64)
    pixels[:, :20] = 0
    grid = seen(tmp_path, transformer, pixels, nodata=0)
    # A quarter of the second row of patches has no data, all of the first.
    assert np.isnan(grid.features[..., 0]).tolist() == [[True] * 4] + [[False] * 4] * 3


def test_a_finer_image_is_seen_at_the_wanted_resolution(tmp_path, transformer):
    grid = seen(tmp_path, transformer, checks(128, 128), pixel_m=0.5, resolution_m=1.0)
    assert grid.features.shape[:2] == (4, 4)
    assert grid.grid.transform.a == pytest.approx(16)


def test_a_grey_image_of_16_bits(tmp_path, transformer):
    grid = seen(tmp_path, transformer, checks(64, 48)[:1].astype(np.uint16) * 100)
    assert grid.features.shape[:2] == (4, 3)
    assert np.isfinite(grid.features).all()
