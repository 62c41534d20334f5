"""Dates as users write them."""

from __future__ import annotations

from datetime import date

import pytest
from landscribe.engine.contract.dates import read_date, read_dates
from landscribe.engine.contract.errors import DatesMismatch, DatesNotAscending, DateUnreadable


@pytest.mark.parametrize(
    ("text", "written", "first", "last"),
    [
        ("1981", "1981", date(1981, 1, 1), date(1981, 12, 31)),
        (" 2000-2 ", "2000-02", date(2000, 2, 1), date(2000, 2, 29)),
        ("2010-06-29", "2010-06-29", date(2010, 6, 29), date(2010, 6, 29)),
    ],
)
def test_a_date(text, written, first, last):
    found = read_date(text)
    assert (found.text, found.first, found.last) == (written, first, last)


@pytest.mark.parametrize("text", ["", "81", "1981-13", "1981-02-30", "0000", "June 1981", "1981-07-14-01", "1981-0"])
def test_no_date(text):
    with pytest.raises(DateUnreadable):
        read_date(text)


def test_one_date_a_layer_in_order():
    assert [found.text for found in read_dates("1981; 2001-05, 2018", 3)] == ["1981", "2001-05", "2018"]
    with pytest.raises(DatesMismatch):
        read_dates("1981; 2001", 3)
    with pytest.raises(DatesMismatch):
        read_dates("", 1)


@pytest.mark.parametrize("text", ["2001; 1981", "1981; 1981", "1981; 1981-07", "1981-07; 1981"])
def test_dates_that_are_not_in_order(text):
    with pytest.raises(DatesNotAscending):
        read_dates(text, 2)
