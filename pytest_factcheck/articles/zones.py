"""What each paragraph is for, where the markup does not say it: by its form, and by words that languages list.

Titles and headings are short and end without a full stop. After a heading such as "You may also like" come headlines of
other articles, which may be years newer; they end where a paragraph of prose begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pytest_factcheck.articles.model import Paragraph, Zone
from pytest_factcheck.articles.pieces import Block
from pytest_factcheck.articles.readable import Readable
from pytest_factcheck.languages import codes, load
from pytest_factcheck.text.folding import fold, without_accents

_LONGEST_BANNER = 1500
"""Characters; no cookie banner is longer."""
_EDGE = 5
"""Paragraphs at the beginning and at the end of a page."""
_LONGEST_LINE = 160
_TITLE_WORDS = 30
_HEADING_WORDS = 14
_QUESTION_WORDS = 10
_NAME_WORDS = 8
_DATE_WORDS = 6
_CREDIT_WORDS = 4

_WORD = re.compile(r"\w+(?:'\w+)*")
_SENTENCE_END = (".", "!", "…", ":", ";", ",", "?")
_CLOSING = "\"'”’»)] "
_NAME_END = re.compile(r"[,|·•–—-]\s")
_COUNT = re.compile(r"\b\d+\b")
_SPEAKER = re.compile(r"[\w.-]{2,30}(?: \w\.?)? ?:")
"""A reader's name before a colon."""
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,60})[)\]]\s*$()")
_CREDIT = re.compile(r"()(?:^|[.!?]\s)([^.!?]{3,60})\.?\s*$")
"""The last words, in brackets or as a sentence of their own."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th|er|º)?")
_NUMERIC_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the ``[zones]`` tables of all languages, folded."""

    related: frozenset[str]
    lines: frozenset[str]
    anywhere: dict[str, tuple[str, ...]]
    """Phrases of short boilerplate lines, by their first words."""
    cookies: dict[str, tuple[str, ...]]
    bylines: tuple[str, ...]
    labels: frozenset[str]
    """What stands before a colon and an author's name."""
    captions: tuple[str, ...]
    comments: frozenset[str]
    units: frozenset[str]
    """Weeks, years: a number before one is no day of a month."""
    small: frozenset[str]
    """Words in lower case that stand between names."""


@cache
def words() -> Words:
    """The words of all languages: an article may mix two, and furniture is often in a third."""
    tables = [load(code).get("zones", {}) for code in codes()]

    def of(key: str) -> list[str]:
        return [_words(phrase) for table in tables for phrase in table.get(key, ())]

    return Words(
        related=frozenset(of("related")),
        lines=frozenset(of("lines")),
        anywhere=_by_first(of("boilerplate")),
        cookies=_by_first(of("cookies")),
        bylines=tuple(f"{phrase} " for phrase in of("byline")),
        labels=frozenset(of("author_labels")),
        captions=tuple(f"{phrase} " for phrase in of("caption")),
        comments=frozenset(of("comments")),
        units=frozenset(
            fold(unit) for code in codes() for said in load(code)["dates"]["units"].values() for unit in said.split("|")
        ),
        small=frozenset(of("between_names")),
    )


def assign(readable: Readable, *, has_headings: bool) -> Iterator[Paragraph]:
    """Each paragraph with its zone; ``has_headings`` where the markup tells which lines are headings."""
    texts = [readable.text[start:end] for start, end, _ in readable.blocks]
    blocks = [block for _, _, block in readable.blocks]
    for (start, end, _), zone in zip(readable.blocks, _zones(texts, blocks, has_headings=has_headings), strict=True):
        yield Paragraph(start, end, zone)


def _zones(texts: Sequence[str], blocks: Sequence[Block], *, has_headings: bool) -> list[Zone]:
    edge = {*range(_EDGE), *range(len(texts) - _EDGE, len(texts))}
    zones = [blocks[at].zone or _banner(text, at in edge) or _line(text) or Zone.BODY for at, text in enumerate(texts)]
    _mark_related(texts, blocks, zones)
    _mark_comments(texts, zones)
    if not has_headings:
        _mark_headings(texts, blocks, zones)
    return zones


def _words(text: str) -> str:
    """The words of a text, folded, without accents, with one space between them."""
    folded = fold(text)
    return " ".join(_WORD.findall(folded if folded.isascii() else without_accents(folded)))


def _by_first(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        first = phrase.split(" ", 1)[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


def _banner(text: str, at_the_edge: bool) -> Zone | None:  # noqa: FBT001 - it is what is asked
    """A cookie banner; those that are longer than a line stand before or after all else."""
    if len(text) > (_LONGEST_BANNER if at_the_edge else _LONGEST_LINE):
        return None
    return Zone.BOILERPLATE if _says(_words(text), words().cookies) else None


def _line(text: str) -> Zone | None:
    """The zone that a line's own words give it."""
    if len(text) > _LONGEST_LINE:
        return Zone.CAPTION if len(text) <= 2 * _LONGEST_LINE and _has_credit(text) else None
    said = _words(text)
    if said in words().related or _leads_to_another(text):
        return Zone.RELATED
    if said in words().lines or _says(said, words().anywhere) or text.startswith(("©", "(c) ")):
        return Zone.BOILERPLATE
    if _is_byline(text, said):
        return Zone.BYLINE
    begins = said.startswith(words().captions) and ":" in text[:40]
    return Zone.CAPTION if begins or _has_credit(text) else None


def _has_credit(text: str) -> bool:
    """Whether a line ends with a picture's credit: "(Photo: AFP)", "Foto de archivo, 2018"."""
    found = _IN_BRACKETS.search(text) or _CREDIT.search(text)
    credit = _words(found[1] or found[2]) if found else ""
    short = credit.split(" ", 1)[0] + " " in words().captions
    return short and (found is not None and (bool(found[1]) or ":" in found[2] or len(credit.split()) <= _CREDIT_WORDS))


def _says(said: str, phrases: dict[str, tuple[str, ...]]) -> bool:
    """Whether one of the phrases stands in a text of folded words."""
    firsts = phrases.keys() & said.split()
    padded = f" {said} "
    return any(f" {phrase} " in padded for first in firsts for phrase in phrases[first])


def _leads_to_another(text: str) -> bool:
    """Whether a line is such as ``Read also: a headline``."""
    heading, colon, _ = text.partition(":")
    return bool(colon) and len(heading) <= 60 and _words(heading) in words().related


def _is_byline(text: str, said: str) -> bool:
    """``By JANE DOE, staff writer``; a line of a date alone is one too."""
    if text.endswith((".", "!", "?", "…")):
        return False
    tokens = text.split()
    if _is_date(tokens):
        return True
    label, colon, author = text.partition(":")
    if colon and _words(label) in words().labels:
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


def _mark_related(texts: Sequence[str], blocks: Sequence[Block], zones: list[Zone]) -> None:
    """What follows a heading of related articles: the items of its list, else the headlines up to the next prose."""
    at = 0
    while at < len(texts):
        begins = _words(texts[at]) in words().related if len(texts[at]) <= _LONGEST_LINE else False
        at += 1
        if not begins or zones[at - 1] in {Zone.CODE, Zone.QUOTATION}:
            continue
        zones[at - 1] = Zone.RELATED
        listed = at < len(texts) and blocks[at].item
        while at < len(texts) and (blocks[at].item if listed else _is_headline(texts[at], blocks[at])):
            if _words(texts[at]) not in words().related:
                zones[at] = Zone.RELATED if zones[at] in {Zone.BODY, Zone.HEADING} else zones[at]
            at += 1


def _mark_comments(texts: Sequence[str], zones: list[Zone]) -> None:
    """What readers write below an article: from the heading "Comments (3)" on, up to a heading of other articles."""
    for at, text in enumerate(texts[:-1]):
        said = _words(text) if len(text) <= _LONGEST_LINE else ""
        counted = _COUNT.sub("", said).strip()
        if counted in words().comments and (counted != said or _SPEAKER.match(texts[at + 1])):
            for below in range(at, len(texts)):
                if zones[below] is Zone.RELATED:
                    return
                zones[below] = Zone.BOILERPLATE


def _is_headline(text: str, block: Block) -> bool:
    return (
        block.zone in {None, Zone.HEADING}
        and len(text.split()) <= _TITLE_WORDS
        and not text.rstrip(_CLOSING).endswith((".", "…", ":"))
    )


def _mark_headings(texts: Sequence[str], blocks: Sequence[Block], zones: list[Zone]) -> None:
    """The first of the short lines that end without a full stop is the title; one at the end heads nothing."""
    told = [at for at, zone in enumerate(zones) if zone not in {Zone.BOILERPLATE, Zone.RELATED}]
    titled = Zone.TITLE in zones
    for place, at in enumerate(told[:-1]):
        if blocks[at].zone is not None or blocks[at].item or zones[at] is not Zone.BODY:
            continue
        if place == 0 and not titled and _heads(texts[at], _TITLE_WORDS, _TITLE_WORDS):
            zones[at] = Zone.TITLE
        elif _heads(texts[at], _HEADING_WORDS if place > 2 else _TITLE_WORDS, _QUESTION_WORDS):
            zones[at] = Zone.HEADING


def _heads(text: str, most: int, most_asked: int) -> bool:
    bare = text.rstrip(_CLOSING)
    if len(bare) > 2 * _LONGEST_LINE:
        return False
    count = len(text.split())
    if bare.endswith("?"):
        return count <= most_asked
    first = text.lstrip("\"'“‘«¿¡( ")[:1]
    return count <= most and not bare.endswith(_SENTENCE_END) and not first.islower()
