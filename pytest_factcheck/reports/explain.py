"""How an article was read: every candidate for its date, every mention of a fact and what decided about it."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_factcheck.dating.model import Dated
from pytest_factcheck.days import spoken
from pytest_factcheck.report import JudgedClaim, Report
from pytest_factcheck.reports.terminal import date_of, headline, place
from pytest_factcheck.text.visible import path, visible


def lines(report: Report) -> Iterator[str]:
    """The whole explanation of one article."""
    yield f"{path(report.path)}: {report.verdict}{_why(report)}"
    yield from _dating(report)
    yield "  mentions:" if report.claims else "  mentions: none of any fact"
    for claim in sorted(report.claims, key=lambda claim: claim.span):
        yield f"    {place(report, claim.span)}: {_mention(claim)}"
    for unchecked in report.unchecked:
        said = f"“{visible(unchecked.span.text)}” ({visible(unchecked.fact)}): {visible(unchecked.reason)}"
        yield f"    {place(report, unchecked.span)}: not checked: {said}"
    for finding in report.findings:
        status = "" if finding.status == "new" else f"{finding.status}: {visible(finding.reason or '')}: "
        yield f"  finding: {status}{headline(report, finding)}"


def _why(report: Report) -> str:
    why = report.error or report.reason
    return f": {visible(why)}" if why else ""


def _dating(report: Report) -> Iterator[str]:
    yield f"  date: {visible(date_of(report))}"
    for candidate in report.date.candidates:
        mark = "*" if candidate == report.date.evidence else "-"
        said = f"{candidate.source}, {candidate.name}: “{candidate.text.strip()}”"
        yield f"    {mark} {visible(said)}: {spoken(candidate.dates)}"
    yield from _bounds(report.date)


def _bounds(date: Dated) -> Iterator[str]:
    if date.not_before is not None:
        days = type(date.dates).since(date.not_before)
        yield f"    - dates in the text: {spoken(days)}"
    yield from (f"    ! {visible(warning)}" for warning in date.warnings)


def _mention(claim: JudgedClaim) -> str:
    """One mention: what it is about, how it is read and why, when it would be true, and what that comes to."""
    about = f"“{visible(claim.span.text)}” ({visible(claim.fact)}, {claim.kind})"
    reading = f"{claim.reading} [{visible(claim.cue)}; {claim.rule}]"
    would = f"true {spoken(claim.valid)}"
    if claim.verdict is None:
        return f"{about}: {reading}, would be {would}: not judged"
    return f"{about}: {reading}, speaks of {_reference_time(claim)}, {would}: {claim.verdict}"


def _reference_time(claim: JudgedClaim) -> str:
    """The days that a claim speaks of, in words."""
    if claim.speaks_of is not None:
        return spoken(claim.speaks_of)
    first, last = claim.days
    if (first, last) == (0, 0):
        return "the article's date"
    before = f"the {-first} days before" if first else ""
    after = f"the {last} days behind" if last else ""
    return f"{' and '.join(part for part in (before, after) if part)} the article's date"
