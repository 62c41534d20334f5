"""Images and labels, opened and checked before anything is cut."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from ...contract.errors import ExtentOutside, HeightsMismatch, ImagesUnlike, LabelsMissing, LabelsOutside, RastersApart
from ...contract.labels import IGNORE, LabelledImages
from ...contract.notices import (
    BufferClassUnknown,
    CrsUnknown,
    ImageResampled,
    LabelsPartlyOutside,
    LabelsReprojected,
    PatchesNotDone,
)
from ...contract.task import TaskContext
from ...core.areas_of_interest import AreasOfInterest, count_not_done
from ...core.legends import Legend, read_legend
from ...core.rasters import Raster
from .class_list import BACKGROUND, ClassList
from .drawings import Drawing, DrawnLabels, read_drawing
from .scenes import ClassRaster, Scene

_LONGEST_NAME = 60


def open_scenes(
    data: LabelledImages, resolution_m: Optional[float], context: TaskContext, stack: contextlib.ExitStack
) -> list[Scene]:
    """The images that something labels, or that lie inside the areas where labels are complete.

    Args:
        data: images and labels.
        resolution_m: at which to read the images; ``None``: their own.
        context: is told what was left out or transformed.
        stack: closes the rasters.

    Raises:
        LabelsMissing, LabelsOutside, ImagesUnlike, HeightsMismatch: as their names say.
        EngineError: a raster or a layer can't be read.
    """
    labels = data.labels
    if not labels.layers and not labels.rasters:
        raise LabelsMissing
    if data.heights and len(data.heights) != len(data.images):
        raise HeightsMismatch(images=len(data.images), heights=len(data.heights))
    classes = ClassList()
    if labels.background:
        classes.code(labels.background, BACKGROUND)
    drawings = [read_drawing(layer, labels.class_field, classes, context) for layer in labels.layers]
    opener = _Opener(data, resolution_m, classes, drawings, context, stack)
    scenes = [scene for number in range(len(data.images)) if (scene := opener.scene(number)) is not None]
    if not scenes or not opener.any_label:
        raise LabelsOutside
    opener.tell_unused()
    if data.areas is not None and (count := count_not_done(data.areas)):
        context.notice(PatchesNotDone(path=data.areas.path, count=count))
    return scenes


@dataclass
class _Opener:
    data: LabelledImages
    resolution_m: Optional[float]
    classes: ClassList
    drawings: Sequence[Drawing]
    context: TaskContext
    stack: contextlib.ExitStack
    any_label: bool = False
    """Whether a feature or a class raster touches an image."""
    _first: tuple[Raster, ...] = ()
    _names: set[str] = field(default_factory=set)
    _reprojected: set[str] = field(default_factory=set)
    _touched: list[NDArray[np.bool_]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._touched = [np.zeros(len(drawing.shapes), bool) for drawing in self.drawings]

    def scene(self, number: int) -> Optional[Scene]:
        """An image with its labels; ``None`` where it lies outside all areas."""
        inputs = self._inputs(number)
        image = inputs[0]
        labels = self.data.labels
        self._tell_crs(image)
        drawn = DrawnLabels(self.drawings, image.grid, labels.line_width_m, image.path)
        self._touched = [before | touching for before, touching in zip(self._touched, drawn.touching)]
        rasters = self._class_rasters(number, image)
        self.any_label |= bool(rasters) or any(touching.any() for touching in drawn.touching)
        areas = None
        if self.data.areas is not None:
            try:
                areas = AreasOfInterest(self.data.areas, image.grid, image.path, labelled=True)
            except ExtentOutside:
                return None
        # Where nothing says where labels are complete, class rasters do.
        complete = areas is not None or not labels.rasters
        background = self.classes.find(labels.background)
        return Scene(
            name=self._name(image.path),
            inputs=inputs,
            labels=labels,
            classes=self.classes,
            drawn=drawn,
            class_rasters=rasters,
            areas=areas,
            unlabelled=background if complete and background is not None else IGNORE,
        )

    def tell_unused(self) -> None:
        """Tell which features lie on no image, and which classes nobody has drawn."""
        for drawing, touched in zip(self.drawings, self._touched):
            if not touched.all():
                self.context.notice(LabelsPartlyOutside(path=drawing.path, count=int((~touched).sum())))
        for name in self.data.labels.buffer_classes:
            if self.classes.find(name) is None and not self.data.labels.rasters:
                self.context.notice(BufferClassUnknown(name=name, classes=", ".join(self.classes.names)))

    def _inputs(self, number: int) -> tuple[Raster, ...]:
        source = self.data.images[number]
        image = self.stack.enter_context(Raster(source.path, source.bands, resolution_m=self.resolution_m))
        inputs = [image]
        if self.data.heights:
            height = self.data.heights[number]
            inputs.append(self.stack.enter_context(Raster(height.path, height.bands, onto=image)))
        self._first = self._first or tuple(inputs)
        for one, first in zip(inputs, self._first):
            if len(one.bands) != len(first.bands):
                raise ImagesUnlike(path=one.path, bands=len(one.bands), other=first.path, other_bands=len(first.bands))
        return tuple(inputs)

    def _class_rasters(self, number: int, image: Raster) -> tuple[ClassRaster, ...]:
        """Those that lie on the image. Without a CRS they belong together in their order."""
        sources = self.data.labels.rasters
        if not image.grid.crs_wkt and len(sources) == len(self.data.images):
            sources = sources[number : number + 1]
        found = []
        for source in sources:
            with contextlib.suppress(RastersApart):
                raster = Raster(source.path, source.bands[:1] or (1,), onto=image, classes=True)
                found.append(ClassRaster(self.stack.enter_context(raster), self._legend(source.path)))
        return tuple(found)

    def _legend(self, path: str) -> Legend:
        legend, known = read_legend(path), self.data.labels.raster_classes
        names = {entry.value: entry.name for entry in known}
        colors = {entry.value: entry.color for entry in known}
        return Legend({**legend.names, **names}, {**legend.colors, **colors})

    def _tell_crs(self, image: Raster) -> None:
        own = image.own_grid.pixel_size_m
        if own is None:
            self.context.notice(CrsUnknown(path=image.path))
        elif self.resolution_m and image.grid != image.own_grid:
            own_m = round((own.width * own.height) ** 0.5, 3)
            self.context.notice(ImageResampled(path=image.path, own_m=own_m, set_m=round(self.resolution_m, 3)))
        for drawing in self.drawings:
            unlike = drawing.crs is not None and image.grid.crs_wkt and not _same(drawing.crs, image.grid.crs_wkt)
            if unlike and drawing.path not in self._reprojected:
                self._reprojected.add(drawing.path)
                self.context.notice(LabelsReprojected(path=drawing.path))

    def _name(self, path: str) -> str:
        """A name for the tiles of an image that is no other's, and that any file system takes."""
        stem = re.sub(r"\W+", "_", Path(path).stem, flags=re.ASCII).strip("_")[:_LONGEST_NAME] or "image"
        name, number = stem, 2
        while name.lower() in self._names:
            name, number = f"{stem}_{number}", number + 1
        self._names.add(name.lower())
        return name


def _same(crs: CRS, wkt: str) -> bool:
    other = CRS.from_wkt(wkt)
    return bool(crs.equals(other, ignore_axis_order=True)) or crs.to_epsg() == other.to_epsg() is not None
