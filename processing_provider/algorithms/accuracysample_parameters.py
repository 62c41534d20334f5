"""What the user of ``landscribe:accuracysample`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.choices import Allocation
from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.image("MAP", tr("Map"), tr("The class raster whose accuracy is to be assessed. Its first band counts.")),
        ask.areas("AREAS", tr("Areas of interest"), tr("Draw inside these polygons only. Empty: the whole map.")),
        ask.number(
            "POINTS",
            tr("Number of points"),
            tr("How many points to draw. Not set: as many as the accuracy below needs."),
            minimum=1,
            maximum=10_000_000,
            whole=True,
        ),
        ask.number(
            "STANDARD_ERROR",
            tr("Standard error to reach"),
            tr(
                "How sure the overall accuracy shall be; it will be known to about ± twice this. With 0.02 and the "
                "expected accuracy of 0.8, 400 points are drawn; half the error takes four times as many. It does not "
                "count where the number of points is set."
            ),
            default=0.02,
            minimum=0.0001,
            maximum=1,
        ),
        ask.choice(
            "ALLOCATION",
            tr("How points are shared out"),
            tr(
                "olofsson: rare classes get the least number, the others share the rest in proportion to their areas. "
                "proportional: by area. equal: the same number for each class, which suits user's accuracies but not "
                "areas."
            ),
            words=get_args(Allocation),
        ),
        ask.points_output(
            "OUTPUT",
            tr("Sample"),
            tr(
                "Points in random order, with an empty field “reference” that offers the classes of the map "
                "(GeoPackage). The class of the map is in it, hidden, for the estimates."
            ),
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [
        ask.number(
            "MINIMUM",
            tr("Least number of points in a class"),
            tr("For “olofsson”. 50 to 100 are usual."),
            default=50,
            maximum=10_000_000,
            whole=True,
        ),
        ask.number(
            "EXPECTED_ACCURACY",
            tr("Expected accuracy"),
            tr(
                "What you guess of the share of each class that is mapped rightly. The nearer to 0.5, the more points; "
                "0.8 is a cautious guess for most maps."
            ),
            default=0.8,
            maximum=1,
        ),
        ask.word(
            "EXPECTED_ACCURACIES",
            tr("Expected accuracy of single classes"),
            tr("Where you guess otherwise: “water = 0.95; bare soil = 0.6”."),
            default="",
            optional=True,
        ),
        ask.tick(
            "SHOW_MAP_CLASS",
            tr("Show the class of the map"),
            tr("Who sees what the map says tends to agree with it, so it is hidden unless you tick this."),
        ),
        ask.number(
            "SEED",
            tr("Seed"),
            tr("The same seed draws the same points again; another one draws others."),
            default=0,
            maximum=2**31 - 1,
            whole=True,
        ),
    ]
