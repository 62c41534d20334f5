"""A whole segmentation, from the spec to the files."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import rasterio

from ..contract.errors import BandCountMismatch, DeviceOutOfMemory, ModelInputsMismatch, NodataIsClass
from ..contract.folders import model_folders
from ..contract.model_card import ModelCard, Scaling, inputs_text
from ..contract.notices import BandsChosen, ModelWithoutCard, OnlyNodata, RunningOn, TileHalved
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.areas_of_interest import AreasOfInterest
from ..core.devices import choose_device
from ..core.grids import Grid, Window
from ..core.model_scale import scale_of
from ..core.outputs import Draft, whole_files
from ..core.progress import Stage
from ..core.provenance import provenance
from ..core.raster_outputs import ClassRasterWriter, FloatRasterWriter
from ..core.rasters import GDAL_OPTIONS, Raster
from ..core.regions import wanted_area
from ..core.spec_checks import check_numbers
from ..models import loaded
from ..models.runtimes import Network
from ..models.sources import ModelSource
from .inference import Inference
from .maps import MEASURES, Maps, OutputMaps
from .planning import Cutting, cut, fit_classes
from .scaling import neutral_values, scalings_of
from .spec_checks import NUMBERS
from .symmetries import SymmetricSession
from .targets import check_room, output_files, role_of

if TYPE_CHECKING:
    from ..tasks.segment import Spec


def segment(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a segmentation. See :func:`..tasks.segment.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.01)
        check_numbers(spec, NUMBERS)
        source = loaded.opened(spec.model, model_folders())
        if not source.has_card:
            context.notice(ModelWithoutCard(path=str(source.path)))
        rasters = _open_rasters(spec, source.card, context, stack)
        targets = output_files(spec, source.card, [file for raster in rasters for file in raster.files])
        area, areas = wanted_area(rasters[0], spec.extent, spec.areas)
        scalings = scalings_of(source.card, rasters, area, spec.max_pixel_value, context)
        for raster, scaling in zip(rasters, scalings):
            raster.fill(neutral_values(scaling, len(raster.bands)))
        check_room(targets, source.card, rasters[0].grid.part(area))
        Stage(context, "loading_model", 0.01, 0.05)
        wanted = choose_device(spec.device, context)
        network = loaded.network(source, wanted, spec.precision, context)
        device = network.device
        context.notice(RunningOn(device.name, device.memory_mb, network.precision, network.runtime))
        run = _Run(spec, context, source, network, rasters, scalings, area, areas)
        drafts = stack.enter_context(whole_files(targets))
        values = run.write(drafts, stack)
    for role, target in targets.items():
        context.artifact(str(target), role)
    values["extra_outputs"] = [str(path) for role, path in targets.items() if role.startswith("extra")]
    return values


@dataclass
class _Run:
    """Everything opened and checked."""

    spec: Spec
    context: TaskContext
    source: ModelSource
    network: Network
    rasters: list[Raster]
    scalings: list[Scaling]
    area: Window
    areas: Optional[AreasOfInterest]

    @property
    def grid(self) -> Grid:
        """Of the result."""
        return self.rasters[0].grid.part(self.area)

    def write(self, drafts: dict[str, Path], stack: contextlib.ExitStack) -> dict[str, Json]:
        """Make all files, and return the table of classes."""
        scale = scale_of(self.rasters[0], self.spec.resolution_m or self.source.card.resolution_m, self.context)
        if self.spec.polygons:
            # Polygons carry the mean confidence; the map of it is thrown away where nobody asked for it.
            unasked = Draft(drafts["polygons"].with_name("confidence.tif"))
            stack.callback(unasked.discard)
            drafts.setdefault("confidence", unasked.path)
        tile_px = self.spec.tile_px
        while True:
            try:
                cutting = self._cut(scale, tile_px)
                with contextlib.ExitStack() as writers:
                    maps = self._open_maps(cutting, drafts, writers)
                    self._infer(cutting, maps)
                    self._finish(maps)
                    table = maps[0].classes.table
                break
            except DeviceOutOfMemory as error:
                tried_px = min(error.tile_px, tile_px or self.source.card.tile_px)
                tile_px = _half(tried_px, self.source.card.tile_multiple_px)
                if tile_px is None:
                    raise
                self.context.notice(TileHalved(tile_px=tile_px))
        self._write_polygons(drafts, maps[0])
        self._write_report(drafts, maps[0])
        areas = [row["area_m2"] for row in table]
        return {"classes": table, "total_area_m2": None if None in areas else sum(areas)}

    def _cut(self, scale: tuple[float, float], tile_px: Optional[int]) -> Cutting:
        return cut(
            self.network,
            self.source.card,
            raster=self.rasters[0],
            area=self.area,
            scale=scale,
            tile_px=tile_px,
            overlap_percent=self.spec.overlap_percent,
            context=self.context,
        )

    def _infer(self, cutting: Cutting, maps: list[OutputMaps]) -> None:
        session = self.network.session(cutting.shapes, [raster.pixel_type for raster in self.rasters], self.scalings)
        if self.spec.symmetries:
            square = len(set(cutting.shapes.read)) == 1
            session = SymmetricSession(session, square=square)
        inference = Inference(
            rasters=self.rasters,
            area=self.area,
            areas=self.areas,
            plan=cutting.plan,
            tile=cutting.shapes.read,
            margin=cutting.margin,
            outputs=len(maps),
            blending=self.spec.blending,
            batch=self.spec.batch,
            scratch=maps[0].classes.target.parent,
        )
        progress = Stage(self.context, "segmenting", 0.05, 0.85)
        offset = (self.area.col, self.area.row)
        with Maps(maps, self.spec.nodata_class, offset) as writer:
            for piece in inference.run(session, self.context, progress):
                writer.write(piece)
            writer.flush()
            if not writer.any_data:
                self.context.notice(OnlyNodata(path=self.rasters[0].path))

    def _open_maps(self, cutting: Cutting, drafts: dict[str, Path], stack: contextlib.ExitStack) -> list[OutputMaps]:
        origin = self._provenance(cutting)
        all_maps = []
        for i, channels in enumerate(cutting.channels):
            output = fit_classes(self.source.card.outputs[i], channels, self.context)
            for entry in output.classes:
                if entry.value == self.spec.nodata_class:
                    raise NodataIsClass(nodata=entry.value, class_name=entry.name)
            classes = ClassRasterWriter(
                drafts[role_of(i)],
                self.grid,
                output.classes,
                self.spec.nodata_class,
                origin,
                median_px=output.median_px,
                least_patch_m2=self.spec.minimum_mapping_unit_m2,
            )
            stack.enter_context(classes)
            names = {"probabilities": [one.name for one in output.classes[-channels:]]}
            measures = {
                name: stack.enter_context(FloatRasterWriter(drafts[name], self.grid, names.get(name, [name]), origin))
                for name in MEASURES
                if i == 0 and name in drafts
            }
            all_maps.append(OutputMaps(output, classes, measures))
        return all_maps

    def _finish(self, maps: list[OutputMaps]) -> None:
        writers = [writer for entry in maps for writer in entry.writers]
        for i, writer in enumerate(writers):
            start, step = 0.85, (0.92 - 0.85) / len(writers)
            writer.finish(Stage(self.context, "writing", start + i * step, start + (i + 1) * step))

    def _write_polygons(self, drafts: dict[str, Path], maps: OutputMaps) -> None:
        if "polygons" not in drafts:
            return
        from ..core.polygons import write_polygons

        write_polygons(
            drafts["polygons"],
            drafts["output"],
            maps.output.classes,
            confidence=drafts["confidence"],
            outline=self.spec.outline,
            minimum_area_m2=self.spec.minimum_area_m2,
            progress=Stage(self.context, "vectorizing", 0.92, 0.99),
        )

    def _write_report(self, drafts: dict[str, Path], maps: OutputMaps) -> None:
        if "report" not in drafts:
            return
        from ..core.pictures import class_picture
        from ..core.reports import write_area_report

        Stage(self.context, "reporting", 0.99, 1.0)
        device, card = self.network.device, self.source.card
        facts = {
            "Image": self.rasters[0].path,
            "Model": f"{card.title} ({card.id})",
            "Computed on": f"{device.name}, {self.network.precision}, {self.network.runtime}",
            "Date": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
        }
        picture = class_picture(drafts["output"], maps.output.classes)
        write_area_report(drafts["report"], Path(self.rasters[0].path).name, maps.classes.table, facts, picture)

    def _provenance(self, cutting: Cutting) -> dict[str, Json]:
        card, device = self.source.card, self.network.device
        model = {
            "id": card.id,
            "title": card.title,
            "sha256": self.source.sha256,
            "path": str(self.source.path),
            "tile_px": cutting.shapes.network[0],
        }
        used = {"name": device.name, "precision": self.network.precision, "runtime": self.network.runtime}
        return provenance(tool="segment", spec=self.spec, model=model, device=used, seed=self.context.seed)


def _open_rasters(spec: Spec, card: ModelCard, context: TaskContext, stack: contextlib.ExitStack) -> list[Raster]:
    sources = [spec.raster] if spec.second_raster is None else [spec.raster, spec.second_raster]
    if len(sources) != len(card.inputs):
        raise ModelInputsMismatch(spec.model, len(card.inputs), len(sources), wanted=inputs_text(card))
    rasters: list[Raster] = []
    for source, model_input in zip(sources, card.inputs):
        onto = rasters[0] if rasters else None
        raster = stack.enter_context(Raster(source.path, source.bands, onto))
        if not source.bands:
            raster.select(model_input.bands)
        if len(raster.bands) != len(model_input.bands):
            raise BandCountMismatch(path=source.path, needed=len(model_input.bands), found=len(raster.bands))
        context.notice(BandsChosen(path=source.path, bands=raster.bands_told))
        rasters.append(raster)
    return rasters


def _half(tile_px: int, multiple_px: int) -> Optional[int]:
    """Half a tile, as a multiple of what the network needs; ``None`` where that is not possible."""
    if multiple_px == 0 or tile_px <= multiple_px:
        return None
    return max(multiple_px, tile_px // 2 // multiple_px * multiple_px)
