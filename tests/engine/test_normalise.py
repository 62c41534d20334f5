"""Normalised radiometry: quantiles and matched histograms of real images, with numpy and scikit-image as judges."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from labelled_places import Watcher
from landscribe.engine.contract.errors import Cancelled
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.core.rasters import Raster
from landscribe.engine.history.histograms import Histogram, histograms
from landscribe.engine.history.radiometry import match, stretch
from landscribe.engine.tasks.normalise import Spec, run
from rasterio.enums import ColorInterp
from rasters import smooth_image, write_raster
from skimage.exposure import match_histograms

SHARES = (0.0, 0.02, 0.37, 0.98, 1.0)
DATES = ("m_4709963_se_14_1_20100629.tif", "m_4709963_se_14_1_20120731.tif")


def quiet(_fraction):
    pass


def normalised(tmp_path, source, reference=None, **options):
    """The values, nodata as NaN, and the open profile of a normalised image."""
    output = tmp_path / "normalised.tif"
    reference = RasterSource(*reference) if isinstance(reference, tuple) else reference and RasterSource(str(reference))
    source = RasterSource(*source) if isinstance(source, tuple) else RasterSource(str(source))
    run(Spec(source, str(output), reference, **options), Watcher())
    with rasterio.open(output) as raster:
        return raster.read(masked=True).astype(np.float64).filled(np.nan), raster.profile


def valid_values(path):
    """The pixels ``(bands, pixels)`` that hold data: where not all bands are nodata."""
    with rasterio.open(path) as raster:
        values, nodata = raster.read(), raster.nodata
    return values[:, (values != nodata).any(axis=0)]


@pytest.fixture(scope="module")
def rasters(shared_data, tmp_path_factory):
    """Real rasters of all kinds of pixels."""
    folder = tmp_path_factory.mktemp("rasters")
    toulouse = shared_data / "toulouse_pan_dsm"
    heights = valid_values(toulouse / "dsm_0.5m.tif").astype(np.float64)
    heights -= heights.mean()
    side = int(np.sqrt(heights.size))
    square = heights[:, : side**2].reshape(1, side, side)
    return {
        "bytes": shared_data / "naip_nd_timeseries" / DATES[0],
        "shorts": toulouse / "pan_ortho_0.5m.tif",
        "heights": toulouse / "dsm_0.5m.tif",
        "signed": write_raster(folder / "signed.tif", (100 * square).astype(np.int16), nodata=-9999),
        "of all sizes": write_raster(folder / "wide.tif", np.sinh(2 * square).astype(np.float32), nodata=-9999),
        "doubles": write_raster(folder / "doubles.tif", square, nodata=-9999),
        "one pixel": write_raster(folder / "pixel.tif", np.full((1, 1, 1), -2.5, np.float32), nodata=-9999),
    }


@pytest.mark.parametrize("name", ["bytes", "shorts", "heights", "signed", "of all sizes", "doubles", "one pixel"])
def test_quantiles_are_those_of_numpy(rasters, name):
    values = valid_values(rasters[name])
    if values.dtype == np.float64:
        values = values.astype(np.float32)  # doubles are read so
    with Raster(str(rasters[name])) as raster:
        found = histograms(raster, quiet, SHARES)
    expected = np.quantile(values.astype(np.float64), SHARES, axis=1)
    np.testing.assert_array_almost_equal_nulp(
        np.array([[band.quantile(q) for band in found] for q in SHARES]), expected
    )
    assert [band.pixels for band in found] == [values.shape[1]] * len(values)


def test_a_raster_of_several_windows_is_counted_once(tmp_path):
    values = np.random.default_rng(1).integers(1, 60_000, (2, 2100, 2300)).astype(np.uint16)
    path = write_raster(tmp_path / "in.tif", values, nodata=0, tiled=True, blockxsize=256, blockysize=256)
    fractions = []
    with Raster(str(path)) as raster:
        found = histograms(raster, fractions.append)
    for band, histogram in zip(values, found):
        expected, counts = np.unique(band, return_counts=True)
        np.testing.assert_array_equal(histogram.values, expected)
        np.testing.assert_array_equal(histogram.counts, counts)
    assert len(fractions) == 4
    assert fractions[-1] == 1


def test_bins_of_floating_point_numbers_are_as_narrow_as_stated(rasters):
    values = np.sort(valid_values(rasters["of all sizes"])[0].astype(np.float64))
    with Raster(str(rasters["of all sizes"])) as raster:
        (found,) = histograms(raster, quiet)
    assert found.pixels == len(values)
    middles = np.repeat(found.values, found.counts)
    assert (np.abs(middles - values) <= np.abs(values) / 4096).all()


def test_a_stretch_by_hand():
    curve = stretch(100, 300, (1, 255))
    np.testing.assert_allclose(curve(np.array([0, 100, 200, 250, 300, 1000])), [1, 1, 128, 191.5, 255, 255])


def test_a_match_by_hand():
    # shares 1/4, 3/4, 1 meet shares 1/2, 1 of the reference: below its first share its smallest value
    band, reference = (
        Histogram(np.array(v, float), np.array(c)) for v, c in (([1, 2, 5], [1, 2, 1]), ([10, 20], [3, 3]))
    )
    np.testing.assert_allclose(match(band, reference).results, [10, 15, 20])


@pytest.mark.parametrize(("pixel_type", "ends"), [("uint8", (1, 255)), ("uint16", (1, 65535)), ("float32", (0, 1))])
@pytest.mark.parametrize("name", ["bytes", "shorts", "heights", "signed"])
def test_a_stretched_image(rasters, tmp_path, name, pixel_type, ends):
    found, profile = normalised(tmp_path, rasters[name], pixel_type=pixel_type)
    with rasterio.open(rasters[name]) as raster:
        values, nodata = raster.read().astype(np.float64), raster.nodata
    known = (values != nodata).any(axis=0)
    dark, bright = np.quantile(values[:, known], (0.02, 0.98), axis=1)
    share = ((values - dark[:, None, None]) / (bright - dark)[:, None, None]).clip(0, 1)
    expected = np.where(known, ends[0] + share * (ends[1] - ends[0]), np.nan)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6 if pixel_type == "float32" else 0.5000001)
    assert profile["dtype"] == pixel_type
    assert np.isnan(profile["nodata"]) if pixel_type == "float32" else profile["nodata"] == 0


def test_other_quantiles(rasters, tmp_path):
    found, _ = normalised(tmp_path, rasters["shorts"], low_percent=0, high_percent=100, pixel_type="float32")
    values = valid_values(rasters["shorts"])
    known = found[~np.isnan(found)]
    np.testing.assert_allclose(known, ((values - values.min()) / np.ptp(values.astype(float)))[0], atol=1e-6)


def test_two_dates_are_matched_as_scikit_image_does(shared_data, tmp_path):
    one, other = (shared_data / "naip_nd_timeseries" / name for name in DATES)
    found, profile = normalised(tmp_path, one, other)
    # as floating point numbers: whole ones it cuts off
    expected = match_histograms(*(valid_values(date).astype(float) for date in (one, other)), channel_axis=0)
    known = ~np.isnan(found[0])
    np.testing.assert_array_equal(found[:, known], np.rint(expected).clip(1, 255))
    assert profile["dtype"] == "uint8"


@pytest.mark.parametrize(("name", "reference"), [("shorts", "bytes"), ("bytes", "shorts"), ("signed", "shorts")])
def test_a_reference_of_another_type(rasters, tmp_path, name, reference):
    found, profile = normalised(tmp_path, (str(rasters[name]), (1,)), (str(rasters[reference]), (1,)))
    values = [valid_values(rasters[one])[:1] for one in (name, reference)]
    if name == "bytes" or reference == "bytes":  # with a single band, 0 alone says nodata
        values = [one[:, one[0] != 0] if one.dtype == np.uint8 else one for one in values]
    expected = match_histograms(*(one.astype(float) for one in values))
    known = ~np.isnan(found[0])
    np.testing.assert_array_equal(found[:, known], np.rint(expected).clip(1))
    assert profile["dtype"] == rasterio.open(rasters[reference]).dtypes[0]


def test_floating_point_numbers_are_matched_nearly_as_scikit_image_does(rasters, tmp_path):
    reference = valid_values(rasters["heights"])[0]
    side = 400
    tilted = write_raster(tmp_path / "tilted.tif", (reference[: side**2].reshape(1, side, side) * 3 - 20) ** 2)
    found, _ = normalised(tmp_path, tilted, rasters["heights"])
    expected = match_histograms(rasterio.open(tilted).read(), reference[None, None])
    apart_m = np.abs(found - expected)
    assert np.quantile(apart_m, 0.99) < 0.01
    assert apart_m.max() < 0.04  # where neighbours in rank lie far apart; the heights span 40 m


def faded(values, random):
    """A copy with another gain, offset and gamma in each band, as an old print has; and a little noise."""
    gains, offsets, gammas = (0.35, 0.5, 0.3), (90, 60, 120), (0.7, 1.4, 1.1)
    bands = [
        offset + 255 * gain * (band / 255.0) ** gamma
        for band, gain, offset, gamma in zip(values, gains, offsets, gammas)
    ]
    return (np.stack(bands) + random.normal(0, 1, values.shape)).round().clip(0, 255).astype(np.uint8)


def test_faded_colours_come_back(shared_data, tmp_path):
    original = shared_data / "chesapeake_naip_landcover" / "test_image.tif"
    with rasterio.open(original) as raster:
        values, place = raster.read([1, 2, 3]), {"crs": raster.crs, "transform": raster.transform}
    old = write_raster(tmp_path / "old.tif", faded(values, np.random.default_rng(0)), photometric="RGB", **place)
    found, _ = normalised(tmp_path, old, original)

    def rmse(other):
        return np.sqrt(((other - values.astype(float)) ** 2).mean(axis=(1, 2)))

    with rasterio.open(old) as raster:
        before = rmse(raster.read())
    after = rmse(found)
    assert (before > 25).all()
    assert (after < 4).all()


def test_names_colours_and_transparency(shared_data, tmp_path):
    image = smooth_image((300, 700), bands=4)
    place = rasterio.Affine(1.5, 0.2, 500_000, 0.2, -1.5, 4_100_000)
    source = write_raster(tmp_path / "in.tif", image, transform=place, photometric="RGB", alpha="UNSPECIFIED")
    with rasterio.open(source, "r+") as raster:
        raster.descriptions = ("red", "green", "blue", "nir")
    normalised(tmp_path, source)
    with rasterio.open(tmp_path / "normalised.tif") as raster:
        assert raster.descriptions == ("red", "green", "blue", "nir")
        assert raster.colorinterp[:3] == (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
        assert raster.colorinterp[3] != ColorInterp.alpha
        assert (raster.transform, raster.shape) == (place, (300, 700))
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert raster.overviews(1) == [2]
        assert "normalise" in raster.tags()["LANDSCRIBE_PROVENANCE"]
    assert "multibandcolor" in (tmp_path / "normalised.qml").read_text()


def test_a_transparent_border_is_no_darkness(tmp_path):
    image = smooth_image((90, 110), bands=2)
    image[1] = 255
    image[:, :, :60] = 0
    source = write_raster(tmp_path / "in.tif", image)
    with rasterio.open(source, "r+") as raster:
        raster.colorinterp = (ColorInterp.gray, ColorInterp.alpha)
    found, profile = normalised(tmp_path, source)
    assert profile["count"] == 1
    assert np.isnan(found[0, :, :60]).all()
    low, high = np.quantile(image[0, :, 60:], (0.02, 0.98))
    np.testing.assert_allclose(
        found[0, :, 60:], 1 + 254 * ((image[0, :, 60:] - low) / (high - low)).clip(0, 1), atol=0.501
    )
    assert "singlebandgray" in (tmp_path / "normalised.qml").read_text()


def test_a_cancelled_run_leaves_nothing(rasters, tmp_path):
    class Impatient(Watcher):
        def progress(self, fraction, step):
            if fraction > 0.6:
                raise Cancelled

    with pytest.raises(Cancelled):
        run(Spec(RasterSource(str(rasters["bytes"])), str(tmp_path / "out.tif")), Impatient())
    assert not list(tmp_path.iterdir())
