"""The images and labels that the user chose, as plain data. Imported when the first tool looks at them."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer, QgsReferencedRectangle

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
from .values import Values


def labelled_images(
    values: Values, *, resolution_m: Optional[float] = None, layers: Optional[tuple[LabelLayer, ...]] = None
) -> Optional[LabelledImages]:
    """What the user chose; ``None`` where no image was.

    Args:
        values: of the run.
        resolution_m: ground size of a pixel of copies of layers that have no pixels of their own.
        layers: of labels; ``None``: those of the parameter ``LABELS``.

    Raises:
        EngineError: a layer can't be copied.
    """
    if not values.given("IMAGES"):
        return None
    copy = {"region": _region(values), "resolution_m": resolution_m}
    labels = Labels(
        layers=label_layers(values, "LABELS") if layers is None else layers,
        rasters=values.rasters("CLASS_RASTERS", **copy),
        raster_classes=_legend(values.layers("CLASS_RASTERS")),
        class_field=values.text("CLASS_FIELD"),
        line_width_m=values.number("LINE_WIDTH"),
        background=values.text("BACKGROUND") or "",
        buffer_classes=words(values.text("BUFFER_CLASSES")),
        buffer_m=values.number("BUFFER_WIDTH"),
    )
    return LabelledImages(
        images=values.rasters("IMAGES", _bands(values), **copy),
        labels=labels,
        heights=values.rasters("HEIGHTS", **copy),
        areas=values.areas("PATCHES"),
    )


def label_layers(values: Values, name: str) -> tuple[LabelLayer, ...]:
    """The layers of a parameter for several, with their names."""
    return tuple(map(LabelLayer, values.vectors(name), (layer.name() for layer in values.layers(name))))


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
    numbers = words(values.text("BANDS"))
    if not all(number.isdecimal() for number in numbers):
        raise BandListInvalid(text=values.text("BANDS"))
    return tuple(map(int, numbers))


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


def words(text: Optional[str]) -> tuple[str, ...]:
    """The words of a list with commas."""
    return tuple(filter(None, (word.strip() for word in (text or "").split(","))))
