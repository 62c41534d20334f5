"""What the user of ``landscribe:relations`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.drawings(
            "LAYERS",
            tr("Objects"),
            tr(
                "One layer or several, of polygons, lines or points, also in different coordinate reference systems: "
                "polygons of a segmentation, a topographic map, layers of OpenStreetMap."
            ),
            optional=False,
        ),
        ask.field(
            "CLASS_FIELD",
            tr("Field with the class"),
            tr(
                "The field that holds the class of each object. Empty: the field “class” or “class_name” if there is "
                "one; else each layer is a class, with the layer's name; else tags of OpenStreetMap tell the class."
            ),
            of="LAYERS",
        ),
        ask.number(
            "SCALE",
            tr("Map scale 1 :"),
            tr(
                "What is near on the map is near in the graph: at 1 : 5 000 a millimetre is 5 m. The larger the "
                "number, the farther apart objects may be and still be near each other."
            ),
            default=5000,
            minimum=100,
            maximum=10_000_000,
            whole=True,
        ),
        ask.polygons_output(
            "OUTPUT",
            tr("Scene graph"),
            tr(
                "A GeoPackage with the objects, the relations as arrows between them, and a project that ties both: "
                "open it in QGIS's browser to see the relations of an object in its form."
            ),
            optional=False,
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [
        ask.word(
            "CLASS_NAMES",
            tr("Classes by other names"),
            tr(
                "Needed where the vocabulary doesn't know a class: “3 = forest; shed = building; clouds =”. Nothing "
                "behind “=” leaves a class out."
            ),
            default="",
            optional=True,
        ),
        ask.word(
            "PREDICATES",
            tr("Predicates"),
            tr(
                "Relations of these kinds only, separated by commas, such as “nearby, part of, passing through”. "
                "Empty: all. The others still count where a pair of objects gets only the most telling one."
            ),
            default="",
            optional=True,
        ),
        ask.number(
            "NEAREST",
            tr("Nearby objects of each object"),
            tr(
                "Of all objects that are nearby, so many of the nearest ones get a relation, so that the graph stays "
                "readable."
            ),
            default=3,
            minimum=0,
            maximum=1000,
            whole=True,
        ),
        ask.number(
            "LINE_WIDTH",
            tr("Width of lines (metres)"),
            tr("How broad lines and points are drawn as objects. Distances are those from the line or point itself."),
            default=4,
            minimum=0.01,
            maximum=1000,
        ),
        ask.file(
            "VOCABULARY",
            tr("Vocabulary"),
            tr(
                "A file of your own with classes and predicates and their limits, in the manner of Landscribe's "
                "vocabulary.json. Empty: that of Landscribe, with 32 classes of topographic maps and 16 predicates."
            ),
            kinds=tr("JSON files (*.json)"),
            optional=True,
        ),
    ]
