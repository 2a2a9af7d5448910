"""Dates outside the prose: front matter, JSON, metadata of a page. The day is the one that stands there."""

from __future__ import annotations

import datetime
import re
from email.utils import parsedate

from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.articles.long_tail import read_day
from pytest_factcheck.articles.model import StatedDate
from pytest_factcheck.facts.dates import explain_date, partial_date
from pytest_factcheck.facts.model import PartialDate

KEYS = frozenset(
    {
        "date",
        "published",
        "publishdate",
        "pubdate",
        "datepublished",
        "published_at",
        "published_on",
        "publish_date",
        "pub_date",
    }
)
"""Names, in lower case, under which the day of publication stands; never that of a change or an expiry."""

_LONGEST = 80
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?", re.ASCII)
_PARTIAL = re.compile(r"\d{4}(?:-\d{2})?", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d.*)?", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?", re.ASCII)
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def read_date(text: str) -> PartialDate | None:
    """The day, month or year that a date names, None where it is impossible, ambiguous, or no date."""
    text = " ".join(text[: _LONGEST + 1].split())
    if len(text) > _LONGEST:
        return None
    if _PARTIAL.fullmatch(text):
        return partial_date(text)
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(found[1], found[3], found[4])
    if found := _COMPACT.fullmatch(text):
        return _day(*found.groups())
    if found := _NUMBERS.fullmatch(text):
        return _either(*found.groups())
    return _in_words(text) or read_day(text)


def stated(text: str, name: str) -> StatedDate:
    """The date that an article states of itself; an ArticleError where it is none."""
    date = read_date(text)
    if date is None:
        wrong = explain_date(text) or "is no date"
        message = f"{name}: {wrong}"
        raise ArticleError(message)
    return StatedDate(date, name, text)


def _day(year: str | int, month: str | int, day: str | int) -> PartialDate | None:
    try:
        ordinal = datetime.date(int(year), int(month), int(day)).toordinal()
    except ValueError:
        return None
    return PartialDate(ordinal, ordinal)


def _either(one: str, two: str, year: str) -> PartialDate | None:
    """03/04/2025 may be either of two days, 25/04/2025 only one."""
    readings = {_day(year, one, two), _day(year, two, one)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _in_words(text: str) -> PartialDate | None:
    """``10 September 2015``, ``Sept. 10, 2015``, ``Thu, 10 Sep 2015 09:00:00 +0200``."""
    words = _WORDS.findall(text)
    months = [_MONTHS.index(word[:3].lower()) + 1 for word in words if word[:3].lower() in _MONTHS]
    years = [word for word in words if len(word) == 4 and word.isascii() and word.isdecimal()]
    days = [word for word in words[:4] if len(word) <= 2 and word.isascii() and word.isdecimal()]
    if len(months) == 1 and years and days:
        return _day(years[0], months[0], days[0])
    try:
        mail = parsedate(text)
    except (ValueError, IndexError, TypeError):
        return None
    return _day(*mail[:3]) if mail else None
