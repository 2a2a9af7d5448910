"""Dates that an article states in its own lines: datelines, bylines, wire headers, a date on a line of its own.

The forms follow the stylebooks of the agencies: a place, a day, the agency in brackets, a dash. ``Oslo, November 4
(Agency)``, ``PARIS, June 3 —``, ``Madrid, 3 may (EFE).-``, ``Berlin, 14. März 2025 -``. Copyright lines, dates of an
update and dates of the prose are none of these.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from pytest_factcheck.articles.model import Article
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.furniture import Furniture, furniture
from pytest_factcheck.dating.lines import Line, days, lines
from pytest_factcheck.dating.model import Candidate
from pytest_factcheck.dating.yearly import every_year
from pytest_factcheck.intervals import ALL_DAYS

_HEAD = 15
"""A dateline may follow a title, a summary and a list of key points."""
_FIRST = 5
"""A day without a place before its text is a dateline only here, and only once: elsewhere it is a chronicle's."""
_TAIL = 3
_PROSE = 100
_LIST = 3
"""So many days on lines of their own, close together, are a list."""
_CLOSE = 4
"""Lines from one date to the next in a list of dates."""
_READ = 160
"""A line is read no further: a date that comes later is one of its prose."""
_SHORT = 60
_NAMES = 8
"""No place and no author has more words."""

_AGENCY_WORDS = 3
_AGENCY = re.compile(r"\s*[.,]?\s*(?:\(([^()\d]{2,30})\)|/[A-Z][^/\d]{1,20}/)")
_DASH = re.compile(r"\s*[.,]?\s*(?:/[^/]{2,30}/|\([^()\d]{2,30}\))?\s*[.,]?\s*(?:[–—:]|--|\.?-(?=\s|$))")
_STOP = re.compile(r"\.\s+(?=[^\W\d_a-z]|[\"“„«])")
"""A full stop behind place and day, and a sentence behind it: "Rostock, 3. Mai 2022. Die Werft …"."""
_TOKEN = re.compile(r"[^\W\d_][\w.'’-]*|\d+|[^\w\s]")
_AROUND = " \t\u00a0,;:|·•()[]/–—-.*_#"
_SENTENCE_ENDS = (".", "!", "?", "…")


def stated(article: Article, today: datetime.date) -> list[Candidate]:
    """The dates that the article's lines state, whole ones first, in the order in which they stand."""
    all_lines = lines(article)
    head, tail = all_lines[:_HEAD], all_lines[1:][-_TAIL:]
    words = furniture(article.lang)
    if article.page is not None:
        head, tail = _above_prose(head), []
    found = [c for at, line in enumerate(head) for c in _head(line, article.lang, words, today, early=at < _FIRST)]
    entries = [candidate for candidate in found if candidate.name == "entry"]
    if len(entries) > 1:
        found = [candidate for candidate in found if candidate not in entries]
    alone = [candidate for candidate in found if candidate.name == "date line"]
    if len({candidate.dates for candidate in alone}) >= _LIST and _are_a_list(alone, head):
        found, tail = [candidate for candidate in found if candidate not in alone], []
    seen = {candidate.start for candidate in found}
    last = [candidate for line in tail for candidate in _tail(line, article.lang, words, today)]
    found += [candidate for candidate in last if candidate.start not in seen]
    return sorted(found or _updates(tail, article.lang, words, today), key=lambda c: c.dates.first != c.dates.last)


def named_above_prose(article: Article) -> Iterator[TimeExpression]:
    """The days that the lines above the prose name, whatever stands beside them; none of an update."""
    words = furniture(article.lang)
    short = (line for line in _above_prose(lines(article)[:_HEAD]) if len(line.text) <= _SHORT)
    for line in short:
        yield from (day for _, day, _ in _dates(line, article.lang, words))


def _above_prose(head: list[Line]) -> list[Line]:
    """The first lines of a page up to the first paragraph of prose: below it, dates on lines of their own are content."""
    prose = next((at for at, line in enumerate(head) if len(line.text) > _PROSE), len(head))
    return head[: prose + 1]


def _are_a_list(named: list[Candidate], head: list[Line]) -> bool:
    """Whether dates on lines of their own stand close together: a calendar, a table, a chronicle."""
    first, second = (next((i for i, line in enumerate(head) if line.start <= (c.start or 0) < line.start + len(line.text)), 0)
                     for c in named[:2])  # fmt: skip
    return second - first <= _CLOSE


def _head(line: Line, lang: str | None, words: Furniture, today: datetime.date, *, early: bool) -> Iterator[Candidate]:
    for before, day, after in _dates(line, lang, words):
        name = _byline(line, before, after, words) or _dateline(line.text, before, day, after, words)
        if name and (early or name != "entry"):
            yield _candidate(name, line, day, today)
            return


def _tail(line: Line, lang: str | None, words: Furniture, today: datetime.date) -> Iterator[Candidate]:
    for before, day, after in _dates(line, lang, words):
        ends = len(line.text) <= _SHORT and not _left(after, words)
        alone = ends and (not before or words.source.search(before) or words.signed.match(before))
        if not day.yearless and (alone or _byline(line, before, after, words)):
            yield _candidate("last lines", line, day, today)
            return


def _updates(tail: list[Line], lang: str | None, words: Furniture, today: datetime.date) -> list[Candidate]:
    """The day of the last update, where the article states no other: it speaks from that day."""
    return [
        _candidate("update line", line, day, today)
        for line in tail
        for day in days(line.text, 0, min(len(line.text), _SHORT), lang)
        if not day.yearless and words.update_line.match(line.text[: day.start].strip(_AROUND))
    ]


def _dates(line: Line, lang: str | None, words: Furniture) -> Iterator[tuple[str, TimeExpression, str]]:
    """The days of a line with what stands before and after each, but no day of an update."""
    if words.never.search(line.text[:_READ]):
        return
    for day in days(line.text, 0, min(len(line.text), _READ), lang):
        before = line.text[: day.start].strip(_AROUND)
        if not words.updated.search(before):
            yield before, day, line.text[day.end :]


def _byline(line: Line, before: str, after: str, words: Furniture) -> str | None:
    """``Published 12 March 2019``, ``By X | March 3, 2021``, ``Posted on 2016-05-02 by X``."""
    before, after = words.time_before.sub("", before).strip(_AROUND), words.update_follows.sub("", after)
    if not before and words.byline.match(after.strip()) and len(line.text) <= _SHORT:
        return "byline"
    if len(line.text) > _READ or line.text.endswith(_SENTENCE_ENDS) or not words.closing.match(after.strip(" ,.")):
        return None
    if words.published.search(before) or (len(line.text) <= _SHORT and words.filed.match(before)):
        return "publication line"
    by = words.byline.match(before)
    return "byline" if by and _is_name(words.between.sub("", before[by.end() :]), words) else None


def _dateline(line: str, before: str, day: TimeExpression, after: str, words: Furniture) -> str | None:
    """A date alone on a line, or after a place and before an agency or a dash."""
    if before in words.no_place and not (before in words.articles and len(line) <= _SHORT and not _left(after, words)):
        return None
    place = "" if before in words.articles else words.between.sub("", before).strip(_AROUND)
    if not _left(after, words) and (not place or (not day.yearless and _is_name(place, words))):
        return "date line"
    if place and not _is_name(place, words):
        return None
    stop = place and not day.yearless and _STOP.match(after)
    if not (stop or _DASH.match(after) or _is_agency(after)):
        return None
    return "dateline" if place else "entry"


def _left(after: str, words: Furniture) -> str:
    """What is left of the rest of a line without the time of day."""
    return words.update_follows.sub("", words.time.sub("", after, count=1)).strip(_AROUND)


def _is_agency(after: str) -> bool:
    found = _AGENCY.match(after)
    return found is not None and len((found[1] or "").split()) <= _AGENCY_WORDS


def _is_name(text: str, words: Furniture) -> bool:
    """Whether all words have a capital, as those of places and people do, but for the small ones within them."""
    tokens = [token for token in _TOKEN.findall(text) if token[0].isalnum()]
    large = [token for token in tokens if token[0].isupper()]
    small = [token for token in tokens if not token[0].isupper() and token not in words.joining]
    return bool(large) and len(tokens) <= _NAMES and not [token for token in small if f"({token})" not in text]


def _candidate(name: str, line: Line, day: TimeExpression, today: datetime.date) -> Candidate:
    dates = every_year(day.yearless, day.weekday, today) if day.yearless else day.dates or ALL_DAYS
    start, end = line.start + day.start, line.start + day.end
    return Candidate("dateline", name, line.text[day.start : day.end], dates, start, end)
