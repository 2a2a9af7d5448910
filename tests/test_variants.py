"""Variants of five articles, ten of each: other names, offices, dates, order and wording; extended without Python.

At least 90 of 100 are to come out right. One that does not is named in ``known_wrong`` and fails here once it does.
"""

import datetime
from functools import cache
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker
from pytest_factcheck.articles.read import read_file

VARIANTS = Path(__file__).parent / "variants"
EXPECTED = yaml.safe_load((VARIANTS / "expected.yaml").read_text(encoding="utf-8"))


@cache
def checker():
    return Checker.from_files("pack:world")


@cache
def report_on(name):
    return checker().check_article(read_file(VARIANTS / name, name))


def overlap(text, words, span):
    start = text.index(words)
    return span.start < start + len(words) and start < span.end


def mismatches(case):
    """What came out otherwise than expected, in words."""
    report = report_on(case["file"])
    text = (VARIANTS / case["file"]).read_text(encoding="utf-8")
    found = {s: [f.span for f in report.findings if f.severity == s] for s in ("error", "warning")}
    for severity, key in (("error", "errors"), ("warning", "warnings")):
        for words in case.get(key) or ():
            if not any(overlap(text, words, span) for span in found[severity]):
                yield f"no {severity} on {words!r}"
    known = [*(case.get("errors") or ()), *(case.get("allowed") or ())]
    for span in found["error"]:
        if not any(overlap(text, words, span) for words in known):
            yield f"an error on {span.text!r}"
    yield from wrong_date(report.date.dates, case.get("date") or {})


def wrong_date(dates, expected):
    value, earliest = expected.get("value"), expected.get("earliest")
    if value and (dates.first, dates.last) != (ordinal(value),) * 2:
        yield f"dated otherwise than {value}"
    if earliest and (dates.first is None or dates.first < ordinal(earliest)):
        yield f"not dated on or after {earliest}"


def ordinal(date):
    return datetime.date.fromisoformat(str(date)).toordinal()


def cases():
    for case in EXPECTED:
        marks = [pytest.mark.xfail(reason=case["known_wrong"], strict=True)] if "known_wrong" in case else []
        yield pytest.param(case, id=f"{case['file']}: {case['why']}", marks=marks)


@pytest.mark.parametrize("case", list(cases()))
def test_variant(case):
    assert list(mismatches(case)) == []


def test_at_least_nine_in_ten_come_out_right():
    right = sum(not list(mismatches(case)) for case in EXPECTED)
    assert right >= 0.9 * len(EXPECTED)
