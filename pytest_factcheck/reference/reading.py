"""How a mention of somebody in office, or of a government, is read: whether it claims it, and for which time.

Rules are asked in order, the nearest words first; the first that has something to say decides, and its cue is kept.

1. Words beside the mention: former, -elect, under, than (:mod:`modifiers`); what belongs to it (:mod:`possession`).
2. The clause: what is not so, a succession, what was once written (:mod:`clauses`); a film's plot, a day long past that
   stands open from before (:mod:`frames`, :mod:`fiction`), a reprint or a quiz (:mod:`sections`).
3. A time that the sentence names (:mod:`named_times`, :mod:`times`).
4. Who says so, and by whom it is done (:mod:`sources`).
5. The verb (:mod:`own_verb`, :mod:`by_verb`): present, perfect and future claim; the simple past of a report claims, unless
   an anchor carries over (:mod:`anchors`); the pluperfect and the conditional do not.
6. Otherwise it is unclear.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pytest_factcheck.reference import by_verb, clauses, frames, modifiers, named_times, possession, sources
from pytest_factcheck.reference.model import Mention, Reading, unclear

Rule = Callable[[Mention], Reading | None]


def read(mention: Mention) -> Reading:
    """The reading of a mention; never fails, *unclear* where no rule decides."""
    for rule in RULES:
        reading = rule(mention)
        if reading:
            return replace(reading, rule=name_of(rule))
    return replace(unclear("no cue"), rule="none")


def name_of(rule: Rule) -> str:
    """A rule's module and function, as an explanation names it."""
    return f"{rule.__module__.rpartition('.')[2]}.{rule.__name__.rstrip('_')}"


RULES: tuple[Rule, ...] = (
    modifiers.current,
    modifiers.former,
    modifiers.not_yet,
    sources.heard_from,
    modifiers.past_preposition,
    modifiers.other_office,
    modifiers.at_the_time,
    clauses.old_words,
    clauses.unreal,
    frames.framed,
    clauses.succession,
    clauses.past_clause,
    by_verb.question,
    possession.possessive,
    named_times.named_time,
    clauses.caption,
    by_verb.headline,
    sources.source,
    clauses.relative_object,
    by_verb.relative,
    possession.belonging,
    by_verb.subject,
    by_verb.inversion,
    by_verb.object_,
)
