"""Patches as a graph: how alike any two of them are, told on a sample of the whole image.

A patch is a point: the direction of its features, seen from the mean of all. Two patches ``x`` and ``y`` hang together
by ``exp(-|x - y|² / s)``, as in Shi and Malik 2000. A further term, of colour, did not help (docs/tools/segments.md).
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse.linalg import eigsh
from torch import Tensor

_TINY = 1e-12


class SampleGraph:
    """The graph of a sample of patches, and how any other patch hangs together with it.

    Args:
        points: of the sample, ``(M, D)``.
        reach: ``s``, as a share of the median squared distance of two patches.
    """

    def __init__(self, points: Tensor, reach: float) -> None:
        self.points = points
        squared = _squared_distances(points, points)
        apart = squared[~torch.eye(len(points), dtype=torch.bool, device=points.device)]
        self._scale = max(reach * float(apart.median()), _TINY) if len(apart) else 1.0
        self.weights = torch.exp(-squared / self._scale)
        """``(M, M)``: the affinity matrix W."""
        self.degrees = self.weights.sum(1)
        """``(M,)``: the diagonal of D."""

    def affinity(self, points: Tensor) -> Tensor:
        """How other patches ``(N, D)`` hang together with those of the sample, ``(N, M)``."""
        return torch.exp(-_squared_distances(points, self.points) / self._scale)

    def eigenvectors(self, count: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The largest eigenvalues of ``D^-½ W D^-½``, in falling order, and the eigenvectors ``(M, count)``.

        They are one less the smallest of ``(D - W) y = λ D y`` (Shi and Malik 2000), with ``y = D^-½ v``.
        """
        root = self.degrees.double().sqrt().cpu().numpy()
        matrix = self.weights.double().cpu().numpy() / root / root[:, None]
        if count >= len(root):  # Lanczos' method finds fewer than there are
            values, vectors = np.linalg.eigh(matrix)
        else:
            values, vectors = eigsh(matrix, k=count, which="LA", v0=root)
        order = np.argsort(-values)[:count]
        return values[order], vectors[:, order]


def _squared_distances(points: Tensor, others: Tensor) -> Tensor:
    return ((points**2).sum(1, keepdim=True) + (others**2).sum(1)[None] - 2 * points @ others.T).clamp_min(0)
