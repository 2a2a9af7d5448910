"""Dates as editors write them: a day, a month or a year."""

from __future__ import annotations

import calendar
import datetime
import functools
import re

from pytest_factcheck.facts.model import PartialDate
from pytest_factcheck.facts.visible import shown

EXPECTED = "expected YYYY-MM-DD, YYYY-MM or YYYY"

_WRITTEN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_LOOSE = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?:[T ].*)?")
_DAY_OR_MONTH_FIRST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_OPEN_END = frozenset(
    {"present", "now", "today", "ongoing", "current", "currently", "incumbent", "-", "?", "none", "null", "~"}
)


@functools.lru_cache(maxsize=1 << 16)
def partial_date(text: str) -> PartialDate | None:
    """The first and last day of a written date, None where it is none."""
    match = _WRITTEN.fullmatch(text)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        return _span(year or 0, month, day)
    except ValueError:
        return None


def _span(year: int, month: int | None, day: int | None) -> PartialDate:
    first = datetime.date(year, month or 1, day or 1).toordinal()
    if day:
        return PartialDate(first, first)
    last_month = month or 12
    last_day = calendar.monthrange(year, last_month)[1]
    return PartialDate(first, datetime.date(year, last_month, last_day).toordinal())


def iso(day: int) -> str:
    """An ordinal as ``YYYY-MM-DD``."""
    return datetime.date.fromordinal(day).isoformat()


def today() -> int:
    """The ordinal of the day that it is where the program runs."""
    return datetime.datetime.now().astimezone().date().toordinal()


def explain_date(text: str) -> str | None:
    """What is wrong with a date, as a sentence that names the cure; None where nothing is."""
    if partial_date(text):
        return None
    if text.strip().casefold() in _OPEN_END:
        return f"{shown(text)} is no date; leave the key out where there is no end yet"
    wish = _wish(text)
    return f"{shown(text)} is no date: {wish}" if wish else f"{shown(text)} is no date; {EXPECTED}"


def _wish(text: str) -> str | None:
    if match := _LOOSE.fullmatch(text.strip()):
        year, month, day = (int(part) if part else 0 for part in match.groups())
        return _existing(year, month, day)
    if match := _DAY_OR_MONTH_FIRST.fullmatch(text.strip()):
        one, two, year = (int(part) for part in match.groups())
        return _either(year, one, two)
    return None


def _existing(year: int, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return f"there is no month {month}; {EXPECTED}"
    if not year:
        return f"there is no year 0; {EXPECTED}"
    days = calendar.monthrange(year, month)[1]
    if day > days:
        return f"{calendar.month_name[month]} {year} has {days} days"
    return "write " + f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")


def _either(year: int, one: int, two: int) -> str:
    readings = {
        (month, day)
        for month, day in ((one, two), (two, one))
        if month <= 12 and partial_date(f"{year:04}-{month:02}-{day:02}")
    }
    written = [f"{year:04}-{month:02}-{day:02}" for month, day in sorted(readings)]
    return f"write {' or '.join(written)}" if written else EXPECTED
