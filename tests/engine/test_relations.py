"""From layers to a scene graph: classes, CRS, widths, and real places."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from labelled_places import Watcher
from landscribe.engine.contract.errors import Cancelled, ObjectClassUnknown
from landscribe.engine.contract.sources import VectorSource
from landscribe.engine.contract.vocabulary import DEFAULT
from landscribe.engine.scenegraph.graph_file import read_graph
from landscribe.engine.scenegraph.metric_plane import plane_of
from landscribe.engine.tasks.relations import ObjectLayer, Spec, run
from pyproj import Geod
from shapely import LineString, Point, box

NORTH = "EPSG:32632"  # UTM; the places below lie at 60° north, where a degree of longitude is half as long
LEFT, BOTTOM = 500_000, 6_650_000


def placed(*shapes):
    return [shapely.transform(shape, lambda points: points + np.array([LEFT, BOTTOM])) for shape in shapes]


def layer(folder: Path, name: str, fields: dict, shapes, to=NORTH) -> ObjectLayer:
    path = folder / f"{name}.gpkg"
    geopandas.GeoDataFrame(fields, geometry=placed(*shapes), crs=NORTH).to_crs(to).to_file(path)
    return ObjectLayer(VectorSource(str(path)), name)


def graph_of(folder: Path, *layers: ObjectLayer, context=None, **options):
    spec = Spec(layers, str(folder / "graph.gpkg"), **options)
    values = run(spec, context or Watcher())
    graph = read_graph(Path(spec.output))
    assert values["objects"] == len(graph.objects)
    assert values["relations"] == len(graph.relations) == sum(values["predicates"].values())
    return graph


def words(graph):
    return set(graph.triplets().itertuples(index=False, name=None))


FARM = [box(10, 10, 20, 20), box(34, 10, 40, 16), LineString([(-100, 30), (200, 30)]), box(0, 0, 60, 25)]
KINDS = ["house", "building", "road", "farm"]


@pytest.mark.parametrize("crs", [NORTH, "EPSG:4326", "EPSG:3857", "EPSG:3035"])
def test_distances_are_true_in_any_crs(tmp_path, crs):
    """At 60° north a metre is 2 units of Web Mercator, and the gap of 14 m would be 28."""
    graph = graph_of(tmp_path, layer(tmp_path, "farm", {"kind": KINDS}, FARM, to=crs), class_field="kind", scale=2500)
    assert graph.objects.crs == crs
    assert words(graph) == {
        ("building 1", "part of", "farm 4"),
        ("building 2", "part of", "farm 4"),
        ("building 1", "nearby", "building 2"),  # 14 m, of 12.5 + 6
        ("building 1", "nearby", "road 3"),  # 10 m, of 12.5
        ("road 3", "nearby", "farm 4"),  # 5 m
        ("road 3", "serves", "building 1"),
        ("road 3", "serves", "building 2"),  # 14 m, of 25
        ("road 3", "serves", "farm 4"),
    }
    assert graph.objects["parent_id"].dropna().to_dict() == {1: 4, 2: 4}


def test_layers_in_two_crs_become_one_graph(tmp_path):
    context = Watcher()
    houses = layer(tmp_path, "houses", {"id": [7]}, [box(0, 0, 10, 10)])
    roads = layer(tmp_path, "roads", {"id": [8]}, [LineString([(-50, 12), (50, 12)])], to="EPSG:4326")
    graph = graph_of(tmp_path, houses, roads, context=context)
    assert graph.objects.crs == NORTH
    assert words(graph) == {("building 1", "nearby", "road 2"), ("road 2", "serves", "building 1")}
    assert context.codes == ["layers-reprojected"]
    assert graph.objects.loc[2].geometry.area == pytest.approx(100 * 4 + np.pi * 4, rel=0.01)  # 4 m broad, round ends


def test_polygons_stay_as_they_are_and_attributes_come_along(tmp_path):
    house = box(0, 0, 10, 10)
    fields = {"class": ["building"], "floors": [2], "name": ["Håkons hus"], "left": [None], "score": [0.25]}
    graph = graph_of(tmp_path, layer(tmp_path, "houses", fields, [house]))
    entry = graph.objects.loc[1]
    assert shapely.equals(entry.geometry, placed(house)[0])
    assert json.loads(entry["attributes"]) == {
        "layer": "houses",
        "class": "building",
        "floors": 2,
        "name": "Håkons hus",
        "score": 0.25,
    }
    assert entry["score"] == 0.25
    assert graph.provenance["tool"] == "relations"


def test_tags_of_openstreetmap_tell_the_class(tmp_path):
    fields = {
        "building": ["yes", "no", None, None, None, None],
        "highway": [None, "service", None, "footway", "bus_stop", None],
        "landuse": [None, None, "forest", None, None, "residential"],
        "name": ["Rathaus", "Am Markt", None, None, None, None],
    }
    shapes = [box(20 * i, 0, 20 * i + 10, 10) for i in range(6)]
    context = Watcher()
    graph = graph_of(tmp_path, layer(tmp_path, "multipolygons", fields, shapes), context=context)
    assert graph.objects["class"].tolist() == ["building", "road", "forest", "path", "settlement"]
    assert context.codes == ["geometries-skipped"]  # the bus stop


def test_points_and_parts_are_objects_too(tmp_path):
    many = shapely.MultiPolygon([box(0, 0, 10, 10), box(30, 0, 40, 10)])
    shapes = [many, Point(20, 5), shapely.MultiPoint([(60, 5), (70, 5)])]
    graph = graph_of(tmp_path, layer(tmp_path, "tanks", {"a": [1, 2, 3]}, shapes), line_width_m=2)
    assert len(graph.objects) == 3
    assert graph.objects.loc[2].geometry.area == pytest.approx(np.pi, rel=0.02)
    assert ("tank 1", "nearby", "tank 2") in words(graph)


def test_a_vocabulary_of_the_user_decides(tmp_path):
    data = json.loads(DEFAULT.read_text(encoding="utf-8"))
    del data["generalisation"]  # its rules name classes too
    data["classes"][0].update(id="haus", title="Haus", synonyms=["Schuppen"])
    for predicate in data["predicates"]:
        predicate["between"] = [
            {side: ["haus" if word == "building" else word for word in listed] for side, listed in entry.items()}
            for entry in predicate["between"]
        ]
        if predicate["id"] == "nearby":
            predicate.update(id="nahe", title="nahe bei", inverse="nahe bei")
            predicate["numbers"]["gap_mm"] = 1
    path = tmp_path / "words.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    shapes = [box(0, 0, 10, 10), box(24.9, 0, 34.9, 10), box(170, 0, 180, 10)]  # 5 m and once the size
    fields = {"kind": ["Haus", "schuppen", "Haus"]}
    houses = layer(tmp_path, "houses", fields, shapes)
    graph = graph_of(tmp_path, houses, class_field="kind", vocabulary=str(path))
    assert words(graph) == {("Haus 1", "nahe bei", "Haus 2"), ("Haus 2", "distant", "Haus 3")}
    with pytest.raises(ObjectClassUnknown):
        graph_of(tmp_path, houses, class_field="kind")


def test_what_lies_where_a_crs_ends_is_left_out(tmp_path):
    path = tmp_path / "houses.gpkg"
    shapes = [box(10, 60, 10.001, 60.001), box(10, 95, 10.001, 96)]
    geopandas.GeoDataFrame(geometry=shapes, crs="EPSG:4326").to_file(path)
    context = Watcher()
    graph = graph_of(tmp_path, ObjectLayer(VectorSource(str(path)), "houses"), context=context)
    assert len(graph.objects) == 1
    assert context.codes == ["geometries-skipped"]


def test_objects_across_the_date_line_are_neighbours(tmp_path):
    path = tmp_path / "houses.gpkg"
    shapes = [box(179.9998, 0, 179.99995, 0.0001), box(-179.99995, 0, -179.9998, 0.0001)]
    geopandas.GeoDataFrame(geometry=shapes, crs="EPSG:4326").to_file(path)
    graph = graph_of(tmp_path, ObjectLayer(VectorSource(str(path)), "houses"))
    assert words(graph) == {("building 1", "nearby", "building 2")}  # 11 m


@pytest.mark.parametrize(("away_km", "most"), [(100, 1e-4), (500, 1.1e-3)])
def test_the_plane_is_as_exact_as_it_says(away_km, most):
    geod = Geod(ellps="WGS84")
    ends = []
    for azimuth in range(0, 360, 30):
        lon, lat, _ = geod.fwd(10, 60, azimuth, away_km * 1000)
        ends += [(lon, lat), geod.fwd(lon, lat, 40, 1000)[:2]]
    points = geopandas.GeoSeries(shapely.points(ends), crs="EPSG:4326")
    plane = plane_of([points])
    placed_points = plane.shapes(points)
    gaps = shapely.distance(placed_points[::2], placed_points[1::2])
    assert np.abs(gaps / 1000 - 1).max() < most
    assert 0 < plane.excess < most


def test_far_apart_objects_are_told(tmp_path):
    path = tmp_path / "houses.gpkg"
    shapes = [box(x, 50, x + 0.001, 50.001) for x in (-60, 60)]
    geopandas.GeoDataFrame(geometry=shapes, crs="EPSG:4326").to_file(path)
    context = Watcher()
    graph_of(tmp_path, ObjectLayer(VectorSource(str(path)), "houses"), context=context)
    assert context.codes == ["distances-coarse"]


def test_a_cancelled_run_leaves_nothing(tmp_path):
    class Impatient(Watcher):
        def progress(self, fraction, step):
            if fraction > 0.5:
                raise Cancelled

    farm = layer(tmp_path, "farm", {"kind": KINDS}, FARM)
    with pytest.raises(Cancelled):
        graph_of(tmp_path, farm, class_field="kind", context=Impatient())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["farm.gpkg"]


# --- real places -----------------------------------------------------------------------------------------------------


def test_the_buildings_of_a_town(shared_data, tmp_path):
    """Gaps in UTM, whose scale is off by less than 0.1 %, say the same; pairs on the very edge are left aside."""
    source = shared_data / "dsg_brazil_buildings" / "buildings.geojson"
    graph = graph_of(tmp_path, ObjectLayer(VectorSource(str(source)), "buildings"), nearest=1000)
    shapes = shapely.make_valid(geopandas.read_file(source).to_crs("EPSG:31982").geometry.to_numpy())
    assert set(graph.objects["class"]) == {"building"}
    assert len(graph.objects) == len(shapes) == 520
    size = 4 * shapely.area(shapes) / shapely.length(shapes)
    one, other = np.triu_indices(520, 1)
    gaps = shapely.distance(shapes[one], shapes[other])
    reach = np.minimum(25 + np.minimum(size[one], size[other]), 100)
    related = set(zip(graph.relations["subject_id"] - 1, graph.relations["object_id"] - 1))
    clear = np.abs(gaps / reach - 1) > 2e-3
    wanted = set(zip(one[clear & (gaps <= reach)], other[clear & (gaps <= reach)]))
    close = {pair for pair in related if gaps[_index(*pair)] <= reach[_index(*pair)] * 1.002}
    assert wanted <= close
    assert len(close - wanted) <= (~clear).sum()
    touching = graph.relations["predicate"].isin(["adjacent_to", "overlaps", "inside", "around"]).sum()
    assert abs(touching - (gaps <= 1).sum()) <= (np.abs(gaps - 1) < 2e-3).sum()


def _index(a, b, count=520):
    """Where a pair stands among all pairs."""
    a, b = min(a, b), max(a, b)
    return a * count - a * (a + 1) // 2 + b - a - 1


def test_a_real_land_cover(shared_data, tmp_path):
    """Patches of pixels: neighbours touch, holes are surrounded, nothing overlaps."""
    with rasterio.open(shared_data / "chesapeake_naip_landcover" / "test_reference.tif") as raster:
        found = list(rasterio.features.shapes(raster.read(1), transform=raster.transform))
        crs = raster.crs
    names = {1: "water", 2: "tree canopy", 3: "low vegetation", 4: "barren", 5: "impervious, other", 6: "road"}
    frame = geopandas.GeoDataFrame(
        {"kind": [names.get(int(value), "no data") for _, value in found]},
        geometry=[shapely.geometry.shape(outline) for outline, _ in found],
        crs=crs,
    )
    frame = frame[frame.area >= 200]
    frame.to_file(tmp_path / "cover.gpkg")
    layer = ObjectLayer(VectorSource(str(tmp_path / "cover.gpkg")), "cover")
    graph = graph_of(tmp_path, layer, class_field="kind")
    counts = graph.relations["predicate"].value_counts()
    assert not {"overlaps", "inside", "passing_through"} & set(counts.index)
    assert counts["adjacent_to"] > len(frame)
    shapes = graph.objects.geometry
    for row in graph.relations[graph.relations["predicate"] == "around"].itertuples():
        outlines = shapely.polygons(shapely.get_exterior_ring(shapely.get_parts(shapes[row.subject_id])))
        assert shapely.covers(outlines, shapes[row.object_id]).any()
    lonely = set(graph.objects.index) - set(graph.relations["subject_id"]) - set(graph.relations["object_id"])
    assert not lonely
    with sqlite3.connect(tmp_path / "graph.gpkg") as package:
        assert package.execute("SELECT count(*) FROM triplets").fetchone() == (len(graph.relations),)
