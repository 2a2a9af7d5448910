"""How a number is read: whether the whole is meant, and of which time."""

from __future__ import annotations

from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.reference.anchors import carried_anchor
from pytest_factcheck.reference.model import REPORT_DAYS, Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import Tense, Verb
from pytest_factcheck.reference.times import days_named, is_past, near_words, own_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import is_set, phrases

TOLD = (-45, 0)
"""Days that a number in a simple past speaks of, counted from the article's date."""

RELATIVE = 5
"""How many tokens behind a number its relative clause may begin."""


def read_number(passage: Passage, first: int, last: int, *, whole: bool) -> Reading:
    """The reading of a number at the tokens ``first`` up to ``last``; ``whole``: the words say that no part is meant."""
    bound = phrases(passage.lang, "counts", "bounds").ending_before(passage.tokens, first)
    if bound:
        return unclear(bound)
    if not whole and not phrases(passage.lang, "counts", "whole").ending_before(passage.tokens, first):
        return unclear("a part")
    return read_time(passage, first, last)


def read_time(passage: Passage, first: int, last: int, *, simple_past: bool = False) -> Reading:
    """Of which time a number is told; ``simple_past``: in that tense it is one of now."""
    mention = passage.mention(first, last)
    time = own_time(mention)
    if time is not None and is_past(time, mention.dct) and not _may_be_next(passage, time, first, last):
        words, days = passage.sentence.text[time.start : time.end], days_named(time, mention.dct)
        return claim(words, dates=days) if days is not None else past(words)
    later = phrases(passage.lang, "counts", "later").within(passage.tokens, first - 5, first)
    then = phrases(passage.lang, "counts", "then").within(passage.tokens, 0, len(passage.tokens))
    verb = verb_after(passage.tokens, last, passage.lang) or verb_before(passage.tokens, first, passage.lang)
    anchor = later or then or carried_anchor(mention)
    if anchor or (verb is not None and verb.tense is Tense.PLUPERFECT):
        return past(anchor or (verb.text if verb else ""))
    attribute = _relative_verb(passage, last)
    if attribute is not None and attribute.tense in (Tense.PAST, Tense.REPORT, Tense.PLUPERFECT, Tense.CONDITIONAL):
        return past(attribute.text)
    behind = verb_after(passage.tokens, last, passage.lang)
    if behind is not None and behind.tense is Tense.CONDITIONAL and behind.index <= last + RELATIVE:
        return unclear(behind.text)
    told = verb is not None and verb.tense in (Tense.PAST, Tense.REPORT) and not simple_past
    report = TOLD if near_words(mention) is None else REPORT_DAYS
    return claim("number", offset=report if told else (0, 0))


def _may_be_next(passage: Passage, time: TimeExpression, first: int, last: int) -> bool:
    """Whether a day or month without a year is the coming one: "is on show until Christmas"."""
    verb = verb_after(passage.tokens, last, passage.lang) or verb_before(passage.tokens, first, passage.lang)
    yearless = time.yearless is not None or (time.month is not None and time.dates is None)
    return yearless and verb is not None and verb.tense in (Tense.PRESENT, Tense.FUTURE)


def _relative_verb(passage: Passage, last: int) -> Verb | None:
    """The verb of the clause that tells more of what is counted: "the seven monarchies that there were in 2019"."""
    tokens, lang = passage.tokens, passage.lang
    for index in range(last, min(last + RELATIVE, len(tokens))):
        if tokens[index].folded in ",;:":
            return None
        if phrases(lang, "events", "relatives").at(tokens, index) and not is_set(lang, "language", "nouns_capitalised"):
            verb = verb_after(tokens, index + 1, lang)
            return verb if verb is not None and verb.index <= index + 2 else None
    return None
