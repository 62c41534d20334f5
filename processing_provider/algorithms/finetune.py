"""Fine-tune a model: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import training_parameters
from ..base import ToolAlgorithm
from . import finetune_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.contract.model_card import ModelCard
    from ...engine.contract.training_set import TrainingSet
    from ...engine.tasks.finetune import Spec
    from ..values import Values


class FinetuneAlgorithm(ToolAlgorithm):
    """``landscribe:finetune``: a model learns another place, another time or other classes."""

    tool_id = "finetune"
    cancel_grace_s = training_parameters.CANCEL_GRACE_S

    def displayName(self) -> str:
        return tr("Fine-tune model")

    def shortHelpString(self) -> str:
        return tr(
            "Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes "
            "later the model maps the whole image better. It keeps what it knows: classes of the labels and of the "
            "model go together by their names, and classes can be renamed, added or given up. The report compares the "
            "model before and after, and the best state so far is kept when you cancel."
        )

    def tags(self) -> list[str]:
        return tr("classification,deep learning,neural network,learn,labels,adapt,retrain,transfer").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return finetune_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return finetune_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            *training_parameters.outputs(),
            QgsProcessingOutputNumber("OVERALL_ACCURACY_BEFORE", tr("Overall accuracy before")),
            QgsProcessingOutputNumber("MEAN_F1_BEFORE", tr("Mean F1 before")),
            QgsProcessingOutputNumber("MEAN_IOU_BEFORE", tr("Mean intersection over union before")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import OutputIsInput
        from ...plugin.models import model_path

        card = _trainable_card(values)
        if Path(values.destination("MODEL_OUTPUT")).resolve() == model_path(values.text("MODEL")).resolve():
            raise OutputIsInput(path=values.destination("MODEL_OUTPUT"))
        _check_classes(values, card, training_parameters.check(values))

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.finetune import Spec
        from ...plugin.models import model_card, model_path

        model = model_path(values.text("MODEL"))
        card = model_card(model)
        return Spec(
            model=str(model),
            output=values.destination("MODEL_OUTPUT"),
            **training_parameters.data(values, resolution_m=card.resolution_m if card else None),
            rename=_renaming(values),
            new_classes=values.choice("NEW_CLASSES"),
            drop=_dropped(values),
            frozen_epochs=values.integer("FROZEN_EPOCHS"),
            new_statistics=values.flag("NEW_STATISTICS"),
            epochs=values.integer("EPOCHS"),
            learning_rate=values.number("LEARNING_RATE"),
            batch=values.integer("BATCH"),
            patience=values.integer("PATIENCE"),
            crop_px=values.integer("CROP"),
            title=values.text("TITLE") or "",
            resume=values.flag("RESUME"),
            precision=values.choice("PRECISION"),
            device=values.text("DEVICE"),
            report=values.destination("REPORT"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        before = result.values["metrics_before"]
        return {
            **training_parameters.results(result),
            "OVERALL_ACCURACY_BEFORE": before.get("overall accuracy"),
            "MEAN_F1_BEFORE": before.get("mean F1"),
            "MEAN_IOU_BEFORE": before.get("mean IoU"),
        }


def _trainable_card(values: Values) -> ModelCard:
    """The card of the model; refuses a model that is a finished graph."""
    from ...engine.contract.errors import ModelNotTrainable
    from ...plugin.models import model_card, model_path

    path = model_path(values.text("MODEL"))
    card = model_card(path)
    if card is None or card.architecture is None or card.weights is None or card.weights.format != "safetensors":
        raise ModelNotTrainable(path=str(path))
    return card


def _check_classes(values: Values, card: ModelCard, training_set: Optional[TrainingSet]) -> None:
    """Refuse names of classes that the model lacks, as far as it can be told without reading labels."""
    from ...engine.contract.class_names import names_unknown_to_model
    from ...engine.contract.errors import ClassesUnknownToModel

    own = [entry.name for entry in card.outputs[0].classes]
    unknown = names_unknown_to_model(
        own,
        [entry.name for entry in training_set.classes] if training_set else [],
        rename=_renaming(values),
        drop=_dropped(values),
        add_new=values.choice("NEW_CLASSES") == "add",
    )
    if unknown:
        raise ClassesUnknownToModel(classes=", ".join(unknown), known=", ".join(own))


def _renaming(values: Values) -> dict[str, str]:
    """Class of the model → its new name."""
    from ...engine.contract.errors import RenamingUnreadable

    renaming = {}
    for part in _parts(values.text("RENAME")):
        old, _, new = map(str.strip, part.partition("="))
        if not old or not new:
            raise RenamingUnreadable(text=part)
        renaming[old] = new
    return renaming


def _dropped(values: Values) -> tuple[str, ...]:
    return tuple(_parts(values.text("DROP")))


def _parts(text: Optional[str]) -> list[str]:
    """What stands between the semicolons: names of classes may have commas in them."""
    return [part.strip() for part in (text or "").split(";") if part.strip()]
