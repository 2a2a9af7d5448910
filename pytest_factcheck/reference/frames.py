"""Another time or world that the text itself opens: a film's plot, a day long past told in the present, a reprint.

"The film opens in March 2003." "From our archive, 22 November 1990." "Le 21 avril 1997, le président apparaît à l'écran."
What follows is told in there, also where it stands in the present tense, until the text names a day of its own time; a
reprint or a transcript goes on to the article's end. Plots and such days are not told in the future tense.
"""

from __future__ import annotations

import datetime

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.numbers import number_at
from pytest_factcheck.reference.discourse import Sentence
from pytest_factcheck.reference.fiction import work_in
from pytest_factcheck.reference.model import Mention, Reading, past
from pytest_factcheck.reference.own_verb import verb_of
from pytest_factcheck.reference.sections import stands_under
from pytest_factcheck.reference.tenses import NOW, Tense
from pytest_factcheck.reference.times import is_near, is_past, is_since, opens, own_time
from pytest_factcheck.reference.verbs import verb_at
from pytest_factcheck.text.cues import phrases

LOOK_BACK = 8
"""How many sentences a plot or a day told in the present goes on at most."""
FOUR_DIGITS = 4
IT_IS = 10
"""How many tokens from the beginning a day may stand behind "it is": "Il est 19 h 40, ce 21 avril 2002"."""
VERBLESS = 12
"""How many tokens a sentence without a verb has at most: "14 February 2003, shortly after noon."."""
ENTRY = 3
"""How many tokens the head of a diary's entry has at most: "Friday."."""


def framed(mention: Mention) -> Reading | None:
    """A mention within another time or world that stands open."""
    whole = stands_under(mention)
    if whole:
        return past(whole)
    verb = verb_of(mention)
    if (verb is not None and verb.tense is Tense.FUTURE) or _is_of_these_days(mention.sentence, mention):
        return None
    for index in range(mention.index - 1, max(-1, mention.index - 1 - LOOK_BACK), -1):
        sentence = mention.discourse.sentences[index]
        cue = None if _is_apart(mention, index) else _opens_frame(sentence, mention)
        if cue:
            return past(cue)
        if _is_apart(mention, index) or _is_of_these_days(sentence, mention):
            return None
    return None


def _is_apart(mention: Mention, index: int) -> bool:
    """Whether a heading parts this sentence from the mention."""
    between = mention.discourse.sentences[index + 1 : mention.index + 1]
    return any(sentence.zone is Zone.HEADING for sentence in between)


def _is_of_these_days(sentence: Sentence, mention: Mention) -> bool:
    near = sentence.says("cues", "near")
    if len(sentence.tokens) <= ENTRY:
        return False
    return bool(near) or _years_later(sentence, mention) or any(is_near(time, mention.dct) for time in sentence.times)


def _opens_frame(sentence: Sentence, mention: Mention) -> str | None:
    own = own_time(mention)
    told = None if own is not None and is_past(own, mention.dct) else _day_told_in_the_present(sentence, mention)
    return _plot(sentence, mention) or told


def _plot(sentence: Sentence, mention: Mention) -> str | None:
    """A film, a novel, in the mention's own paragraph or in the title."""
    same = sentence.block is mention.sentence.block or sentence.zone is Zone.TITLE
    return work_in(sentence) if same else None


def _may_open(sentence: Sentence, time: TimeExpression) -> bool:
    """Whether a time opens its sentence, or all of it before the time says "it is": "Nous sommes le 6 juin 1944"."""
    if opens(sentence, time):
        return True
    at = sentence.index_at(time.start)
    found = phrases(sentence.lang, "tense", "it_is").at(sentence.tokens, 0)
    return found is not None and time.grain == "day" and at <= IT_IS


def _day_told_in_the_present(sentence: Sentence, mention: Mention) -> str | None:
    """A past time that opens a sentence without a past tense: "14 février 2003.", "Le 21 avril 1997, il apparaît"."""
    time = next((t for t in sentence.times if is_past(t, mention.dct) and _may_open(sentence, t)), None)
    if time is None or is_since(sentence, time.start):
        return None
    verbs = (verb_at(sentence.tokens, index, sentence.lang) for index in range(len(sentence.tokens)))
    first = next((verb for verb in verbs if verb is not None), None)
    verbless = first is None and len(sentence.tokens) <= VERBLESS
    told = verbless or (first is not None and first.tense in NOW - {Tense.FUTURE, Tense.PERFECT})
    return sentence.text[time.start : time.end] if told else None


def _years_later(sentence: Sentence, mention: Mention) -> bool:
    """Whether "eleven years later" leads from a year named before to the article's: "En 2004 … Onze ans plus tard, …"."""
    later, tokens = phrases(sentence.lang, "cues", "years_later"), sentence.tokens
    for index in range(1, len(tokens)):
        if later.at(tokens, index):
            count = number_at(tokens[index - 1].text, sentence.lang)
            return count is not None and count in _years_since(mention)
    return False


def _years_since(mention: Mention) -> set[int]:
    """How many years before the article the years lie that the sentences before the mention name."""
    if mention.dct.first is None:
        return set()
    year = datetime.date.fromordinal(mention.dct.first).year
    before = mention.discourse.sentences[max(0, mention.index - LOOK_BACK) : mention.index + 1]
    named = {int(t.text) for s in before for t in s.tokens if len(t.text) == FOUR_DIGITS and t.text.isdecimal()}
    return {year - n + d for n in named for d in (0, 1)}
