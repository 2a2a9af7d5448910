"""Past time that carries over from one sentence to the next.

A sentence that names a past time sets an anchor; the simple past of the sentences behind it goes on there, until a
sentence comes back to the present (a present, perfect or future form, "today", "on Tuesday") or a heading begins.
"""

from __future__ import annotations

import datetime

from pytest_factcheck.articles.model import Zone
from pytest_factcheck.reference.discourse import Sentence
from pytest_factcheck.reference.model import Mention
from pytest_factcheck.reference.tenses import NOW, Tense
from pytest_factcheck.reference.times import is_near, is_past, is_since
from pytest_factcheck.reference.verbs import verb_at
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.tokens import Token

EARLIEST, CENTURY = 1900, 125
"""Numbers of four digits from the earliest on are years."""
LOOK_BACK = 6
"""How many sentences an anchor carries at most."""


def carried_anchor(mention: Mention) -> str | None:
    """The words of the sentence before that moved the text into the past, where it has not come back since."""
    for back in range(1, LOOK_BACK + 1):
        index = mention.index - back
        if index < 0:
            return None
        sentence = mention.discourse.sentences[index]
        if sentence.zone is not Zone.BODY:
            return None
        anchor = sentence_anchor(sentence, mention)
        if anchor or _comes_back(sentence, mention):
            return anchor
    return None


def sentence_anchor(sentence: Sentence, mention: Mention) -> str | None:
    """The words that move this sentence as a whole into the past."""
    if _verbs(sentence) & NOW or any(is_near(t, mention.dct) for t in sentence.times):
        return None
    past = (t for t in sentence.times if is_past(t, mention.dct))
    time = next((t for t in past if not is_since(sentence, t.start)), None)
    if time:
        return sentence.text[time.start : time.end]
    year = past_year(sentence.tokens, mention)
    if year:
        return year
    return sentence.says("cues", "at_the_time") or _opening_time(sentence)


def _opening_time(sentence: Sentence) -> str | None:
    """When X was president, …: a clause of a time that was, at the beginning; "while police searched" is no such time."""
    tokens = sentence.tokens
    comma = next((index for index, token in enumerate(tokens) if token.folded == ","), len(tokens))
    was = phrases(sentence.lang, "tense", "be_past").within(tokens, 0, comma)
    return phrases(sentence.lang, "cues", "when_words").at(tokens, 0) if was else None


def past_year(tokens: tuple[Token, ...], mention: Mention) -> str | None:
    """A year before the article's, whatever it belongs to: "the 2019 derby", "the fire of 2003"."""
    first = mention.dct.first
    latest = datetime.date.fromordinal(first).year - 1 if first is not None else EARLIEST + CENTURY
    years = (t.text for t in tokens if len(t.text) == 4 and t.text.isdecimal())
    return next((year for year in years if EARLIEST <= int(year) <= latest), None)


def _comes_back(sentence: Sentence, mention: Mention) -> bool:
    near = sentence.says("cues", "near")
    return bool(near) or bool(_verbs(sentence) & NOW) or any(is_near(t, mention.dct) for t in sentence.times)


def _verbs(sentence: Sentence) -> set[Tense]:
    """The tenses of the sentence's own verbs; what stands in quotation marks is another's."""
    found = (
        verb_at(sentence.tokens, index, sentence.lang)
        for index, token in enumerate(sentence.tokens)
        if not sentence.is_quoted(token.start, token.end)
    )
    return {verb.tense for verb in found if verb}
