"""A whole run, from the spec to the files."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import rasterio
import torch

from ...contract.model_card import ModelClass
from ...contract.notices import RunningOn, TilesPlanned
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...core.devices import choose_device
from ...core.grids import Window
from ...core.model_scale import scale_of
from ...core.outputs import checked_targets, need_room, whole_files
from ...core.palette import class_colors
from ...core.polygons import POLYGON_EXTENSIONS, write_polygons
from ...core.progress import Stage
from ...core.provenance import provenance
from ...core.raster_outputs import RASTER_EXTENSIONS, ClassRasterWriter, room_needed_mb
from ...core.rasters import GDAL_OPTIONS, Raster
from ...core.regions import wanted_area
from ...core.spec_checks import check_numbers
from ...models.runtimes.tensors import TorchNetwork
from ...models.vision_transformers import VisionTransformer, open_transformer
from ..pictures import opened_picture, picture_scaling
from .learning import Learnt, draw_sample, learn
from .mapping import NODATA, SegmentMapper
from .tiles import TileReader, Tiling, cut, in_panels

if TYPE_CHECKING:
    from ...tasks.segments import Spec

_NUMBERS = {
    "segments": (2, 200),
    "resolution_m": (1e-6, 1e6),
    "tile_px": (1, 4096),
    "overlap_percent": (0, 75),
    "minimum_mapping_unit_m2": (0, 1e12),
    "minimum_area_m2": (0, 1e12),
    "batch": (0, 4096),
}


def find_segments(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Find segments. See :func:`...tasks.segments.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        stack.enter_context(torch.no_grad())
        Stage(context, "preparing", 0.0, 0.01)
        check_numbers(spec, _NUMBERS)
        raster = stack.enter_context(opened_picture(spec.raster, context))
        targets = _targets(spec, raster)
        area, areas = wanted_area(raster, spec.extent, spec.areas)
        _check_room(targets, raster, area)
        Stage(context, "loading_model", 0.01, 0.05)
        transformer = open_transformer(spec.network, spec.weights)
        tiling = _tiling(spec, raster, area, transformer, context)
        network = transformer.network(tiling.network_px, choose_device(spec.device, context), spec.precision)
        device = network.device
        context.notice(RunningOn(device.name, device.memory_mb, network.precision, network.runtime))
        scaling = picture_scaling(transformer.scaling, raster, context)
        reader = TileReader(raster, areas, tiling, scaling=scaling, network=network, batch=spec.batch, context=context)
        sample = draw_sample(reader, seed=context.seed, check=Stage(context, "sampling_patches", 0.05, 0.3))
        grouping = Stage(context, "grouping_patches", 0.3, 0.4)
        learnt = learn(sample, spec.method, spec.segments, path=raster.path, seed=context.seed, check=grouping)
        reader.tiling = in_panels(tiling, learnt.count)
        drafts = stack.enter_context(whole_files(targets))
        origin = _provenance(spec, context, transformer, network)
        with _writer(spec, reader, learnt, drafts["output"], origin) as writer:
            mapper = SegmentMapper(reader, learnt)
            mapper.write(writer, writer.target.parent, Stage(context, "segmenting", 0.4, 0.85))
            writer.finish(Stage(context, "writing", 0.85, 0.92))
        _write_polygons(spec, drafts, writer.classes, Stage(context, "vectorizing", 0.92, 1.0))
    for role, target in targets.items():
        context.artifact(str(target), role)
    return {"segments": sum(row["pixels"] > 0 for row in writer.table), "classes": writer.table}


def _targets(spec: Spec, raster: Raster) -> dict[str, Path]:
    layers = [spec.areas.path] if spec.areas else []
    inputs = [*raster.files, *layers, *([spec.weights] if spec.weights else [])]
    return checked_targets(spec, {"output": RASTER_EXTENSIONS, "polygons": POLYGON_EXTENSIONS}, inputs)


def _check_room(targets: dict[str, Path], raster: Raster, area: Window) -> None:
    for target in targets.values():
        need_room(target, room_needed_mb(raster.grid.part(area), 1))


def _tiling(spec: Spec, raster: Raster, area: Window, transformer: VisionTransformer, context: TaskContext) -> Tiling:
    scale = scale_of(raster, spec.resolution_m, context)
    tiling = cut(
        raster,
        area,
        transformer.patch_px,
        scale=scale,
        tile_px=spec.tile_px,
        overlap_percent=spec.overlap_percent,
    )
    overlap_px = round(tiling.network_px * spec.overlap_percent / 100)
    context.notice(TilesPlanned(tiles=len(tiling.plan), tile_px=tiling.network_px, overlap_px=overlap_px))
    return tiling


def _writer(spec: Spec, reader: TileReader, learnt: Learnt, target: Path, origin: dict[str, Json]) -> ClassRasterWriter:
    names = [f"segment {number}" for number in range(1, learnt.count + 1)]
    classes = [ModelClass(i, name, color) for i, (name, color) in enumerate(zip(names, class_colors(names)), 1)]
    grid = reader.raster.grid.part(reader.tiling.area)
    return ClassRasterWriter(target, grid, classes, NODATA, origin, least_patch_m2=spec.minimum_mapping_unit_m2)


def _write_polygons(spec: Spec, drafts: dict[str, Path], classes: Sequence[ModelClass], progress: Stage) -> None:
    if "polygons" in drafts:
        write_polygons(
            drafts["polygons"],
            drafts["output"],
            classes,
            outline=spec.outline,
            minimum_area_m2=spec.minimum_area_m2,
            progress=progress,
        )


def _provenance(
    spec: Spec, context: TaskContext, transformer: VisionTransformer, network: TorchNetwork
) -> dict[str, Json]:
    model = {
        "id": transformer.name,
        "title": transformer.name,
        "sha256": transformer.sha256,
        "path": transformer.path,
    }
    used = {"name": network.device.name, "precision": network.precision, "runtime": network.runtime}
    return provenance(tool="segments", spec=spec, model=model, device=used, seed=context.seed)
