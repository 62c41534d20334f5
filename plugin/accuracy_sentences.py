"""What Landscribe tells its users of the assessment of maps: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def accuracy_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        **_reference_failures(tr),
        "classes-unmatched": tr(
            "The map has no class for these of the reference: {classes}. The classes of the map are: {known}. Say "
            "which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out)."
        ),
        "remapping-unreadable": tr(
            "“{text}” doesn't say which classes belong together. Write “reference = map”, and put semicolons between "
            "several: “forest = trees; bushes = trees”."
        ),
        "remapping-class-unknown": tr(
            "The class “{class_name}” was to be matched, but it is not there. The classes on that side are: {known}."
        ),
        "map-without-classes": tr(
            "There is nothing but nodata in the map {path}, or inside the areas of interest. Choose another map or "
            "other areas."
        ),
        "expected-accuracy-invalid": tr(
            "“{text}” doesn't state the expected accuracy of a class. Write “class = 0.7”, with a number from 0 to 1, "
            "and put semicolons between several. The classes are: {classes}."
        ),
    }


def _reference_failures(tr: Translate) -> dict[str, str]:
    return {
        "reference-missing": tr(
            "A reference is needed, and only one. Choose either a layer of polygons or points, or a class raster."
        ),
        "reference-unreadable": tr(
            "The reference {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or "
            "points."
        ),
        "reference-field-missing": tr(
            "The field with the true class was not found in {path} ({field}). Choose one of these: {available}."
        ),
        "no-class-raster": tr(
            "The raster {path} holds the value {value}, which can't be a class: classes are whole numbers from 0 to "
            "65535. Choose a class raster, or declare that value as “no data”."
        ),
        "nothing-to-compare": tr(
            "The map and the reference have nothing in common: nowhere are both classes known. Check that they show "
            "the same place, that their coordinate reference systems are right, and that the map has data there."
        ),
        "areas-with-points": tr(
            "Areas where the reference is complete go with polygons or a raster, not with points. Leave the areas out."
        ),
        "sample-needs-points": tr(
            "Only points can be a random sample, but {path} has areas. Remove the tick, or choose a layer of points."
        ),
        "sample-empty": tr(
            "No point of {path} has a class in the field “{field}”. Fill in the true classes and run again, or choose "
            "another field."
        ),
    }


def accuracy_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "sample-unfinished": tr(
            "{count} of the {total} points of {path} have no class yet and were left out. The figures hold, as the "
            "points come in random order; they get surer with each one that you add."
        ),
        "strata-left-out": tr(
            "The estimates leave out {percent:.1f} % of the area, where fewer than two points have a class: {strata}. "
            "Label more points there."
        ),
        "classes-only-in-reference": tr(
            "Where it was compared, the map has none of these classes of the reference: {classes}. All of them count "
            "as missed. If they have other values in the map, say which."
        ),
        "classes-only-in-map": tr(
            "The reference has no class for these of the map: {classes}. All that is mapped so counts as wrong. If "
            "they belong to other classes, say which."
        ),
    }
