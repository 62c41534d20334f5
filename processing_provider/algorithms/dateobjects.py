"""Date objects: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from . import dateobjects_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.dateobjects import Spec
    from ..values import Values


class DateObjectsAlgorithm(ToolAlgorithm):
    """``landscribe:dateobjects``: since when the objects of a database stand."""

    tool_id = "dateobjects"

    def displayName(self) -> str:
        return tr("Date objects")

    def shortHelpString(self) -> str:
        return tr(
            "Finds out since when the objects of a current database stand, such as buildings or roads, from class maps "
            "of several past dates and, if there are any, surface models. Every object gets the date at which it is "
            "first seen, the dates between which it was built, and a confidence. The order of time is respected: an "
            "object that stands in 1981 and in 2018 stands in 2001 too, unless the evidence says otherwise. On demand "
            "there is a layer for each date with the objects that stood then, ready to be labels for its image."
        )

    def tags(self) -> list[str]:
        return tr("history,change,year of construction,reverse updating,backdating,buildings,roads,archive").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return dateobjects_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return dateobjects_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects")),
            QgsProcessingOutputNumber("DATED_COUNT", tr("Objects with a date")),
            QgsProcessingOutputNumber("UNSURE_COUNT", tr("Objects whose date is unsure")),
            QgsProcessingOutputString("EPOCH_FIGURES", tr("Figures of each date (JSON)")),
            QgsProcessingOutputString("PERIOD_FIGURES", tr("Figures of each period (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.dates import read_dates
        from ...engine.contract.errors import HeightsMismatch

        rasters, dsms = len(values.layers("RASTERS")), len(values.layers("DSMS"))
        read_dates(values.text("DATES") or "", rasters)
        if dsms != rasters and (dsms or values.given("DTM")):
            raise HeightsMismatch(images=rasters, heights=dsms)

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.dateobjects import Spec

        copy = {"region": values.areas_box("OBJECTS")}
        return Spec(
            objects=values.areas("OBJECTS"),
            rasters=values.rasters("RASTERS", **copy),
            dates=values.text("DATES"),
            output=values.destination("OUTPUT"),
            layer_name=values.source_name("OBJECTS") or "",
            class_name=values.text("CLASS") or "",
            database_date=values.text("DATABASE_DATE") or "",
            surfaces=values.rasters("DSMS", **copy),
            terrain=values.raster("DTM", **copy),
            height_factor=values.number("HEIGHT_FACTOR"),
            least_height_m=values.number("LEAST_HEIGHT"),
            width_m=values.number("WIDTH"),
            shift_m=values.number("SHIFT"),
            confidence=values.number("CONFIDENCE"),
            epochs=values.destination("EPOCHS"),
            report=values.destination("REPORT"),
            table=values.destination("TABLE"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "OBJECT_COUNT": values["objects"],
            "DATED_COUNT": values["dated"],
            "UNSURE_COUNT": values["unsure"],
            "EPOCH_FIGURES": json.dumps(values["epochs"], ensure_ascii=False),
            "PERIOD_FIGURES": json.dumps(values["periods"], ensure_ascii=False),
        }

    def extra_layers(self, result: Result) -> dict[str, str]:
        path = self._run.destinations.get("EPOCHS")
        return {f"{path}|layername={layer}": layer for layer in result.values["epoch_layers"]}
