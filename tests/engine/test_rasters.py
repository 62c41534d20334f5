"""Reading windows: masks of every kind, mirrored edges, bands by name, and rectangles in other CRSs."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from landscribe.engine.contract.errors import ExtentOutside
from landscribe.engine.contract.model_card import Band
from landscribe.engine.core.extents import extent_window
from landscribe.engine.core.grids import Grid, Window
from landscribe.engine.core.rasters import GDAL_OPTIONS, Raster
from pyproj import CRS, Transformer
from rasterio._env import get_gdal_config
from rasters import smooth_image, write_raster

NIR = Band("near infrared", common_name="nir")
RED, GREEN, BLUE = (Band(name) for name in ("red", "green", "blue"))


@pytest.mark.parametrize(
    "window",
    [Window(-7, -9, 40, 50), Window(0, 27, 30, 30), Window(5, 31, 9, 12), Window(-50, -80, 130, 200)],
    ids=["all around", "mostly below", "beyond", "many times its size"],
)
def test_beyond_its_edges_a_raster_is_mirrored_and_not_valid(window, tmp_path):
    """In whatever pieces it is read: a strip of a few rows must mirror rows that lie above it."""
    image = smooth_image((31, 30), bands=2)
    before, after = max(0, -window.row, -window.col), max(window.bottom, window.right)
    whole = np.pad(image, ((0, 0), (before, after), (before, after)), mode="symmetric")
    inside = np.pad(np.ones((31, 30), bool), ((before, after), (before, after)))
    place = window.moved(before, before).slices
    with Raster(str(write_raster(tmp_path / "in.tif", image))) as raster:
        values, valid = raster.read(window)

    np.testing.assert_array_equal(values, whole[(slice(None), *place)])
    np.testing.assert_array_equal(valid, inside[place])


def test_a_mask_of_the_whole_raster_tells_where_there_is_data(tmp_path):
    path = write_raster(tmp_path / "in.tif", smooth_image((20, 20)))
    mask = np.full((20, 20), 255, np.uint8)
    mask[:5] = 0
    with rasterio.open(path, "r+") as raster:
        raster.write_mask(mask)
    with Raster(str(path)) as raster:
        np.testing.assert_array_equal(raster.read(raster.grid.window).valid, mask > 0)


def test_a_pixel_counts_as_data_where_the_mask_of_one_band_says_so(tmp_path):
    write_raster(tmp_path / "image.tif", smooth_image((20, 20)))
    masks = np.zeros((2, 20, 20), np.uint8)
    masks[0, :, :8], masks[1, :, 4:15] = 255, 255
    write_raster(tmp_path / "masks.tif", masks)
    source = (
        '<SimpleSource><SourceFilename relativeToVRT="1">{}</SourceFilename><SourceBand>{}</SourceBand></SimpleSource>'
    )
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}">{source.format("image.tif", band)}<MaskBand>'
        f'<VRTRasterBand dataType="Byte">{source.format("masks.tif", band)}</VRTRasterBand></MaskBand></VRTRasterBand>'
        for band in (1, 2)
    )
    path = tmp_path / "masked.vrt"
    path.write_text(f'<VRTDataset rasterXSize="20" rasterYSize="20">{bands}</VRTDataset>')
    with Raster(str(path)) as raster:
        np.testing.assert_array_equal(raster.read(raster.grid.window).valid, masks.any(axis=0))


def test_a_fourth_band_that_is_read_is_no_mask(tmp_path):
    """GDAL takes the fourth band of bytes for transparency, but it may be near infrared, dark over water."""
    image = smooth_image((20, 20), bands=4)
    image[3, :5] = 0
    path = write_raster(tmp_path / "in.tif", image)
    with Raster(str(path)) as raster:
        assert raster.bands == (1, 2, 3)
        assert not raster.read(raster.grid.window).valid[:5].any()
    with Raster(str(path), (4, 1, 2, 3)) as raster:
        values, valid = raster.read(raster.grid.window)
        assert valid is None
        np.testing.assert_array_equal(values, image[[3, 0, 1, 2]])


@pytest.mark.parametrize("count", [3, 4])
def test_what_a_second_raster_does_not_cover_is_not_valid(count, tmp_path):
    first = write_raster(tmp_path / "first.tif", smooth_image((40, 40)))
    image = np.maximum(smooth_image((40, 25), bands=count), 1)
    second = write_raster(tmp_path / "second.tif", image)
    with Raster(str(first)) as below, Raster(str(second), range(1, count + 1), onto=below) as raster:
        values, valid = raster.read(raster.grid.window)
    np.testing.assert_array_equal(valid, np.arange(40)[None] < np.full((40, 1), 25))
    np.testing.assert_array_equal(values[:, :, :25], image)


@pytest.mark.parametrize(
    ("descriptions", "photometric", "wanted", "chosen"),
    [
        ((None, None, None), "RGB", (BLUE, GREEN), (3, 2)),
        (("blue", "green", "red", "nir"), "MINISBLACK", (RED, GREEN, BLUE), (3, 2, 1)),
        (("nir", "red", "green"), "RGB", (NIR, RED, GREEN), (1, 2, 3)),
        (("nir", "red", "green"), "RGB", (GREEN, RED), (3, 2)),
        (("Layer 1", "Layer 2", "Layer 3"), "RGB", (BLUE, RED), (3, 1)),
        (("a", "b", "c"), "MINISBLACK", (RED, GREEN), (1, 2)),
        (("a",), "MINISBLACK", (RED, GREEN), (1,)),
    ],
)
def test_bands_are_found_by_description_then_by_colour(descriptions, photometric, wanted, chosen, tmp_path):
    image = smooth_image((16, 16), bands=len(descriptions)).astype(np.uint16)
    path = write_raster(tmp_path / "in.tif", image, photometric=photometric)
    with rasterio.open(path, "r+") as raster:
        raster.descriptions = descriptions
    with Raster(str(path)) as raster:
        raster.select(wanted)
        assert raster.bands == chosen


def utm(epsg: int = 32618, left: float = 500_000) -> Grid:
    return Grid(CRS.from_epsg(epsg).to_wkt(), Affine(10, 0, left, 0, -10, 4_100_000), 1000, 800)


def window_of(grid, bounds, crs) -> Window:
    return extent_window(grid, bounds, CRS.from_user_input(crs).to_wkt(), "in.tif")


@pytest.mark.parametrize(
    ("bounds", "crs"),
    [
        ((-180, -90, 180, 90), 4326),
        ((-180, 0, 0, 90), 4326),
        ((-130, 20, -60, 50), 4326),
        ((-2e7, -2e7, 2e7, 2e7), 3857),
        ((-4.5e7, -2.5e7, 4.5e7, 2.5e7), 3857),
    ],
    ids=["world", "quarter", "continent", "mercator", "more than the world"],
)
def test_a_rectangle_that_reaches_far_beyond_the_crs_of_the_raster_holds_all_of_it(bounds, crs):
    grid = utm()
    assert window_of(grid, bounds, crs) == grid.window


@pytest.mark.parametrize("bounds", [(10, 45, 11, 46), (-75.2, 36, -75.1, 36.1), (-180, -90, 0, 0)])
def test_a_rectangle_elsewhere_is_told(bounds):
    with pytest.raises(ExtentOutside):
        window_of(utm(), bounds, 4326)


@pytest.mark.parametrize("epsg", [28992, 7415], ids=["plane", "plane and heights"])
def test_a_rectangle_in_degrees_is_placed_on_a_grid_in_metres(epsg):
    grid = Grid(CRS.from_epsg(epsg).to_wkt(), Affine(1, 0, 150_000, 0, -1, 450_000), 1000, 800)
    to_degrees = Transformer.from_crs(28992, 4326, always_xy=True)
    window = window_of(grid, (*to_degrees.transform(150_100, 449_500), *to_degrees.transform(150_500, 449_800)), 4326)
    ends = (window.col, window.row, window.right, window.bottom)
    np.testing.assert_allclose(ends, (100, 200, 500, 500), atol=6)  # it is turned a little


def test_a_rectangle_at_the_date_line_is_found_from_both_sides():
    grid = utm(32660, left=762_000)
    east, west = (window_of(grid, (lon, 36.9, lon + 0.02, 37.2), 4326) for lon in (179.98, -180.0))
    assert 0 < east.col < west.col <= east.right < west.right < grid.width


@pytest.mark.parametrize("style", ["gdal", "envi"])
def test_bands_are_found_by_their_wavelengths(style, tmp_path):
    wavelengths_nm = [443.0, 490.0, 560.0, 665.0, 842.0]
    path = write_raster(tmp_path / "in.tif", np.arange(5, dtype=np.uint16).reshape(5, 1, 1))
    with rasterio.open(path, "r+") as raster:
        for band, value in enumerate(wavelengths_nm, 1):
            if style == "gdal":
                raster.update_tags(band, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=str(value / 1000))
            else:
                raster.update_tags(band, wavelength=str(value), wavelength_units="Nanometers")
    names = {"near infrared": 865, "red": 655, "green": 561}
    landsat = [Band(name, wavelength_nm=value) for name, value in names.items()]
    with Raster(str(path)) as raster:
        raster.select(landsat)
        assert raster.bands == (5, 4, 3)
    with Raster(str(path)) as raster:
        raster.select([*landsat, Band("shortwave infrared", wavelength_nm=1610)])
        assert raster.bands == (1, 2, 3, 4)


def test_the_cache_holds_more_than_a_block():
    """rasterio takes bytes, where GDAL's own option takes megabytes."""
    with rasterio.Env(**GDAL_OPTIONS):
        assert 16e6 < get_gdal_config("GDAL_CACHEMAX") < 256e6
