"""The relations of a graph as positions of objects, each once."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .graph import SceneGraph
from .predicting import Relations, symmetric


def known_relations(graph: SceneGraph, ids: pd.Index) -> Relations:
    """The relations among some objects.

    Those of a symmetric predicate have the first object as subject. What is said several times has the highest score.

    Args:
        graph: that has them.
        ids: of the objects; the relations name positions in them.
    """
    places = {entry.id: i for i, entry in enumerate(graph.vocabulary.predicates)}
    subjects, objects = (ids.get_indexer(graph.relations[column]) for column in ("subject_id", "object_id"))
    predicates = graph.relations["predicate"].map(places).to_numpy(np.intp)
    turned = symmetric(graph.vocabulary)[predicates] & (subjects > objects)
    ends = np.where(turned, objects, subjects), np.where(turned, subjects, objects)
    triplets = np.stack([ends[0], predicates, ends[1]], axis=1).astype(np.intp)
    surest_first = np.argsort(-graph.relations["score"].to_numpy(np.float64), kind="stable")
    within = (subjects >= 0) & (objects >= 0) & (subjects != objects)
    order = surest_first[within[surest_first]]
    triplets, first = np.unique(triplets[order], axis=0, return_index=True)
    scores = graph.relations["score"].to_numpy(np.float64)[order[first]]
    subjects, predicates, objects = triplets.T
    return Relations(subjects, predicates, objects, scores)
