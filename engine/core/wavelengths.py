"""Central wavelengths of a raster's bands, as satellites and hyperspectral sensors write them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from rasterio.io import DatasetReader

_TO_NM = {"nm": 1.0, "nanometers": 1.0, "nanometres": 1.0, "um": 1e3, "µm": 1e3, "micrometers": 1e3, "micrometres": 1e3}
_TOLERANCE_NM = 40.0
"""Bands of one name differ about so much between sensors: red is 655 nm for Landsat 8 and 665 nm for Sentinel-2."""


def band_wavelength_nm(dataset: DatasetReader, band: int) -> Optional[float]:
    """Central wavelength of a band: GDAL's own item (micrometres), or that of ENVI files; ``None`` where not told."""
    stated = dataset.tags(band, ns="IMAGERY").get("CENTRAL_WAVELENGTH_UM")
    unit = "um"
    if stated is None:
        tags = dataset.tags(band)
        stated, unit = tags.get("wavelength"), tags.get("wavelength_units", "nm").lower()
    try:
        return float(stated) * _TO_NM[unit]
    except (TypeError, ValueError, KeyError):
        return None


def nearest_bands(wanted_nm: Sequence[Optional[float]], found_nm: Sequence[Optional[float]]) -> Optional[list[int]]:
    """For each wanted wavelength the place of the nearest one found; ``None`` where one is missing or taken twice."""
    known = [(i, value) for i, value in enumerate(found_nm) if value is not None]
    order = []
    for wanted in wanted_nm:
        if wanted is None or not known:
            return None
        i, value = min(known, key=lambda entry: abs(entry[1] - wanted))
        if abs(value - wanted) > _TOLERANCE_NM:
            return None
        order.append(i)
    return order if len(set(order)) == len(order) else None
