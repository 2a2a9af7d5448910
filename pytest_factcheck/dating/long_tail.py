"""Dates in metadata that are written in no plain form: ``Thu, 06 Aug 2025 10:00 GMT``, ``6 août 2025 à 10h``.

The plain forms are computed here; only what they leave goes to dateparser, which is slow to import and guesses when it
is not held to one language. It is never asked to search a text.
"""

from __future__ import annotations

import datetime
import warnings
from functools import lru_cache

from pytest_factcheck.dating.lines import days
from pytest_factcheck.facts.model import PartialDate
from pytest_factcheck.languages import codes

_LONGEST = 80


@lru_cache(maxsize=4096)
def read_day(text: str, lang: str | None = None) -> PartialDate | None:
    """The one day that a string names, in this language or in any; None where it names none, or two."""
    if len(text) > _LONGEST:
        return None
    named = {day.dates for day in days(text, 0, len(text), lang) if day.dates}
    if not named:
        return _parsed(text, lang)
    first, last = min(d.first or 0 for d in named), max(d.last or 0 for d in named)
    return PartialDate(first, last) if first == last else None


def _parsed(text: str, lang: str | None) -> PartialDate | None:
    import dateparser  # noqa: PLC0415 - 220 ms that few articles need

    settings = {
        "RELATIVE_BASE": datetime.datetime(2000, 1, 1),  # noqa: DTZ001 - a day of the calendar, in no zone
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = dateparser.parse(text, languages=[lang if lang and lang in codes() else "en"], settings=settings)
    return PartialDate(found.toordinal(), found.toordinal()) if found else None
