"""Train a model: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import training_parameters
from ..base import ToolAlgorithm
from . import train_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.train import Spec
    from ..values import Values


class TrainAlgorithm(ToolAlgorithm):
    """``landscribe:train``: a model from scratch, or from a pre-trained encoder."""

    tool_id = "train"
    cancel_grace_s = training_parameters.CANCEL_GRACE_S

    def displayName(self) -> str:
        return tr("Train model")

    def shortHelpString(self) -> str:
        return tr(
            "Teaches a new model to segment images, from a training set or straight from images with labels. The "
            "result is a model for “Segment image”, with a report of how good it is on tiles that were kept back. "
            "Training takes from minutes on a graphics card to hours on the processor; the best state so far is kept "
            "when you cancel. To adapt a model that exists, use “Fine-tune model”: it needs far fewer labels."
        )

    def tags(self) -> list[str]:
        return tr("classification,deep learning,neural network,learn,labels,u-net,segmentation").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return train_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return train_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return training_parameters.outputs()

    def check(self, values: Values) -> None:
        training_set = training_parameters.check(values)
        inputs = len(training_set.inputs) if training_set else 1 + values.given("HEIGHTS")
        training_parameters.check_network(values, inputs)

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.train import Spec

        return Spec(
            output=values.destination("MODEL_OUTPUT"),
            **training_parameters.data(values),
            architecture=values.choice("ARCHITECTURE"),
            encoder=values.text("ENCODER"),
            pretrained=values.text("PRETRAINED"),
            recipe=values.choice("RECIPE"),
            epochs=values.integer("EPOCHS"),
            learning_rate=values.number("LEARNING_RATE"),
            batch=values.integer("BATCH"),
            patience=values.integer("PATIENCE"),
            frozen_epochs=values.integer("FROZEN_EPOCHS"),
            crop_px=values.integer("CROP"),
            title=values.text("TITLE") or "",
            resume=values.flag("RESUME"),
            precision=values.choice("PRECISION"),
            device=values.text("DEVICE"),
            report=values.destination("REPORT"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        return training_parameters.results(result)
