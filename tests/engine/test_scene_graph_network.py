"""The parts of the network that finds relations, and the prior that it starts from."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import torch
from landscribe.engine.scenegraph.network import (
    GraphTensors,
    RelationProposals,
    SceneGraphNetwork,
    _softmax_of_groups,
)
from landscribe.engine.scenegraph.prior import NO_RELATION, count_relations, log_prior

CLASSES, PREDICATES = 4, 3


def graph(nodes=6, seed=0):
    generator = torch.Generator().manual_seed(seed)
    pairs = torch.tensor([(i, j) for i in range(nodes) for j in range(nodes) if abs(i - j) == 1])
    return GraphTensors(
        nodes=torch.randn(nodes, 5, generator=generator),
        classes=torch.softmax(torch.randn(nodes, CLASSES, generator=generator), 1),
        pairs=pairs,
        edges=torch.randn(len(pairs), 7, generator=generator),
    )


def network(rounds=2):
    torch.manual_seed(0)
    return SceneGraphNetwork(5, 7, CLASSES, PREDICATES, width=16, rounds=rounds).eval()


@torch.no_grad()
def test_the_order_of_objects_and_pairs_does_not_matter():
    model, one = network(), graph()
    classes, answers = model(one)
    order, edge_order = torch.randperm(6), torch.randperm(len(one.pairs))
    place = torch.argsort(order)
    other = GraphTensors(one.nodes[order], one.classes[order], place[one.pairs][edge_order], one.edges[edge_order])
    classes_again, answers_again = model(other)
    torch.testing.assert_close(classes_again, classes[order])
    torch.testing.assert_close(answers_again, answers[edge_order])


@torch.no_grad()
@pytest.mark.parametrize("rounds", [0, 1, 2])
def test_messages_go_one_neighbour_farther_each_round(rounds):
    """Objects stand in a row, each with edges to its neighbours; the first one changes."""
    model, one = network(rounds), graph()
    changed = GraphTensors(one.nodes.clone(), one.classes, one.pairs, one.edges)
    changed.nodes[0] = torch.randn(5, generator=torch.Generator().manual_seed(9))
    before, after = model(one)[0], model(changed)[0]
    moved = (before != after).any(dim=1)
    # A node hears of an edge what the edge heard of its nodes one round before.
    assert moved.tolist() == [True, *(i <= rounds // 2 for i in range(1, 6))]


@torch.no_grad()
def test_an_edge_has_a_direction():
    model, one = network(), graph()
    turned = GraphTensors(one.nodes, one.classes, one.pairs.flip(1), one.edges)
    assert not torch.allclose(model(one)[1], model(turned)[1])


@torch.no_grad()
def test_a_graph_without_pairs():
    one = graph()
    classes, answers = network()(GraphTensors(one.nodes, one.classes, one.pairs[:0], one.edges[:0]))
    assert classes.shape == (6, CLASSES)
    assert answers.shape == (0, PREDICATES + 1)
    assert torch.isfinite(classes).all()


@torch.no_grad()
def test_a_certain_class_stays():
    one = graph()
    certain = torch.eye(CLASSES)[[0, 1, 2, 3, 0, 1]]
    classes, _ = network()(GraphTensors(one.nodes, certain, one.pairs, one.edges))
    assert classes.argmax(1).tolist() == [0, 1, 2, 3, 0, 1]


@torch.no_grad()
def test_classes_at_sight_are_those_of_each_object_alone():
    """Relations are proposed by them, before anything is known of the neighbours."""
    model, one = network(), graph()
    told, unknown = torch.eye(CLASSES)[[0, 1, 2, 3, 0, 1]], torch.full((6, CLASSES), 1 / CLASSES)
    assert model.classes_at_sight(one.nodes, told).argmax(1).tolist() == [0, 1, 2, 3, 0, 1]
    seen = model.classes_at_sight(one.nodes, unknown).softmax(1)
    assert (seen.std(dim=0) > 0).all(), "what is not told is seen"
    torch.testing.assert_close(model.classes_at_sight(one.nodes[2:3], unknown[:1]).softmax(1), seen[2:3])


def test_softmax_of_groups():
    weights = _softmax_of_groups(torch.tensor([0.0, 3.0, 1000.0, 3.0]), torch.tensor([0, 1, 2, 1]), 4)
    assert weights.tolist() == [1, 0.5, 1, 0.5]


@torch.no_grad()
def test_proposals_in_parts_are_those_of_the_whole():
    torch.manual_seed(0)
    proposals = RelationProposals(CLASSES)
    classes, places = torch.softmax(torch.randn(9, CLASSES), 1), torch.rand(9, 2) * 100
    distances = torch.cdist(places, places)
    whole = proposals(classes, classes, distances)
    parts = [proposals(classes[rows], classes, distances[rows]) for rows in (slice(0, 4), slice(4, 9))]
    torch.testing.assert_close(torch.cat(parts), whole)
    assert not torch.allclose(whole, whole.T), "subject and object are projected by different maps"


def test_proposals_learn_who_is_near_whom():
    """Houses have relations with what is near, ponds with nothing."""
    torch.manual_seed(0)
    classes, places = torch.eye(2)[torch.randint(2, (60,))], torch.rand(60, 2) * 30
    distances = torch.cdist(places, places)
    related = ((distances < 5) & (classes[:, :1] > 0)).float()
    proposals = RelationProposals(2)
    optimizer = torch.optim.Adam(proposals.parameters(), 0.02)
    for _ in range(200):
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(proposals(classes, classes, distances), related)
        loss.backward()
        optimizer.step()
    best = proposals(classes, classes, distances).flatten().topk(int(related.sum())).indices
    assert related.flatten()[best].mean() > 0.9


def test_the_prior_of_two_classes():
    pairs = np.array([[0, 1], [0, 1], [0, 1], [1, 0]])
    answers = np.array([1, 1, NO_RELATION, 2])
    counts = count_relations([(pairs[:2], answers[:2]), (pairs[2:], answers[2:])], 2, 2)
    assert counts[0, 1].tolist() == [1, 2, 0]
    prior = log_prior(counts)
    np.testing.assert_allclose(np.exp(prior[0, 1]), [1 / 3 + 1e-3, 2 / 3 + 1e-3, 1e-3], rtol=1e-5)
    # Two houses were never seen together: the shares of all four pairs.
    np.testing.assert_allclose(np.exp(prior[0, 0]), [0.25 + 1e-3, 0.5 + 1e-3, 0.25 + 1e-3], rtol=1e-5)


def test_the_prior_of_real_relations(shared_data):
    """The counts of the STAR data set: 203 889 relations of 48 classes by 58 predicates."""
    with (shared_data / "star_triplet_prior" / "star_triplet_counts.csv").open(encoding="utf-8", newline="") as file:
        rows = [
            {key: row[key] for key in ("count", "subj_idx", "pred_idx", "obj_idx", "predicate")}
            for row in csv.DictReader(file)
        ]
    counts = np.zeros((49, 49, 59), np.int64)
    names = {}
    for row in rows:
        counts[int(row["subj_idx"]), int(row["obj_idx"]), int(row["pred_idx"])] += int(row["count"])
        names[int(row["pred_idx"])] = row["predicate"]
    assert counts.sum() == 203_889
    prior = log_prior(counts)
    assert names[prior[17, 19].argmax()] == "parallelly parked on"  # a car and a car park
    assert names[prior[2, 8].argmax()] == "parallelly docked at"  # a boat and a dock
    # How much the classes alone tell: the likeliest predicate of two classes is right in so many cases.
    right = counts.max(axis=2).sum() / counts.sum()
    by_prior = np.take_along_axis(counts, prior.argmax(axis=2)[..., None], axis=2).sum() / counts.sum()
    assert by_prior == pytest.approx(right)
    assert right == pytest.approx(0.580, abs=0.001)
