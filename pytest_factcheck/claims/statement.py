"""Statements in an editor's own words: asserted outside their valid time, or denied inside it, they are refuted.

Words under a negation, a question, a condition or a proposal claim nothing, nor do words under a past time.

Understood:

- the phrases under ``asserted_by`` and ``denied_by``, word for word, with any spacing, quote and hyphen style
- negation, questions, conditions, proposals, possibility

Not understood:

- the same in other words: a statement is found by its phrases alone
"""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.lexicon import Hit
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.passage import Passage
from pytest_factcheck.claims.place import is_excluded
from pytest_factcheck.dating.expression import TimeExpression
from pytest_factcheck.facts.model import Statement
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.reference.anchors import carried_anchor
from pytest_factcheck.reference.model import Reading, claim, past, unclear
from pytest_factcheck.reference.tenses import Tense
from pytest_factcheck.reference.times import days_named, is_past, own_clause, own_time
from pytest_factcheck.reference.verbs import verb_after
from pytest_factcheck.text.cues import phrases

BEFORE, BEHIND = 8, 4
"""How many tokens before and behind a statement a negation, a question word or a condition may stand."""


def find(passage: Passage) -> Iterator[Claim]:
    """The assertions and denials of statements in a sentence."""
    for hit in passage.of(Use.ASSERTED, Use.DENIED):
        entry = hit.entries[0]
        first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
        if not isinstance(entry.fact, Statement) or is_excluded(passage, entry.fact, first, last):
            continue
        if passage.speaks(entry):
            yield _claim(passage, hit, entry.fact)


def _claim(passage: Passage, hit: Hit, statement: Statement) -> Claim:
    denied = hit.use is Use.DENIED
    return Claim(
        fact=statement, kind="statement", start=hit.start, end=hit.end,
        valid=statement.valid.negated() if denied else statement.valid, reading=_read(passage, hit),
        value="denied" if denied else "asserted",
        says=f"“{statement.key}” is {'not ' if denied else ''}so",
        quoted=passage.sentence.is_quoted(hit.start, hit.end),
    )  # fmt: skip


def _read(passage: Passage, hit: Hit) -> Reading:
    first, last = passage.sentence.index_at(hit.start), passage.sentence.index_at(hit.end)
    listed = phrases(passage.lang, "counts", "negation")
    tokens = passage.tokens
    mention = passage.mention(first, last)
    end = own_clause(mention)[1]
    found = listed.within(tokens, first - BEFORE, first) or listed.within(tokens, last, min(last + BEHIND, end))
    if found or tokens[-1].folded == "?":
        return unclear(found or "?")
    supposed = phrases(passage.lang, "counts", "supposed").within(tokens, 0, len(tokens))
    if supposed:
        return unclear(supposed)
    time = own_time(mention)
    if time is not None and _is_ahead(time, mention.dct):
        return unclear(passage.sentence.text[time.start : time.end])
    if time is not None and is_past(time, mention.dct):
        return past(passage.sentence.text[time.start : time.end])
    verb = verb_after(tokens, last, passage.lang)
    if verb is not None and verb.tense in (Tense.PAST, Tense.PLUPERFECT, Tense.CONDITIONAL):
        return unclear(verb.text)
    anchor = carried_anchor(mention)
    return past(anchor) if anchor else claim("asserted")


def _is_ahead(time: TimeExpression, dct: DateSet) -> bool:
    """Whether a time lies ahead of the article: "from 30 October on"."""
    days = days_named(time, dct)
    return days is not None and days.first is not None and dct.last is not None and days.first > dct.last
