"""What a cleaning has found: all that its layers and its report show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Optional

import geopandas
import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ...contract.model_card import ModelClass
from ...contract.schema import Json
from ...contract.training_set import TrainingSet
from ...core.areas import equal_area_transformer
from ...core.grids import Grid
from ...core.palette import class_colors
from .folds import Survey
from .objects import ObjectImages, Objects
from .verdicts import History


@dataclass(frozen=True)
class ClassRow:
    """What became of one class."""

    entry: ModelClass
    objects: int
    judged: int
    removed: int
    removed_area_m2: Optional[float]
    """``None``: it can't be told."""


@dataclass(frozen=True)
class CleaningResult:
    """All objects and all verdicts."""

    title: str
    """Name of the layer."""
    objects: Objects
    class_field: Optional[str]
    history: History
    found: Survey
    images: ObjectImages
    folder: Path
    """Of the training set; it is gone after the run."""
    training_set: TrainingSet
    facts: dict[str, str]
    """What to tell about the run, in this order."""

    @property
    def judged(self) -> NDArray[np.bool_]:
        """Of which objects something could be said."""
        return np.isfinite(self.history.last.evidence)

    @property
    def removed(self) -> NDArray[np.bool_]:
        """Which objects are dropped."""
        return self.history.last.removed

    @cached_property
    def areas_m2(self) -> Optional[NDArray[np.float64]]:
        """True area of each object; ``None`` without a CRS."""
        return _areas_m2(self.objects.frame)

    @property
    def classes(self) -> list[ModelClass]:
        """Those of the objects, with their colours."""
        names = sorted(set(self.objects.names) - {""})
        known = {entry.name: entry.color for entry in self.training_set.classes}
        colors = [known.get(name, color) for name, color in zip(names, class_colors(names))]
        return [ModelClass(value, name, color) for value, (name, color) in enumerate(zip(names, colors))]

    @property
    def class_rows(self) -> list[ClassRow]:
        """What became of each class."""
        names = np.array(self.objects.names, object)
        rows = []
        for entry in self.classes:
            members = names == entry.name
            gone = members & self.removed
            area = None if self.areas_m2 is None else float(self.areas_m2[gone].sum())
            counts = (int(members.sum()), int((members & self.judged).sum()), int(gone.sum()))
            rows.append(ClassRow(entry, *counts, area))
        return rows

    @property
    def values(self) -> dict[str, Json]:
        """See :func:`....tasks.cleanlabels.run`."""
        return {
            "objects": len(self.objects),
            "judged": int(self.judged.sum()),
            "removed": int(self.removed.sum()),
            "rounds": len(self.history.verdicts) - 1,
            "classes": [
                {
                    "name": row.entry.name,
                    "objects": row.objects,
                    "judged": row.judged,
                    "removed": row.removed,
                    "removed_area_m2": row.removed_area_m2,
                }
                for row in self.class_rows
            ],
        }


def _areas_m2(frame: geopandas.GeoDataFrame) -> Optional[NDArray[np.float64]]:
    """True areas on the ellipsoid."""
    shapes = frame.geometry.to_numpy()
    if frame.crs is None or not np.isfinite(frame.total_bounds).all():
        return None
    left, bottom, right, top = frame.total_bounds
    around = Grid(frame.crs.to_wkt(), Affine.translation(left, bottom), right - left, top - bottom)
    to_plane = equal_area_transformer(around)
    if to_plane is not None:
        shapes = shapely.transform(shapely.force_2d(shapes), to_plane.transform, interleaved=False)
    return np.nan_to_num(shapely.area(shapes))
