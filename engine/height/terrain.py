"""The bare ground, estimated from the surface where nobody knows it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Callable, NamedTuple

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow
from torch.nn import functional

from ..core.grids import Grid, Size, Window
from ..core.heights import Heights
from ..core.outputs import write_errors
from .surroundings import Halo
from .tiles import in_order, tiles

_PIXELS_ACROSS = 100
"""The widest building is seen with no more pixels: the ground is smooth, and the work grows with their square."""
_TILE_PX = 1024


class Objects(NamedTuple):
    """What stands on the ground."""

    width_m: float
    """Of the widest one."""
    tolerance_m: float
    """What rises less is ground."""


class Opening(NamedTuple):
    """A rectangle of pixels that fits into no object."""

    rows: int
    """Half of its height."""
    cols: int
    """Half of its width."""

    @property
    def levels(self) -> int:
        """How often pixels are halved until one is as large as the rectangle."""
        return math.ceil(math.log2(2 * max(self)))


def terrain_resolution_m(objects: Objects) -> float:
    """The finest pixel size at which :func:`estimate_terrain` makes sense."""
    return objects.width_m / _PIXELS_ACROSS


def estimate_terrain(surface: Heights, objects: Objects, target: Path, progress: Callable[[float], None]) -> None:
    """Write the bare ground on the grid of the surface: float32, metres, NaN where the surface is not known.

    Args:
        surface: read at a resolution not finer than :func:`terrain_resolution_m`.
        objects: what to take away.
        target: a GeoTIFF.
        progress: gets the fraction done; may raise to cancel.

    Raises:
        RasterUnreadable: a block of the surface is damaged.
        DiskFull, OutputNotWritable: as their names say.
    """
    grid = surface.raster.grid
    opening = _opening_for(grid, objects)
    halo = _halo(opening)
    windows = list(tiles(grid.window, _TILE_PX))

    def ground(heights: NDArray[np.float32], window: Window) -> tuple[Window, NDArray[np.float32]]:
        tile = Window(halo.left, halo.top, window.width, window.height)
        return window, bare_ground(heights, opening, objects.tolerance_m)[tile.slices]

    # A failure to read is not blamed on the target: it is no error of rasterio any more.
    with write_errors(target), rasterio.open(target, "w", **_profile(grid)) as file:
        read = ((surface.read(halo.grown(window)), window) for window in windows)
        for done, (window, values) in enumerate(in_order(ground, read), 1):
            file.write(values, 1, window=RasterioWindow(window.col, window.row, window.width, window.height))
            progress(done / len(windows))


def bare_ground(heights: NDArray[np.float32], opening: Opening, tolerance_m: float) -> NDArray[np.float32]:
    """The ground below heights ``(rows, columns)``; NaN where the height is not known.

    A morphological opening takes away all that is narrower than its rectangle, and leaves slopes as they are. Where the
    surface lies no more than the tolerance above it, it is ground; between such places the ground is interpolated. The
    estimate is never above the surface. At the edge of what is known, slopes that climb towards it are cut off too.

    The progressive filter of Zhang et al. (2003), with one threshold for each of many openings, was tried: it keeps
    more of the hills, but also the smooth flanks that buildings have in surface models of images.

    Args:
        heights: metres.
        opening: wider than all that stands on the ground.
        tolerance_m: see above.
    """
    known = ~np.isnan(heights)
    opened = _opened(heights, known, opening)
    on_ground = known & (heights - opened <= tolerance_m)
    filled = _filled(np.where(on_ground, heights, 0), on_ground, opening.levels)
    ground = np.where(np.isnan(filled), opened, filled)
    return np.where(known, np.minimum(ground, heights), np.nan).astype(np.float32)


def _opened(heights: NDArray[np.float32], known: NDArray[np.bool_], opening: Opening) -> NDArray[np.float32]:
    """Grey opening by rectangles around known pixels, in which only those count."""
    from scipy.ndimage import maximum_filter1d, minimum_filter1d  # slow to import

    values = np.where(known, heights, np.inf)
    for axis, half in enumerate(opening):
        values = minimum_filter1d(values, 2 * half + 1, axis=axis, mode="constant", cval=np.inf)
    values[~known] = -np.inf
    for axis, half in enumerate(opening):
        values = maximum_filter1d(values, 2 * half + 1, axis=axis, mode="constant", cval=-np.inf)
    return values


def _filled(values: NDArray[np.float32], known: NDArray[np.bool_], levels: int) -> NDArray[np.float32]:
    """The values, and between the known ones smooth ones; NaN where the next known one is too far away.

    A pyramid of means of what is known is pulled up, and pushed down into what is not (Gortler et al. 1996, section
    3.4).
    """
    value = torch.from_numpy(values.astype(np.float32))[None, None]
    weight = torch.from_numpy(known.astype(np.float32))[None, None]
    finer = []
    for _ in range(levels):
        finer.append((value, weight))
        share = functional.avg_pool2d(weight, 2, ceil_mode=True)
        value = functional.avg_pool2d(value * weight, 2, ceil_mode=True) / share.clamp(min=1e-6)
        weight = (4 * share).clamp(max=1)  # one known pixel of four is enough
    for fine, fine_weight in reversed(finer):
        size = fine.shape[-2:]
        share, sums = _twice_as_fine(weight, size), _twice_as_fine(value * weight, size)
        coarse = sums / share.clamp(min=1e-6)
        value = fine_weight * fine + (1 - fine_weight) * coarse
        weight = torch.maximum(fine_weight, (share > 0).to(share.dtype))
    return value.masked_fill(weight == 0, torch.nan)[0, 0].numpy()


def _twice_as_fine(values: torch.Tensor, size: torch.Size) -> torch.Tensor:
    """``(1, 1, H, W)`` interpolated bilinearly to pixels of half the side, cut off to a size."""
    fine = functional.interpolate(values, scale_factor=2, mode="bilinear")
    return fine[..., : size[0], : size[1]]


def _opening_for(grid: Grid, objects: Objects) -> Opening:
    pixel = grid.pixel_size_m or Size(1.0, 1.0)
    half_m = objects.width_m / 2
    return Opening(max(1, math.ceil(half_m / pixel.height)), max(1, math.ceil(half_m / pixel.width)))


def _halo(opening: Opening) -> Halo:
    """What :func:`bare_ground` looks at, in whole pixels of the coarsest level: they must be the same in all tiles."""
    coarsest_px = 1 << opening.levels
    rows, cols = (math.ceil((2 * half + 3 * coarsest_px) / coarsest_px) * coarsest_px for half in opening)
    return Halo(rows, rows, cols, cols)


def _profile(grid: Grid) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": 1,
        "dtype": "float32",
        "nodata": math.nan,
        "crs": grid.crs_wkt or None,
        "transform": grid.transform,
        "tiled": True,
        "BIGTIFF": "IF_SAFER",
    }
