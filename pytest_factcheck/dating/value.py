"""The one calendar value that a time expression most likely has, where the generous ranges are too wide.

The ranges of :mod:`pytest_factcheck.dating.resolve` hold every day that may be meant, so that nothing is refuted for a
rounded word. Here "two years ago" is that calendar year and "on Friday" one day, as TIMEX3 values are (Pustejovsky et al.,
"TimeML", 2003).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pytest_factcheck.dating import spans
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.resolve import days_meant, units_from
from pytest_factcheck.intervals import DateSet, Interval


def value(expression: TimeExpression, day: datetime.date, *, ahead: bool | None = None) -> DateSet:
    """The days of the value in an article of that day; ``ahead``: whether the clause tells what is to come, None: unknown."""
    if expression.dates is not None:
        return _of_one_decade(expression.dates, day) if expression.grain == "decade" else _of_season(expression)
    if expression.yearless or expression.month:
        return _nearest(list(_named(expression, day)), day, ahead=ahead) or days_meant(expression, day)
    if expression.weekday is not None and expression.offset is not None:
        return _weekday(expression.weekday, expression.offset, day, ahead=ahead)
    if expression.counted:
        unit, n = expression.counted
        return units_from(day, unit, n, n)
    return days_meant(expression, day)


def _of_season(expression: TimeExpression) -> DateSet:
    """Three months of a season, of which the days that may be meant are four."""
    first, last = (
        expression.dates.first if expression.dates else None,
        expression.dates.last if expression.dates else None,
    )
    if expression.grain != "season" or first is None or last is None:
        return expression.dates or DateSet()
    closing = datetime.date.fromordinal(last).replace(day=1).toordinal() - 1
    return DateSet.days(first, closing) if closing > first else DateSet.days(first, last)


def _of_one_decade(dates: DateSet, day: datetime.date) -> DateSet:
    """Of two decades of one name the last that is over."""
    over = [interval for interval in dates.intervals if interval.end <= day.toordinal()]
    return DateSet.of(over[-1:] or dates.intervals[:1])


def _named(expression: TimeExpression, day: datetime.date) -> Iterator[DateSet]:
    """The days or months of the name in the years around."""
    for year in range(day.year - 1, day.year + 2):
        if expression.yearless:
            month, named = expression.yearless
            days = spans.days(year, month, named, named)
        else:
            days = spans.months(year, expression.month or 1, expression.month or 1)
        if days and _may_be(expression, days, day):
            yield days


def _may_be(expression: TimeExpression, days: DateSet, day: datetime.date) -> bool:
    """Whether "last" and "next" allow it."""
    first, last = expression.offset or (0, 0)
    today = day.toordinal()
    directed = first > 0 or last < 0
    return not directed or (days.first is not None and (days.first > today) == (first > 0))


def _nearest(choices: list[DateSet], day: datetime.date, *, ahead: bool | None) -> DateSet | None:
    today = day.toordinal()
    if ahead is not None:
        fitting = [c for c in choices if ((c.last or 0) >= today if ahead else (c.first or 0) <= today)]
        choices = fitting or choices
    return min(choices, key=lambda c: _distance(c, today), default=None)


def _distance(days: DateSet, today: int) -> int:
    first, last = days.first or 0, days.last or 0
    return 0 if first <= today <= last else min(abs(first - today), abs(last - today))


def _weekday(weekday: int, offset: tuple[int, int], day: datetime.date, *, ahead: bool | None) -> DateSet:
    """The last such day, or the next one where the words or the clause look ahead."""
    today = day.toordinal()
    since = (today - 1 - weekday) % 7
    next_one = offset[0] > 0 or (ahead is True and offset[1] <= 0 and offset[0] > -_TWO_WEEKS)
    if next_one:
        return DateSet.of([Interval(today + 7 - since, today + 8 - since)])
    back = since or (7 if offset[1] < 0 else 0)
    return DateSet.of([Interval(today - back, today - back + 1)])


_TWO_WEEKS = 13
"""Days; a weekday with "last" never lies ahead."""
