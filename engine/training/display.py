"""Tiles of a training set as pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..contract.training_set import SetInput

_COLOURS = ("red", "green", "blue")


def tile_picture(values: NDArray[np.generic], image: SetInput) -> NDArray[np.uint8]:
    """Red, green and blue, or one band in grey, between the 2 % and 98 % quantiles: ``(rows, columns, 3)``.

    Args:
        values: of the tile ``(bands, rows, columns)``.
        image: describes its bands.
    """
    shown = []
    for i in _shown_bands([band.common_name or band.name.lower() for band in image.bands]):
        low, high = image.bands[i].statistics.q02, image.bands[i].statistics.q98
        shown.append((values[i].astype(np.float32) - low) / ((high - low) or 1))
    return (np.stack(shown, axis=-1).clip(0, 1) * 255).round().astype(np.uint8)


def _shown_bands(names: Sequence[str]) -> Sequence[int]:
    if set(_COLOURS) <= set(names):
        return [names.index(colour) for colour in _COLOURS]
    return range(3) if len(names) >= 3 else (0, 0, 0)
