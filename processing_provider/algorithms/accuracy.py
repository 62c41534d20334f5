"""Assess the accuracy of a map: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from . import accuracy_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.accuracy import Spec
    from ..values import Values


class AccuracyAlgorithm(ToolAlgorithm):
    """``landscribe:accuracy``: how good a map is, and what its areas truly are."""

    tool_id = "accuracy"

    def displayName(self) -> str:
        return tr("Assess accuracy")

    def shortHelpString(self) -> str:
        return tr(
            "Compares a class map with what is truly there: polygons, points or another class raster. It gives the "
            "confusion matrix, overall accuracy, and precision, recall, F1 and IoU of each class. From a random sample "
            "of points it also estimates the true area of each class, with 95 % confidence intervals."
        )

    def tags(self) -> list[str]:
        return tr("validation,confusion matrix,error matrix,precision,recall,IoU,F1,kappa,area,Olofsson").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return accuracy_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return accuracy_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy")),
            QgsProcessingOutputNumber("OVERALL_ACCURACY_INTERVAL", tr("Half width of its 95 % confidence interval")),
            QgsProcessingOutputNumber("MEAN_F1", tr("Mean F1 of the classes")),
            QgsProcessingOutputNumber("MEAN_IOU", tr("Mean IoU of the classes")),
            QgsProcessingOutputNumber("KAPPA", tr("Cohen's kappa, if it was asked for")),
            QgsProcessingOutputNumber("COMPARED", tr("Pixels or points compared")),
            QgsProcessingOutputString("CLASSES", tr("Figures of each class (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import ReferenceMissing

        if values.given("REFERENCE") == values.given("REFERENCE_RASTER"):
            raise ReferenceMissing

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.accuracy import Spec

        copy = {"region": values.areas_box("AREAS")}
        return Spec(
            map=values.raster("MAP", **copy),
            reference=values.areas("REFERENCE"),
            class_field=values.text("CLASS_FIELD"),
            class_name=values.source_name("REFERENCE") or "",
            reference_raster=values.raster("REFERENCE_RASTER", **copy),
            areas=values.areas("AREAS"),
            background=values.text("BACKGROUND") or "",
            random_sample=values.flag("RANDOM_SAMPLE"),
            match_by=values.choice("MATCH_BY"),
            remapping=values.text("REMAPPING") or "",
            kappa=values.flag("KAPPA"),
            report=values.destination("REPORT"),
            table=values.destination("TABLE"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "OVERALL_ACCURACY": values["overall_accuracy"],
            "OVERALL_ACCURACY_INTERVAL": values["overall_accuracy_half_width"],
            "MEAN_F1": values["mean_f1"],
            "MEAN_IOU": values["mean_iou"],
            "KAPPA": values["kappa"],
            "COMPARED": values["compared"],
            "CLASSES": json.dumps(values["classes"], ensure_ascii=False),
        }
