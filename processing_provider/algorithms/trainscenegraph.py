"""Train a scene-graph model: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from . import trainscenegraph_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.trainscenegraph import Spec
    from ..values import Values


class TrainSceneGraphAlgorithm(ToolAlgorithm):
    """``landscribe:trainscenegraph``: a model that reads relations out of images."""

    tool_id = "trainscenegraph"
    cancel_grace_s = training_parameters.CANCEL_GRACE_S

    def displayName(self) -> str:
        return tr("Train scene-graph model")

    def shortHelpString(self) -> str:
        return tr(
            "Teaches a model to find relations between objects, from images and scene graphs. The graphs may come from "
            "“Relations by rule”; relations that you have corrected, deleted or drawn in QGIS are learnt as well. The "
            "result is a model for “Generate scene graph”, with a report of how good it is on squares of ground that "
            "were kept back. A network that has learnt to see before looks at the images once; only what names objects "
            "and relations is trained, which takes minutes, also on the processor."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,relations,deep learning,neural network,learn,triplets,knowledge graph").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return trainscenegraph_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return trainscenegraph_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("RECALL", tr("Recall among the 100 surest relations (0 to 1)")),
            QgsProcessingOutputNumber("MEAN_RECALL", tr("Mean of that recall over the predicates (0 to 1)")),
            QgsProcessingOutputNumber("EPOCHS", tr("Epochs that were run")),
            QgsProcessingOutputNumber("BEST_EPOCH", tr("Epoch of the model")),
            QgsProcessingOutputNumber("BEST_VALUE", tr("Figure by which that epoch was the best")),
            QgsProcessingOutputString("METRICS", tr("All recalls (JSON)")),
            QgsProcessingOutputString("PREDICATES", tr("Recall of each predicate (JSON)")),
        ]

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.trainscenegraph import Spec

        return Spec(
            images=values.rasters("IMAGES"),
            graphs=tuple(dict.fromkeys(source.path for source in values.vectors("GRAPHS"))),
            output=values.destination("MODEL_OUTPUT"),
            network=values.text("NETWORK"),
            weights=values.text("WEIGHTS"),
            resolution_m=values.number("RESOLUTION"),
            scene_m=values.number("SCENE_SIZE"),
            validation_percent=values.number("VALIDATION"),
            epochs=values.integer("EPOCHS"),
            patience=values.integer("PATIENCE"),
            learning_rate=values.number("LEARNING_RATE"),
            width=values.integer("WIDTH"),
            rounds=values.integer("ROUNDS"),
            title=values.text("TITLE") or "",
            resume=values.flag("RESUME"),
            precision=values.choice("PRECISION"),
            device=values.text("DEVICE") or "auto",
            report=values.destination("REPORT"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        found = result.values
        return {
            "RECALL": found["metrics"].get("PredCls R@100"),
            "MEAN_RECALL": found["metrics"].get("PredCls mR@100"),
            "EPOCHS": found["epochs"],
            "BEST_EPOCH": found["best_epoch"],
            "BEST_VALUE": found["best_value"],
            "METRICS": json.dumps(found["metrics"]),
            "PREDICATES": json.dumps(found["predicates"], ensure_ascii=False),
        }
