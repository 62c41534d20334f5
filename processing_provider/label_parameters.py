"""The images and labels that several tools of the training ask for, and how they become plain data."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsReferencedRectangle,
)

from ..engine.contract.errors import (
    BandListInvalid,
    BandMissing,
    ClassFieldMissing,
    HeightsMismatch,
    ImagesUnlike,
    LabelsMissing,
)
from ..engine.contract.labels import LabelLayer, LabelledImages, Labels
from ..engine.contract.model_card import ModelClass
from ..plugin.i18n import tr
from . import parameters as ask
from .values import Values


def parameters(*, optional: bool = False) -> list[QgsProcessingParameterDefinition]:
    """Images, and what was drawn on them.

    Args:
        optional: the user may leave the images out, where a training set can take their place.
    """
    return [
        ask.images(
            "IMAGES",
            tr("Images"),
            tr(
                "One image or several, of one place or several, with the same bands. They may differ in coordinate "
                "reference system and resolution."
            ),
            optional=optional,
        ),
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
        ask.images(
            "CLASS_RASTERS",
            tr("Class rasters"),
            tr(
                "Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are "
                "those of the layer's legend. Labels lie on top."
            ),
            optional=True,
        ),
        ask.areas(
            "PATCHES",
            tr("Patches"),
            tr(
                "Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field "
                "“done” is not ticked are left out. Empty: the labels are complete wherever there is an image."
            ),
        ),
    ]


def advanced_parameters(*, background: str = "background") -> list[QgsProcessingParameterDefinition]:
    """How the labels are drawn, and a second raster for networks with two inputs.

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
        ask.images(
            "HEIGHTS",
            tr("Heights"),
            tr(
                "For networks with two inputs: a height model, or another second raster, for each image, in the order "
                "of the images."
            ),
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


def labelled_images(values: Values, *, resolution_m: Optional[float] = None) -> Optional[LabelledImages]:
    """What the user chose; ``None`` where no image was.

    Args:
        values: of the run.
        resolution_m: ground size of a pixel of copies of layers that have no pixels of their own.

    Raises:
        EngineError: a layer can't be copied.
    """
    if not values.given("IMAGES"):
        return None
    copy = {"region": _region(values), "resolution_m": resolution_m}
    names = [layer.name() for layer in values.layers("LABELS")]
    labels = Labels(
        layers=tuple(map(LabelLayer, values.vectors("LABELS"), names)),
        rasters=values.rasters("CLASS_RASTERS", **copy),
        raster_classes=_legend(values.layers("CLASS_RASTERS")),
        class_field=values.text("CLASS_FIELD"),
        line_width_m=values.number("LINE_WIDTH"),
        background=values.text("BACKGROUND") or "",
        buffer_classes=_words(values.text("BUFFER_CLASSES")),
        buffer_m=values.number("BUFFER_WIDTH"),
    )
    return LabelledImages(
        images=values.rasters("IMAGES", _bands(values), **copy),
        labels=labels,
        heights=values.rasters("HEIGHTS", **copy),
        areas=values.areas("PATCHES"),
    )


def check(values: Values) -> None:
    """Refuse what can't work; nothing is refused where no image was chosen.

    Raises:
        LabelsMissing, ClassFieldMissing, BandListInvalid, BandMissing, ImagesUnlike, HeightsMismatch: as their names
            say.
    """
    if not values.given("IMAGES"):
        return
    if not values.given("LABELS") and not values.given("CLASS_RASTERS"):
        raise LabelsMissing
    _check_field(values)
    _check_bands(values)
    _check_alike(values, "IMAGES")
    _check_alike(values, "HEIGHTS")
    images, heights = values.layers("IMAGES"), values.layers("HEIGHTS")
    if heights and len(heights) != len(images):
        raise HeightsMismatch(images=len(images), heights=len(heights))


def _check_field(values: Values) -> None:
    field = values.text("CLASS_FIELD")
    for layer in values.layers("LABELS") if field else []:
        names = layer.fields().names()
        if field not in names:
            raise ClassFieldMissing(path=layer.name(), field=field, available=", ".join(names))


def _check_bands(values: Values) -> None:
    for layer in values.layers("IMAGES"):
        for band in _bands(values):
            if not 1 <= band <= layer.bandCount():
                raise BandMissing(path=layer.name(), band=band, count=layer.bandCount())


def _check_alike(values: Values, name: str) -> None:
    """Refuse rasters with different numbers of bands."""
    if name == "IMAGES" and _bands(values):
        return
    layers = values.layers(name)
    for layer in layers[1:]:
        if layer.bandCount() != layers[0].bandCount():
            raise ImagesUnlike(
                path=layer.name(),
                bands=layer.bandCount(),
                other=layers[0].name(),
                other_bands=layers[0].bandCount(),
            )


def _region(values: Values) -> Optional[QgsReferencedRectangle]:
    """What has to be copied of a layer without a file: the box around the patches."""
    return values.areas_box("PATCHES")


def _bands(values: Values) -> tuple[int, ...]:
    words = _words(values.text("BANDS"))
    if not all(word.isdecimal() for word in words):
        raise BandListInvalid(text=values.text("BANDS"))
    return tuple(map(int, words))


def _legend(layers: list[QgsRasterLayer]) -> tuple[ModelClass, ...]:
    """The classes that the user has named in the legends; of a value with two names the first one's."""
    found: dict[int, ModelClass] = {}
    for layer in layers:
        if not isinstance(layer.renderer(), QgsPalettedRasterRenderer):
            continue
        for entry in layer.renderer().classes():
            number, name = int(entry.value), entry.label.strip()
            if name and name != str(number):
                found.setdefault(number, ModelClass(number, name, entry.color.name()))
    return tuple(found.values())


def _words(text: Optional[str]) -> tuple[str, ...]:
    return tuple(filter(None, (word.strip() for word in (text or "").split(","))))
