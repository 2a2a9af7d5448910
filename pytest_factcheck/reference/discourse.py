"""An article's prose as sentences, each with its words, its language, its quotations and its times."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pytest_factcheck.articles.model import Article, Zone
from pytest_factcheck.dating import expressions
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.language import language_of, main_language
from pytest_factcheck.text.quotations import quotations
from pytest_factcheck.text.sentences import sentences
from pytest_factcheck.text.tokens import Token, tokenise

_YEAR = re.compile(r"(?:19|20)\d\d")
SPOKEN_ZONES = frozenset({Zone.BODY, Zone.TITLE, Zone.HEADING, Zone.QUOTATION, Zone.CAPTION})
"""Zones in which the article itself says something."""


@dataclass(frozen=True)
class Block:
    """A paragraph, whose language is that of its sentences where they do not say otherwise."""

    text: str
    start: int
    end: int
    default_lang: str
    stated: tuple[tuple[int, int], ...] = ()
    """Where the article states its own date."""

    @cached_property
    def lang(self) -> str:
        """Its language."""
        return language_of(tokenise(self.text, self.start, self.end), self.default_lang)


@dataclass(frozen=True)
class Sentence:
    """A sentence of the readable text ``text``, from ``start`` to ``end``."""

    text: str
    start: int
    end: int
    zone: Zone
    block: Block
    quoted: tuple[tuple[int, int], ...]
    eras: tuple[TimeExpression, ...] = ()
    """Events of the facts that are named as its time."""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words and marks."""
        return tokenise(self.text, self.start, self.end)

    @cached_property
    def lang(self) -> str:
        """Its language."""
        return language_of(self.tokens, self.block.lang)

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """The time expressions in it."""
        found = [*expressions.find(self.text, self.start, self.end, self.lang), *self.eras]
        bare = [_year(token) for token in (self._year_of_entry(), self._closing_year()) if token is not None]
        found += [year for year in bare if not any(t.start < year.end and year.start < t.end for t in found)]
        return tuple(time for time in sorted(found, key=lambda time: time.start) if not self._states_a_date(time))

    def _year_of_entry(self) -> Token | None:
        """The year before a colon or a dash that opens an entry of a chronicle: "2011: X steps down"."""
        opens = len(self.tokens) > 1 and self.tokens[1].folded in ":-" and _YEAR.fullmatch(self.tokens[0].text)
        return self.tokens[0] if opens else None

    def _closing_year(self) -> Token | None:
        """The year that closes a label: "X shakes hands, 1970."."""
        words = [index for index, token in enumerate(self.tokens) if token.text[0].isalnum()]
        last = words[-1] if len(words) > 1 else 0
        closes = last and self.tokens[last - 1].folded == "," and _YEAR.fullmatch(self.tokens[last].text)
        return self.tokens[last] if closes else None

    def _states_a_date(self, time: TimeExpression) -> bool:
        """Whether a time is the article's own date, as a dateline has it, and not one that the sentence speaks of."""
        return any(start < time.end and time.start < end for start, end in self.block.stated)

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether the words from ``start`` to ``end`` stand in double quotation marks."""
        return self.zone is Zone.QUOTATION or any(s <= start and end <= e for s, e in self.quoted)

    def says(self, table: str, key: str) -> str | None:
        """The first cue of a list of its language that stands in it."""
        return phrases(self.lang, table, key).within(self.tokens, 0, len(self.tokens))

    def index_at(self, offset: int) -> int:
        """The index of the first token that begins at or after ``offset``."""
        return bisect_right(self.tokens, offset - 1, key=lambda token: token.start)

    def words(self, start: int, end: int) -> str:
        """The folded text between two offsets, spaces trimmed."""
        return " ".join(token.folded for token in self.tokens if start <= token.start and token.end <= end)


def _year(token: Token) -> TimeExpression:
    year = int(token.text)
    days = DateSet.days(datetime.date(year, 1, 1).toordinal(), datetime.date(year, 12, 31).toordinal())
    return TimeExpression(token.start, token.end, "year", days)


class Discourse:
    """The sentences of an article, in order."""

    def __init__(
        self, article: Article, stated: tuple[tuple[int, int], ...] = (), eras: tuple[TimeExpression, ...] = ()
    ) -> None:
        self.article = article
        self.sentences = tuple(_sentences(article, stated, eras))
        self._starts = [sentence.start for sentence in self.sentences]
        self.titles = tuple(sentence for sentence in self.sentences if sentence.zone is Zone.TITLE)
        self._headings = [i for i, s in enumerate(self.sentences) if s.zone in (Zone.HEADING, Zone.TITLE)]
        self._blocks: dict[int, list[Sentence]] = {}
        for sentence in self.sentences:
            self._blocks.setdefault(sentence.block.start, []).append(sentence)

    def heading_above(self, index: int) -> Sentence | None:
        """The heading or title that the sentence at ``index`` stands under."""
        at = bisect_left(self._headings, index) - 1
        return self.sentences[self._headings[at]] if at >= 0 else None

    def paragraph_of(self, sentence: Sentence) -> list[Sentence]:
        """The sentences of the same paragraph."""
        return self._blocks[sentence.block.start]

    def index_at(self, offset: int) -> int | None:
        """The index of the sentence that holds ``offset``; None between sentences and in zones that say nothing."""
        index = bisect_right(self._starts, offset) - 1
        return index if index >= 0 and offset < self.sentences[index].end else None


def _sentences(
    article: Article, stated: tuple[tuple[int, int], ...], eras: tuple[TimeExpression, ...]
) -> Iterator[Sentence]:
    default = article.lang or _main_language(article)
    for paragraph in article.paragraphs:
        if paragraph.zone not in SPOKEN_ZONES:
            continue
        block = Block(article.text, paragraph.start, paragraph.end, default, stated)
        quoted = tuple(quotations(article.text, paragraph.start, paragraph.end))
        for start, end in sentences(article.text, paragraph.start, paragraph.end, default):
            within = tuple(era for era in eras if start <= era.start and era.end <= end)
            yield Sentence(article.text, start, end, paragraph.zone, block, quoted, within)


def _main_language(article: Article, sample: int = 4000) -> str:
    return main_language(tokenise(article.text, 0, min(sample, len(article.text))))
