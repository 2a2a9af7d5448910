"""The heads and trailers of news agencies and archives: ``02/13/1998 14:26:00``, ``131426 Feb 98``, ``NYT-02-13-98 1426EST``.

Such marks stand in the first or last lines, apart from the prose. The forms are those of the agencies' own manuals: the
time group of military and dpa practice (day, hour, minute, month, year), ANPA 1312 headers and trailers, the
``DATE_TIME`` and ``DOCNO`` elements of the news corpora of the Linguistic Data Consortium, RFC 5322 mail headers, NITF.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pytest_factcheck.articles.model import Article
from pytest_factcheck.articles.stated import read_date
from pytest_factcheck.dating import spans
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.furniture import furniture
from pytest_factcheck.dating.lines import days as days_of_line
from pytest_factcheck.dating.model import Candidate
from pytest_factcheck.dating.numbers import fold
from pytest_factcheck.dating.reading import century
from pytest_factcheck.dating.vocabulary import vocabulary
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.languages import codes, load, one_or_all
from pytest_factcheck.text.language import language_of
from pytest_factcheck.text.tokens import tokenise

_HEAD, _TAIL = 14, 5
"""Lines that are looked at, from the beginning and from the end."""
_LONGEST = 110
"""Characters of a line; a longer one is prose."""
_SAMPLE = 3000
_MARKUP = re.compile(r"<!doctype\s+html|<html\b", re.IGNORECASE)
_MONTH = r"(?P<mon>[^\W\d_]{3,9})\.?"
_YEAR = r"(?P<y>(?:19|20)\d\d|\d\d)"
_CLOCK = r"(?:\d{1,2}[:.h]\d\d|\d{4}\s?[A-Z]{3,4}\b)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"\b(?P<d>[0-3]\d)[0-2]\d[0-5]\d\s{_MONTH}\s{_YEAR}\b",  # 131426 Feb 98
        rf"\b\d{{4}}\s?(?:GMT|UTC|Z)\s(?P<d>\d\d?)\s{_MONTH}\s{_YEAR}\b",  # 1320GMT 13 FEB 98
        rf"\b(?P<d>\d\d?)[- ]?{_MONTH}[- ]?{_YEAR}\s{_CLOCK}",  # 13-FEB-98 14:26, 03Nov2011 08:02
        rf"\b[A-Z]{{2,5}}\s+(?P<d>\d\d?)\s(?P<mon>[A-Z]{{3}})\s{_YEAR}\b",  # FT 14 MAY 92
        rf"\b(?P<mon>[A-Z][a-z]{{2}})\.?\s(?P<d>\d\d?),?\s{_YEAR}\s\d{{4}}[A-Z]{{3,4}}\b",  # Nov. 8 1995 2213JST
        rf"^\W*(?P<d>\d\d?)\s(?P<mon>[A-Z]{{3}})\s{_YEAR}\W*$",  # 20 JAN 95
        rf"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)[T ]{_CLOCK}",
        rf"\b(?P<one>\d\d?)(?P<s>[-/.])(?P<two>\d\d?)(?P=s){_YEAR},?\s+{_CLOCK}",  # EFE 05/06/94 18:40
        r"\b[A-Z]{2,6}-(?:[A-Z]{2}-)?(?P<m>\d\d)-(?P<d>\d\d)-(?P<y>\d\d)\s\d{4}[A-Z]{3,4}",  # NYT-02-13-98 1426EST
        r"<(?:DATE_TIME|DATE|date)>\s*(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)",
        r"<(?:DATE_TIME|DATE|date)>\s*(?P<y>\d\d)(?P<m>\d\d)(?P<d>\d\d)\b",  # <DATE>920514
        r"<DOCNO>\s*[A-Z]{2,4}(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)\.",  # APW19980213.1320
        r"\bdate\.issue\s+norm=\"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)",
        r"\bvalue=\"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\"[^>]{0,120}CREATION_TIME",
    )
)
_FIELD = re.compile(
    r"^(?:(?:#\+)?(?:date|sent|datum|fecha|data|firstcreated|versioncreated|published)\s*:|%)\s*<?(?P<rest>[\w, :.+/-]{6,60})>?$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+/\s+|\s*[|·•]\s*|\s{3,}")
_EDITION = re.compile(r"(\w+ \d{1,2}, \d{4}), \w+day(?:, .{0,40})?$")
"""A newspaper's line in an archive: ``February 13, 1989, Monday, Home Edition``."""
_NO_HEAD = (".", "!", "?", "|")
"""What prose and the rows of tables end with."""
_FIRST = 8
"""Lines from the beginning in which a field or a line in parts stands."""


def stated(article: Article) -> list[Candidate]:
    """The dates that head or trailer state, in the order in which they stand.

    None for a page of HTML, nor beside metadata, which are read elsewhere.
    """
    source = article.fields["text"]
    if article.dates or _MARKUP.search(source[:_SAMPLE]):
        return []
    lines = [line.strip() for line in source.splitlines() if line.strip()]
    ends = (*lines[:_HEAD], *lines[_HEAD:][-_TAIL:])
    chosen = dict.fromkeys(line for line in ends if len(line) <= _LONGEST or line.startswith("<"))
    order = _order(article)
    found = [(line, days) for line in chosen for days in _days(line, order)]
    found += [(line, days) for line in lines[:_FIRST] for days in _of_field(line, article.lang)]
    return [Candidate("dateline", "wire header", line[:_LONGEST], days) for line, days in found]


def _order(article: Article) -> tuple[str, ...]:
    """How the article's language writes days and months in digits."""
    lang = article.lang or language_of(tokenise(article.text, 0, min(len(article.text), _SAMPLE)), "en")
    return tuple(dict.fromkeys(order for code in one_or_all(lang) for order in vocabulary(code).numeric_order))


def _days(line: str, order: tuple[str, ...]) -> Iterator[DateSet]:
    for form in _FORMS:
        found = form.search(line)
        days = _meant({name: text for name, text in found.groupdict().items() if text}, order) if found else None
        if days:
            yield days
            return


def _of_field(line: str, lang: str | None) -> Iterator[DateSet]:
    """``Date: Fri, 13 Feb 1998 14:26:00 GMT``, and a line in parts of which one is a day: ``Desk / 17 December 1982``."""
    field = _FIELD.match(line)
    if field:
        yield from _of_value(field["rest"].strip(), lang)
    edition = _EDITION.match(line)
    parts = _PARTS.split(line) if len(line) <= _LONGEST and not line.endswith(_NO_HEAD) and line[0] != "|" else []
    parts = [edition[1], ""] if edition else parts
    for part in parts if len(parts) > 1 else ():
        yield from (day.dates for day in _alone(part, lang) if day.dates)


def _of_value(text: str, lang: str | None) -> Iterator[DateSet]:
    """The day of a field: as the lines of an article have it, else as machines write it."""
    named = [day.dates for day in days_of_line(text, 0, len(text), lang) if day.dates]
    read = read_date(text) if not named else None
    if read is not None and read.first == read.last:
        named.append(DateSet.days(read.first, read.last))
    yield from named[:1]


def _alone(part: str, lang: str | None) -> list[TimeExpression]:
    """The day that a part of a line is, beside its weekday and the time of day."""
    words = furniture(lang)
    found = [day for day in days_of_line(part, 0, len(part), lang) if not day.yearless]
    rest = part[: found[0].start] + part[found[0].end :] if len(found) == 1 else part
    left = words.time.sub("", _WEEKDAY.sub("", rest)).strip(" ,.;:()[]-")
    return found if len(found) == 1 and not left else []


_WEEKDAY = re.compile(
    "|".join(sorted({name for code in codes() for name in load(code)["dates"]["weekdays"]})), re.IGNORECASE
)


def _meant(said: dict[str, str], order: tuple[str, ...]) -> DateSet | None:
    """The day; two where the order of day and month is not known."""
    if "y" not in said:
        return None
    year = int(said["y"]) if len(said["y"]) > len("98") else century(int(said["y"]))
    if "one" in said:
        return _in_order(year, int(said["one"]), int(said["two"]), order)
    month = int(said["m"]) if "m" in said else _month(said["mon"])
    return (
        spans.days(year, month, int(said["d"]), int(said["d"])) if month and 0 < month <= len(_YEAR_OF_MONTHS) else None
    )


_YEAR_OF_MONTHS = range(1, 13)


def _in_order(year: int, one: int, two: int, order: tuple[str, ...]) -> DateSet | None:
    days = None
    for each in order:
        day, month = (one, two) if each == "dmy" else (two, one)
        read = spans.days(year, month, day, day) if month in _YEAR_OF_MONTHS else None
        days = days | read if days and read else days or read
    return days


def _month(word: str) -> int | None:
    """A month in any language by its first letters, where all that begin so are one month."""
    start = fold(word)[:3]
    meant = {n for code in one_or_all(None) for name, n in vocabulary(code).months.items() if name.startswith(start)}
    return meant.pop() if len(meant) == 1 else None
