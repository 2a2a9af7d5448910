"""What matched words mean: days of the calendar, or a range of days counted from the article's date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pytest_factcheck.dating import spans
from pytest_factcheck.dating.expression import Grain
from pytest_factcheck.dating.numbers import fold
from pytest_factcheck.dating.vocabulary import Vocabulary
from pytest_factcheck.intervals import DateSet

Meaning = dict[str, Any]
"""Values for the fields of a TimeExpression."""

_LEAP_YEAR = 2000
# A day without a year is the last one or the next one, whichever is near: nobody writes "October 27" of one that is
# eleven months off.
_YEARLESS = (-300, 66)
_MONTH = (-330, 96)
_WEEKDAY = (-6, 0)


def read(said: Mapping[str, str], words: Vocabulary) -> Meaning | None:
    """The meaning of a written date or part of one, by what its slots hold; None where there is no such day."""
    name = said.get("month") or said.get("monthname")
    month = words.months[fold(name)] if name else None
    if "dd" in said:
        return _calendar("day", spans.days(int(said["year"]), int(said["mm"]), int(said["dd"]), int(said["dd"])))
    if "one" in said:
        return _calendar("day", _numeric(said, words.numeric_order))
    if "day" in said and month:
        return _day(said, month, words)
    if "feast" in said:
        return _feast(said, words)
    if "season" in said:
        return _calendar("season", spans.season(int(said["year"]), *words.seasons[fold(said["season"])]))
    return _month(said, month) if month else _longer(said, words)


def _calendar(grain: Grain, dates: DateSet | None) -> Meaning | None:
    return {"grain": grain, "dates": dates} if dates else None


def _day(said: Mapping[str, str], month: int, words: Vocabulary) -> Meaning | None:
    first, last = int(said["day"]), int(said.get("day2", said["day"]))
    weekday = words.weekdays[fold(said["wd"])] - 1 if "wd" in said else None
    if "year" in said:
        dates = spans.days(int(said["year"]), month, first, last)
        return {"grain": "day", "dates": dates, "weekday": weekday} if dates else None
    if not spans.days(_LEAP_YEAR, month, first, last):
        return None
    return {"grain": "day", "offset": _YEARLESS, "yearless": (month, first), "weekday": weekday}


def _feast(said: Mapping[str, str], words: Vocabulary) -> Meaning | None:
    """A day of each year that has a name: Christmas, New Year's Eve."""
    month, day = words.feasts[fold(said["feast"])]
    if "year" in said:
        return _calendar("day", spans.days(int(said["year"]), month, day, day))
    return {"grain": "day", "offset": _YEARLESS, "yearless": (month, day)}


def _month(said: Mapping[str, str], month: int) -> Meaning | None:
    if "year" in said:
        return _calendar("month", spans.months(int(said["year"]), month, month))
    return {"grain": "month", "offset": _MONTH, "month": month}


def _longer(said: Mapping[str, str], words: Vocabulary) -> Meaning | None:
    """Years, decades, and the one shorter thing that is left, a weekday."""
    if "year" in said:
        return _calendar("year", _years(said["year"], said.get("year2")))
    if "decade" in said:
        return _calendar("decade", spans.years(int(said["decade"]), int(said["decade"]) + 9))
    if "d0" in said or "decadeword" in said:
        return _calendar("decade", _decade(int(said.get("d0") or words.decades[fold(said["decadeword"])])))
    return {"grain": "day", "offset": _WEEKDAY, "weekday": words.weekdays[fold(said["weekday"])] - 1}


def _years(first: str, last: str | None) -> DateSet | None:
    """The years of ``2014``, ``2014-2019`` or ``2019-20``."""
    return spans.years(int(first), int(first[: -len(last)] + last if last else first))


def _decade(tens: int) -> DateSet | None:
    """The nineties are those of the last century; the twenties may be those of this one."""
    last = spans.years(1900 + tens, 1909 + tens)
    this = spans.years(2000 + tens, 2009 + tens)
    return last | this if last and this and tens == 20 else last


def _numeric(said: Mapping[str, str], orders: tuple[str, ...]) -> DateSet | None:
    """03/04/2025 in each order that the language knows; with full stops the day always comes first."""
    year = int(said["year"]) if "year" in said else century(int(said["yy"]))
    one, two = int(said["one"]), int(said["two"])
    found = None
    for order in ("dmy",) if said.get("sign") == "." else orders:
        day, month = (one, two) if order == "dmy" else (two, one)
        days = spans.days(year, month, day, day) if 0 < month <= 12 else None
        found = found | days if found and days else found or days
    return found


def century(year: int) -> int:
    """Two digits as POSIX reads them."""
    return year + (2000 if year < 69 else 1900)
