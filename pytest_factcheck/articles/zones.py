"""What each paragraph is for, where the markup does not say it: by its form, and by words that languages list.

Titles and headings are short and end without a full stop. After a heading such as "You may also like" come headlines of
other articles, which may be years newer; they end where a paragraph of prose begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pytest_factcheck.articles.model import Paragraph, Zone
from pytest_factcheck.articles.pieces import Block
from pytest_factcheck.articles.readable import Readable
from pytest_factcheck.articles.zone_lines import LONGEST_LINE, line_zone, says
from pytest_factcheck.articles.zone_words import words, words_of_line

_LONGEST_BANNER = 1500
"""Characters; no cookie banner is longer."""
_EDGE = 5
"""Paragraphs at the beginning and at the end of a page."""
_TITLE_WORDS = 30
_HEADING_WORDS = 14
_QUESTION_WORDS = 10

_SENTENCE_END = (".", "!", "…", ":", ";", ",", "?")
_CLOSING = "\"'”’»)] "
_COUNT = re.compile(r"\b\d+\b")
_SPEAKER = re.compile(r"[\w.-]{2,30}(?: \w\.?)? ?:")
"""A reader's name before a colon."""


def assign(readable: Readable, *, has_headings: bool) -> Iterator[Paragraph]:
    """Each paragraph with its zone; ``has_headings`` where the markup tells which lines are headings."""
    texts = [readable.text[start:end] for start, end, _ in readable.blocks]
    blocks = [block for _, _, block in readable.blocks]
    for (start, end, _), zone in zip(readable.blocks, _zones(texts, blocks, has_headings=has_headings), strict=True):
        yield Paragraph(start, end, zone)


def _zones(texts: Sequence[str], blocks: Sequence[Block], *, has_headings: bool) -> list[Zone]:
    edge = {*range(_EDGE), *range(len(texts) - _EDGE, len(texts))}
    zones = [
        blocks[at].zone or _banner(text, at in edge) or line_zone(text) or Zone.BODY for at, text in enumerate(texts)
    ]
    _mark_related(texts, blocks, zones)
    _mark_comments(texts, zones)
    if not has_headings:
        _mark_headings(texts, blocks, zones)
    return zones


def _banner(text: str, at_the_edge: bool) -> Zone | None:  # noqa: FBT001 - it is what is asked
    """A cookie banner; those that are longer than a line stand before or after all else."""
    if len(text) > (_LONGEST_BANNER if at_the_edge else LONGEST_LINE):
        return None
    return Zone.BOILERPLATE if says(words_of_line(text), words().cookies) else None


def _mark_related(texts: Sequence[str], blocks: Sequence[Block], zones: list[Zone]) -> None:
    """What follows a heading of related articles: the items of its list, else the headlines up to the next prose."""
    at = 0
    while at < len(texts):
        begins = words_of_line(texts[at]) in words().related if len(texts[at]) <= LONGEST_LINE else False
        at += 1
        if not begins or zones[at - 1] in {Zone.CODE, Zone.QUOTATION}:
            continue
        zones[at - 1] = Zone.RELATED
        listed = at < len(texts) and blocks[at].item
        while at < len(texts) and (blocks[at].item if listed else _is_headline(texts[at], blocks[at])):
            if words_of_line(texts[at]) not in words().related:
                zones[at] = Zone.RELATED if zones[at] in {Zone.BODY, Zone.HEADING} else zones[at]
            at += 1


def _mark_comments(texts: Sequence[str], zones: list[Zone]) -> None:
    """What readers write below an article: from the heading "Comments (3)" on, up to a heading of other articles."""
    for at, text in enumerate(texts[:-1]):
        said = words_of_line(text) if len(text) <= LONGEST_LINE else ""
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
    if len(bare) > 2 * LONGEST_LINE:
        return False
    count = len(text.split())
    if bare.endswith("?"):
        return count <= most_asked
    first = text.lstrip("\"'“‘«¿¡( ")[:1]
    return count <= most and not bare.endswith(_SENTENCE_END) and not first.islower()
