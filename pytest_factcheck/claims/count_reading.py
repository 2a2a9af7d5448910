"""How a number is read: whether the whole is meant, and of which time."""

from __future__ import annotations

from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.reference.anchors import carried_anchor
from pytest_factcheck.reference.model import Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.times import is_past, near_words, own_time
from pytest_factcheck.reference.verbs import verb_after, verb_before
from pytest_factcheck.text.cues import phrases


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
    if time is not None and is_past(time, mention.dct):
        words = passage.sentence.text[time.start : time.end]
        return claim(words, dates=time.dates) if time.dates is not None else past(words)
    later = phrases(passage.lang, "counts", "later").within(passage.tokens, first - 5, first)
    then = phrases(passage.lang, "counts", "then").within(passage.tokens, 0, len(passage.tokens))
    verb = verb_after(passage.tokens, last, passage.lang) or verb_before(passage.tokens, first, passage.lang)
    anchor = later or then or carried_anchor(mention)
    if anchor or (verb is not None and verb.tense is Tense.PLUPERFECT):
        return past(anchor or (verb.text if verb else ""))
    if verb is not None and verb.tense is Tense.PAST and not (simple_past or near_words(mention)):
        return unclear(verb.text)
    return claim("number")
