"""The examples that stand with a fact: what the fact makes of each, and which slips in the fact they would notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pytest_factcheck.articles import from_text
from pytest_factcheck.articles.model import StatedDate
from pytest_factcheck.checker import Checker
from pytest_factcheck.facts.model import (
    Count,
    Event,
    Example,
    Expectation,
    Fact,
    Facts,
    Name,
    Office,
    Person,
    Statement,
)
from pytest_factcheck.facts.mutants import Mutant, mutants
from pytest_factcheck.intervals import Verdict


@dataclass(frozen=True, slots=True)
class Noticed:
    """How many slips in a fact its examples notice, and those that none of them does."""

    fact: Fact
    slips: int
    missed: tuple[Mutant, ...]


def outcome(checker: Checker, fact: Fact, example: Example) -> Expectation:
    """What a fact makes of its example: other facts may say what they like."""
    article = from_text(example.text)
    if example.date is not None:
        article = replace(article, dates=(StatedDate(example.date, "the example's date", ""),))
    report = checker.check_article(article)
    if any(finding.fact == fact.id for finding in report.findings):
        return "fails"
    unsure = {claim.fact for claim in report.claims if claim.verdict is Verdict.NOT_ENOUGH_INFO}
    unsure |= {claim.fact for claim in report.unchecked}
    return "unsure" if fact.id in unsure else "passes"


def noticed(checker: Checker, facts: Iterable[Fact]) -> Iterator[Noticed]:
    """For each fact that a slip can be made in: which slips change what its examples come out as."""
    for fact in facts:
        slips = list(mutants(fact))
        if slips:
            usual = [outcome(_alone(checker, fact), fact, example) for example in fact.examples]
            missed = tuple(mutant for mutant in slips if not _changes(checker, mutant.fact, usual))
            yield Noticed(fact, len(slips), missed)


def _changes(checker: Checker, fact: Fact, usual: list[Expectation]) -> bool:
    """Whether an example comes out otherwise than with the fact as it is."""
    alone = _alone(checker, fact) if usual else checker
    return any(outcome(alone, fact, example) != was for example, was in zip(fact.examples, usual, strict=True))


def _alone(checker: Checker, fact: Fact) -> Checker:
    """A checker for one fact and the people whom it names: thousands of them are made."""
    return Checker(_with_people(checker.facts, fact), checker.settings)


def _with_people(facts: Facts, fact: Fact) -> Facts:
    people = {key: facts.people[key] for key in _people_of(fact)}
    if isinstance(fact, Person):
        return Facts(people={fact.key: fact})
    return replace(
        Facts(people=people),
        offices=(fact,) if isinstance(fact, Office) else (),
        events=(fact,) if isinstance(fact, Event) else (),
        counts=(fact,) if isinstance(fact, Count) else (),
        names=(fact,) if isinstance(fact, Name) else (),
        statements=(fact,) if isinstance(fact, Statement) else (),
    )


def _people_of(fact: Fact) -> set[str]:
    if isinstance(fact, Office):
        return {row.person for row in (*fact.holders, *fact.nominees) if row.person}
    return set(fact.between) if isinstance(fact, Event) else set()
