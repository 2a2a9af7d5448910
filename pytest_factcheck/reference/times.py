"""The time that a sentence names: "In 2022, …", "on Tuesday", "last year".

A time belongs to a mention where it opens the sentence, or where it stands in the mention's own clause. A time in
another clause leaves the mention's time open.
"""

from __future__ import annotations

import datetime

from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.dating.resolve import days_meant
from pytest_factcheck.dating.value import value
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.reference.discourse import Sentence
from pytest_factcheck.reference.model import Mention
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.verbs import verb_after, verb_at, verb_before
from pytest_factcheck.text.cues import phrases
from pytest_factcheck.text.tokens import Token, tokenise

NEAR = 45
"""Days from the article's date within which a named time counts as its present."""
LABEL = 4
"""How many tokens behind a time that opens a sentence a colon may make it a label."""
FRONT = 6
"""How many tokens from the beginning a time opens a sentence."""


def own_time(mention: Mention) -> TimeExpression | None:
    """The time expression of the mention's clause; one that opens the sentence comes first."""
    fitting = [t for t in mention.sentence.times if _in_clause(mention, t)]
    fronted = [t for t in fitting if opens(mention.sentence, t)]
    return next(iter(fronted or fitting), None)


def other_time(mention: Mention) -> TimeExpression | None:
    """A past time somewhere else in the sentence, which may be the mention's all the same."""
    return next((t for t in mention.sentence.times if is_past(t, mention.dct)), None)


def is_past(time: TimeExpression, dct: DateSet) -> bool:
    """Whether a time expression names a time before the article's present, as far as can be told."""
    if time.offset is not None:
        day = _one_day(dct)
        last = time.offset[1] if day is None else _last_meant(time, day) - day.toordinal()
        return last < -NEAR
    if time.dates is None or time.dates.last is None:
        return False
    return dct.first is None or time.dates.last < dct.first - NEAR


def _last_meant(time: TimeExpression, day: datetime.date) -> int:
    """The last day that is meant; a month without a year is the one that lies nearest."""
    days = value(time, day) if time.month is not None and time.dates is None else days_meant(time, day)
    return days.last or day.toordinal()


def days_of(time: TimeExpression, dct: DateSet) -> DateSet | None:
    """All days that a time expression may mean; None where they are counted from a date that is not known to the day."""
    day = _one_day(dct)
    if time.offset is None or day is None:
        return time.dates
    first, last = time.offset
    return days_meant(time, day) | DateSet.days(day.toordinal() + first, day.toordinal() + last)


def days_named(time: TimeExpression, dct: DateSet) -> DateSet | None:
    """The days that a time expression most likely means: of a month or day without a year those nearest to the article."""
    day = _one_day(dct)
    return time.dates if time.offset is None or day is None else value(time, day)


def told_ahead(text: str, time: TimeExpression, lang: str) -> bool | None:
    """Whether the clause of a time in ``text`` tells what is to come, by its nearest verb; None where that says neither."""
    tokens = tokenise(text, 0, len(text))
    at = next((i for i, token in enumerate(tokens) if token.start >= time.start), len(tokens))
    verb = verb_before(tokens, at, lang) or verb_after(tokens, at, lang)
    if verb is None or verb.tense in (Tense.PRESENT, Tense.CONDITIONAL):
        return None
    return verb.tense is Tense.FUTURE


def may_be_past(time: TimeExpression, dct: DateSet) -> bool:
    """Whether it does not lie ahead of the article's date."""
    if time.offset is not None:
        return time.offset[0] <= 0
    first = time.dates.first if time.dates is not None else None
    return first is None or dct.last is None or first <= dct.last


def is_near(time: TimeExpression, dct: DateSet) -> bool:
    """Whether it names a time about the article's present: "on Tuesday", "this week", a date of these days."""
    if time.offset is not None:
        return max(-time.offset[0], time.offset[1]) <= NEAR
    if time.dates is None or dct.first is None or dct.last is None:
        return False
    return bool(time.dates & DateSet.days(dct.first - NEAR, dct.last + NEAR)) and time.grain in ("day", "week")


def _one_day(dct: DateSet) -> datetime.date | None:
    return datetime.date.fromordinal(dct.first) if dct.first is not None and dct.first == dct.last else None


def near_words(mention: Mention) -> str | None:
    """Words such as "today", "now", "this week" in the mention's clause, or a time expression of these days there."""
    listed = phrases(mention.lang, "cues", "near")
    for index in range(len(mention.tokens)):
        found = listed.at(mention.tokens, index)
        if found and _is_joined(mention, index, index + 1):
            return found
    near = next((t for t in mention.sentence.times if is_near(t, mention.dct) and _in_clause(mention, t)), None)
    return mention.sentence.text[near.start : near.end] if near else None


def near_places(sentence: Sentence, dct: DateSet) -> list[tuple[int, int, str]]:
    """All words and time expressions of these days in a sentence: first token, the one behind, the words."""
    listed = phrases(sentence.lang, "cues", "near")
    words = [(i, i + len(w.split()), w) for i in range(len(sentence.tokens)) if (w := listed.at(sentence.tokens, i))]
    near = (time for time in sentence.times if is_near(time, dct))
    at = sentence.index_at
    return words + [(at(t.start), at(t.end), sentence.text[t.start : t.end]) for t in near]


def own_clause(mention: Mention) -> tuple[int, int]:
    """The tokens of the mention's clause, from mark or clause word to mark or clause word."""
    listed = phrases(mention.lang, "tense", "clause_words")
    parts = [i for i, token in enumerate(mention.tokens) if token.folded in ';:()"' or token.folded in listed]
    start = max((i + 1 for i in parts if i < mention.first), default=0)
    return start, min((i for i in parts if i >= mention.last), default=len(mention.tokens))


def _in_clause(mention: Mention, time: TimeExpression) -> bool:
    sentence = mention.sentence
    at, end = sentence.index_at(time.start), sentence.index_at(time.end)
    if at < mention.last and mention.first < end:
        return False
    if _closes_in_brackets(mention, at, end):
        return True
    return _is_joined(mention, at, end, opens=opens(sentence, time))


def _closes_in_brackets(mention: Mention, at: int, end: int) -> bool:
    """Whether a time apart closes the mention's sentence: "X leaves Camp David (July 2000)", "X at the fair, in 2009."."""
    tokens = mention.tokens
    bracketed = at > 0 and end < len(tokens) and tokens[at - 1].folded == "(" and tokens[end].folded == ")"
    apart = bracketed or (
        at > 0 and tokens[at - 1].folded == "," and mention.sentence.times[-1].grain in ("year", "month")
    )
    return apart and mention.last <= at and all(not token.is_word for token in tokens[end:])


def _is_joined(mention: Mention, at: int, end: int, *, opens: bool = False) -> bool:
    """Whether no mark or word parts the tokens ``at`` to ``end`` from the mention's clause.

    What opens the sentence holds for it up to a semicolon or a colon, the one behind "2011:" not counted.
    """
    between = range(end, mention.first) if end <= mention.first else range(mention.last, at)
    tokens = [mention.tokens[index] for index in between]
    if opens:
        tokens = _behind_label(tokens)
    if any(token.folded in (";", ":", "—") for token in tokens):
        return False
    listed = phrases(mention.lang, "tense", "clause_words")
    aside = at >= mention.last and any(token.folded == "," for token in tokens)
    return opens or (not aside and not any(token.folded in listed or token.folded in "()" for token in tokens))


def _behind_label(tokens: list[Token]) -> list[Token]:
    """The tokens behind a label that ends with a colon: "2011:", "Ten years ago this week:"."""
    colon = next((i for i, token in enumerate(tokens[:LABEL]) if token.folded == ":"), None)
    return tokens if colon is None else tokens[colon + 1 :]


def opens(sentence: Sentence, time: TimeExpression) -> bool:
    """Whether a time opens its sentence: near the beginning, and before any verb."""
    at = sentence.index_at(time.start)
    return at < FRONT and not any(verb_at(sentence.tokens, index, sentence.lang) for index in range(at))


def is_since(sentence: Sentence, start: int) -> bool:
    """Whether the time at this offset is a beginning that lasts until today: "since 2003"."""
    index = sentence.index_at(start)
    listed = phrases(sentence.lang, "cues", "since_words")
    return listed.ending_before(sentence.tokens, index) is not None or listed.at(sentence.tokens, index) is not None
