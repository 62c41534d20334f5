"""A training set out of images and labels, from the spec to the files."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

import rasterio

from ...contract.card_checks import MAX_TILE_PX
from ...contract.errors import JobInvalid, LabelsOutside, TooFewClasses
from ...contract.labels import LabelledImages
from ...contract.notices import SplitIncomplete
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...contract.training_set import (
    INDEX_FILE,
    INPUT_FOLDERS,
    LABEL_FOLDER,
    PREVIEW_FILE,
    Split,
    TrainingSet,
    write_training_set,
)
from ...core.output_folders import check_folder_target, whole_folder
from ...core.outputs import write_errors
from ...core.progress import Stage
from ...core.provenance import provenance
from ...core.rasters import GDAL_OPTIONS, Raster
from ...core.spec_checks import check_numbers
from .cutting import TileCutter
from .opening import open_scenes
from .patch_plan import PatchPlan
from .preview import write_preview
from .scenes import Scene
from .working_labels import WorkingLabels

if TYPE_CHECKING:
    from ...tasks.preparepatches import Spec

Progress = Callable[[float], None]
_REPLACEABLE = (*INPUT_FOLDERS, LABEL_FOLDER, INDEX_FILE, PREVIEW_FILE, f"{PREVIEW_FILE}.aux.xml")
"""What a training set holds, and what QGIS leaves beside a picture."""
_RANGES = {
    "tile_px": (16, MAX_TILE_PX),
    "stride_px": (1, MAX_TILE_PX),
    "resolution_m": (1e-6, 1e6),
    "train_percent": (1, 100),
    "validation_percent": (0, 99),
    "block_px": (0, 1_000_000),
}


def prepare(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Make a training set. See :func:`...tasks.preparepatches.run`."""
    target = Path(spec.output)
    check_folder_target(target, _input_paths(spec.data), _REPLACEABLE)
    with whole_folder(target) as folder:
        made = make_training_set(spec, folder, context, Stage(context, "preparing_patches", 0.0, 1.0))
    context.artifact(str(target), "output")
    return {
        "tiles": {split: len(made.of(split)) for split in ("train", "validation", "test")},
        "classes": _class_table(made),
        "preview": str(target / PREVIEW_FILE),
    }


def make_training_set(spec: Spec, folder: Path, context: TaskContext, progress: Progress) -> TrainingSet:
    """Write a training set into an empty folder.

    Args:
        spec: what to cut; its output is not looked at.
        folder: is there, and empty.
        context: is told what was left out or changed.
        progress: gets the fraction done; may raise to cancel.

    Raises:
        LabelsMissing, LabelsOutside, TooFewClasses, TooManyClasses, ImagesUnlike, HeightsMismatch: as their names say.
        EngineError: an input can't be read, or the folder can't be written.
    """
    _check_numbers(spec)
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        resolution_m = spec.resolution_m or _resolution_m(spec.data)
        scenes = open_scenes(spec.data, resolution_m, context, stack)
        with write_errors(folder):
            scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=folder, prefix="drawing-")))
        return _Maker(spec, folder, context, scenes, resolution_m, scratch).make(progress)


@dataclass
class _Maker:
    """Everything opened and checked."""

    spec: Spec
    folder: Path
    context: TaskContext
    scenes: list[Scene]
    resolution_m: Optional[float]
    scratch: Path

    def make(self, progress: Progress) -> TrainingSet:
        plan = self._plan(lambda fraction: progress(0.4 * fraction))
        classes = self.scenes[0].classes.used(plan.codes)
        if len(classes) == 1:
            raise TooFewClasses(class_name=classes[plan.codes[0]].name)
        cutter = TileCutter(self.folder, self.scenes, plan, classes, tile_px=self.spec.tile_px, seed=self.context.seed)
        cutter.cut(lambda fraction: progress(0.4 + 0.5 * fraction))
        made = TrainingSet(
            inputs=cutter.inputs(),
            classes=cutter.classes,
            tile_px=self.spec.tile_px,
            stride_px=self.spec.stride_px,
            resolution_m=self.resolution_m,
            tiles=tuple(cutter.tiles),
            sources=cutter.sources(),
            class_pixels=cutter.class_pixels(),
            provenance=provenance(tool="preparepatches", spec=self.spec, model={}, device={}, seed=self.context.seed),
        )
        for split, share in self._shares.items():
            if share and not made.of(split):
                self.context.notice(SplitIncomplete(split=split))
        with write_errors(self.folder):
            write_training_set(self.folder, made)
            write_preview(self.folder, made)
        progress(1.0)
        return made

    @property
    def _shares(self) -> dict[Split, float]:
        train, validation = self.spec.train_percent, self.spec.validation_percent
        return {"train": train / 100, "validation": validation / 100, "test": (100 - train - validation) / 100}

    def _plan(self, progress: Progress) -> PatchPlan:
        """Draw all labels, and plan the tiles.

        Raises:
            LabelsOutside: nothing is labelled.
        """
        labels = []
        for number, scene in enumerate(self.scenes):
            path = self.scratch / f"{number}.tif"
            labels.append(WorkingLabels(scene, path, _part(progress, number, len(self.scenes))))
        if not any(one.labelled_px for one in labels):
            raise LabelsOutside
        return PatchPlan(
            self.scenes,
            labels,
            tile_px=self.spec.tile_px,
            stride_px=self.spec.stride_px,
            block_px=self.spec.block_px,
            shares=self._shares,
            seed=self.context.seed,
        )


def _part(progress: Progress, number: int, count: int) -> Progress:
    """The progress of one of several equal parts."""
    return lambda fraction: progress((number + fraction) / count)


def _class_table(made: TrainingSet) -> list[Json]:
    """One row a class, of all splits together."""
    pixels = [sum(counts[entry.name] for counts in made.class_pixels.values()) for entry in made.classes]
    return [
        {
            "value": entry.value,
            "name": entry.name,
            "color": entry.color,
            "pixels": count,
            "percent": 100 * count / sum(pixels),
        }
        for entry, count in zip(made.classes, pixels)
    ]


def _resolution_m(data: LabelledImages) -> Optional[float]:
    """That of the first image; ``None`` where it can't be told."""
    with Raster(data.images[0].path) as first:
        size = first.grid.pixel_size_m
    return None if size is None else (size.width * size.height) ** 0.5


def _input_paths(data: LabelledImages) -> list[str]:
    rasters = (*data.images, *data.heights, *data.labels.rasters)
    layers = [layer.source for layer in data.labels.layers] + ([data.areas] if data.areas else [])
    return [*(raster.path for raster in rasters), *(layer.path for layer in layers)]


def _check_numbers(spec: Spec) -> None:
    """Are the numbers sensible? The dialog sees to it; a job file may hold anything.

    Raises:
        JobInvalid: one is out of its range, or there is no image.
    """
    check_numbers(spec, _RANGES)
    if spec.train_percent + spec.validation_percent > 100:
        raise JobInvalid(detail="train_percent and validation_percent are more than 100")
    for name in ("line_width_m", "buffer_m"):
        if not 0 < getattr(spec.data.labels, name) <= 1e6:
            raise JobInvalid(detail=f"{name}: {getattr(spec.data.labels, name)} is not above 0")
    if not spec.data.images:
        raise JobInvalid(detail="images: none")
