"""A scene graph as RDF: Turtle or JSON-LD, with geometries as GeoSPARQL has them (OGC 22-047r1).

Every object is a ``geo:Feature`` whose geometry is a WKT literal in CRS 84 (WGS 84, longitude first). A relation is a
plain triple, so that it can be asked for in one line, and also a statement about that triple, which has its score and
source. A symmetric predicate gives triples in both directions. Numbers with a fraction are decimals: rdflib cuts
doubles to seven digits in Turtle.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from itertools import dropwhile
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

import pandas as pd
from rdflib import DCTERMS, OWL, RDF, RDFS, XSD, Graph, Literal, Namespace, URIRef

from ...core.outputs import write_errors
from ...core.provenance import SOFTWARE
from ..graph import SceneGraph
from ..object_facts import areas_m2, attributes_of
from .places import in_degrees, wkt

TURTLE_EXTENSION, JSON_LD_EXTENSION = ".ttl", ".jsonld"
GEO = Namespace("http://www.opengis.net/ont/geosparql#")
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_BLOCK = 2000
"""Objects that are written at a time: so many triples are in memory at once."""

Progress = Callable[[float], None]


class Names:
    """The IRIs of a graph, all of which begin alike.

    Args:
        base: their beginning, with a “/” or “#” at its end.
    """

    def __init__(self, base: str) -> None:
        self.graph = URIRef(base)
        self.objects = Namespace(f"{base}object/")
        self.geometries = Namespace(f"{base}geometry/")
        self.relations = Namespace(f"{base}relation/")
        self.classes = Namespace(f"{base}class/")
        self.predicates = Namespace(f"{base}predicate/")
        self.properties = Namespace(f"{base}property/")

    @property
    def prefixes(self) -> dict[str, str]:
        """Prefix → beginning of IRIs."""
        own = {"class": self.classes, "predicate": self.predicates, "property": self.properties}
        usual = {"geo": GEO, "owl": OWL, "rdf": RDF, "rdfs": RDFS, "dcterms": DCTERMS, "xsd": XSD}
        return {prefix: str(namespace) for prefix, namespace in {**own, **usual}.items()}


def write_rdf(target: Path, graph: SceneGraph, base_iri: str, progress: Progress = lambda _: None) -> None:
    """Write the graph, block by block.

    Args:
        target: a new file, whose extension tells the format.
        graph: with a CRS.
        base_iri: the beginning of all names.
        progress: gets the fraction done; may raise to cancel.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    names = Names(base_iri)
    write = _write_turtle if target.suffix.lower() == TURTLE_EXTENSION else _write_json_ld
    with write_errors(target), target.open("w", encoding="utf-8", newline="\n") as file:
        write(file, _blocks(graph, names, progress), names.prefixes)


def _write_turtle(file: TextIO, blocks: Iterator[Graph], prefixes: Mapping[str, str]) -> None:
    for prefix, beginning in prefixes.items():
        file.write(f"@prefix {prefix}: <{beginning}> .\n")
    for block in blocks:
        _bind(block, prefixes)
        lines = block.serialize(format="turtle").splitlines(keepends=True)
        file.writelines(dropwhile(lambda line: line.startswith("@prefix"), lines))


def _write_json_ld(file: TextIO, blocks: Iterator[Graph], prefixes: Mapping[str, str]) -> None:
    file.write(f'{{"@context": {json.dumps(prefixes, indent=1)},\n"@graph": [\n')
    separator = ""
    for block in blocks:
        told = json.loads(block.serialize(format="json-ld", context=dict(prefixes)))
        for node in told.get("@graph", [told]):
            file.write(separator + json.dumps({k: v for k, v in node.items() if k != "@context"}, ensure_ascii=False))
            separator = ",\n"
    file.write("\n]}\n")


def _bind(block: Graph, prefixes: Mapping[str, str]) -> None:
    for prefix, beginning in prefixes.items():
        block.bind(prefix, beginning, replace=True)


def _blocks(graph: SceneGraph, names: Names, progress: Progress) -> Iterator[Graph]:
    """All triples; those of one subject are in one block."""
    yield _vocabulary(graph, names)
    placed = in_degrees(graph).objects
    objects = placed.assign(wkt=wkt(placed.geometry), area_m2=areas_m2(graph), attributes=attributes_of(graph)).drop(
        columns="geometry"
    )
    titles = {entry.id: entry.title for entry in graph.vocabulary.classes}
    relations = graph.relations.assign(number=range(1, len(graph.relations) + 1))
    symmetric = [entry.id for entry in graph.vocabulary.predicates if entry.symmetric]
    turned = relations[relations["predicate"].isin(symmetric)]
    turned = turned.rename(columns={"subject_id": "object_id", "object_id": "subject_id"}).assign(number=0)
    every = pd.concat([relations, turned])
    every = every.assign(block=graph.rows(every["subject_id"]) // _BLOCK)
    of_block = dict(iter(every.groupby("block")))
    for start in range(0, len(objects), _BLOCK):
        block = Graph()
        for row in objects.iloc[start : start + _BLOCK].reset_index().to_dict("records"):
            _add_object(block, row, titles[row["class"]], names)
        for row in of_block.get(start // _BLOCK, every[:0]).to_dict("records"):
            _add_relation(block, row, names)
        yield block
        progress(min(1.0, (start + _BLOCK) / len(objects)))


def _vocabulary(graph: SceneGraph, names: Names) -> Graph:
    """What the file is, and its classes and predicates, as far as they occur."""
    block = Graph()
    block.add((names.graph, RDF.type, GEO.FeatureCollection))
    block.add((names.graph, DCTERMS.creator, Literal(SOFTWARE)))
    if "created" in graph.provenance:
        block.add((names.graph, DCTERMS.created, Literal(str(graph.provenance["created"]), datatype=XSD.dateTime)))
    present, held = set(graph.objects["class"]), set(graph.relations["predicate"])
    for kind in graph.vocabulary.classes:
        if kind.id in present:
            _add_word(block, names.classes[kind.id], OWL.Class, kind.title, kind.definition)
            block.add((names.classes[kind.id], RDFS.subClassOf, GEO.Feature))
    for predicate in graph.vocabulary.predicates:
        if predicate.id in held:
            kind_of = OWL.SymmetricProperty if predicate.symmetric else OWL.ObjectProperty
            _add_word(block, names.predicates[predicate.id], kind_of, predicate.title, predicate.definition)
    return block


def _add_word(block: Graph, iri: URIRef, kind: URIRef, title: str, definition: str) -> None:
    block.add((iri, RDF.type, kind))
    block.add((iri, RDFS.label, Literal(title)))
    block.add((iri, RDFS.comment, Literal(definition)))


def _add_object(block: Graph, row: Mapping[str, Any], title: str, names: Names) -> None:
    iri, shape = names.objects[str(row["id"])], names.geometries[str(row["id"])]
    found = [
        (RDF.type, GEO.Feature),
        (RDF.type, names.classes[row["class"]]),
        (RDFS.label, Literal(f"{title} {row['id']}")),
        (names.properties.level, Literal(row["level"])),
        (names.properties.score, _literal(row["score"])),
        (GEO.hasMetricArea, _literal(round(row["area_m2"], 2))),
        (GEO.hasGeometry, shape),
        (GEO.hasDefaultGeometry, shape),
    ]
    if not pd.isna(row["parent_id"]):
        found.append((DCTERMS.isPartOf, names.objects[str(int(row["parent_id"]))]))
    for name, value in row["attributes"].items():
        found.append((names.properties[quote(name, safe="")], _literal(value)))
    for predicate, value in found:
        block.add((iri, predicate, value))
    block.add((shape, RDF.type, GEO.Geometry))
    block.add((shape, GEO.asWKT, Literal(f"<{CRS84}> {row['wkt']}", datatype=GEO.wktLiteral)))


def _add_relation(block: Graph, row: Mapping[str, Any], names: Names) -> None:
    """The triple itself, and what is said of it unless it is only the other direction of one."""
    ends = [names.objects[str(row[field])] for field in ("subject_id", "object_id")]
    predicate = names.predicates[row["predicate"]]
    block.add((ends[0], predicate, ends[1]))
    if not row["number"]:
        return
    statement = names.relations[str(row["number"])]
    block.add((statement, RDF.type, RDF.Statement))
    block.add((statement, RDF.subject, ends[0]))
    block.add((statement, RDF.predicate, predicate))
    block.add((statement, RDF.object, ends[1]))
    block.add((statement, names.properties.score, _literal(row["score"])))
    block.add((statement, names.properties.source, Literal(row["source"])))


def _literal(value: Any) -> Literal:
    """A value of JSON; lists and objects as JSON text."""
    if isinstance(value, float) and math.isfinite(value):
        return Literal(Decimal(repr(value)))
    return Literal(value if isinstance(value, (str, int, float)) else json.dumps(value, ensure_ascii=False))
