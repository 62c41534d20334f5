"""Polygons tile the raster exactly, share their borders, and right angles are right."""

import sqlite3

import geopandas
import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine
from landscribe.engine.contract.errors import Cancelled
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.core.grids import Grid
from landscribe.engine.core.polygons import write_polygons
from landscribe.engine.core.raster_outputs import ClassRasterWriter
from landscribe.engine.core.right_angles import right_angled
from pyproj import CRS
from shapely.affinity import rotate, translate

CLASSES = tuple(ModelClass(i, f"class {i}", f"#{i:02x}8040") for i in range(5))
GRIDS = {
    "UTM": (32633, (0.5, 0, 5e5, 0, -0.5, 5e6)),
    "rotated": (32633, (0.5, 0.1, 5e5, 0.1, -0.5, 5e6)),
    "degrees": (4326, (1e-5, 0, 10, 0, -1e-5, 60)),
    "no CRS": (None, (1, 0, 0, 0, -1, 0)),
}


def noise(height, width, classes=4, seed=0):
    """Patches of several sizes, single pixels, and touching corners."""
    rng = np.random.default_rng(seed)
    values = np.kron(rng.integers(0, classes, (height // 5 + 1, width // 5 + 1)), np.ones((5, 5), int))[:height, :width]
    return np.where(rng.random(values.shape) < 0.2, rng.integers(0, classes, values.shape), values).astype(np.uint8)


def save(path, values, where="UTM"):
    epsg, transform = GRIDS[where]
    wkt = CRS.from_epsg(epsg).to_wkt() if epsg else ""
    grid = Grid(wkt, Affine(*transform), values.shape[1], values.shape[0])
    with ClassRasterWriter(path, grid, CLASSES, 255, {}) as writer:
        writer.write(grid.window, values)
        writer.finish(lambda _: None)
    return writer


def trace(folder, values, where="UTM", **options):
    """The polygons of an array, and the writer of its raster."""
    writer = save(folder / "classes.tif", values, where)
    write_polygons(folder / "p.gpkg", folder / "classes.tif", CLASSES, **options)
    return geopandas.read_file(folder / "p.gpkg", layer="classes"), writer


@pytest.mark.parametrize("where", GRIDS)
def test_exact_outlines_are_the_pixels(tmp_path, where):
    values = noise(43, 61)
    values[5:20, 50:] = 255
    found, writer = trace(tmp_path, values, where)
    assert found.is_valid.all()
    assert set(found.geom_type) == {"Polygon"}
    shapes = zip(found.geometry, found.class_value)
    again = rasterio.features.rasterize(shapes, values.shape, fill=255, transform=writer.grid.transform, dtype="uint8")
    assert (again == values).all()
    covered = shapely.union_all(found.geometry.values)
    assert covered.area == pytest.approx(found.area.sum(), rel=1e-9)  # no overlaps
    assert covered.area == pytest.approx((values != 255).sum() * abs(writer.grid.transform.determinant), rel=1e-6)


@pytest.mark.parametrize("where", ["UTM", "rotated", "degrees"])
def test_areas_add_up_to_those_of_the_pixels(tmp_path, where):
    found, writer = trace(tmp_path, noise(43, 61), where)
    sums = found.groupby("class_value").area_m2.sum()
    assert sums.to_dict() == pytest.approx(writer.found.area_m2, rel=1e-6)


def test_no_crs_no_area(tmp_path):
    found, _ = trace(tmp_path, noise(20, 20), "no CRS")
    assert found.area_m2.isna().all()
    assert found.crs is None


def test_fields_and_names(tmp_path):
    found, _ = trace(tmp_path, noise(20, 20))
    assert list(found.columns) == ["class_value", "class_name", "area_m2", "geometry"]
    assert (found.class_name == [f"class {value}" for value in found.class_value]).all()
    assert found.crs.to_epsg() == 32633


def test_minimum_area(tmp_path):
    every, _ = trace(tmp_path, noise(40, 40))
    large, _ = trace(tmp_path, noise(40, 40), minimum_area_m2=5.0)
    assert 0 < len(large) < len(every)
    assert large.area_m2.min() >= 5
    assert len(large) == (every.area_m2 >= 5).sum()


def test_only_nodata_gives_an_empty_layer(tmp_path):
    found, _ = trace(tmp_path, np.full((9, 9), 255, np.uint8))
    assert len(found) == 0


@pytest.mark.parametrize("rows_at_a_time", [7, 1000])
def test_mean_confidence(tmp_path, monkeypatch, rows_at_a_time):
    from landscribe.engine.core import patches

    values = noise(43, 61)
    monkeypatch.setattr(patches, "_BAND_PX", rows_at_a_time * 61)
    certain = np.random.default_rng(1).random(values.shape).astype(np.float32)
    certain[:3] = np.nan
    profile = {"driver": "GTiff", "width": 61, "height": 43, "count": 1, "dtype": "float32", "nodata": np.nan}
    with rasterio.open(tmp_path / "c.tif", "w", **profile, transform=Affine(*GRIDS["UTM"][1])) as raster:
        raster.write(certain, 1)
    found, writer = trace(tmp_path, values, confidence=tmp_path / "c.tif")
    for row in found.itertuples():
        inside = rasterio.features.geometry_mask([row.geometry], values.shape, writer.grid.transform, invert=True)
        inside &= np.isfinite(certain)
        assert row.confidence == pytest.approx(
            certain[inside].mean() if inside.any() else np.nan, rel=1e-5, nan_ok=True
        )


@pytest.mark.parametrize("seed", range(8))
def test_smooth_outlines_share_their_borders(tmp_path, seed):
    values = noise(60, 50, seed=seed)
    found, _ = trace(tmp_path, values, outline="smooth")
    exact, _ = trace(tmp_path, values)
    assert found.is_valid.all()
    assert shapely.coverage_is_valid(found.geometry.values)
    assert found.area.sum() == pytest.approx(values.size * 0.25, rel=1e-9)
    assert shapely.get_num_coordinates(found.geometry).sum() < shapely.get_num_coordinates(exact.geometry).sum()
    assert shapely.hausdorff_distance(found.geometry, exact.geometry).max() < 2 * 0.5  # two pixels


def disc(diameter):
    row, col = np.indices((diameter + 10, diameter + 10)) - (diameter + 9) / 2
    return (np.hypot(row, col) < diameter / 2).astype(np.uint8)


def test_a_smooth_disc_is_rounder(tmp_path):
    exact, _ = trace(tmp_path, disc(50))
    smooth, _ = trace(tmp_path, disc(50), outline="smooth")
    rounds = [layer[layer.class_value == 1].geometry.iloc[0] for layer in (exact, smooth)]
    length = np.pi * 50 * 0.5
    assert rounds[0].length > 1.2 * length
    assert rounds[1].length == pytest.approx(length, rel=0.03)
    assert rounds[1].area == pytest.approx(rounds[0].area, rel=0.01)


def drawn(*shapes, side=120):
    return rasterio.features.rasterize([(shape, 1) for shape in shapes], (side, side), dtype="uint8")


def corner_angles(polygon):
    steps = np.diff(shapely.get_coordinates(polygon.exterior), axis=0)
    turned = np.roll(steps, -1, axis=0)
    cross = steps[:, 0] * turned[:, 1] - steps[:, 1] * turned[:, 0]
    return np.abs(np.degrees(np.arctan2(cross, (steps * turned).sum(axis=1))))


L_SHAPE = shapely.union_all([shapely.box(0, 0, 50, 20), shapely.box(0, 0, 18, 55)])


@pytest.mark.parametrize(("shape", "corners"), [(shapely.box(0, 0, 40, 40), 4), (L_SHAPE, 6)], ids=["square", "L"])
@pytest.mark.parametrize("angle", [0, 10, 30, 45, 77])
def test_right_angles(shape, corners, angle):
    truth = translate(rotate(shape, angle), 40, 35)
    traced = max(
        (shapely.geometry.shape(outline) for outline, value in rasterio.features.shapes(drawn(truth)) if value),
        key=lambda polygon: polygon.area,
    )
    squared = right_angled(traced)
    assert len(squared.exterior.coords) - 1 == corners
    assert corner_angles(squared) == pytest.approx(90)
    assert squared.intersection(truth).area / squared.union(truth).area > 0.96


def test_courtyards_stay():
    truth = rotate(shapely.box(30, 30, 90, 90).difference(shapely.box(50, 50, 70, 72)), 20)
    traced = next(shapely.geometry.shape(outline) for outline, value in rasterio.features.shapes(drawn(truth)) if value)
    squared = right_angled(traced)
    assert [len(hole.coords) for hole in squared.interiors] == [5]


def test_what_is_not_square_stays_as_it_is():
    traced = next(shapely.geometry.shape(outline) for outline, value in rasterio.features.shapes(disc(9)) if value)
    star = shapely.Polygon([(0, 0), (50, 8), (100, 0), (55, 12), (50, 90), (45, 12)])
    assert right_angled(star).equals(star)
    assert right_angled(traced).intersection(traced).area / right_angled(traced).union(traced).area >= 0.8


def test_the_ground_keeps_its_outline(tmp_path):
    values = drawn(translate(rotate(shapely.box(0, 0, 40, 40), 30), 40, 40))
    found, _ = trace(tmp_path, values, outline="right_angles")
    ground, house = (found[found.class_value == value].geometry.iloc[0] for value in (0, 1))
    assert len(house.exterior.coords) - 1 == 4
    assert len(ground.interiors[0].coords) > 50


@pytest.mark.parametrize("where", ["UTM", "degrees"])
def test_right_angles_on_the_ground(tmp_path, where):
    """At 60° north a pixel in degrees is half as wide as it is high."""
    values = drawn(translate(rotate(shapely.box(0, 0, 40, 40), 30), 40, 40))
    if where == "degrees":
        values = np.repeat(values, 2, axis=1)
    found, _ = trace(tmp_path, values, where, outline="right_angles")
    house = found[found.class_value == 1].to_crs(32632 if where == "degrees" else found.crs).geometry.iloc[0]
    assert corner_angles(house) == pytest.approx(90, abs=0.5)


def test_the_style_is_in_the_file(tmp_path):
    trace(tmp_path, noise(20, 20))
    with sqlite3.connect(tmp_path / "p.gpkg") as package:
        rows = package.execute(
            "SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles"
        ).fetchall()
        geometry = package.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchone()
    ((table, column, default, qml),) = rows
    assert (table, column) == geometry
    assert default == 1
    assert all(entry.name in qml for entry in CLASSES)


def test_cancel_leaves_nothing(tmp_path):
    save(tmp_path / "classes.tif", noise(20, 20))
    before = sorted(tmp_path.iterdir())

    def cancel(fraction):
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_polygons(tmp_path / "p.gpkg", tmp_path / "classes.tif", CLASSES, progress=cancel)
    assert sorted(tmp_path.iterdir()) == before
