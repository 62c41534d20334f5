"""What rules and a network say of the same objects, as one table of relations that tells who says what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..contract.vocabulary import Vocabulary
from .graph import Source, relation_table
from .predicting import Relations
from .scene import Found

_KEYS = ["subject_id", "predicate", "object_id"]


def by_rule(found: Mapping[str, Found], ids: pd.Index) -> pd.DataFrame:
    """The relations that rules have found; ``ids`` are those of the objects, by position."""
    every = Found.joined(list(found.values()))
    names = np.repeat(list(found), [len(relations) for relations in found.values()])
    return _table(ids[every.subjects], names, ids[every.objects], np.clip(every.scores, 0, 1), "rule")


def by_network(found: Relations, vocabulary: Vocabulary, ids: pd.Index) -> pd.DataFrame:
    """The relations that a network has found, where the vocabulary allows them between these classes or not."""
    names = np.array([entry.id for entry in vocabulary.predicates], object)[found.predicates]
    return _table(ids[found.subjects], names, ids[found.objects], np.clip(found.scores, 0, 1), "learned")


def fused(tables: Sequence[pd.DataFrame], vocabulary: Vocabulary) -> pd.DataFrame:
    """All relations, each once: of those that several tables have, the row of the first one stays.

    So a rule's relation, which is exact, keeps its source and its score when the network says the same.

    Args:
        tables: as :func:`by_rule` and :func:`by_network` give them, the more trustworthy first.
        vocabulary: tells which predicates are symmetric: these are the same the other way round.
    """
    every = pd.concat(tables, ignore_index=True)
    symmetric = every["predicate"].isin([entry.id for entry in vocabulary.predicates if entry.symmetric])
    turned = symmetric & (every["subject_id"] > every["object_id"])
    keys = every[_KEYS].copy()
    keys.loc[turned, ["subject_id", "object_id"]] = every.loc[turned, ["object_id", "subject_id"]].to_numpy()
    return every[~keys.duplicated()].reset_index(drop=True)


def _table(
    subjects: pd.Index, names: NDArray[np.object_], objects: pd.Index, scores: NDArray[np.float64], source: Source
) -> pd.DataFrame:
    columns = {"subject_id": subjects, "predicate": names, "object_id": objects, "score": scores}
    return relation_table({**columns, "source": [source] * len(names)})
