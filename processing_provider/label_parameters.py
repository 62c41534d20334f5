"""The images and labels that several tools of the training ask for."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ..plugin.i18n import tr
from . import parameters as ask


def parameters(*, optional: bool = False) -> list[QgsProcessingParameterDefinition]:
    """Images, their heights, and what was drawn on them.

    Args:
        optional: the user may leave the images out, where a training set can take their place.
    """
    return [
        images(optional=optional),
        heights(),
        ask.drawings(
            "LABELS",
            tr("Labels"),
            tr(
                "Layers of polygons or lines that show where the classes are. Where they overlap, the upper layer in "
                "the list is on top, and in a layer the later feature."
            ),
        ),
        ask.field(
            "CLASS_FIELD",
            tr("Field with the class"),
            tr("The field of the labels that holds the class. Empty: each layer is a class, with the layer's name."),
            of="LABELS",
        ),
        class_rasters(),
        patches(),
    ]


def images(*, optional: bool = False) -> QgsProcessingParameterDefinition:
    """What the labels show."""
    return ask.images(
        "IMAGES",
        tr("Images"),
        tr(
            "One image or several, of one place or several, with the same bands. They may differ in coordinate "
            "reference system and resolution."
        ),
        optional=optional,
    )


def heights() -> QgsProcessingParameterDefinition:
    """A second raster of each image."""
    return ask.images(
        "HEIGHTS",
        tr("Heights"),
        tr(
            "A height model, a shading map or another second raster for each image, in the order of the images; "
            "its pixels may have another size. Every network learns from both. Empty: from the images alone."
        ),
        optional=True,
    )


def class_rasters() -> QgsProcessingParameterDefinition:
    """Rasters of classes, below the labels."""
    return ask.images(
        "CLASS_RASTERS",
        tr("Class rasters"),
        tr(
            "Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are "
            "those of the layer's legend. Labels lie on top."
        ),
        optional=True,
    )


def patches() -> QgsProcessingParameterDefinition:
    """Where the labels are complete."""
    return ask.areas(
        "PATCHES",
        tr("Patches"),
        tr(
            "Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field "
            "“done” is not ticked are left out. Empty: the labels are complete wherever there is an image."
        ),
    )


def advanced_parameters(*, background: str = "background") -> list[QgsProcessingParameterDefinition]:
    """How the images are read, and the labels drawn.

    Args:
        background: the class of the rest that the dialog proposes.
    """
    return [
        ask.word(
            "BANDS",
            tr("Bands of the images"),
            tr(
                "The numbers of the bands to learn from, separated by commas, such as 1,2,3. Empty: all but a "
                "transparency band. A fourth band is often taken for transparency: to learn from near infrared, "
                "write 1,2,3,4."
            ),
            default="",
            optional=True,
        ),
        ask.word(
            "BACKGROUND",
            tr("Class of the rest"),
            tr("The class of everything that no label covers. Empty: it teaches nothing."),
            default=background,
            optional=True,
        ),
        ask.number(
            "LINE_WIDTH",
            tr("Width of lines (metres)"),
            tr("How broad lines are drawn, such as roads."),
            default=4,
            minimum=0.01,
            maximum=1000,
        ),
        ask.word(
            "BUFFER_CLASSES",
            tr("Classes with surroundings"),
            tr(
                "Classes that get a class of their own around them, such as “around building”, which keeps neighbours "
                "apart and outlines sharp. Several are separated by commas. Empty: none."
            ),
            default="",
            optional=True,
        ),
        ask.number(
            "BUFFER_WIDTH",
            tr("Width of the surroundings (metres)"),
            tr("How far the class around a class reaches. It never covers another label."),
            default=5,
            minimum=0.01,
            maximum=1000,
        ),
    ]
