"""The article's dates on which an event can be told as coming, past or under way."""

from __future__ import annotations

from datetime import date
from functools import reduce

from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.facts.model import Event, Occurrence, PartialDate
from pytest_factcheck.intervals import ALL_DAYS, NEVER, NO_DAYS, DateSet, ValidTime

AROUND = 10
"""Days around an event in which a report may tell it as under way: journeys before it, reports after it."""

LONG = 30
"""Days; what lasts longer is not coming while it lasts."""

ROUNDED = 3
"""Days by which a time counted from the article's date may miss the event."""

YEAR = 365
"""Days."""

NEAR = 3 * 365
"""Days before an event from which it may be told as near ("as the election draws near")."""


def coming_until(event: Event, occurrences: tuple[Occurrence, ...]) -> ValidTime:
    """Up to the last day of its last occurrence; what is not known to have ended may always come again.

    What lasts long comes no more once it has begun.
    """
    if any(o.ended is None for o in occurrences):
        return ValidTime(NO_DAYS, ALL_DAYS)
    lasts = max((_over(o) for o in occurrences), key=lambda date: date.last)
    valid = ValidTime(DateSet.until(lasts.first), DateSet.until(lasts.last))
    recurs = len(occurrences) > 1 and all(o.n is None for o in occurrences)
    return _beyond(event, valid) if recurs else valid


def _over(occurrence: Occurrence) -> PartialDate:
    """The day from which it is told as coming no more."""
    ended = occurrence.ended or occurrence.began
    return occurrence.began if ended.last - occurrence.began.first > LONG else ended


def near_before(occurrences: tuple[Occurrence, ...]) -> DateSet:
    """The days on which an event can be told as near: what dates an undated article."""
    days = (DateSet.days(o.began.first - NEAR, (o.ended or o.began).last) for o in occurrences)
    return reduce(DateSet.__or__, days, NO_DAYS)


def happened_since(occurrences: tuple[Occurrence, ...]) -> ValidTime:
    """From the first day of its first occurrence on."""
    first = min((o.began for o in occurrences), key=lambda date: date.first)
    return ValidTime(DateSet.since(first.last), DateSet.since(first.first))


def just_happened(event: Event, occurrences: tuple[Occurrence, ...]) -> ValidTime:
    """From the first day of each occurrence to a few days after its last."""
    return under_way(event, occurrences) & happened_since(occurrences)


def under_way(event: Event, occurrences: tuple[Occurrence, ...]) -> ValidTime:
    """The days of each occurrence and those around it."""
    days = (DateSet.days(o.began.first, (o.ended or o.began).last) for o in occurrences)
    valid = ValidTime.exactly(reduce(DateSet.__or__, days, NO_DAYS).widened(before=AROUND, after=AROUND))
    return valid if all(o.n is not None for o in occurrences) else _beyond(event, valid)


def at_time(event: Event, occurrences: tuple[Occurrence, ...], time: TimeExpression) -> ValidTime | None:
    """The article's dates on which a time counted from them meets the event: "last year's summit", "the vote next month".

    None for times that name no article's date: weekdays, and calendar days; and for events some of whose times may be
    missing from the list.
    """
    if len(occurrences) > 1 and not _is_complete(occurrences):
        return None
    if time.offset is None or time.weekday is not None or time.yearless is not None or time.month is not None:
        return None
    valid = NEVER
    for occurrence in occurrences:
        first, last = occurrence.began.first, (occurrence.ended or occurrence.began).last
        if time.shift and time.shift[0] == "year":
            days = _in_years(first, last, time.shift[1], time.shift[2])
        else:
            days = DateSet.days(first - time.offset[1] - ROUNDED, last - time.offset[0] + ROUNDED)
        valid = valid | ValidTime.exactly(days)
    if len(occurrences) == 1:
        return valid
    begins, ends = occurrences[0].began.first, (occurrences[-1].ended or occurrences[-1].began).last
    return _beyond(event, valid).doubtful_on(DateSet.until(begins - YEAR)).doubtful_on(DateSet.since(ends + 1))


def _is_complete(occurrences: tuple[Occurrence, ...]) -> bool:
    """Whether the numbers of a recurring event have no gap."""
    numbers = [o.n for o in occurrences if o.n is not None]
    return len(numbers) == len(occurrences) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _in_years(first: int, last: int, least: int, most: int) -> DateSet:
    """The days of the years from which the event is ``least`` to ``most`` years ahead."""
    begins = date(date.fromordinal(first).year - most, 1, 1)
    ends = date(date.fromordinal(last).year - least, 12, 31)
    return DateSet.days(begins.toordinal(), ends.toordinal())


def announced_on(occurrences: tuple[Occurrence, ...]) -> ValidTime | None:
    """From the day on which it could first be written of; None where it may be looked ahead to."""
    if not occurrences or any(o.announced is None for o in occurrences):
        return None
    first = min((o.announced for o in occurrences if o.announced), key=lambda date: date.first)
    return ValidTime(DateSet.since(first.last), DateSet.since(first.first))


def _beyond(event: Event, valid: ValidTime) -> ValidTime:
    return valid if event.known_until is None else valid.doubtful_on(DateSet.since(event.known_until + 1))
