"""Estimates from a sample, against the worked examples of the papers and against repeated sampling."""

import numpy as np
import pytest
from landscribe.engine.accuracy.estimation import Sample, estimate

HA_PER_LANDSAT_PIXEL = 0.09


def sample_of(counts, stratum_areas):
    """A sample whose strata are the classes of the map, from counts with rows = map, columns = reference."""
    index = np.repeat(np.arange(counts.size), counts.ravel())
    mapped, reference = np.unravel_index(index, counts.shape)
    return Sample(mapped, reference, mapped, np.asarray(stratum_areas, float))


@pytest.fixture(scope="module")
def olofsson():
    """Olofsson et al. 2014, table 8: deforestation, forest gain, stable forest, stable non-forest."""
    counts = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
    pixels = np.array([200_000, 150_000, 3_200_000, 6_450_000])
    return estimate(sample_of(counts, pixels * HA_PER_LANDSAT_PIXEL), 4)


def values(estimates):
    return [one.value for one in estimates]


def half_widths(estimates):
    return [one.half_width for one in estimates]


def test_areas_of_olofsson_2014(olofsson):
    # Section 5.2.2, in hectares.
    assert values(olofsson.areas) == pytest.approx([21_158, 11_686, 285_770, 581_386], abs=1)
    assert half_widths(olofsson.areas) == pytest.approx([6_158, 3_756, 15_510, 16_282], abs=1)
    assert olofsson.areas[0].half_width / HA_PER_LANDSAT_PIXEL == pytest.approx(68_418, abs=1)


def test_accuracies_of_olofsson_2014(olofsson):
    # Section 5.2.1. For the producer's accuracies of the second and last class the paper prints ±0.23 and ±0.01, where
    # its own equation 7 gives 0.254 and 0.018.
    assert olofsson.overall_accuracy.value == pytest.approx(0.95, abs=0.005)
    assert olofsson.overall_accuracy.half_width == pytest.approx(0.02, abs=0.005)
    assert values(olofsson.users_accuracies) == pytest.approx([0.88, 0.73, 0.93, 0.96], abs=0.005)
    assert half_widths(olofsson.users_accuracies) == pytest.approx([0.07, 0.10, 0.04, 0.02], abs=0.005)
    assert values(olofsson.producers_accuracies) == pytest.approx([0.75, 0.85, 0.93, 0.96], abs=0.005)
    assert half_widths(olofsson.producers_accuracies) == pytest.approx([0.21, 0.254, 0.03, 0.018], abs=0.005)


def test_shares_of_olofsson_2014(olofsson):
    # Table 9, rows = map.
    published = [
        [0.0176, 0, 0.0013, 0.0011],
        [0, 0.0110, 0.0016, 0.0024],
        [0.0019, 0, 0.2967, 0.0213],
        [0.0040, 0.0020, 0.0179, 0.6212],
    ]
    np.testing.assert_allclose(olofsson.shares.T, published, atol=6e-5)


def test_strata_that_are_not_the_classes():
    # Stehman 2014, tables 1 and 2. For the producer's accuracy of B the paper prints a standard error of 0.114, having
    # taken one variance of its table 3 for 0; with it, it is 0.117.
    mapped = "A" * 7 + "B" * 3 + "A" + "B" * 11 + "C" * 6 + "BB" + "D" * 10
    reference = "AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"
    strata, reference, mapped = (
        np.array(["ABCD".index(letter) for letter in letters])
        for letters in ("A" * 10 + "B" * 10 + "C" * 10 + "D" * 10, reference, mapped)
    )
    sample = Sample(strata, reference, mapped, np.array([40_000.0, 30_000, 20_000, 10_000]))
    found = estimate(sample, 4)
    a, _, c, _ = found.areas
    assert [a.value / 1e5, c.value / 1e5] == pytest.approx([0.35, 0.20])
    assert [a.standard_error / 1e5, c.standard_error / 1e5] == pytest.approx([0.082, 0.064], abs=5e-4)
    assert found.overall_accuracy.value == pytest.approx(0.63)
    assert found.overall_accuracy.standard_error == pytest.approx(0.085, abs=5e-4)
    assert found.users_accuracies[1].value == pytest.approx(0.574, abs=5e-4)
    assert found.users_accuracies[1].standard_error == pytest.approx(0.125, abs=5e-4)
    assert found.producers_accuracies[1].value == pytest.approx(0.794, abs=5e-4)
    assert found.producers_accuracies[1].standard_error == pytest.approx(0.117, abs=5e-4)
    assert found.shares[2, 1] == pytest.approx(0.08)


def test_the_interval_covers_the_truth_as_often_as_it_says():
    generator = np.random.default_rng(0)
    stratum_areas = np.array([1000.0, 9000.0])
    right = (0.7, 0.95)  # share of truth in each stratum that is its own class
    truth = stratum_areas[0] * right[0] + stratum_areas[1] * (1 - right[1])
    covered = 0
    for _ in range(400):
        strata = np.repeat([0, 1], [60, 200])
        own = generator.random(len(strata)) < np.take(right, strata)
        area = estimate(Sample(strata, np.where(own, strata, 1 - strata), strata, stratum_areas), 2).areas[0]
        covered += abs(area.value - truth) <= area.half_width
    assert 0.92 <= covered / 400 <= 0.98


def test_what_no_point_tells_of_is_none():
    found = estimate(sample_of(np.array([[5, 1, 0], [0, 4, 0], [0, 0, 0]])[:2, :], [10.0, 20.0]), 3)
    assert found.users_accuracies[2] is None
    assert found.producers_accuracies[2] is None
    assert (found.areas[2].value, found.areas[2].standard_error) == (0, 0)
