"""Targets are checked first, files appear whole or not at all, and rasters carry all that belongs to them."""

import json
import os
import platform
import subprocess
import sys
import threading
import xml.etree.ElementTree as ET

import numpy as np
import pytest
import rasterio
from affine import Affine
from landscribe.engine.contract.errors import (
    Cancelled,
    DiskFull,
    OutputFolderMissing,
    OutputFormatUnsupported,
    OutputIsInput,
    OutputNotWritable,
)
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.core import outputs
from landscribe.engine.core.grids import Grid, Window
from landscribe.engine.core.outputs import check_target, need_room, whole_file, write_errors
from landscribe.engine.core.provenance import provenance
from landscribe.engine.core.raster_outputs import ClassRasterWriter, FloatRasterWriter, room_needed_mb
from pyproj import CRS

UTM = CRS.from_epsg(32633).to_wkt()
CLASSES = (ModelClass(1, 'Wasser & "Fluß"', "#1f78b4"), ModelClass(2, "Wald", "#33a02c"))


def utm_grid(width, height):
    return Grid(UTM, Affine(0.5, 0, 5e5, 0, -0.5, 5e6), width, height)


def patches(width, height, seed=0):
    coarse = np.random.default_rng(seed).integers(1, 3, (height // 16 + 1, width // 16 + 1), np.uint8)
    return np.kron(coarse, np.ones((16, 16), np.uint8))[:height, :width]


def write_classes(target, values, *, crs=UTM, step=(100, 70), **options):
    place = Grid(crs, Affine(0.5, 0, 5e5, 0, -0.5, 5e6), values.shape[1], values.shape[0])
    with ClassRasterWriter(target, place, CLASSES, 255, {"tool": "segment"}, **options) as writer:
        for row in range(0, place.height, step[0]):
            for col in range(0, place.width, step[1]):
                window = place.window.intersection(Window(col, row, step[1], step[0]))
                writer.write(window, values[window.slices])
        writer.finish(lambda _: None)
    return writer


class TestTargets:
    def test_a_good_one(self, tmp_path):
        check_target(tmp_path / "map.TIF", [], (".tif",))
        assert not list(tmp_path.iterdir())

    def test_format(self, tmp_path):
        with pytest.raises(OutputFormatUnsupported) as caught:
            check_target(tmp_path / "map.jpg", [], (".tif", ".tiff"))
        assert caught.value.supported == ".tif, .tiff"

    def test_folder(self, tmp_path):
        with pytest.raises(OutputFolderMissing):
            check_target(tmp_path / "no" / "map.tif", [], (".tif",))

    def test_input(self, tmp_path):
        source = tmp_path / "map.tif"
        source.touch()
        (tmp_path / "link.tif").symlink_to(source)
        for same in (source, tmp_path / "link.tif", tmp_path / ".." / tmp_path.name / "map.tif"):
            with pytest.raises(OutputIsInput):
                check_target(same, [str(source)], (".tif",))
        check_target(source, ["/vsizip/map.zip/map.tif"], (".tif",))

    def test_a_folder_in_its_place(self, tmp_path):
        (tmp_path / "map.tif").mkdir()
        with pytest.raises(OutputNotWritable):
            check_target(tmp_path / "map.tif", [], (".tif",))

    @pytest.mark.skipif(sys.platform != "linux", reason="needs a file system that can't be written to")
    def test_read_only_place(self):
        with pytest.raises(OutputNotWritable) as caught:
            check_target(outputs.Path("/proc/map.tif"), [], (".tif",))
        assert caught.value.detail

    def test_room(self, tmp_path):
        need_room(tmp_path / "map.tif", 0.001)
        with pytest.raises(DiskFull) as caught:
            need_room(tmp_path / "map.tif", 1e12)
        assert caught.value.needed_mb == 1e12 > caught.value.free_mb


class TestErrors:
    @pytest.mark.parametrize(
        ("error", "expected"),
        [
            (OSError(28, "No space left on device"), DiskFull),
            (rasterio.errors.RasterioIOError("TIFFAppendToStrip: No space left"), DiskFull),
            (PermissionError(13, "Permission denied"), OutputNotWritable),
            (rasterio.errors.RasterioIOError("Write failed"), OutputNotWritable),
        ],
    )
    def test_become_ours(self, tmp_path, error, expected):
        with pytest.raises(expected), write_errors(tmp_path / "map.tif"):
            raise error

    def test_no_reason_but_hardly_any_room(self, tmp_path, monkeypatch):
        monkeypatch.setattr(outputs, "_free_mb", lambda _: 1.0)
        with pytest.raises(DiskFull) as caught, write_errors(tmp_path / "map.tif", needed_mb=40):
            raise rasterio.errors.RasterioIOError("Write failed")
        assert (caught.value.needed_mb, caught.value.free_mb) == (40, 1)

    def test_faults_of_ours_stay(self, tmp_path):
        with pytest.raises(ZeroDivisionError), write_errors(tmp_path / "map.tif"):
            _ = 1 / 0


class TestWholeFile:
    def test_side_files_come_along_and_old_ones_go(self, tmp_path):
        target = tmp_path / "map.tif"
        for name in ("map.tif", "map.tif.ovr", "map.tif.aux.xml"):
            (tmp_path / name).write_text("old")
        with whole_file(target) as path:
            path.write_text("new")
            path.with_suffix(".qml").write_text("style")
            assert target.read_text() == "old"
        assert sorted(file.name for file in tmp_path.iterdir()) == ["map.qml", "map.tif"]
        assert target.read_text() == "new"

    def test_nothing_is_left_after_an_error(self, tmp_path):
        (tmp_path / "map.tif").write_text("old")
        with pytest.raises(Cancelled), whole_file(tmp_path / "map.tif") as path:
            path.write_text("half")
            raise Cancelled
        assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]

    def test_drafts_of_the_dead_go_and_of_the_living_stay(self, tmp_path):
        with subprocess.Popen([sys.executable, "-c", ""]) as process:
            process.wait()
        host = outputs._host()
        dead, living, elsewhere = (
            tmp_path / f".landscribe-{name}-0123abcd"
            for name in (f"{host}-{process.pid}", f"{host}-{os.getppid()}", f"other-{process.pid}")
        )
        for folder in (dead, living, elsewhere):
            folder.mkdir()
            (folder / "map.tif").touch()
        check_target(tmp_path / "map.tif", [], (".tif",))
        assert not dead.exists()
        assert living.exists()
        assert elsewhere.exists()
        assert platform.node()


class TestClassRaster:
    @pytest.mark.parametrize(("size", "overviews"), [((1, 1), 0), ((1, 700), 1), ((511, 512), 0), ((1300, 900), 2)])
    def test_values_and_layout(self, tmp_path, size, overviews):
        values = patches(*size)
        values[0, 0] = 255
        writer = write_classes(tmp_path / "map.tif", values)
        with rasterio.open(tmp_path / "map.tif") as raster:
            assert (raster.read(1) == values).all()
            assert (raster.dtypes[0], raster.nodata, raster.descriptions) == ("uint8", 255, ("class",))
            assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert len(raster.overviews(1)) == overviews
            assert raster.colormap(1)[1] == (0x1F, 0x78, 0xB4, 255)
            assert raster.crs == rasterio.CRS.from_epsg(32633)
            assert raster.transform == writer.grid.transform
        assert writer.found.pixels[255] == 1
        assert sum(row["pixels"] for row in writer.table) == values.size - 1

    def test_overviews_hold_only_classes(self, tmp_path):
        values = patches(1300, 900)
        write_classes(tmp_path / "map.tif", values)
        with rasterio.open(tmp_path / "map.tif", overview_level=0) as overview:
            assert overview.shape == (450, 650)
            assert set(np.unique(overview.read(1))) == {1, 2}

    def test_side_files(self, tmp_path):
        write_classes(tmp_path / "map.tif", patches(64, 64))
        assert sorted(file.name for file in tmp_path.iterdir()) == [
            "map.qml",
            "map.tif",
            "map.tif.aux.xml",
            "map.tif.json",
        ]
        assert json.loads((tmp_path / "map.tif.json").read_text(encoding="utf-8")) == {"tool": "segment"}
        entries = ET.parse(tmp_path / "map.qml").findall(".//paletteEntry")
        assert [(e.get("value"), e.get("label"), e.get("color")) for e in entries] == [
            ("1", 'Wasser & "Fluß"', "#1f78b4"),
            ("2", "Wald", "#33a02c"),
        ]

    def test_many_classes_need_two_bytes(self, tmp_path):
        classes = [ModelClass(1, "a", "#ff0000"), ModelClass(300, "b", "#00ff00")]
        values = np.array([[1, 300, 65535]], np.uint16)
        with ClassRasterWriter(tmp_path / "map.tif", utm_grid(3, 1), classes, 65535, {}) as writer:
            writer.write(Window(0, 0, 3, 1), values)
            writer.finish(lambda _: None)
        with rasterio.open(tmp_path / "map.tif") as raster:
            assert raster.read(1).tolist() == values.tolist()
        assert [row["pixels"] for row in writer.table] == [1, 1]

    def test_small_patches_join_their_neighbour_but_not_nodata(self, tmp_path):
        values = np.ones((40, 40), np.uint8)
        values[10:12, 10:12] = 2  # 4 px = 1 m²
        values[20:30, 20:30] = 2  # 25 m²
        values[30:, 30:] = 255
        values[35, 35] = 2  # amid nodata: stays
        writer = write_classes(tmp_path / "map.tif", values, least_patch_m2=5)
        with rasterio.open(tmp_path / "map.tif") as raster:
            result = raster.read(1)
        expected = values.copy()
        expected[10:12, 10:12] = 1
        assert (result == expected).all()
        assert writer.found.pixels[2] == 101

    def test_without_crs_a_pixel_counts_one(self, tmp_path):
        values = np.ones((20, 20), np.uint8)
        values[3:5, 3:5] = 2
        assert write_classes(tmp_path / "4.tif", values, crs="", least_patch_m2=4).found.pixels[2] == 4
        assert 2 not in write_classes(tmp_path / "5.tif", values, crs="", least_patch_m2=5).found.pixels

    def test_median_is_the_same_as_on_the_whole_array(self, tmp_path, monkeypatch):
        from landscribe.engine.core import patches as tidying
        from scipy.ndimage import median_filter

        monkeypatch.setattr(tidying, "_BAND_PX", 700)
        values = np.random.default_rng(0).integers(1, 3, (60, 50)).astype(np.uint8)
        values[:5, :9] = 255
        write_classes(tmp_path / "map.tif", values, median_px=5)
        with rasterio.open(tmp_path / "map.tif") as raster:
            result = raster.read(1)
        medians = median_filter(values, 5, mode="nearest")
        kept = (values == 255) | (medians == 255)
        assert (result == np.where(kept, values, medians)).all()

    def test_cancel_leaves_nothing(self, tmp_path):
        def cancel(_):
            raise Cancelled

        with (
            pytest.raises(Cancelled),
            ClassRasterWriter(tmp_path / "m.tif", utm_grid(9, 9), CLASSES, 255, {}) as writer,
        ):
            writer.write(Window(0, 0, 9, 9), patches(9, 9))
            writer.finish(cancel)
        assert not list(tmp_path.iterdir())

    def test_unfinished_leaves_nothing(self, tmp_path):
        with ClassRasterWriter(tmp_path / "m.tif", utm_grid(9, 9), CLASSES, 255, {}) as writer:
            writer.write(Window(0, 0, 9, 9), patches(9, 9))
        assert not list(tmp_path.iterdir())

    def test_windows_may_come_from_another_thread(self, tmp_path):
        values = patches(200, 100)
        with ClassRasterWriter(tmp_path / "m.tif", utm_grid(200, 100), CLASSES, 255, {}) as writer:
            thread = threading.Thread(target=writer.write, args=(Window(0, 0, 200, 100), values))
            thread.start()
            thread.join()
            writer.finish(lambda _: None)
        with rasterio.open(tmp_path / "m.tif") as raster:
            assert (raster.read(1) == values).all()

    def test_room_needed_is_enough(self, tmp_path):
        values = np.random.default_rng(0).integers(0, 200, (1024, 1024)).astype(np.uint8)
        write_classes(tmp_path / "map.tif", values)
        assert (tmp_path / "map.tif").stat().st_size / 1e6 < room_needed_mb(utm_grid(1024, 1024), 1)


class TestFloatRaster:
    def test_bands(self, tmp_path):
        values = np.random.default_rng(0).random((3, 600, 700), np.float32)
        values[:, :10] = np.nan
        with FloatRasterWriter(tmp_path / "p.tif", utm_grid(700, 600), ["a", "b", "ü"], {"x": 1}) as writer:
            for row in range(0, 600, 90):
                window = utm_grid(700, 600).window.intersection(Window(0, row, 700, 90))
                writer.write(window, values[(slice(None), *window.slices)])
            writer.finish(lambda _: None)
        with rasterio.open(tmp_path / "p.tif") as raster:
            assert np.array_equal(raster.read(), values, equal_nan=True)
            assert raster.descriptions == ("a", "b", "ü")
            assert np.isnan(raster.nodata)
            assert json.loads(raster.tags()["LANDSCRIBE_PROVENANCE"]) == {"x": 1}
        assert (tmp_path / "p.qml").exists()

    def test_one_band(self, tmp_path):
        values = np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4)
        with FloatRasterWriter(tmp_path / "c.tif", utm_grid(4, 3), ["confidence"], {}) as writer:
            writer.write(Window(0, 0, 4, 3), values)
            writer.finish(lambda _: None)
        with rasterio.open(tmp_path / "c.tif") as raster:
            assert (raster.read(1) == values).all()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounts a tiny disk")
@pytest.mark.parametrize("side", [1100, 1600, 3000])
def test_disk_that_fills_up(tmp_path, side):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("may not mount")
    try:
        with pytest.raises(DiskFull):
            write_classes(disk / "map.tif", np.random.default_rng(0).integers(0, 200, (side, side)).astype(np.uint8))
        assert not list(disk.iterdir())
    finally:
        subprocess.run(["umount", disk], check=True)


def test_provenance_is_json(tmp_path):
    facts = provenance(tool="segment", spec={"overlap": 15}, model={"id": "m"}, device={"name": "CPU"})
    assert json.loads(json.dumps(facts))["parameters"] == {"overlap": 15}
    assert {"python", "gdal", "rasterio", "torch"} <= set(facts["versions"])
