"""Unsupervised segments: graphs and cuts against exact answers, and whole runs with a small random transformer."""

from __future__ import annotations

import json
from dataclasses import replace

import geopandas
import numpy as np
import pytest
import rasterio
import scipy.linalg
import timm
import torch
from affine import Affine
from labelled_places import Watcher
from landscribe.engine.contract.errors import Cancelled, DownloadFailed, MemoryExhausted
from landscribe.engine.contract.model_card import Scaling
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.core.grids import Window
from landscribe.engine.core.rasters import Raster
from landscribe.engine.models.vision_transformers import open_transformer
from landscribe.engine.scenegraph.segments import clustering
from landscribe.engine.scenegraph.segments.affinity import SampleGraph
from landscribe.engine.scenegraph.segments.clustering import GraphNetwork, NormalisedCut, cut_loss, segments_by_eigengap
from landscribe.engine.scenegraph.segments.learning import draw_sample
from landscribe.engine.scenegraph.segments.refining import guided_filter
from landscribe.engine.scenegraph.segments.tiles import TileReader, cut, in_panels
from landscribe.engine.tasks.segments import Spec, run
from rasters import UTM, write_raster
from safetensors.torch import save_file

METHODS = ("graph-network", "ncut")


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """Random weights of timm's ``test_vit``, whose patches have 16 pixels."""
    path = tmp_path_factory.mktemp("weights") / "vit.safetensors"
    with torch.random.fork_rng():
        torch.manual_seed(0)
        save_file(timm.create_model("test_vit").state_dict(), path)
    return str(path)


def blobs(centres, each=40, spread=0.05, seed=0):
    """Points around some centres, and the number of the centre of each."""
    random = np.random.default_rng(seed)
    points = np.concatenate([random.normal(centre, spread, (each, len(centre))) for centre in centres])
    return torch.from_numpy(points).float(), np.repeat(np.arange(len(centres)), each)


def same_parts(found, truth):
    """Whether two numberings part the same things."""
    pairs = set(zip(np.asarray(found).tolist(), np.asarray(truth).tolist()))
    return len(pairs) == len(set(np.asarray(truth).tolist())) == len(set(np.asarray(found).tolist()))


# --- the graph -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [4, 30])
def test_eigenvectors_are_those_of_the_generalised_problem(count):
    """``(D - W) y = λ D y``, with scipy's dense solver as the judge."""
    points, _ = blobs([(0, 0), (1, 0), (0, 1)], each=10, spread=0.3)
    graph = SampleGraph(points, reach=0.2)
    values, vectors = graph.eigenvectors(count)
    affinity = graph.weights.double().numpy()
    degrees = np.diag(affinity.sum(1))
    smallest = scipy.linalg.eigh(degrees - affinity, degrees, eigvals_only=True)[:count]
    np.testing.assert_allclose(1 - values, smallest, atol=1e-5)
    solved = vectors / np.sqrt(np.diag(degrees))[:, None]
    np.testing.assert_allclose((degrees - affinity) @ solved, degrees @ solved * (1 - values), atol=1e-4)


def test_the_extension_gives_the_sample_its_own_rows():
    points, _ = blobs([(0, 0), (1, 0), (0, 1)], spread=0.2)
    graph = SampleGraph(points, reach=0.2)
    _, vectors = graph.eigenvectors(3)
    rows = NormalisedCut(graph, 3, seed=0)._rows(points).numpy()
    np.testing.assert_allclose(rows, vectors / np.linalg.norm(vectors, axis=1, keepdims=True), atol=1e-4)


def test_the_loss_by_hand():
    """Two pairs without a link between them, each patch linked to itself and to its partner."""
    weights = torch.block_diag(torch.ones(2, 2), torch.ones(2, 2))
    degrees = weights.sum(1)
    apart = torch.tensor([[1.0, 0], [1, 0], [0, 1], [0, 1]])
    assert cut_loss(apart, weights, degrees) == 0
    across = apart[[0, 2, 1, 3]]  # each segment has one of each pair, and loses every second link
    assert cut_loss(across, weights, degrees) == 0.5
    together = torch.tensor([[1.0, 0]] * 4)  # one loses nothing, the empty one all
    assert cut_loss(together, weights, degrees) == 0.5
    undecided = torch.full((4, 2), 0.5)  # sᵀWs = 4 · 2 / 4, dᵀs = 4
    assert cut_loss(undecided, weights, degrees) == 0.5


@pytest.mark.parametrize("count", [2, 3, 5])
def test_eigengap_counts_the_groups(count):
    points, _ = blobs([(np.cos(a), np.sin(a)) for a in np.linspace(0, 2 * np.pi, count, endpoint=False)], spread=0.02)
    assert segments_by_eigengap(points) == count


@pytest.mark.parametrize("method", METHODS)
def test_groups_are_found_and_hold_for_points_never_seen(method):
    centres = [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1)]
    points, truth = blobs(centres)
    found = clustering.part(points, method, 4, 0, lambda _: None)
    shares = found.shares(points)
    torch.testing.assert_close(shares.sum(1), torch.ones(len(points)))
    assert same_parts(shares.argmax(1), truth)
    others, their_truth = blobs(centres, seed=1)
    assert same_parts(torch.cat([shares, found.shares(others)]).argmax(1), np.concatenate([truth, their_truth]))


def test_the_network_depends_on_the_seed_alone():
    points, _ = blobs([(0, 0), (1, 0), (0, 1)], spread=0.4)
    torch.manual_seed(5)
    before = torch.random.get_rng_state()
    graph = SampleGraph(points, reach=0.8)
    one, same, other = (GraphNetwork(graph, 3, seed, lambda _: None).shares(points) for seed in (1, 1, 2))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)
    assert torch.equal(torch.random.get_rng_state(), before)


def test_training_can_be_cancelled():
    def cancel(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        clustering.part(blobs([(0, 0), (1, 1)])[0], "graph-network", 2, 0, cancel)


# --- pixels ----------------------------------------------------------------------------------------------------------


def test_borders_move_to_those_of_the_image():
    """A border that is 5 pixels off goes where the image has its own; an image without any moves nothing."""
    edge = torch.zeros(3, 40, 60)
    edge[:, :, 30:] = 2
    shares = torch.zeros(2, 40, 60)
    shares[0] = ((35 - torch.arange(60)) / 20).clamp(0, 1)  # half at column 25
    shares[1] = 1 - shares[0]
    before = shares.argmax(0)
    assert (before[20] == 1).nonzero()[0] == 26
    filtered = guided_filter(shares, edge, 10)
    torch.testing.assert_close(filtered.sum(0), torch.ones(40, 60))
    assert set((filtered.argmax(0) == 1).int().argmax(1).tolist()) == {30}
    plain = guided_filter(shares, torch.zeros(3, 40, 60), 10).argmax(0)
    assert abs(int((plain[20] == 1).nonzero()[0]) - int((before[20] == 1).nonzero()[0])) <= 1
    assert guided_filter(shares, edge, 0) is shares


# --- tiles -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("shape", "overlap"), [((100, 333), 50), ((64, 64), 25), ((17, 500), 75), ((200, 40), 0)])
def test_every_pixel_is_written_once(tmp_path, shape, overlap):
    path = write_raster(tmp_path / "image.tif", np.zeros((3, *shape), np.uint8))
    with Raster(str(path)) as raster:
        tiling = in_panels(
            cut(raster, raster.grid.window, 16, scale=(1, 1), tile_px=70, overlap_percent=overlap), segments=4
        )
    assert tiling.network_px == 64
    written = np.zeros(shape, int)
    for tile in tiling.tiles():
        written[tiling.plan.finished(tile).slices] += 1
        assert tiling.window(tile).width == tiling.read[1]
    assert (written == 1).all()


def test_a_coarse_look_takes_smaller_tiles(tmp_path):
    """However coarse the transformer sees, a tile stays small; where one patch is too much, it is said."""
    path = write_raster(tmp_path / "image.tif", np.zeros((3, 30, 30), np.uint8))
    options = {"tile_px": 336, "overlap_percent": 50}
    with Raster(str(path)) as raster:
        area = Window(0, 0, 100_000, 100_000)
        assert max(cut(raster, area, 14, scale=(20, 20), **options).read) <= 2048
        assert cut(raster, area, 14, scale=(500, 500), **options).side == 1
        with pytest.raises(MemoryExhausted):
            cut(raster, area, 14, scale=(1000, 1000), **options)


class PlaceTeller:
    """Stands for a network whose features are the mean colour of a patch, and its place in the tile ten times over."""

    device = type("Device", (), {"id": "cpu", "kind": "cpu", "name": "none"})

    def session(self, shapes, pixel_types, scalings):
        self.side, self.max_batch = shapes.network[0] // 16, 1
        return self

    def start(self, inputs):
        return torch.from_numpy(inputs[0]).float()

    def results(self, image):
        colors = torch.nn.functional.avg_pool2d(image, 16) / 255
        place = torch.linspace(-10, 10, self.side).expand(len(image), 1, self.side, self.side)
        return [torch.cat([colors, place, place.mT], 1)]


def test_the_place_in_the_tile_is_taken_out(tmp_path):
    values = np.random.default_rng(0).integers(0, 255, (3, 12, 20), np.uint8).repeat(16, 1).repeat(16, 2)
    path = write_raster(tmp_path / "image.tif", values)
    with Raster(str(path)) as raster:
        tiling = cut(raster, raster.grid.window, 16, scale=(1, 1), tile_px=128, overlap_percent=0)
        reader = TileReader(raster, None, tiling, scaling=Scaling(), network=PlaceTeller(), batch=0, context=Watcher())
        sample = draw_sample(reader, seed=0, check=lambda _: None)
    assert sample.place_effect.abs().amax() > 9
    assert sample.features[:, 3:].abs().amax() < 1e-4
    seen = set((values[:, ::16, ::16].reshape(3, -1).T / np.float32(255)).flatten().tolist())
    assert sample.features[:, :3].std() == pytest.approx(np.std(list(seen)), rel=0.2)  # the colours are still there


# --- whole runs ------------------------------------------------------------------------------------------------------


def fields(shape=(160, 224), seed=0):
    """Fields of three colours and grains, in two rows of tiles, ``(3, rows, columns)``, and which is where."""
    rows, cols = np.indices(shape)
    truth = (rows // 80 + cols // 56) % 3
    random = np.random.default_rng(seed)
    grain = random.normal(0, 1, shape) * np.choose(truth, [3, 12, 25])
    colors = np.array([[60, 90, 50], [150, 140, 110], [70, 80, 140]])[truth].transpose(2, 0, 1)
    return np.clip(colors + grain, 1, 255).astype(np.uint8), truth


def segmented(tmp_path, image, weights, watcher=None, **options):
    """The map and the values of a run."""
    output = tmp_path / "segments.tif"
    spec = Spec(RasterSource(str(image)), str(output), network="test_vit", weights=weights, tile_px=64)
    values = run(replace(spec, **options), watcher or Watcher())
    with rasterio.open(output) as raster:
        return raster.read(1), values


def agreement(found, truth):
    """The share of pixels that agree, each segment standing for its most frequent class."""
    parts = [np.bincount(truth[found == value]).max() for value in np.unique(found)]
    return sum(parts) / found.size


@pytest.mark.parametrize("method", METHODS)
def test_fields_are_found_with_one_number_all_over(tmp_path, weights, method):
    image, truth = fields()
    found, values = segmented(tmp_path, write_raster(tmp_path / "in.tif", image), weights, segments=3, method=method)
    assert agreement(found, truth) > 0.95
    assert values["segments"] == 3
    pixels = [row["pixels"] for row in values["classes"]]
    assert pixels == [int((found == i).sum()) for i in (1, 2, 3)]


def test_a_run_can_be_repeated(tmp_path, weights):
    image, _ = fields()
    path = write_raster(tmp_path / "in.tif", image)
    one, _ = segmented(tmp_path, path, weights)
    two, _ = segmented(tmp_path, path, weights)
    np.testing.assert_array_equal(one, two)


def test_nodata_is_kept_and_teaches_nothing(tmp_path, weights):
    image, truth = fields()
    image[:, 40:100, 60:150] = 0
    path = write_raster(tmp_path / "in.tif", image, nodata=0)
    found, _ = segmented(tmp_path, path, weights, segments=3, method="ncut")
    hole = np.zeros(truth.shape, bool)
    hole[40:100, 60:150] = True
    np.testing.assert_array_equal(found == 0, hole)
    assert agreement(found[~hole], truth[~hole]) > 0.9


def test_sixteen_bits_are_stretched(tmp_path, weights):
    """The same picture as reflectance of 0 … 10 000 gives the same map."""
    image, truth = fields()
    path = write_raster(tmp_path / "in.tif", image.astype(np.uint16) * 39)
    watcher = Watcher()
    found, _ = segmented(tmp_path, path, weights, watcher, segments=3, method="ncut")
    assert "values-stretched" in watcher.codes
    assert agreement(found, truth) > 0.95


def test_infrared_is_left_out(tmp_path, weights):
    image, _ = fields()
    noise = np.random.default_rng(1).integers(0, 255, (1, *image.shape[1:]), np.uint8)
    path = write_raster(tmp_path / "four.tif", np.concatenate([noise, image]), photometric="MINISBLACK")
    with rasterio.open(path, "r+") as raster:
        raster.descriptions = ("nir", "red", "green", "blue")
    four, _ = segmented(tmp_path, path, weights, segments=3)
    three, _ = segmented(tmp_path, write_raster(tmp_path / "three.tif", image), weights, segments=3)
    np.testing.assert_array_equal(four, three)


def test_a_finer_look_finds_what_is_smaller_than_a_patch(tmp_path, weights):
    """Stripes of 8 pixels vanish in patches of 16, and are seen when a pixel is shown as four by four."""
    truth = (np.indices((96, 96))[1] // 8) % 2
    image = np.stack([np.where(truth, 200, 60)] * 3).astype(np.uint8)
    path = write_raster(tmp_path / "in.tif", image)
    fine, _ = segmented(tmp_path, path, weights, segments=2, method="ncut", resolution_m=0.25)
    assert agreement(fine, truth) > 0.95


def test_outputs_carry_style_and_origin(tmp_path, weights):
    image, _ = fields()
    path = write_raster(tmp_path / "in.tif", image, transform=Affine(0.5, 0, 500_000, 0, -0.5, 4_100_000))
    polygons = tmp_path / "segments.gpkg"
    _, values = segmented(tmp_path, path, weights, segments=3, polygons=str(polygons))
    layer = geopandas.read_file(polygons, layer="classes")
    assert layer.crs == UTM
    assert set(layer["class_name"]) == {"segment 1", "segment 2", "segment 3"}
    assert layer["area_m2"].sum() == pytest.approx(sum(row["area_m2"] for row in values["classes"]), rel=1e-6)
    assert "segment 2" in (tmp_path / "segments.qml").read_text(encoding="utf-8")
    origin = json.loads((tmp_path / "segments.tif.json").read_text(encoding="utf-8"))
    assert (origin["tool"], origin["seed"], origin["model"]["id"]) == ("segments", 0, "test_vit")
    assert origin["model"]["sha256"]
    assert origin["parameters"]["segments"] == 3


@pytest.mark.parametrize("step", ["sampling_patches", "grouping_patches", "segmenting", "vectorizing"])
def test_a_cancelled_run_leaves_nothing(tmp_path, weights, step):
    class Canceller(Watcher):
        def progress(self, fraction, name):
            if name == step:
                raise Cancelled

    path = write_raster(tmp_path / "in.tif", fields()[0])
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        segmented(tmp_path, path, weights, Canceller(), polygons=str(tmp_path / "segments.gpkg"))
    assert sorted(tmp_path.iterdir()) == before


# --- weights ---------------------------------------------------------------------------------------------------------


def test_the_file_is_what_computes(weights):
    """Patch features are those of timm's own network with these weights, after half of its blocks."""
    transformer = open_transformer("test_vit", weights)
    judge = timm.create_model("test_vit", num_classes=0, dynamic_img_size=True).eval()
    judge.load_state_dict(safetensors_without_head(weights))
    image = torch.randn(1, 3, 64, 96)
    with torch.no_grad():
        wanted = judge.get_intermediate_layers(image, n=[2], reshape=True, norm=True)[0]
        torch.testing.assert_close(transformer.module(image), wanted)
    assert transformer.patch_px == 16


def safetensors_without_head(path):
    from safetensors.torch import load_file

    return {name: values for name, values in load_file(path).items() if not name.startswith("head.")}


def test_a_download_that_fails(monkeypatch):
    def no_connection(*_, pretrained, **__):
        assert pretrained
        raise OSError("no route to host")

    monkeypatch.setattr(timm, "create_model", no_connection)
    with pytest.raises(DownloadFailed, match="no route to host"):
        open_transformer("vit_small_patch14_dinov2.lvd142m", None)


@pytest.mark.slow
def test_a_real_image_with_real_weights(tmp_path, shared_data):
    """Ground that is seen in other tiles gets the same segment, and trees one of their own."""
    place = shared_data / "chesapeake_naip_landcover"
    with rasterio.open(place / "train_image.tif") as raster:
        image = raster.read([1, 2, 3], window=rasterio.windows.Window(0, 412, 612, 612))
    with rasterio.open(place / "train_reference.tif") as raster:
        trees = raster.read(1, window=rasterio.windows.Window(0, 412, 612, 612)) == 2
    path = write_raster(tmp_path / "in.tif", image)
    weights = str(shared_data / "weights" / "dinov2_vits14" / "dinov2_vits14_timm_fp16.safetensors")
    options = {"network": "vit_small_patch14_dinov2", "segments": 4, "overlap_percent": 25, "method": "ncut"}
    found, _ = segmented(tmp_path, path, weights, tile_px=336, **options)
    other, _ = segmented(tmp_path, path, weights, tile_px=224, **options)
    assert agreement(found, other.astype(int)) > 0.8
    best = max((trees & (found == i)).sum() / (trees | (found == i)).sum() for i in range(1, 5))
    assert best > 0.6
