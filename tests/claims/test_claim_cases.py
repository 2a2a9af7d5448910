"""Cases in YAML files beside this one, in ``tests/reference`` and in ``tests/judging``: facts, and texts with their verdicts.

A file holds ``facts`` (as a facts file would) and ``cases``. A case has

- ``id``: a sentence that says what is tested,
- ``text``, and the article's ``date`` (left out: an article that states none),
- ``verdict``: ``fail``, ``warn``, ``pass``, ``supported`` or ``unsure`` (not enough info); ``pass`` finds nothing,
- ``at``: the words that the verdict is about (not for ``pass``),
- ``silent``: for ``fail`` and ``warn``, the same case with another ``text`` or ``date``, in which nothing is found,
- where wanted ``suggests``, ``against`` (all texts that stand against the claim), ``valid`` (ISO intervals) and ``says``
  (words of the message, or of the reason why a claim was not checked),
- ``known_wrong``: why the code does not do this yet.

In ``tests/claims`` a file is named after the kind of its claims.
"""

import datetime
from functools import cache
from pathlib import Path

import pytest
import yaml

from pytest_factcheck import Checker

TESTS = Path(__file__).parent.parent
KINDS = Path(__file__).parent
FILES = sorted(file for folder in ("claims", "reference", "judging") for file in (TESTS / folder).glob("*.yaml"))
KEYS = {"id", "date", "text", "verdict", "at", "silent", "suggests", "against", "valid", "says", "known_wrong"}
VERDICTS = {"supported": "supported", "unsure": "not enough info"}


@cache
def read(file):
    """All scalars stay the texts they are."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - makes nothing but texts


@pytest.fixture(scope="module")
def checker(tmp_path_factory):
    folder = tmp_path_factory.mktemp("facts")

    @cache
    def checker_of(file):
        facts = folder / file.name
        facts.write_text(yaml.safe_dump(read(file)["facts"], allow_unicode=True), encoding="utf-8")
        return Checker.from_files(facts)

    return checker_of


def cases():
    return [(file, case) for file in FILES for case in read(file)["cases"]]


def parameter(file, case, words):
    wrong = case.get("known_wrong")
    marks = [pytest.mark.xfail(strict=True, reason=wrong)] if wrong else []
    return pytest.param(file, case, id=f"{file.stem}: {words}", marks=marks)


def silent_cases():
    for file, case in cases():
        if "silent" in case:
            silent = {"text": case["text"], **({"date": case["date"]} if "date" in case else {}), **case["silent"]}
            changed = ", ".join(str(case["silent"][key]) for key in ("date", "text") if key in case["silent"])
            yield parameter(file, silent, f"{case['id']}, but not with: {changed}")


def check(checker, file, case):
    date = datetime.date.fromisoformat(case["date"]) if case.get("date") else None
    return checker(file).check(case["text"], date=date)


def told(findings):
    return [f"{f.severity} {f.kind} {f.fact} {f.span.text!r}: {f.message}" for f in findings]


def overlaps(span, case):
    start = case["text"].index(case["at"])
    return span.start < start + len(case["at"]) and start < span.end


def agrees_with(finding, file, case):
    if file.parent == KINDS:
        assert finding.kind == file.stem
    if "suggests" in case:
        assert finding.suggestion == case["suggests"]
    if "against" in case:
        assert sorted(other.span.text for other in finding.against) == sorted(case["against"])
    if "valid" in case:
        days = [f"{i.first_day or '..'}/{i.last_day or '..'}" for i in finding.valid.intervals]
        assert days == case["valid"]
    if "says" in case:
        assert case["says"] in finding.message


@pytest.mark.parametrize(("file", "case"), [parameter(file, case, case["id"]) for file, case in cases()])
def test_case(checker, file, case):
    report = check(checker, file, case)
    errors = [f for f in report.findings if f.severity == "error"]
    warnings = [f for f in report.findings if f.severity == "warning"]
    assert all(case["text"][f.span.start : f.span.end] == f.span.text for f in report.findings)
    match case["verdict"]:
        case "fail":
            assert report.verdict == "fail", told(report.findings)
            assert all(overlaps(f.span, case) for f in errors), told(errors)
            agrees_with(errors[0], file, case)
        case "warn":
            assert (report.verdict, bool(warnings)) == ("pass", True), told(report.findings)
            assert all(overlaps(f.span, case) for f in warnings), told(warnings)
            agrees_with(warnings[0], file, case)
        case "pass":
            assert (report.verdict, told(report.findings)) == ("pass", [])
        case verdict:
            assert (report.verdict, told(report.findings)) == ("pass", [])
            verdicts = [claim.verdict for claim in report.claims if overlaps(claim.span, case)]
            assert VERDICTS[verdict] in verdicts
            if "says" in case:
                assert any(case["says"] in one.reason for one in report.unchecked if overlaps(one.span, case))


@pytest.mark.parametrize(("file", "case"), list(silent_cases()))
def test_nothing_is_found_in_what_stands_beside_a_case_that_fires(checker, file, case):
    report = check(checker, file, case)
    assert (report.verdict, told(report.findings)) == ("pass", [])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_a_file_of_cases_is_written_as_the_others_are(file):
    ids = [case["id"] for case in read(file)["cases"]]
    assert len(ids) == len(set(ids))
    for case in read(file)["cases"]:
        assert case.keys() <= KEYS, case["id"]
        assert case["verdict"] in {"fail", "warn", "pass", *VERDICTS}, case["id"]
        assert ("silent" in case) == (case["verdict"] in {"fail", "warn"}), case["id"]
        assert ("at" in case) == (case["verdict"] != "pass"), case["id"]
        assert case.get("at", "") in case["text"], case["id"]
