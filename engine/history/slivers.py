"""Changes that are too small to be told."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from skimage.measure import label

from ..core.patches import row_bands
from ..core.progress import Stage


def drop_small_patches(
    changes: NDArray[np.unsignedinteger],
    unchanged: NDArray[np.unsignedinteger],
    row_areas: NDArray[np.float64],
    least: float,
    progress: Stage,
) -> None:
    """Undo the changes whose patches are small, in place. A patch has one kind of change and hangs together by sides.

    It works on bands of rows and puts the patches together where these meet, so that what is held in memory is a
    number for each patch.

    Args:
        changes: kinds of change ``(rows, columns)``; may be a file that is mapped into memory.
        unchanged: kind → what it is without the change; kinds that are no change stay what they are.
        row_areas: area of a pixel in each row.
        least: smaller patches are dropped.
        progress: gets the fraction done; may raise to cancel.
    """
    height, width = changes.shape
    bands = list(row_bands(width, height))
    areas: list[NDArray[np.float64]] = []
    seams: list[NDArray[np.int64]] = []
    found, above = 0, np.zeros(width, np.int64)
    for band in bands:
        labels = _labelled(changes[band.slices], unchanged)
        weights = np.repeat(row_areas[band.row : band.bottom], width)
        areas.append(np.bincount(labels.reshape(-1), weights)[1:])
        same = (above > 0) & (labels[0] > 0) & (changes[band.row] == changes[band.row - 1])
        seams.append(np.stack([above[same], labels[0][same] + found]) - 1)
        above = np.where(labels[-1] > 0, labels[-1] + found, 0)
        found += len(areas[-1])
        progress(0.5 * band.bottom / height)
    is_small = np.split(_whole_areas(areas, seams) < least, np.cumsum([len(part) for part in areas])[:-1])
    for band, small in zip(bands, is_small):
        part = changes[band.slices]
        dropped = np.concatenate([[False], small])[_labelled(part, unchanged)]
        part[dropped] = unchanged[part[dropped]]
        progress(0.5 + 0.5 * band.bottom / height)


def _labelled(changes: NDArray[np.unsignedinteger], unchanged: NDArray[np.unsignedinteger]) -> NDArray[np.int64]:
    """The number of the patch at each pixel, from 1; 0 where nothing changed."""
    is_change = unchanged != np.arange(len(unchanged))
    return label(np.where(is_change[changes], changes, 0), background=0, connectivity=1)


def _whole_areas(areas: Sequence[NDArray[np.float64]], seams: Sequence[NDArray[np.int64]]) -> NDArray[np.float64]:
    """For each patch of a band the area of the whole patch that it is a part of."""
    parts = np.concatenate(areas)
    one, other = np.concatenate(seams, axis=1)
    graph = coo_array((np.ones(len(one), bool), (one, other)), shape=(len(parts), len(parts)))
    _, owners = connected_components(graph, directed=False)
    return np.bincount(owners, parts)[owners]
