"""Databases dated from maps and heights whose truth is known, in any CRS and of any kind of object."""

from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import pytest
import rasterio
import rasterio.features
from affine import Affine
from landscribe.engine.contract.errors import Cancelled, HeightsMismatch
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.core.grids import Grid
from landscribe.engine.core.raster_outputs import ClassRasterWriter, FloatRasterWriter
from landscribe.engine.history.dated_layers import free_names
from landscribe.engine.history.objects import Places
from landscribe.engine.tasks.dateobjects import Spec, run
from rasterio.crs import CRS
from rasters import ONE_METRE, UTM, write_raster
from shapely import LineString, Point, Polygon, box

DATES = ("1981", "2001", "2018")
SHAPE = (100, 120)
GRID = Grid(CRS.from_user_input(UTM).to_wkt(), ONE_METRE, SHAPE[1], SHAPE[0])
CLASSES = (ModelClass(1, "background", "#cccccc"), ModelClass(4, "building", "#c4281b"))
LABELS = ["before 1981", "2001", "2018", "after 2018"]


class Listener:
    """A context that keeps what it is told, and may be cancelled at a fraction."""

    seed = 0

    def __init__(self, stop_at=2.0):
        self.notices = []
        self._stop_at = stop_at

    def notice(self, notice):
        self.notices.append(notice)

    def progress(self, fraction, step):
        assert 0 <= fraction <= 1
        if fraction >= self._stop_at:
            raise Cancelled

    def artifact(self, path, role):
        assert Path(path).exists()


def square(col, row, side=12):
    """A square on the map, by its upper left pixel."""
    left, top = ONE_METRE @ (col, row)
    return box(left, top - side, left + side, top)


def town(folder, built=(0, 1, 2, 3), name="buildings.gpkg", crs=UTM):
    """A row of squares, which were built in these periods, with some fields of their own."""
    frame = geopandas.GeoDataFrame(
        {
            "number": pd.array([7, None, 9, 10][: len(built)], "Int32"),
            "listed": pd.array([True, None, False, True][: len(built)], "boolean"),
            "confidence": ["high", "low", None, "Straße"][: len(built)],
        },
        geometry=[square(5 + 20 * i, 20) for i in range(len(built))],
        crs=UTM,
    )
    frame.to_crs(crs).to_file(folder / name)
    return frame, VectorSource(str(folder / name))


def write_classes(path, values):
    """A class raster with names."""
    with ClassRasterWriter(path, GRID, CLASSES, 0, {}) as writer:
        writer.write(GRID.window, values)
        writer.finish(lambda _: None)


def class_maps(folder, frame, built, shift=(0, 0)):
    """What a perfect map shows at each epoch, a little shifted: named classes."""
    sources = []
    for epoch, date in enumerate(DATES):
        standing = frame.geometry[np.asarray(built) <= epoch].translate(*shift)
        shapes = [(shape, 4) for shape in standing]
        values = (
            rasterio.features.rasterize(shapes, SHAPE, fill=1, transform=ONE_METRE, dtype="uint8") if shapes else None
        )
        write_classes(folder / f"{date}.tif", np.ones(SHAPE, np.uint8) if values is None else values)
        sources.append(RasterSource(str(folder / f"{date}.tif")))
    return tuple(sources)


def dated(folder, objects, rasters, **options):
    """The layer that comes out, the values, and what the user was told."""
    listener = Listener()
    spec = Spec(
        **{
            "objects": objects,
            "rasters": rasters,
            "dates": "; ".join(DATES),
            "output": str(folder / "dated.gpkg"),
            "layer_name": "buildings",
            **options,
        }
    )
    values = run(spec, listener)
    return geopandas.read_file(folder / "dated.gpkg", layer="dated objects"), values, listener


@pytest.fixture
def maps(tmp_path):
    frame, objects = town(tmp_path)
    return frame, objects, class_maps(tmp_path, frame, (0, 1, 2, 3), shift=(0.8, -0.6))


def test_every_period(tmp_path, maps):
    _, objects, rasters = maps
    found, values, listener = dated(tmp_path, objects, rasters, confidence=0.5, database_date="2020")
    assert found.first_seen.tolist() == LABELS
    assert found.not_before.fillna("").tolist() == ["", "1981", "2001", "2018"]
    assert found.not_after.tolist() == ["1981", "2001", "2018", "2020"]
    for epoch, date in enumerate(DATES):
        assert found[f"stands_{date}"].tolist() == [float(built <= epoch) for built in range(4)]
        assert [p > 0.5 for p in found[f"p_{date}"]] == [built <= epoch for built in range(4)]
    assert (values["objects"], values["dated"], values["unsure"]) == (4, 4, 0)
    assert [entry["stood"] for entry in values["epochs"]] == [1, 2, 3]
    assert [entry["area_m2"] for entry in values["periods"]] == pytest.approx([144] * 4, rel=2e-3)
    assert [notice.code for notice in listener.notices] == ["fields-renamed"]


def test_the_database_comes_out_unchanged(tmp_path, maps):
    frame, objects, rasters = maps
    found, _, _ = dated(tmp_path, objects, rasters)
    info = pyogrio.read_info(tmp_path / "dated.gpkg", layer="dated objects")
    types = dict(zip(info["fields"], zip(info["dtypes"], info["ogr_subtypes"])))
    assert types["number"] == ("int32", "OFSTNone")
    assert types["listed"] == ("bool", "OFSTBoolean")
    assert types["stands_1981"] == ("int32", "OFSTNone")
    assert info["geometry_type"] == "Polygon"
    assert json.loads(info["layer_metadata"]["LANDSCRIBE_PROVENANCE"])["parameters"]["dates"] == "1981; 2001; 2018"
    assert found.confidence.fillna("").tolist() == ["high", "low", "", "Straße"]
    assert found.confidence_2.between(0.3, 1).all()
    assert found.number.fillna(-1).tolist() == [7, -1, 9, 10]
    assert found.geometry.geom_equals_exact(frame.geometry, 1e-9).all()


def test_a_layer_for_each_epoch(tmp_path, maps):
    _, objects, rasters = maps
    path = tmp_path / "epochs.gpkg"
    _, values, _ = dated(tmp_path, objects, rasters, confidence=0.5, epochs=str(path))
    assert values["epoch_layers"] == list(DATES)
    assert pyogrio.list_layers(path)[:3, 0].tolist() == list(DATES)
    layers = [geopandas.read_file(path, layer=date) for date in DATES]
    assert [layer.number.fillna(-1).tolist() for layer in layers] == [[7], [7, -1], [7, -1, 9]]
    assert set(layers[2]["class"]) == {"building"}
    with sqlite3.connect(path) as package:
        styles = dict(package.execute("SELECT f_table_name, styleQML FROM layer_styles").fetchall())
    assert list(styles) == list(DATES)
    assert all("before 1981" in style for style in styles.values())


def test_an_epoch_at_which_nothing_stood(tmp_path):
    frame, objects = town(tmp_path, (2, 2))
    path = tmp_path / "epochs.gpkg"
    dated(tmp_path, objects, class_maps(tmp_path, frame, (2, 2)), epochs=str(path))
    assert geopandas.read_file(path, layer="1981").empty
    assert pyogrio.read_info(path, layer="1981")["geometry_type"] == "Polygon"


def test_probabilities(tmp_path, maps):
    """The band of the class is found by its name; the mean over the object counts."""
    _, objects, _ = maps
    sources = []
    for epoch, date in enumerate(DATES):
        values = np.full((2, *SHAPE), 0.1, np.float32)
        for built in range(4):
            values[1, 20:32, 5 + 20 * built : 17 + 20 * built] = 0.9 if built <= epoch else 0.2
        values[0] = 1 - values[1]
        with FloatRasterWriter(tmp_path / f"p{date}.tif", GRID, ["background", "building"], {}) as writer:
            writer.write(GRID.window, values)
            writer.finish(lambda _: None)
        sources.append(RasterSource(str(tmp_path / f"p{date}.tif")))
    found, _, _ = dated(tmp_path, objects, tuple(sources), confidence=0.5)
    assert found.first_seen.tolist() == LABELS


def test_nodata_is_no_evidence(tmp_path, maps):
    """The second map knows nothing of the second object, and a third of the third."""
    _, objects, rasters = maps
    with rasterio.open(rasters[1].path) as raster:
        values = raster.read(1)
    values[:, 20:40] = 0
    values[:, 45:49] = 0
    write_classes(Path(rasters[1].path), values)
    found, _, _ = dated(tmp_path, objects, rasters, confidence=0.5)
    assert found.p_2001.isna().tolist() == [False, True, False, False]
    assert (found.first_seen[1], found.not_before[1], found.not_after[1]) == ("2018", "1981", "2018")


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2263"])
def test_objects_in_another_crs(tmp_path, crs):
    """Areas stay true, and the coordinates are those that went in."""
    frame, objects = town(tmp_path, crs=crs)
    rasters = class_maps(tmp_path, frame, (0, 1, 2, 3))
    found, values, _ = dated(tmp_path, objects, rasters, confidence=0.5)
    assert found.first_seen.tolist() == LABELS
    assert [entry["area_m2"] for entry in values["periods"]] == pytest.approx([144] * 4, rel=2e-3)
    before = geopandas.read_file(objects.path)
    assert found.crs == before.crs
    assert found.geometry.geom_equals_exact(before.geometry, 0).all()


def test_roads_and_points(tmp_path):
    """Lines have a width of 4 m, points a circle of 4 m; both are measured by no area."""
    values = np.zeros((1, *SHAPE), np.uint8)
    values[0, 48:52, :] = 3
    source = RasterSource(str(write_raster(tmp_path / "roads.tif", values)))
    left, top = ONE_METRE @ (0, 50)
    shapes = {
        "lines": [
            LineString([(left + 10, top), (left + 60, top)]),
            LineString([(left + 10, top - 30), (left + 60, top - 30)]),
        ],
        "points": [Point(left + 30, top), Point(left + 30, top - 30)],
    }
    for name, two in shapes.items():
        geopandas.GeoDataFrame(geometry=two, crs=UTM).to_file(tmp_path / f"{name}.gpkg")
        objects = VectorSource(str(tmp_path / f"{name}.gpkg"))
        found, result, _ = dated(tmp_path, objects, (source,), dates="1981", class_name="3", confidence=0.5)
        assert found.first_seen.tolist() == ["before 1981", "after 1981"]
        assert result["periods"][0]["area_m2"] is None


def test_small_objects_on_a_coarse_map(tmp_path):
    """A hut of 2 m on pixels of 10 m covers no pixel's centre: its pixel counts."""
    values = np.zeros((1, 10, 12), np.uint8)
    values[0, 2, 3] = 1
    source = RasterSource(str(write_raster(tmp_path / "m.tif", values, transform=ONE_METRE @ Affine.scale(10))))
    geopandas.GeoDataFrame(geometry=[square(31, 21, 2), square(41, 21, 2)], crs=UTM).to_file(tmp_path / "huts.gpkg")
    found, _, _ = dated(
        tmp_path, VectorSource(str(tmp_path / "huts.gpkg")), (source,), dates="1981", class_name="1", confidence=0.5
    )
    assert found.first_seen.tolist() == ["before 1981", "after 1981"]


def test_places_of_an_object():
    """12 m wide: narrowed by the shift of 2 m, and a ring from 2 m to 10 m around it. 3 m wide: not narrowed."""
    frame = geopandas.GeoDataFrame(geometry=[square(50, 50), square(10, 10, 3), Polygon()], crs=UTM)
    places = Places(frame, GRID, "", width_m=4, shift_m=2)
    np.testing.assert_allclose(places.inner_px, [64, 9, 0], rtol=2e-3)
    np.testing.assert_allclose(places.rings[0].area, (4 * 12 * 8 + np.pi * (10**2 - 2**2)), rtol=3e-2)


def heights(folder, name, above, *, slope=0.05, factor=1.0, hedge=0.0):
    """A slope with blocks of those heights, and hedges beside them."""
    ground = 100 + slope * np.arange(SHAPE[0], dtype=np.float32)[:, None] + np.zeros(SHAPE, np.float32)
    for i, height in enumerate(above):
        ground[15:18, 20 * i : 20 * i + 20] += hedge
        ground[20:32, 5 + 20 * i : 17 + 20 * i] += height
    return RasterSource(str(write_raster(folder / name, (ground / factor)[None])))


@pytest.mark.parametrize("with_terrain", [True, False])
@pytest.mark.parametrize("factor", [1.0, 0.3048])
def test_heights_tell_what_maps_miss(tmp_path, maps, with_terrain, factor):
    """All maps show nothing of the first object. On its own that means: built after the last one."""
    frame, objects, _ = maps
    rasters = class_maps(tmp_path, frame, (3, 1, 2, 3))
    surfaces = tuple(
        heights(tmp_path, f"dsm{date}.tif", [6 * (built <= epoch) for built in range(4)], factor=factor, hedge=3)
        for epoch, date in enumerate(DATES)
    )
    terrain = heights(tmp_path, "dtm.tif", [0] * 4, factor=factor) if with_terrain else None
    without, _, _ = dated(tmp_path, objects, rasters, confidence=0.5)
    assert without.first_seen[0] == "after 2018"
    found, values, _ = dated(
        tmp_path, objects, rasters, confidence=0.5, surfaces=surfaces, terrain=terrain, height_factor=factor
    )
    assert found.first_seen[1:].tolist() == LABELS[1:]
    assert found.p_1981[0] > without.p_1981[0] + 0.2
    assert all(len(entry["found"]) == 2 for entry in values["epochs"])


def test_surfaces_of_some_epochs_only(tmp_path, maps):
    _, objects, rasters = maps
    with pytest.raises(HeightsMismatch):
        dated(tmp_path, objects, rasters, surfaces=(heights(tmp_path, "a.tif", [0] * 4),))


def test_small_windows_change_nothing(tmp_path, maps, monkeypatch):
    _, objects, rasters = maps
    whole, _, _ = dated(tmp_path, objects, rasters)
    monkeypatch.setattr("landscribe.engine.core.patches._BAND_PX", 700)
    monkeypatch.setattr("landscribe.engine.core.class_rasters._WINDOW_PX", 16)
    parts, _, _ = dated(tmp_path, objects, rasters)
    for date in DATES:
        np.testing.assert_allclose(whole[f"p_{date}"], parts[f"p_{date}"])


def test_a_cancelled_run_leaves_nothing(tmp_path, maps):
    _, objects, rasters = maps
    target = tmp_path / "dated.gpkg"
    with pytest.raises(Cancelled):
        run(Spec(objects, rasters, "1981; 2001; 2018", str(target), layer_name="buildings"), Listener(stop_at=0.5))
    assert not target.exists()
    assert not list(tmp_path.glob(".landscribe*"))


def test_report_and_table(tmp_path, maps):
    _, objects, rasters = maps
    report, table = tmp_path / "report.html", tmp_path / "table.csv"
    dated(tmp_path, objects, rasters, confidence=0.5, report=str(report), table=str(table))
    page = report.read_text(encoding="utf-8")
    assert "Dates of buildings" in page
    assert "before 1981" in page
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][:4] == ["epoch", "stood", "absent", "unsure"]
    assert [row[:2] for row in rows[1:4]] == [["1981", "1"], ["2001", "2"], ["2018", "3"]]
    assert rows[6][:2] == ["before 1981", "1"]


def test_names_that_are_taken():
    assert free_names(["p", "class", "x"], ["P", "p_2", "Class"]) == {"p": "p_3", "class": "class_2", "x": "x"}


def test_a_layer_with_fields_called_fid_and_geom(tmp_path):
    frame, _ = town(tmp_path)
    frame.assign(fid=["a", "b", "c", "d"], geom=1).to_file(tmp_path / "odd.geojson")
    rasters = class_maps(tmp_path, frame, (0, 1, 2, 3))
    found, _, _ = dated(tmp_path, VectorSource(str(tmp_path / "odd.geojson")), rasters, confidence=0.5)
    assert found.fid.tolist() == ["a", "b", "c", "d"]
    assert found.geom.tolist() == [1] * 4
    assert found.first_seen.tolist() == LABELS


def test_buildings_of_a_town_with_poor_maps(tmp_path, shared_data):
    """Real buildings, erased from the epochs before they were built; one in ten is missed, 3 % are seen too early."""
    frame = geopandas.read_file(shared_data / "dsg_brazil_buildings" / "buildings.geojson")
    frame.to_file(tmp_path / "building.gpkg")
    generator = np.random.default_rng(0)
    built = generator.choice(4, len(frame), p=[0.6, 0.2, 0.1, 0.1])
    left, bottom, right, top = frame.total_bounds
    transform = Affine(1, 0, left, 0, -1, top)
    shape = (int(np.ceil(top - bottom)), int(np.ceil(right - left)))
    sources = []
    for epoch, date in enumerate(DATES):
        shown = generator.random(len(frame)) < np.where(built <= epoch, 0.9, 0.03)
        shapes = frame.geometry[shown].translate(1, -0.5)
        values = rasterio.features.rasterize(shapes, shape, transform=transform, dtype="uint8")
        noisy = np.where(generator.random(shape) < 0.1, 1 - values, values).astype(np.uint8)
        sources.append(
            RasterSource(str(write_raster(tmp_path / f"{date}.tif", noisy[None], crs=31982, transform=transform)))
        )
    found, values, _ = dated(tmp_path, VectorSource(str(tmp_path / "building.gpkg")), tuple(sources), class_name="1")
    sure = found.first_seen != "unsure"
    right = found.first_seen[sure] == np.array(LABELS)[built[sure]]
    assert sure.mean() > 0.75
    assert right.mean() > 0.85
    stood = [(built <= epoch).mean() for epoch in range(3)]
    estimated = [1 + entry["change_percent"] / 100 for entry in values["epochs"]]
    assert estimated == pytest.approx(stood, abs=0.05)


def test_buildings_flattened_in_a_surface_model(tmp_path, shared_data):
    """Alexandria: half of the buildings are flattened to the ground in the older of two surface models.

    The maps say nothing at all: all probabilities are one half.
    """
    folder = shared_data / "alexandria_dsm_buildings"
    frame = geopandas.read_file(folder / "buildings.geojson")
    frame = frame[frame.to_crs(26918).area > 60].reset_index(drop=True)
    frame.to_file(tmp_path / "buildings.gpkg")
    gone = np.arange(len(frame)) % 2 == 0
    with rasterio.open(folder / "dsm.tif") as dsm, rasterio.open(folder / "dtm.tif") as dtm:
        surface, terrain, profile = dsm.read(1), dtm.read(1, masked=True).filled(7), dsm.profile
    wide = frame.to_crs(26918).geometry[gone].buffer(3)
    flat = rasterio.features.rasterize(wide, surface.shape, transform=profile["transform"]).astype(bool)
    place = {"crs": 26918, "transform": profile["transform"]}
    older = write_raster(tmp_path / "older.tif", np.where(flat, terrain, surface)[None].astype(np.float32), **place)
    maps = write_raster(tmp_path / "maps.tif", np.full((1, *surface.shape), 0.5, np.float32), **place)
    for terrain_source in (RasterSource(str(folder / "dtm.tif")), None):
        found, _, _ = dated(
            tmp_path,
            VectorSource(str(tmp_path / "buildings.gpkg")),
            (RasterSource(str(maps)),) * 2,
            dates="1990; 2015",
            surfaces=(RasterSource(str(older)), RasterSource(str(folder / "dsm.tif"))),
            terrain=terrain_source,
        )
        sure = found.first_seen != "unsure"
        right = found.first_seen == np.where(gone, "2015", "before 1990")
        assert sure.mean() > 0.85
        assert right[sure].mean() > 0.9
