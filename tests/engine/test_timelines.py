"""Histories of objects, worked out by hand, and reliabilities that are known because they were made up."""

import numpy as np
import pytest
from landscribe.engine.contract.dates import read_dates
from landscribe.engine.history import timelines as module
from landscribe.engine.history.periods import dating
from landscribe.engine.history.timelines import Model, Reliability, evidence, learned, posterior, timelines, usual_model

NAN = np.nan


def scores(*rows):
    """One source: ``(N, T, 1)``."""
    return np.array(rows, float)[:, :, None]


def plain_model(epochs, found=0.8, mistaken=0.1):
    """Objects are built once, at times that are equally probable, and sources are easy to reckon with."""
    model = usual_model(epochs, 1, epochs)
    once = (np.diff(model.histories.astype(int), axis=1) >= 0).all(axis=1)
    rates = Reliability(np.full((epochs, 1), found), np.full((epochs, 1), mistaken))
    return Model(model.histories[once], np.full(once.sum(), 1 / once.sum()), rates)


def test_all_histories_with_at_most_one_gap():
    model = usual_model(3, 1, 3)
    found = {"".join(map(str, row)) for row in model.histories.astype(int).tolist()}
    assert found == {"000", "001", "010", "011", "100", "101", "110", "111"}
    assert len(usual_model(4, 1, 4).histories) == 15  # all but 1010, which would be built three times
    usual = {"".join(map(str, row)): share for row, share in zip(model.histories.astype(int).tolist(), model.shares)}
    assert usual["000"] == usual["001"] == usual["111"] == pytest.approx(0.98 / 4)
    assert usual["101"] == usual["010"] == pytest.approx(0.02 / 4)


def test_a_database_of_an_old_date_stands_afterwards():
    model = usual_model(3, 1, 1)
    assert module.first_standing(model.histories).max() == 1
    assert model.shares.sum() == pytest.approx(1)


def test_evidence_of_one_epoch():
    """Seen for sure: 0.8 against 0.1. Seen half: 0.5 against 0.5. Two sources multiply."""
    rates = Reliability(np.array([[0.8, 0.6]]), np.array([[0.1, 0.2]]))
    seen = np.array([[[1, NAN]], [[0, NAN]], [[0.5, NAN]], [[1, 1]], [[NAN, 1]], [[NAN, NAN]]])
    expected = [0.8 / 0.9, 0.2 / 1.1, 0.5, 0.48 / (0.48 + 0.02), 0.75, NAN]
    np.testing.assert_allclose(evidence(seen, rates)[:, 0], expected)


def test_two_epochs_by_hand():
    """Not seen, then seen. Stood at both: 0.2·0.8 = 0.16; built between: 0.9·0.8 = 0.72; after both: 0.9·0.1 = 0.09."""
    model = plain_model(2)
    found = dict(zip(map(tuple, model.histories.astype(int).tolist()), posterior(scores([0, 1]), model)[0]))
    assert found[1, 1] == pytest.approx(0.16 / 0.97)
    assert found[0, 1] == pytest.approx(0.72 / 0.97)
    assert found[0, 0] == pytest.approx(0.09 / 0.97)
    dated = timelines(scores([0, 1]), model, 0.7)
    assert (dated.period[0], dated.begin[0], dated.end[0]) == (1, 0, 1)
    assert dated.confidence[0] == pytest.approx(0.72 / 0.97)
    np.testing.assert_allclose(dated.standing[0], [0.16 / 0.97, 0.88 / 0.97])


def test_a_gap_is_bridged_unless_the_evidence_says_otherwise():
    """It was rather missed than built twice, unless two sources that hardly err agree."""
    usual = timelines(scores([1, 0, 1]), usual_model(3, 1, 3), 0.7)
    assert usual.period[0] == 0
    assert usual.standing[0, 1] > 0.7
    model = usual_model(3, 2, 3)
    strict = Model(model.histories, model.shares, Reliability(np.full((3, 2), 0.99), np.full((3, 2), 0.01)))
    clear = np.repeat(scores([1, 0, 1]), 2, axis=2)
    assert timelines(clear, strict, 0.7).standing[0].round(2).tolist() == [1, 0, 1]


@pytest.mark.parametrize(
    ("row", "label", "bounds"),
    [
        ([1, 1, 1], "before 1981", (None, "1981")),
        ([0, 1, 1], "2001", ("1981", "2001")),
        ([0, 0, 1], "2018", ("2001", "2018")),
        ([0, 0, 0], "after 2018", ("2018", "2023")),
        ([NAN, 1, 1], "before 2001", (None, "2001")),
        ([0, NAN, 1], "2018", ("1981", "2018")),
        ([0, 0, NAN], "after 2001", ("2001", "2023")),
        ([NAN, NAN, 1], "before 2018", (None, "2018")),
        ([NAN, NAN, NAN], "unsure", (None, "2023")),
        ([0, 0.5, 1], "unsure", ("1981", "2018")),
        ([0.5, 0.5, 0.5], "unsure", (None, "2018")),
    ],
    ids=str,
)
def test_labels_and_bounds(row, label, bounds):
    """An epoch without evidence can't end a period; where the date is unsure, the bounds are wider."""
    dates, database = read_dates("1981; 2001; 2018", 3), read_dates("2023", 1)[0]
    model = plain_model(3, found=0.95, mistaken=0.05)
    found = dating(timelines(scores(row), model, 0.7), dates, database, "building", 0.7)
    assert found.labels == [label]
    assert (found.periods[0].begin, found.periods[0].end) == bounds


def test_of_what_nothing_is_known_nothing_is_said():
    dates = read_dates("1981; 2001", 2)
    found = dating(timelines(scores([NAN, NAN], [1, 1]), usual_model(2, 1, 2), 0.7), dates, None, "b", 0.7)
    assert np.isnan(found.timelines.confidence[0])
    assert np.isnan(found.stands[0]).all()
    assert found.stands[1].tolist() == [1, 1]
    assert found.seen.tolist() == [False, True]


def made_up(generator, count, found, mistaken, shares):
    """What sources of known reliability say of objects of known age."""
    epochs = len(found)
    built = generator.choice(epochs + 1, count, p=shares)
    stands = np.arange(epochs) >= built[:, None]
    chance = np.where(stands, found, mistaken)
    return built, (generator.random((count, epochs)) < chance).astype(float)[:, :, None]


def test_reliabilities_are_learned():
    """Of 4000 objects: the second map misses 40 % and mistakes 20 %; nobody has told so."""
    found, mistaken = [0.85, 0.6, 0.95, 0.95], [0.02, 0.2, 0.05, 0.03]
    generator = np.random.default_rng(1)
    built, seen = made_up(generator, 4000, found, mistaken, [0.5, 0.15, 0.1, 0.1, 0.15])
    before = usual_model(4, 1, 4)
    model = learned(seen, before)
    for rate, true, usual in zip(model.reliability, (found, mistaken), before.reliability):
        assert np.abs(rate[:, 0] - true).max() < 0.1
        assert np.abs(rate[:, 0] - true).sum() < 0.6 * np.abs(usual[:, 0] - true).sum()
    right = [(timelines(seen, one, 0.7).period == built).mean() for one in (before, model)]
    assert right[1] > right[0]


def test_confidence_is_what_it_says():
    """The dates are right as often as the confidence says: on the whole, and among the surest."""
    generator = np.random.default_rng(2)
    shares, rates = [0.5, 0.2, 0.1, 0.2], ([0.85, 0.9, 0.8], [0.05, 0.1, 0.05])
    built, seen = made_up(generator, 5000, *rates, shares)
    found = timelines(seen, learned(seen, usual_model(3, 1, 3)), 0.7)
    right, surest = found.period == built, found.confidence > 0.95
    assert right.mean() == pytest.approx(found.confidence.mean(), abs=0.06)
    assert surest.sum() > 1000
    assert right[surest].mean() == pytest.approx(found.confidence[surest].mean(), abs=0.02)


def test_few_objects_change_little():
    before = usual_model(2, 1, 2)
    after = learned(scores([0, 0], [0, 0]), before)
    for old, new in zip(before.reliability, after.reliability):
        assert np.abs(old - new).max() < 0.12


def test_many_objects_in_small_pieces(monkeypatch):
    seen = made_up(np.random.default_rng(3), 300, [0.9] * 3, [0.1] * 3, [0.25] * 4)[1]
    seen[::7, 1] = NAN
    model = usual_model(3, 1, 3)
    whole = timelines(seen, model, 0.7)
    monkeypatch.setattr(module, "_AT_A_TIME", 11)
    for one, other in zip(whole, timelines(seen, model, 0.7)):
        np.testing.assert_allclose(one, other)
