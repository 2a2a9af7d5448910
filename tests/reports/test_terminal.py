"""What is told of an article that is stopped."""

from __future__ import annotations

from pytest_factcheck.dating.model import Dated
from pytest_factcheck.intervals import NO_DAYS
from pytest_factcheck.reports.terminal import date_of, failure

TEXT = "The Biden administration has plans.\n"


def told(make, text, *findings, **changes):
    report = make.report("a.txt", verdict="fail", findings=findings, **changes)
    return failure(report, {"text": text}).split("\n")


def test_one_finding(make):
    finding = make.finding(
        TEXT, "Biden administration", fact_place="facts.yaml:3:5", places=(make.span(TEXT, "plans"),)
    )
    assert told(make, TEXT, finding, date=make.dated("2025-08-06")) == [
        "a.txt:1:5: Biden administration is not in office",
        "    1 | The Biden administration has plans.",
        "      |     ^^^^^^^^^^^^^^^^^^^^",
        "      = true on: 2021-01-20 … 2025-01-20 (known until 2025-11-15)",
        "      = article's date: 2025-08-06 (front matter 'date': “2025-08-06”)",
        "      = true then: Trump administration",
        "      = stands again at: 1:30",
        "      = source: https://example.org/",
        "      = fact: US President (facts.yaml:3:5)",
    ]


def test_several_findings_errors_first(make):
    warning = make.finding(TEXT, "The", severity="warning")
    lines = told(make, TEXT, warning, make.finding(TEXT, "Biden"), make.finding(TEXT, "plans"))
    assert [line for line in lines if line.startswith("a.txt")] == [
        "a.txt:1:5: Biden is not in office (and 2 more)",
        "a.txt:1:30: plans is not in office",
        "a.txt:1:1: warning: The is not in office",
    ]


def test_what_is_known_already_is_not_told(make):
    known = make.finding(TEXT, "plans", status="baseline")
    ignored = make.finding(TEXT, "The", status="ignored", reason="x")
    assert "plans is not" not in "\n".join(told(make, TEXT, make.finding(TEXT, "Biden"), known, ignored))


def test_a_long_paragraph_is_shown_around_the_words(make):
    text = "a" * 500 + " Biden " + "b" * 500
    _, window, marker, *_ = told(make, text, make.finding(text, "Biden"))
    assert len(window) < 120
    assert window.startswith("    1 | …a")
    assert window.endswith("b…")
    assert marker.index("^") == window.index("Biden")


def test_a_side_that_is_short_leaves_its_room_to_the_other(make):
    text = "Biden " + "b" * 500
    _, window, *_ = told(make, text, make.finding(text, "Biden"))
    assert len(window) > 95


def test_the_marker_stands_below_the_words_beside_wide_and_hidden_characters(make):
    text = "first\r\n東京\u202e Biden e\u0301"
    _, window, marker, *_ = told(make, text, make.finding(text, "Biden"))
    assert window == "    2 | 東京\\u202e Biden e\u0301"
    assert marker == "      | " + " " * 11 + "^^^^^"


def test_words_that_run_over_a_line_s_end_stay_on_one(make):
    text = "The Biden\nadministration has plans."
    _, window, marker, *_ = told(make, text, make.finding(text, "Biden\nadministration"))
    assert window == r"    1 | The Biden\nadministration has plans."
    assert marker == "      |     " + "^" * 21


def test_a_source_that_is_not_at_hand_is_not_shown(make):
    assert not any(line.startswith("    1 |") for line in told(make, "", make.finding(TEXT, "Biden")))


def test_every_line_begins_with_words_of_ours(make):
    text = "\n::error::x\n"
    finding = make.finding(
        text, "::error::x", message="::x\n::y", suggestion="\n::z", source="\n::s", key="\n::k", claim="\n::c"
    )
    for line in told(make, text, finding, date=make.dated("2025-08-06")):
        assert line.startswith(("a.txt:", "    2 | ", "      | ", "      = "))


def test_an_article_that_could_not_be_read(make):
    assert (
        failure(make.report("a.txt", verdict="error", error="is\nno text"), {})
        == r"a.txt:1:1: could not be read: is\nno text"
    )


def test_how_the_date_is_known(make):
    assert date_of(make.report("a")) == "none: the article states no date"
    assert date_of(make.report("a", date=Dated(make.days("2025-02-11", ""), "claims"))).startswith(
        "from 2025-02-11 on: it states none"
    )
    assert "no" in date_of(make.report("a", date=Dated(NO_DAYS, "claims")))
    assert date_of(make.report("a", date=Dated(make.days("2025-02-11"), "option"))) == "2025-02-11 (option)"
