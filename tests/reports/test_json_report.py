"""The JSON report has the keys that the contract promises."""

from __future__ import annotations

import json

import pytest

from pytest_factcheck import __version__
from pytest_factcheck.dating.model import Dated
from pytest_factcheck.intervals import ALL_DAYS, NO_DAYS, Verdict
from pytest_factcheck.reports import FORMATS, renderer
from pytest_factcheck.reports.json_report import article
from pytest_factcheck.reports.outcome import Outcome


def test_the_whole_run(make):
    told = json.loads(renderer("json")(Outcome(("facts.yaml",), (make.whole(), make.report("b.txt")))))
    assert {key: told[key] for key in ("version", "generator", "facts")} == {
        "version": 1,
        "generator": f"pytest-factcheck {__version__}",
        "facts": ["facts.yaml"],
    }
    assert [each["id"] for each in told["articles"]] == ["a.txt", "b.txt"]


def test_an_article(make):
    told = article(make.whole())
    assert {key: told[key] for key in ("id", "path", "title", "verdict", "error", "claims", "warnings", "reason")} == {
        "id": "a.txt",
        "path": "a.txt",
        "title": "Title",
        "verdict": "fail",
        "error": None,
        "claims": {"supported": 1, "refuted": 0, "not_enough_info": 0},
        "warnings": ["read as Windows-1252"],
        "reason": "none",
    }
    assert told["unchecked"] == [
        {
            "fact": "us-president",
            "start": 33,
            "end": 38,
            "line": 2,
            "column": 9,
            "text": "Trump",
            "reason": "known until 2025-11-15",
        }
    ]


def test_a_finding(make):
    first, second = article(make.whole())["findings"]
    assert first == {
        "fact": "us-president", "kind": "administration", "verdict": "refuted", "severity": "error", "status": "ignored",
        "start": 4, "end": 24, "line": 1, "column": 5, "text": "Biden administration",
        "message": "Biden administration is not in office", "suggestion": "Trump administration", "cue": "has",
        "valid": [{"from": "2021-01-20", "to": "2025-01-20"}], "known_until": "2025-11-15", "source": "https://example.org/",
        "against": [
            {"start": 33, "end": 38, "line": 2, "column": 9, "text": "Trump", "fact": "us-president",
             "valid": [{"from": "2025-01-20", "to": None}]}
        ],
        "witnesses": [{"article": "b.txt", "date": "2025-03-14/..", "start": 3, "end": 8, "text": "Trump"}],
        "claim": "the Biden administration", "reason": "a column",
        "places": [{"start": 10, "end": 24, "line": 1, "column": 11, "text": "administration"}],
        "speaks_of": [{"from": "2025-08-05", "to": "2025-08-05"}], "fact_place": "facts.yaml:3:5",
    }  # fmt: skip
    assert "claim" not in second


def test_words_in_the_title_say_so(make):
    finding = make.finding("x", "x", span=make.span("The title", "title", "title"))
    assert article(make.report("a", findings=(finding,)))["findings"][0]["field"] == "title"


@pytest.mark.parametrize(
    ("date", "told"),
    [
        (Dated(), (None, None, None, [], None)),
        (Dated(ALL_DAYS, "claims"), (None, None, None, [{"from": None, "to": None}], "claims")),
        (Dated(NO_DAYS, "claims"), (None, None, None, [], "claims")),
    ],
)
def test_a_date_that_is_not_known(make, date, told):
    shown = article(make.report("a", date=date))["date"]
    assert tuple(shown[key] for key in ("value", "earliest", "latest", "dates", "source")) == told


def test_a_date_that_is_known_or_bounded(make):
    day = article(make.report("a", date=make.dated("2025-08-06")))["date"]
    assert (day["value"], day["earliest"], day["latest"]) == ("2025-08-06", "2025-08-06", "2025-08-06")
    bound = article(make.report("a", date=Dated(make.days("2025-02-11", ""), "claims")))["date"]
    assert (bound["value"], bound["earliest"], bound["latest"]) == (None, "2025-02-11", None)


def test_supported_claims_count_only_where_another_date_would_refute_them(make):
    claims = (make.claim("x", "x", "2025-01-20", ""), make.claim("x", "x", "2025-01-20", "", bound=False))
    claims += (make.claim("x", "x", "2025-01-20", "", verdict=Verdict.REFUTED, bound=False),)
    assert article(make.report("a", claims=claims))["claims"] == {"supported": 1, "refuted": 1, "not_enough_info": 0}


def test_any_text_is_written_as_ascii(make):
    assert renderer("json")(Outcome((), (make.report("a", title="日本 \u202e \ud800"),))).isascii()


def test_a_format_that_is_not_there_has_no_renderer():
    assert "pdf" not in FORMATS
    with pytest.raises(KeyError):
        renderer("pdf")
