"""The words beside an event that say how it is told: before it, behind it, as the subject or the goal of a verb."""

from __future__ import annotations

from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.numbers import fold
from pytest_factcheck.dating.vocabulary import vocabulary
from pytest_factcheck.languages import codes
from pytest_factcheck.reference.model import Mention
from pytest_factcheck.reference.modifiers import noun_phrase_start
from pytest_factcheck.reference.tenses import Tense, Verb
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import Phrases, phrases, words_of

BEHIND = 4
"""How many tokens behind an event its cue may begin ("the 2024 election season draws near")."""
OPENS = 4
"""How many tokens behind a comma a time opens an attribute: "the fair, from 8 to 12 May,"."""


def start_of(mention: Mention) -> int:
    """The first token of the event's noun phrase, whoever's event it is: "Russia's invasion", "the recent fair"."""
    index, tokens = noun_phrase_start(mention), mention.tokens
    if index > 1 and tokens[index - 1].folded in ("'s", "'") and tokens[index - 2].is_word:
        index -= 2
        while (
            index > 0
            and tokens[index - 1].is_word
            and (
                tokens[index - 1].is_capitalised
                or tokens[index - 1].folded in phrases(mention.lang, "cues", "determiners")
            )
        ):
            index -= 1
    return index


def beside(mention: Mention, key: str) -> str | None:
    """A cue of a list: directly before the event, an aspect ("the end of") between, or shortly behind it."""
    listed, start = phrases(mention.lang, "events", key), start_of(mention)
    if key.endswith("before"):
        return listed.ending_before(mention.tokens, start) or listed.ending_before(
            mention.tokens, _before_aspect(mention)
        )
    apart = mention.last + (mention.last < len(mention.tokens) and mention.tokens[mention.last].folded == ",")
    found = phrases(mention.lang, "events", f"{key}_apart").at(mention.tokens, apart)
    return found if found or is_part_of_subject(mention, start) else _shortly_behind(mention, listed)


def _shortly_behind(mention: Mention, listed: Phrases) -> str | None:
    """A cue before the next mark, but for a future of what is remembered of the event."""
    for index in range(mention.last, min(mention.last + BEHIND, len(mention.tokens))):
        if mention.tokens[index].folded in ",.;:":
            return None
        found = listed.at(mention.tokens, index)
        if found:
            later = phrases(mention.lang, "events", "remembered").at(mention.tokens, index + len(found.split()))
            return None if later else found
    return None


def _before_aspect(mention: Mention) -> int:
    """The position before "the end of", "Ende der" and the like in front of the event."""
    start = start_of(mention)
    aspect = phrases(mention.lang, "events", "aspects").ending_before(mention.tokens, start)
    index = start - len(aspect.split()) if aspect else start
    while aspect and index > 0 and mention.tokens[index - 1].folded in phrases(mention.lang, "cues", "determiners"):
        index -= 1
    return index


def is_part_of_subject(mention: Mention, start: int) -> bool:
    """Whether the verb behind the event has another subject: "the route of the race was unveiled"."""
    if phrases(mention.lang, "events", "absolute").ending_before(mention.tokens, start):
        return False
    listed = (phrases(mention.lang, "cues", key) for key in ("of_words", "prepositions"))
    return any(words.ending_before(mention.tokens, start) for words in listed)


def concurrent(mention: Mention) -> str | None:
    """At the event, during the event: what its clause tells of happened then."""
    start = start_of(mention)
    found = phrases(mention.lang, "events", "concurrent").ending_before(mention.tokens, start)
    before = start - len(found.split()) if found else 0
    complement = phrases(mention.lang, "events", "complements").ending_before(mention.tokens, before)
    return None if complement else found


def takes_place_in(mention: Mention) -> str | None:
    """At the event, or a place that hosted it: what the clause tells of has the event's date."""
    start = start_of(mention)
    found = (phrases(mention.lang, "events", key).ending_before(mention.tokens, start) for key in ("at", "hosting"))
    return next((words for words in found if words), None)


def happens(mention: Mention) -> int | None:
    """The event opens, begins, was held: where a verb of happening stands whose subject the event is."""
    if is_part_of_subject(mention, start_of(mention)):
        return None
    found = phrases(mention.lang, "events", "happening").at(mention.tokens, mention.last)
    return mention.last if found else None


def attribute_end(mention: Mention) -> int:
    """Where the attribute behind an event ends: "held in May 2022", "which takes place from 18 to 22 October"."""
    tokens, lang = mention.tokens, mention.lang
    after = mention.last + (mention.last < len(tokens) and tokens[mention.last].folded == ",")
    end = next((i for i in range(after, len(tokens)) if tokens[i].folded in ",;:()"), len(tokens))
    relative = phrases(lang, "events", "relatives").at(tokens, after)
    at = mention.sentence.index_at
    if after > mention.last and any(after <= at(time.start) <= after + OPENS for time in mention.sentence.times):
        return end
    held = phrases(lang, "events", "held")
    if held.at(tokens, after) or (
        relative and (held.within(tokens, after, end) or _happens_within(mention, after, end))
    ):
        return end
    return mention.last


def _happens_within(mention: Mention, start: int, end: int) -> bool:
    return phrases(mention.lang, "events", "happening").within(mention.tokens, start, end) is not None


def to_be_visited(mention: Mention) -> str | None:
    """Will gather for the event, will host it."""
    before = start_of(mention)
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


def is_to_be(mention: Mention) -> str | None:
    """The event, which X is to open; the event, which starts tomorrow."""
    tokens, lang = mention.tokens, mention.lang
    after = mention.last + (mention.last < len(tokens) and tokens[mention.last].folded == ",")
    if phrases(lang, "events", "relatives").at(tokens, after) is None:
        return None
    end = next((i for i in range(after, len(tokens)) if tokens[i].folded in ",;:."), len(tokens))
    awaited = phrases(lang, "events", "awaits").within(tokens, after, end)
    planned = awaited or phrases(lang, "events", "is_to").within(tokens, after, end) or _future(mention, after + 1)
    ahead = _ahead(mention, after, end)
    return planned or (mention.sentence.text[ahead.start : ahead.end] if ahead else None)


def _future(mention: Mention, start: int) -> str | None:
    """The future form that opens a relative clause: "que se cerrará"."""
    verb = verb_after(mention.tokens, start, mention.lang)
    return verb.text if verb is not None and verb.tense is Tense.FUTURE and verb.index <= start + 2 else None


def lies_ahead(mention: Mention) -> str | None:
    """The event the week after next: a time ahead directly behind it."""
    if is_part_of_subject(mention, start_of(mention)) and not mention.sentence.eras:
        return None
    ahead = _ahead(mention, mention.last, mention.last + BEHIND)
    return mention.sentence.text[ahead.start : ahead.end] if ahead else None


def _ahead(mention: Mention, start: int, end: int) -> TimeExpression | None:
    """A time between two tokens that is counted from the article's date and lies ahead of it."""
    sentence = mention.sentence
    times = (t for t in sentence.times if t.offset is not None and t.offset[0] > 0)
    return next((t for t in times if start <= sentence.index_at(t.start) < end), None)


def done(mention: Mention) -> str | None:
    """The event drew a crowd: a simple past whose subject it is, but for what was planned."""
    verb = verb_after(mention.tokens, mention.last, mention.lang)
    subject = not is_part_of_subject(mention, start_of(mention))
    if not subject or verb is None or verb.index != mention.last or verb.tense not in (Tense.PAST, Tense.REPORT):
        return None
    planned = phrases(mention.lang, "events", "planned").within(mention.tokens, verb.index, verb.index + 4)
    return None if planned else verb.text


def journey(mention: Mention) -> str | None:
    """Travelling to X for the event."""
    before = start_of(mention)
    leads = phrases(mention.lang, "events", "journey_for").ending_before(mention.tokens, before)
    return phrases(mention.lang, "events", "journey").within(mention.tokens, before - 8, before) if leads else None


def distance(mention: Mention) -> str | None:
    """Three weeks from the event, a pocas semanas de la elección: how far it is off."""
    before = start_of(mention)
    link = phrases(mention.lang, "events", "distance_to").ending_before(mention.tokens, before)
    if link is None or mention.lang not in codes():
        return None
    at = before - len(link.split()) - 1
    known = vocabulary(mention.lang)
    if at < 1 or fold(mention.tokens[at].text) not in known.units:
        return None
    number = fold(mention.tokens[at - 1].text)
    listed = number in phrases(mention.lang, "events", "few") or number in known.quantities
    opener = words_of(mention.lang, "events", "distance_opener")
    opened = not opener or (at > 1 and mention.tokens[at - 2].folded in opener)
    return f"{mention.tokens[at].folded} {link}" if (listed or number.isdecimal()) and opened else None


def lasting(mention: Mention) -> str | None:
    """The exhibition is drawing crowds: words that say that an event lasts, directly behind it."""
    if is_part_of_subject(mention, start_of(mention)):
        return None
    return phrases(mention.lang, "events", "going_on").at(mention.tokens, mention.last)
