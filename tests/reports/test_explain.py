"""An explanation traces every mention to its cue, its rule, the days it speaks of and the days on which it is true."""

import datetime
import re
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker
from pytest_factcheck.reference.reading import RULES, name_of
from pytest_factcheck.reports.explain import lines

ROOT = Path(__file__).parent.parent.parent
OTHER_RULES = {
    "administration.may_be_another",
    "none", "titled.link", "titled.past_link", "office_reading.are_long_dead", "office_reading.is_history",
    "courtesy.without_courtesies", "person.known_dead", "life.late", "life.memory", "life.by_verb",
    "named_times.past_time", "event", "count", "spelling", "changed_name", "statement", "office",
}  # fmt: skip


@pytest.fixture(scope="module")
def companies():
    return Checker.from_files(ROOT / "tests" / "worlds" / "companies" / "facts.yaml")


def explained(checker, text, date=datetime.date(2024, 5, 6)):
    return "\n".join(lines(checker.check(text, date=date)))


def test_a_claim_has_its_cue_its_rule_its_days_its_dates_and_its_verdict(companies):
    said = explained(companies, "Norvik chief executive Joren Hale said on Monday that more shops would open.")
    assert re.search(r"claim \[Monday; by_verb\.subject\]", said)
    assert "speaks of the 7 days before the article's date" in said
    assert "true 2019-03-01 … 2023-09-15" in said
    assert said.count(": refuted")


def test_a_mention_that_claims_nothing_has_its_dates_too(companies):
    said = explained(
        companies, "Joren Hale, the former chief executive of Norvik, is on holiday. Under Mara Quell it grew."
    )
    assert "would be true" in said or "true " in said


def test_a_named_time_is_the_reference_time(companies):
    said = explained(companies, "In 2021, Norvik chief executive Joren Hale opened nine shops.")
    assert "speaks of 2021-01-01 … 2021-12-31" in said


def test_the_present_speaks_of_the_articles_date(companies):
    assert "speaks of the article's date" in explained(companies, "Norvik chief executive Joren Hale is in Aldmouth.")


def test_every_rule_that_an_explanation_names_is_a_known_one():
    known = {name_of(rule) for rule in RULES} | OTHER_RULES
    named = set()
    for folder in sorted((ROOT / "tests" / "worlds").iterdir()):
        checker = Checker.from_files(folder / "facts.yaml")
        for passage in yaml.safe_load((folder / "passages.yaml").read_text(encoding="utf-8")):
            date = passage.get("date") and datetime.date.fromisoformat(str(passage["date"]))
            named |= {claim.rule for claim in checker.check(passage["text"], date=date).claims}
    assert named <= known
    assert len(named) > len(RULES) / 2
