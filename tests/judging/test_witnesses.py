"""Other articles of the run that contradict a finding."""

from __future__ import annotations

import datetime

import pytest

from pytest_factcheck.dating.model import Dated
from pytest_factcheck.intervals import NO_DAYS, DateSet, Verdict
from pytest_factcheck.judging.witnesses import with_witnesses
from pytest_factcheck.report import Finding, JudgedClaim, Report, Span


def days(first: str, last: str = "") -> DateSet:
    start = datetime.date.fromisoformat(first).toordinal()
    return DateSet.days(start, datetime.date.fromisoformat(last).toordinal()) if last else DateSet.since(start)


BIDEN = days("2021-01-20", "2025-01-20")
TRUMP = days("2017-01-20", "2021-01-20") | days("2025-01-20")
AUGUST = Dated(days("2025-08-06", "2025-08-06"), "metadata")
SPAN = Span(0, 5, "words", 1, 1)


def stale(date: Dated = AUGUST, **changes) -> Report:
    values = {
        "fact": "us-president",
        "key": "US President",
        "kind": "administration",
        "severity": "error",
        "span": SPAN,
        "message": "x",
        "valid": BIDEN,
    }
    return Report("stale", "stale", None, "fail", date=date, findings=(Finding(**values | changes),))


def witness(name: str, date: Dated | str = "2025-10-27", **changes) -> Report:
    dated = Dated(days(date, date), "dateline") if isinstance(date, str) else date
    values = {
        "fact": "us-president",
        "kind": "administration",
        "span": SPAN,
        "reading": "claim",
        "cue": "",
        "verdict": Verdict.SUPPORTED,
        "valid": TRUMP,
        "value": "Trump",
        "bound": True,
    }
    return Report(name, name, None, "pass", date=dated, claims=(JudgedClaim(**values | changes),))


def heard(*reports: Report) -> list[tuple[str, str]]:
    return [(each.article, each.date) for each in with_witnesses(reports)[0].findings[0].witnesses]


def test_an_article_that_says_otherwise_of_the_same_fact():
    assert heard(stale(), witness("b")) == [("b", "2025-10-27")]


def test_an_undated_finding_has_witnesses_too():
    for date in (Dated(), Dated(NO_DAYS, "claims"), Dated(days("2025-02-11"), "claims")):
        assert heard(stale(date), witness("b")) == [("b", "2025-10-27")]


def test_an_article_that_is_dated_by_its_claims_bears_witness_after_those_of_a_known_day():
    bounded = witness("a", Dated(days("2025-03-14"), "claims"))
    assert heard(stale(), bounded, witness("b")) == [("b", "2025-10-27"), ("a", "2025-03-14/..")]


def test_at_most_three_and_each_once():
    twice = witness("b")
    twice = Report(twice.id, twice.path, None, "pass", date=twice.date, claims=twice.claims * 2)
    names = [name for name, _ in heard(stale(), twice, *(witness(name) for name in "cdef"))]
    assert names == ["b", "c", "d"]


@pytest.mark.parametrize(
    "other",
    [
        witness("another fact", fact="us-secretary-of-state"),
        witness("another kind", kind="event"),
        witness("not supported", verdict=Verdict.NOT_ENOUGH_INFO),
        witness("true on any date", bound=False),
        witness("undated", Dated()),
        witness("the same claim", "2024-05-06", valid=BIDEN),
        witness("of a day when both were right", "2025-01-20"),
        witness("no longer true then", "2025-02-01", valid=days("2025-01-21", "2025-03-01")),
    ],
    ids=lambda report: report.id,
)
def test_what_does_not_contradict_bears_no_witness(other):
    assert heard(stale(), other) == []


def test_an_article_is_no_witness_against_itself():
    report = stale()
    both = Report("a", "a", None, "fail", date=report.date, findings=report.findings, claims=witness("x").claims)
    assert heard(both) == []


def test_all_else_stays_as_it_is():
    reports = (witness("a"), stale())
    first, second = with_witnesses(reports)
    assert first is reports[0]
    assert second.verdict == "fail"


def test_who_is_in_office_bears_witness_to_whose_government_it_is():
    assert heard(stale(), witness("an office holder", kind="office"))
