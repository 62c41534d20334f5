"""Clean training labels: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from .. import training_parameters
from ..base import ToolAlgorithm
from . import cleanlabels_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.cleanlabels import Spec
    from ..values import Values


class CleanLabelsAlgorithm(ToolAlgorithm):
    """``landscribe:cleanlabels``: objects of a database that the images contradict."""

    tool_id = "cleanlabels"
    cancel_grace_s = training_parameters.CANCEL_GRACE_S

    def displayName(self) -> str:
        return tr("Clean training labels")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the objects of a database that are not on the images, such as buildings that are newer than an old "
            "photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what "
            "the images contradict is dropped, and the networks learn again without it, until little changes. With "
            "height models of both dates, ground that rose since the images speaks against an object too. It takes "
            "several trainings: minutes on a graphics card, up to hours on the processor."
        )

    def tags(self) -> list[str]:
        return tr("noise,errors,outdated,database,update,confident learning,outliers,quality,deep learning").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return cleanlabels_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return cleanlabels_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects")),
            QgsProcessingOutputNumber("JUDGED_COUNT", tr("Number of judged objects")),
            QgsProcessingOutputNumber("REMOVED_COUNT", tr("Number of removed objects")),
            QgsProcessingOutputNumber("ROUNDS_RUN", tr("Rounds that were run")),
            QgsProcessingOutputString("CLASSES", tr("Removed objects of each class (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import HeightDateMissing
        from .. import label_values

        label_values.check(values)
        if values.given("IMAGE_DSM") != values.given("LABEL_DSM"):
            raise HeightDateMissing
        training_parameters.check_network(values, 1 + values.given("HEIGHTS"))

    def spec(self, values: Values) -> Spec:
        from ...engine.contract.labels import LabelLayer
        from ...engine.tasks.cleanlabels import Spec
        from .. import label_values

        cleaned = LabelLayer(values.areas("LABELS"), values.source_name("LABELS"))
        layers = (cleaned, *label_values.label_layers(values, "OTHER_LABELS"))
        resolution_m, region = values.number("RESOLUTION"), values.areas_box("LABELS")
        return Spec(
            data=label_values.labelled_images(values, resolution_m=resolution_m, layers=layers),
            output=values.destination("OUTPUT"),
            cleaned=values.destination("CLEANED"),
            report=values.destination("REPORT"),
            image_dsm=values.raster("IMAGE_DSM", region=region),
            label_dsm=values.raster("LABEL_DSM", region=region),
            dsm_to_metres=values.number("DSM_TO_METRES"),
            least_rise_m=values.number("LEAST_RISE"),
            height_classes=label_values.words(values.text("HEIGHT_CLASSES")),
            rounds=values.integer("ROUNDS"),
            least_change_percent=values.number("LEAST_CHANGE"),
            least_evidence=values.number("LEAST_EVIDENCE"),
            architecture=values.choice("ARCHITECTURE"),
            encoder=values.text("ENCODER"),
            pretrained=values.text("PRETRAINED"),
            recipe=values.choice("RECIPE"),
            epochs=values.integer("EPOCHS"),
            learning_rate=values.number("LEARNING_RATE"),
            batch=values.integer("BATCH"),
            tile_px=values.integer("TILE_SIZE"),
            resolution_m=resolution_m,
            precision=values.choice("PRECISION"),
            device=values.text("DEVICE"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        found = result.values
        return {
            "OBJECT_COUNT": found["objects"],
            "JUDGED_COUNT": found["judged"],
            "REMOVED_COUNT": found["removed"],
            "ROUNDS_RUN": found["rounds"],
            "CLASSES": json.dumps(found["classes"], ensure_ascii=False),
        }
