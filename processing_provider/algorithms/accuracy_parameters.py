"""What the user of ``landscribe:accuracy`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import Qgis, QgsProcessingParameterDefinition

from ...engine.contract.choices import MatchBy
from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [*_inputs(), *_destinations()]


def _inputs() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.image("MAP", tr("Map"), tr("The class raster to assess. Its first band counts.")),
        ask.features(
            "REFERENCE",
            tr("Reference layer"),
            tr(
                "Polygons or points that say what is truly there. Take points of “Draw accuracy sample” whose classes "
                "are filled in, and areas with confidence intervals come with the figures."
            ),
            kinds=(Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.VectorPoint),
        ),
        ask.field(
            "CLASS_FIELD",
            tr("Field with the true class"),
            tr(
                "Names or values of classes. Empty: the field “reference” of a drawn sample; polygons without one are "
                "of one class, with the layer's name."
            ),
            of="REFERENCE",
        ),
        ask.image(
            "REFERENCE_RASTER",
            tr("Reference raster"),
            tr(
                "A class raster that says what is truly there, instead of a layer. It may lie on another grid: each "
                "pixel of the map is compared with its most frequent class, or with the nearest one."
            ),
            optional=True,
        ),
        ask.areas(
            "AREAS",
            tr("Areas where the reference is complete"),
            tr("Compare inside these polygons only. Empty: wherever the reference has a class."),
        ),
        ask.word(
            "REMAPPING",
            tr("Classes that belong together"),
            tr(
                "Needed where the reference and the map name classes differently: “forest = trees; bushes = trees; "
                "clouds =; other = *”. Names or values; * stands for all that are not named. Nothing behind “=” leaves "
                "a class of the reference out, nothing before it a class of the map."
            ),
            default="",
            optional=True,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.page_output(
            "REPORT", tr("Report"), tr("A page with the figures, the confusion matrix, and the estimated areas.")
        ),
        ask.table_output("TABLE", tr("Table"), tr("The same figures for a spreadsheet (CSV).")),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [
        ask.word(
            "BACKGROUND",
            tr("Class outside the polygons"),
            tr("The true class of what no polygon of the reference covers. Empty: it is not compared."),
            default="",
            optional=True,
        ),
        ask.tick(
            "RANDOM_SAMPLE",
            tr("The points are a random sample"),
            tr(
                "The points were drawn at random, or on a regular grid, over the whole map and without regard to its "
                "classes. Then they tell of the whole map, with confidence intervals. Not needed for a drawn sample."
            ),
        ),
        ask.choice(
            "MATCH_BY",
            tr("Match classes by"),
            tr("auto: name where both sides have names, else value. name, value: always that."),
            words=get_args(MatchBy),
        ),
        ask.tick(
            "KAPPA",
            tr("State Cohen's kappa"),
            tr("An older figure that says nothing the others don't; some reports still ask for it."),
        ),
    ]
