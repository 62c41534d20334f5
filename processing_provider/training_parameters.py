"""What training and fine-tuning ask for alike, and how it becomes plain data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, get_args

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ..engine.contract.networks import NETWORKS, RECIPES
from ..engine.contract.sources import Precision
from ..plugin.i18n import tr
from . import label_parameters
from . import parameters as ask

if TYPE_CHECKING:
    from ..engine.contract.messages import Result
    from ..engine.contract.training_set import TrainingSet
    from .values import Values

CANCEL_GRACE_S = 300.0
"""A step of a deep network takes a minute on a slow processor, and then the best state has to be written."""


def data_parameters() -> list[QgsProcessingParameterDefinition]:
    """What to learn from: a training set, or images with labels."""
    return [
        *label_parameters.parameters(optional=True),
        ask.folder(
            "TRAINING_SET",
            tr("Training set, instead of images and labels"),
            tr("A folder that “Prepare training patches” has made. Empty: images and labels are given above."),
        ),
    ]


def destinations(file_name: str) -> list[QgsProcessingParameterDefinition]:
    """The model and the report.

    Args:
        file_name: of the model that the dialog proposes, without its extension.
    """
    return [
        ask.model_output(
            "MODEL_OUTPUT",
            tr("New model"),
            tr(
                "The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their "
                "list of models."
            ),
            file_name=file_name,
        ),
        ask.page_output(
            "REPORT",
            tr("Report"),
            tr("A page with curves, the accuracy of each class, the confusion matrix and examples."),
        ),
    ]


def network() -> QgsProcessingParameterDefinition:
    """The network to train."""
    return ask.choice(
        "ARCHITECTURE",
        tr("Network"),
        tr(
            "smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; "
            "smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and "
            "has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the "
            "number says how deep the network is, and deeper ones learn more and take longer."
        ),
        words=NETWORKS,
    )


def encoder(default: str = "resnet34") -> list[QgsProcessingParameterDefinition]:
    """Its encoder, and what that knows already.

    Args:
        default: the encoder that the dialog proposes.
    """
    return [
        ask.word(
            "ENCODER",
            tr("Encoder"),
            tr(
                "For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, "
                "efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm."
            ),
            default=default,
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


def recipe() -> QgsProcessingParameterDefinition:
    """How the training is done."""
    return ask.choice(
        "RECIPE",
        tr("Recipe"),
        tr(
            "How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for "
            "rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change "
            "single values of it."
        ),
        words=RECIPES,
    )


def learning_rate() -> QgsProcessingParameterDefinition:
    """A value of the recipe."""
    return ask.number(
        "LEARNING_RATE",
        tr("Learning rate"),
        tr("How large the steps of the training are. Not set: as the recipe says."),
        minimum=0.000001,
        maximum=10,
    )


def run_parameters() -> list[QgsProcessingParameterDefinition]:
    """How the model is called, whether to go on with an earlier run, and what computes."""
    return [
        ask.word(
            "TITLE",
            tr("Name of the model"),
            tr("What the lists of models call it. Empty: the name of its file."),
            default="",
            optional=True,
        ),
        ask.tick(
            "RESUME",
            tr("Resume"),
            tr(
                "Go on with a run that was cancelled or broke off, with the same model file, data and settings. The "
                "result is that of an unbroken run."
            ),
        ),
        *device_parameters(),
    ]


def device_parameters() -> list[QgsProcessingParameterDefinition]:
    """What computes, and how exactly."""
    return [
        ask.word(
            "DEVICE",
            tr("Device"),
            tr("auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card."),
            default="auto",
        ),
        ask.choice(
            "PRECISION",
            tr("Precision"),
            tr("auto: mixed precision on graphics cards, full on the processor. fp32: full. bf16, fp16: mixed."),
            words=get_args(Precision),
        ),
    ]


def frozen_epochs() -> QgsProcessingParameterDefinition:
    """How long the encoder is left as it is."""
    return ask.number(
        "FROZEN_EPOCHS",
        tr("Epochs with a frozen encoder"),
        tr(
            "In the first epochs, change only the part of the model that tells the classes apart, and leave the "
            "part that sees as it is. Helps with few labels and with new classes."
        ),
        default=0,
        maximum=100_000,
        whole=True,
    )


def outputs() -> list[QgsProcessingOutputDefinition]:
    """The figures that were reached."""
    return [
        QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy (0 to 1)")),
        QgsProcessingOutputNumber("MEAN_F1", tr("Mean F1 of the classes (0 to 1)")),
        QgsProcessingOutputNumber("MEAN_IOU", tr("Mean intersection over union of the classes (0 to 1)")),
        QgsProcessingOutputNumber("EPOCHS", tr("Epochs that were run")),
        QgsProcessingOutputNumber("BEST_EPOCH", tr("Epoch of the model")),
        QgsProcessingOutputNumber("BEST_VALUE", tr("Figure by which that epoch was the best")),
        QgsProcessingOutputString("CLASSES", tr("Accuracy of each class (JSON)")),
    ]


def results(result: Result) -> dict[str, Any]:
    """The values of :func:`outputs`."""
    found, metrics = result.values, result.values["metrics"]
    return {
        "OVERALL_ACCURACY": metrics.get("overall accuracy"),
        "MEAN_F1": metrics.get("mean F1"),
        "MEAN_IOU": metrics.get("mean IoU"),
        "EPOCHS": found["epochs"],
        "BEST_EPOCH": found["best_epoch"],
        "BEST_VALUE": found["best_value"],
        "CLASSES": json.dumps(found["classes"], ensure_ascii=False),
    }


def check(values: Values) -> Optional[TrainingSet]:
    """Refuse data that can't work.

    Returns:
        The description of the training set, where there is one.

    Raises:
        EngineError: the reason.
    """
    from ..engine.contract.errors import TrainingDataMissing, TrainingSetEmpty
    from ..engine.contract.training_set import read_training_set
    from . import label_values

    folder = values.text("TRAINING_SET")
    if (folder is None) != values.given("IMAGES"):
        raise TrainingDataMissing
    if folder is None:
        label_values.check(values)
        return None
    training_set = read_training_set(Path(folder))
    if not training_set.of("train"):
        raise TrainingSetEmpty(path=folder)
    return training_set


def check_network(values: Values, inputs: int) -> None:
    """Refuse a network that needs heights where there are none.

    Args:
        values: of the run.
        inputs: rasters of each place: 2 with heights.

    Raises:
        NetworkInputsMismatch: as its name says.
    """
    from ..engine.contract.errors import NetworkInputsMismatch
    from ..engine.contract.networks import TWO_INPUT_NETWORKS

    network = values.choice("ARCHITECTURE")
    if network in TWO_INPUT_NETWORKS and inputs == 1:
        raise NetworkInputsMismatch(network=network, needed=2, given=inputs)


def data(values: Values, *, resolution_m: Optional[float] = None) -> dict[str, Any]:
    """The fields of a spec that say what to learn from.

    Args:
        values: of the run.
        resolution_m: ground size of a pixel of copies of layers that have no pixels of their own.

    Raises:
        EngineError: a layer can't be copied.
    """
    from . import label_values

    folder = values.text("TRAINING_SET")
    return {
        "training_set": str(Path(folder).absolute()) if folder else None,
        "data": label_values.labelled_images(values, resolution_m=resolution_m),
    }
