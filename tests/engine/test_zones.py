"""Means over zones, counted by hand."""

import numpy as np
import pytest
import shapely
from landscribe.engine.core.grids import Window
from landscribe.engine.core.zones import Zones, zone_means
from shapely import box

VALUES = np.arange(80, dtype=np.float32).reshape(8, 10)
BANDS = [Window(0, 0, 10, 3), Window(0, 3, 10, 5)]


def read(window):
    return VALUES[window.slices]


def test_means_do_not_depend_on_the_windows():
    shapes = [box(1, 1, 4, 6), shapely.union(box(5, 0, 7, 2), box(8, 5, 10, 8)), box(20, 0, 30, 5)]
    expected = [
        VALUES[1:6, 1:4].mean(),
        np.concatenate([VALUES[:2, 5:7].ravel(), VALUES[5:, 8:].ravel()]).mean(),
        np.nan,
    ]
    for windows in (BANDS, [Window(0, 0, 10, 8)], [Window(c, 0, 2, 8) for c in range(0, 10, 2)]):
        found = zone_means(Zones(shapes), windows, read)
        np.testing.assert_allclose(found.means, expected)
        assert found.counts.tolist() == [15, 10, 0]


def test_overlapping_zones_get_all_their_pixels():
    shapes = [box(0, 0, 4, 4), box(2, 2, 6, 6), box(0, 0, 10, 8), box(3, 3, 5, 5)]
    found = zone_means(Zones(shapes), BANDS, read)
    assert found.counts.tolist() == [16, 16, 80, 4]
    np.testing.assert_allclose(
        found.means, [VALUES[:4, :4].mean(), VALUES[2:6, 2:6].mean(), 39.5, VALUES[3:5, 3:5].mean()]
    )


def test_neighbours_share_a_sheet():
    """A border in common is no overlap: terraced houses are drawn in one go."""
    terrace = [box(i, 0, i + 1, 8) for i in range(10)]
    assert len(list(Zones(terrace).numbered(Window(0, 0, 10, 8)))) == 1
    assert not list(Zones(terrace).numbered(Window(0, 20, 10, 8)))


def test_limits_and_missing_values():
    values = VALUES.copy()
    values[0, :5] = np.nan
    zones = Zones([box(0, 0, 10, 1), box(0, 1, 10, 2), shapely.Polygon()])
    found = zone_means(zones, BANDS, lambda window: values[window.slices], at_most=np.array([7, 100, 5]))
    np.testing.assert_allclose(found.means, [6, 14.5, np.nan])
    assert found.counts.tolist() == [3, 10, 0]


def test_windows_without_zones_are_not_read():
    asked = []

    def noting(window):
        asked.append(window)
        return read(window)

    zone_means(Zones([box(0, 4, 2, 6)]), BANDS, noting)
    assert asked == BANDS[1:]


def test_progress_may_cancel():
    class Stopped(Exception):
        pass

    def stop(_window):
        raise Stopped

    with pytest.raises(Stopped):
        zone_means(Zones([box(0, 0, 1, 1)]), BANDS, read, progress=stop)
