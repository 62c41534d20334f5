"""Layers to digitise on: their styles bring the forms that QGIS shows for each feature."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # XML is written here, never parsed
from collections.abc import Sequence

from ..contract.model_card import ModelClass
from .styles import Category, categorized_polygons, class_fill, qml

_CATEGORIES = "Symbology|Labeling|Fields|Forms"
_TO_LABEL, _LABELLED = "230,97,1,255", "26,150,65,255"
_OPACITY = 0.5
"""What is drawn must not hide the image."""


def drawing_qml(classes: Sequence[ModelClass], field: str) -> str:
    """Style of polygons to be drawn: their text ``field`` is chosen from the classes, and stays for the next one."""
    categories = [Category(entry.name, "string", entry.name, class_fill(entry)) for entry in classes]
    root = categorized_polygons(field, categories, _OPACITY)
    root.set("styleCategories", _CATEGORIES)
    add_choice(ET.SubElement(root, "fieldConfiguration"), field, classes)
    ET.SubElement(ET.SubElement(root, "reuseLastValue"), "field", {"name": field, "reuseLastValue": "1"})
    return qml(root)


def patches_qml(done: str, label: str) -> str:
    """Style of patches: outlines in a colour for those that are still to label (``done`` is not ticked), labelled."""
    root = categorized_polygons(
        done,
        [
            Category("false", "bool", "to label", _outline(_TO_LABEL)),
            Category("true", "bool", "labelled", _outline(_LABELLED)),
        ],
    )
    root.set("styleCategories", _CATEGORIES)
    root.set("labelsEnabled", "1")
    settings = ET.SubElement(ET.SubElement(root, "labeling", {"type": "simple"}), "settings")
    style = {"fieldName": label, "fontSize": "12", "fontSizeUnit": "Point", "textColor": _TO_LABEL}
    text = ET.SubElement(settings, "text-style", style)
    ET.SubElement(text, "text-buffer", {"bufferDraw": "1", "bufferSize": "1", "bufferSizeUnits": "MM"})
    add_widget(ET.SubElement(root, "fieldConfiguration"), done, "CheckBox")
    return qml(root)


def _outline(color: str) -> dict[str, str]:
    return {"style": "no", "outline_color": color, "outline_style": "solid", "outline_width": "0.8"}


def add_choice(fields: ET.Element, field: str, classes: Sequence[ModelClass]) -> None:
    """Let a text field be edited by choosing a class, whose name it then holds."""
    config = add_widget(fields, field, "ValueMap")
    choices = ET.SubElement(ET.SubElement(config, "Option", {"type": "Map"}), "Option", {"name": "map", "type": "List"})
    for entry in classes:
        choice = ET.SubElement(choices, "Option", {"type": "Map"})
        ET.SubElement(choice, "Option", {"name": entry.name, "value": entry.name, "type": "QString"})


def add_widget(fields: ET.Element, field: str, kind: str) -> ET.Element:
    """How a field is edited, in the ``fieldConfiguration`` of a style; what comes back takes the widget's options."""
    widget = ET.SubElement(ET.SubElement(fields, "field", {"name": field}), "editWidget", {"type": kind})
    return ET.SubElement(widget, "config")
