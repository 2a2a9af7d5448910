"""The lines of an article that can state its date, and the days that a line names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pytest_factcheck.articles.model import Article, Zone
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.expressions import find
from pytest_factcheck.languages import one_or_all

_DIGIT = re.compile(r"\d")
_ZONES = frozenset({Zone.BODY, Zone.BYLINE, Zone.HEADING, Zone.TITLE})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the readable text, without the spaces around it."""

    start: int
    text: str


def lines(article: Article) -> list[Line]:
    """The lines, none of them empty, of all paragraphs that can state a date."""
    return [
        line
        for paragraph in article.paragraphs
        if paragraph.zone in _ZONES
        for line in _split(article.text, paragraph.start, paragraph.end)
    ]


def days(text: str, start: int, end: int, lang: str | None) -> list[TimeExpression]:
    """The days that are named there, with or without a year, in this language or, where it is not known, in any."""
    if not _DIGIT.search(text, start, end):
        return []
    named = (expression for code in one_or_all(lang) for expression in find(text, start, end, code))
    return list(_apart(expression for expression in named if is_day(expression)))


def is_day(expression: TimeExpression) -> bool:
    """Whether it names a day of the calendar: one day, two for 03/04/2025, or one in every year."""
    if expression.yearless:
        return True
    return expression.grain == "day" and expression.dates is not None and _count(expression) <= 2


def _count(expression: TimeExpression) -> int:
    return sum(i.end - i.start for i in expression.dates.intervals) if expression.dates else 0


def _apart(found: Iterable[TimeExpression]) -> Iterator[TimeExpression]:
    """Of expressions that overlap the longest, and of equal ones the one that leaves more days open."""
    end = 0
    for expression in sorted(found, key=lambda e: (e.start, -e.end, -_count(e))):
        if expression.start >= end:
            yield expression
            end = expression.end


def _split(text: str, start: int, end: int) -> Iterator[Line]:
    for line in text[start:end].splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            yield Line(start + line.index(stripped[0]), stripped)
        start += len(line)
