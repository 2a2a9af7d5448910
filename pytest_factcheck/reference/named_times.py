"""A time that the sentence names: "In 2022, X said", "last year X said", "En juin 1998, X ramène".

Each rule takes a :class:`Mention` and returns a :class:`Reading`, or None where it has nothing to say.
"""

from __future__ import annotations

from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.reference.model import Mention, Reading, claim, past, unclear
from pytest_factcheck.reference.modifiers import noun_phrase_start
from pytest_factcheck.reference.own_verb import verb_of
from pytest_factcheck.reference.tenses import NOW, Tense, Verb
from pytest_factcheck.reference.times import days_of, is_past, is_since, may_be_past, opens, own_time
from pytest_factcheck.reference.verbs import verb_before
from pytest_factcheck.text.cues import phrases


def named_time(mention: Mention) -> Reading | None:
    """In 2022, X said: the reference time is that; last year, X said: a time before the article's."""
    time = own_time(mention)
    if time is None or not may_be_past(time, mention.dct) or _may_be_next(mention, time):
        return None
    words = mention.sentence.text[time.start : time.end]
    verb = verb_of(mention) or verb_before(mention.tokens, mention.first, mention.lang)
    if _told_in_the_present(mention, time, verb):
        return claim(words, dates=days_of(time, mention.dct))
    if verb is None or verb.tense in NOW or _behind_by(mention):
        return unclear(words) if is_past(time, mention.dct) else None
    if verb.tense is Tense.CONDITIONAL:
        return past(words)
    if not is_past(time, mention.dct):
        return claim(words, dates=time.dates) if time.dates is not None else None
    days = days_of(time, mention.dct)
    return past(words) if days is None else claim(words, dates=days)


def past_time(mention: Mention) -> Reading | None:
    """A past time in the mention's clause."""
    time = own_time(mention)
    if time is None or not is_past(time, mention.dct) or _may_be_next(mention, time):
        return None
    return past(mention.sentence.text[time.start : time.end])


def _may_be_next(mention: Mention, time: TimeExpression) -> bool:
    """Whether a day or month without a year is the coming one: "will speak on August 8"."""
    verb = verb_of(mention)
    yearless = time.yearless is not None or (time.month is not None and time.dates is None)
    return yearless and verb is not None and verb.tense in (Tense.FUTURE, Tense.PRESENT)


def _told_in_the_present(mention: Mention, time: TimeExpression, verb: Verb | None) -> bool:
    """En juin 1998, X ramène: a past day that opens the sentence, told in the present."""
    if verb is None or verb.tense is not Tense.PRESENT or not is_past(time, mention.dct):
        return False
    known = days_of(time, mention.dct) is not None
    return known and opens(mention.sentence, time) and not is_since(mention.sentence, time.start)


def _behind_by(mention: Mention) -> bool:
    before = noun_phrase_start(mention)
    return phrases(mention.lang, "cues", "agent_words").ending_before(mention.tokens, before) is not None
