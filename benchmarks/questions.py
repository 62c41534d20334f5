"""Ask made scene graphs, and export them as Turtle: seconds of the processor, and memory.

``build/engine/bin/python benchmarks/questions.py 10000 100000``
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import package  # noqa: F401  (makes ``landscribe`` importable)
import shapely
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph.exchange.rdf import write_rdf
from landscribe.engine.scenegraph.graph import Scale, SceneGraph, object_table, relation_table
from landscribe.engine.scenegraph.queries import answer
from landscribe.engine.scenegraph.query_language import parse_query
from memory import peak_mb

QUESTIONS = (
    "?b building, ?r road, ?b nearby ?r, not ?b nearby ?water",
    "?a building, ?b building, ?c building, ?a nearby ?b, ?b nearby ?c",
    "?a building, ?a nearby ?b, ?b nearby ?c, ?c nearby ?a",
)
SPACING_M = 20.0
EXPORTED = 10_000
"""Larger graphs are not exported here: the time is in proportion to the triples."""


def make_graph(count: int) -> SceneGraph:
    """Squares in rows, each related to three of its neighbours."""
    rng, side, ids = np.random.default_rng(0), int(np.sqrt(count)) + 1, np.arange(count)
    left, bottom = 500_000 + SPACING_M * (ids % side), 4_100_000 + SPACING_M * (ids // side)
    kinds = rng.choice(["building", "road", "water", "forest"], count, p=[0.7, 0.1, 0.05, 0.15])
    objects = object_table({"class": kinds}, shapely.box(left, bottom, left + 12, bottom + 12), "EPSG:32618")
    one = np.repeat(ids, 3)
    other = np.clip(one + rng.choice([1, side, side + 1, -1], len(one)), 0, count - 1)
    one, other = one[one != other], other[one != other]
    predicates = rng.choice(["nearby", "adjacent_to", "serves"], len(one), p=[0.6, 0.3, 0.1])
    columns = {"subject_id": one + 1, "predicate": predicates, "object_id": other + 1}
    return SceneGraph(objects, relation_table(columns), (Scale(0, 5000.0),), read_vocabulary())


def measure(count: int) -> None:
    """Measure in this process, and print the rows of a table."""
    graph = make_graph(count)
    before = peak_mb()
    for text in QUESTIONS:
        began = time.process_time()
        matches = len(answer(parse_query(text, graph.vocabulary), graph).matches)
        seconds = time.process_time() - began
        print(f"| {count:,} | {len(graph.relations):,} | `{text}` | {matches:,} | {seconds:.2f} | {peak_mb():.0f} |")
    if count <= EXPORTED:
        with tempfile.TemporaryDirectory() as folder:
            began = time.process_time()
            write_rdf(Path(folder) / "graph.ttl", graph, "https://example.org/graph/")
        seconds = time.process_time() - began
        print(f"| {count:,} | {len(graph.relations):,} | Turtle | – | {seconds:.2f} | {peak_mb():.0f} |")
    print(f"| {count:,} | {len(graph.relations):,} | the graph alone | – | – | {before:.0f} |")


def main() -> None:
    """Measure each size in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("objects", type=int, nargs="+")
    parser.add_argument("--here", action="store_true", help="measure the first size in this process")
    arguments = parser.parse_args()
    if arguments.here:
        measure(arguments.objects[0])
        return
    print("| objects | relations | what | matches | seconds of the processor | memory, MB |")
    print("|---:|---:|---|---:|---:|---:|", flush=True)
    for count in arguments.objects:
        subprocess.run([sys.executable, __file__, str(count), "--here"], check=True)


if __name__ == "__main__":
    main()
