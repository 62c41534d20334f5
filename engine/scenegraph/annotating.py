"""From layers to a scene graph with all relations that rules find."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import geopandas
import numpy as np
import pandas as pd
import shapely
from pyproj import CRS

from ..contract.errors import LayersWithoutCrs, MapScaleInvalid, ObjectsMissing
from ..contract.notices import DistancesCoarse, GeometriesSkipped, LayersReprojected, UnitsAsMetres
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..contract.vocabulary import Vocabulary, read_vocabulary
from ..core.outputs import check_target, whole_files
from ..core.progress import Stage
from ..core.provenance import provenance
from ..core.spec_checks import check_numbers
from .graph import Scale, SceneGraph, object_table, relation_table
from .graph_file import GRAPH_EXTENSIONS, write_graph
from .measures import Shapes
from .metric_plane import MetricPlane, plane_of
from .object_layers import ReadLayer, read_objects, usable
from .relating import relate
from .scene import Found, Scene

if TYPE_CHECKING:
    from typing import Union

    from ..tasks import relations, scenegraph
    from ..tasks.relations import Spec

    ObjectSpec = Union[relations.Spec, scenegraph.Spec]

_RANGES = {"nearest": (0, 1000), "line_width_m": (0.01, 1000)}
SCALES = (100, 10_000_000)
"""Least and largest denominator of a map scale."""
COARSE = 0.01
"""Distances that are wrong by more than this share are told."""


def annotate(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find relations. See :func:`..tasks.relations.run`."""
    Stage(context, "preparing", 0.0, 0.01)
    check_numbers(spec, _RANGES)
    if not SCALES[0] <= spec.scale <= SCALES[1]:
        raise MapScaleInvalid(scale=spec.scale)
    vocabulary = read_vocabulary(Path(spec.vocabulary) if spec.vocabulary else None)
    wanted = {vocabulary.predicate(name).id for name in spec.predicates}
    target = Path(spec.output)
    check_target(target, [layer.source.path for layer in spec.layers], GRAPH_EXTENSIONS)
    layers = read_layers(spec, vocabulary, context, Stage(context, "reading_objects", 0.01, 0.2))
    plane = plane_of([layer.shapes for layer in layers])
    if plane.excess > COARSE:
        context.notice(DistancesCoarse(percent=100 * plane.excess))
    objects, shapes = objects_of(layers, plane, spec, context)
    places = {entry.id: i for i, entry in enumerate(vocabulary.classes)}
    scene = Scene(shapes, objects["class"].map(places).to_numpy(np.intp), vocabulary, spec.scale)
    found = relate(scene, nearest=spec.nearest, progress=Stage(context, "relating", 0.2, 0.9))
    graph = _graph(objects, found, wanted, spec, vocabulary)
    Stage(context, "writing", 0.9, 1.0)
    with contextlib.ExitStack() as stack:
        write_graph(stack.enter_context(whole_files({"output": target}))["output"], graph)
    context.artifact(str(target), "output")
    return {
        "objects": len(graph.objects),
        "relations": len(graph.relations),
        "classes": counts_of(graph.objects["class"]),
        "predicates": counts_of(graph.relations["predicate"]),
    }


def read_layers(spec: ObjectSpec, vocabulary: Vocabulary, context: TaskContext, progress: Stage) -> list[ReadLayer]:
    """The layers that have objects.

    Raises:
        ObjectsMissing: none has.
        LayersWithoutCrs: one has no CRS, but others have.
        EngineError: as :func:`.object_layers.read_objects`.
    """
    layers = []
    for i, layer in enumerate(spec.layers):
        layers.append(read_objects(layer, spec.class_field, spec.class_names, vocabulary, context))
        progress((i + 1) / len(spec.layers))
    layers = [layer for layer in layers if len(layer.shapes)]
    if not layers:
        raise ObjectsMissing
    _check_crs(layers, context)
    return layers


def _check_crs(layers: Sequence[ReadLayer], context: TaskContext) -> None:
    bare = [layer for layer in layers if layer.shapes.crs is None]
    if bare and len(bare) < len(layers):
        raise LayersWithoutCrs(path=bare[0].path)
    if bare:
        context.notice(UnitsAsMetres(path=bare[0].path))
    for layer in layers:
        if layer.shapes.crs != layers[0].shapes.crs:
            context.notice(LayersReprojected(path=layer.path))


def _placed(layer: ReadLayer, plane: MetricPlane, context: TaskContext) -> tuple[ReadLayer, Shapes]:
    """The features that have a place in the plane, and their shapes there, valid."""
    shapes = plane.shapes(layer.shapes)
    here = np.isfinite(shapely.bounds(shapes)).all(axis=1)
    if not here.all():
        context.notice(GeometriesSkipped(path=layer.path, count=int((~here).sum())))
    shapes = shapes[here]
    bent = ~shapely.is_valid(shapes)  # an outline may cross itself where straight lines become curves
    shapes[bent] = usable(shapes[bent])
    return layer.take(here), shapes


def objects_of(
    layers: Sequence[ReadLayer], plane: MetricPlane, spec: ObjectSpec, context: TaskContext
) -> tuple[geopandas.GeoDataFrame, Shapes]:
    """The table of the objects of all layers, and their shapes in metres.

    Raises:
        ObjectsMissing: none has a place in the plane.
    """
    placed = [_placed(layer, plane, context) for layer in layers]
    crs = layers[0].shapes.crs
    columns = {
        "class": np.concatenate([layer.classes for layer, _ in placed]),
        "score": np.concatenate([layer.scores for layer, _ in placed]),
        "attributes": np.concatenate([layer.attributes for layer, _ in placed]),
    }
    areas = [_areas(layer, shapes, plane, crs, spec.line_width_m) for layer, shapes in placed]
    objects = object_table(columns, np.concatenate(areas), crs.to_wkt() if crs else None)
    if objects.empty:
        raise ObjectsMissing
    return objects, np.concatenate([shapes for _, shapes in placed])


def _areas(layer: ReadLayer, shapes: Shapes, plane: MetricPlane, crs: Optional[CRS], width_m: float) -> Shapes:
    """The areas of objects in a CRS: polygons as they are, lines and points with their width."""
    same = layer.shapes.crs == crs
    areas = layer.shapes.to_numpy().copy() if same else layer.shapes.to_crs(crs).to_numpy()
    narrow = shapely.get_dimensions(shapes) < 2
    areas[narrow] = plane.back(shapely.buffer(shapes[narrow], width_m / 2), crs)
    return areas


def _graph(
    objects: geopandas.GeoDataFrame, found: Mapping[str, Found], wanted: Collection[str], spec: Spec, words: Vocabulary
) -> SceneGraph:
    """The graph of objects, and of what was found between them and is wanted (empty: all)."""
    whole = words.of_rule("part_of")
    if whole is not None:
        parents = pd.Series(pd.NA, objects.index, dtype="Int64")
        parents.iloc[found[whole.id].subjects] = objects.index[found[whole.id].objects]
        objects = objects.assign(parent_id=parents)
    kept = {name: relations for name, relations in found.items() if not wanted or name in wanted}
    every = Found.joined(list(kept.values()))
    relations = relation_table(
        {
            "subject_id": objects.index[every.subjects],
            "predicate": np.repeat(list(kept), [len(relations) for relations in kept.values()]),
            "object_id": objects.index[every.objects],
            "score": np.clip(every.scores, 0, 1),
        }
    )
    origin = provenance(tool="relations", spec=spec, model={}, device={})
    return SceneGraph(objects, relations, (Scale(0, spec.scale),), words, origin)


def counts_of(names: pd.Series) -> dict[str, Json]:
    """How often each name is there."""
    return {str(name): int(count) for name, count in names.value_counts().items()}
