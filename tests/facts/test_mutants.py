"""Slips in facts, and the examples that notice them."""

import pytest

from pytest_factcheck import Checker
from pytest_factcheck.commands import main
from pytest_factcheck.examples import noticed
from pytest_factcheck.facts.mutants import mutants

FACTS = """
version: 1
known_until: 2025-06-30
people:
  Ada Lund: {born: 1940-02-03, died: 2020-05-01, not: [Ada Lundt]}
offices:
  Mayor of Aldmouth:
    titles: [mayor]
    jurisdiction: [Aldmouth]
    holders:
      - {person: Per Holm, from: 2015-01-01, to: 2020-01-01}
      - {person: Liv Berg, from: 2020-01-01}
    examples:
      - {date: 2019-12-20, passes: "Aldmouth mayor Per Holm says so."}
      - {date: 2020-01-20, fails: "Aldmouth mayor Per Holm says so."}
events:
  Aldmouth fair: {date: 2022-05-01, announced: 2021-05-01, called: [Aldmouth fair]}
counts:
  Aldmouth wards:
    called: ["{n} wards of Aldmouth"]
    values: [{n: 7, from: 2010-01-01}, {n: 9, from: 2020-01-01}]
    examples: [{date: 2021-01-01, fails: "All seven wards of Aldmouth are quiet."}]
names:
  Nordhavn: {formerly: [Sundby], since: 2018-01-01}
statements:
  The bridge is closed: {from: 2021-01-01, to: 2021-12-31, asserted_by: ["the bridge is closed"]}
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    return path


@pytest.fixture
def facts(file):
    return {fact.key: fact for fact in Checker.from_files(file).facts}


def slips(fact):
    return [mutant.slip for mutant in mutants(fact)]


@pytest.mark.parametrize(
    ("key", "slip"),
    [
        ("Mayor of Aldmouth", "Per Holm and Liv Berg change places"),
        ("Mayor of Aldmouth", "Per Holm ends on 2020-03-31, 90 days later"),
        ("Mayor of Aldmouth", "Liv Berg begins on 2019-10-03, 90 days earlier"),
        ("Aldmouth fair", "it is on 2022-07-30, 90 days later"),
        ("Aldmouth fair", "it is announced on 2021-01-31, 90 days earlier"),
        ("Aldmouth wards", "9 is 10"),
        ("Aldmouth wards", "9 begins on 2019-10-03, 90 days earlier"),
        ("Nordhavn", "Sundby and Nordhavn change places"),
        ("Nordhavn", "the name changes on 2018-04-01, 90 days later"),
        ("The bridge is closed", "it ends on 2022-03-31, 90 days later"),
        ("Ada Lund", "dies on 2020-07-30, 90 days later"),
        ("Ada Lund", "is born on 1939-11-05, 90 days earlier"),
        ("Ada Lund", "'Ada Lundt' is not listed as wrong"),
    ],
)
def test_a_slip_that_can_be_made(facts, key, slip):
    assert slip in slips(facts[key])


def test_nobody_mutates_the_fact_itself(facts):
    office = facts["Mayor of Aldmouth"]
    before = office.holders
    assert all(mutant.fact is not office for mutant in mutants(office))
    assert office.holders == before


def test_an_example_at_the_edge_notices_what_one_in_the_middle_does_not(file, facts):
    (one,) = noticed(Checker.from_files(file), [facts["Mayor of Aldmouth"]])
    missed = [mutant.slip for mutant in one.missed]
    assert "Per Holm and Liv Berg change places" not in missed
    assert "Per Holm ends on 2019-10-03, 90 days earlier" not in missed
    assert "Per Holm begins on 2014-10-03, 90 days earlier" in missed


def test_a_fact_without_examples_notices_nothing(file, facts):
    (one,) = noticed(Checker.from_files(file), [facts["Nordhavn"]])
    assert len(one.missed) == one.slips > 0


def test_lint_says_what_no_example_notices(file, capsys):
    assert main(["lint", "--mutate", str(file)]) == 0
    said = capsys.readouterr().out
    assert "no example of Mayor of Aldmouth notices that Per Holm begins on 2014-10-03, 90 days earlier" in said
    assert "Aldmouth fair has no examples, so nothing notices its 4 mutants" in said
    assert "are noticed by an example of their fact; 4 facts have no examples" in said


def test_without_the_option_lint_says_nothing_of_it(file, capsys):
    assert main(["lint", str(file)]) == 0
    assert "mutants" not in capsys.readouterr().out
