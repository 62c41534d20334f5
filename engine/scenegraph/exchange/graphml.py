"""A scene graph as GraphML, which Gephi, yEd, Cytoscape, igraph and networkx read."""

from __future__ import annotations

from pathlib import Path

import networkx as nx

from ...core.outputs import write_errors
from ...core.styles import FORBIDDEN_IN_XML
from ..graph import SceneGraph
from ..object_facts import areas_m2
from .places import in_degrees, names_of_axes, points, wkt

GRAPHML_EXTENSION = ".graphml"


def write_graphml(target: Path, graph: SceneGraph) -> None:
    """Write the graph: a node an object, with its place and outline (WKT), and an edge a relation.

    Longitudes and latitudes are those of WGS 84; without a CRS there are x and y in the graph's own units.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    with write_errors(target):
        nx.write_graphml(network_of(graph), target)


def network_of(graph: SceneGraph) -> nx.MultiDiGraph:
    """The graph as one of networkx, whose nodes are the ids."""
    placed = in_degrees(graph)
    titles = {entry.id: entry.title for entry in graph.vocabulary.classes}
    words = {entry.id: entry.title for entry in graph.vocabulary.predicates}
    network = nx.MultiDiGraph()
    x, y = names_of_axes(graph)
    places = points(placed).tolist()
    shapes, areas = wkt(placed.objects.geometry), areas_m2(graph).tolist()
    for row, place, shape, area in zip(graph.objects.reset_index().to_dict("records"), places, shapes, areas):
        network.add_node(
            row["id"],
            label=f"{titles[row['class']]} {row['id']}",
            **{"class": row["class"], "level": row["level"], "score": row["score"], "area_m2": area},
            **{x: place[0], y: place[1]},
            attributes=FORBIDDEN_IN_XML.sub("", row["attributes"]),
            wkt=shape,
        )
    for row in graph.relations.to_dict("records"):
        network.add_edge(
            row["subject_id"],
            row["object_id"],
            label=words[row["predicate"]],
            predicate=row["predicate"],
            score=row["score"],
            source=row["source"],
        )
    for part, whole in graph.objects["parent_id"].dropna().items():
        network.nodes[part]["parent_id"] = int(whole)
    return network
