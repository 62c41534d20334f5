"""What Landscribe tells its users of maps of the past: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def history_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        "date-unreadable": tr("“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14."),
        "dates-mismatch": tr(
            "There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with "
            "semicolons between them: 1981; 2001; 2018."
        ),
        "dates-not-ascending": tr(
            "The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in "
            "order, the oldest first."
        ),
        "objects-unreadable": tr(
            "The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines "
            "or points."
        ),
        "no-objects": tr("There is no object in {path}. Check the filter and the selection of the layer."),
        "objects-outside": tr(
            "None of the objects in {path} lies on any of the rasters. Check that they show the same place, and that "
            "all layers have the right coordinate reference systems."
        ),
        "nothing-seen": tr(
            "There is nothing but nodata in the rasters where the objects in {path} lie. Choose other rasters, and "
            "check their nodata values."
        ),
        "object-class-unknown": tr(
            "The class of the objects ({class_name}) was not found in the raster {path}. Choose one of its classes: "
            "{known}."
        ),
        "probabilities-unlike": tr(
            "The raster {path} has values from {lowest:.6g} to {highest:.6g}, but probabilities lie between 0 and 1. "
            "Choose what “Segment image” makes as “Probabilities”, or a class raster."
        ),
    }


def history_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "objects-without-geometry": tr("{count} object(s) of {path} have no geometry. They come out without a date."),
        "geometries-repaired": tr(
            "{count} object(s) of {path} have invalid geometries. They were looked at in a valid form; the layer comes "
            "out with the geometries that it has."
        ),
        "objects-unseen": tr("{count} object(s) of {path} lie where no raster has data. They come out as “unsure”."),
        "fields-renamed": tr(
            "The layer has fields of the same names already, so new ones are called otherwise: {fields}."
        ),
    }


def history_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "comparing_epochs": tr("Comparing the dates…"),
        "dating": tr("Dating the objects…"),
    }
