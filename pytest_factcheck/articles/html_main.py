"""Which paragraphs of a page are its article, and when it was published, by well-kept libraries where they are installed.

`pip install pytest-factcheck[html]` brings trafilatura (Barbaresi, "Trafilatura: A Web Scraping Library", 2021) and
htmldate. The first names the main text; the paragraphs read here keep their offsets, and those that the main text does
not hold are none of the article's. The second is asked for a date where the page itself states none.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module
from types import ModuleType

from pytest_factcheck.articles.model import Paragraph, StatedDate, Zone
from pytest_factcheck.articles.stated import read_date

LONGEST = 2_000_000
"""Characters of a page that the libraries are asked about."""
_LEAST = 250
"""Letters of a main text that is believed."""
_SHARE = 0.25
"""Of the letters read here, how many a main text must hold to be believed."""
_LINE = 24
"""Letters; a shorter paragraph must be a line of the main text as a whole."""
_PROSE = 60
"""Letters of a paragraph with which the text has begun."""
_TEXT = frozenset({Zone.BODY, Zone.HEADING, Zone.QUOTATION})
_EVENT = re.compile(r'"@type"\s*:\s*"[A-Za-z]*Event"')
"""A page about an event says when that is, and nothing of itself."""
_SIGNS = re.compile(r"[\W_]+")


@cache
def library(name: str) -> ModuleType | None:
    """A library of the extra ``html``; None where it is not installed."""
    try:
        module = import_module(name)
    except ImportError:
        return None
    logging.getLogger(name).setLevel(logging.CRITICAL)
    return module


def narrowed(paragraphs: Sequence[Paragraph], text: str, page: str) -> Iterator[Paragraph]:
    """The paragraphs of ``text``, those of them as boilerplate that the main text of the page does not hold."""
    main = _main_text(page)
    whole, lines = _letters(main), {_letters(line) for line in main.splitlines()}
    read = sum(len(_letters(text[p.start : p.end])) for p in paragraphs if p.zone in _TEXT)
    believed = len(whole) >= _LEAST and len(whole) >= read * _SHARE
    begun = False
    for paragraph in paragraphs:
        letters = _letters(text[paragraph.start : paragraph.end])
        held = letters in lines or (len(letters) > _LINE and letters in whole)
        begun = begun or (held and paragraph.zone is Zone.BODY and len(letters) > _PROSE)
        if not believed or held or paragraph.zone not in _TEXT:
            yield paragraph
        else:
            yield replace(paragraph, zone=Zone.BOILERPLATE if begun else Zone.BYLINE)


def _main_text(page: str) -> str:
    trafilatura = library("trafilatura") if len(page) <= LONGEST else None
    if trafilatura is None:
        return ""
    try:
        return str(trafilatura.extract(page, include_comments=False) or "")
    except Exception:  # noqa: BLE001 - whatever a stranger's page does to the library, the article is read without it
        return ""


def guessed_date(page: str) -> StatedDate | None:
    """The day on which htmldate takes the page to be published, for a page that states none; None without it."""
    htmldate = library("htmldate") if len(page) <= LONGEST else None
    if htmldate is None or _EVENT.search(page):
        return None
    try:
        found = htmldate.find_date(page, original_date=True, extensive_search=False)
    except Exception:  # noqa: BLE001 - as above
        return None
    date = read_date(found) if found else None
    return StatedDate(date, "htmldate", str(found)) if date else None


def _letters(text: str) -> str:
    return _SIGNS.sub("", text).casefold()
