"""Bare old titles as courtesies, and the work that this takes."""

import datetime

import pytest

from pytest_factcheck import Checker

FACTS = """\
version: 1
offices:
  Harbour master:
    titles: [harbour master]
    jurisdiction: [Brackwater]
    holders:
      - {person: Otto Falkner, from: 2010-01-01, to: 2019-12-31}
      - {person: Dora Penn, from: 2020-01-01}
"""
DAY = datetime.date(2022, 5, 3)


@pytest.fixture
def checker(tmp_path):
    (tmp_path / "facts.yaml").write_text(FACTS, encoding="utf-8")
    return Checker.from_files(tmp_path / "facts.yaml")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("Harbour master Otto Falkner will open the lock.", "fail", id="an old title alone is a claim"),
        pytest.param(
            "Harbour master Dora Penn is away. Harbour master Otto Falkner will open the lock.",
            "pass",
            id="beside the true holder a bare old title is a courtesy",
        ),
        pytest.param(
            "Former harbour master Otto Falkner is back. Harbour master Otto Falkner will open the lock.",
            "pass",
            id="who is called former once is so throughout",
        ),
        pytest.param(
            "Harbour master Dora Penn is away. Brackwater harbour master Otto Falkner will open the lock.",
            "fail",
            id="with the town beside it the title is no courtesy",
        ),
    ],
)
def test_a_bare_old_title(checker, text, verdict):
    assert checker.check(text, date=DAY).verdict == verdict


def test_a_dateline_is_no_anchor_where_another_date_is_stated(checker):
    text = "BRACKWATER, March 1, 2018 (Wire) - Harbour master Otto Falkner says the lock is open."
    assert checker.check(f"<!-- factcheck: date: 2022-05-03 -->\n\n{text}").verdict == "fail"
    assert checker.check(text).verdict == "pass"
