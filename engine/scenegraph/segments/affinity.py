"""Patches as a graph: how alike any two of them are, told on a sample of the whole image.

A patch is a point: the direction of its features, and its mean colour, each with its share of the variance. Two patches
``x`` and ``y`` hang together by ``exp(-|x - y|² / s)``. As features and colour lie side by side in the points, this is
the product of a term for each, as in Shi and Malik 2000.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse.linalg import eigsh
from torch import Tensor
from torch.nn import functional

COLOR_SHARE = 0.3
"""Share of the colour in the variance of the points; measured in ``benchmarks/segments.py``."""
_SCALE = 0.2
"""``s``, as a share of the median squared distance of two patches."""
_TINY = 1e-12


@dataclass(frozen=True)
class PatchSpace:
    """Makes points of patches. Made from a sample, it holds for the whole image."""

    feature_mean: Tensor
    """``(1, D)``"""
    color_mean: Tensor
    """``(1, C)``"""
    color_scale: float
    color_share: float

    @classmethod
    def of(cls, features: Tensor, colors: Tensor, color_share: float = COLOR_SHARE) -> PatchSpace:
        """The space of a sample of patches: features ``(M, D)`` and mean colours ``(M, C)``."""
        scale = float(colors.var(dim=0, correction=0).sum().sqrt())
        return cls(features.mean(0, keepdim=True), colors.mean(0, keepdim=True), scale or 1.0, color_share)

    def points(self, features: Tensor, colors: Tensor) -> Tensor:
        """One point a patch, ``(N, D + C)``."""
        directions = functional.normalize(features - self.feature_mean, dim=1) * (1 - self.color_share) ** 0.5
        return torch.cat([directions, (colors - self.color_mean) / self.color_scale * self.color_share**0.5], dim=1)


class SampleGraph:
    """The graph of a sample of patches, and how any other patch hangs together with it.

    Args:
        points: of the sample, ``(M, D)``.
    """

    def __init__(self, points: Tensor) -> None:
        self.points = points
        squared = _squared_distances(points, points)
        apart = squared[~torch.eye(len(points), dtype=torch.bool, device=points.device)]
        self._scale = max(_SCALE * float(apart.median()), _TINY) if len(apart) else 1.0
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
