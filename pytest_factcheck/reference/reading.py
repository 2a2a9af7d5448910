"""How a mention of somebody in office, or of a government, is read: whether it claims it, and for which time.

Rules are asked in order, the nearest words first; the first that has something to say decides, and its cue is kept.

1. Words beside the mention: former, -elect, under, than, 's (:mod:`modifiers`).
2. The clause: what is not so, a succession, what was once written, a time that it names (:mod:`clauses`, :mod:`times`);
   a film's plot, a reprint, a day long past that stands open from before (:mod:`frames`, :mod:`fiction`).
3. The verb (:mod:`by_verb`): present, perfect and future claim; the simple past of a report claims, unless an anchor
   carries over (:mod:`anchors`); the pluperfect and the conditional do not.
4. Otherwise it is unclear.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pytest_factcheck.reference import by_verb, clauses, frames, modifiers
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
    modifiers.past_preposition,
    modifiers.other_office,
    modifiers.at_the_time,
    clauses.old_words,
    clauses.unreal,
    frames.framed,
    clauses.succession,
    clauses.past_clause,
    by_verb.question,
    modifiers.possessive,
    clauses.named_time,
    clauses.caption,
    by_verb.headline,
    by_verb.source,
    clauses.relative_object,
    by_verb.relative,
    clauses.belonging,
    by_verb.subject,
    by_verb.inversion,
    by_verb.object_,
)
