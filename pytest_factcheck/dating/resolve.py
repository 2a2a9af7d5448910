"""The days that a time expression means in an article of a known date."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pytest_factcheck.dating import spans
from pytest_factcheck.dating.expression import TimeExpression, Unit
from pytest_factcheck.intervals import FOREVER, DateSet

_MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def days_meant(expression: TimeExpression, day: datetime.date) -> DateSet:
    """The days that are meant in an article of that day.

    "last year" is the calendar year before, "on Tuesday" one day, "October 27" the one that lies near.
    """
    if expression.dates is not None:
        return expression.dates
    window = _window(expression.offset or (0, 0), day)
    exact = DateSet.of(interval for days in _exact(expression, window, day) for interval in days.intervals)
    return exact & window or window


def _exact(expression: TimeExpression, window: DateSet, day: datetime.date) -> Iterator[DateSet]:
    """The days of the calendar that carry the name, in the years around; none for a mere count of days."""
    years = range(max(day.year - 2, datetime.MINYEAR), min(day.year + 3, datetime.MAXYEAR))
    if expression.yearless:
        month, named = expression.yearless
        yield from (days for year in years if (days := spans.days(year, month, named, named)))
    elif expression.month:
        months = (spans.months(year, expression.month, expression.month) for year in years)
        yield from (days for days in months if DateSet.days(days.intervals[0].start, days.intervals[0].start) <= window)
    elif expression.weekday is not None:
        first, last = window.first or 1, window.last or 1
        yield from (DateSet.days(d, d) for d in range(first, last + 1) if (d - 1) % 7 == expression.weekday)
    elif expression.shift:
        yield units_from(day, *expression.shift)


def units_from(day: datetime.date, unit: Unit, first: int, last: int) -> DateSet:
    """The calendar units from the ``first`` to the ``last`` one counted from the day's own."""
    today = day.toordinal()
    if unit == "day":
        return DateSet.days(today + first, today + last)
    if unit == "week":
        monday = today - day.weekday()
        return DateSet.days(monday + 7 * first, monday + 7 * last + 6)
    length = _MONTHS[unit]
    begun = (day.year * 12 + day.month - 1) // length
    begin, end = (begun + first) * length, (begun + last + 1) * length
    return DateSet.days(_first_of(begin), _first_of(end) - 1)


def _first_of(month: int) -> int:
    year, index = divmod(month, 12)
    return datetime.date(min(max(year, 1), datetime.MAXYEAR), index + 1, 1).toordinal()


def _window(offset: tuple[int, int], day: datetime.date) -> DateSet:
    today = day.toordinal()
    return DateSet.days(max(today + offset[0], 1), min(today + offset[1], FOREVER - 1))
