"""Another time or world that the text itself opens: a film's plot, a reprint, a day long past told in the present.

"The film opens in March 2003." "From our archive, 22 November 1990." "Le 21 avril 1997, le président apparaît à l'écran."
What follows is told in there, also where it stands in the present tense, until the text names a day of its own time; a
reprint or a transcript goes on to the article's end. Plots and such days are not told in the future tense.
"""

from __future__ import annotations

import datetime
import re

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.numbers import number_at
from pytest_factcheck.reference.anchors import past_year
from pytest_factcheck.reference.by_verb import verb_of
from pytest_factcheck.reference.discourse import Sentence
from pytest_factcheck.reference.fiction import work_in
from pytest_factcheck.reference.model import Mention, Reading, past
from pytest_factcheck.reference.tenses import NOW, Tense
from pytest_factcheck.reference.times import is_near, is_past, is_since, opens, own_time
from pytest_factcheck.reference.verbs import verb_at
from pytest_factcheck.text.cues import phrases

_LABEL = re.compile(r"(?:[A-ZÀ-Ý][A-ZÀ-Ý .()'-]{1,40}|[A-Z]|[A-Z][a-zà-ÿ]+):\s")
"""A speaker's name or part before a colon."""
LOOK_BACK = 8
"""How many sentences a plot or a day told in the present goes on at most."""
FOUR_DIGITS = 4
IT_IS = 10
"""How many tokens from the beginning a day may stand behind "it is": "Il est 19 h 40, ce 21 avril 2002"."""
VERBLESS = 12
"""How many tokens a sentence without a verb has at most: "14 February 2003, shortly after noon."."""
ENTRY = 3
"""How many tokens the head of a diary's entry has at most: "Friday."."""
BEGINNING = 8
"""Within how many sentences an article says that it is a reprint."""
BESIDE = 3
"""How many words a heading has at most beside those that count: "Back in 1998", "The Saturday quiz"."""


def framed(mention: Mention) -> Reading | None:
    """A mention within another time or world that stands open."""
    whole = _document(mention) or _section(mention) or _transcript(mention)
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


def _document(mention: Mention) -> str | None:
    """The words by which the article says at its beginning that it prints what was written long ago."""
    sentences = mention.discourse.sentences[: min(BEGINNING, mention.index + 1)]
    for index, sentence in enumerate(sentences):
        if sentence.zone is Zone.CAPTION:
            continue
        found = phrases(sentence.lang, "cues", "reprints").within(sentence.tokens, 0, len(sentence.tokens))
        beside = (sentence, *(s for s in sentences[max(0, index - 1) : index] if s.block is sentence.block))
        if found and any(_names_past(one, mention) for one in beside):
            return found
    return None


def _transcript(mention: Mention) -> str | None:
    """The past time that an introduction names, where the mention's paragraph is a speaker's: "PRESS SECRETARY: …"."""
    label = _LABEL.match(mention.sentence.text, mention.sentence.block.start)
    if label is None:
        return None
    for sentence in mention.discourse.sentences[: min(BEGINNING, mention.index)]:
        time = next((t for t in sentence.times if t.dates is not None and is_past(t, mention.dct)), None)
        if time is not None and not _LABEL.match(sentence.text, sentence.block.start):
            return sentence.text[time.start : time.end]
    return None


def _section(mention: Mention) -> str | None:
    """The words of the title, or of the heading above, that make a chronicle or a quiz of what stands below."""
    above = [s for s in mention.discourse.sentences[: mention.index] if s.zone in (Zone.HEADING, Zone.TITLE)]
    titles = (words for s in above if s.zone is Zone.TITLE and (words := _asserts_nothing(s)))
    return next(titles, None) or (_heads_other(above[-1], mention) if above else None)


def _asserts_nothing(sentence: Sentence) -> str | None:
    """A heading that says little more than that it heads a quiz, a television guide, letters, corrections."""
    found = phrases(sentence.lang, "cues", "unclaimed").within(sentence.tokens, 0, len(sentence.tokens))
    words = [token for token in sentence.tokens if token.text[0].isalpha()]
    return found if found and len(words) <= len(found.split()) + BESIDE else None


def _heads_other(sentence: Sentence, mention: Mention) -> str | None:
    nothing = _asserts_nothing(sentence)
    if nothing or sentence.zone is Zone.TITLE:
        return nothing
    past_times = [time for time in sentence.times if is_past(time, mention.dct)]
    words = [token for token in sentence.tokens if token.text[0].isalpha()]
    beside = [w for w in words if not any(time.start <= w.start < time.end for time in past_times)]
    if past_times and len(beside) <= BESIDE:
        return sentence.text[past_times[0].start : past_times[0].end]
    chronicle = phrases(sentence.lang, "cues", "chronicles").within(sentence.tokens, 0, len(sentence.tokens))
    return chronicle if chronicle and len(words) <= len(chronicle.split()) + BESIDE else None


def _names_past(sentence: Sentence, mention: Mention) -> bool:
    dated = any(is_past(time, mention.dct) for time in sentence.times) or past_year(sentence.tokens, mention)
    ago = phrases(sentence.lang, "cues", "at_the_time").within(sentence.tokens, 0, len(sentence.tokens))
    return bool(dated or ago)


def _is_apart(mention: Mention, index: int) -> bool:
    """Whether a heading parts this sentence from the mention."""
    between = mention.discourse.sentences[index + 1 : mention.index + 1]
    return any(sentence.zone is Zone.HEADING for sentence in between)


def _is_of_these_days(sentence: Sentence, mention: Mention) -> bool:
    near = phrases(sentence.lang, "cues", "near").within(sentence.tokens, 0, len(sentence.tokens))
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
