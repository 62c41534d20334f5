"""The answer to a question: which objects of a scene graph are as it wants them.

Relations are joined one by one, always the one that gives the shortest table. Before, objects that a single relation
excludes are left out until none is left (semi-joins; Yannakakis 1981, VLDB), so that no table of a question without a
loop is much longer than its answer.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Callable, Union

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..contract.errors import QueryFieldUnknown, QueryTooWide
from ..contract.vocabulary import Predicate
from .graph import SceneGraph
from .object_facts import areas_m2, attributes_of
from .query_language import AREA, Comparison, Query, Triplet, is_variable

MOST_MATCHES = 1_000_000
"""Rows that a table may have on the way to the answer."""
_SIGNS: Mapping[str, Callable[[Any, Any], Any]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    "!=": operator.ne,
}
_COLUMNS = ("id", "level", "score")
"""Columns of the objects that may be compared."""
_SUBJECT, _OBJECT, _SCORE = "subject", "object", "score"

Candidates = dict[str, NDArray[np.bool_]]
"""Name of the question → which objects may stand there ``(objects,)``."""


@dataclass(frozen=True)
class Answer:
    """What was found."""

    matches: pd.DataFrame
    """One row a match, one column a variable that is sought, without its “?”: ids of objects."""
    scores: NDArray[np.float64]
    """Of each match that of its least sure relation; 1 where there is none ``(matches,)``."""
    relations: pd.DataFrame
    """The relations between sought objects that the matches consist of: ``subject_id``, ``predicate``, ``object_id``,
    ``score``."""


def answer(
    query: Query, graph: SceneGraph, minimum_score: float = 0.0, progress: Callable[[float], None] = lambda _: None
) -> Answer:
    """Find all matches. Different variables stand for different objects.

    Args:
        query: the question.
        graph: where to look.
        minimum_score: relations with less are taken as not there.
        progress: gets the fraction done; may raise to cancel.

    Raises:
        QueryFieldUnknown: no object has an attribute that is compared.
        QueryTooWide: there would be more than :data:`MOST_MATCHES`.
    """
    candidates = _candidates(query, graph)
    tables = [_table(triplet, graph, minimum_score, candidates) for triplet in query.triplets]
    progress(0.3)
    pairs = [(one, table) for one, table in zip(query.triplets, tables) if not one.negated and _is_pair(one)]
    best = {name: np.ones(len(graph.objects)) for name in query.sought}
    for triplet, table in zip(query.triplets, tables):
        if not _is_pair(triplet):
            _ask_for_class(triplet, table, candidates, best)
    _reduce(pairs, candidates)
    progress(0.5)
    rows = _joined([(one, _kept(one, table, candidates)) for one, table in pairs], query, candidates)
    for name in query.sought:
        rows[_SCORE] = np.minimum(rows[_SCORE], best[name][rows[name]])
    progress(0.8)
    for one, other in combinations(query.sought, 2):
        rows = rows[rows[one] != rows[other]]
    for triplet, table in zip(query.triplets, tables):
        if triplet.negated and _is_pair(triplet):
            rows = _without(triplet, table, rows, query.sought)
    return _answer(rows.reset_index(drop=True), pairs, query, graph)


# --- which objects may stand where -----------------------------------------------------------------------------------


def _candidates(query: Query, graph: SceneGraph) -> Candidates:
    classes = graph.objects["class"]
    candidates = {
        name: classes.isin(wanted).to_numpy() if wanted else np.ones(len(classes), bool)
        for name, wanted in query.classes.items()
    }
    for comparison in query.comparisons:
        candidates[comparison.variable] = candidates[comparison.variable] & _holds(comparison, graph)
    return candidates


def _holds(comparison: Comparison, graph: SceneGraph) -> NDArray[np.bool_]:
    """Which objects fulfil a condition; never those without the attribute ``(objects,)``."""
    field, sign = comparison.field.casefold(), _SIGNS[comparison.sign]
    if field in (AREA, *_COLUMNS):
        columns = graph.objects.reset_index()
        values = areas_m2(graph) if field == AREA else columns[field].to_numpy()
        wanted = pd.to_numeric(comparison.value, errors="coerce")
        return np.asarray(sign(values, wanted), bool)
    rows = [{name.casefold(): value for name, value in row.items()} for row in attributes_of(graph)]
    names = sorted({name for row in rows for name in row})
    if field not in names:
        raise QueryFieldUnknown(field=comparison.field, available=", ".join([AREA, *_COLUMNS, *names]))
    return np.array([field in row and _compared(row[field], comparison.value, sign) for row in rows])


def _compared(value: Any, wanted: Union[float, str], sign: Callable[[Any, Any], Any]) -> bool:
    """Compare as numbers where both are some, else as texts whatever their case."""
    if isinstance(wanted, float):
        try:
            return bool(sign(float(value), wanted))
        except (TypeError, ValueError):
            wanted = f"{wanted:.15g}"
    return bool(sign(str(value).casefold(), wanted.casefold()))


# --- tables of relations ---------------------------------------------------------------------------------------------


def _table(triplet: Triplet, graph: SceneGraph, minimum_score: float, candidates: Candidates) -> pd.DataFrame:
    """The pairs of objects that a triplet may mean: ``subject``, ``object`` (positions), ``score``; each pair once."""
    table = _related(graph, triplet.predicate, minimum_score)
    return _best(_kept(triplet, table, candidates))


def _related(graph: SceneGraph, predicate: Predicate, minimum_score: float) -> pd.DataFrame:
    """The pairs that a predicate joins: of a symmetric one both ways, of “part of” also parts of parts."""
    found = graph.relations[graph.relations["predicate"] == predicate.id]
    table = pd.DataFrame(
        {
            _SUBJECT: graph.rows(found["subject_id"]),
            _OBJECT: graph.rows(found["object_id"]),
            _SCORE: found["score"].to_numpy(),
        }
    )
    whole = graph.vocabulary.of_rule("part_of")
    if whole is not None and whole.id == predicate.id:
        table = pd.concat([table, _parents(graph)]).drop_duplicates([_SUBJECT, _OBJECT])  # relations know their score
    table = table[table[_SCORE] >= minimum_score]
    if whole is not None and whole.id == predicate.id:
        return _parts_of_parts(_best(table))
    if predicate.symmetric:
        turned = table.rename(columns={_SUBJECT: _OBJECT, _OBJECT: _SUBJECT})
        table = pd.concat([table, turned])
    return table


def _parents(graph: SceneGraph) -> pd.DataFrame:
    parts = np.flatnonzero(graph.objects["parent_id"].notna())
    wholes = graph.objects["parent_id"].iloc[parts].astype(np.int64)
    return pd.DataFrame({_SUBJECT: parts, _OBJECT: graph.rows(wholes), _SCORE: 1.0})


def _parts_of_parts(steps: pd.DataFrame) -> pd.DataFrame:
    """Also the wholes of wholes, over however many steps; the score is that of the least sure step."""
    found = reached = steps
    while len(reached):
        farther = _merged(reached.rename(columns={_OBJECT: "via"}), steps.rename(columns={_SUBJECT: "via"}))
        farther = _best(farther[farther[_SUBJECT] != farther[_OBJECT]].drop(columns="via"))
        known = pd.MultiIndex.from_frame(found[[_SUBJECT, _OBJECT]])
        reached = farther[~pd.MultiIndex.from_frame(farther[[_SUBJECT, _OBJECT]]).isin(known)]
        found = pd.concat([found, reached])
    return found


def _kept(triplet: Triplet, table: pd.DataFrame, candidates: Candidates) -> pd.DataFrame:
    """The pairs whose objects may stand there."""
    subjects, objects = (candidates[name] for name in triplet.ends)
    return table[subjects[table[_SUBJECT]] & objects[table[_OBJECT]] & (table[_SUBJECT] != table[_OBJECT])]


def _best(table: pd.DataFrame) -> pd.DataFrame:
    """Each pair once, with its highest score."""
    return table.groupby([_SUBJECT, _OBJECT], as_index=False)[_SCORE].max()


# --- from pairs to matches -------------------------------------------------------------------------------------------


def _is_pair(triplet: Triplet) -> bool:
    """Whether both ends are variables."""
    return all(map(is_variable, triplet.ends))


def _ask_for_class(
    triplet: Triplet, table: pd.DataFrame, candidates: Candidates, best: dict[str, NDArray[np.float64]]
) -> None:
    """Keep the objects that are related to some object of a class, or to none where the triplet is negated."""
    side = _SUBJECT if is_variable(triplet.subject) else _OBJECT
    name = triplet.subject if side == _SUBJECT else triplet.object
    scores = np.full(len(candidates[name]), -1.0)
    np.maximum.at(scores, table[side].to_numpy(), table[_SCORE].to_numpy())
    candidates[name] = candidates[name] & ((scores < 0) if triplet.negated else (scores >= 0))
    if not triplet.negated:
        best[name] = np.minimum(best[name], scores)


def _reduce(pairs: Sequence[tuple[Triplet, pd.DataFrame]], candidates: Candidates) -> None:
    """Leave out objects to which no pair of some triplet belongs, until none is left."""
    before = None
    while before != (count := sum(int(some.sum()) for some in candidates.values())):
        before = count
        for triplet, table in pairs:
            kept = _kept(triplet, table, candidates)
            for name, side in zip(triplet.ends, (_SUBJECT, _OBJECT)):
                there = np.zeros(len(candidates[name]), bool)
                there[kept[side]] = True
                candidates[name] = candidates[name] & there


def _joined(pairs: Sequence[tuple[Triplet, pd.DataFrame]], query: Query, candidates: Candidates) -> pd.DataFrame:
    """All matches of the triplets: a column of positions a variable, and ``score``."""
    left = [table.rename(columns=dict(zip((_SUBJECT, _OBJECT), triplet.ends))) for triplet, table in pairs]
    if not left:
        return pd.DataFrame({query.sought[0]: np.flatnonzero(candidates[query.sought[0]]), _SCORE: 1.0})
    left.sort(key=len)
    rows = left.pop(0)
    while left:
        sizes = [_size(rows, table) if _shared(rows, table) else np.inf for table in left]
        rows = _merged(rows, left.pop(int(np.argmin(sizes))))
    return rows


def _merged(rows: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """Join by the shared columns; the lower score counts."""
    if _size(rows, table) > MOST_MATCHES:
        raise QueryTooWide(most=MOST_MATCHES)
    merged = rows.merge(table, on=_shared(rows, table), suffixes=("", "_2"))
    merged[_SCORE] = np.minimum(merged[_SCORE], merged[f"{_SCORE}_2"])
    return merged.drop(columns=f"{_SCORE}_2")


def _shared(rows: pd.DataFrame, table: pd.DataFrame) -> list[str]:
    return [name for name in table.columns if name in rows and name != _SCORE]


def _size(rows: pd.DataFrame, table: pd.DataFrame) -> int:
    """How many rows a join gives."""
    shared = _shared(rows, table)
    counts = [frame.groupby(shared).size() for frame in (rows, table)]
    return int(counts[0].mul(counts[1], fill_value=0).sum())


def _without(triplet: Triplet, table: pd.DataFrame, rows: pd.DataFrame, sought: Sequence[str]) -> pd.DataFrame:
    """Leave out the matches for which a negated triplet holds."""
    keys = pd.MultiIndex.from_frame(table[[_SUBJECT, _OBJECT]])
    if set(triplet.ends) <= set(sought):
        return rows[~_in(rows, triplet.ends, keys)]
    # Of the other variable there may be no object, apart from those that stand for the sought ones.
    subject_sought = triplet.subject in sought
    name, side = (triplet.subject, _SUBJECT) if subject_sought else (triplet.object, _OBJECT)
    others = rows[name].map(table[side].value_counts()).fillna(0).to_numpy()
    for used in sought:
        others = others - _in(rows, (name, used) if subject_sought else (used, name), keys)
    return rows[others == 0]


def _in(rows: pd.DataFrame, ends: tuple[str, str], keys: pd.MultiIndex) -> NDArray[np.bool_]:
    return pd.MultiIndex.from_arrays([rows[name] for name in ends]).isin(keys)


def _answer(
    rows: pd.DataFrame, pairs: Sequence[tuple[Triplet, pd.DataFrame]], query: Query, graph: SceneGraph
) -> Answer:
    """The ids of what was found."""
    ids = graph.objects.index.to_numpy()
    matches = pd.DataFrame({name[1:]: ids[rows[name]] for name in query.sought})
    parts = [pd.DataFrame({"subject_id": [], "predicate": [], "object_id": [], _SCORE: []})]
    for triplet, table in pairs:
        used = pd.MultiIndex.from_arrays([rows[name] for name in triplet.ends])
        held = table[pd.MultiIndex.from_frame(table[[_SUBJECT, _OBJECT]]).isin(used)]
        columns = {"subject_id": ids[held[_SUBJECT]], "predicate": triplet.predicate.id}
        parts.append(pd.DataFrame({**columns, "object_id": ids[held[_OBJECT]], _SCORE: held[_SCORE].to_numpy()}))
    return Answer(matches, rows[_SCORE].to_numpy(), pd.concat(parts[1:] or parts, ignore_index=True))
