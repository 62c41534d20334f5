"""Make objects: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from . import objects_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.objects import Spec
    from ..values import Values


class ObjectsAlgorithm(ToolAlgorithm):
    """``landscribe:objects``: the areas of a class map, as clean objects."""

    tool_id = "objects"

    def displayName(self) -> str:
        return tr("Objects from segmentation")

    def shortHelpString(self) -> str:
        return tr(
            "Makes clean objects of a class map or of polygons: specks become part of their neighbours, small holes "
            "are closed, buildings that have grown together are split, outlines are smoothed or get right angles. "
            "Objects that touch keep a common border. Roads and rivers get centre lines with their widths. Each object "
            "has its class, area and score, as the scene graph needs them."
        )

    def tags(self) -> list[str]:
        return tr(
            "vectorize,polygons,buildings,footprints,roads,centerline,skeleton,watershed,regularize,generalize,simplify"
        ).split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return objects_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return objects_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects")),
            QgsProcessingOutputNumber("LINE_COUNT", tr("Number of centre lines")),
            QgsProcessingOutputString("CLASS_OBJECTS", tr("Objects, area and length of each class (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import ObjectSourceMissing, SplitConfidenceMissing

        if values.given("INPUT") == values.given("POLYGONS"):
            raise ObjectSourceMissing
        by_confidence = values.choice("SPLIT") == "confidence"
        if by_confidence and not (values.given("INPUT") and values.given("CONFIDENCE")):
            raise SplitConfidenceMissing

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.objects import Spec

        return Spec(
            output=values.destination("OUTPUT"),
            raster=values.raster("INPUT"),
            polygons=values.areas("POLYGONS"),
            class_field=values.text("CLASS_FIELD"),
            class_name=values.source_name("POLYGONS") or "",
            confidence=values.raster("CONFIDENCE"),
            classes=values.text("CLASSES") or "",
            minimum_area_m2=values.number("MINIMUM_AREA"),
            largest_hole_m2=values.number("LARGEST_HOLE"),
            split_by=values.choice("SPLIT"),
            split_classes=values.text("SPLIT_CLASSES") or "",
            neck_percent=values.number("NECK"),
            right_angles=values.flag("RIGHT_ANGLES"),
            buildings=values.text("BUILDINGS") or "",
            linear=values.text("LINEAR") or "",
            simplify_m=values.number("SIMPLIFY"),
            centre_lines=values.destination("CENTRE_LINES"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        return {
            "OBJECT_COUNT": result.values["objects"],
            "LINE_COUNT": result.values["lines"],
            "CLASS_OBJECTS": json.dumps(result.values["classes"], ensure_ascii=False),
        }
