"""How a title with a name is read: by the words between them, by the sentence, and by whether it is history by now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pytest_factcheck.claims.titled import Titled
from pytest_factcheck.facts.model import Person
from pytest_factcheck.intervals import ValidTime
from pytest_factcheck.reference.discourse import Sentence
from pytest_factcheck.reference.model import REPORT_DAYS, Mention, Outcome, Reading, past, unclear
from pytest_factcheck.reference.modifiers import at_that_time
from pytest_factcheck.reference.own_verb import verb_of
from pytest_factcheck.reference.possession import possessive
from pytest_factcheck.reference.reading import read
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.times import is_past, near_places, near_words

YEAR = 365
"""Days."""
HISTORY = 3 * YEAR
"""Days after which a report in the simple past needs a day beside it, where the text around tells of the past."""
SUCCESSION = 2
"""An article that names so many who held the office later tells its history."""
AROUND = 3
"""How many sentences before and behind are heard for that."""


def read_titled(mention: Mention, titled: Titled, people: list[Person], valid: ValidTime, later: int) -> Reading:
    """The reading of title and name; a report of somebody who is history by then says nothing of these days.

    ``later`` is how many people the article names who held the office after that.
    """
    reading = _of_both(mention, titled)
    if later >= SUCCESSION and _is_told(mention, reading):
        return replace(unclear("those who came later"), rule="office_reading.is_told")
    if reading.offset != REPORT_DAYS or reading.former:
        return reading
    if _are_long_dead(people, mention):
        return replace(past("died before"), rule="office_reading.are_long_dead")
    if reading.rule.startswith(("by_verb.", "sources.")) and _is_history(mention, valid):
        return replace(unclear("a past time around it"), rule="office_reading.is_history")
    return reading


def _is_told(mention: Mention, reading: Reading) -> bool:
    """Whether a claim of now may be a step of a story: told in the present or the simple past, without a day of now."""
    verb = verb_of(mention)
    told = verb is not None and verb.tense in (Tense.PRESENT, Tense.REPORT, Tense.PAST)
    return told and reading.outcome is Outcome.CLAIM and reading.dates is None and not near_words(mention)


def _of_both(mention: Mention, titled: Titled) -> Reading:
    """The reading of title and name together; words between them ("is the", "was the") come before the verb."""
    reading, between = read(mention), titled.reading
    if between is None or reading.former:
        return reading
    if between.outcome is Outcome.PAST:
        return replace(at_that_time(mention, between.cue), rule="titled.past_link")
    if reading.outcome is Outcome.PAST:
        return reading
    return possessive(mention) or replace(between, rule="titled.link")


def _is_history(mention: Mention, valid: ValidTime) -> bool:
    """Whether a simple past without a day tells of somebody long out of office: no report, or among past times."""
    last, first = valid.possible.last, mention.dct.first
    if last is None or first is None or last > first - HISTORY:
        return False
    near = near_places(mention.sentence, mention.dct)
    verb = verb_of(mention)
    told = verb is not None and verb.tense is Tense.PAST
    if near:
        return told and _is_weekday_of_a_story(mention, near)
    if told:
        return True
    sentences = mention.discourse.sentences
    before = sentences[max(0, mention.index - AROUND) : mention.index][::-1]
    behind = sentences[mention.index + 1 : mention.index + 1 + AROUND]
    around = (mention.sentence, *_up_to_now(before, mention), *_up_to_now(behind, mention))
    return any(is_past(time, mention.dct) for sentence in around for time in sentence.times)


def _is_weekday_of_a_story(mention: Mention, near: list[tuple[int, int, str]]) -> bool:
    """Whether nothing but a bare weekday stands there, behind sentences of a past time in the same paragraph."""
    weekdays = [t for t in mention.sentence.times if t.weekday is not None and t.dates is None and t.yearless is None]
    if len(weekdays) < len(near):
        return False
    paragraph = mention.discourse.paragraph_of(mention.sentence)
    told = [s for s in paragraph if mention.sentence.start - s.start > 0]
    return any(is_past(time, mention.dct) for sentence in told for time in sentence.times)


def _up_to_now(sentences: Sequence[Sentence], mention: Mention) -> Iterator[Sentence]:
    """The sentences up to a heading, or to one that names a day of now."""
    for sentence in sentences:
        if sentence.zone is not mention.sentence.zone or near_places(sentence, mention.dct):
            return
        yield sentence


def _are_long_dead(people: list[Person], mention: Mention) -> bool:
    """Whether all of them had died a year before the article: what is told of them in the past is history."""
    first = mention.dct.first
    died = [person.died.last for person in people if person.died is not None]
    return first is not None and len(died) == len(people) > 0 and max(died) < first - YEAR
