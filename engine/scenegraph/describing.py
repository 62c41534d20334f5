"""Describe areas of a scene graph: read, find the facts, write the sentences."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # XML is written here, never parsed
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Union

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import shapely

from ..contract.errors import JobInvalid
from ..contract.schema import Json
from ..contract.sources import Extent
from ..contract.task import TaskContext
from ..core.geopackages import GPKG_VERSION, store_style
from ..core.outputs import checked_targets, whole_files, write_errors
from ..core.pages import PAGE_EXTENSIONS, Bar, Cell, Section, Table, write_page
from ..core.progress import Stage
from ..core.spec_checks import check_numbers
from ..core.styles import Category, categorized_polygons, qml
from .area_facts import AreaFacts, FactFinder
from .area_layers import in_plane, read_areas
from .graph import SceneGraph
from .graph_checks import areas_of
from .graph_file import read_graph
from .metric_plane import MetricPlane, plane_of
from .sentences import Writer, area_text, percent_text

if TYPE_CHECKING:
    from ..tasks.describe import Spec

LAYER_EXTENSIONS = (".gpkg",)
LAYER = "descriptions"
_EDGE_PARTS = 20
"""Pieces of each side of an extent, which may be bent in another CRS."""


@dataclass(frozen=True)
class Area:
    """An area to describe."""

    name: str
    shape: Optional[shapely.Geometry]
    """In metres of the plane; ``None``: everything."""


@dataclass(frozen=True)
class Description:
    """What is said of an area."""

    area: Area
    facts: AreaFacts
    sentences: list[str]

    @property
    def text(self) -> str:
        """All sentences."""
        return " ".join(self.sentences)


def describe(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Describe. See :func:`..tasks.describe.run`."""
    Stage(context, "preparing", 0.0, 0.01)
    targets = _checked_targets(spec)
    Stage(context, "reading_graph", 0.01, 0.4)
    graph = read_graph(Path(spec.graph))
    plane = plane_of([graph.objects.geometry])
    finder = FactFinder(graph, plane.shapes(graph.objects.geometry), spec.unsure_below)
    writer = Writer(graph, spec.phrases, spec.words, spec.unsure_below)
    frame = None if spec.areas is None else read_areas(spec.areas)
    areas = _areas(frame, spec, graph, plane)
    progress = Stage(context, "describing", 0.4, 0.9)
    found = []
    for i, area in enumerate(areas):
        facts = finder.facts(area.shape)
        found.append(Description(area, facts, writer.sentences(facts)))
        progress((i + 1) / len(areas))
    Stage(context, "writing", 0.9, 1.0)
    with whole_files(targets) as paths:
        if "report" in paths:
            _write_report(paths["report"], found, graph, writer, spec)
        if "output" in paths:
            _write_layer(paths["output"], found, frame, graph, plane)
    for role, target in targets.items():
        context.artifact(str(target), role)
    return {
        "description": _text(found),
        "areas": len(found),
        "objects": len({number for one in found for number in one.facts.objects}),
        "relations": len({number for one in found for number in one.facts.relations.index}),
    }


def _checked_targets(spec: Spec) -> dict[str, Path]:
    check_numbers(spec, {"unsure_below": (0, 1)})
    inputs = [spec.graph, *([] if spec.areas is None else [spec.areas.path])]
    return checked_targets(spec, {"report": PAGE_EXTENSIONS, "output": LAYER_EXTENSIONS}, inputs)


# --- areas -----------------------------------------------------------------------------------------------------------


def _areas(frame: Optional[geopandas.GeoDataFrame], spec: Spec, graph: SceneGraph, plane: MetricPlane) -> list[Area]:
    box = None if spec.extent is None else in_plane(_box(spec.extent), spec.graph, graph, plane)[0]
    if frame is None:
        return [Area(spec.phrases.everything if box is None else _numbered(spec, 1), box)]
    shapes = in_plane(frame.geometry, spec.areas.path if spec.areas else "", graph, plane)
    if box is not None:
        shapes = areas_of(shapely.intersection(shapes, box))
    return [Area(name, shape) for name, shape in zip(_names(frame, spec), shapes)]


def _box(extent: Extent) -> geopandas.GeoSeries:
    """A rectangle as a polygon that can be bent."""
    sides = (extent.xmin, extent.ymin, extent.xmax, extent.ymax)
    edge = max(extent.xmax - extent.xmin, extent.ymax - extent.ymin) / _EDGE_PARTS
    return geopandas.GeoSeries([shapely.segmentize(shapely.box(*sides), edge)], crs=extent.crs_wkt or None)


def _names(frame: geopandas.GeoDataFrame, spec: Spec) -> list[str]:
    """What the areas are called; those without a name are numbered."""
    if spec.name_field is None:
        return [_numbered(spec, i + 1) for i in range(len(frame))]
    if spec.name_field not in frame:
        raise JobInvalid(detail=f"name_field: the areas have no field {spec.name_field}")
    names = frame[spec.name_field]
    return [_numbered(spec, i + 1) if pd.isna(name) else str(name) for i, name in enumerate(names)]


def _numbered(spec: Spec, number: int) -> str:
    return Writer.fill(spec.phrases.area_name, number=number)


# --- outputs ---------------------------------------------------------------------------------------------------------


def _text(found: list[Description]) -> str:
    if len(found) == 1:
        return found[0].text
    return "\n\n".join(f"{one.area.name}\n{one.text}" for one in found)


def _write_report(target: Path, found: list[Description], graph: SceneGraph, writer: Writer, spec: Spec) -> None:
    phrases, name = spec.phrases, Path(spec.graph).name
    sections = [
        Section(one.area.name, [one.text, *([_table(one.facts, graph, writer, spec)] if one.facts.objects else [])])
        for one in found
    ]
    date = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    sections.append(Section("", [writer.fill(phrases.origin, graph=name, date=date)]))
    write_page(target, writer.fill(phrases.title, graph=name), sections, {})


def _table(facts: AreaFacts, graph: SceneGraph, writer: Writer, spec: Spec) -> Table:
    """The classes with their colours, counts and areas; with shares where the area has a size."""
    colors, phrases = {entry.id: entry.color for entry in graph.vocabulary.classes}, spec.phrases
    header = ["", phrases.class_heading, phrases.count_heading, phrases.area_heading]
    rows: list[list[Union[str, Cell, Bar]]] = [
        [Cell("", colors[one.id]), writer.word(one.id), f"{one.count:,}", area_text(one.area_m2)]
        for one in facts.classes
    ]
    if facts.area_m2:
        header += [phrases.share_heading, ""]
        for row, one in zip(rows, facts.classes):
            bar = Bar(min(100.0, 100 * one.area_m2 / facts.area_m2), colors[one.id])
            row += [percent_text(one.area_m2, facts.area_m2), bar]
    return Table(header, rows)


def _write_layer(
    target: Path,
    found: list[Description],
    frame: Optional[geopandas.GeoDataFrame],
    graph: SceneGraph,
    plane: MetricPlane,
) -> None:
    """Write the areas, with their own fields and CRS where they are those of a layer."""
    if frame is None:
        box = shapely.box(*graph.objects.total_bounds) if len(graph.objects) else shapely.Polygon()
        shape = found[0].area.shape
        shapes = [box] if shape is None else plane.back(np.array([shape], object), graph.objects.crs)
        frame = geopandas.GeoDataFrame({"name": [found[0].area.name]}, geometry=shapes, crs=graph.objects.crs)
    told = {
        "description": [one.text for one in found],
        "object_count": [len(one.facts.objects) for one in found],
        "relation_count": [len(one.facts.relations) for one in found],
    }
    with write_errors(target):
        pyogrio.write_dataframe(
            frame.drop(columns=["fid"], errors="ignore").assign(**told),
            target,
            layer=LAYER,
            driver="GPKG",
            geometry_type="MultiPolygon",
            promote_to_multi=True,
            VERSION=GPKG_VERSION,
        )
        store_style(target, LAYER, _style())


def _style() -> str:
    """Outlines, and the description as a map tip."""
    outline = {"outline_color": "51,71,91,255", "outline_style": "solid", "outline_width": "0.6"}
    fill = {"color": "255,210,63,50", "style": "solid", **outline, "outline_width_unit": "MM"}
    root = categorized_polygons("description", [Category("", "string", "described area", fill)])
    root.set("styleCategories", "Symbology|MapTips")
    ET.SubElement(root, "mapTip", {"enabled": "1"}).text = '<p>[% "description" %]</p>'
    return qml(root)
