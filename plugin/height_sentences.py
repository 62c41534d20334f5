"""What Landscribe tells its users of heights: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def height_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        "heights-empty": tr(
            "There is nothing but nodata in the heights {path}. Choose another raster, and check its nodata value."
        ),
        "height-date-missing": tr(
            "Heights of one date alone tell no change. Give the heights of both dates, that of the images and that of "
            "the labels, or none."
        ),
        "heights-elsewhere": tr(
            "No object lies where there are heights of both dates (the first is {path}). Check that the layers show "
            "the same place, and that they have the right coordinate reference systems."
        ),
    }


def height_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "height-unit-unlike": tr(
            "The heights {path} are stated in “{unit}”, but are read as metres. Set the factor to metres in the "
            "advanced parameters (0.3048 for feet) if they are not metres."
        ),
        "heights-unlike": tr(
            "The heights {path} would reach from {lowest:.6g} m to {highest:.6g} m, as no place on Earth does. Check "
            "the unit (factor to metres in the advanced parameters) and the nodata value of the raster."
        ),
        "height-class-unknown": tr(
            "No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}."
        ),
    }


def height_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "deriving_heights": tr("Deriving from the heights…"),
    }
