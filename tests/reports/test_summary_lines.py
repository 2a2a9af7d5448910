"""What the whole run comes to."""

from __future__ import annotations

from pytest_factcheck.report import Unchecked, Witness
from pytest_factcheck.reports.outcome import Outcome
from pytest_factcheck.reports.summary import lines

TEXT = "The Biden administration has plans."


def told(*reports):
    return list(lines(Outcome(("facts.yaml",), reports)))


def test_a_good_run_is_one_line(make):
    report = make.report("a", claims=(make.claim("x", "x", "2025-01-20", ""),), date=make.dated("2025-08-06"))
    assert told(report) == ["1 article; claims: 1 supported, 0 refuted, 0 not enough info"]


def test_outcomes_are_counted(make):
    reports = [make.report(name, verdict=name) for name in ("fail", "error", "skip", "pass")]
    assert told(*reports)[0].startswith("4 articles, 1 stopped, 1 could not be read, 1 skipped, 2 undated; ")


def test_nothing_to_check(make):
    assert told(make.report("a"))[1].startswith("nothing to check was found")
    assert len(told(make.report("a", verdict="skip"))) == 1


def test_what_lies_beyond_known_until_is_told_by_fact(make):
    beyond = Unchecked("us-president", make.span("x", "x"), "known until 2025-11-15", beyond_known_until=True)
    other = Unchecked("mayor", make.span("x", "x"), "imprecise")
    assert told(make.report("a", unchecked=(beyond, other)), make.report("b", unchecked=(beyond,)))[1:] == [
        "NOT CHECKED: 2 claims were not checked, because nobody vouches for the facts at their dates:",
        "  us-president: known until 2025-11-15 (2)",
    ]


def test_a_refuted_fact_with_its_witnesses(make):
    witnesses = tuple(Witness(f"{n}.txt", "2025-08-06", 0, 5, "Trump") for n in range(3))
    finding = make.finding(TEXT, "Biden administration", witnesses=witnesses)
    reports = [make.report(f"a{n}.txt", verdict="fail", findings=(finding,)) for n in range(7)]
    assert told(*reports)[1:] == [
        "us-president is contradicted by a0.txt:1:5, a1.txt:1:5, a2.txt:1:5, a3.txt:1:5, a4.txt:1:5, and 2 more",
        "  against it: 0.txt (2025-08-06) says “Trump”",
        "  against it: 1.txt (2025-08-06) says “Trump”",
        "  against it: 2.txt (2025-08-06) says “Trump”",
    ]


def test_warnings_of_findings_and_of_articles(make):
    finding = make.finding(TEXT, "Biden", severity="warning")
    about_date = make.finding(TEXT, "The", severity="warning", kind="date", fact="date", message="two dates")
    assert told(make.report("a.txt", findings=(finding, about_date), warnings=("guessed\n::x",)))[1:] == [
        "a.txt:1:5: warning: Biden is not in office",
        "a.txt:1:1: warning: two dates",
        r"a.txt: warning: guessed\n::x",
        "us-president is contradicted by a.txt:1:5",
    ]
