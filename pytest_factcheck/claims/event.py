"""Events as coming, past or under way: "ahead of the 2024 election", "since the invasion", "at the 47th ASEAN summit".

Told as coming, an event must not be over; told as past, it must have begun; under way, it is these days. Whatever its
telling, an event that nobody could foresee (``announced``) cannot be written of before. In retrospect ("ahead of the 2016
election, the party had …") an event is neither.

Understood:

- words before and behind the event: "ahead of", "the upcoming", "weeks away", "since", "in the aftermath of", "went well"
- numbers ("47th", "XLVII", "forty-seventh"), years and places that must agree ("COP29 in Baku", "the 2024 summit")
- meetings of two people, in a clause that speaks of their meeting
- a time of its own: "next year's", "held in May 2022", "opens on Wednesday"
- other countries' events under the same words, where a place stands with them

Not understood:

- an event without such words: unclear
- "next" before an event as another one of its kind
- an event without a year in its words that lies more than three years ahead: it is taken for another of the name
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from pytest_factcheck.claims.count_reading import TOLD
from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.event_dates import (
    announced_on,
    coming_until,
    happened_since,
    just_happened,
    near_before,
    under_way,
)
from pytest_factcheck.claims.event_meant import Named, named
from pytest_factcheck.claims.event_time import timed
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.intervals import NEVER, UNKNOWN, DateSet, ValidTime
from pytest_factcheck.reference.event_reading import RECENTLY, Telling, tell
from pytest_factcheck.reference.model import Outcome, Reading, claim, unclear
from pytest_factcheck.text.cues import phrases, words_of

RECENT = 400
"""Days after which what was done ahead of an event is history."""
FAR = 3 * 365
"""Days before an event from which words that name no year mean another one: no slip is so large."""
MEETING = 12
"""How many tokens apart two names may stand in a clause that speaks of their meeting."""


def find(passage: Passage) -> Iterator[Claim]:
    """The claims about events in a sentence."""
    for hit in passage.of(Use.EVENT):
        meant = named(passage, hit)
        if meant is not None:
            yield from _told(meant) if meant.occurrences else _disagree(meant)
    for meeting in _meetings(passage):
        yield from _known(meeting, tell(passage.mention(meeting.first, meeting.last))[1])


def _meetings(passage: Passage) -> Iterator[Named]:
    """Two people in a clause that speaks of their meeting."""
    named = {person.key: hit for hit in passage.names for person in people_of(hit)} if len(passage.names) > 1 else {}
    words = phrases(passage.lang, "events", "meeting")
    for event in passage.around.facts.events:
        if len(event.between) < 2 or not all(key in named for key in event.between):
            continue
        first = passage.sentence.index_at(min(named[key].start for key in event.between))
        last = passage.sentence.index_at(max(named[key].end for key in event.between))
        if last - first <= MEETING and words.within(passage.tokens, first - 5, last + 5):
            yield Named(passage, event, event.occurrences, first, last, last)


def _disagree(named: Named) -> Iterator[Claim]:
    """Number, year and place that no time of the event has together: wrong on every date."""
    reading = tell(named.passage.mention(named.first, named.last))[1]
    if reading.outcome is not Outcome.PAST:
        said = _claim(named, NEVER, claim("number, year and place"), "no such")
        text = named.passage.text(named.first, named.last)
        yield replace(said, timeless=True, says=f"no {named.event.key} is {text!r}", suggest=lambda _: _right(named))


def _right(named: Named) -> str | None:
    """The times that the first of number, year and place fits: "29, 2024, Baku"."""
    told = (
        ", ".join([str(o.n)] * (o.n is not None) + [str(date.fromordinal(o.began.first).year), *o.where[:1]])
        for o in named.nearest
    )
    return " or ".join(told) or None


def _told(named: Named) -> Iterator[Claim]:
    telling, reading = tell(named.passage.mention(named.first, named.end))
    if reading.rule == RECENTLY:
        reading = _as_recent(named, reading)
    if _may_be_another(named):
        yield _claim(named, UNKNOWN, unclear("long before it"), telling)
        return
    told = _valid(named, telling) if reading.outcome is Outcome.CLAIM or telling is not Telling.PAST else None
    own = timed(named) if reading.outcome is not Outcome.PAST else None
    if own:
        valid, at = own
        both = valid & told if told is not None and reading.outcome is Outcome.CLAIM and at.dates is None else valid
        yield replace(_claim(named, both, at, telling), says=f"the time of the {named.event.key} is {at.cue}")
    elif told is not None:
        near = telling is Telling.COMING and reading.cue in words_of(named.passage.lang, "events", "nearness")
        yield _claim(named, told, reading, telling, near_before(named.occurrences) if near else None)
    elif telling is Telling.NAMED and announced_on(named.occurrences) is None:
        yield _claim(named, UNKNOWN, unclear(reading.cue), telling)
    yield from _known(named, reading)


def _may_be_another(named: Named) -> bool:
    """Whether words without year and number stand years before the event, or beside an older year: then of another one."""
    said = named.passage.text(named.first, named.end)
    if named.numbered or any(character.isdecimal() for character in said):
        return False
    began = min(o.began.first for o in named.occurrences)
    last = named.passage.around.dct.last
    if last is not None and last < began - FAR:
        return True
    years = (
        t.dates for t in named.passage.sentence.times if t.dates is not None and t not in named.passage.sentence.eras
    )
    return (
        any(days.last is not None and days.last < began - RECENT for days in years)
        and last is not None
        and last < began
    )


def _as_recent(named: Named, reading: Reading) -> Reading:
    """What was told before an event in the simple past is of these days, unless the event is long over by then."""
    dct = named.passage.around.dct
    ended = max((o.ended or o.began).last for o in named.occurrences)
    recent = dct.last is not None and ended >= dct.last - RECENT and len(named.occurrences) == 1
    return claim(reading.cue, offset=TOLD) if recent else reading


def _valid(named: Named, telling: Telling) -> ValidTime | None:
    """The article's dates on which the event can be told so; None where it is but named."""
    match telling:
        case Telling.COMING:
            return coming_until(named.event, named.occurrences)
        case Telling.PAST:
            return happened_since(named.occurrences)
        case Telling.JUST_NOW:
            return just_happened(named.event, named.occurrences)
        case Telling.UNDER_WAY:
            return under_way(named.event, named.occurrences)
        case _:
            return None


def _known(named: Named, reading: Reading) -> Iterator[Claim]:
    """What nobody could foresee is known of, however it is told."""
    since = announced_on(named.occurrences)
    if since is not None and reading.outcome is not Outcome.PAST:
        yield _claim(named, since, claim("announced"), "known")


def _claim(named: Named, valid: ValidTime, reading: Reading, telling: str, own_dates: DateSet | None = None) -> Claim:
    tokens = named.passage.tokens
    start, end = tokens[named.first].start, tokens[named.last - 1].end
    return Claim(
        fact=named.event, kind="event", start=start, end=end, valid=valid, reading=reading, value=telling,
        own_dates=own_dates, says=f"the {named.event.key} {_SAYS[telling]}",
        quoted=named.passage.sentence.is_quoted(start, end),
    )  # fmt: skip


_SAYS = {
    "no such": "is no such",
    "coming": "is still to come",
    "past": "has happened",
    "just now": "has just happened",
    "under way": "is happening these days",
    "known": "is known of",
    "named": "is named",
}
