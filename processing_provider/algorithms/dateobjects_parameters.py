"""What the user of ``landscribe:dateobjects`` is asked."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [*_inputs(), *_heights(), *_destinations()]


def _inputs() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.features(
            "OBJECTS",
            tr("Objects"),
            tr("The current database: polygons, lines or points. All its fields are kept."),
            kinds=(
                Qgis.ProcessingSourceType.VectorPolygon,
                Qgis.ProcessingSourceType.VectorLine,
                Qgis.ProcessingSourceType.VectorPoint,
            ),
            optional=False,
        ),
        ask.images(
            "RASTERS",
            tr("Maps of the past"),
            tr(
                "For each date what “Segment image” has made of its image: the class map, or the probabilities. The "
                "oldest comes first. They may lie on different grids."
            ),
        ),
        ask.word(
            "DATES",
            tr("Dates of the maps"),
            tr("Years, months or days in the order of the maps: 1981; 2001-07; 2018-05-14."),
            default="",
        ),
        ask.word(
            "CLASS",
            tr("Class of the objects"),
            tr(
                "Its name or value in the maps. Empty: the class that is called as the layer is (“building” for a "
                "layer “buildings”), or the only one."
            ),
            default="",
            optional=True,
        ),
        ask.word(
            "DATABASE_DATE",
            tr("Date of the objects"),
            tr("When the database was up to date: all objects stood then. Empty: after the last map."),
            default="",
            optional=True,
        ),
    ]


def _heights() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.images(
            "DSMS",
            tr("Surface models"),
            tr("For objects that stand up, such as buildings: a surface model (DSM) of each date, in the same order."),
            optional=True,
        ),
        ask.image(
            "DTM",
            tr("Terrain model"),
            tr("The height of the ground (DTM). Empty: it is told from the surface model around each object."),
            optional=True,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.features_output(
            "OUTPUT",
            tr("Dated objects"),
            tr(
                "The database with new fields: for each date the evidence (p_…) and whether the object stood "
                "(stands_…), the date at which it is first seen, the dates between which it was built, and the "
                "confidence."
            ),
        ),
        ask.layers_output(
            "EPOCHS",
            tr("Objects of each date"),
            tr(
                "One layer for each date with the objects that stood then, in one GeoPackage. Their field “class” lets "
                "them be labels for the image of that date."
            ),
        ),
        ask.page_output(
            "REPORT",
            tr("Report"),
            tr("A page with the number and the area of the objects of each period, and what stood at each date."),
        ),
        ask.table_output("TABLE", tr("Table"), tr("The same figures for a spreadsheet (CSV).")),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [
        ask.number(
            "CONFIDENCE",
            tr("Least confidence"),
            tr("The probability that a date needs. Objects below it come out as “unsure”, with wider bounds."),
            default=0.7,
            minimum=0.5,
            maximum=0.999,
        ),
        ask.number(
            "SHIFT",
            tr("Shift of the maps (metres)"),
            tr(
                "How far a map may lie beside the objects. They are looked at without a rim of this width, as far as "
                "they are large enough. Not set: one pixel."
            ),
            maximum=1000,
        ),
        ask.number(
            "WIDTH",
            tr("Width of lines and points (metres)"),
            tr("How broad a road is, or the circle around a point."),
            default=4,
            minimum=0.01,
            maximum=1000,
        ),
        ask.number(
            "LEAST_HEIGHT",
            tr("Height of objects (metres)"),
            tr("How high above the ground the surface of an object is at least, where it stands."),
            default=2.5,
            minimum=0.01,
            maximum=1000,
        ),
        ask.number(
            "HEIGHT_FACTOR",
            tr("Factor to metres"),
            tr("What all heights are multiplied by to be metres: 0.3048 for feet."),
            default=1,
            minimum=0.000001,
            maximum=1_000_000,
        ),
    ]
