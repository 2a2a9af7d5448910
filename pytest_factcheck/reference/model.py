"""What a mention claims, and of which time: the outcome of reading its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pytest_factcheck.intervals import DateSet
from pytest_factcheck.reference.discourse import Discourse, Sentence
from pytest_factcheck.text.tokens import Token

REPORT_DAYS = (-7, 0)
"""The days that a report in the simple past speaks of, counted from the article's date."""


class Outcome(StrEnum):
    """The three outcomes for a mention."""

    CLAIM = "claim"
    """It claims something of its reference time."""
    PAST = "past reference"
    """It speaks of another time, or of what is not so."""
    UNCLEAR = "unclear"
    """Nothing decides; such a mention is counted and says nothing."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a mention is read, and the words that decided it."""

    outcome: Outcome
    cue: str
    dates: DateSet | None = None
    """The reference time where the sentence names it; None: it is counted from the article's date."""
    offset: tuple[int, int] = (0, 0)
    """First and last day of the reference time, counted from the article's date."""
    bound: bool = False
    """Whether the title itself is told of ``dates`` ("then-Senator X", "X was senator"), so that no later title excuses it."""
    former: bool = False
    """Whether the mention says that somebody held the office before."""
    rule: str = ""
    """The rule that decided, as module and function: ``by_verb.subject``."""


@dataclass(frozen=True, slots=True)
class Mention:
    """The words of a claim within its sentence: tokens ``first`` up to, and without, ``last``."""

    discourse: Discourse
    index: int
    """Of the sentence in the discourse."""
    first: int
    last: int
    dct: DateSet
    """The days on which the article may have been written, as far as known."""
    head: int | None = None
    """Where the title itself begins, if not at ``first``: behind the words of a place, or behind the name."""
    in_full: bool = False
    """Whether somebody is named in full beside the title: a report does so of those it is about."""
    collective: bool = False
    """A government rather than a person."""

    @property
    def sentence(self) -> Sentence:
        """The sentence it stands in."""
        return self.discourse.sentences[self.index]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of its sentence."""
        return self.sentence.tokens

    @property
    def lang(self) -> str:
        """The language of its sentence."""
        return self.sentence.lang


def past(cue: str) -> Reading:
    """A past reference."""
    return Reading(Outcome.PAST, cue)


def unclear(cue: str) -> Reading:
    """A mention that nothing decides."""
    return Reading(Outcome.UNCLEAR, cue)


def claim(cue: str, *, dates: DateSet | None = None, offset: tuple[int, int] = (0, 0), bound: bool = False) -> Reading:
    """A claim about its reference time."""
    return Reading(Outcome.CLAIM, cue, dates, offset, bound)
