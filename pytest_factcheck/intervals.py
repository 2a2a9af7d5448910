"""Sets of days, and how the days on which something holds meet the days that are spoken of.

Days are counted as ``date.toordinal()`` counts them. Intervals are half-open inside (``end`` is the first day after) and
inclusive in front of people (:meth:`Interval.first_day`, :meth:`Interval.last_day`). The comparison has three outcomes,
because a set of days can lie inside another, apart from it, or across its edge.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

BEGINNING = 0
"""The day before every day: an interval from here has no beginning."""
FOREVER = datetime.date.max.toordinal() + 1
"""The day after every day: an interval to here has no end."""


class Verdict(StrEnum):
    """What the facts say of a claim."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    NOT_ENOUGH_INFO = "not enough info"


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """The days from ``start`` up to, and without, ``end``."""

    start: int
    end: int

    @property
    def first_day(self) -> datetime.date | None:
        """The first day, or None where there is no beginning."""
        return None if self.start <= BEGINNING else datetime.date.fromordinal(self.start)

    @property
    def last_day(self) -> datetime.date | None:
        """The last day, or None where there is no end."""
        return None if self.end >= FOREVER else datetime.date.fromordinal(self.end - 1)


@dataclass(frozen=True, slots=True)
class DateSet:
    """A set of days as sorted intervals that neither overlap nor touch; make one with :meth:`of`."""

    intervals: tuple[Interval, ...] = ()

    @classmethod
    def of(cls, intervals: Iterable[Interval]) -> DateSet:
        """The union of any intervals, empty ones dropped, overlapping and touching ones joined."""
        joined: list[Interval] = []
        for interval in sorted(i for i in intervals if i.start < i.end):
            if joined and interval.start <= joined[-1].end:
                joined[-1] = Interval(joined[-1].start, max(joined[-1].end, interval.end))
            else:
                joined.append(interval)
        return cls(tuple(joined))

    @classmethod
    def days(cls, first: int, last: int) -> DateSet:
        """The days from ``first`` to ``last``, both inclusive, given as ordinals."""
        return cls.of([Interval(max(first, BEGINNING), min(last + 1, FOREVER))])

    @classmethod
    def day(cls, day: datetime.date) -> DateSet:
        """The set that holds one day."""
        return cls.days(day.toordinal(), day.toordinal())

    @classmethod
    def since(cls, first: int) -> DateSet:
        """All days from ``first`` on."""
        return cls.of([Interval(first, FOREVER)])

    @classmethod
    def until(cls, last: int) -> DateSet:
        """All days up to ``last``, inclusive."""
        return cls.of([Interval(BEGINNING, last + 1)])

    def __bool__(self) -> bool:
        return bool(self.intervals)

    def __contains__(self, day: datetime.date) -> bool:
        return any(i.start <= day.toordinal() < i.end for i in self.intervals)

    def __or__(self, other: DateSet) -> DateSet:
        return DateSet.of([*self.intervals, *other.intervals])

    def __and__(self, other: DateSet) -> DateSet:
        met = (
            Interval(max(mine.start, theirs.start), min(mine.end, theirs.end))
            for mine in self.intervals
            for theirs in other.intervals
        )
        return DateSet.of(met)

    def __sub__(self, other: DateSet) -> DateSet:
        return self & other.complement()

    def __le__(self, other: DateSet) -> bool:
        return not self - other

    @property
    def first(self) -> int | None:
        """The first day's ordinal, None where the set is empty or has no beginning."""
        return self.intervals[0].start if self.intervals and self.intervals[0].start > BEGINNING else None

    @property
    def last(self) -> int | None:
        """The last day's ordinal, None where the set is empty or has no end."""
        return self.intervals[-1].end - 1 if self.intervals and self.intervals[-1].end < FOREVER else None

    def complement(self) -> DateSet:
        """The days that are not in this set."""
        edges = [BEGINNING, *(edge for i in self.intervals for edge in (i.start, i.end)), FOREVER]
        return DateSet.of(Interval(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))

    def widened(self, *, before: int = 0, after: int = 0) -> DateSet:
        """Each interval begun ``before`` days earlier and ended ``after`` days later."""
        return DateSet.of(
            Interval(max(i.start - before, BEGINNING), i.end if i.end >= FOREVER else min(i.end + after, FOREVER))
            for i in self.intervals
        )


ALL_DAYS = DateSet((Interval(BEGINNING, FOREVER),))
NO_DAYS = DateSet()


@dataclass(frozen=True, slots=True)
class ValidTime:
    """The days on which something certainly holds, and those on which it may hold; the first lie within the second.

    The difference is what nobody vouches for: days beyond ``known until``, days before a list begins, days that an
    imprecise date leaves open.
    """

    certain: DateSet
    possible: DateSet

    @classmethod
    def exactly(cls, days: DateSet) -> ValidTime:
        """Valid on these days and on no others."""
        return cls(days, days)

    def __or__(self, other: ValidTime) -> ValidTime:
        return ValidTime(self.certain | other.certain, self.possible | other.possible)

    def __and__(self, other: ValidTime) -> ValidTime:
        return ValidTime(self.certain & other.certain, self.possible & other.possible)

    def negated(self) -> ValidTime:
        """When the opposite holds."""
        return ValidTime(self.possible.complement(), self.certain.complement())

    def doubtful_on(self, days: DateSet) -> ValidTime:
        """The same, but with nobody vouching for these days."""
        return ValidTime(self.certain - days, self.possible | days)

    def widened(self, *, before: int = 0, after: int = 0) -> ValidTime:
        """Both sets widened, see :meth:`DateSet.widened`."""
        return ValidTime(
            self.certain.widened(before=before, after=after), self.possible.widened(before=before, after=after)
        )

    def verdict_on(self, days: DateSet) -> Verdict:
        """The verdict on a claim that speaks of these days; an empty set of days leaves it open."""
        if not days:
            return Verdict.NOT_ENOUGH_INFO
        if days <= self.certain:
            return Verdict.SUPPORTED
        return Verdict.NOT_ENOUGH_INFO if days & self.possible else Verdict.REFUTED


ALWAYS = ValidTime.exactly(ALL_DAYS)
NEVER = ValidTime.exactly(NO_DAYS)
UNKNOWN = ValidTime(NO_DAYS, ALL_DAYS)
