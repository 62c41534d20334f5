"""What the user of ``landscribe:trainscenegraph`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import parameters as ask
from .. import training_parameters


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.images("IMAGES", tr("Images"), tr("Colour or grey pictures of the objects, also of several places.")),
        ask.drawings(
            "GRAPHS",
            tr("Scene graphs"),
            tr(
                "The layers “objects” of one scene graph or several. Make them with “Relations by rule”, then correct "
                "their relations in QGIS: what you delete and what you draw is learnt."
            ),
            optional=False,
        ),
        ask.file(
            "WEIGHTS",
            tr("Weights of the network that sees"),
            tr("A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once."),
            kinds=tr("Weights (*.safetensors)"),
            optional=True,
        ),
        ask.number(
            "SCENE_SIZE",
            tr("Size of the squares (metres)"),
            tr(
                "The ground is cut into squares of this size, each of which is learnt from, or kept back, as a whole. "
                "A square should hold some dozens of objects."
            ),
            default=250,
            minimum=1,
            maximum=1_000_000,
        ),
        ask.model_output(
            "MODEL_OUTPUT",
            tr("New model"),
            tr(
                "The model package (.landscribe) to write. In the folder that is proposed, “Generate scene graph” "
                "finds it in its list of models."
            ),
            file_name="scene-graph-model",
        ),
        ask.page_output(
            "REPORT",
            tr("Report"),
            tr("A page with curves, the recalls on the squares that were kept back, and the recall of each predicate."),
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What suits most as it is."""
    return [*_network_settings(), *_training_settings(), *training_parameters.run_parameters()]


def _network_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.word(
            "NETWORK",
            tr("Network that sees"),
            tr(
                "Name of a vision transformer of timm that describes the images. It is not trained; those of the DINO "
                "family suit best."
            ),
            default="vit_small_patch14_dinov2.lvd142m",
        ),
        ask.number(
            "RESOLUTION",
            tr("Ground resolution for the network (metres per pixel)"),
            tr(
                "How large a pixel is when the network sees it: finer shows smaller things, coarser is faster. Not "
                "set: the pixels of the first image."
            ),
            minimum=0.0001,
            maximum=100_000,
        ),
        ask.number(
            "WIDTH",
            tr("Width of the network"),
            tr("How many numbers describe an object or a relation. More learn more, and need more examples."),
            default=128,
            minimum=8,
            maximum=1024,
            whole=True,
        ),
        ask.number(
            "ROUNDS",
            tr("Rounds of messages"),
            tr(
                "How often objects and relations hear of their neighbours before they are named. 0: each is judged by "
                "itself."
            ),
            default=2,
            maximum=8,
            whole=True,
        ),
    ]


def _training_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "VALIDATION",
            tr("Squares that are kept back (%)"),
            tr("They tell how good the model is, and which epoch is the best. 0: none."),
            default=25,
            maximum=90,
        ),
        ask.number(
            "EPOCHS",
            tr("Epochs"),
            tr("How often the training sees all squares, at most."),
            default=60,
            minimum=1,
            maximum=100_000,
            whole=True,
        ),
        ask.number(
            "PATIENCE",
            tr("Patience (epochs)"),
            tr("Stop after so many epochs without a better model. 0: never."),
            default=0,
            maximum=100_000,
            whole=True,
        ),
        ask.number(
            "LEARNING_RATE",
            tr("Learning rate"),
            tr("How large the steps of the training are at most."),
            default=0.001,
            minimum=0.000001,
            maximum=10,
        ),
    ]
