"""A time expression in the text, as the dating of articles and the reference time of sentences need it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pytest_factcheck.intervals import DateSet

Grain = Literal["day", "month", "year", "decade", "week", "season"]
Unit = Literal["day", "week", "month", "quarter", "year", "decade", "century"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time: either calendar days (``dates``), or days counted from the article's date (``offset``).

    "14 March 2025", "in 2019", "the 1990s" have ``dates``; "on Tuesday" (-6, 0), "last year" (-730, -1), "two years
    ago", "next month", "October 27" without a year (-300, 66) have an ``offset``: the first and last day of the range
    that may be meant, counted from the DCT.
    """

    start: int
    """Offsets into the readable text."""
    end: int
    grain: Grain
    dates: DateSet | None = None
    offset: tuple[int, int] | None = None
    yearless: tuple[int, int] | None = None
    """(month, day) for a day of a month without a year."""
    weekday: int | None = None
    """0 is Monday, for a bare weekday and for one that is bound to a day ("Monday, October 27")."""
    month: int | None = None
    """1 to 12, for a month without a year."""
    counted: tuple[Unit, int] | None = None
    """A number of units, negative for past ones: ("year", -2) for two years ago."""
    shift: tuple[Unit, int, int] | None = None
    """Calendar units counted from the one that the DCT lies in: ("year", -1, -1) for last year."""
