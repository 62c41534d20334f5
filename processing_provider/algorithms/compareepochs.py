"""Compare epochs: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from ..base import ToolAlgorithm
from . import compareepochs_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.compareepochs import Spec
    from ..values import Values


class CompareEpochsAlgorithm(ToolAlgorithm):
    """``landscribe:compareepochs``: what changed between two dates."""

    tool_id = "compareepochs"

    def displayName(self) -> str:
        return tr("Compare epochs")

    def shortHelpString(self) -> str:
        return tr(
            "Tells what changed between two dates: from two class maps which class became which, from two surface "
            "models what became higher or lower by more than their noise, and from all four both. It makes rasters and "
            "polygons of the changes, and a report with the transition matrix, gains and losses, annual rates and "
            "volumes. The layers may lie on different grids; the result lies on that of the later map, or without maps "
            "on that of the later surface model."
        )

    def tags(self) -> list[str]:
        return tr(
            "change detection,transition matrix,land cover change,DSM difference,DoD,level of detection,volume,time"
        ).split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return compareepochs_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return compareepochs_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("CHANGED_AREA", tr("Changed area (m²)")),
            QgsProcessingOutputNumber("CHANGED_PERCENT", tr("Changed share (%)")),
            QgsProcessingOutputString("TRANSITIONS", tr("Area of each change from class to class (JSON)")),
            QgsProcessingOutputNumber("LEVEL_OF_DETECTION", tr("Level of detection of heights (m)")),
            QgsProcessingOutputNumber("NOISE", tr("Noise of the height difference (m)")),
            QgsProcessingOutputNumber("VERTICAL_SHIFT", tr("Vertical shift between the dates (m)")),
            QgsProcessingOutputNumber("VOLUME_GAINED", tr("Volume gained (m³)")),
            QgsProcessingOutputNumber("VOLUME_LOST", tr("Volume lost (m³)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.dates import check_ascending, read_date
        from ...engine.contract.errors import PairIncomplete, SurfaceModelsMissing

        maps, dsms = ([values.given(f"{date}_{kind}") for date in ("EARLIER", "LATER")] for kind in ("MAP", "DSM"))
        if maps[0] != maps[1] or dsms[0] != dsms[1] or not (maps[0] or dsms[0]):
            raise PairIncomplete
        if values.given("HEIGHT_CHANGE") and not dsms[0]:
            raise SurfaceModelsMissing
        check_ascending([read_date(values.text(name) or "") for name in ("EARLIER_DATE", "LATER_DATE")])

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.compareepochs import Spec

        copy = values.place_of("LATER_MAP" if values.given("LATER_MAP") else "LATER_DSM")
        return Spec(
            earlier_date=values.text("EARLIER_DATE") or "",
            later_date=values.text("LATER_DATE") or "",
            changes=values.destination("CHANGES"),
            earlier_map=values.raster("EARLIER_MAP", **copy),
            later_map=values.raster("LATER_MAP"),
            earlier_dsm=values.raster("EARLIER_DSM", **copy),
            later_dsm=values.raster("LATER_DSM", **copy),
            match_by=values.choice("MATCH_BY"),
            remapping=values.text("REMAPPING") or "",
            tolerance_px=values.integer("TOLERANCE"),
            minimum_area_m2=values.number("MINIMUM_AREA"),
            threshold_m=values.number("THRESHOLD"),
            confidence_percent=values.number("CONFIDENCE"),
            stable_classes=values.text("STABLE_CLASSES") or "",
            keep_shift=values.flag("KEEP_SHIFT"),
            earlier_to_metres=values.number("EARLIER_TO_METRES"),
            later_to_metres=values.number("LATER_TO_METRES"),
            polygons=values.destination("POLYGONS"),
            height_change=values.destination("HEIGHT_CHANGE"),
            table=values.destination("TABLE"),
            report=values.destination("REPORT"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "CHANGED_AREA": values["changed_area_m2"],
            "CHANGED_PERCENT": values["changed_percent"],
            "TRANSITIONS": json.dumps(values["transitions"], ensure_ascii=False),
            "LEVEL_OF_DETECTION": values["level_of_detection_m"],
            "NOISE": values["noise_m"],
            "VERTICAL_SHIFT": values["vertical_shift_m"],
            "VOLUME_GAINED": values["volume_gained_m3"],
            "VOLUME_LOST": values["volume_lost_m3"],
        }
