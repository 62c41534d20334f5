"""A model that has seen an image, and says how the objects in it are related."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import pandas as pd
import rasterio
import torch

from ..contract.notices import ObjectsNotShown, RunningOn, ScaleNotLearnt
from ..contract.sources import RasterSource
from ..contract.task import TaskContext
from ..core.devices import choose_device
from ..core.provenance import versions
from ..core.rasters import GDAL_OPTIONS
from .fusing import by_network
from .levels import Level
from .metric_plane import MetricPlane
from .pictures import opened_picture
from .predicting import NO_RELATIONS, predict, relations_of
from .regions import NOWHERE, regions_of
from .relation_model import RelationModel, certain, reach_m
from .visual_grid import Eye, VisualGrid

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Reader:
    """Reads the relations of objects out of an image."""

    model: RelationModel
    """With its network on the device."""
    path: str
    """Of the image."""
    grid: VisualGrid
    plane: MetricPlane
    """Where objects are measured."""
    context: TaskContext

    @classmethod
    def of(
        cls,
        model: RelationModel,
        image: RasterSource,
        plane: MetricPlane,
        context: TaskContext,
        *,
        device: str,
        file: Path,
        progress: Progress,
    ) -> Reader:
        """Let a model see an image.

        Args:
            model: as it was opened.
            image: to look at.
            plane: where objects are measured.
            context: of the run.
            device: to compute on, such as ``auto``.
            file: a new file for what is seen.
            progress: gets the fraction done; may raise to cancel.

        Raises:
            DeviceMissing, DeviceOutOfMemory, DiskFull, OutputNotWritable: as their names say.
            EngineError: as :func:`.pictures.opened_picture`.
        """
        chosen = choose_device(device, context)
        context.notice(RunningOn(chosen.name, chosen.memory_mb, "fp32", f"torch {versions()['torch']}"))
        model.network.to(torch.device(chosen.id))
        eye, resolution_m = Eye(model.transformer, chosen, "fp32"), model.card.resolution_m
        with rasterio.Env(**GDAL_OPTIONS), opened_picture(image, context, resolution_m) as raster:
            return cls(model, raster.path, eye.look(raster, file, context, progress), plane, context)

    def relations(self, level: Level, least_score: float, progress: Progress) -> pd.DataFrame:
        """The relations that the model finds among the objects of a map scale; none where it knows no such maps.

        Args:
            level: the objects.
            least_score: relations that are less likely are left out.
            progress: gets the fraction done; may raise to cancel.
        """
        vocabulary, scale = self.model.design.vocabulary, level.scale.denominator
        found, table = NO_RELATIONS, level.table
        if not self.model.knows(scale):
            learnt = ", ".join(f"1 : {known:.0f}" for known in self.model.design.scales)
            self.context.notice(ScaleNotLearnt(scale=scale, learnt=learnt))
            return by_network(found, vocabulary, table.index)
        regions = regions_of(table.geometry, [self.grid], self.plane)
        shown = regions.images != NOWHERE
        if not shown.all():
            self.context.notice(ObjectsNotShown(path=self.path, count=int((~shown).sum())))
        table = table[shown]
        if len(table):
            known = certain(level.classes(vocabulary)[shown], table["score"].to_numpy(), len(vocabulary.classes))
            prediction = predict(self.model.network, regions.take(shown), known, reach_m(scale), progress)
            found = relations_of(prediction, vocabulary, least_score)
        return by_network(found, vocabulary, table.index)
