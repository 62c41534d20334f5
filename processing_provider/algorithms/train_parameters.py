"""What the user of ``landscribe:train`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import label_parameters, training_parameters
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        *training_parameters.data_parameters(),
        training_parameters.network(),
        *training_parameters.destinations("trained-model"),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What suits most as it is."""
    return [
        *label_parameters.advanced_parameters(),
        *training_parameters.encoder(),
        *_training_settings(),
        *training_parameters.run_parameters(),
    ]


def _training_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        training_parameters.recipe(),
        ask.number(
            "EPOCHS",
            tr("Epochs"),
            tr("How often the training sees every tile, at most. Not set: as the recipe says."),
            minimum=1,
            maximum=100_000,
            whole=True,
        ),
        ask.number(
            "PATIENCE",
            tr("Patience (epochs)"),
            tr("Stop after so many epochs without a better model. 0: never. Not set: as the recipe says."),
            maximum=100_000,
            whole=True,
        ),
        training_parameters.learning_rate(),
        ask.number(
            "BATCH",
            tr("Tiles at a time"),
            tr(
                "How many tiles make a step. If they don't fit the memory they are computed in parts, with the same "
                "result. Not set: as the recipe says."
            ),
            minimum=1,
            maximum=1024,
            whole=True,
        ),
        training_parameters.frozen_epochs(),
        ask.number(
            "CROP",
            tr("Size of the crops (pixels)"),
            tr("Side of what the network sees of a tile, at a random place. Not set: as the recipe says."),
            minimum=16,
            maximum=8192,
            whole=True,
        ),
    ]
