"""All claims of an article: the words of the facts are found once, then each kind looks at the sentences with its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from pytest_factcheck.claims import (
    administration,
    age,
    changed_name,
    count,
    event,
    office,
    ordinal,
    person,
    resumption,
    spelling,
    statement,
)
from pytest_factcheck.claims.entries import Use
from pytest_factcheck.claims.lexicon import Hit, Lexicon
from pytest_factcheck.claims.model import Claim
from pytest_factcheck.claims.passage import Passage, passages
from pytest_factcheck.claims.surroundings import surroundings
from pytest_factcheck.facts.model import Facts
from pytest_factcheck.intervals import DateSet
from pytest_factcheck.reference.discourse import Discourse

Finder = Callable[[Passage], Iterator[Claim]]

FINDERS: tuple[tuple[frozenset[Use], Finder], ...] = (
    (frozenset({Use.GOVERNMENT}), administration.find),
    (frozenset({Use.TITLE}), office.find),
    (frozenset({Use.TITLE}), ordinal.find),
    (frozenset({Use.TITLE}), resumption.find),
    (frozenset({Use.WRONG_FORM, Use.TITLE, Use.SURNAME}), spelling.find),
    (frozenset({Use.EVENT, Use.PERSON, Use.SURNAME}), event.find),
    (frozenset({Use.PERSON, Use.SURNAME}), person.find),
    (frozenset({Use.PERSON, Use.SURNAME}), age.find),
    (frozenset({Use.OLD_NAME, Use.NEW_NAME}), changed_name.find),
    (frozenset({Use.COUNT, Use.COUNTED}), count.find),
    (frozenset({Use.ASSERTED, Use.DENIED}), statement.find),
)
"""Each kind's finder, and the uses of words without which it finds nothing."""


def find_claims(discourse: Discourse, hits: list[Hit], facts: Facts, lexicon: Lexicon, dct: DateSet) -> list[Claim]:
    """The claims of an article in order of place; ``dct`` are the days on which it may have been written."""
    if not hits:
        return []
    around = surroundings(discourse, hits, facts, lexicon, dct)
    found = [claim for passage in passages(around, hits) for claim in _in(passage)]
    return sorted(found, key=lambda claim: (claim.start, claim.end))


def _in(passage: Passage) -> Iterator[Claim]:
    uses = {hit.use for hit in passage.hits}
    for needed, find in FINDERS:
        if needed & uses:
            yield from (_with_rule(claim, find) for claim in find(passage))


def _with_rule(claim: Claim, find: Finder) -> Claim:
    """The claim, whose reading names the finder where it names no rule of its own."""
    if claim.reading.rule:
        return claim
    return replace(claim, reading=replace(claim.reading, rule=find.__module__.rpartition(".")[2]))
