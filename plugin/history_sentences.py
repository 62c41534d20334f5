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
        "pair-incomplete": tr(
            "Two dates can be compared from two class maps, from two surface models (DSM), or from both pairs. Choose "
            "the earlier and the later layer of each pair that you want to compare."
        ),
        "surface-models-missing": tr(
            "Height changes were asked for, but there are no surface models. Choose the earlier and the later one, or "
            "leave that output out."
        ),
        "epochs-apart": tr(
            "{earlier} and {later} have nothing in common: nowhere do both have data. Check that they show the same "
            "place, that their coordinate reference systems are right, and what is nodata in them."
        ),
        "classes-apart": tr(
            "The two maps have no class in common. Earlier: {earlier}. Later: {later}. Say which belong together, such "
            "as “forest = trees; clouds =” (nothing behind “=” leaves a class out)."
        ),
        "too-many-map-classes": tr(
            "The two maps have {found} different classes together; {most} are possible. Choose class maps, not images, "
            "or merge classes first (“Reclassify by table”)."
        ),
        "stable-class-unknown": tr(
            "“{class_name}” was said to keep its height, but the maps have no such class. Their classes are: {known}."
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
        "raster-class-unknown": tr(
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
        "resolutions-unlike": tr(
            "The earlier raster {path} has pixels of {own_m:.3g} m, the later one of {other_m:.3g} m. Details that "
            "only the later one can show will count as changes. Set a tolerance or a minimum area, or make the later "
            "one as coarse first."
        ),
        "classes-of-one-date": tr(
            "Some classes are named in one of the maps only. Earlier: {earlier}. Later: {later}. All of their area "
            "counts as changed. If they are called otherwise in the other map, say which belong together."
        ),
        "heights-shifted": tr(
            "On stable ground ({pixels} pixels) the later heights differ from the earlier ones by {shift_m:+.2f} m, "
            "with a noise of {noise_m:.2f} m. The shift was taken off."
        ),
        "stable-ground-small": tr(
            "There is too little ground that stayed as it was ({pixels} pixels) to estimate the noise of the heights "
            "from, so all ground was taken. Look at the level of detection in the report, or set it yourself."
        ),
        "objects-without-geometry": tr("{count} object(s) of {path} have no geometry. They come out without a date."),
        "geometries-invalid": tr(
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
