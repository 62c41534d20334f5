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
    }


def height_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "deriving_heights": tr("Deriving from the heights…"),
    }
