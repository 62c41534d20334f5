"""When a picture was taken: a year, a month or a day, as users write it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .errors import DatesMismatch, DatesNotAscending, DateUnreadable

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True)
class ImageDate:
    """A date that is known to the year, the month or the day."""

    text: str
    """As ISO 8601 has it: ``1981``, ``1981-07`` or ``1981-07-14``."""
    first: date
    """The first day that it may mean."""
    last: date
    """The last day that it may mean."""


def read_date(text: str) -> ImageDate:
    """The date of a text.

    >>> read_date("1981-7").text
    '1981-07'

    Raises:
        DateUnreadable: it is no year, no year and month, and no day either.
    """
    match = _WRITTEN.fullmatch(text.strip())
    if match is None:
        raise DateUnreadable(text=text.strip())
    year, *rest = (int(part) for part in match.groups() if part)
    try:
        first = date(year, *(*rest, 1, 1)[:2])
        last = first.replace(month=first.month if rest else 12)
        last = first if len(rest) == 2 else last.replace(day=calendar.monthrange(year, last.month)[1])
    except ValueError as error:
        raise DateUnreadable(text=text) from error
    return ImageDate("-".join([f"{year:04}", *(f"{part:02}" for part in rest)]), first, last)


def read_dates(text: str, layers: int) -> tuple[ImageDate, ...]:
    """The dates of a text that has one for each layer, with semicolons or commas between them.

    Raises:
        DateUnreadable: one of them is no date.
        DatesMismatch: there are not as many as layers.
        DatesNotAscending: one of them is not later than the one before it.
    """
    dates = tuple(read_date(part) for part in re.split("[;,]", text) if part.strip())
    if len(dates) != layers:
        raise DatesMismatch(layers=layers, dates=len(dates))
    check_ascending(dates)
    return dates


def check_ascending(dates: Sequence[ImageDate]) -> None:
    """Refuse dates that are not in their order. ``1981`` and ``1981-07`` are not: either may be the earlier.

    Raises:
        DatesNotAscending: one of them is not later than the one before it.
    """
    for earlier, later in zip(dates, dates[1:]):
        if earlier.last >= later.first:
            raise DatesNotAscending(earlier=earlier.text, later=later.text)
