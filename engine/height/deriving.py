"""From a surface model to the maps that are derived of it, tile by tile."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray

from ..contract.errors import NoFeatureAsked, SearchRadiusUnfit
from ..contract.notices import RunningOn, TerrainEstimated
from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.devices import Device, choose_device
from ..core.grids import Window
from ..core.heights import Heights
from ..core.outputs import Draft, check_distinct, check_target, need_room, whole_files
from ..core.patches import row_bands
from ..core.progress import Stage
from ..core.provenance import provenance
from ..core.raster_outputs import RASTER_EXTENSIONS, room_needed_mb
from ..core.rasters import GDAL_OPTIONS, Raster
from ..core.spec_checks import check_numbers
from .features import FEATURES, NEEDING_SHADOW, NEEDING_SKY, NEEDING_TERRAIN, SHADOW, Setting, TileFeatures
from .ground import Zone, ground_zones
from .inputs import Inputs, check_inputs, first_band, open_inputs
from .maps import Maps
from .shadows import Sun, sun_ray
from .sky import search_paths
from .surroundings import Surroundings
from .terrain import Objects, estimate_terrain, terrain_resolution_m
from .tiles import in_order, one_thread_an_operation, tiles

if TYPE_CHECKING:
    from ..tasks.heightfeatures import Spec

_RANGES = {
    "directions": (4, 360),
    "radius_m": (1e-6, 1e6),
    "sun_azimuth": (0, 360),
    "sun_elevation": (1, 90),
    "dsm_to_metres": (1e-6, 1e6),
    "dtm_to_metres": (1e-6, 1e6),
    "object_width_m": (0.1, 10_000),
    "ground_tolerance_m": (0, 100),
}
_MOST_RADIUS_PX = 1000
_TILE_SIDES_PX = (512, 1024, 2048)

Values = dict[str, NDArray[np.generic]]
"""The maps of a tile ``(rows, columns)``, by their names."""


def derive(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Derive the maps. See :func:`..tasks.heightfeatures.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.01)
        check_numbers(spec, _RANGES)
        asked = {name: Path(path) for name in FEATURES if (path := getattr(spec, name))}
        if not asked:
            raise NoFeatureAsked
        with_terrain = bool(asked.keys() & set(NEEDING_TERRAIN))
        inputs = open_inputs(spec, stack, with_terrain=with_terrain)
        _check_targets(asked, inputs)
        check_inputs(inputs, context)
        zones = ground_zones(inputs.surface.raster.grid)
        if asked.keys() & set(NEEDING_SKY):
            _check_radius(spec, zones)
        device = choose_device(spec.device, context)
        context.notice(RunningOn(device.name, device.memory_mb, "fp32", f"torch {torch.__version__}"))
        drafts = stack.enter_context(whole_files(asked))
        stack.enter_context(one_thread_an_operation())
        if with_terrain and inputs.terrain is None:
            inputs = inputs._replace(terrain=_estimated_terrain(spec, inputs, drafts, context, stack))
        values = _Derivation(spec, context, inputs, zones, device, drafts).write(stack)
    for name, target in asked.items():
        context.artifact(str(target), name)
    return values


def _check_targets(asked: dict[str, Path], inputs: Inputs) -> None:
    for target in asked.values():
        check_target(target, inputs.files, RASTER_EXTENSIONS)
    check_distinct(asked.values())
    needed_mb: dict[Path, float] = {}
    for name, target in asked.items():
        mb = room_needed_mb(inputs.surface.raster.grid, 1 if name == SHADOW else 4)
        needed_mb[target.parent] = needed_mb.get(target.parent, 0.0) + mb
        need_room(target, needed_mb[target.parent])


def _check_radius(spec: Spec, zones: list[Zone]) -> None:
    least_m = max(zone.ground.finest_m for zone in zones)
    most_m = _MOST_RADIUS_PX * min(zone.ground.finest_m for zone in zones)
    if not least_m <= spec.radius_m <= most_m:
        raise SearchRadiusUnfit(path=spec.dsm.path, radius_m=spec.radius_m, least_m=least_m, most_m=most_m)


def _estimated_terrain(
    spec: Spec, inputs: Inputs, drafts: dict[str, Path], context: TaskContext, stack: contextlib.ExitStack
) -> Heights:
    """The terrain in a working file, read on the grid of the surface."""
    context.notice(TerrainEstimated(object_width_m=spec.object_width_m))
    objects = Objects(spec.object_width_m, spec.ground_tolerance_m)
    beside = next(iter(drafts.values()))
    draft = Draft(beside.with_name("terrain.tif"))
    stack.callback(draft.discard)
    surface = inputs.surface.raster
    with contextlib.ExitStack() as reading:
        own = surface.grid.pixel_size_m
        resolution_m = terrain_resolution_m(objects)
        coarse = surface
        if own is not None and min(own) < resolution_m:
            coarse = reading.enter_context(first_band(spec.dsm, resolution_m=resolution_m))
        progress = Stage(context, "estimating_terrain", 0.01, 0.2)
        estimate_terrain(Heights(coarse, spec.dsm_to_metres), objects, draft.path, progress)
    return Heights(stack.enter_context(Raster(str(draft.path), onto=surface)))


@dataclass
class _Derivation:
    """Everything opened and checked."""

    spec: Spec
    context: TaskContext
    inputs: Inputs
    zones: list[Zone]
    device: Device
    drafts: dict[str, Path]

    def write(self, stack: contextlib.ExitStack) -> dict[str, Json]:
        """Make all files, and return the figures."""
        grid = self.inputs.surface.raster.grid
        settings = self._settings()
        maps = Maps(self.drafts, grid, self._provenance(), stack)
        progress, done_px = Stage(self.context, "deriving_heights", 0.25, 0.85), 0
        for window, values in self._derived(settings):
            maps.write(window, values)
            done_px += window.width * window.height
            progress(done_px / (grid.width * grid.height))
        maps.finish(self.context, 0.85)
        return {"highest_m": maps.highest("ndsm"), "shadow_percent": maps.shadow_percent}

    def _settings(self) -> list[tuple[Zone, Setting]]:
        """What is looked at in each zone of the grid."""
        spec, asked = self.spec, self.drafts.keys()
        sun = Sun(spec.sun_azimuth, spec.sun_elevation)
        sees_sky, casts_shadow = bool(asked & set(NEEDING_SKY)), bool(asked & set(NEEDING_SHADOW))
        relief_m = self._relief_m() if casts_shadow else 0.0
        settings = []
        for zone in self.zones:
            paths = search_paths(zone.ground, spec.directions, spec.radius_m) if sees_sky else ()
            ray = sun_ray(zone.ground, sun, relief_m) if casts_shadow else ()
            settings.append((zone, Setting(zone.ground, sun, paths, ray)))
        return settings

    def _relief_m(self) -> float:
        """From the lowest to the highest place of the whole surface."""
        surface = self.inputs.surface
        grid = surface.raster.grid
        progress = Stage(self.context, "reading_heights", 0.2, 0.25)
        lowest, highest = np.inf, -np.inf
        for window in row_bands(grid.width, grid.height):
            heights = surface.read(window)
            lowest = min(lowest, np.nanmin(heights, initial=np.inf))
            highest = max(highest, np.nanmax(heights, initial=-np.inf))
            progress(window.bottom / grid.height)
        return float(max(0.0, highest - lowest))

    def _derived(self, settings: list[tuple[Zone, Setting]]) -> Iterator[tuple[Window, Values]]:
        """The maps of all tiles, zone by zone."""
        threads = 1 if self.device.kind != "cpu" else 0
        return in_order(self._compute, self._read(settings), threads)

    def _read(
        self, settings: list[tuple[Zone, Setting]]
    ) -> Iterator[tuple[Window, Setting, Surroundings, Optional[torch.Tensor]]]:
        surface, terrain = self.inputs
        for zone, setting in settings:
            halo = setting.halo
            side_px = next((side for side in _TILE_SIDES_PX if side >= 2 * max(halo)), _TILE_SIDES_PX[-1])
            rows = Window(0, zone.start, surface.raster.grid.width, zone.stop - zone.start)
            for window in tiles(rows, side_px):
                inside = Window(halo.left, halo.top, window.width, window.height)
                around = Surroundings(torch.from_numpy(surface.read(halo.grown(window))), inside)
                ground = None if terrain is None else torch.from_numpy(terrain.read(window))
                yield window, setting, around, ground

    def _compute(
        self, window: Window, setting: Setting, around: Surroundings, ground: Optional[torch.Tensor]
    ) -> tuple[Window, Values]:
        device = self.device.id
        around = around._replace(heights=around.heights.to(device))
        features = TileFeatures(around, None if ground is None else ground.to(device), setting)
        return window, {name: getattr(features, name).cpu().numpy() for name in self.drafts}

    def _provenance(self) -> dict[str, Json]:
        return provenance(
            tool="heightfeatures",
            spec=self.spec,
            model={},
            device={"name": self.device.name, "precision": "fp32", "runtime": "torch"},
            seed=self.context.seed,
        )
