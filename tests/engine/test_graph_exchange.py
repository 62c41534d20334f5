"""Scene graphs for other programs: what these read from the files, and edits that come back."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest
import rdflib
import shapely
from labelled_places import Watcher
from landscribe.engine.contract.errors import (
    Cancelled,
    EdgeObjectsUnknown,
    EdgePredicatesUnknown,
    EdgesUnreadable,
    GraphWithoutCrs,
)
from landscribe.engine.scenegraph.exchange import rdf
from landscribe.engine.scenegraph.graph_file import read_graph
from landscribe.engine.tasks import exportscenegraph, importscenegraph
from pyproj import Geod, Transformer
from rasters import UTM
from rdflib.compare import isomorphic
from scene_graphs import BOTTOM, LEFT, RELATIONS, make_graph, written

BASE = "https://example.org/hamlet/"
PREFIXES = f"""
PREFIX object: <{BASE}object/>
PREFIX class: <{BASE}class/>
PREFIX predicate: <{BASE}predicate/>
PREFIX property: <{BASE}property/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
"""


def export(folder: Path, ending: str, graph=None, context=None) -> Path:
    target = folder / f"out.{ending}"
    spec = exportscenegraph.Spec(written(folder, graph), str(target), BASE)
    values = exportscenegraph.run(spec, context or Watcher())
    assert (values["objects"], values["relations"]) == (7, 9)
    return target


def ask(graph: rdflib.Graph, names: str, where: str) -> set[tuple]:
    found = graph.query(f"{PREFIXES} SELECT {names} WHERE {{ {where} }}")
    return {tuple(value.toPython() for value in row) for row in found}


def iri(number: int) -> str:
    return f"{BASE}object/{number}"


# --- RDF -------------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["ttl", "jsonld"])
def triples(request, tmp_path):
    return rdflib.Graph().parse(export(tmp_path, request.param))


def test_sparql_finds_buildings_at_a_road_away_from_water(triples):
    """The question of ``landscribe:queryscenegraph``, whose answer is worked out in its own test."""
    found = ask(
        triples,
        "?b ?r",
        "?b a class:building ; predicate:nearby ?r . ?r a class:road ."
        "FILTER NOT EXISTS { ?b predicate:nearby ?w . ?w a class:water }",
    )
    assert found == {(iri(2), iri(4)), (iri(3), iri(4))}


def test_sparql_reads_scores_sources_parents_and_attributes(triples):
    learned = ask(
        triples,
        "?s ?o ?score",
        '?x rdf:subject ?s ; rdf:predicate predicate:nearby ; rdf:object ?o ; property:source "learned" ;'
        "property:score ?score . FILTER(?score < 0.7)",
    )
    assert learned == {(iri(3), iri(4), Decimal("0.6"))}
    assert len(ask(triples, "?x", "?x a rdf:Statement")) == len(RELATIONS)
    assert ask(triples, "?part ?whole", "?part dcterms:isPartOf ?whole") == {(iri(1), iri(6)), (iri(2), iri(6))}
    assert ask(triples, "?b ?n", '?b property:floors ?n ; property:Name "Mill"') == {(iri(1), 2)}
    assert ask(triples, "?kind", "predicate:nearby a ?kind") == {("http://www.w3.org/2002/07/owl#SymmetricProperty",)}
    assert ask(triples, "?label", "object:3 rdfs:label ?label") == {("building 3",)}


def test_geometries_are_geosparql_in_longitude_and_latitude(triples):
    ((text, area),) = ask(
        triples, "?wkt ?area", "object:3 geo:hasDefaultGeometry/geo:asWKT ?wkt ; geo:hasMetricArea ?area"
    )
    system, _, shape = str(text).partition(" ")
    assert system == "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>"
    lon, lat = Transformer.from_crs(UTM, "EPSG:4326", always_xy=True).transform(LEFT + 210, BOTTOM + 20)
    polygon = shapely.from_wkt(shape)
    assert shapely.distance(polygon.centroid, shapely.Point(lon, lat)) < 1e-7
    assert float(area) == pytest.approx(abs(Geod(ellps="WGS84").geometry_area_perimeter(polygon)[0]), rel=1e-4)
    (literal,) = triples.objects(rdflib.URIRef(f"{BASE}geometry/3"), rdf.GEO.asWKT)
    assert literal.datatype == rdf.GEO.wktLiteral


@pytest.mark.parametrize("block", [1, 2, 100])
def test_both_formats_say_the_same_whatever_the_blocks(tmp_path, monkeypatch, block):
    wanted = rdflib.Graph().parse(export(tmp_path, "ttl"))
    monkeypatch.setattr(rdf, "_BLOCK", block)
    for ending in ("ttl", "jsonld"):
        assert isomorphic(rdflib.Graph().parse(export(tmp_path, ending)), wanted)


def test_strange_letters_stay_what_they_are(tmp_path):
    nasty = 'Zum "Hirsch"\n@prefix \\ ü\x01'
    graph = make_graph()
    texts = [json.dumps({"na me/#": nasty, "list": [1, 2]}), *graph.objects["attributes"][1:]]
    graph = replace(graph, objects=graph.objects.assign(attributes=texts))
    for ending in ("ttl", "jsonld"):
        triples = rdflib.Graph().parse(export(tmp_path, ending, graph))
        assert ask(triples, "?x", "object:1 <https://example.org/hamlet/property/na%20me%2F%23> ?x") == {(nasty,)}
        assert ask(triples, "?x", "object:1 property:list ?x") == {("[1, 2]",)}
    assert nx.read_graphml(export(tmp_path, "graphml", graph)).nodes["1"]["label"] == "building 1"


def test_nobody_knows_degrees_without_a_crs(tmp_path):
    with pytest.raises(GraphWithoutCrs):
        export(tmp_path, "ttl", make_graph(crs=None))
    network = nx.read_graphml(export(tmp_path, "graphml", make_graph(crs=None)))
    assert network.nodes["3"]["x"] == pytest.approx(LEFT + 210)


def test_a_cancelled_export_leaves_nothing(tmp_path):
    class Impatient(Watcher):
        def progress(self, fraction, _step):
            if fraction > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        export(tmp_path, "ttl", context=Impatient())
    assert [path.name for path in tmp_path.iterdir()] == ["graph.gpkg"]


# --- GraphML ---------------------------------------------------------------------------------------------------------


def test_networkx_reads_the_graphml(tmp_path):
    network = nx.read_graphml(export(tmp_path, "graphml"))
    assert (network.number_of_nodes(), network.number_of_edges()) == (7, 9)
    assert network.nodes["1"]["class"] == "building"
    assert network.nodes["1"]["parent_id"] == 6
    assert "parent_id" not in network.nodes["3"]
    edges = {(s, d["predicate"], o, d["score"], d["source"]) for s, o, d in network.edges(data=True)}
    assert edges == {(str(s), p, str(o), score, source) for s, p, o, score, source in RELATIONS}
    lon, lat = Transformer.from_crs(UTM, "EPSG:4326", always_xy=True).transform(LEFT + 210, BOTTOM + 20)
    assert (network.nodes["3"]["longitude"], network.nodes["3"]["latitude"]) == pytest.approx((lon, lat), abs=1e-6)
    assert network.nodes["3"]["area_m2"] == pytest.approx(400 / 0.9996**2, rel=1e-4)


# --- tables, and back ------------------------------------------------------------------------------------------------


@pytest.fixture
def edges(tmp_path):
    return pd.read_csv(export(tmp_path, "csv"), encoding="utf-8-sig")


def bring_back(folder: Path, table, **options):
    if isinstance(table, str):
        (folder / "edited.csv").write_text(table, encoding="utf-8")
    else:
        table.to_csv(folder / "edited.csv", index=False, **options)
    spec = importscenegraph.Spec(str(folder / "graph.gpkg"), str(folder / "edited.csv"), str(folder / "edited.gpkg"))
    values = importscenegraph.run(spec, Watcher())
    graph = read_graph(Path(spec.output))
    assert values["relations"] == len(graph.relations)
    return values, graph


def rows(graph):
    return set(graph.relations.itertuples(index=False, name=None))


def test_tables_hold_all(edges, tmp_path):
    assert edges.iloc[0].tolist() == [1, "nearby", 4, 0.8, "rule", "building 1", "nearby", "road 4"]
    nodes = pd.read_csv(tmp_path / "out_objects.csv", encoding="utf-8-sig").set_index("id")
    assert nodes["class"].tolist() == make_graph().objects["class"].tolist()
    assert nodes.loc[1, "parent_id"] == 6
    assert shapely.from_wkt(nodes.loc[3, "wkt"]).centroid.x == pytest.approx(nodes.loc[3, "longitude"])


def test_what_nobody_edited_comes_back_as_it_was(edges, tmp_path):
    values, graph = bring_back(tmp_path, edges)
    assert values == {"relations": 9, "added": 0, "removed": 0, "rescored": 0}
    assert rows(graph) == set(RELATIONS)
    before = read_graph(tmp_path / "graph.gpkg")
    pd.testing.assert_series_equal(graph.objects["parent_id"], before.objects["parent_id"])
    assert shapely.equals(graph.objects.geometry.to_numpy(), before.objects.geometry.to_numpy()).all()
    assert graph.provenance["before"] == {"software": "by hand"}


def test_edits_come_back(edges, tmp_path):
    edges.loc[0, "predicate"] = "Adjacent to"  # 1 – 4
    edges.loc[2, "score"] = 0.9  # 3 nearby 4
    edges = edges.drop(index=3)  # 1 nearby 5
    new = {"subject_id": 5, "predicate": "is served by", "object_id": 4}
    edges = pd.concat([edges, pd.DataFrame([new, new])])
    values, graph = bring_back(tmp_path, edges)
    assert values == {"relations": 9, "added": 2, "removed": 2, "rescored": 1}
    wanted = set(RELATIONS) - {RELATIONS[0], RELATIONS[2], RELATIONS[3]}
    wanted |= {(1, "adjacent_to", 4, 0.8, "user"), (3, "nearby", 4, 0.9, "user"), (4, "serves", 5, 1.0, "user")}
    assert rows(graph) == wanted


def test_a_symmetric_relation_may_be_turned(edges, tmp_path):
    edges.loc[0, ["subject_id", "object_id"]] = [4, 1]
    assert bring_back(tmp_path, edges)[0] == {"relations": 9, "added": 0, "removed": 0, "rescored": 0}
    edges.loc[4, ["subject_id", "object_id"]] = [1, 4]  # serves is not symmetric
    assert bring_back(tmp_path, edges)[0] == {"relations": 9, "added": 1, "removed": 1, "rescored": 0}


def test_parents_follow_the_table(edges, tmp_path):
    """1 is no part of 6 any more; 7, which was a part of 2 without being its child, becomes that of 6."""
    edges.loc[edges["predicate"] == "part_of", "object_id"] = [6, 5]  # rows: 7 part of 2, 1 part of 6
    _, graph = bring_back(tmp_path, edges)
    parents = graph.objects["parent_id"]
    assert (parents[1], parents[2], parents[7]) == (5, 6, 6)


def test_a_spreadsheet_with_semicolons_and_decimal_commas(edges, tmp_path):
    values, graph = bring_back(tmp_path, edges, sep=";", decimal=",", encoding="cp1252")
    assert values["rescored"] == values["added"] == values["removed"] == 0
    assert rows(graph) == set(RELATIONS)


def test_the_least_table(edges, tmp_path):
    text = "Subject_ID, Predicate ,OBJECT_ID\n1,nearby,4\n\n3.0,part of,6\n"
    values, graph = bring_back(tmp_path, text)
    assert values == {"relations": 2, "added": 1, "removed": 8, "rescored": 0}
    assert rows(graph) == {RELATIONS[0], (3, "part_of", 6, 1.0, "user")}
    assert graph.objects["parent_id"][3] == 6
    assert graph.objects["parent_id"][1] is pd.NA


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ("1,nearby,99\n88,nearby,4", EdgeObjectsUnknown, "88 (row 3), 99 (row 2)"),
        ("1,neerby,4\n2,nearby,4\n1,,4", EdgePredicatesUnknown, "“neerby” (row 2), “” (row 4)"),
        ("1,nearby,x", EdgesUnreadable, "object_id in row 2 is no whole number"),
        ("\n1.5,nearby,4", EdgesUnreadable, "subject_id in row 3 is no whole number"),
        ("1,nearby,1", EdgesUnreadable, "row 2 joins an object to itself"),
        ("3,part of,4\n4,part of,3", EdgesUnreadable, "is a part of itself"),
    ],
)
def test_nonsense_is_named(edges, tmp_path, text, error, says):
    with pytest.raises(error) as raised:
        bring_back(tmp_path, f"subject_id,predicate,object_id\n{text}\n")
    assert says in str(list(raised.value.params.values()))
    assert not (tmp_path / "edited.gpkg").exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "No columns"),
        ("a,b\n1,2\n", "there is no column subject_id, predicate, object_id"),
        ("subject_id,predicate,object_id,score\n1,nearby,4,2\n", "the score in row 2 is not between 0 and 1"),
        ("subject_id,predicate,object_id,score\n1,nearby,4,high\n", "the score in row 2"),
    ],
)
def test_what_is_no_table_is_refused(edges, tmp_path, text, says):
    with pytest.raises(EdgesUnreadable, match=says.replace("(", r"\(")):
        bring_back(tmp_path, text)


def test_two_relations_of_one_kind_stay_two(tmp_path):
    """Rule and network may both say the same."""
    twice = (*RELATIONS[:8], (4, "serves", 1, 0.4, "learned"))
    edges = pd.read_csv(export(tmp_path, "csv", make_graph(relations=twice)), encoding="utf-8-sig")
    values, graph = bring_back(tmp_path, edges)
    assert values == {"relations": 9, "added": 0, "removed": 0, "rescored": 0}
    assert rows(graph) == set(twice)
    assert np.isin([1.0, 0.4], graph.relations["score"]).all()
