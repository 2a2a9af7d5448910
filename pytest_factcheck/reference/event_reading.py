"""How an event is told: as coming, as past, as under way, or just named."""

from __future__ import annotations

from enum import StrEnum

from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.reference.anchors import carried_anchor
from pytest_factcheck.reference.model import Mention, Outcome, Reading, claim, past, unclear
from pytest_factcheck.reference.modifiers import noun_phrase_start
from pytest_factcheck.reference.tenses import NOW, Tense, Verb
from pytest_factcheck.reference.times import is_near, is_past, near_words, own_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases, words_of

BEHIND = 4
"""How many tokens behind an event its cue may begin ("the 2024 election season draws near")."""


class Telling(StrEnum):
    """What a sentence makes of an event."""

    COMING = "coming"
    PAST = "past"
    JUST_NOW = "just now"
    UNDER_WAY = "under way"
    NAMED = "named"


def tell(mention: Mention) -> tuple[Telling, Reading]:
    """The telling of an event, and whether the sentence claims it for its reference time."""
    for telling, before, behind in _CUES:
        cue = _cue(mention, before, behind)
        if cue:
            return telling, _READINGS[telling](mention, cue)
    ahead = _to_be_visited(mention) or _is_to_be(mention) or _lies_ahead(mention)
    if ahead:
        return Telling.COMING, _unreal(mention) or claim(ahead)
    done = _done(mention)
    if done:
        return (Telling.JUST_NOW if _is_news(mention) else Telling.PAST), _happened(mention, done)
    journey = _journey(mention)
    if journey:
        return Telling.UNDER_WAY, _under_way(mention, journey)
    return Telling.NAMED, _unreal(mention) or unclear("no cue")


def _cue(mention: Mention, before: str, behind: str) -> str | None:
    found = phrases(mention.lang, "events", before).ending_before(mention.tokens, noun_phrase_start(mention))
    if found or not behind:
        return found
    listed = phrases(mention.lang, "events", behind)
    for index in range(mention.last, min(mention.last + BEHIND, len(mention.tokens))):
        if mention.tokens[index].folded in ",.;:":
            return None
        found = listed.at(mention.tokens, index)
        if found:
            return found
    return None


def _to_be_visited(mention: Mention) -> str | None:
    """Will gather for the event, will host it."""
    before = noun_phrase_start(mention)
    taking_part = phrases(mention.lang, "events", "taking_part").ending_before(mention.tokens, before)
    verb = verb_before(mention.tokens, before, mention.lang) if taking_part else None
    if verb is None or not (verb.tense is Tense.FUTURE or _is_preparing(mention, verb, before)):
        return None
    return f"{verb.text} … {taking_part}"


def _is_preparing(mention: Mention, verb: Verb, before: int) -> bool:
    """Are printing posters for the event."""
    goal = phrases(mention.lang, "events", "goal").ending_before(mention.tokens, before)
    endings = words_of(mention.lang, "tense", "progressive_suffix")
    words = (token.folded for token in mention.tokens[verb.index + 1 : verb.index + 4])
    return bool(goal and endings) and verb.tense is Tense.PRESENT and any(word.endswith(endings) for word in words)


def _is_to_be(mention: Mention) -> str | None:
    """The event, which X is to open; the event, which starts tomorrow."""
    tokens, lang = mention.tokens, mention.lang
    after = mention.last + (mention.last < len(tokens) and tokens[mention.last].folded == ",")
    if phrases(lang, "tense", "relative_words").at(tokens, after) is None:
        return None
    end = next((i for i in range(after, len(tokens)) if tokens[i].folded in ",;:."), len(tokens))
    planned = phrases(lang, "events", "is_to").within(tokens, after, end)
    ahead = _ahead(mention, after, end)
    return planned or (mention.sentence.text[ahead.start : ahead.end] if ahead else None)


def _lies_ahead(mention: Mention) -> str | None:
    """The event the week after next: a time ahead directly behind it."""
    ahead = _ahead(mention, mention.last, mention.last + BEHIND)
    return mention.sentence.text[ahead.start : ahead.end] if ahead else None


def _ahead(mention: Mention, start: int, end: int) -> TimeExpression | None:
    """A time between two tokens that is counted from the article's date and lies ahead of it."""
    sentence = mention.sentence
    times = (t for t in sentence.times if t.offset is not None and t.offset[0] > 0)
    return next((t for t in times if start <= sentence.index_at(t.start) < end), None)


def _done(mention: Mention) -> str | None:
    """The event drew a crowd: a simple past whose subject it is, but for what was planned."""
    verb = verb_after(mention.tokens, mention.last, mention.lang)
    if verb is None or verb.index != mention.last or verb.tense not in (Tense.PAST, Tense.REPORT):
        return None
    planned = phrases(mention.lang, "events", "planned").within(mention.tokens, verb.index, verb.index + 4)
    return None if planned else verb.text


def _is_news(mention: Mention) -> bool:
    """Whether the sentence itself tells the event of these days: "opened on Sunday"."""
    time = own_time(mention)
    return time is not None and time.offset is not None and is_near(time, mention.dct)


def _journey(mention: Mention) -> str | None:
    """Travelling to X for the event."""
    before = noun_phrase_start(mention)
    leads = phrases(mention.lang, "events", "journey_for").ending_before(mention.tokens, before)
    return phrases(mention.lang, "events", "journey").within(mention.tokens, before - 8, before) if leads else None


def _coming(mention: Mention, cue: str) -> Reading:
    """Coming, unless the sentence tells it in retrospect."""
    unreal = _unreal(mention)
    if unreal:
        return unreal
    verb = _main_verb(mention)
    time = own_time(mention)
    if time is not None and is_past(time, mention.dct):
        return past(mention.sentence.text[time.start : time.end])
    if verb is None or verb.tense in NOW:
        return claim(cue)
    anchor = carried_anchor(mention)
    if verb.tense in (Tense.PLUPERFECT, Tense.CONDITIONAL) or anchor:
        return past(anchor or verb.text)
    if near_words(mention) or verb.tense is Tense.REPORT:
        return claim(cue, offset=(-7, 0))
    return unclear(verb.text)


def _happened(mention: Mention, cue: str) -> Reading:
    unreal = _unreal(mention)
    if unreal:
        return unreal
    verb = verb_after(mention.tokens, mention.last, mention.lang)
    if verb is not None and verb.tense in (Tense.FUTURE, Tense.CONDITIONAL):
        return unclear(verb.text)
    return claim(cue)


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
    found = mention.sentence.says("cues", "unreal")
    return Reading(Outcome.PAST, found) if found else None


_CUES = (
    (Telling.COMING, "coming_before", "coming_after"),
    (Telling.PAST, "past_before", "past_after"),
    (Telling.UNDER_WAY, "concurrent", ""),
)
_READINGS = {Telling.COMING: _coming, Telling.PAST: _happened, Telling.UNDER_WAY: _under_way}
