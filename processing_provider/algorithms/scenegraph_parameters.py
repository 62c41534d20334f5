"""What the user of ``landscribe:scenegraph`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.sources import Precision
from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.drawings(
            "LAYERS",
            tr("Objects"),
            tr(
                "One layer or several, of polygons, lines or points: what “Objects” has made of a segmentation, a "
                "topographic map, layers of OpenStreetMap. Empty: a segmentation model finds them in the image."
            ),
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
        ask.image(
            "INPUT",
            tr("Image"),
            tr("A colour or grey picture of the objects. Needed where a model is chosen; rules need none."),
            optional=True,
        ),
        ask.model(
            "MODEL",
            tr("Scene-graph model"),
            tr(
                "A model that “Train scene-graph model” has made. It finds relations in the image that rules can't "
                "tell. Empty: rules alone find the relations."
            ),
            task="scene-graph-generation",
            optional=True,
        ),
        ask.word(
            "SCALES",
            tr("Map scales 1 :"),
            tr(
                "One scale or several, with semicolons between them. On each smaller map objects become wholes, such "
                "as the houses of a settlement, and what is too small to be seen is left out."
            ),
            default="5000",
        ),
        ask.polygons_output(
            "OUTPUT",
            tr("Scene graph"),
            tr(
                "A GeoPackage with the objects of all scales, the relations as arrows between them, and a project that "
                "ties both: open it in QGIS's browser to see the relations of an object in its form."
            ),
            optional=False,
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [*_object_settings(), *_relation_settings(), *_computing_settings()]


def _object_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.model(
            "SEGMENTATION",
            tr("Segmentation model"),
            tr("Finds the objects in the image, where no layer of objects is chosen."),
            optional=True,
        ),
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
        ask.number(
            "LINE_WIDTH",
            tr("Width of lines (metres)"),
            tr("How broad lines and points are drawn as objects. Distances are those from the line or point itself."),
            default=4,
            minimum=0.01,
            maximum=1000,
        ),
    ]


def _relation_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.tick(
            "MODEL_ONLY",
            tr("Relations of the model only"),
            tr("Leave out what rules find. Not ticked: both are there, and each relation says who has found it."),
        ),
        ask.number(
            "LEAST_SCORE",
            tr("Least score of the model's relations"),
            tr("Relations that the model is less sure of are left out: 0 keeps all that it can think of."),
            default=0.5,
            maximum=1,
        ),
        ask.number(
            "NEAREST",
            tr("Nearby objects of each object"),
            tr(
                "Of all objects that are nearby, so many of the nearest ones get a relation by rule, so that the graph "
                "stays readable."
            ),
            default=3,
            minimum=0,
            maximum=1000,
            whole=True,
        ),
        ask.file(
            "VOCABULARY",
            tr("Vocabulary"),
            tr(
                "A file of your own with classes, predicates and their limits, and what becomes a whole on smaller "
                "maps, in the manner of Landscribe's vocabulary.json. Empty: that of the model, else that of "
                "Landscribe."
            ),
            kinds=tr("JSON files (*.json)"),
            optional=True,
        ),
    ]


def _computing_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.word(
            "DEVICE",
            tr("Device"),
            tr("auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card."),
            default="auto",
        ),
        ask.choice(
            "PRECISION",
            tr("Precision"),
            tr("Of the segmentation. auto: as the model was tested. fp32: full. bf16, fp16: faster on graphics cards."),
            words=get_args(Precision),
        ),
    ]
