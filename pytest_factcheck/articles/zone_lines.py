"""What a single line is by its own words and form: a byline, a date, a picture's credit, a line of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.articles.zone_words import words, words_of_line
from pytest_factcheck.text.folding import fold

LONGEST_LINE = 160
"""Characters."""
_NAME_WORDS = 8
_DATE_WORDS = 6
_CREDIT_WORDS = 4
_NAME_END = re.compile(r"[,|·•–—-]\s")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,60})[)\]]\s*$()")
_CREDIT = re.compile(r"()(?:^|[.!?]\s)([^.!?]{3,60})\.?\s*$")
"""The last words, in brackets or as a sentence of their own."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th|er|º)?")
_NUMERIC_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")


def line_zone(text: str) -> Zone | None:
    """The zone that a line's own words give it."""
    if len(text) > LONGEST_LINE:
        return Zone.CAPTION if len(text) <= 2 * LONGEST_LINE and _has_credit(text) else None
    said = words_of_line(text)
    if said in words().related or _leads_to_another(text):
        return Zone.RELATED
    if said in words().lines or says(said, words().anywhere) or text.startswith(("©", "(c) ")):
        return Zone.BOILERPLATE
    if _is_byline(text, said):
        return Zone.BYLINE
    begins = said.startswith(words().captions) and ":" in text[:40]
    return Zone.CAPTION if begins or _has_credit(text) else None


def _has_credit(text: str) -> bool:
    """Whether a line ends with a picture's credit: "(Photo: AFP)", "Foto de archivo, 2018"."""
    found = _IN_BRACKETS.search(text) or _CREDIT.search(text)
    credit = words_of_line(found[1] or found[2]) if found else ""
    short = credit.split(" ", 1)[0] + " " in words().captions
    return short and (found is not None and (bool(found[1]) or ":" in found[2] or len(credit.split()) <= _CREDIT_WORDS))


def says(said: str, phrases: dict[str, tuple[str, ...]]) -> bool:
    """Whether one of the phrases stands in a text of folded words."""
    firsts = phrases.keys() & said.split()
    padded = f" {said} "
    return any(f" {phrase} " in padded for first in firsts for phrase in phrases[first])


def _leads_to_another(text: str) -> bool:
    """Whether a line is such as ``Read also: a headline``."""
    heading, colon, _ = text.partition(":")
    return bool(colon) and len(heading) <= 60 and words_of_line(heading) in words().related


def _is_byline(text: str, said: str) -> bool:
    """``By JANE DOE, staff writer``; a line of a date alone is one too."""
    if text.endswith((".", "!", "?", "…")):
        return False
    tokens = text.split()
    if _is_date(tokens):
        return True
    label, colon, author = text.partition(":")
    if colon and words_of_line(label) in words().labels:
        return _is_name(author)
    name = next((said[len(by) :] for by in words().bylines if said.startswith(by)), None)
    if not name or not text[0].isupper():
        return False
    return _is_name(" ".join(tokens[len(tokens) - len(name.split()) :] or tokens))


def _is_name(text: str) -> bool:
    """Whether the words up to the first comma or bar all have capitals, but for the small ones between names."""
    parts = [part for part in _NAME_END.split(text, maxsplit=1)[0].split() if part not in words().small]
    return 0 < len(parts) <= _NAME_WORDS and all(part[0].isupper() for part in parts)


def _is_date(tokens: Sequence[str]) -> bool:
    """Whether a line looks like a date alone: few words, a day and then a year among them."""
    if len(tokens) > _DATE_WORDS:
        return False
    bare = [token.strip(",.;:()|") for token in tokens]
    if any(fold(token) in words().units for token in bare):
        return False
    if any(_NUMERIC_DATE.fullmatch(token) for token in bare):
        return True
    days = [at for at, token in enumerate(bare) if _DAY.fullmatch(token)]
    return bool(days) and any(_YEAR.fullmatch(token) for token in bare[days[0] + 1 :])
