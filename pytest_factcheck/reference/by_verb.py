"""Rules that ask the verb of a mention.

Present, perfect and future claim it, the simple past of a report does for the days before the article; the pluperfect and
the conditional do not.

Each rule takes a :class:`Mention` and returns a :class:`Reading`, or None where it has nothing to say.
"""

from __future__ import annotations

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.reference import modifiers
from pytest_factcheck.reference.anchors import carried_anchor, past_year
from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Outcome, Reading, claim, past, unclear
from pytest_factcheck.reference.own_verb import verb_ahead, verb_of
from pytest_factcheck.reference.tenses import NOW, Tense, Verb
from pytest_factcheck.reference.times import near_words, other_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases

COMING_DAYS = (0, 90)
"""The days that the future of a government speaks of: one that has been chosen "will inherit" before it is in office."""


def subject(mention: Mention) -> Reading | None:
    """The verb behind the mention."""
    verb = verb_of(mention)
    if verb is None:
        return None
    bygone = phrases(mention.lang, "tense", "bygone").within(mention.tokens, mention.last, verb.index + 2)
    if bygone and verb.tense in (Tense.PAST, Tense.REPORT):
        return past(bygone)
    if verb.tense is Tense.PAST and verb.text.casefold() in phrases(mention.lang, "tense", "be_past"):
        return by_verb(mention, verb, passive=True)
    return by_verb(mention, verb)


def relative(mention: Mention) -> Reading | None:
    """X, which has cut the rebate: the clause that tells more of the mention."""
    after = mention.last + (mention.last < len(mention.tokens) and mention.tokens[mention.last].folded == ",")
    before = modifiers.noun_phrase_start(mention)
    belongs = phrases(mention.lang, "cues", "belonging").ending_before(mention.tokens, before)
    if belongs or not phrases(mention.lang, "tense", "relative_words").at(mention.tokens, after):
        return None
    verb = verb_after(mention.tokens, after + 1, mention.lang)
    return claim(verb.text) if verb is not None and verb.tense in NOW else None


def question(mention: Mention) -> Reading | None:
    """A question: would X have moved as fast, will X act."""
    before = modifiers.noun_phrase_start(mention)
    verb = verb_before(mention.tokens, before, mention.lang) if before else None
    if (
        verb is None
        or verb.index != before - 1
        or verb.tense not in (Tense.CONDITIONAL, Tense.PLUPERFECT, Tense.FUTURE)
    ):
        return None
    return by_verb(mention, verb)


def inversion(mention: Mention) -> Reading | None:
    """Says X, said X, will X."""
    verb = verb_ahead(mention)
    return by_verb(mention, verb) if verb else None


def headline(mention: Mention) -> Reading | None:
    """X to visit Y."""
    if mention.sentence.zone not in (Zone.TITLE, Zone.HEADING):
        return None
    found = phrases(mention.lang, "tense", "infinitive").at(mention.tokens, mention.last)
    return claim(found) if found else None


def object_(mention: Mention) -> Reading | None:
    """Urging X to act, met X on Tuesday: the verb before decides, if it is one that is directed at who acts now."""
    verb = verb_before(mention.tokens, mention.first, mention.lang)
    addressed = phrases(mention.lang, "tense", "infinitive").at(mention.tokens, mention.last)
    before = modifiers.noun_phrase_start(mention)
    directed = phrases(mention.lang, "tense", "directed").ending_before(mention.tokens, before)
    if verb is None:
        return claim(directed) if directed and addressed else None
    if directed is None and mention.in_full and not mention.collective:
        directed = phrases(mention.lang, "tense", "addressed").ending_before(mention.tokens, before)
    if directed and verb.tense is Tense.PAST:
        verb = Verb(verb.index, Tense.REPORT, verb.text)
    reading = by_verb(mention, verb)
    if reading.outcome is not Outcome.CLAIM or directed or addressed or near_words(mention):
        return reading
    return unclear(verb.text) if mention.collective or verb.tense not in NOW else reading


def by_verb(mention: Mention, verb: Verb, *, passive: bool = False) -> Reading:
    """What a verb form makes of a mention."""
    if verb.tense in NOW:
        coming = verb.tense is Tense.FUTURE and mention.collective
        return claim(verb.text, offset=COMING_DAYS if coming else (0, 0))
    if verb.tense in (Tense.PLUPERFECT, Tense.CONDITIONAL):
        return past(verb.text)
    near = near_words(mention)
    if near is None:
        anchor = carried_anchor(mention)
        if anchor:
            return past(anchor)
        elsewhere = _named_elsewhere(mention, verb)
        if elsewhere:
            return unclear(elsewhere)
    told = verb.tense is Tense.REPORT or (verb.tense is Tense.PAST and mention.in_full)
    told = told and not _is_lasting(mention, verb)
    if near or (told and not passive and not mention.collective):
        return claim(near or verb.text, offset=REPORT_DAYS)
    return unclear(verb.text)


def _is_lasting(mention: Mention, verb: Verb) -> bool:
    """Whether what was done is told for long, so that a simple past alone says nothing of when: created, appointed."""
    word = mention.tokens[verb.index if verb.last is None else verb.last].folded
    return word in phrases(mention.lang, "tense", "lasting_past")


def _named_elsewhere(mention: Mention, verb: Verb) -> str | None:
    """A past time somewhere else in the sentence, which may be the mention's all the same."""
    time = other_time(mention)
    if time is not None:
        return mention.sentence.text[time.start : time.end]
    return past_year(mention.tokens, mention) if verb.tense is Tense.PAST else None
