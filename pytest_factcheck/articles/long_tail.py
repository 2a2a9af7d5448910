"""Dates in metadata that are written in no plain form: ``6 août 2025 à 10h``.

The plain forms are computed elsewhere; only what they leave goes to dateparser, which is slow to import and guesses when
it is not held to one language. It is never asked to search a text.
"""

from __future__ import annotations

import datetime
import warnings
from functools import lru_cache

from pytest_factcheck.facts.model import PartialDate
from pytest_factcheck.languages import codes

_LONGEST = 80


@lru_cache(maxsize=4096)
def read_day(text: str) -> PartialDate | None:
    """The one day that a string names in any of the languages; None where it names none, or two."""
    if len(text) > _LONGEST or not any(character.isalpha() for character in text):
        return None
    found = {day for code in codes() if (day := _parsed(text, code))}
    return found.pop() if len(found) == 1 else None


def _parsed(text: str, lang: str) -> PartialDate | None:
    import dateparser  # noqa: PLC0415 - 220 ms that few articles need

    settings = {
        "RELATIVE_BASE": datetime.datetime(2000, 1, 1),  # noqa: DTZ001 - a day of the calendar, in no zone
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = dateparser.parse(text, languages=[lang], settings=settings)
    return PartialDate(found.toordinal(), found.toordinal()) if found else None
