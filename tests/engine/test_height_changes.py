"""Noise, level of detection, volumes and layers of height changes, on noise and changes that are known."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
import rasterio
from landscribe.engine.contract.errors import SurfaceModelsMissing
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.history.height_changes import noise_of
from landscribe.engine.tasks.compareepochs import Spec, run
from listeners import Listener
from rasters import write_raster

SIGMA, SHIFT = 0.25, 1.3


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def surface(shared_data):
    """A real surface model of 0.5 m, and its profile."""
    with rasterio.open(shared_data / "toulouse_pan_dsm" / "dsm_0.5m.tif") as raster:
        return raster.read(1), raster.profile


@pytest.fixture
def later(surface):
    """The same later: noisier, shifted, one block of 40 × 60 pixels 6 m higher and one of 30 × 30 4 m lower."""
    heights, profile = surface
    changed = heights + np.random.default_rng(0).normal(SHIFT, SIGMA, heights.shape)
    changed[100:140, 200:260] += 6
    changed[400:430, 500:530] -= 4
    return np.where(heights == profile["nodata"], heights, changed).astype(np.float32)


@pytest.fixture
def compare(tmp_path, surface, later, listener):
    def compared(earlier_map=None, later_map=None, **others):
        heights, profile = surface
        paths = {"earlier_dsm": heights, "later_dsm": later, "earlier_map": earlier_map, "later_map": later_map}
        sources = {}
        for name, values in paths.items():
            if values is not None:
                nodata = profile["nodata"] if name.endswith("dsm") else 0
                place = {"crs": profile["crs"], "transform": profile["transform"], "nodata": nodata}
                sources[name] = RasterSource(str(write_raster(tmp_path / f"{name}.tif", values[None], **place)))
        spec = Spec("1981", "2001", str(tmp_path / "changes.tif"), **sources, **others)
        return run(spec, listener)

    return compared


def read(path, band=1):
    with rasterio.open(path) as raster:
        return raster.read(band)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.25])
def test_noise_is_found_though_a_part_of_the_ground_changed(share):
    generator = np.random.default_rng(3)
    differences = generator.normal(SHIFT, SIGMA, 200_000).astype(np.float32)
    changed = generator.random(differences.size) < share
    differences[changed] += generator.uniform(2, 12, differences.size)[changed]
    noise = noise_of(differences)
    assert noise.nmad_m == pytest.approx(SIGMA, rel=0.02)
    assert noise.shift_m == pytest.approx(SHIFT, abs=0.01)
    plain = 1.4826 * np.median(np.abs(differences - np.median(differences)))
    assert share == 0 or plain > 1.1 * SIGMA  # without leaving out what changed it would be found too large


def test_noise_of_no_noise():
    assert noise_of(np.full(500, 2, np.float32)) == (2.0, 0.0, 500)


def test_known_changes_of_a_real_surface(compare, listener, tmp_path):
    """Two blocks: 2400 pixels of 0.25 m² rose by 6 m, 900 sank by 4 m."""
    outputs = {"height_change": str(tmp_path / "heights.tif"), "polygons": str(tmp_path / "changes.gpkg")}
    found = compare(minimum_area_m2=20, report=str(tmp_path / "report.html"), **outputs)
    assert found["noise_m"] == pytest.approx(SIGMA, rel=0.03)
    assert found["level_of_detection_m"] == pytest.approx(1.96 * found["noise_m"], rel=1e-4)
    assert found["vertical_shift_m"] == pytest.approx(SHIFT, abs=0.01)
    assert "heights-shifted" in listener.codes
    assert found["volume_gained_m3"] == pytest.approx(2400 * 0.25 * 6, rel=0.01)
    assert found["volume_lost_m3"] == pytest.approx(900 * 0.25 * 4, rel=0.01)
    assert found["changed_area_m2"] == pytest.approx(3300 * 0.25, rel=0.01)
    changes, heights = read(tmp_path / "changes.tif"), read(tmp_path / "heights.tif")
    assert [int((changes == value).sum()) for value in (1, 2)] == pytest.approx([900, 2400], rel=0.01)
    assert not heights[150:350, 300:450].any()
    assert heights[110:130, 210:250].mean() == pytest.approx(6, abs=0.05)
    everything = read(tmp_path / "heights.tif", 2)[150:350, 300:450]
    assert everything.std() == pytest.approx(SIGMA, rel=0.05)
    polygons = geopandas.read_file(tmp_path / "changes.gpkg").sort_values("change")
    assert polygons.change.tolist() == ["higher", "lower"]
    assert polygons.height_change_m.tolist() == pytest.approx([6, -4], abs=0.05)
    assert "from_class" not in polygons
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Höhle" in page
    assert "all ground that both surface models cover" in page


def test_the_shift_may_stay_and_the_threshold_be_set(compare, tmp_path):
    found = compare(keep_shift=True, threshold_m=0.5, height_change=str(tmp_path / "heights.tif"))
    assert found["level_of_detection_m"] == 0.5
    assert found["changed_percent"] > 98
    assert np.nanmedian(read(tmp_path / "heights.tif")) == pytest.approx(SHIFT, abs=0.02)


def test_stable_ground_is_where_the_class_stayed(compare, surface, later, listener):
    """Most of the ground is forest, and grew by metres: only the roads tell the shift and the noise."""
    classes = np.full(later.shape, 2, np.uint8)
    classes[:, ::4] = 1
    later[:, :] = np.where(classes == 2, later + np.random.default_rng(1).normal(5, 2, later.shape), later)
    found = compare(classes, classes, stable_classes="1")
    assert found["vertical_shift_m"] == pytest.approx(SHIFT, abs=0.02)
    assert found["noise_m"] == pytest.approx(SIGMA, rel=0.03)
    assert "stable-ground-small" not in listener.codes
    assert found["changed_percent"] == 0  # of the classes
    assert compare(classes, classes)["vertical_shift_m"] > SHIFT + 3


def test_heights_come_with_each_change_of_class(compare, later, tmp_path):
    earlier = np.full(later.shape, 3, np.uint8)
    new = earlier.copy()
    new[100:140, 200:260] = 5
    outputs = {"polygons": str(tmp_path / "changes.gpkg"), "report": str(tmp_path / "report.html")}
    found = compare(earlier, new, **outputs)
    assert [(one["from_class"], one["to_class"]) for one in found["transitions"]] == [("3", "5")]
    polygons = geopandas.read_file(tmp_path / "changes.gpkg")
    assert polygons.change.tolist() == ["3 → 5"]
    assert polygons.height_change_m.tolist() == pytest.approx([6], abs=0.05)
    assert not list(tmp_path.glob("heights*"))  # the raster that nobody asked for
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Mean height change" in page
    assert "ground whose class did not change" in page


def test_a_finer_model_is_averaged_onto_the_later_grid(tmp_path, listener):
    """Each later pixel is the mean of four earlier ones: no change, whatever these are singly."""
    fine = np.random.default_rng(0).normal(100, 1, (80, 100)).astype(np.float32)
    coarse = fine.reshape(40, 2, 50, 2).mean(axis=(1, 3))
    one = write_raster(tmp_path / "one.tif", fine[None])
    place = rasterio.Affine(2, 0, 500000, 0, -2, 4100000)
    other = write_raster(tmp_path / "other.tif", coarse[None], transform=place)
    sources = {"earlier_dsm": RasterSource(str(one)), "later_dsm": RasterSource(str(other))}
    found = run(Spec("1981", "2001", str(tmp_path / "changes.tif"), **sources), listener)
    assert found["noise_m"] < 1e-4
    assert found["changed_percent"] == 0
    assert read(tmp_path / "changes.tif").shape == (40, 50)


def test_height_changes_need_heights(tmp_path, listener):
    classes = RasterSource(str(write_raster(tmp_path / "map.tif", np.ones((1, 4, 4), np.uint8))))
    spec = Spec("1981", "2001", str(tmp_path / "c.tif"), classes, classes, height_change=str(tmp_path / "h.tif"))
    with pytest.raises(SurfaceModelsMissing):
        run(spec, listener)
