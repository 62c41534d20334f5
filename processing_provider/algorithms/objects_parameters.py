"""What the user of ``landscribe:objects`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.choices import SplitBy
from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [*_inputs(), *_wishes(), *_destinations()]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [*_kinds_of_classes(), *_shapes()]


def _inputs() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.image(
            "INPUT",
            tr("Class map"),
            tr("A class raster, such as “Segment image” makes. Its first band counts."),
            optional=True,
        ),
        ask.areas(
            "POLYGONS",
            tr("Polygons instead of a class map"),
            tr("A layer of polygons. Where they overlap, the later one is on top."),
        ),
        ask.field(
            "CLASS_FIELD",
            tr("Field with the class of the polygons"),
            tr("Names or values of classes. Empty: all polygons are of one class, with the layer's name."),
            of="POLYGONS",
        ),
        ask.image(
            "CONFIDENCE",
            tr("Confidence"),
            tr(
                "What “Segment image” gives as “Confidence”, or the probability of a class, on any grid. Its mean over "
                "an object is the object's score. The first band counts."
            ),
            optional=True,
        ),
        ask.word(
            "CLASSES",
            tr("Classes that become objects"),
            tr("Names or values, with semicolons between several: “building; road”. Empty: all."),
            default="",
            optional=True,
        ),
    ]


def _wishes() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "MINIMUM_AREA",
            tr("Smallest object (m²)"),
            tr(
                "Smaller ones become part of the neighbour with which they share most of their border. Not set: nine "
                "pixels of the map; polygons are all kept. Without a CRS: pixels, or units of the layer."
            ),
        ),
        ask.number(
            "LARGEST_HOLE",
            tr("Close holes smaller than (m²)"),
            tr("A hole in which another object lies stays. Not set: the size of the smallest object."),
        ),
        ask.choice(
            "SPLIT",
            tr("Split objects that have grown together"),
            tr(
                "shape: where they are narrow. confidence: where the segmentation was less sure; it needs the "
                "confidence. none: they stay together. Buildings are split, unless other classes are named below."
            ),
            words=get_args(SplitBy),
        ),
        ask.tick(
            "RIGHT_ANGLES",
            tr("Buildings with right angles"),
            tr(
                "Straight walls at right angles, where that changes a building little. Its neighbours are fitted to it."
            ),
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.polygons_output(
            "OUTPUT",
            tr("Objects"),
            tr("Polygons with class, score and area; long ones also with length and width (GeoPackage)."),
            optional=False,
        ),
        ask.lines_output(
            "CENTRE_LINES",
            tr("Centre lines"),
            tr("The middle of roads, rivers and the like, from junction to junction, with length and width."),
        ),
    ]


def _kinds_of_classes() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.word(
            "LINEAR",
            tr("Classes that are long"),
            tr(
                "They get centre lines. Names or values, with semicolons between several. Empty: those that are called "
                "road, street, river, canal, rail and the like. “-”: none."
            ),
            default="",
            optional=True,
        ),
        ask.word(
            "BUILDINGS",
            tr("Classes that are buildings"),
            tr(
                "They get right angles, and are split. Empty: those that are called building, house or roof. “-”: none."
            ),
            default="",
            optional=True,
        ),
        ask.word(
            "SPLIT_CLASSES",
            tr("Classes that are split"),
            tr("Names or values, with semicolons between several. Empty: the buildings. “-”: none."),
            default="",
            optional=True,
        ),
    ]


def _shapes() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "NECK",
            tr("Widest neck (percent)"),
            tr(
                "Objects are split where they are narrower than this share of the narrower part, or less sure than "
                "this share of the less sure part. More splits more."
            ),
            default=80,
            minimum=1,
            maximum=99,
        ),
        ask.number(
            "SIMPLIFY",
            tr("Simplify outlines (metres)"),
            tr(
                "Corners that stand out by less than about this are left out; common borders stay common. Not set: "
                "only the steps of the pixels are smoothed. 0: outlines stay as they are, along the pixels."
            ),
        ),
    ]
