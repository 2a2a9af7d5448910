"""Days counted from an event: "ten days before the inauguration", "zwei Jahre nach der Wahl", "on the eve of the vote"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pytest_factcheck.dating.numbers import fold
from pytest_factcheck.dating.relative import ROUNDED, UNITS
from pytest_factcheck.dating.template import either
from pytest_factcheck.dating.vocabulary import Vocabulary, vocabulary
from pytest_factcheck.facts.model import Event, Occurrence
from pytest_factcheck.intervals import NO_DAYS, DateSet
from pytest_factcheck.languages import codes
from pytest_factcheck.text.cues import words_of
from pytest_factcheck.text.folding import fold as folded
from pytest_factcheck.text.folding import without_accents

REACH = 60
"""How many characters before an event its distance is looked for."""
SOME = (1, 12)
"""How many are meant where no number says it: "days before the vote", "the day after"."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language says before an event to count days from it."""

    pattern: re.Pattern[str]
    before: frozenset[str]
    words: Vocabulary


def counted_from(text: str, start: int, events: Iterable[Event]) -> tuple[int, DateSet] | None:
    """Where the distance to an event at ``start`` begins in the text, and the days that are meant; None where none stands."""
    begin = max(0, start - REACH)
    said = without_accents(folded(text[begin:start]))
    for lang in codes():
        words = _words(lang)
        found = words.pattern.search(said) if len(said) == start - begin else None
        if found:
            days = _union(_counted(o, found, words) for event in events for o in event.occurrences)
            return (begin + found.start(), days) if days else None
    return None


@cache
def _words(lang: str) -> _Words:
    """A number or none, a unit and a word such as "before" in front of the event; at most two small words stand between."""
    known = vocabulary(lang)
    before, after = words_of(lang, "events", "days_before"), words_of(lang, "events", "days_after")
    number, unit = either(known.quantities, accents_may_miss=True), either(known.units, accents_may_miss=True)
    before, after = (tuple(without_accents(folded(word)) for word in words) for words in (before, after))
    side = either((*before, *after))
    pattern = rf"\b(?:(?P<n>\d{{1,3}}|{number})\s)?(?P<unit>{unit})\s(?P<side>{side})(?:[\s'][\w']+){{0,2}}[\s']*$"
    return _Words(re.compile(pattern), frozenset(before), known)


def _counted(occurrence: Occurrence, found: re.Match[str], words: _Words) -> DateSet:
    unit = words.words.units[fold(found["unit"])]
    least, most = _how_many(found["n"], words.words) if found["n"] else SOME
    length, about = UNITS[unit][0], ROUNDED.get(unit, 0)
    near, far = int(least * length) - about, int(most * length) + about
    if found["side"] in words.before:
        return DateSet.days(occurrence.began.first - far, occurrence.began.last - max(near, 1))
    ended = occurrence.ended or occurrence.began
    return DateSet.days(occurrence.began.first + max(near, 1), ended.last + far)


def _how_many(text: str, words: Vocabulary) -> tuple[int, int]:
    return (int(text), int(text)) if text.isdecimal() else words.quantities[fold(text)]


def _union(sets: Iterator[DateSet]) -> DateSet:
    days = NO_DAYS
    for other in sets:
        days = days | other
    return days
