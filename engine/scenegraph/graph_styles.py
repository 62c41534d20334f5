"""How a scene graph looks in QGIS: objects by class, relations as arrows by predicate, and the forms to edit them."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # XML is written here, never parsed
from collections.abc import Collection, Mapping
from typing import Optional

from ..contract.model_card import ModelClass
from ..contract.vocabulary import Predicate, Vocabulary
from ..core.digitising import add_widget
from ..core.styles import Category, categorized_polygons, class_fill, rgb
from .graph import SOURCES

OBJECTS, RELATIONS, TRIPLETS = "objects", "relations", "triplets"
"""The layers."""
FROM_OBJECT, TO_OBJECT = "triplets_from_object", "triplets_to_object"
"""The relations of QGIS that show the triplets of an object."""
_CATEGORIES = "Symbology|Fields|Forms"
_OPACITY = 0.6
_OTHERS = "160,160,160,255"
_WIDTH = '0.15 + 0.5 * coalesce("score", 1)'
"""Millimetres of a line."""


def objects_style(vocabulary: Vocabulary, present: Collection[str]) -> ET.Element:
    """Style of the objects: a colour for each class that is ``present``, and a form with its triplets."""
    kinds = [entry for entry in vocabulary.classes if entry.id in present]
    categories = [
        Category(entry.id, "string", entry.title, class_fill(ModelClass(0, entry.title, entry.color)))
        for entry in kinds
    ]
    other = {**class_fill(ModelClass(0, "", "#a0a0a0")), "color": _OTHERS}
    root = categorized_polygons("class", [*categories, Category("", "string", "other", other)], _OPACITY)
    root.set("styleCategories", _CATEGORIES)
    _draw_small_ones_last(root)
    fields = ET.SubElement(root, "fieldConfiguration")
    _add_choice(fields, "class", {entry.title: entry.id for entry in vocabulary.classes})
    _add_defaults(root, {"level": "0", "score": "1", "attributes": "'{}'"})
    _add_form(root)
    ET.SubElement(root, "previewExpression").text = 'represent_value("class") || \' \' || "id"'
    return root


def triplets_style() -> ET.Element:
    """How a triplet is called in the form of an object."""
    root = ET.Element("qgis", {"styleCategories": "Fields"})
    name = '"subject" || \'  –  \' || "predicate" || \'  –  \' || "object"'
    ET.SubElement(root, "previewExpression").text = name
    return root


def relations_style(vocabulary: Vocabulary, present: Collection[str]) -> ET.Element:
    """Style of the relations: a colour for each predicate, width by score, a head where the direction matters."""
    root = ET.Element("qgis", {"styleCategories": _CATEGORIES})
    renderer = ET.SubElement(root, "renderer-v2", {"type": "categorizedSymbol", "attr": "predicate"})
    entries, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    kinds: list[Optional[Predicate]] = [entry for entry in vocabulary.predicates if entry.id in present]
    for i, entry in enumerate([*kinds, None]):  # None: what users add
        value, label = (entry.id, entry.title) if entry else ("", "other")
        shown = entry is None or entry.rule != "distant"  # many long lines, which hide all others
        values = {"value": value, "type": "string", "symbol": str(i), "label": label, "render": str(shown).lower()}
        ET.SubElement(entries, "category", values)
        symbol = ET.SubElement(symbols, "symbol", {"type": "line", "name": str(i), "alpha": "0.85"})
        color = ",".join(map(str, rgb(entry.color))) + ",255" if entry else _OTHERS
        _add_line(symbol, color)
        if entry is None or not entry.symmetric:
            _add_head(symbol, f"@{i}@1", color)
    fields = ET.SubElement(root, "fieldConfiguration")
    _add_choice(fields, "predicate", {entry.title: entry.id for entry in vocabulary.predicates})
    _add_choice(fields, "source", {source: source for source in SOURCES})
    _add_defaults(root, {"score": "1", "source": "'user'"})
    ET.SubElement(root, "layerGeometryType").text = "1"
    return root


def _draw_small_ones_last(root: ET.Element) -> None:
    """So that a whole does not hide its parts."""
    for renderer in root.iter("renderer-v2"):
        renderer.set("enableorderby", "1")
        order = ET.SubElement(renderer, "orderby")
        ET.SubElement(order, "orderByClause", {"asc": "0", "nullsFirst": "0"}).text = "area(@geometry)"


def _add_line(symbol: ET.Element, color: str) -> None:
    line = _symbol_layer(symbol, "SimpleLine", {"line_color": color, "line_width": "0.4", "line_width_unit": "MM"})
    _add_data_defined(line, {"outlineWidth": _WIDTH})


def _add_head(symbol: ET.Element, name: str, color: str) -> None:
    """An arrow head in the middle of the line: at its end it would be hidden among those of other lines."""
    along = {"placements": "CentralPoint", "rotate": "1"}
    layer = _symbol_layer(symbol, "MarkerLine", along)
    marker = ET.SubElement(layer, "symbol", {"type": "marker", "name": name, "alpha": "1"})
    shape = {
        "name": "filled_arrowhead",
        "color": color,
        "outline_style": "no",
        "size": "3",
        "size_unit": "MM",
    }
    _add_data_defined(_symbol_layer(marker, "SimpleMarker", shape), {"size": f"3 + 3 * ({_WIDTH})"})


def _symbol_layer(symbol: ET.Element, kind: str, options: Mapping[str, str]) -> ET.Element:
    layer = ET.SubElement(symbol, "layer", {"class": kind, "enabled": "1"})
    layer.set("pass", "0")  # not in the dictionary: scanners would take it for a password
    listed = ET.SubElement(layer, "Option", {"type": "Map"})
    for name, value in options.items():
        ET.SubElement(listed, "Option", {"name": name, "type": "QString", "value": value})
    return layer


def _add_data_defined(layer: ET.Element, expressions: Mapping[str, str]) -> None:
    options = ET.SubElement(ET.SubElement(layer, "data_defined_properties"), "Option", {"type": "Map"})
    ET.SubElement(options, "Option", {"name": "name", "type": "QString", "value": ""})
    properties = ET.SubElement(options, "Option", {"name": "properties", "type": "Map"})
    for name, expression in expressions.items():
        entry = ET.SubElement(properties, "Option", {"name": name, "type": "Map"})
        ET.SubElement(entry, "Option", {"name": "active", "type": "bool", "value": "true"})
        ET.SubElement(entry, "Option", {"name": "expression", "type": "QString", "value": expression})
        ET.SubElement(entry, "Option", {"name": "type", "type": "int", "value": "3"})
    ET.SubElement(options, "Option", {"name": "type", "type": "QString", "value": "collection"})


def _add_choice(fields: ET.Element, field: str, choices: Mapping[str, str]) -> None:
    """Let a text field be edited by choosing a title; it then holds the id."""
    config = add_widget(fields, field, "ValueMap")
    listed = ET.SubElement(ET.SubElement(config, "Option", {"type": "Map"}), "Option", {"name": "map", "type": "List"})
    for title, value in choices.items():
        choice = ET.SubElement(listed, "Option", {"type": "Map"})
        ET.SubElement(choice, "Option", {"name": title, "value": value, "type": "QString"})


def _add_defaults(root: ET.Element, expressions: Mapping[str, str]) -> None:
    """What a field of a new feature holds."""
    defaults = ET.SubElement(root, "defaults")
    for field, expression in expressions.items():
        ET.SubElement(defaults, "default", {"field": field, "expression": expression, "applyOnUpdate": "0"})


def _add_form(root: ET.Element) -> None:
    """The form of an object: its fields, and below them the triplets in which it is the subject or the object."""
    ET.SubElement(root, "editorlayout").text = "tablayout"
    form = ET.SubElement(root, "attributeEditorForm")
    for i, field in enumerate(("id", "class", "level", "score", "parent_id", "attributes")):
        ET.SubElement(form, "attributeEditorField", {"name": field, "index": str(i), "showLabel": "1"})
    for relation, label in ((FROM_OBJECT, "This object …"), (TO_OBJECT, "… this object")):
        widget = {"name": relation, "relation": relation, "label": label, "showLabel": "1"}
        widget.update({"relationWidgetTypeId": "relation_editor", "nmRelationId": "", "forceSuppressFormPopup": "0"})
        element = ET.SubElement(form, "attributeEditorRelation", widget)
        config = ET.SubElement(element, "editor_configuration", {"type": "Map"})
        ET.SubElement(config, "Option", {"name": "buttons", "type": "QString", "value": "ZoomToChildFeature"})
