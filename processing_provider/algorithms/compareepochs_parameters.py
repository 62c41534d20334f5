"""What the user of ``landscribe:compareepochs`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.choices import MatchBy
from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [*_layers(), *_dates(), *_wishes(), *_destinations()]


def _layers() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.image(
            "EARLIER_MAP",
            tr("Earlier class map"),
            tr("The class raster of the earlier date. Its first band counts."),
            optional=True,
        ),
        ask.image(
            "LATER_MAP",
            tr("Later class map"),
            tr(
                "The class raster of the later date. Classes are matched by name where both maps have names, else by "
                "value. The result lies on its grid; each of its pixels is compared with the most frequent class of "
                "the earlier map there, or with the nearest one."
            ),
            optional=True,
        ),
        ask.image(
            "EARLIER_DSM",
            tr("Earlier surface model"),
            tr("Heights of the ground with all that stands on it (DSM) at the earlier date, in metres."),
            optional=True,
        ),
        ask.image(
            "LATER_DSM",
            tr("Later surface model"),
            tr("The same at the later date. Both models should have been made in the same way."),
            optional=True,
        ),
    ]


def _dates() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.word(
            "EARLIER_DATE",
            tr("Earlier date"),
            tr("A year, a month or a day: 1981, 1981-07 or 1981-07-14."),
            default="",
        ),
        ask.word(
            "LATER_DATE",
            tr("Later date"),
            tr("The same for the later layers. Annual rates count from the middle of what the dates may mean."),
            default="",
        ),
    ]


def _wishes() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "TOLERANCE",
            tr("Tolerance (pixels)"),
            tr(
                "Maps seldom lie exactly on each other, which makes slivers along all borders. A border that moved by "
                "no more than this has not moved. 1 is a good start for maps of different flights; new objects keep "
                "their size."
            ),
            default=0,
            maximum=100,
            whole=True,
        ),
        ask.number(
            "MINIMUM_AREA",
            tr("Minimum area of a change (m²)"),
            tr(
                "Smaller patches of one kind of change count as unchanged, in the earlier class. Heights too: a patch "
                "that rose or sank must be as large. Without a CRS: pixels."
            ),
            default=0,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.raster_output(
            "CHANGES",
            tr("Changes"),
            tr(
                "A raster with the kind of each change: 0 is no change; 305 is from class 3 to class 5 (where classes "
                "have more than two digits, changes are numbered). Without maps: 1 is lower, 2 is higher."
            ),
            optional=False,
        ),
        ask.polygons_output(
            "POLYGONS",
            tr("Change polygons"),
            tr("Polygons with both classes, both dates, area, and mean height difference where there are heights."),
        ),
        ask.raster_output(
            "HEIGHT_CHANGE",
            tr("Height change"),
            tr(
                "Later minus earlier, in metres. First band: 0 where it is within the level of detection. Second band: "
                "all differences."
            ),
        ),
        ask.page_output(
            "REPORT",
            tr("Report"),
            tr("A page with the transition matrix, gains and losses, annual rates, volumes, and maps of the changes."),
        ),
        ask.table_output("TABLE", tr("Table"), tr("The same figures for a spreadsheet (CSV).")),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [*_classes(), *_heights()]


def _classes() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.word(
            "REMAPPING",
            tr("Classes that belong together"),
            tr(
                "Needed where the maps name classes differently: “forest = trees; bushes = trees; clouds =”, earlier = "
                "later. Names or values. Nothing behind “=” leaves a class of the earlier map out of the comparison, "
                "nothing before it a class of the later one."
            ),
            default="",
            optional=True,
        ),
        ask.choice(
            "MATCH_BY",
            tr("Match classes by"),
            tr("auto: name where both sides have names, else value. name, value: always that."),
            words=get_args(MatchBy),
        ),
    ]


def _heights() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "THRESHOLD",
            tr("Level of detection (metres)"),
            tr(
                "Smaller height differences count as no change. Not set: it is estimated from the noise of the stable "
                "ground."
            ),
        ),
        ask.number(
            "CONFIDENCE",
            tr("Confidence of the level of detection (%)"),
            tr("How sure a height change must be, where the level is estimated: 95 % is 1.96 times the noise."),
            default=95,
            minimum=1,
            maximum=99.999,
        ),
        ask.word(
            "STABLE_CLASSES",
            tr("Classes that keep their height"),
            tr(
                "Where the noise is estimated, such as “road; bare ground”: trees grow though they stay trees. Empty: "
                "wherever the class stayed the same; without maps everywhere."
            ),
            default="",
            optional=True,
        ),
        ask.tick(
            "KEEP_SHIFT",
            tr("Leave a vertical shift in"),
            tr(
                "Without this tick the median height difference of the stable ground is taken off: surface models of "
                "different flights seldom agree in their zero."
            ),
        ),
        _to_metres("EARLIER_TO_METRES", tr("Factor to metres, earlier surface model")),
        _to_metres("LATER_TO_METRES", tr("Factor to metres, later surface model")),
    ]


def _to_metres(name: str, label: str) -> QgsProcessingParameterDefinition:
    text = tr("What to multiply its heights by to get metres: 0.3048 for feet.")
    return ask.number(name, label, text, default=1, minimum=1e-6)
