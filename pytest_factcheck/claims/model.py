"""A claim: words of an article that are true on some dates and false on the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pytest_factcheck.facts.model import Fact, Severity
from pytest_factcheck.intervals import NEVER, DateSet, ValidTime
from pytest_factcheck.reference.model import Outcome, Reading
from pytest_factcheck.report import Kind

Suggest = Callable[[DateSet], str | None]
"""What was true on the days that are spoken of, as words for the article; None where the facts do not say."""


def no_suggestion(_: DateSet) -> str | None:
    """For claims that have nothing better to offer."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim, found and read, not yet judged. Offsets are into the readable text."""

    fact: Fact
    kind: Kind
    start: int
    end: int
    valid: ValidTime
    """The days on which the claim is true, if it speaks of them."""
    reading: Reading
    value: str
    """What is claimed, the same for equal claims of one fact: a person's key, a number, ``coming``."""
    says: str
    """What the text claims, as a sentence for people, without a full stop: ``Joe Biden is US President``."""
    quoted: bool = False
    suggest: Suggest = no_suggestion
    own_dates: DateSet | None = None
    """The days for dating an undated article, where they differ from the possible ones: open ends run on, but nothing
    is made of days before a list begins."""
    bare: bool = False
    """A title without the country or body that it belongs to, which may be a courtesy."""
    former: str | None = None
    """The key of somebody whom the article calls former."""
    named_in_full: bool = True
    severity: Severity | None = None
    """Where it differs from the fact's."""
    weak: bool = False
    """Whether it may mean somebody else: no evidence for the article's date."""
    timeless: bool = False
    """A wrong form: wrong on every date, and no evidence for one."""
    vouched: bool = True

    @property
    def is_claim(self) -> bool:
        """Whether the mention claims anything for its reference time."""
        return self.reading.outcome is Outcome.CLAIM

    def valid_for_article(self, grace: int) -> ValidTime:
        """The article's dates on which the claim is true: the one form in which all claims are judged.

        A claim about days counted from the article's date is true if it is true on one of them; the days of ``grace``
        after its time are vouched for by nobody. A claim about a time that the sentence names does not depend on the
        article's date, but for that nothing is told before it happened.
        """
        reading = self.reading
        if reading.dates is not None:
            return _about_named_days(self.valid, reading.dates, bound=reading.bound)
        first, last = reading.offset
        told = self.valid.widened(before=max(last, 0), after=max(-first, 0))
        return ValidTime(told.certain, told.possible | told.possible.widened(after=grace))

    def dates_for_dating(self) -> DateSet:
        """The article's dates that this claim leaves possible, where the article states none; without days of grace."""
        possible = self.valid_for_article(0).possible
        if self.own_dates is None or self.reading.dates is not None:
            return possible
        first, last = self.reading.offset
        return possible & self.own_dates.widened(before=max(last, 0), after=max(-first, 0))


def _about_named_days(valid: ValidTime, days: DateSet, *, bound: bool) -> ValidTime:
    told_since = DateSet.since(days.first) if days.first is not None else DateSet.since(0)
    if days <= valid.certain:
        return ValidTime.exactly(told_since)
    if days & valid.possible:
        return ValidTime(DateSet(), told_since)
    if bound:
        return NEVER
    # A later title told of earlier days ("In 1990 President X was an actor") is right while it is held.
    return ValidTime(DateSet(), valid.possible & told_since)
