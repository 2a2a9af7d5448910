"""The latest whole date that the prose names: the article was written on that day or later.

A date that may lie ahead of the article is none: one in a clause that looks ahead, one after "until", the ends of a
range, one with a time of day, one after today. Bounds that are lost this way cost little; a wrong one would make a
contradiction.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache

from pytest_factcheck.articles.model import Article, Zone
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.lines import days
from pytest_factcheck.dating.template import either
from pytest_factcheck.languages import load, one_or_all
from pytest_factcheck.text.cues import words_of

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_REACH = 48
"""No whole date has more signs than this before or after its year."""
_STOP = re.compile(r"[.!?;:]\s|\n")
_COMMA = re.compile(r"[,;:—–(]")
_FEW_WORDS = 3
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d| ?[ap]\.?m\b)")
_NEAR = 20


def not_before(article: Article, today: datetime.date, stated: frozenset[int]) -> int | None:
    """The ordinal of the latest whole date of the body, but for the places where the article states its own date."""
    bound = None
    for paragraph in article.paragraphs:
        if paragraph.zone is Zone.BODY:
            for day in _whole_dates(article, paragraph.start, paragraph.end):
                first = day.dates.first if day.dates else None
                if first is None or first > today.toordinal() or first <= (bound or 0) or day.start in stated:
                    continue
                if not _may_lie_ahead(article.text, day, paragraph.start, paragraph.end, article.lang):
                    bound = first
    return bound


def _whole_dates(article: Article, start: int, end: int) -> Iterator[TimeExpression]:
    """Whole dates stand around years, and years are quickly found."""
    done = start
    for year in _YEAR.finditer(article.text, start, end):
        if year.end() > done:
            near = max(done, year.start() - _REACH), min(year.end() + _REACH, end)
            found = [day for day in days(article.text, *near, article.lang) if not day.yearless]
            yield from found
            done = max([year.end(), *(day.end for day in found)])


def _may_lie_ahead(text: str, day: TimeExpression, start: int, end: int, lang: str | None) -> bool:
    if _is_notice(text, day):
        return True
    ahead, directly = _cues(lang)
    stops = [stop.end() for stop in _STOP.finditer(text, start, day.start)]
    before = text[stops[-1] if stops else start : day.start]
    stop = _STOP.search(text, day.end, end)
    after = _first_clause(text[day.end : stop.start() if stop else end], lang)
    return bool(directly.search(before) or ahead.search(before) or ahead.search(after))


def _is_notice(text: str, day: TimeExpression) -> bool:
    """A date with a time of day announces something; one in an address on the web is no prose."""
    word = text[: day.start].rpartition(" ")[2]
    near = text[max(0, day.start - _NEAR) : day.start] + " " + text[day.end : day.end + _NEAR]
    return "/" in word or "www." in word or _CLOCK.search(near) is not None


def _first_clause(after: str, lang: str | None) -> str:
    """What follows a date up to the comma that ends its clause: "On March 14, 2025, the court met, …"."""
    after = after.lstrip(" ,")
    for comma in _COMMA.finditer(after):
        if len(after[: comma.start()].split()) > _FEW_WORDS:
            after = after[: comma.start()]
            break
    relative = _relative(lang).search(after)
    return after[: relative.start()] if relative else after


@cache
def _relative(lang: str | None) -> re.Pattern[str]:
    """Words that begin a clause about something else: "a plan under which …"."""
    codes = one_or_all(lang)
    articles = {word for code in codes for word in words_of(code, "cues", "determiners")}
    relative = {word for code in codes for word in words_of(code, "tense", "relative_words")}
    words = either(relative - articles)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


@cache
def _cues(lang: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    tables = [load(code)["dates"] for code in one_or_all(lang)]
    ahead = either(word for table in tables for word in table["ahead"])
    directly = either(word for table in tables for word in table["ahead_before"])
    return re.compile(rf"(?<![^\W])(?:{ahead})(?!\w)"), re.compile(
        rf"(?<!\w)(?:{directly})(?:\s(?:on|the|el|le|den|dem|au))?\s?$"
    )
