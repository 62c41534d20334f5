"""Draw an accuracy sample: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from . import accuracysample_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.accuracysample import Spec
    from ..values import Values


class AccuracySampleAlgorithm(ToolAlgorithm):
    """``landscribe:accuracysample``: points whose true classes tell how good a map is."""

    tool_id = "accuracysample"

    def displayName(self) -> str:
        return tr("Draw accuracy sample")

    def shortHelpString(self) -> str:
        return tr(
            "Draws random points in each class of a map, as many as it takes to tell its accuracy and its areas. Go "
            "from point to point, look at the image below, and choose what is truly there; the order is random, so you "
            "may stop early. Then run “Assess accuracy” with the layer as the reference: it knows how it was drawn."
        )

    def tags(self) -> list[str]:
        return tr("stratified,random points,validation,sample size,Olofsson,Cochran,reference").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return accuracysample_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return accuracysample_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("POINT_COUNT", tr("Number of points drawn")),
            QgsProcessingOutputString("STRATA", tr("Area and points of each class (JSON)")),
        ]

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.accuracysample import Spec

        return Spec(
            map=values.raster("MAP", region=values.areas_box("AREAS")),
            output=values.destination("OUTPUT"),
            areas=values.areas("AREAS"),
            points=values.integer("POINTS"),
            standard_error=values.number("STANDARD_ERROR"),
            expected_accuracy=values.number("EXPECTED_ACCURACY"),
            expected_accuracies=values.text("EXPECTED_ACCURACIES") or "",
            allocation=values.choice("ALLOCATION"),
            minimum=values.integer("MINIMUM"),
            show_map_class=values.flag("SHOW_MAP_CLASS"),
            seed=values.integer("SEED"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        strata = json.dumps(result.values["strata"], ensure_ascii=False)
        return {"POINT_COUNT": result.values["points"], "STRATA": strata}
