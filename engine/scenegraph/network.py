"""The network that finds and names the relations of objects: P(E | V, I) and P(R, O | V, E, I) of Knyaz et al. 2025.

Objects are nodes, pairs of objects are edges, and an edge has a direction: from the subject to the object. All tensors
are of one graph: ``n`` nodes, ``e`` edges, ``C`` classes, ``P`` predicates, ``H`` the width of a state.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

_DISTANCE_BASIS = 8
"""Functions of the distance that the proposals of relations weigh."""


class RelationProposals(nn.Module):
    """RePN: how likely two objects have a relation at all (Yang et al. 2018, section 3.2).

    The classes of subject and object are projected by two different maps, whose inner product is the score: all pairs
    cost one product of matrices. On a map, distance says as much as classes, so a learnt function of it is added.
    """

    def __init__(self, classes: int, width: int = 64) -> None:
        super().__init__()
        self.as_subject = nn.Sequential(nn.Linear(classes, width), nn.ReLU(), nn.Linear(width, width))
        self.as_object = nn.Sequential(nn.Linear(classes, width), nn.ReLU(), nn.Linear(width, width))
        self.of_distance = nn.Linear(_DISTANCE_BASIS, 1)

    def forward(self, subjects: Tensor, objects: Tensor, distances: Tensor) -> Tensor:
        """Logits of every pair ``(s, o)``, of an object with itself too.

        Args:
            subjects: probabilities of the classes of those that may be subjects ``(s, C)``.
            objects: the same of those that may be objects ``(o, C)``.
            distances: of the subjects from the objects ``(s, o)``, in sizes of the objects.
        """
        alike = self.as_subject(subjects) @ self.as_object(objects).T
        near = self.of_distance(_distance_basis(distances)).squeeze(-1)
        return alike / self.as_object[-1].out_features ** 0.5 + near


def _distance_basis(distances: Tensor) -> Tensor:
    """Smooth steps along the logarithm of the distance, ``(…, _DISTANCE_BASIS)``: near to one, far from the next."""
    centres = torch.linspace(-2, 5, _DISTANCE_BASIS, device=distances.device)
    return torch.sigmoid(torch.log2(distances + 0.1).unsqueeze(-1) - centres)


@dataclass(frozen=True)
class GraphTensors:
    """A graph as the network reads it."""

    nodes: Tensor
    """Features of the objects ``(n, F)``: of their regions in the image, and of their shape."""
    classes: Tensor
    """What is known of the classes beforehand: probabilities ``(n, C)``."""
    pairs: Tensor
    """Subject and object of each edge ``(e, 2)``, positions of nodes."""
    edges: Tensor
    """Features of the edges ``(e, G)``: of the region around both objects, and of how the two lie to each other."""


class MessagePassing(nn.Module):
    """One round of messages, after which nodes and edges have heard of each other.

    States are kept by gated recurrent units, and edges hear of both their nodes (Xu et al. 2017, section 3.2). Nodes
    hear of their edges by attention, which weighs these against each other (Yang et al. 2018, section 3.3), of those
    that go out and those that come in apart.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.node_unit, self.edge_unit = nn.GRUCell(width, width), nn.GRUCell(width, width)
        self.attention = nn.ModuleDict({end: nn.Linear(2 * width, 1) for end in ("subject", "object")})
        self.to_node = nn.ModuleDict({end: nn.Linear(width, width) for end in ("subject", "object")})
        self.to_edge = nn.ModuleDict({end: nn.Linear(width, width) for end in ("subject", "object")})

    def forward(self, nodes: Tensor, edges: Tensor, pairs: Tensor) -> tuple[Tensor, Tensor]:
        """The next states of the nodes ``(n, H)`` and of the edges ``(e, H)``."""
        to_nodes, to_edges = torch.zeros_like(nodes), torch.zeros_like(edges)
        for position, end in enumerate(("subject", "object")):
            of_edge = pairs[:, position]
            logits = self.attention[end](torch.cat([nodes[of_edge], edges], 1)).squeeze(1)
            weights = _softmax_of_groups(logits, of_edge, len(nodes))
            to_nodes = to_nodes.index_add(0, of_edge, weights.unsqueeze(1) * self.to_node[end](edges))
            to_edges = to_edges + self.to_edge[end](nodes)[of_edge]
        return self.node_unit(to_nodes, nodes), self.edge_unit(to_edges, edges)


def _softmax_of_groups(logits: Tensor, groups: Tensor, count: int) -> Tensor:
    """The softmax over the logits ``(e,)`` of each group."""
    highest = torch.full((count,), -torch.inf, dtype=logits.dtype, device=logits.device)
    highest = highest.scatter_reduce(0, groups, logits.detach(), "amax")
    powers = torch.exp(logits - highest[groups])
    return powers / torch.zeros(count, dtype=logits.dtype, device=logits.device).index_add(0, groups, powers)[groups]


class SceneGraphNetwork(nn.Module):
    """Finds the relations of objects, and names both.

    Args:
        node_features: number F of features of an object.
        edge_features: number G of features of a pair.
        classes: number C.
        predicates: number P.
        width: of the states, H.
        rounds: of messages; 0: each object and each pair is judged by itself.
    """

    def __init__(
        self, node_features: int, edge_features: int, classes: int, predicates: int, *, width: int, rounds: int
    ) -> None:
        super().__init__()
        self.proposals = RelationProposals(classes)
        self.node_state = _embedding(node_features + classes, width)
        self.edge_state = _embedding(edge_features, width)
        self.messages = MessagePassing(width) if rounds else None
        self.rounds = rounds
        self.answers = predicates + 1
        self.first_sight = nn.Linear(width, classes)
        self.name_node = nn.Linear(width, classes)
        self.name_edge = nn.Linear(3 * width, self.answers)
        self.register_buffer("counts", torch.zeros(classes, classes, self.answers, dtype=torch.int64))
        """How often an answer joins two classes in what was learnt from, see :func:`.prior.count_relations`."""
        self.register_buffer("log_prior", torch.zeros(classes, classes, self.answers))
        """The logarithm of its share, see :func:`.prior.log_prior`; a bias of the answers."""

    def classes_at_sight(self, nodes: Tensor, beforehand: Tensor) -> Tensor:
        """Logits of the classes ``(n, C)``, each object seen by itself: what relations are proposed by.

        Args:
            nodes: features of the objects ``(n, F)``.
            beforehand: what is known of their classes: probabilities ``(n, C)``.
        """
        return _logarithms(beforehand) + self.first_sight(self._states(nodes, beforehand))

    def forward(self, graph: GraphTensors) -> tuple[Tensor, Tensor]:
        """Logits of the classes ``(n, C)`` and of the answers ``(e, P + 1)``, of which the first is *no relation*.

        The classes are what was known beforehand, corrected: so a class that is certain stays.
        """
        nodes = self._states(graph.nodes, graph.classes)
        edges = self.edge_state(graph.edges)
        if self.messages is not None:
            for _ in range(self.rounds):
                nodes, edges = self.messages(nodes, edges, graph.pairs)
        classes = _logarithms(graph.classes) + self.name_node(nodes)
        subjects, objects = graph.pairs.unbind(1)
        answers = self.name_edge(torch.cat([edges, nodes[subjects], nodes[objects]], 1))
        return classes, answers + self._bias(functional.softmax(classes, 1), subjects, objects)

    def _states(self, nodes: Tensor, beforehand: Tensor) -> Tensor:
        return self.node_state(torch.cat([nodes, beforehand], 1))

    def _bias(self, classes: Tensor, subjects: Tensor, objects: Tensor) -> Tensor:
        """The prior of each edge's answers, for the likeliest classes of its ends."""
        likeliest = classes.argmax(1)
        return self.log_prior[likeliest[subjects], likeliest[objects]]


def _logarithms(probabilities: Tensor) -> Tensor:
    return torch.log(probabilities.clamp(min=1e-6))


def _embedding(features: int, width: int) -> nn.Module:
    return nn.Sequential(nn.LayerNorm(features), nn.Linear(features, width), nn.ReLU())
