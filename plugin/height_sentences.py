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
        "no-feature-asked": tr(
            "No map was asked for. Give at least one of the outputs a file or a temporary layer, such as “Height above "
            "ground”."
        ),
        "search-radius-unfit": tr(
            "The horizon can't be searched for within {radius_m:.6g} m on the pixels of {path}. Choose a search radius "
            "from {least_m:.6g} m (one pixel) to {most_m:.6g} m."
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
        "terrain-estimated": tr(
            "No terrain was given, so it is estimated from the surface. Whatever is up to {object_width_m:.6g} m wide "
            "is taken away; set the width of the widest building in the advanced parameters."
        ),
        "terrain-partial": tr(
            "The terrain {path} is known below {percent:.1f} % of the surface only. Elsewhere the height above ground "
            "is nodata."
        ),
        "terrain-off": tr(
            "Even the lowest places of the surface lie {offset_m:+.1f} m from the terrain {path}. The two may have "
            "different vertical datums or units: check the factors to metres in the advanced parameters."
        ),
        "height-class-unknown": tr(
            "No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}."
        ),
    }


def height_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "reading_heights": tr("Reading the heights…"),
        "estimating_terrain": tr("Estimating the terrain…"),
        "deriving_heights": tr("Deriving from the heights…"),
    }
