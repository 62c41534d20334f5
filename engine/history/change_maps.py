"""The layers of a comparison: rasters of changes and of heights, and polygons of changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.model_card import ModelClass
from ..contract.schema import Json
from ..core import styles
from ..core.grids import Grid
from ..core.patches import row_bands
from ..core.polygons import Band, class_polygons, write_layer
from ..core.progress import Stage
from ..core.raster_outputs import ClassRasterWriter, FloatRasterWriter
from .class_changes import UNKNOWN, Transitions
from .epochs import Epochs
from .height_changes import HIGHER, LOWER, NO_HEIGHT, SAME, HeightRasters

UNCHANGED_VALUE = 0
_NO_HEIGHT_VALUE = 255
LAYER = "changes"
HEIGHT_BANDS = ("height change", "height difference")
"""Of the raster of heights: the first is 0 where the difference is within the level of detection."""
_UNCHANGED = ModelClass(UNCHANGED_VALUE, "no change", "#f0f0f0")
_SHARE_OF_LATER = 0.75
"""Of the later class in the colour of a change: what it became matters most, what it was tells changes apart."""


@dataclass(frozen=True)
class ChangeKinds:
    """The kinds of change that occur, and how they are mapped."""

    changes: tuple[ModelClass, ...]
    """Value, name and colour of each in the raster of changes; without “no change”."""
    values: NDArray[np.unsignedinteger]
    """Kind → value in the raster of changes."""
    nodata: int
    """Value in the raster of changes where nothing is known."""
    classes: Mapping[int, tuple[str, str]]
    """Value → names of the earlier and the later class; empty where only heights are compared."""

    @property
    def legend(self) -> tuple[ModelClass, ...]:
        """The classes of the raster of changes."""
        return (_UNCHANGED, *self.changes)


def class_kinds(found: Transitions) -> ChangeKinds:
    """The kinds of change from class to class: their numbers are pairs of classes."""
    values = np.full(UNKNOWN + 1, UNCHANGED_VALUE, np.uint16)
    values[UNKNOWN] = UNKNOWN
    values[[change.pair for change in found.changes]] = [change.value for change in found.changes]
    kinds = [ModelClass(one.value, one.name, _mixed(one.earlier.color, one.later.color)) for one in found.changes]
    names = {one.value: (one.earlier.name, one.later.name) for one in found.changes}
    return ChangeKinds(tuple(kinds), values, UNKNOWN, names)


def height_kinds() -> ChangeKinds:
    """The kinds of change of the surface."""
    values = np.zeros(NO_HEIGHT + 1, np.uint8)
    values[[SAME, LOWER, HIGHER, NO_HEIGHT]] = UNCHANGED_VALUE, 1, 2, _NO_HEIGHT_VALUE
    ends = styles.RED_TO_BLUE[0], styles.RED_TO_BLUE[-1]
    return ChangeKinds(
        (ModelClass(1, "lower", ends[0]), ModelClass(2, "higher", ends[1])), values, _NO_HEIGHT_VALUE, {}
    )


class ChangeRasterWriter(ClassRasterWriter):
    """A raster of changes, in which nothing covers what did not change."""

    def _style(self) -> str:
        return styles.class_raster_qml(self.classes, clear=(UNCHANGED_VALUE,))


def write_changes(
    target: Path,
    grid: Grid,
    changes: NDArray[np.unsignedinteger],
    kinds: ChangeKinds,
    *,
    provenance: Mapping[str, Json],
    progress: Stage,
) -> None:
    """Write the raster of changes.

    Args:
        target: the GeoTIFF.
        grid: where its pixels lie.
        changes: kind of change of each pixel ``(rows, columns)``.
        kinds: that occur.
        provenance: see :class:`..core.raster_outputs.RasterWriter`.
        progress: gets the fraction done.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    with ChangeRasterWriter(target, grid, kinds.legend, kinds.nodata, provenance) as writer:
        for band in row_bands(grid.width, grid.height):
            writer.write(band, kinds.values[changes[band.slices]])
            progress(0.5 * band.bottom / grid.height)
        writer.finish(lambda fraction: progress(0.5 + 0.5 * fraction))


def write_height_change(
    target: Path,
    grid: Grid,
    rasters: HeightRasters,
    span_m: float,
    *,
    provenance: Mapping[str, Json],
    progress: Stage,
) -> None:
    """Write the raster of heights, with the bands of :data:`HEIGHT_BANDS`.

    Args:
        target: the GeoTIFF.
        grid: where its pixels lie.
        rasters: differences and kinds of change.
        span_m: height change at the ends of the colours.
        provenance: see :class:`..core.raster_outputs.RasterWriter`.
        progress: gets the fraction done.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    style = styles.ramp_qml(-span_m, span_m, styles.RED_TO_BLUE, "m")
    with FloatRasterWriter(target, grid, HEIGHT_BANDS, provenance, style=style, unit="m") as writer:
        for band in row_bands(grid.width, grid.height):
            differences = np.array(rasters.differences[band.slices])
            changes = np.where(rasters.kinds[band.slices] == SAME, 0, differences)
            writer.write(band, np.stack([changes, differences]))
            progress(0.5 * band.bottom / grid.height)
        writer.finish(lambda fraction: progress(0.5 + 0.5 * fraction))


def write_change_polygons(
    target: Path, changes: Path, kinds: ChangeKinds, epochs: Epochs, *, heights: Optional[Path], progress: Stage
) -> None:
    """Write the polygons of changes.

    Args:
        target: the GeoPackage.
        changes: raster of changes.
        kinds: that occur in it.
        epochs: that were compared.
        heights: raster of heights, whose mean difference in each polygon is told.
        progress: gets the fraction done.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    means = {} if heights is None else {"height_change_m": Band(heights, 1 + HEIGHT_BANDS.index("height difference"))}
    polygons = class_polygons(changes, kinds.changes, means_of=means, progress=progress)
    polygons = polygons.rename(columns={"class_value": "change_value", "class_name": "change"})
    for place, field in enumerate(("from_class", "to_class") if epochs.maps else ()):
        polygons[field] = [kinds.classes[value][place] for value in polygons["change_value"]]
    polygons["earlier_date"], polygons["later_date"] = epochs.earlier.text, epochs.later.text
    order = ["change_value", "change", "from_class", "to_class", "earlier_date", "later_date", "area_m2", *means]
    columns = [field for field in order if field in polygons.columns]
    style = styles.class_polygons_qml(kinds.changes, "change_value")
    write_layer(target, polygons[[*columns, "geometry"]], LAYER, style)
    progress(1.0)


def _mixed(earlier: str, later: str) -> str:
    """A colour between those of two classes."""
    channels = zip(styles.rgb(earlier), styles.rgb(later))
    mixed = (round((1 - _SHARE_OF_LATER) * one + _SHARE_OF_LATER * other) for one, other in channels)
    return "#" + "".join(f"{channel:02x}" for channel in mixed)
