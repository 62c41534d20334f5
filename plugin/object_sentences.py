"""What Landscribe tells its users of the making of objects: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def object_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        "object-source-missing": tr(
            "Something to make objects of is needed, and only one. Choose either a class raster or a layer of polygons."
        ),
        "polygons-unreadable": tr(
            "The polygons {path} can't be read: {detail}. Check that the layer opens in QGIS, that it has polygons, "
            "and that the field with their class is filled in."
        ),
        "chosen-class-unknown": tr(
            "There is no class {classes}. The classes are: {known}. Write their names or values, with semicolons "
            "between several."
        ),
        "split-confidence-missing": tr(
            "To split objects by the confidence, a class raster and its confidence are needed. Choose both, or split "
            "by the shape."
        ),
        "no-object-left": tr(
            "No object of the chosen classes was found in {path}, or all are smaller than {smallest:.6g} m² (pixels "
            "without a coordinate reference system). Choose other classes or a smaller size."
        ),
    }


def object_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "layer-crs-unknown": tr(
            "The layer {path} has no coordinate reference system, so sizes are taken in its own units. Assign the "
            "right one to get metres."
        ),
        "outlines-mended": tr("{count} feature(s) of {path} had outlines that cross themselves, and were mended."),
        "objects-split": tr("{count} object(s) that had grown together were split into {parts}."),
        "objects-left-whole": tr(
            "{count} object(s) were too large to be split, and were left whole. Choose fewer classes to split, or a "
            "smaller part of the map."
        ),
    }


def object_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "tracing_objects": tr("Tracing outlines…"),
        "cleaning_objects": tr("Cleaning the objects…"),
        "splitting_objects": tr("Splitting objects that touch…"),
        "scoring_objects": tr("Measuring the confidence of the objects…"),
        "shaping_objects": tr("Drawing the outlines…"),
        "finding_centre_lines": tr("Finding the centre lines…"),
    }
