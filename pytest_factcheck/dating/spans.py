"""The days of a month, a year, a decade or a season; None for a day that no calendar has."""

from __future__ import annotations

import datetime
from calendar import monthrange

from pytest_factcheck.intervals import DateSet


def days(year: int, month: int, first: int, last: int) -> DateSet | None:
    """The days ``first`` to ``last`` of a month, none where it does not have them."""
    try:
        ends = [datetime.date(year, month, day).toordinal() for day in (first, last)]
    except ValueError:
        return None
    return DateSet.days(*ends) or None


def months(year: int, first: int, last: int) -> DateSet:
    """The months ``first`` to ``last`` of a year; where ``last`` is less they end in the next year."""
    end_year = year if first <= last else year + 1
    end = datetime.date(end_year, last, monthrange(end_year, last)[1])
    return DateSet.days(datetime.date(year, first, 1).toordinal(), end.toordinal())


def years(first: int, last: int) -> DateSet | None:
    """The years ``first`` to ``last``, both inclusive."""
    return _span(first, last) if 0 < first <= last < datetime.MAXYEAR else None


def season(year: int, first: int, last: int) -> DateSet:
    """A season of a year; a winter is both the one that ends in it and the one that begins in it."""
    begun = months(year, first, last)
    return begun if first <= last else begun | months(year - 1, first, last)


def _span(first: int, last: int) -> DateSet:
    return DateSet.days(datetime.date(first, 1, 1).toordinal(), datetime.date(last, 12, 31).toordinal())
