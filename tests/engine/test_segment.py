"""The segmentation against what the network says of the whole image at once, on rasters of every kind."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from landscribe.engine.contract import errors, notices
from landscribe.engine.contract.sources import Extent, RasterSource, VectorSource
from landscribe.engine.tasks.segment import Spec, run
from onnx import TensorProto, helper, numpy_helper
from rasters import ONE_METRE, UTM, brightest_band_model, save_model, smooth_image, two_input_model, write_raster


class Recorder:
    """A context that keeps what it is told."""

    def __init__(self, cancel_at: float = 2.0):
        self.seed = 0
        self.notices = []
        self.steps = []
        self.artifacts = {}
        self._cancel_at = cancel_at

    def progress(self, fraction, step):
        assert not self.steps or fraction >= self.steps[-1][0] - 1e-9, "progress goes back"
        self.steps.append((fraction, step))
        if fraction >= self._cancel_at:
            raise errors.Cancelled

    def notice(self, notice):
        self.notices.append(notice)

    def artifact(self, path, role):
        self.artifacts[role] = Path(path)

    def told(self, kind):
        return [notice for notice in self.notices if isinstance(notice, kind)]


@pytest.fixture
def model(tmp_path):
    return brightest_band_model(tmp_path / "model.onnx")


def spec_of(raster, model, tmp_path, **options) -> Spec:
    return Spec(RasterSource(str(raster)), str(model), str(tmp_path / "classes.tif"), **options)


def segmented(spec: Spec, context=None) -> np.ndarray:
    run(spec, context or Recorder())
    with rasterio.open(spec.output) as raster:
        return raster.read(1)


SHAPES = [(1, 1), (1, 300), (300, 1), (64, 64), (63, 65), (200, 333)]


@pytest.mark.parametrize("shape", SHAPES)
def test_any_size_gives_the_map_of_the_whole_image(shape, model, tmp_path):
    image = smooth_image(shape)
    raster = write_raster(tmp_path / "in.tif", image)
    np.testing.assert_array_equal(segmented(spec_of(raster, model, tmp_path)), image.argmax(0))


@pytest.mark.parametrize("blending", ["mean", "cosine", "crop"])
def test_every_blending_gives_the_same_map_where_tiles_agree(blending, model, tmp_path):
    image = smooth_image((150, 170))
    raster = write_raster(tmp_path / "in.tif", image)
    spec = spec_of(raster, model, tmp_path, blending=blending, overlap_percent=40.0)
    assert (segmented(spec) == image.argmax(0)).mean() > 0.999  # rounding decides near ties


def test_panels_give_the_same_map(model, tmp_path, monkeypatch):
    from landscribe.engine.segmentation import planning

    monkeypatch.setattr(planning, "_PANEL_BYTES", 1)
    image = smooth_image((150, 333))
    raster = write_raster(tmp_path / "in.tif", image, tiled=True, blockxsize=64, blockysize=64)
    np.testing.assert_array_equal(segmented(spec_of(raster, model, tmp_path)), image.argmax(0))


def test_onnx_runtime_gives_the_same_map_as_openvino(model, tmp_path, monkeypatch):
    """What runs on a graphics card, here on the processor."""
    from landscribe.engine.models import loaded, runtimes
    from landscribe.engine.models.runtimes.tensors import TorchNetwork, onnx_forward

    loaded.release()
    monkeypatch.setattr(runtimes, "_on_processor", lambda s, d, p: TorchNetwork(s, onnx_forward(s, d), d, p))
    image = smooth_image((150, 170))
    raster = write_raster(tmp_path / "in.tif", image)
    context = Recorder()
    spec = spec_of(raster, model, tmp_path, symmetries=True, confidence=str(tmp_path / "confidence.tif"))
    np.testing.assert_array_equal(segmented(spec, context), image.argmax(0))
    assert "ONNX Runtime" in context.told(notices.RunningOn)[0].runtime


@pytest.mark.parametrize("dtype", ["uint16", "int16", "uint32", "int32", "float32", "float64", "int8"])
def test_any_number_type_is_read(dtype, model, tmp_path):
    image = (smooth_image((80, 90)) // 2).astype(dtype)
    raster = write_raster(tmp_path / "in.tif", image)
    np.testing.assert_array_equal(segmented(spec_of(raster, model, tmp_path)), image.argmax(0))


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        (UTM, Affine.translation(5e5, 4e6) @ Affine.rotation(30) @ Affine.scale(1, -1)),
        ("EPSG:4326", Affine(1e-5, 0, 7, 0, -1e-5, 47)),
        ("EPSG:3857", Affine(1, 0, 1e6, 0, -1, 6e6)),
        (None, Affine.identity()),
    ],
    ids=["rotated", "degrees", "mercator", "no CRS"],
)
def test_the_result_lies_on_the_grid_of_the_input(crs, transform, tmp_path):
    model = brightest_band_model(tmp_path / "model.onnx", resolution=100)
    image = smooth_image((90, 110))
    raster = write_raster(tmp_path / "in.tif", image, crs=crs, transform=transform)
    context = Recorder()
    spec = spec_of(raster, model, tmp_path)
    classes = segmented(spec, context)
    with rasterio.open(spec.output) as result, rasterio.open(raster) as source:
        assert (result.crs, result.shape) == (source.crs, source.shape)
        assert result.transform.almost_equals(source.transform)
    assert (classes == image.argmax(0)).mean() > 0.97
    assert bool(context.told(notices.CrsUnknown)) == (crs is None)


@pytest.mark.parametrize("resolution_m", [0.5, 1.02, 2.0, 3.3])
def test_a_model_of_another_resolution_gives_about_the_same_map_on_the_raster_s_grid(resolution_m, model, tmp_path):
    image = smooth_image((210, 190))
    raster = write_raster(tmp_path / "in.tif", image)
    context = Recorder()
    classes = segmented(spec_of(raster, model, tmp_path, resolution_m=resolution_m), context)
    assert classes.shape == image.shape[1:]
    assert (classes == image.argmax(0)).mean() > 0.97
    assert bool(context.told(notices.Resampled)) == (resolution_m != 1.02)


def test_a_network_that_drops_its_margin_gives_the_map_of_the_whole_image(tmp_path):
    """Without padding a 9 x 9 kernel loses 4 pixels on each side; at the raster's edge it sees the mirrored image."""
    from scipy.ndimage import uniform_filter

    model = brightest_band_model(tmp_path / "model.onnx", kernel=9, padding=False)
    image = smooth_image((120, 150))
    raster = write_raster(tmp_path / "in.tif", image)
    means = np.stack([uniform_filter(band.astype(np.float64), 9, mode="reflect") for band in image])
    assert (segmented(spec_of(raster, model, tmp_path)) == means.argmax(0)).mean() > 0.999


@pytest.mark.parametrize("shape", [(1, 1), (10, 12), (40, 9)])
def test_a_raster_smaller_than_the_margin_that_the_network_drops(shape, tmp_path):
    from scipy.ndimage import uniform_filter

    model = brightest_band_model(tmp_path / "model.onnx", kernel=41, padding=False)
    image = smooth_image((64, 64))[:, : shape[0], : shape[1]]
    raster = write_raster(tmp_path / "in.tif", image)
    means = np.stack([uniform_filter(band.astype(np.float64), 41, mode="reflect") for band in image])
    np.testing.assert_array_equal(segmented(spec_of(raster, model, tmp_path)), means.argmax(0))


def test_pixels_larger_than_a_tile_of_the_model(model, tmp_path):
    image = smooth_image((6, 7))
    raster = write_raster(tmp_path / "in.tif", image)
    np.testing.assert_array_equal(segmented(spec_of(raster, model, tmp_path, resolution_m=0.001)), image.argmax(0))


def test_a_tile_that_no_memory_holds_is_refused(model, tmp_path):
    raster = write_raster(tmp_path / "in.tif", smooth_image((60, 70)))
    with pytest.raises(errors.DeviceOutOfMemory):
        run(spec_of(raster, model, tmp_path, resolution_m=100_000.0), Recorder())


def test_a_tile_that_does_not_even_fit_while_the_run_is_planned_is_halved(model, tmp_path, monkeypatch):
    from landscribe.engine.models.runtimes.openvino import OpenVinoNetwork

    shapes = OpenVinoNetwork.output_shapes

    def short_of_memory(self, tile):
        if tile[0] > 32:
            raise errors.DeviceOutOfMemory(device="cuda:0", tile_px=tile[0])
        return shapes(self, tile)

    monkeypatch.setattr(OpenVinoNetwork, "output_shapes", short_of_memory)
    image = smooth_image((100, 100))
    raster = write_raster(tmp_path / "in.tif", image)
    context = Recorder()
    np.testing.assert_array_equal(segmented(spec_of(raster, model, tmp_path), context), image.argmax(0))
    assert [notice.tile_px for notice in context.told(notices.TileHalved)] == [32]


def test_channels_without_a_name_get_values_of_their_own():
    from landscribe.engine.contract.model_card import ModelClass, ModelOutput
    from landscribe.engine.segmentation.planning import fit_classes

    named = (ModelClass(2, "water", "#0000ff"), ModelClass(5, "trees", "#00ff00"))
    context = Recorder()
    fitted = fit_classes(ModelOutput("map", named), 5, context)
    assert fitted.classes[:2] == named
    assert [entry.value for entry in fitted.classes] == [2, 5, 3, 4, 6]
    assert context.told(notices.ClassesUnnamed)


def test_nodata_and_nan_stay_nodata(model, tmp_path):
    image = smooth_image((100, 140)).astype(np.float32)
    image[:, 20:40, 30:90] = -9999
    image[1, 70:75, :10] = np.nan
    image[2, 90, 100] = np.inf
    raster = write_raster(tmp_path / "in.tif", image, nodata=-9999)
    empty = np.zeros(image.shape[1:], bool)
    empty[20:40, 30:90] = empty[70:75, :10] = empty[90, 100] = True
    classes = segmented(spec_of(raster, model, tmp_path))
    np.testing.assert_array_equal(classes == 255, empty)
    np.testing.assert_array_equal(classes[~empty], image.argmax(0)[~empty])


def test_a_transparency_band_is_a_mask_and_no_band_of_the_image(model, tmp_path):
    image = smooth_image((80, 80))
    alpha = np.full((1, 80, 80), 255, np.uint8)
    alpha[:, :, :30] = 0
    raster = write_raster(tmp_path / "in.tif", np.concatenate((image, alpha)), photometric="RGB", alpha="YES")
    classes = segmented(spec_of(raster, model, tmp_path))
    assert (classes[:, :30] == 255).all()
    np.testing.assert_array_equal(classes[:, 30:], image.argmax(0)[:, 30:])


def test_only_nodata_gives_nodata_and_a_warning(model, tmp_path):
    raster = write_raster(tmp_path / "in.tif", np.zeros((3, 70, 70), np.uint8), nodata=0)
    context = Recorder()
    assert (segmented(spec_of(raster, model, tmp_path), context) == 255).all()
    assert context.told(notices.OnlyNodata)


def test_bands_can_be_chosen_in_any_order(model, tmp_path):
    image = smooth_image((70, 70), bands=5)
    raster = write_raster(tmp_path / "in.tif", image)
    spec = replace(spec_of(raster, model, tmp_path), raster=RasterSource(str(raster), (5, 1, 3)))
    np.testing.assert_array_equal(segmented(spec), image[[4, 0, 2]].argmax(0))


def test_an_extent_gives_its_part_of_the_map(model, tmp_path):
    image = smooth_image((150, 150))
    raster = write_raster(tmp_path / "in.tif", image)
    left, top = ONE_METRE.c, ONE_METRE.f
    spec = spec_of(raster, model, tmp_path, extent=Extent(left + 20, top - 100, left + 70, top - 30, ""))
    np.testing.assert_array_equal(segmented(spec), image.argmax(0)[30:100, 20:70])
    with rasterio.open(spec.output) as result:
        assert result.transform == ONE_METRE @ Affine.translation(20, 30)


def test_areas_of_interest_in_another_crs_limit_the_map(model, tmp_path):
    import geopandas
    from shapely import Point

    image = smooth_image((200, 200))
    raster = write_raster(tmp_path / "in.tif", image)
    centre = ONE_METRE @ (120, 90)
    circle = geopandas.GeoDataFrame(geometry=[Point(centre).buffer(50)], crs=UTM).to_crs(4326)
    circle.to_file(tmp_path / "areas.gpkg", layer="fields")
    spec = spec_of(raster, model, tmp_path, areas=VectorSource(str(tmp_path / "areas.gpkg"), "fields"))
    classes = segmented(spec)
    with rasterio.open(spec.output) as result:
        col, row = (round(value) for value in ~ONE_METRE @ (result.transform.c, result.transform.f))
    expected = image.argmax(0)[row : row + classes.shape[0], col : col + classes.shape[1]]
    inside = classes != 255
    assert inside.sum() == pytest.approx(np.pi * 50**2, rel=0.01)
    np.testing.assert_array_equal(classes[inside], expected[inside])


def test_symmetries_average_the_network_over_all_turns(tmp_path):
    """A kernel that looks to the left loses its direction."""
    weights = np.zeros((2, 1, 1, 3), np.float32)
    weights[0, 0, 0, 0], weights[1, 0, 0, 1] = 1, 1
    graph = helper.make_graph(
        [helper.make_node("Conv", ["x", "w"], ["y"], pads=[0, 1, 0, 1])],
        "left",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 1, "h", "w_"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 2, "p", "q"])],
        [numpy_helper.from_array(weights, "w")],
    )
    model = save_model(graph, tmp_path / "left.onnx", class_names=["left", "here"])
    image = np.zeros((1, 64, 64), np.uint8)
    image[0, 32, 32] = 200
    raster = write_raster(tmp_path / "in.tif", image)
    probabilities = tmp_path / "p.tif"
    run(spec_of(raster, model, tmp_path, symmetries=True, probabilities=str(probabilities)), Recorder())
    with rasterio.open(probabilities) as result:
        left, here = result.read()
    around = left[31:34, 31:34] * 4 * 255 / 200
    np.testing.assert_allclose(around, [[0, 1, 0], [1, 0, 1], [0, 1, 0]], atol=1e-5)
    assert here[32, 32] == pytest.approx(200 / 255, abs=1e-5)


def test_a_second_raster_on_another_grid_is_laid_onto_the_first(tmp_path):
    image = smooth_image((120, 120))
    first = write_raster(tmp_path / "first.tif", image[:2])
    coarse = image[2:, ::2, ::2]
    second = write_raster(tmp_path / "second.tif", coarse, transform=ONE_METRE @ Affine.scale(2))
    spec = spec_of(first, two_input_model(tmp_path / "two.onnx"), tmp_path, second_raster=RasterSource(str(second)))
    assert (segmented(spec) == image.argmax(0)).mean() > 0.95


def test_a_missing_second_raster_is_told(tmp_path):
    first = write_raster(tmp_path / "first.tif", smooth_image((70, 70), bands=2))
    with pytest.raises(errors.ModelInputsMismatch):
        run(spec_of(first, two_input_model(tmp_path / "two.onnx"), tmp_path), Recorder())


def test_several_outputs_are_several_maps(tmp_path):
    graph = helper.make_graph(
        [helper.make_node("Identity", ["x"], ["first"]), helper.make_node("Neg", ["x"], ["second"])],
        "outputs",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 3, "h", "w"]) for name in ("first", "second")],
        [],
    )
    model = save_model(graph, tmp_path / "outputs.onnx", class_names=[["a", "b", "c"], ["d", "e", "f"]])
    image = smooth_image((90, 90))
    raster = write_raster(tmp_path / "in.tif", image)
    spec = spec_of(raster, model, tmp_path)
    extra = run(spec, Recorder())["extra_outputs"]
    assert [Path(path).name for path in extra] == ["classes_second.tif"]
    with rasterio.open(spec.output) as first, rasterio.open(extra[0]) as second:
        np.testing.assert_array_equal(first.read(1), image.argmax(0))
        np.testing.assert_array_equal(second.read(1), image.argmin(0))


def test_a_card_of_more_outputs_than_the_network_has_is_told(model, tmp_path, monkeypatch):
    from landscribe.engine.models import loaded

    source = loaded.opened(str(model), [])
    twice = (source.card.outputs[0], replace(source.card.outputs[0], name="again"))
    monkeypatch.setattr(loaded, "opened", lambda *_: replace(source, card=replace(source.card, outputs=twice)))
    raster = write_raster(tmp_path / "in.tif", smooth_image((70, 70)))
    with pytest.raises(errors.ModelOutputUnsupported):
        run(spec_of(raster, model, tmp_path), Recorder())


def test_the_table_counts_pixels_and_areas(model, tmp_path):
    image = smooth_image((100, 100))
    raster = write_raster(tmp_path / "in.tif", image)
    values = run(spec_of(raster, model, tmp_path), Recorder())
    counts = np.bincount(image.argmax(0).ravel(), minlength=3)
    assert [row["pixels"] for row in values["classes"]] == counts.tolist()
    assert [row["name"] for row in values["classes"]] == ["band 0", "band 1", "band 2"]
    assert values["total_area_m2"] == pytest.approx(100 * 100, rel=2e-3)


def test_a_cancel_in_the_middle_leaves_nothing(model, tmp_path):
    raster = write_raster(tmp_path / "in.tif", smooth_image((300, 300)))
    before = sorted(tmp_path.rglob("*"))
    spec = spec_of(raster, model, tmp_path, probabilities=str(tmp_path / "p.tif"), polygons=str(tmp_path / "p.gpkg"))
    for cancel_at in (0.3, 0.87, 0.95):
        with pytest.raises(errors.Cancelled):
            run(spec, Recorder(cancel_at))
        assert sorted(tmp_path.rglob("*")) == before


def test_after_an_error_nobody_reads_from_a_raster_that_is_closed(model, tmp_path, monkeypatch):
    from landscribe.engine.core.rasters import Raster
    from landscribe.engine.models.runtimes.openvino import OpenVinoSession

    at_work, left_at_work = [], []
    read, close, results = Raster.read, Raster.__exit__, OpenVinoSession.results

    def slow_read(self, window):
        at_work.append(window)
        time.sleep(0.1)
        pixels = read(self, window)
        at_work.remove(window)
        return pixels

    def watched_close(self, *error):
        left_at_work.extend(at_work)
        close(self, *error)

    def failing_results(self, ticket):
        results(self, ticket)
        raise errors.ModelFailed(path="model", detail="no more")

    monkeypatch.setattr(Raster, "read", slow_read)
    monkeypatch.setattr(Raster, "__exit__", watched_close)
    monkeypatch.setattr(OpenVinoSession, "results", failing_results)
    raster = write_raster(tmp_path / "in.tif", smooth_image((400, 64)))
    with pytest.raises(errors.ModelFailed):
        run(spec_of(raster, model, tmp_path), Recorder())
    assert left_at_work == []


def test_provenance_tells_how_to_make_the_map_again(model, tmp_path):
    raster = write_raster(tmp_path / "in.tif", smooth_image((70, 70)))
    spec = spec_of(raster, model, tmp_path)
    run(spec, Recorder())
    told = json.loads(Path(spec.output + ".json").read_text(encoding="utf-8"))
    assert told["tool"] == "segment"
    assert told["parameters"]["blending"] == "mean"
    assert told["device"]["precision"] == "fp32"
    assert len(told["model"]["sha256"]) == 64


class MemoryShort:
    """A session that takes at most ``capacity`` pixels at a time, like a graphics card that is too small."""

    max_batch = 8
    slots = 2

    def __init__(self, session, capacity, tile):
        self._session, self._capacity, self._tile = session, capacity, tile

    def start(self, inputs):
        if inputs[0].shape[0] * self._tile**2 > self._capacity:
            raise errors.DeviceOutOfMemory(device="cuda:0", tile_px=self._tile)
        outputs = []
        for i in range(len(inputs[0])):
            ticket = self._session.start([values[i : i + 1] for values in inputs])
            outputs.append([values.copy() for values in self._session.results(ticket)])
        return [np.concatenate(values) for values in zip(*outputs)]

    def results(self, ticket):
        return ticket


@pytest.mark.parametrize(("capacity", "batches", "tiles"), [(3 * 64**2, [4, 2], []), (40**2, [4, 2, 1], [32])])
def test_short_of_memory_the_batch_then_the_tile_is_halved_and_the_map_is_the_same(  # noqa: PLR0917
    capacity, batches, tiles, model, tmp_path, monkeypatch
):
    from landscribe.engine.models.runtimes.openvino import OpenVinoNetwork

    full = OpenVinoNetwork.session
    monkeypatch.setattr(
        OpenVinoNetwork,
        "session",
        lambda self, shapes, *inputs: MemoryShort(full(self, shapes, *inputs), capacity, shapes.network[0]),
    )
    image = smooth_image((200, 200))
    raster = write_raster(tmp_path / "in.tif", image)
    context = Recorder()
    context.progress = lambda *_: None
    np.testing.assert_array_equal(segmented(spec_of(raster, model, tmp_path), context), image.argmax(0))
    assert [notice.batch for notice in context.told(notices.BatchHalved)][: len(batches)] == batches
    assert [notice.tile_px for notice in context.told(notices.TileHalved)] == tiles
