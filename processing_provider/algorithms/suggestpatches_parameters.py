"""What the user of ``landscribe:suggestpatches`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.choices import Measure
from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [*_inputs(), *_wishes(), *_destinations()]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [
        ask.number(
            "MINIMUM_DISTANCE",
            tr("Least distance between patches (metres)"),
            tr("From each other, and from the labelled ones. They never overlap. Without a CRS: pixels."),
            default=0,
        ),
        ask.choice(
            "MEASURE",
            tr("What the uncertainty layer holds"),
            tr(
                "auto: its name tells. uncertainty: 0 is sure, 1 is unsure. confidence: the other way round, as in "
                "the confidence of a segmentation."
            ),
            words=get_args(Measure),
        ),
    ]


def _inputs() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.image(
            "UNCERTAINTY",
            tr("Uncertainty"),
            tr("What “Segment image” gives as “Uncertainty”, or as “Confidence”. The first band counts."),
        ),
        ask.image(
            "IMAGE",
            tr("Image"),
            tr("The image that was segmented. With it the patches are chosen to look unlike each other."),
            optional=True,
        ),
        ask.image(
            "CLASSES",
            tr("Classes"),
            tr("The class map. With it the patches are chosen to hold different classes, as the model sees them."),
            optional=True,
        ),
        ask.areas("AREAS", tr("Areas of interest"), tr("Patches lie inside these polygons only.")),
        ask.areas(
            "PATCHES",
            tr("Patches that are labelled already"),
            tr("New patches stay away from these polygons, and are chosen to differ from what lies in them."),
        ),
    ]


def _wishes() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "COUNT",
            tr("Number of patches"),
            tr("How many patches you want to label before you fine-tune again."),
            default=6,
            minimum=1,
            maximum=10_000,
            whole=True,
        ),
        ask.number(
            "PATCH_SIZE",
            tr("Side of a patch (metres)"),
            tr("Not set: 256 pixels of the uncertainty layer. Without a CRS: pixels."),
            minimum=0.000001,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.polygons_output(
            "OUTPUT",
            tr("Patches"),
            tr("Squares with rank, mean uncertainty and main class, and a tick for those that you have labelled."),
            optional=False,
        ),
        ask.polygons_output(
            "LABELS",
            tr("Layer to draw on"),
            tr("An empty layer of polygons with the field “class”, whose form offers the classes of the class map."),
        ),
    ]
