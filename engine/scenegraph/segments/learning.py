"""What the segments of an image are: learnt on a sample of its patches, before the first pixel is mapped."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ...contract.choices import SegmentMethod
from ...contract.errors import RasterWithoutData, SegmentsAbovePatches
from ...core.tiling import Tile
from .clustering import Segments, part, segments_by_eigengap
from .tiles import Patches, TilePixels, TileReader

_TILES = 64
"""Tiles with data that are looked at; fewer where there are fewer."""
_PATCHES = 2500
"""Patches of the sample; the affinity matrix holds the square of it."""
_ROLLS = 32
"""Tiles that are rolled to tell what the place in a tile does."""

Check = Callable[[float], None]


@dataclass(frozen=True)
class Learnt:
    """How every patch of the image gets its segment."""

    middle: Tensor
    """Mean of the features, ``(D,)``."""
    segments: Segments
    order: Tensor
    """The segments by their share in the sample, the largest first."""
    place_effect: Tensor
    """See :class:`Sample`."""

    @property
    def count(self) -> int:
        """How many segments there are."""
        return len(self.order)

    def shares(self, patches: Patches) -> Tensor:
        """How much of each segment is in each patch of a tile, ``(N, K)``."""
        points = functional.normalize(patches.features - self.place_effect - self.middle)
        return self.segments.shares(points)[:, self.order]


@dataclass(frozen=True)
class Sample:
    """Patches from all over the image."""

    features: Tensor
    """``(M, D)``, without the effect of their place in the tile."""
    place_effect: Tensor
    """What the place of a patch in its tile adds to its features, ``(patches of a tile, D)``."""


def draw_sample(reader: TileReader, *, seed: int, check: Check) -> Sample:
    """Draw patches at random from tiles at random.

    Args:
        reader: of the image.
        seed: of the draw.
        check: gets the fraction done; may raise to cancel.

    Raises:
        RasterWithoutData: no patch holds enough data.
    """
    random = np.random.default_rng(seed)
    wanted = min(_TILES, len(reader.tiling.plan))
    steps = itertools.count(1)
    effect = _PlaceEffect(reader, random, wanted, lambda: check(next(steps) / (wanted + _ROLLS)))
    per_tile = -(-2 * _PATCHES // wanted)
    places, features = [], []
    for pixels in _tiles_with_data(reader, random, wanted):
        patches = reader.patches([pixels])[0]
        known = np.flatnonzero(patches.known.cpu().numpy())
        places.append(torch.from_numpy(random.permutation(known)[:per_tile]))
        features.append(patches.features[places[-1]])
        effect.look_at(pixels)
        check(next(steps) / (wanted + _ROLLS))
    found = sum(map(len, places))
    if not found:
        raise RasterWithoutData(path=reader.raster.path)
    drawn = torch.from_numpy(random.permutation(found)[:_PATCHES])
    place_effect = effect.mean()
    return Sample(torch.cat(features)[drawn] - place_effect[torch.cat(places)[drawn]], place_effect)


class _PlaceEffect:
    """What the place of a patch in its tile does to its features, whatever the patch shows.

    Transformers know where in the tile a patch lies, and the features tell it: without a remedy, tiles show in the map.
    Tiles are rolled by random distances, so that everything comes to lie everywhere, and their features averaged.
    """

    def __init__(self, reader: TileReader, random: np.random.Generator, tiles: int, tick: Callable[[], None]) -> None:
        self._reader, self._random, self._tick = reader, random, tick
        self._rolls_per_tile = -(-_ROLLS // tiles)
        self._sum = torch.zeros((), device=reader.device)
        self._rolls = 0

    def look_at(self, pixels: TilePixels) -> None:
        """Roll a tile, unless enough were rolled."""
        for _ in range(min(self._rolls_per_tile, _ROLLS - self._rolls)):
            shift = tuple(self._random.integers(self._reader.tiling.read))
            rolled = TilePixels(pixels.tile, np.roll(pixels.values, shift, axis=(1, 2)), None)
            self._sum = self._sum + self._reader.patches([rolled])[0].features
            self._rolls += 1
            self._tick()

    def mean(self) -> Tensor:
        """The effect of each place, ``(patches of a tile, D)``; zero on average."""
        mean = self._sum / self._rolls
        return mean - mean.mean(0)


def learn(
    sample: Sample, method: SegmentMethod, segments: Optional[int], *, path: str, seed: int, check: Check
) -> Learnt:
    """Part a sample into segments.

    Args:
        sample: of the image.
        method: ``graph-network`` or ``ncut``.
        segments: how many; ``None``: told by the eigengap.
        path: of the image, for the error.
        seed: of everything random.
        check: gets the fraction done; may raise to cancel.

    Raises:
        SegmentsAbovePatches: more segments are wanted than there are patches.
    """
    if segments is not None and segments > len(sample.features):
        raise SegmentsAbovePatches(path=path, segments=segments, patches=len(sample.features))
    middle = sample.features.mean(0)
    points = functional.normalize(sample.features - middle)
    parts = part(points, method, segments or segments_by_eigengap(points), seed, check)
    order = parts.shares(points).sum(0).argsort(descending=True)
    return Learnt(middle, parts, order, sample.place_effect)


def _tiles_with_data(reader: TileReader, random: np.random.Generator, wanted: int) -> Iterator[TilePixels]:
    """Tiles from all over the image; those without data are passed over."""
    cols = len(reader.tiling.plan.cols)
    for number in random.permutation(len(reader.tiling.plan)):
        pixels = reader.read(Tile(*divmod(int(number), cols)))
        if pixels.any_data:
            yield pixels
            wanted -= 1
        if not wanted:
            return
