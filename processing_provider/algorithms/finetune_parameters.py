"""What the user of ``landscribe:finetune`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.choices import NewClasses
from ...plugin.i18n import tr
from .. import label_parameters, training_parameters
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.model(
            "MODEL",
            tr("Model"),
            tr(
                "The model to start from: a model package (.landscribe) that Landscribe has trained. It is not "
                "changed. In scripts: a path or an id."
            ),
        ),
        *training_parameters.data_parameters(),
        *training_parameters.destinations("fine-tuned-model"),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What suits most as it is."""
    return [
        # A model of land cover knows no background: gaps between the labels must not teach it one.
        *label_parameters.advanced_parameters(background=""),
        *_class_settings(),
        *_training_settings(),
        *training_parameters.run_parameters(),
    ]


def _class_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.word(
            "RENAME",
            tr("Rename classes"),
            tr(
                "Classes of the model that the labels call otherwise, as “old = new”, with semicolons between several: "
                "“trees = forest; bushes = forest”. Classes that get the same name become one."
            ),
            default="",
            optional=True,
        ),
        ask.choice(
            "NEW_CLASSES",
            tr("Classes that the model lacks"),
            tr("add: the model learns them. refuse: the run is refused, which shows misspelt names."),
            words=get_args(NewClasses),
        ),
        ask.word(
            "DROP",
            tr("Classes to give up"),
            tr("Classes that the new model shall not have, with semicolons between several. Empty: none."),
            default="",
            optional=True,
        ),
    ]


def _training_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        training_parameters.frozen_epochs(),
        ask.tick(
            "NEW_STATISTICS",
            tr("Normalise by the new images"),
            tr(
                "Measure brightness and contrast in the new images instead of taking those of the model. For images "
                "from another sensor or with another range of values."
            ),
        ),
        ask.number(
            "EPOCHS",
            tr("Epochs"),
            tr("How often the training sees every tile, at most."),
            default=100,
            minimum=1,
            maximum=100_000,
            whole=True,
        ),
        ask.number(
            "PATIENCE",
            tr("Patience (epochs)"),
            tr("Stop after so many epochs without a better model. 0: never."),
            default=20,
            maximum=100_000,
            whole=True,
        ),
        ask.number(
            "LEARNING_RATE",
            tr("Learning rate"),
            tr("How large the steps of the training are. Small steps keep what the model knows."),
            default=0.0001,
            minimum=0.000001,
            maximum=10,
        ),
        ask.number(
            "BATCH",
            tr("Tiles at a time"),
            tr(
                "How many tiles make a step. If they don't fit the memory they are computed in parts, with the same "
                "result."
            ),
            default=8,
            minimum=1,
            maximum=1024,
            whole=True,
        ),
        ask.number(
            "CROP",
            tr("Size of the crops (pixels)"),
            tr("Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles."),
            minimum=16,
            maximum=8192,
            whole=True,
        ),
    ]
