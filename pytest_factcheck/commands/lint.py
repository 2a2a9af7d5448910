"""Validate facts files, run the examples that stand with the facts, and say what the examples would not notice."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from pytest_factcheck.checker import Checker
from pytest_factcheck.commands import common
from pytest_factcheck.examples import Noticed, noticed, outcome
from pytest_factcheck.facts.model import Fact
from pytest_factcheck.text.visible import path, visible


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("facts", nargs="*", metavar="FACTS", help="facts files; by default the folder's facts.yaml")
    parser.add_argument(
        "--mutate",
        action="store_true",
        help="swap holders, shift dates and change counts, and say what no example notices",
    )


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
    if options.mutate:
        found = list(noticed(checker, facts))
        for line in (*_missed(found), _score(found)):
            common.say(line)
    return int(bool(wrong))


def _wrong_examples(checker: Checker, fact: Fact) -> Iterator[str]:
    for example in fact.examples:
        came = outcome(checker, fact, example)
        if came != example.expectation:
            told = f"“{visible(example.text)}” must be judged '{example.expectation}' by {visible(fact.key)}"
            yield f"{path(str(example.place))}: {told}, but it is '{came}'"


def _missed(found: list[Noticed]) -> Iterator[str]:
    for one in found:
        where = path(str(one.fact.place))
        if not one.fact.examples:
            yield f"{where}: {visible(one.fact.key)} has no examples, so nothing notices its {one.slips} mutants"
            continue
        for mutant in one.missed:
            yield f"{where}: no example of {visible(one.fact.key)} notices that {visible(mutant.slip)}"


def _score(found: list[Noticed]) -> str:
    """Of the facts with examples, how many of their mutants some example notices."""
    tried = [one for one in found if one.fact.examples]
    slips, missed = sum(one.slips for one in tried), sum(len(one.missed) for one in tried)
    without = len(found) - len(tried)
    share = f" ({(slips - missed) / slips:.0%})" if slips else ""
    rest = f"; {without} facts have no examples" if without else ""
    return f"mutants: {slips - missed} of {slips}{share} are noticed by an example of their fact{rest}"
