"""Which numbers a segmentation can work with."""

from __future__ import annotations

import math

from ..contract.card_checks import MAX_TILE_PX

NUMBERS = {
    "resolution_m": (1e-6, 1e6),
    "tile_px": (1, MAX_TILE_PX),
    "overlap_percent": (0, 90),
    "batch": (0, 4096),
    "nodata_class": (0, 65_535),
    "minimum_mapping_unit_m2": (0, math.inf),
    "minimum_area_m2": (0, math.inf),
    "max_pixel_value": (1e-12, 1e12),
}
"""Field of the spec → its least and largest value."""
