"""The project of QGIS inside a scene graph's GeoPackage: layers with their styles, and how they are related."""

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET  # nosec B405 # XML is written here, never parsed
import zipfile
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..core.styles import qml
from .graph_styles import FROM_OBJECT, OBJECTS, RELATIONS, TO_OBJECT, TRIPLETS

NAME = "scene graph"
"""The name of the project."""
_SHAPES = {RELATIONS: "Line", OBJECTS: "Polygon", TRIPLETS: "No geometry"}
"""The layers, from top to bottom."""


class Link(NamedTuple):
    """A relation of QGIS: a field of one layer holds the ids of objects."""

    id: str
    name: str
    layer: str
    field: str
    strength: str
    """``Composition``: QGIS removes the features with the object."""


LINKS = (
    Link(FROM_OBJECT, "Triplets that begin at an object", TRIPLETS, "subject_id", "Association"),
    Link(TO_OBJECT, "Triplets that end at an object", TRIPLETS, "object_id", "Association"),
    Link("relations_from_object", "Relations that begin at an object", RELATIONS, "subject_id", "Composition"),
    Link("relations_to_object", "Relations that end at an object", RELATIONS, "object_id", "Composition"),
)


def project_content(file_name: str, styles: Mapping[str, ET.Element], crs_wkt: str, bounds: Sequence[float]) -> str:
    """The project as QGIS keeps it in a GeoPackage: a ``.qgz`` in hexadecimal digits.

    Args:
        file_name: of the GeoPackage.
        styles: layer → its style.
        crs_wkt: of the layers; may be empty.
        bounds: what the map shows at first: left, bottom, right, top.
    """
    root = ET.Element("qgis", {"version": "3.40.0", "projectname": ""})
    ET.SubElement(root, "title").text = NAME
    _add_crs(ET.SubElement(root, "projectCrs"), crs_wkt)
    _add_map(root, crs_wkt, bounds)
    tree, layers = ET.SubElement(root, "layer-tree-group"), ET.Element("projectlayers")
    for name, shape in _SHAPES.items():
        values = {"id": _layer_id(name), "name": name, "providerKey": "ogr", "checked": "Qt::Checked", "expanded": "1"}
        ET.SubElement(tree, "layer-tree-layer", values)
        layer = ET.SubElement(layers, "maplayer", {"type": "vector", "geometry": shape})
        source = f"./{file_name}|layername={name}"
        for tag, text in (("id", _layer_id(name)), ("datasource", source), ("layername", name)):
            ET.SubElement(layer, tag).text = text
        ET.SubElement(layer, "provider", {"encoding": "UTF-8"}).text = "ogr"
        _add_crs(ET.SubElement(layer, "srs"), crs_wkt if shape != _SHAPES[TRIPLETS] else "")
        layer.extend(styles.get(name, ()))
    relations = ET.SubElement(root, "relations")
    for link in LINKS:
        relation = ET.SubElement(relations, "relation", {"id": link.id, "name": link.name, "strength": link.strength})
        relation.set("referencingLayer", _layer_id(link.layer))
        relation.set("referencedLayer", _layer_id(OBJECTS))
        ET.SubElement(relation, "fieldRef", {"referencingField": link.field, "referencedField": "id"})
    root.append(layers)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qgs", qml(root))
    return packed.getvalue().hex()


def project_metadata(time: str) -> str:
    """What QGIS lists of the project; ``time``: of its making, in ISO 8601."""
    return json.dumps({"last_modified_time": time, "last_modified_user": "Landscribe"})


def _add_map(root: ET.Element, crs_wkt: str, bounds: Sequence[float]) -> None:
    """What the map shows at first. Without the property QGIS passes over the CRS of a project."""
    system = ET.SubElement(ET.SubElement(root, "properties"), "SpatialRefSys")
    ET.SubElement(system, "ProjectionsEnabled", {"type": "int"}).text = str(int(bool(crs_wkt)))
    canvas = ET.SubElement(root, "mapcanvas", {"name": "theMapCanvas"})
    extent = ET.SubElement(canvas, "extent")
    for side, value in zip(("xmin", "ymin", "xmax", "ymax"), bounds):
        ET.SubElement(extent, side).text = repr(value)
    _add_crs(ET.SubElement(canvas, "destinationsrs"), crs_wkt)


def _layer_id(name: str) -> str:
    return f"{name}_landscribe"


def _add_crs(parent: ET.Element, wkt: str) -> None:
    ET.SubElement(ET.SubElement(parent, "spatialrefsys", {"nativeFormat": "Wkt"}), "wkt").text = wkt
