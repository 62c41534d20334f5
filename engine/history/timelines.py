"""From uncertain evidence at several epochs to when each object was built: exact inference over all its histories.

An object of the database may have stood before the first epoch, or have been built in one of the intervals, or after
the last epoch. So its history is *absent … absent, stands … stands*. That it was removed and built anew is possible,
but rare. An epoch shows an object that stands with some probability, and one that does not stand with another. Both are
learned from all objects together, by expectation maximisation (Dempster, Laird & Rubin 1977), as Dawid & Skene (1979,
"Maximum likelihood estimation of observer error-rates using the EM algorithm") do for observers of whom nobody knows
how good they are; what is usual (:data:`USUAL`) is the prior, as if many objects had been checked already. One thing
nobody can learn so: objects that the oldest map misses look like objects that were built after it, and those that the
newest map shows by mistake like objects that were built just before it. There the prior decides.

Arrays: ``N`` objects, ``T`` epochs, ``K`` sources of evidence (classes, heights), ``H`` histories.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

REBUILT = 0.02
"""Share of objects that are thought to have been removed and built anew on their place."""
_ROUNDS = 30
_CHECKED, _CHECKED_SHARE = 20, 0.2
"""The weight of the prior: so many objects, and such a share of the objects at hand."""
_LEARN_FROM = 20_000
"""Objects to learn from, at most: more teach nothing new."""
_AT_A_TIME = 4096


class Reliability(NamedTuple):
    """How well sources of evidence see, ``(T, K)``."""

    found: NDArray[np.float64]
    """The probability that an object which stands is seen."""
    mistaken: NDArray[np.float64]
    """The probability that something is seen where the object does not stand."""


USUAL = (0.85, 0.03)
"""What is thought of a source before it is looked at: ``found`` and ``mistaken``."""


class Model(NamedTuple):
    """What is known of all objects."""

    histories: NDArray[np.bool_]
    """Whether an object stands at each epoch ``(H, T)``."""
    shares: NDArray[np.float64]
    """How often each history occurs ``(H,)``; they sum up to 1."""
    reliability: Reliability


def usual_model(epochs: int, sources: int, latest: int) -> Model:
    """The model before anything is learned: all times of building are equally probable.

    Args:
        epochs: ``T``.
        sources: ``K``.
        latest: the object has been built before the epoch of this number (``T``: perhaps after the last one).
    """
    rows = {
        (0,) * before + (1,) * stood + (0,) * gone + (1,) * (epochs - before - stood - gone)
        for before in range(epochs + 1)
        for stood in range(epochs + 1 - before)
        for gone in range(epochs + 1 - before - stood)
    }
    histories = np.array(sorted(rows, reverse=True), bool)
    histories = histories[first_standing(histories) <= latest]
    rebuilt = (np.diff(histories.astype(int), axis=1) < 0).any(axis=1)
    once = ~rebuilt / (~rebuilt).sum()
    shares = (1 - REBUILT) * once + REBUILT * rebuilt / rebuilt.sum() if rebuilt.any() else once
    found, mistaken = (np.full((epochs, sources), value) for value in USUAL)
    return Model(histories, shares, Reliability(found, mistaken))


def first_standing(histories: NDArray[np.bool_]) -> NDArray[np.intp]:
    """The number of the first epoch at which the object stands ``(H,)``; ``T`` where there is none."""
    return np.pad(histories, ((0, 0), (0, 1)), constant_values=True).argmax(axis=1)


def likelihoods(seen: NDArray[np.float64], reliability: Reliability) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How probable the evidence is if the object stands, and if not, ``(N, T, K)``: 1 where there is none.

    The evidence that something was seen is itself uncertain ("virtual evidence", Pearl 1988, chapter 2).

    Args:
        seen: how surely an object was seen, 0 … 1 ``(N, T, K)``; NaN where nothing is known.
        reliability: of the sources.
    """
    stands, absent = (seen * rate + (1 - seen) * (1 - rate) for rate in reliability)
    return np.where(np.isnan(seen), 1.0, stands), np.where(np.isnan(seen), 1.0, absent)


def evidence(seen: NDArray[np.float64], reliability: Reliability) -> NDArray[np.float64]:
    """The probability that an object stands by the evidence of an epoch alone ``(N, T)``; NaN where there is none."""
    stands, absent = (factor.prod(axis=2) for factor in likelihoods(seen, reliability))
    return np.where(np.isnan(seen).all(axis=2), np.nan, stands / (stands + absent))


def posterior(seen: NDArray[np.float64], model: Model) -> NDArray[np.float64]:
    """The probability of each history ``(N, H)``, by Bayes' rule."""
    stands, absent = (np.log(factor).sum(axis=2) for factor in likelihoods(seen, model.reliability))
    scores = stands @ model.histories.T + absent @ ~model.histories.T + np.log(model.shares)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def learned(seen: NDArray[np.float64], model: Model) -> Model:
    """The model that explains the evidence best, given what is usual.

    Args:
        seen: as for :func:`likelihoods`; objects of which nothing is known teach nothing.
        model: what is usual.
    """
    seen = seen[~np.isnan(seen).all(axis=(1, 2))]
    seen = seen[:: max(1, -(-len(seen) // _LEARN_FROM))]
    usual, prior = model, _CHECKED + _CHECKED_SHARE * len(seen)
    for _ in range(_ROUNDS):
        model = _better(seen, model, usual, prior)
    return model


def _better(seen: NDArray[np.float64], model: Model, usual: Model, prior: float) -> Model:
    """One round: what the histories would be, and what the sources and shares are if they are so."""
    histories = posterior(seen, model)
    stands = (histories @ model.histories)[:, :, None]
    known = ~np.isnan(seen)
    rates = []
    for weight, rate, before in zip((stands, 1 - stands), model.reliability, usual.reliability):
        noticed = seen * rate / (seen * rate + (1 - seen) * (1 - rate))
        sums, counts = np.where(known, weight * noticed, 0).sum(axis=0), (weight * known).sum(axis=0)
        rates.append((sums + prior / 2 * before) / (counts + prior / 2))
    shares = (histories.sum(axis=0) + prior * usual.shares) / (len(seen) + prior)
    return Model(model.histories, shares, Reliability(*rates))


class Timelines(NamedTuple):
    """When objects were built. Periods are numbered by the epoch that ends them; ``T`` is after the last one."""

    evidence: NDArray[np.float64]
    """See :func:`evidence`, ``(N, T)``."""
    standing: NDArray[np.float64]
    """The probability that an object stood, from all epochs together ``(N, T)``."""
    period: NDArray[np.intp]
    """The most probable period ``(N,)``."""
    confidence: NDArray[np.float64]
    """Its probability ``(N,)``; NaN where no epoch says anything."""
    begin: NDArray[np.intp]
    """The epoch before which an object was surely not built, ``(N,)``; -1 where there is none."""
    end: NDArray[np.intp]
    """The epoch at which it surely stood ``(N,)``; ``T`` where there is none."""


def timelines(seen: NDArray[np.float64], model: Model, confidence: float) -> Timelines:
    """Date all objects.

    An epoch that says nothing of an object can't end a period of it, so the periods on both sides of it are one.
    *Surely* is with the confidence wanted: from the shortest run of neighbouring periods that together have it.

    Args:
        seen: as for :func:`likelihoods`.
        model: what is known of all objects.
        confidence: that is wanted, 0.5 … 1.
    """
    count, epochs, _ = seen.shape
    found = Timelines(
        evidence(seen, model.reliability),
        np.empty((count, epochs)),
        np.empty(count, np.intp),
        np.empty(count),
        np.empty(count, np.intp),
        np.empty(count, np.intp),
    )
    for part, known in _alike(~np.isnan(seen).all(axis=2)):
        histories = posterior(seen[part], model)
        found.standing[part] = histories @ model.histories
        first = first_standing(model.histories[:, known])
        periods = histories @ np.eye(len(known) + 1)[first]
        ends = np.append(known, epochs)
        best = periods.argmax(axis=1)
        found.period[part] = ends[best]
        found.confidence[part] = periods.max(axis=1) if len(known) else np.nan
        start, stop = _shortest_runs(periods, confidence)
        found.begin[part] = np.append(-1, known)[start]
        found.end[part] = ends[stop]
    return found


def _alike(known: NDArray[np.bool_]) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Objects of which the same epochs say something, not too many at a time, and these epochs."""
    patterns, group = np.unique(known, axis=0, return_inverse=True)
    for number, pattern in enumerate(patterns):
        members = np.flatnonzero(group.reshape(-1) == number)
        for start in range(0, len(members), _AT_A_TIME):
            yield members[start : start + _AT_A_TIME], np.flatnonzero(pattern)


def _shortest_runs(periods: NDArray[np.float64], confidence: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """First and last period of the shortest run that has the confidence, of several the most probable one."""
    count, length = periods.shape
    sums = np.concatenate([np.zeros((count, 1)), periods.cumsum(axis=1)], axis=1)
    start, stop = np.zeros(count, np.intp), np.full(count, length - 1)
    for size in range(length - 1, 0, -1):
        runs = sums[:, size:] - sums[:, :-size]
        enough = runs.max(axis=1) >= confidence
        start[enough] = runs[enough].argmax(axis=1)
        stop[enough] = start[enough] + size - 1
    return start, stop
