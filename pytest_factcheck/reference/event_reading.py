"""How an event is told: as coming, as past, as under way, or just named."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.reference.anchors import carried_anchor
from pytest_factcheck.reference.clauses import unreal
from pytest_factcheck.reference.event_cues import (
    beside,
    concurrent,
    distance,
    done,
    is_to_be,
    journey,
    lasting,
    lies_ahead,
    to_be_visited,
)
from pytest_factcheck.reference.frames import framed
from pytest_factcheck.reference.model import Mention, Outcome, Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import NOW, Tense, Verb
from pytest_factcheck.reference.times import is_near, is_past, near_words, own_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases, words_of

RECENTLY = "event_reading.told_before"
"""The rule of a coming event that is told in the simple past: a claim only while it is not long over."""


class Telling(StrEnum):
    """What a sentence makes of an event."""

    COMING = "coming"
    PAST = "past"
    JUST_NOW = "just now"
    UNDER_WAY = "under way"
    NAMED = "named"


def tell(mention: Mention) -> tuple[Telling, Reading]:
    """The telling of an event, and whether the sentence claims it for its reference time."""
    if mention.tokens[-1].folded == "?":
        return Telling.NAMED, unclear("?")
    for rule in (_by_words, _to_come, _at_it, _over, _travelled_to):
        found = rule(mention)
        if found is not None:
            return found
    return Telling.NAMED, _unreal(mention) or unclear("no cue")


def _by_words(mention: Mention) -> tuple[Telling, Reading] | None:
    """The listed words before and behind it."""
    for side in ("before", "after"):
        coming = beside(mention, f"coming_{side}")
        if coming:
            return Telling.COMING, _coming(mention, coming)
        over = beside(mention, f"past_{side}")
        if over:
            return Telling.PAST, _happened(mention, over)
    return None


def _to_come(mention: Mention) -> tuple[Telling, Reading] | None:
    found = _ahead(mention)
    return (Telling.COMING, _unreal(mention) or claim(found)) if found else None


def _at_it(mention: Mention) -> tuple[Telling, Reading] | None:
    lasts, at = lasting(mention), concurrent(mention)
    verb = verb_after(mention.tokens, mention.last, mention.lang) if at else None
    if verb is not None and verb.index == mention.last and (verb.tense is Tense.FUTURE or _looks_ahead(mention, verb)):
        return Telling.COMING, _unreal(mention) or claim(f"{at} … {verb.text}")
    if at:
        return Telling.UNDER_WAY, _under_way(mention, at)
    return (Telling.UNDER_WAY, _unreal(mention) or claim(lasts)) if lasts else None


def _over(mention: Mention) -> tuple[Telling, Reading] | None:
    verb = done(mention)
    if verb is None:
        return None
    return (Telling.JUST_NOW if _is_news(mention) else Telling.PAST), _happened(mention, verb)


def _is_news(mention: Mention) -> bool:
    """Whether the sentence itself tells the event of these days: "opened on Sunday"."""
    time = own_time(mention)
    return time is not None and time.offset is not None and is_near(time, mention.dct)


def _travelled_to(mention: Mention) -> tuple[Telling, Reading] | None:
    goal = journey(mention)
    return (Telling.UNDER_WAY, _under_way(mention, goal)) if goal else None


def _ahead(mention: Mention) -> str | None:
    return distance(mention) or to_be_visited(mention) or is_to_be(mention) or lies_ahead(mention)


def _coming(mention: Mention, cue: str) -> Reading:
    """Coming, unless the sentence tells it in retrospect."""
    unreal = _unreal(mention)
    if unreal:
        return unreal
    verb = _main_verb(mention)
    time = own_time(mention) or _distance_told(mention)
    if time is not None and is_past(time, mention.dct):
        return past(mention.sentence.text[time.start : time.end])
    if verb is None or verb.tense in NOW:
        weak = verb is None and cue in words_of(mention.lang, "events", "days_before")
        return unclear(cue) if weak else claim(cue)
    anchor = carried_anchor(mention)
    if verb.tense in (Tense.PLUPERFECT, Tense.CONDITIONAL) or anchor:
        return past(anchor or verb.text)
    if near_words(mention) or verb.tense is Tense.REPORT:
        return claim(cue, offset=(-7, 0))
    return replace(unclear(verb.text), rule=RECENTLY)


def _distance_told(mention: Mention) -> TimeExpression | None:
    """The days that are counted from the event itself, where the past is told: "on the day before the vote they sang"."""
    verb = _main_verb(mention)
    if verb is not None and verb.tense in NOW:
        return None
    start, end = mention.tokens[mention.first].start, mention.tokens[mention.last - 1].end
    return next((era for era in mention.sentence.eras if era.start < start and era.end == end), None)


def _happened(mention: Mention, cue: str) -> Reading:
    unreal = _unreal(mention)
    if unreal:
        return unreal
    for verb in (verb_after(mention.tokens, mention.last, mention.lang), _main_verb(mention)):
        if verb is not None and (verb.tense in (Tense.FUTURE, Tense.CONDITIONAL) or _looks_ahead(mention, verb)):
            return unclear(verb.text)
    return claim(cue)


def _looks_ahead(mention: Mention, verb: Verb) -> bool:
    """Whether a present says what is to be: "after the fair the meadow should be everybody's"."""
    return mention.tokens[verb.index].folded in phrases(mention.lang, "events", "to_be")


def _under_way(mention: Mention, cue: str) -> Reading:
    """Under way only in a report of these days that says so."""
    near = near_words(mention)
    verb = _main_verb(mention)
    if near is None or verb is None or verb.tense not in (Tense.REPORT, Tense.PRESENT, Tense.FUTURE):
        return unclear(cue)
    return claim(f"{cue} … {near}", offset=(-7, 7))


def _main_verb(mention: Mention) -> Verb | None:
    """The verb of the clause that the event qualifies: behind it, else before it."""
    behind = verb_after(mention.tokens, mention.last, mention.lang)
    comma = next((i for i in range(mention.last, len(mention.tokens)) if mention.tokens[i].folded == ","), None)
    if comma is not None and mention.first <= 8:
        after = verb_after(mention.tokens, comma + 1, mention.lang)
        return after or behind
    return verb_before(mention.tokens, mention.first, mention.lang) or behind


def _unreal(mention: Mention) -> Reading | None:
    """What is not so, or is told in a film or a novel."""
    found = unreal(mention) or framed(mention)
    return Reading(Outcome.PAST, found.cue) if found else None
