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

_REACH = 0.2
"""How far the links of the graph reach; chosen on the tuning scenes of ``benchmarks/segments.py``."""
_MOST_BY_EIGENGAP = 12
_STARTS = 4
"""Beginnings of k-means, of which the best is kept."""
_SOFTNESS = 0.1
"""Squared distance on the unit sphere at which a segment counts 1/e."""
_HIDDEN = 64
_FIRST_STEPS = 40
"""In which the network learns the cut by eigenvectors, before it looks for a better one."""
_STEPS = 100
_LEARNING_RATE = 1e-2


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
    """A graph network that is trained on this one image to cut its graph well, from the cut by eigenvectors on.

    Knyaz et al. 2025, section 3.1, name such a network (of Emelyanov et al. 2024) without its layers and its loss. Here
    it has one graph convolution (Kipf and Welling 2017) and a layer for the segments, and learns by :func:`cut_loss`,
    as Aflalo et al. 2023 do for a single image. Any other patch takes the features of the patches of the sample that it
    hangs together with, so the convolution holds for it too.
    """

    def __init__(self, graph: SampleGraph, segments: int, seed: int, check: Callable[[float], None]) -> None:
        self._graph = graph
        start = NormalisedCut(graph, segments, seed).shares(graph.points)
        gathered = self._gathered(graph.points)
        with torch.random.fork_rng(devices=[]), torch.enable_grad():
            torch.manual_seed(seed)
            self._layers = nn.Sequential(
                nn.Linear(gathered.shape[1], _HIDDEN), nn.ELU(), nn.Linear(_HIDDEN, segments)
            ).to(gathered.device)
            optimiser = torch.optim.Adam(self._layers.parameters(), _LEARNING_RATE)
            for step in range(_FIRST_STEPS + _STEPS):
                scores = self._layers(gathered)
                if step < _FIRST_STEPS:  # a network that starts anywhere often leaves a segment empty
                    loss = nn.functional.cross_entropy(scores, start)
                else:
                    loss = cut_loss(scores.softmax(1), graph.weights, graph.degrees)
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
                check((step + 1) / (_FIRST_STEPS + _STEPS))

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
    """The normalised cut of soft segments: the share of its links that leave a segment, on average, 0 … 1.

    ``1 - (1 / K) Σ sᵀWs / dᵀs``: the cut of Shi and Malik 2000 for K segments, relaxed as by Xia and Kulis 2017. Where
    one segment takes everything, the others lose all their links, so nothing else has to keep them apart.

    Args:
        shares: of each segment in each patch, ``(M, K)``.
        weights: the affinity matrix W, ``(M, M)``.
        degrees: its row sums d.
    """
    inside = (shares * (weights @ shares)).sum(0)
    return 1 - (inside / (degrees @ shares).clamp_min(1e-12)).mean()


def part(points: Tensor, method: SegmentMethod, segments: int, seed: int, check: Callable[[float], None]) -> Segments:
    """Part a sample into segments.

    Args:
        points: of the sample, ``(M, D)``.
        method: ``graph-network`` or ``ncut``.
        segments: how many.
        seed: of everything random.
        check: gets the fraction done; may raise to cancel.
    """
    graph = SampleGraph(points, _REACH)
    if method == "ncut":
        return NormalisedCut(graph, segments, seed)
    return GraphNetwork(graph, segments, seed, check)


def segments_by_eigengap(points: Tensor) -> int:
    """How many segments a sample has by itself, 2 … 12: there the largest eigenvalues fall most (von Luxburg 2007)."""
    values, _ = SampleGraph(points, _REACH).eigenvectors(min(_MOST_BY_EIGENGAP + 1, len(points)))
    if len(values) < 3:
        return len(values)
    return int(np.argmax(values[1:-1] - values[2:])) + 2


def k_means(rows: NDArray[np.float64], count: int, seed: int) -> NDArray[np.float64]:
    """The centres ``(count, D)`` of the best of some runs of k-means++ (Arthur and Vassilvitskii 2007)."""
    runs = (kmeans2(rows, count, minit="++", seed=seed * _STARTS + start, iter=50) for start in range(_STARTS))
    return min(runs, key=lambda run: ((rows - run[0][run[1]]) ** 2).sum())[0]
