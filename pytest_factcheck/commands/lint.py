"""Validate facts files and run the examples that stand with the facts."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace

from pytest_factcheck.articles import from_text
from pytest_factcheck.articles.model import StatedDate
from pytest_factcheck.checker import Checker
from pytest_factcheck.commands import common
from pytest_factcheck.facts.model import Example, Expectation, Fact
from pytest_factcheck.intervals import Verdict
from pytest_factcheck.text.visible import path, visible


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("facts", nargs="*", metavar="FACTS", help="facts files; by default the folder's facts.yaml")


def run(options: argparse.Namespace) -> int:
    """Load the facts and try their examples; 1 where one does not do what it says."""
    checker = common.load(options.facts)
    facts = list(checker.facts)
    wrong = [line for fact in facts for line in _wrong_examples(checker, fact)]
    for line in wrong:
        common.say(line)
    examples = sum(len(fact.examples) for fact in facts)
    names = ", ".join(visible(name) for name in checker.facts.files)
    held = f"{examples - len(wrong)} of {examples} examples hold" if examples else "no examples"
    common.say(f"{names}: {len(facts)} facts, {held}")
    return int(bool(wrong))


def _wrong_examples(checker: Checker, fact: Fact) -> Iterator[str]:
    for example in fact.examples:
        came = outcome(checker, fact, example)
        if came != example.expectation:
            told = f"“{visible(example.text)}” must be judged '{example.expectation}' by {visible(fact.key)}"
            yield f"{path(str(example.place))}: {told}, but it is '{came}'"


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
