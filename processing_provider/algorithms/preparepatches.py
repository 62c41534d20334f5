"""Prepare training patches: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from ..base import ToolAlgorithm
from . import preparepatches_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.preparepatches import Spec
    from ..values import Values


class PreparePatchesAlgorithm(ToolAlgorithm):
    """``landscribe:preparepatches``: images and labels cut into tiles to learn from."""

    tool_id = "preparepatches"

    def displayName(self) -> str:
        return tr("Prepare training patches")

    def shortHelpString(self) -> str:
        return tr(
            "Cuts images and their labels into tiles that a model can learn from. Labels are polygons or lines with a "
            "class, or class rasters; they may have any coordinate reference system. If only some places are fully "
            "labelled, draw polygons around these and choose them as patches: what lies outside teaches nothing. "
            "Look at the sheet of examples before you train: it shows at once whether images and labels fit."
        )

    def tags(self) -> list[str]:
        return tr("chips,tiles,dataset,training data,labels,samples,annotation,deep learning").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return preparepatches_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return preparepatches_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputFile("PREVIEW", tr("Sheet of examples")),
            QgsProcessingOutputNumber("TRAIN_TILES", tr("Number of training tiles")),
            QgsProcessingOutputNumber("VALIDATION_TILES", tr("Number of validation tiles")),
            QgsProcessingOutputNumber("TEST_TILES", tr("Number of test tiles")),
            QgsProcessingOutputString("CLASSES", tr("Pixels of each class (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from .. import label_values

        label_values.check(values)

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.preparepatches import Spec
        from .. import label_values

        train, validation, _ = map(float, values.choice("SHARES").split("/"))
        resolution_m, tile_px = values.number("RESOLUTION"), values.integer("TILE_SIZE")
        return Spec(
            data=label_values.labelled_images(values, resolution_m=resolution_m),
            output=values.destination("OUTPUT"),
            tile_px=tile_px,
            stride_px=values.integer("STRIDE") or tile_px,
            resolution_m=resolution_m,
            train_percent=train,
            validation_percent=validation,
            block_px=values.integer("BLOCK_SIZE"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        tiles = result.values["tiles"]
        return {
            "PREVIEW": result.values["preview"],
            "TRAIN_TILES": tiles["train"],
            "VALIDATION_TILES": tiles["validation"],
            "TEST_TILES": tiles["test"],
            "CLASSES": json.dumps(result.values["classes"], ensure_ascii=False),
        }
