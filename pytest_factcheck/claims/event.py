"""Events as coming, past or under way: "ahead of the 2024 election", "since the invasion", "at the 47th ASEAN summit".

Told as coming, an event must not be over; told as past, it must have begun; under way, it is these days. Whatever its
telling, an event that nobody could foresee (``announced``) cannot be written of before. In retrospect ("ahead of the 2016
election, the party had …") an event is neither.
"""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.claims.event_dates import announced_on, coming_until, happened_since, near_before, under_way
from pytest_factcheck.claims.lexicon import Entry, Hit, Use
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.numerals import number_before
from pytest_factcheck.claims.passage import Passage, people_of
from pytest_factcheck.claims.place import place_of
from pytest_factcheck.facts.model import Event, Occurrence
from pytest_factcheck.intervals import DateSet, ValidTime
from pytest_factcheck.reference.cues import phrases, words_of
from pytest_factcheck.reference.event_reading import Telling, tell
from pytest_factcheck.reference.model import Outcome, Reading


def find(passage: Passage) -> Iterator[Claim]:
    """The claims about events in a sentence."""
    for hit in passage.of(Use.EVENT):
        for event, entry in _events(passage, hit):
            yield from _claims(passage, event, hit, entry)
    yield from _meetings(passage)


def _events(passage: Passage, hit: Hit) -> Iterator[tuple[Event, Entry]]:
    entries = {e.fact.id: e for e in hit.entries if isinstance(e.fact, Event) and passage.speaks(e)}
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    place = place_of(passage, first, last)
    fitting = [e for e in entries.values() if e.fact is not None and not _elsewhere(passage, place.words, e.fact)]
    own = [e for e in fitting if e.fact is not None and place.is_own(e.fact)]
    chosen = own or fitting
    if len(chosen) == 1 and isinstance(chosen[0].fact, Event):
        yield chosen[0].fact, chosen[0]


def _elsewhere(passage: Passage, words: tuple[str, ...], event: object) -> bool:
    """Whether another country stands with the event, or in the sentence while its own does not."""
    if not isinstance(event, Event):
        return True
    from pytest_factcheck.claims.place import same_word  # noqa: PLC0415

    mentioned = words or tuple(passage.sentence.text[h.start : h.end] for h in passage.of(Use.PLACE))
    if any(same_word(w, listed) for w in mentioned for listed in event.unless):
        return True
    own = any(same_word(w, listed) for w in mentioned for listed in event.jurisdiction)
    return bool(words) and not own and bool(event.jurisdiction)


def _claims(passage: Passage, event: Event, hit: Hit, entry: Entry) -> Iterator[Claim]:
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    occurrences = event.occurrences
    if entry.pattern.placeholder == "n":
        number = number_before(passage, first)
        if number is None:
            return
        n, first = number
        occurrences = tuple(o for o in occurrences if o.n == n)
        if not occurrences:
            return
    yield from _told(passage, event, occurrences, first, last)


def _meetings(passage: Passage) -> Iterator[Claim]:
    """Two people in a clause that speaks of their meeting."""
    if len(passage.names) < 2:
        return
    named = {person.key: hit for hit in passage.names for person in people_of(hit)}
    for event in passage.around.facts.events:
        if len(event.between) < 2 or not all(key in named for key in event.between):
            continue
        ends = sorted(passage.sentence.index_at(named[key].start) for key in event.between)
        last = passage.sentence.index_at(max(named[key].end for key in event.between))
        words = phrases(passage.lang, "events", "meeting")
        if last - ends[0] <= 12 and words.within(passage.tokens, ends[0] - 5, last + 5):
            yield from _told(passage, event, event.occurrences, ends[0], last, meeting=True)


def _told(
    passage: Passage, event: Event, occurrences: tuple[Occurrence, ...], first: int, last: int, *, meeting: bool = False
) -> Iterator[Claim]:
    telling, reading = tell(passage.mention(first, last))
    if telling is Telling.COMING and not meeting:
        near = near_before(occurrences) if reading.cue in words_of(passage.lang, "events", "nearness") else None
        yield _claim(passage, event, first, last, coming_until(event, occurrences), reading, "coming", near)
    elif telling is Telling.PAST and reading.outcome is Outcome.CLAIM:
        yield _claim(passage, event, first, last, happened_since(event, occurrences), reading, "past")
    elif telling is Telling.UNDER_WAY and not meeting:
        yield _claim(passage, event, first, last, under_way(event, occurrences), reading, "under way")
    foreseen = announced_on(occurrences)
    if foreseen is not None and reading.outcome is not Outcome.PAST:
        known = Reading(Outcome.CLAIM, "announced")
        yield _claim(passage, event, first, last, foreseen, known, "known")


def _claim(
    passage: Passage, event: Event, first: int, last: int, valid: ValidTime, reading: Reading, value: str,
    own_dates: DateSet | None = None,
) -> Claim:  # fmt: skip
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Claim(
        fact=event, kind="event", start=start, end=end, valid=valid, reading=reading, value=value,
        own_dates=own_dates, says=f"the {event.key} {_SAYS[value]}", quoted=passage.sentence.is_quoted(start, end),
    )  # fmt: skip


_SAYS = {
    "coming": "is still to come",
    "past": "has happened",
    "under way": "is happening these days",
    "known": "is known of",
}
