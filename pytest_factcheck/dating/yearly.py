"""A day without a year, as the same day in every year that an article can be from."""

from __future__ import annotations

import datetime

from pytest_factcheck.intervals import DateSet

_YEARS_BACK = 40
_AHEAD = 3
"""A clock that is slow, an article that is dated for tomorrow's paper."""


def every_year(yearless: tuple[int, int], weekday: int | None, today: datetime.date) -> DateSet:
    """The day in each of the last forty years up to ``today``, only where it is that weekday if one is given."""
    days = DateSet()
    for year in range(today.year - _YEARS_BACK, today.year + 2):
        try:
            day = datetime.date(year, *yearless)
        except ValueError:  # February 29
            continue
        if weekday in (None, day.weekday()) and (day - today).days <= _AHEAD:
            days |= DateSet.day(day)
    return days
