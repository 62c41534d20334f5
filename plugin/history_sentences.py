"""What Landscribe tells its users of maps of the past: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def history_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        "raster-without-data": tr(
            "There is nothing but nodata in {path}. Choose another raster, and check its nodata value."
        ),
        "band-constant": tr(
            "Nearly all pixels of band {band} of {path} have the value {value:.6g}, so there is no contrast to work "
            "with. Leave this band out, or check the nodata value of the raster: a wide border may hide the image."
        ),
        "date-unreadable": tr("“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14."),
        "dates-mismatch": tr(
            "There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with "
            "semicolons between them: 1981; 2001; 2018."
        ),
        "dates-not-ascending": tr(
            "The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in "
            "order, the oldest first."
        ),
    }


def history_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "quantiles-found": tr(
            "The values of {path} at {low_percent:g} % and {high_percent:g} % of the pixels, band by band: {ranges}."
        ),
    }


def history_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "measuring_values": tr("Measuring the pixel values…"),
        "normalising": tr("Normalising the pixel values…"),
        "comparing_epochs": tr("Comparing the dates…"),
        "dating": tr("Dating the objects…"),
    }
