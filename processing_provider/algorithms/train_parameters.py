"""What the user of ``landscribe:train`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.networks import NETWORKS, RECIPES
from ...plugin.i18n import tr
from .. import label_parameters, training_parameters
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        *training_parameters.data_parameters(),
        ask.choice(
            "ARCHITECTURE",
            tr("Network"),
            tr(
                "smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; "
                "smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and "
                "has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the "
                "number says how deep the network is, and deeper ones learn more and take longer."
            ),
            words=NETWORKS,
        ),
        *training_parameters.destinations("trained-model"),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What suits most as it is."""
    return [
        *label_parameters.advanced_parameters(),
        *_network_settings(),
        *_training_settings(),
        *training_parameters.run_parameters(),
    ]


def _network_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.word(
            "ENCODER",
            tr("Encoder"),
            tr(
                "For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, "
                "efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm."
            ),
            default="resnet34",
        ),
        ask.word(
            "PRETRAINED",
            tr("Pre-trained weights"),
            tr(
                "none: the encoder starts knowing nothing. imagenet: it starts from weights that know photographs, "
                "which are downloaded once; mostly better and faster. Or a file (.safetensors) with weights of the "
                "encoder."
            ),
            default="none",
        ),
    ]


def _training_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.choice(
            "RECIPE",
            tr("Recipe"),
            tr(
                "How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for "
                "rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change "
                "single values of it."
            ),
            words=RECIPES,
        ),
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
        ask.number(
            "LEARNING_RATE",
            tr("Learning rate"),
            tr("How large the steps of the training are. Not set: as the recipe says."),
            minimum=0.000001,
            maximum=10,
        ),
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
