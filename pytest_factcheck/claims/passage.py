"""A sentence with the listed words in it: what a claim finder works on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from pytest_factcheck.claims.entries import Entry, Use
from pytest_factcheck.claims.lexicon import Hit, Lexicon
from pytest_factcheck.facts.model import Facts, Person
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.reference.discourse import Discourse, Sentence
from pytest_factcheck.reference.model import Mention
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.tokens import Token

NAMES = frozenset({Use.PERSON, Use.SURNAME, Use.WRONG_FORM})


@dataclass(frozen=True)
class Surroundings:
    """What the whole article tells a finder."""

    facts: Facts
    lexicon: Lexicon
    discourse: Discourse
    dct: DateSet
    """The days on which the article may have been written, as far as known before its claims."""
    named_in_full: frozenset[str]
    """Keys of the people whom the article names in full."""
    people: frozenset[str]
    """Keys of all people whom it names in any way."""
    places: frozenset[str]
    """The jurisdiction words that stand anywhere in the article."""
    known_dead: frozenset[str] = frozenset()
    """Keys of the people of whose death the article speaks."""
    namesakes: frozenset[str] = frozenset()
    """Keys of the people whom it does not name in full, but somebody else of their surname."""


@dataclass(frozen=True)
class Passage:
    """A sentence and the hits in it."""

    around: Surroundings
    index: int
    hits: tuple[Hit, ...]
    before: Passage | None = None
    """The sentence directly before, where it has listed words too."""

    @property
    def sentence(self) -> Sentence:
        """The sentence."""
        return self.around.discourse.sentences[self.index]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens."""
        return self.sentence.tokens

    @property
    def lang(self) -> str:
        """Its language."""
        return self.sentence.lang

    @cached_property
    def names(self) -> tuple[Hit, ...]:
        """Hits that name people; a surname within a longer name is no hit of its own."""
        hits = [hit for hit in self.hits if hit.use in NAMES]
        return tuple(hit for hit in hits if not any(_within(hit, other) for other in hits))

    @cached_property
    def names_from(self) -> dict[int, Hit]:
        """The names by the token that they begin with."""
        return {self.sentence.index_at(hit.start): hit for hit in self.names}

    @cached_property
    def names_to(self) -> dict[int, Hit]:
        """The names by the token behind them."""
        return {self.sentence.index_at(hit.end): hit for hit in self.names}

    @cached_property
    def places_from(self) -> dict[int, Hit]:
        """The words of places by the token that they begin with."""
        return {self.sentence.index_at(hit.start): hit for hit in self.of(Use.PLACE)}

    @cached_property
    def places_to(self) -> dict[int, Hit]:
        """The words of places by the token behind them."""
        return {self.sentence.index_at(hit.end): hit for hit in self.of(Use.PLACE)}

    def of(self, *uses: Use) -> tuple[Hit, ...]:
        """The hits of these uses, in order."""
        return tuple(hit for hit in self.hits if hit.use in uses)

    def speaks(self, entry: Entry) -> bool:
        """Whether listed words belong to the sentence's language."""
        return entry.phrase is None or entry.phrase.lang in (None, self.lang)

    def mention(self, first: int, last: int) -> Mention:
        """The tokens from ``first`` up to ``last`` as a mention."""
        return Mention(self.around.discourse, self.index, first, last, self.around.dct)

    def before_articles(self, index: int) -> int:
        """The token before which no article stands any more, going back from ``index``."""
        listed = phrases(self.lang, "cues", "determiners")
        while index > 0 and self.tokens[index - 1].folded in listed:
            index -= 1
        return index

    def text(self, first: int, last: int) -> str:
        """The text of the tokens from ``first`` up to ``last``."""
        return self.sentence.text[self.tokens[first].start : self.tokens[last - 1].end]


def people_of(hit: Hit) -> tuple[Person, ...]:
    """The people whom a name fits."""
    people = {e.fact.id: e.fact for e in hit.entries if isinstance(e.fact, Person)}
    return tuple(people.values())


def passages(around: Surroundings, hits: Iterable[Hit]) -> Iterator[Passage]:
    """The sentences that hold hits, in order; hits outside of sentences are dropped."""
    grouped: dict[int, list[Hit]] = {}
    for hit in hits:
        index = around.discourse.index_at(hit.start)
        if index is not None and hit.end <= around.discourse.sentences[index].end:
            grouped.setdefault(index, []).append(hit)
    last: Passage | None = None
    for index, found in sorted(grouped.items()):
        before = replace(last, before=None) if last is not None and last.index == index - 1 else None
        last = Passage(around, index, tuple(found), before)
        yield last


def _within(hit: Hit, other: Hit) -> bool:
    larger = other.end - other.start > hit.end - hit.start
    return larger and other.start <= hit.start and hit.end <= other.end
