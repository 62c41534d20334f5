"""The layers that a cleaning makes: all objects with what was found, and those that are kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import geopandas
import numpy as np
import pyogrio

from ...core.geopackages import GPKG_VERSION, store_style
from ...core.outputs import write_errors
from ...core.styles import Category, categorized_polygons, class_fill, qml
from .results import CleaningResult
from .verdicts import BOTH, HEIGHTS, IMAGE, KEPT, KEPT_ROUND, NOT_JUDGED

JUDGED_LAYER, CLEANED_LAYER = "judged", "cleaned"
_RESERVED = ("fid", "geom")
"""Names of columns that a GeoPackage has of its own."""
_LOOKS = (
    (KEPT, "kept", "26,150,65"),
    (IMAGE, "removed: image", "215,25,28"),
    (HEIGHTS, "removed: heights", "230,97,1"),
    (BOTH, "removed: image and heights", "123,50,148"),
    (NOT_JUDGED, "kept: not judged", "128,128,128"),
)


def write_judged(target: Path, result: CleaningResult) -> None:
    """Write all objects with their fields, and four more.

    ``keep``; ``evidence``: 0…1, empty where nothing could be said; ``removed_in``: the round in which it was dropped
    for good, 0 where the heights did so before the first, empty where it is kept; ``reason``: ``image``, ``heights``
    or ``both``, and for what is kept empty or ``not judged``. Fields of these names that were there are replaced.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    verdict, rounds = result.history.last, result.history.removed_in
    frame = result.objects.frame.assign(
        keep=~verdict.removed,
        evidence=verdict.evidence.round(4),
        removed_in=np.where(rounds == KEPT_ROUND, np.nan, rounds),
        reason=np.where(verdict.reasons == KEPT, None, verdict.reasons),
    ).astype({"removed_in": "Int32", "reason": "string"})
    categories = [Category(value, "string", label, _see_through(color)) for value, label, color in _LOOKS]
    _write(target, frame, JUDGED_LAYER, categories, f"coalesce(\"reason\", '{KEPT}')")


def write_cleaned(target: Path, result: CleaningResult) -> None:
    """Write the objects that are kept, with their fields.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    categories = [Category(entry.name, "string", entry.name, class_fill(entry)) for entry in result.classes]
    names = {name: "'" + name.replace("'", "''") + "'" for name in result.objects.names}
    by = f'"{result.class_field}"' if result.class_field else next(iter(names.values()), "''")
    _write(target, result.objects.frame[~result.removed], CLEANED_LAYER, categories, by)


def _write(target: Path, frame: geopandas.GeoDataFrame, layer: str, categories: Sequence[Category], by: str) -> None:
    taken = {name: f"{name}_1" for name in frame.columns if name.lower() in _RESERVED and name != frame.geometry.name}
    with write_errors(target):
        pyogrio.write_dataframe(
            frame.rename(columns=taken), target, layer=layer, driver="GPKG", promote_to_multi=True, VERSION=GPKG_VERSION
        )
        store_style(target, layer, qml(categorized_polygons(by, categories)))


def _see_through(color: str) -> dict[str, str]:
    """A fill that does not hide the image."""
    return {
        "color": f"{color},70",
        "style": "solid",
        "outline_color": f"{color},255",
        "outline_style": "solid",
        "outline_width": "0.5",
        "outline_width_unit": "MM",
    }
