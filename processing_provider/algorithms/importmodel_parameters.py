"""What the user of ``landscribe:importmodel`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.networks import NETWORKS
from ...plugin.i18n import tr
from .. import parameters as ask

AUTO = "auto"
"""The network that the file itself says."""


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.file(
            "INPUT",
            tr("Model file"),
            tr(
                "ONNX, as for Deepness (.onnx). A model of ArcGIS (.dlpk, or .emd with its model beside it) that holds "
                "ONNX or TorchScript. TorchScript (.pt). Weights of a network of segmentation_models_pytorch or of "
                "this plugin (.safetensors, .pt, .pth, .ckpt). A model package (.landscribe)."
            ),
            kinds=tr("Models (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)"),
        ),
        ask.word("TITLE", tr("Name of the model"), tr("Empty: what the file says."), default="", optional=True),
        ask.word(
            "CLASSES",
            tr("Classes"),
            tr(
                "Names in the order of the network's channels, with a semicolon between them and a colour where you "
                "want one: “water #3b82c4; trees; road”. Empty: what the file says, else numbers."
            ),
            default="",
            optional=True,
        ),
        ask.word(
            "BANDS",
            tr("Bands"),
            tr(
                "Names in the order in which the network reads them: “red, green, blue, nir”. Usual names let tools "
                "find the bands of an image. Bands of a second image follow behind a semicolon. Empty: what the file "
                "says, else the first bands of an image."
            ),
            default="",
            optional=True,
        ),
        ask.number(
            "RESOLUTION",
            tr("Ground resolution (metres per pixel)"),
            tr("The size of a pixel in the images of the training. Not set: what the file says, else any."),
            minimum=0.0001,
            maximum=100_000,
        ),
        ask.word(
            "LICENCE",
            tr("Licence"),
            tr("Under which the model may be used, such as CC-BY-4.0. Empty: what the file says."),
            default="",
            optional=True,
        ),
        ask.model_output(
            "MODEL_OUTPUT",
            tr("New model"),
            tr(
                "The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their "
                "list of models."
            ),
            file_name="imported-model",
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What files mostly say themselves."""
    return [*_pixel_values(), *_network()]


def _pixel_values() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "MAX_PIXEL_VALUE",
            tr("Largest pixel value"),
            tr("What pixel values are divided by first: 255, or 10000 for reflectance. Not set: what the file says."),
            minimum=0.000001,
        ),
        ask.word(
            "MEAN",
            tr("Mean"),
            tr(
                "What is subtracted then: one number, or one a band with commas between them. Those of a second image "
                "follow behind a semicolon. Empty: what the file says, else 0."
            ),
            default="",
            optional=True,
        ),
        ask.word(
            "STD",
            tr("Standard deviation"),
            tr("What is divided by at last, written like the mean. Empty: what the file says, else 1."),
            default="",
            optional=True,
        ),
        ask.number(
            "TILE_SIZE",
            tr("Tile size (pixels of the model)"),
            tr("Side of the squares that the network reads. Not set: what the file says, else 512."),
            minimum=16,
            maximum=8192,
            whole=True,
        ),
        ask.word(
            "TRAINING_DATA",
            tr("Training data"),
            tr("What the model was trained on, with credit and licence. Empty: what the file says."),
            default="",
            optional=True,
        ),
    ]


def _network() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.choice(
            "ARCHITECTURE",
            tr("Network"),
            tr(
                "For files of weights: the network to which they belong. auto: the file says it itself, as checkpoints "
                "of Lightning do, or a config.json beside the weights."
            ),
            words=(AUTO, *NETWORKS),
        ),
        ask.word(
            "ENCODER",
            tr("Encoder"),
            tr(
                "For weights of an smp-… network: its encoder, such as resnet34, or “tu-” and a name of the library "
                "timm. Empty: what the file says."
            ),
            default="",
            optional=True,
        ),
    ]
