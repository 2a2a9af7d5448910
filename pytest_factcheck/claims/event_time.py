"""An event with a time of its own: "next year's summit", "the summit, held in May 2022", "the fair opens on Wednesday".

Such a time must meet one of the times at which the event happened.
"""

from __future__ import annotations

import datetime
from functools import reduce

from pytest_factcheck.claims.event_dates import at_time, under_way
from pytest_factcheck.claims.event_meant import Named
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.resolve import days_meant
from pytest_factcheck.facts.model import Occurrence
from pytest_factcheck.intervals import NEVER, NO_DAYS, DateSet, ValidTime
from pytest_factcheck.reference.event_cues import attribute_end, concurrent, happens, takes_place_in
from pytest_factcheck.reference.model import Mention, Reading, claim
from pytest_factcheck.reference.times import near_places, own_time

ABOUT = 3
"""Days by which a told day may miss the event."""
LONGEST = 370
"""Days; a longer stretch is no date of an event."""
SOON = (-7, 13)
"""Days around the article's date that a weekday or "this week" beside an event speaks of."""


def timed(named: Named) -> tuple[ValidTime, Reading] | None:
    """When the event's own time would be right, and how it is told; None where it has none."""
    return _counted(named) or _dated(named) or _these_days(named)


def _counted(named: Named) -> tuple[ValidTime, Reading] | None:
    """A time that is counted from the article's date, directly beside the event."""
    sentence = named.passage.sentence
    before = named.first - (named.first > 0 and named.passage.tokens[named.first - 1].folded in ("'s", "'"))
    for time in sentence.times:
        if sentence.index_at(time.end) == before or sentence.index_at(time.start) == named.last:
            valid = at_time(named.event, named.occurrences, time)
            if valid is not None:
                return valid, claim(sentence.text[time.start : time.end])
    return None


def _dated(named: Named) -> tuple[ValidTime, Reading] | None:
    """Calendar days that the event's attribute names, or the clause that happens at it."""
    time = _attribute(named) or (own_time(_mention(named)) if takes_place_in(_mention(named)) else None)
    days = _calendar_days(named, time) if time else None
    if time is None or days is None or len(named.occurrences) != 1:
        return None
    if days & _happening(named.occurrences):
        return None  # right, and how it is told says the rest
    return NEVER, claim(named.passage.sentence.text[time.start : time.end])


def _attribute(named: Named) -> TimeExpression | None:
    """The time in what is told of the event directly behind it: "held in May 2022", "die vom 18. bis 22. Mai stattfindet"."""
    sentence, end = named.passage.sentence, attribute_end(_mention(named))
    times = (t for t in sentence.times if named.last <= sentence.index_at(t.start) < end)
    return next((t for t in times if t not in sentence.eras), None)


def _calendar_days(named: Named, time: TimeExpression) -> DateSet | None:
    """The days that a time names; of one without a year those nearest to the article's date."""
    dct = named.passage.around.dct
    days = time.dates
    if time.offset is not None:
        unbound = time.yearless is None and time.month is None
        if unbound or dct.first is None or dct.first != dct.last:
            return None
        days = days_meant(time, datetime.date.fromordinal(dct.first))
    if days is None or days.first is None or days.last is None or days.last - days.first > LONGEST:
        return None
    return days


def _these_days(named: Named) -> tuple[ValidTime, Reading] | None:
    """The event opens on Wednesday; was signed at the fair on Monday: words of these days in its clause."""
    mention = _mention(named)
    verb = happens(mention)
    if verb is None and not (concurrent(mention) and named.numbered):
        return None
    first, last = (verb, len(named.passage.tokens)) if verb is not None else (named.last, named.last + 1)
    near = next((words for at, _, words in near_places(mention.sentence, mention.dct) if first <= at <= last), None)
    if near is None:
        return None
    return under_way(named.event, named.occurrences), claim(near, offset=SOON)


def _mention(named: Named) -> Mention:
    return named.passage.mention(named.first, named.last)


def _happening(occurrences: tuple[Occurrence, ...]) -> DateSet:
    days = (DateSet.days(o.began.first - ABOUT, (o.ended or o.began).last + ABOUT) for o in occurrences)
    return reduce(DateSet.__or__, days, NO_DAYS)
