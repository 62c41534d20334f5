"""Are the numbers of a spec sensible? The dialog sees to it; a job file may hold anything."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..contract.card_checks import MAX_TILE_PX
from ..contract.errors import JobInvalid

if TYPE_CHECKING:
    from ..tasks.segment import Spec

_RANGES = {
    "resolution_m": (1e-6, 1e6),
    "tile_px": (1, MAX_TILE_PX),
    "overlap_percent": (0, 90),
    "batch": (0, 4096),
    "nodata_class": (0, 65_535),
    "minimum_mapping_unit_m2": (0, math.inf),
    "minimum_area_m2": (0, math.inf),
    "max_pixel_value": (1e-12, 1e12),
}


def check_numbers(spec: Spec) -> None:
    """Look at every number of the spec.

    Raises:
        JobInvalid: one is out of its range.
    """
    for name, (low, high) in _RANGES.items():
        value = getattr(spec, name)
        if value is not None and not low <= value <= high:  # written so that NaN fails too
            raise JobInvalid(detail=f"{name}: {value} is not between {low} and {high}")
