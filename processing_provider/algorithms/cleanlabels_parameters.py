"""What the user of ``landscribe:cleanlabels`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import label_parameters, training_parameters
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [*_labels(), *_heights(), *_judging(), *_destinations()]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What suits most as it is."""
    return [
        *label_parameters.advanced_parameters(),
        *_about_heights(),
        ask.number(
            "LEAST_CHANGE",
            tr("Least change (%)"),
            tr("Stop after a round in which fewer of the judged objects were dropped or came back."),
            default=1,
            maximum=100,
        ),
        training_parameters.network(),
        *training_parameters.encoder("resnet18"),
        *_training(),
        *training_parameters.device_parameters(),
    ]


def _labels() -> list[QgsProcessingParameterDefinition]:
    return [
        label_parameters.images(),
        label_parameters.heights(),
        ask.polygons(
            "LABELS",
            tr("Labels to clean"),
            tr("The database of objects, such as buildings: polygons, some of which may not be on the images."),
        ),
        ask.field(
            "CLASS_FIELD",
            tr("Field with the class"),
            tr("The field that holds the class of an object. Empty: the layer is one class, with the layer's name."),
            of="LABELS",
        ),
        ask.drawings(
            "OTHER_LABELS",
            tr("Other labels"),
            tr(
                "Layers of polygons or lines of other classes, such as roads. The networks learn from them too, but "
                "they are not judged. They lie below the labels to clean, and have the same field with the class."
            ),
        ),
        label_parameters.class_rasters(),
        label_parameters.patches(),
    ]


def _heights() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.image(
            "IMAGE_DSM",
            tr("Surface heights at the date of the images"),
            tr(
                "A surface model (DSM). With one of each date, ground that rose since the images speaks against an "
                "object."
            ),
            optional=True,
        ),
        ask.image(
            "LABEL_DSM",
            tr("Surface heights at the date of the labels"),
            tr("A surface model (DSM) of the same place, on any grid."),
            optional=True,
        ),
    ]


def _judging() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "ROUNDS",
            tr("Rounds, at most"),
            tr("How often the networks learn and judge. A round without much change is the last one."),
            default=3,
            minimum=1,
            maximum=100,
            whole=True,
        ),
        ask.number(
            "LEAST_EVIDENCE",
            tr("Least evidence (0 to 1)"),
            tr(
                "Objects with less are removed. 1: the networks are as sure as of a typical object of the class. "
                "Higher removes more, wrong and right ones."
            ),
            default=0.5,
            maximum=1,
        ),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.polygons_output(
            "OUTPUT",
            tr("Judged labels"),
            tr(
                "All objects with their fields, and: keep, evidence (0 to 1), removed_in (round) and reason (image, "
                "heights or both)."
            ),
            optional=False,
        ),
        ask.polygons_output(
            "CLEANED", tr("Cleaned labels"), tr("The objects that are kept, with their fields, to train on.")
        ),
        ask.page_output(
            "REPORT", tr("Report"), tr("A page with what was removed in each round, and pictures of removed objects.")
        ),
    ]


def _about_heights() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "LEAST_RISE",
            tr("Least rise (metres)"),
            tr("Ground that is so much higher at the date of the labels was built on after the images were taken."),
            default=2,
            maximum=10_000,
        ),
        ask.number(
            "DSM_TO_METRES",
            tr("Factor to metres"),
            tr("What to multiply the surface heights by to get metres: 0.3048 for feet."),
            default=1,
            minimum=0.000001,
            maximum=1_000_000,
        ),
        ask.word(
            "HEIGHT_CLASSES",
            tr("Classes that stand out"),
            tr("Classes of which surface heights tell something, separated by commas. Empty: all."),
            default="",
            optional=True,
        ),
    ]


def _training() -> list[QgsProcessingParameterDefinition]:
    return [
        training_parameters.recipe(),
        ask.number(
            "EPOCHS",
            tr("Epochs"),
            tr(
                "How often each network sees every tile. A network that sees them very often knows the wrong labels by "
                "heart too."
            ),
            default=8,
            minimum=1,
            maximum=100_000,
            whole=True,
        ),
        training_parameters.learning_rate(),
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
            "TILE_SIZE",
            tr("Tile size (pixels)"),
            tr("Side of what the networks see at a time."),
            default=256,
            minimum=16,
            maximum=8192,
            whole=True,
        ),
        ask.number(
            "RESOLUTION",
            tr("Ground resolution (metres per pixel)"),
            tr(
                "How large the pixels are that the networks see. Coarser is faster, as long as the objects can still "
                "be told. Not set: as in the first image."
            ),
            minimum=0.0001,
            maximum=100_000,
        ),
    ]
