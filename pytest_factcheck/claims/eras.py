"""Events as the time of a sentence: "during the pandemic", "ten days before the inauguration", "the day after the vote".

Behind such a word an event of the facts is a time expression like any other, from its first day to its last; one that is
not known to have ended is none. So are days, weeks, months and years that are counted from an event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, reduce

from pytest_factcheck.claims.counted_days import counted_from
from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.facts.model import Event
from pytest_factcheck.intervals import NO_DAYS, DateSet
from pytest_factcheck.languages import one_or_all
from pytest_factcheck.text.cues import words_of
from pytest_factcheck.text.folding import fold

REACH = 30
"""How many characters before an event its word is looked for; articles and adjectives stand between."""


def eras(text: str, hits: Iterable[Hit]) -> Iterator[TimeExpression]:
    """The events of a text that a sentence names as its time; offsets into ``text``."""
    for hit in hits:
        if hit.use is not Use.EVENT:
            continue
        events = [entry.fact for entry in hit.entries if isinstance(entry.fact, Event)]
        counted = counted_from(text, hit.start, events)
        if counted:
            yield TimeExpression(counted[0], hit.end, "season", counted[1])
        elif _names_a_time(text, hit):
            days = reduce(DateSet.__or__, map(_days, events), NO_DAYS)
            if days:
                yield TimeExpression(hit.start, hit.end, "season", days)


def _names_a_time(text: str, hit: Hit) -> bool:
    said = fold(text[max(0, hit.start - REACH) : hit.start])
    return _before().search(said) is not None or _before().match(fold(text[hit.start : hit.end])) is not None


@cache
def _before() -> re.Pattern[str]:
    """A word such as "during", and at most two small words behind it."""
    words = {word for code in one_or_all(None) for word in words_of(code, "events", "during")}
    listed = "|".join(re.escape(fold(word)) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"\b(?:{listed})(?:\s+[\w'’]+){{0,2}}\s*['’]?\s*$|(?:{listed})\s")


def _days(event: Event) -> DateSet:
    ended = [o for o in event.occurrences if o.ended is not None]
    if len(ended) < len(event.occurrences):
        return NO_DAYS
    return reduce(DateSet.__or__, (DateSet.days(o.began.first, o.ended.last) for o in ended if o.ended), NO_DAYS)
