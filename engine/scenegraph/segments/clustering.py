"""The patches of an image, parted into segments: from a sample, in a way that holds for every other patch too."""

from __future__ import annotations

from typing import Callable, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2
from torch import Tensor, nn

from ...contract.choices import SegmentMethod
from .affinity import SampleGraph

MOST_BY_EIGENGAP = 12
_STARTS = 4
"""Beginnings of k-means, of which the best is kept."""
_SOFTNESS = 0.1
"""Squared distance on the unit sphere at which a segment counts 1/e."""
_HIDDEN = 64
_STEPS = 150
_LEARNING_RATE = 5e-3


class Segments(Protocol):
    """What was learnt: the segment of every patch, seen before or not."""

    def shares(self, points: Tensor) -> Tensor:
        """How much of each of K segments is in each of N patches, ``(N, K)``; each row adds up to 1."""


class NormalisedCut:
    """Normalised cut by eigenvectors (Shi and Malik 2000; Knyaz et al. 2025, section 3.1).

    The rows of the K largest eigenvectors, brought to unit length, are parted by k-means (Ng, Jordan and Weiss 2002).
    Patches outside the sample get their rows by the extension of Nyström (Fowlkes et al. 2004).
    """

    def __init__(self, graph: SampleGraph, segments: int, seed: int) -> None:
        self._graph = graph
        values, vectors = graph.eigenvectors(segments)
        scaled = vectors / np.maximum(values, 1e-9) / np.sqrt(graph.degrees.double().cpu().numpy())[:, None]
        self._to_rows = torch.from_numpy(scaled).to(graph.points)
        rows = self._rows(graph.points)
        self._centres = torch.from_numpy(k_means(rows.double().cpu().numpy(), segments, seed)).to(rows)

    def shares(self, points: Tensor) -> Tensor:
        """See :class:`Segments`."""
        return torch.softmax(-(torch.cdist(self._rows(points), self._centres) ** 2) / _SOFTNESS, dim=1)

    def _rows(self, points: Tensor) -> Tensor:
        return nn.functional.normalize(self._graph.affinity(points) @ self._to_rows, dim=1)


class GraphNetwork:
    """A graph network that is trained on this one image to cut its graph well.

    Knyaz et al. 2025, section 3.1, name such a network (of Emelyanov et al. 2024) without its layers and its loss. Here
    it has one graph convolution (Kipf and Welling 2017) and a layer for the segments, and learns by :func:`cut_loss`,
    as Aflalo et al. 2023 do for a single image. Any other patch takes the features of the patches of the sample that it
    hangs together with, so the convolution holds for it too.
    """

    def __init__(self, graph: SampleGraph, segments: int, seed: int, check: Callable[[float], None]) -> None:
        self._graph = graph
        gathered = self._gathered(graph.points)
        with torch.random.fork_rng(devices=[]), torch.enable_grad():
            torch.manual_seed(seed)
            self._layers = nn.Sequential(
                nn.Linear(gathered.shape[1], _HIDDEN), nn.ELU(), nn.Linear(_HIDDEN, segments)
            ).to(gathered.device)
            optimiser = torch.optim.Adam(self._layers.parameters(), _LEARNING_RATE)
            for step in range(_STEPS):
                loss = cut_loss(self._layers(gathered).softmax(1), graph.weights, graph.degrees)
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
                check((step + 1) / _STEPS)

    @torch.no_grad()
    def shares(self, points: Tensor) -> Tensor:
        """See :class:`Segments`."""
        return self._layers(self._gathered(points)).softmax(1)

    def _gathered(self, points: Tensor) -> Tensor:
        """The mean of the sample's points, weighted by how much a patch hangs together with them; unit variance."""
        affinity = self._graph.affinity(points)
        mean = affinity @ self._graph.points / affinity.sum(1, keepdim=True).clamp_min(1e-12)
        return mean / self._graph.points.std().clamp_min(1e-12)


def cut_loss(shares: Tensor, weights: Tensor, degrees: Tensor) -> Tensor:
    """The relaxed normalised cut of soft segments, and how far they are from equal parts that don't mix.

    ``-Tr(SᵀWS) / Tr(SᵀDS) + |SᵀS / |SᵀS| - I / √K|`` (Bianchi et al. 2020): -1 … 0, and 0 … √2.

    Args:
        shares: of each segment in each patch, S ``(M, K)``.
        weights: the affinity matrix W, ``(M, M)``.
        degrees: its row sums, the diagonal of D.
    """
    segments = shares.shape[1]
    inside = (shares * (weights @ shares)).sum() / (degrees[:, None] * shares**2).sum()
    overlap = shares.T @ shares
    equal = torch.eye(segments, device=shares.device) / segments**0.5
    return torch.linalg.matrix_norm(overlap / torch.linalg.matrix_norm(overlap) - equal) - inside


def part(
    graph: SampleGraph, method: SegmentMethod, segments: int, seed: int, check: Callable[[float], None]
) -> Segments:
    """Part the graph of a sample into segments.

    Args:
        graph: of the sample.
        method: ``graph-network`` or ``ncut``.
        segments: how many.
        seed: of everything random.
        check: gets the fraction done; may raise to cancel.
    """
    if method == "ncut":
        return NormalisedCut(graph, segments, seed)
    return GraphNetwork(graph, segments, seed, check)


def segments_by_eigengap(graph: SampleGraph) -> int:
    """How many segments a graph has by itself, 2 … 12: there the largest eigenvalues fall most (von Luxburg 2007)."""
    values, _ = graph.eigenvectors(min(MOST_BY_EIGENGAP + 1, len(graph.points)))
    if len(values) < 3:
        return len(values)
    return int(np.argmax(values[1:-1] - values[2:])) + 2


def k_means(rows: NDArray[np.float64], count: int, seed: int) -> NDArray[np.float64]:
    """The centres ``(count, D)`` of the best of some runs of k-means++ (Arthur and Vassilvitskii 2007)."""
    runs = (kmeans2(rows, count, minit="++", seed=seed * _STARTS + start, iter=50) for start in range(_STARTS))
    return min(runs, key=lambda run: ((rows - run[0][run[1]]) ** 2).sum())[0]
