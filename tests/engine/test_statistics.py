"""Quantiles of a raster, and images that look the same to a network that is fed relative to them."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from landscribe.engine.contract.model_card import ModelCard, Scaling
from landscribe.engine.contract.notices import PixelRangeUnlike, ValuesStretched
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.core import statistics
from landscribe.engine.core.grids import Grid
from landscribe.engine.core.rasters import Raster
from landscribe.engine.core.statistics import band_quantiles, resolved, sample_windows
from landscribe.engine.models import loaded
from landscribe.engine.tasks.segment import Spec, run
from rasters import ONE_METRE, brightest_band_model, smooth_image, two_input_model, write_raster

LIMITS = (0.02, 0.98)


class Listener:
    """A context that keeps the notices."""

    seed = 0

    def __init__(self):
        self.notices = []

    def notice(self, notice):
        self.notices.append(notice)

    def progress(self, fraction, step):
        """Nobody looks."""

    artifact = progress


def quantiles_of(path, limits=LIMITS):
    with Raster(str(path)) as raster:
        return band_quantiles(raster, limits)


def test_a_small_raster_is_read_whole(tmp_path):
    image = smooth_image((90, 130))
    expected = np.quantile(image.reshape(3, -1), LIMITS, axis=1).T
    np.testing.assert_allclose(quantiles_of(write_raster(tmp_path / "in.tif", image)), expected)


@pytest.mark.parametrize("shape", [(400, 700), (3, 90_000), (90_000, 3)])
def test_the_sample_of_a_large_one_comes_close(shape, tmp_path, monkeypatch):
    monkeypatch.setattr(statistics, "SAMPLE_PX", 1 << 14)
    image = np.random.default_rng(0).integers(0, 256, (2, *shape)).astype(np.uint8)
    image[1] //= 2
    expected = np.quantile(image.reshape(2, -1), LIMITS, axis=1).T
    path = write_raster(tmp_path / "in.tif", image)
    np.testing.assert_allclose(quantiles_of(path), expected, atol=2)
    assert quantiles_of(path) == quantiles_of(path)


@pytest.mark.parametrize(("width", "height"), [(100_000, 100_000), (5_000_000, 1), (17, 1_000_000), (1200, 900)])
@pytest.mark.parametrize("bands", [1, 4, 300])
def test_the_windows_of_the_sample_lie_apart_and_inside(width, height, bands):
    windows = list(sample_windows(Grid("", ONE_METRE, width, height), bands))
    pixels = sum(window.width * window.height for window in windows)
    assert 5000 <= pixels <= statistics.SAMPLE_PX
    assert pixels * bands <= 1 << 25
    assert len(windows) <= 256
    assert all(min(window.col, window.row) >= 0 for window in windows)
    assert all(window.right <= width and window.bottom <= height for window in windows)
    assert not any(a.intersection(b) for i, a in enumerate(windows) for b in windows[:i])


def test_a_huge_virtual_raster_takes_no_time(tmp_path):
    image = write_raster(tmp_path / "in.tif", smooth_image((500, 500)), tiled=True, blockxsize=256, blockysize=256)
    rectangles = (
        '<SrcRect xOff="0" yOff="0" xSize="500" ySize="500"/><DstRect xOff="0" yOff="0" xSize="100000" ySize="100000"/>'
    )
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">{image.name}'
        f"</SourceFilename><SourceBand>{band}</SourceBand>{rectangles}</SimpleSource></VRTRasterBand>"
        for band in (1, 2, 3)
    )
    path = tmp_path / "huge.vrt"
    place = "<GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform>"
    path.write_text(f'<VRTDataset rasterXSize="100000" rasterYSize="100000">{place}{bands}</VRTDataset>')
    began = time.perf_counter()
    found = quantiles_of(path)
    assert time.perf_counter() - began < 20
    np.testing.assert_allclose(found, quantiles_of(image), atol=20)  # 256 places of it


def test_pixels_without_data_do_not_count(tmp_path):
    image = np.clip(smooth_image((100, 100)), 50, 200)
    image[:, :90] = 0
    found = quantiles_of(write_raster(tmp_path / "in.tif", image, nodata=0), (0.0, 1.0))
    np.testing.assert_array_equal(found, np.stack([image[:, 90:].min((1, 2)), image[:, 90:].max((1, 2))], 1))


def test_a_raster_without_data_or_contrast_divides_by_no_zero(tmp_path):
    empty = write_raster(tmp_path / "empty.tif", np.zeros((2, 20, 20), np.uint8), nodata=0)
    assert quantiles_of(empty) == [LIMITS, LIMITS]
    flat = write_raster(tmp_path / "flat.tif", np.full((2, 20, 20), 7, np.uint8))
    assert resolved(Scaling(1.0, quantiles=LIMITS), quantiles_of(flat)) == Scaling(1.0, (7.0, 7.0), (1.0, 1.0))


def test_both_steps_of_the_scaling_make_one():
    scaling = Scaling(1.0, (0.4, 0.5), (0.2,), LIMITS)
    one = resolved(scaling, [(10.0, 30.0), (-1.0, 3.0)])
    values = np.array([17.0, 2.0])
    stepwise = ((values - [10, -1]) / [20, 4] - [0.4, 0.5]) / 0.2
    np.testing.assert_allclose((values - one.mean) / one.std, stepwise)
    assert one.quantiles is None


@pytest.fixture
def relative(monkeypatch):
    """Every model takes its pixels relative to the quantiles of the image."""
    opened = loaded.opened

    def with_quantiles(*reference):
        source = opened(*reference)
        inputs = tuple(replace(one, scaling=Scaling(1.0, quantiles=LIMITS)) for one in source.card.inputs)
        card: ModelCard = replace(source.card, inputs=inputs)
        return replace(source, card=card)

    monkeypatch.setattr(loaded, "opened", with_quantiles)


def segmented(model, tmp_path, *rasters, **options):
    output = tmp_path / "out.tif"
    listener = Listener()
    second = RasterSource(str(rasters[1])) if len(rasters) > 1 else None
    run(Spec(RasterSource(str(rasters[0])), str(model), str(output), second_raster=second, **options), listener)
    with rasterio.open(output) as raster:
        return raster.read(1), listener


def test_images_of_different_gain_and_offset_give_one_map(relative, tmp_path):
    model = brightest_band_model(tmp_path / "model.onnx")
    image = smooth_image((150, 170)).astype(np.uint16)
    gains, offsets = np.array([20, 3, 9]).reshape(3, 1, 1), np.array([500, 0, 8000]).reshape(3, 1, 1)
    dim = write_raster(tmp_path / "dim.tif", image)
    bright = write_raster(tmp_path / "bright.tif", (image * gains + offsets).astype(np.uint16))
    expected, listener = segmented(model, tmp_path, dim)
    found, _ = segmented(model, tmp_path, bright, max_pixel_value=10_000.0)
    assert len(np.unique(expected)) == 3
    assert (found == expected).mean() > 0.999  # rounding decides ties
    (told,) = [notice for notice in listener.notices if isinstance(notice, ValuesStretched)]
    lows = [float(text.split(" to ")[0]) for text in told.ranges.split(", ")]
    np.testing.assert_allclose(lows, np.quantile(image.reshape(3, -1), 0.02, axis=1), rtol=1e-5)
    assert not any(isinstance(notice, PixelRangeUnlike) for notice in listener.notices)


def test_each_of_two_inputs_has_quantiles_of_its_own(relative, tmp_path):
    model = two_input_model(tmp_path / "two.onnx")
    image = smooth_image((120, 120))
    colours = write_raster(tmp_path / "colours.tif", image[:2])
    heights = write_raster(tmp_path / "heights.tif", image[2:])
    metres = write_raster(tmp_path / "metres.tif", (image[2:] * 0.25 - 30).astype(np.float32))
    expected, _ = segmented(model, tmp_path, colours, heights)
    found, _ = segmented(model, tmp_path, colours, metres)
    assert len(np.unique(expected)) == 3
    assert (found == expected).mean() > 0.999


def test_a_raster_of_nothing_but_nodata_is_no_error(relative, tmp_path):
    model = brightest_band_model(tmp_path / "model.onnx")
    raster = write_raster(tmp_path / "in.tif", np.zeros((3, 70, 70), np.uint8), nodata=0)
    found, _ = segmented(model, tmp_path, raster)
    assert (found == 255).all()
